"""The clients that were found, as a list: what matched is underlined, visits at the right."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from frontdesk.queries.clients import ClientHit
from ui.format import day_near, phone, time_bare
from ui.icons import Icons
from ui.models.rows import RowListModel, RowRole
from ui.widgets.marked import marked, marked_digits, paint_marked
from ui.widgets.mirrored import mirror
from ui.widgets.paint import RIGHT, text_line

_ROW = 54
_Index = QModelIndex | QPersistentModelIndex


def sorted_name(hit: ClientHit) -> str:
    """Return ``Quinn, Robert``."""
    return ", ".join(filter(None, (hit.last_name, hit.first_name)))


class HitsView(QListView):
    """A list of clients of which one is chosen."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = date.min
        self.said = ""
        self.hits: RowListModel[ClientHit] = RowListModel(self._spoken, lambda hit: hit.id, self)
        self.setModel(self.hits)
        self.setItemDelegate(_HitPainter(icons, self))
        self.setAccessibleName(self.tr("Clients"))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def current(self) -> ClientHit | None:
        """Return who is chosen."""
        found = self.currentIndex().data(RowRole)
        return found if isinstance(found, ClientHit) else None

    def walk(self, steps: int) -> None:
        """Choose the one so many rows further on."""
        rows = len(self.hits.rows)
        if rows:
            row = min(max(self.currentIndex().row() + steps, 0), rows - 1)
            self.setCurrentIndex(self.hits.index(row, 0))

    def main_day(self, hit: ClientHit) -> str:
        """Return when one was or will be here: today 10:15, 12 Nov, never."""
        if hit.next_day == self.today and hit.next_time is not None:
            return f"{day_near(self.today, self.today)} {time_bare(hit.next_time)}"
        return day_near(hit.last_day, self.today) if hit.last_day else self.tr("never")

    def next_day(self, hit: ClientHit) -> str:
        """Return when one comes next, if that is not today."""
        if hit.next_day is None or hit.next_day == self.today:
            return ""
        return self.tr("next {day}").format(day=day_near(hit.next_day, self.today))

    def contact(self, hit: ClientHit) -> tuple[str, list[tuple[int, int]]]:
        """Return the number, e-mail or other name that was looked for, and where it matched."""
        number, name = phone(hit.phone), sorted_name(hit)
        spans = marked_digits(number, self.said)
        if not (spans or marked(name, self.said)):
            other = phone(hit.other_phone)
            if there := marked_digits(other, self.said):
                return other, there
            for words, text in (
                (self.tr("called {name}"), hit.preferred_name),
                (self.tr("formerly {name}"), hit.former_name),
            ):
                if text and marked(text, self.said):
                    told = words.format(name=text)
                    return told, marked(told, self.said)
        by_mail = marked(hit.email or "", self.said) if not spans else []
        if hit.email and by_mail and not (number and marked(name, self.said)):
            return hit.email, by_mail
        return (number, spans) if number else (hit.email or self.tr("no phone"), [])

    # Internal

    def _spoken(self, hit: ClientHit) -> str:
        parts = (sorted_name(hit), self.contact(hit)[0], self.main_day(hit), self.next_day(hit))
        return ", ".join(filter(None, parts))


class _HitPainter(QStyledItemDelegate):
    def __init__(self, icons: Icons, view: HitsView) -> None:
        super().__init__(view)
        self._theme = icons.theme
        self._view = view

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        hit = index.data(RowRole)
        if not isinstance(hit, ClientHit):
            return
        theme, view = self._theme, self._view
        rect = QRectF(option.rect)
        painter.save()
        mirror(painter, rect, option.direction)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.fillRect(rect, theme.colour("accent_soft" if chosen else "hover"))
        edge = QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(edge, theme.colour("line"))
        if chosen:
            painter.fillRect(
                QRectF(rect.x(), rect.y(), 3, rect.height() - 1), theme.colour("accent")
            )
        self._write(painter, rect.adjusted(theme.px(14), 0, -theme.px(14), -1), hit, view)
        painter.restore()

    # Internal

    def _write(self, painter: QPainter, rect: QRectF, hit: ClientHit, view: HitsView) -> None:
        theme = self._theme
        ink, muted, accent = (theme.colour(name) for name in ("ink", "muted", "accent"))
        half = rect.height() / 2
        lines = (
            (rect.y() + theme.px(5), view.main_day(hit)),
            (rect.y() + half, view.next_day(hit)),
        )
        small = theme.font(12)
        room = []
        for y, text in lines:
            painter.setFont(small)
            width = painter.fontMetrics().horizontalAdvance(text) + 2 if text else 0
            at = QRectF(rect.right() - width, y, width, half - theme.px(5))
            text_line(painter, at, text, small, muted, RIGHT)
            room.append(rect.width() - width - theme.px(8))
        name = sorted_name(hit)
        first = QRectF(rect.x(), lines[0][0], room[0], half - theme.px(5))
        spans = marked(name, view.said)
        paint_marked(painter, first, name, spans, theme.font(13, 650), ink, accent)
        contact, spans = view.contact(hit)
        second = QRectF(rect.x(), lines[1][0], room[1], half - theme.px(5))
        paint_marked(painter, second, contact, spans, small, muted, accent)


def place_of(view: HitsView, client_id: int) -> QPoint:
    """Return the middle of a client's row on the viewport."""
    return view.visualRect(view.hits.index_of(client_id)).center()
