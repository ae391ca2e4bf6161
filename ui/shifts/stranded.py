"""Those whom a change of hours strands: who, when, phone, and where each could go instead."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from frontdesk.errors import Reason
from frontdesk.queries.replan import WayOut
from ui.format import day_short, number, phone, time_short
from ui.icons import Icons
from ui.kit import Kit
from ui.models.rows import RowListModel, RowRole
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.mirrored import mirror
from ui.widgets.paint import paint_focus_around, paint_ring, rounded, text_line
from ui.widgets.side_panel import SidePanel

Index = QModelIndex | QPersistentModelIndex
_ROW, _PAD = 84, 12
_WIDTH = 372


class StrandedPanel(SidePanel):
    """A list to decide on: before a change is made, or of what is stranded already.

    Signals:
        applied: the change is to be made all the same.
        left: the panel is done with; a change that was thought of is dropped.
        move_wanted: the WayOut that is to be moved to its place.
        opened: day and id of an appointment that is to be seen on the calendar.
    """

    applied = Signal()
    left = Signal()
    move_wanted = Signal(object)
    opened = Signal(object, int)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, "background", parent)
        self._kit = kit
        self._decides = False
        self._moves = False
        self._build_list()
        self._connect()

    def show_rows(self, rows: Sequence[WayOut], *, decides: bool, moves: bool) -> None:
        """Show ``rows``; ``decides`` before a change is made, ``moves`` if they may be moved."""
        self._decides, self._moves = decides, moves
        row = max(self.list.currentIndex().row(), 0)
        self.rows.set_rows(rows)
        if rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.rows.index(min(row, len(rows) - 1), 0))
        self.title.setText(self._title(len(rows)))
        self.text.setText(self._text(len(rows)))
        self.apply.setVisible(decides)
        self.apply.set_text(self.tr("Apply anyway") if rows else self.tr("Apply"))
        self.cancel.set_text(self.tr("Cancel") if decides else self.tr("Close"))
        self.setAccessibleName(self.title.text())
        self._on_current()
        if not rows and self.list.hasFocus():
            (self.apply if decides else self.cancel).setFocus()

    def current(self) -> WayOut | None:
        """Return the row that is selected."""
        found = self.list.currentIndex().data(RowRole)
        return found if isinstance(found, WayOut) else None

    def can_move(self) -> bool:
        """Tell whether the row that is selected can go somewhere."""
        row = self.current()
        return self._moves and row is not None and row.place is not None

    @Slot()
    def move_current(self) -> None:
        """Wish the row that is selected to its place."""
        if self.can_move():
            self.move_wanted.emit(self.current())

    # Construction

    def _build_list(self) -> None:
        icons = self._kit.icons
        self.title = Label("", "heading", wrap=True)
        self.text = Label("", "caption", wrap=True)
        self.rows: RowListModel[WayOut] = RowListModel(
            self._spoken, lambda each: each.row.appointment_id, self
        )
        self.list = _List(icons, self.rows)
        self.list.setAccessibleName(self.tr("Outside of hours"))
        self.move_button = Button(icons, self.tr("Move there"), kind="primary", key="Return")
        self.apply = Button(icons, self.tr("Apply anyway"), key="Ctrl+Return")
        self.cancel = Button(icons, self.tr("Cancel"), kind="quiet", key="Esc")
        head = QVBoxLayout()
        head.setContentsMargins(18, 16, 18, 10)
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(self.text)
        move = QHBoxLayout()
        move.setContentsMargins(16, 10, 16, 4)
        move.addWidget(self.move_button, 1)
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        self.content.hide()
        whole.insertLayout(0, head)
        whole.insertWidget(1, self.list, 1)
        whole.insertLayout(2, move)
        self.add_footer(self.apply, 1)
        self.add_footer(self.cancel)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.doubleClicked.connect(self._open)
        self.rows.dataChanged.connect(self._on_current)
        self.move_button.clicked.connect(self.move_current)
        self.apply.clicked.connect(self.applied)
        self.cancel.clicked.connect(self.left)

    # Slots

    @Slot()
    def _open(self) -> None:
        each = self.current()
        if each is not None:
            self.opened.emit(each.row.day, each.row.appointment_id)

    @Slot()
    def _on_current(self) -> None:
        self.move_button.setVisible(self._moves and bool(self.rows.rows))
        self.move_button.setEnabled(self.can_move())

    # Internal

    def _title(self, count: int) -> str:
        if not count:
            return self.tr("Nobody is outside of hours")
        if self._decides:
            one = self.tr("1 appointment would lie outside of hours")
            many = self.tr("{count} appointments would lie outside of hours")
        else:
            one = self.tr("1 appointment lies outside of hours")
            many = self.tr("{count} appointments lie outside of hours")
        return one if count == 1 else many.format(count=number(count))

    def _text(self, count: int) -> str:
        if self._decides and count:
            return self.tr("Nothing is changed yet. Move them, call them, or apply it anyway.")
        if self._decides:
            return self.tr("The change strands nobody any more.")
        if count:
            return self.tr("Move them to what is offered, or call them.")
        return self.tr("All appointments lie within somebody's hours.")

    def _spoken(self, each: WayOut) -> str:
        return ". ".join(filter(None, lines_of(each)))


class _List(QListView):
    """Three lines a row; Enter is the panel's."""

    def __init__(self, icons: Icons, rows: RowListModel[WayOut]) -> None:
        super().__init__()
        self._theme = icons.theme
        self.setModel(rows)
        self.setItemDelegate(_RowDelegate(icons, self))
        self.setProperty("own_focus", True)
        self.setProperty("look", "lane")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        icons.changed.connect(self.doItemsLayout)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_focus_around(self, self._theme)


