"""The list of a therapist's day: large times, names, what to mind, the state in a pill."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from frontdesk.values.state import State
from ui.icons import Icons
from ui.models.rows import RowListModel, RowRole
from ui.my_day.lines import Line, Speaker, alerts, chip, facts, from_to, what
from ui.widgets.mirrored import mirror, paint_picture
from ui.widgets.paint import Tone, paint_pill, pill_size, ratio_of, rounded, text_line

Index = QModelIndex | QPersistentModelIndex
_TIMES = 104  # pixels from a row's left text edge to its names
_OVER = (State.NO_SHOW, State.CANCELLED)


class DayList(QListView):
    """Shows the lines of a day.

    Signals:
        chosen: the Line that is selected now, or None.
    """

    chosen = Signal(object)

    def __init__(
        self, icons: Icons, now: Callable[[], datetime], today: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self.rows: RowListModel[Line] = RowListModel(Speaker(now, today), _key, self)
        self.setModel(self.rows)
        self.setItemDelegate(LineDelegate(icons, now, today, self))
        self.setAccessibleName(self.tr("The day's visits"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().currentChanged.connect(self._on_current)
        icons.changed.connect(self.doItemsLayout)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show ``lines``; what was selected stays so."""
        before = self.line()
        self.rows.set_rows(lines)
        after = self.line()
        if after != before:
            self.chosen.emit(after)
        self.scheduleDelayedItemsLayout()

    def line(self) -> Line | None:
        """Return what is selected."""
        found = self.currentIndex().data(RowRole)
        return found if isinstance(found, Line) else None

    def choose(self, key: tuple[str, int]) -> None:
        """Select the line with ``key``, if it is there."""
        index = self.rows.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)

    # Slots

    def _on_current(self) -> None:
        self.chosen.emit(self.line())


class LineDelegate(QStyledItemDelegate):
    """Paints one line."""

    def __init__(
        self,
        icons: Icons,
        now: Callable[[], datetime],
        today: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._now = now
        self._today = today

    # Internal

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        theme, rect = self._icons.theme, QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        bar: QColor | None = None
        if line.state is State.IN_SESSION:
            look = theme.status(State.IN_SESSION)
            fill = QColor(look.fill)
            fill.setAlphaF(0.55 if chosen else 0.35)
            painter.fillRect(rect, fill)
            bar = look.bar
        elif chosen:
            painter.fillRect(rect, theme.colour("accent_soft"))
            bar = theme.colour("accent")
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        if bar is not None:
            painter.fillRect(QRectF(rect.x(), rect.y(), 4, rect.height()), bar)
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))
        focused = option.widget is not None and option.widget.hasFocus()
        if chosen and focused:
            ring = rect.adjusted(5, 2, -2, -3)
            rounded(painter, ring, 6, None, theme.colour("focus"), 2.0)

    def _head(self, painter: QPainter, rect: QRectF, line: Line) -> None:
        theme = self._icons.theme
        painter.fillRect(rect, theme.colour("background"))
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))
        inner = rect.adjusted(16, 0, -16, 0)
        text_line(painter, inner, line.head, theme.font(12, 650), theme.colour("muted"))

    def _times(self, painter: QPainter, rect: QRectF, line: Line, ink: QColor) -> None:
        theme = self._icons.theme
        starts, ends = from_to(line)
        place = QRectF(rect.x(), rect.y(), theme.px(_TIMES) - 8, theme.px(22))
        text_line(painter, place, starts, theme.font(15, 650), ink)
        place.translate(0, theme.px(21))
        text_line(painter, place, ends, theme.font(12), theme.colour("muted"))

    def _pills(self, painter: QPainter, rect: QRectF, line: Line) -> float:
        """Paint the pills at the right; return where they begin."""
        if line.stop is None:
            return rect.right()
        theme = self._icons.theme
        pills: list[tuple[str, Tone, str]] = [
            (chip(line.stop, self._now()), line.stop.card.state, "")
        ]
        if line.stop.note_due:
            pills.append((self.tr("Note to sign"), "warning", "note"))
        x = rect.right()
        for text, tone, mark in pills:
            marked = bool(mark) or (isinstance(tone, State) and theme.tokens.outlined)
            size = pill_size(theme, text, mark=marked)
            x -= size.width()
            place = QRectF(x, rect.y(), size.width(), size.height())
            paint_pill(painter, place, self._icons, tone, text, mark=mark or None)
            x -= theme.px(8)
        return x

    def _name(self, painter: QPainter, rect: QRectF, line: Line, ink: QColor) -> None:
        theme = self._icons.theme
        if line.stop is None:
            label = line.block.label if line.block else ""
            text_line(painter, rect, label, theme.font(13, 650), theme.colour("muted"))
            return
        font = theme.font(13, 650)
        text_line(painter, rect, line.stop.card.client, font, ink)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(line.stop.card.client)
        beside = rect.adjusted(min(width, rect.width()) + theme.px(10), 0, 0, 0)
        if beside.width() > theme.px(40):
            text_line(painter, beside, what(line.stop), theme.font(12), theme.colour("muted"))

    def _below(self, painter: QPainter, rect: QRectF, line: Line) -> None:
        if line.stop is None:
            return
        theme, place = self._icons.theme, QRectF(rect)
        minded = alerts(line.stop)
        if minded:
            colour, side = theme.colour("warning_text"), theme.px(13)
            at = QPointF(place.x(), place.center().y() - side / 2)
            paint_picture(painter, at, self._icons.dyed("alert", colour, side, ratio_of(painter)))
            inner = place.adjusted(side + theme.px(6), 0, 0, 0)
            text_line(painter, inner, minded, theme.font(13, 500), colour)
            place.translate(0, theme.px(20))
        text_line(
            painter, place, facts(line.stop, self._today()), theme.font(13), theme.colour("ink")
        )

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme, line = self._icons.theme, index.data(RowRole)
        high = 68
        if isinstance(line, Line) and line.head:
            return QSize(theme.px(200), theme.px(34))
        if isinstance(line, Line) and line.stop is not None:
            both = alerts(line.stop) and facts(line.stop, self._today())
            high = 88 if both else 68
        return QSize(theme.px(200), theme.px(high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(RowRole)
        if not isinstance(line, Line):
            return
        painter.save()
        mirror(painter, option.rect, option.direction)
        theme = self._icons.theme
        if line.head:
            self._head(painter, QRectF(option.rect), line)
            painter.restore()
            return
        self._ground(painter, option, line)
        ink = theme.colour("muted" if line.state in _OVER else "ink")
        inner = QRectF(option.rect).adjusted(16, theme.px(12), -16, 0)
        self._times(painter, inner, line, ink)
        names = inner.adjusted(theme.px(_TIMES), 0, 0, 0)
        names.setHeight(theme.px(22))
        names.setRight(self._pills(painter, names, line))
        self._name(painter, names, line, ink)
        below = QRectF(names.x(), names.y() + theme.px(22), 0, theme.px(20))
        below.setRight(inner.right())
        self._below(painter, below, line)
        painter.restore()


def _key(line: Line) -> tuple[str, int]:
    return line.key