class _RowDelegate(QStyledItemDelegate):
    """Paints who it is, with whom, and the way out."""

    def __init__(self, icons: Icons, parent: QListView) -> None:
        super().__init__(parent)
        self._icons = icons

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._icons.theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        each, theme = index.data(RowRole), self._icons.theme
        if not isinstance(each, WayOut):
            return
        rect = QRectF(option.rect).adjusted(12, 3, -12, -3)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        mirror(painter, option.rect, option.direction)
        border = theme.colour("line")
        rounded(painter, rect, 9, theme.colour("surface"), border)
        if chosen:
            focused = option.widget is not None and option.widget.hasFocus()
            paint_ring(painter, rect, 9, theme, focused=focused)
        inner = rect.adjusted(theme.px(_PAD), theme.px(8), -theme.px(_PAD), -theme.px(8))
        third = inner.height() / 3
        way = "accent" if each.place is not None else "warning_mark"
        looks = (
            (theme.font(13, 650), theme.colour("ink")),
            (theme.font(12), theme.colour("muted")),
            (theme.font(12, 550), theme.colour(way if each.sought else "muted")),
        )
        line = QRectF(inner.x(), inner.y(), inner.width(), third)
        for text, (font, ink) in zip(lines_of(each), looks, strict=True):
            text_line(painter, line, text, font, ink)
            line.translate(0, third)
        painter.restore()


def lines_of(each: WayOut) -> tuple[str, str, str]:
    """Return the three lines of a row: when and who, what and the phone, where to."""
    row, place = each.row, each.place
    first = f"{day_short(row.day)}, {time_short(row.placement.starts)} · {row.client}"
    what = f"{row.service} {row.placement.minutes}"
    second = " · ".join(filter(None, (phone(row.phone), row.therapist, what)))
    if place is not None:
        to, why = place.placement, sentence(Reason(place.why))
        day = "" if to.day == row.day else f"{day_short(to.day)}, "
        third = f"→ {day}{time_short(to.starts)}, {place.therapist} · {why}"
    else:
        third = sentence(Reason("no_way_out" if each.sought else "later_way_out"))
    return first, second, third
