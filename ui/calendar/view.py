"""The board under the pointer: dragging, stretching, drawing, clicking empty places."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QWheelEvent

from frontdesk.errors import Reason
from frontdesk.values.span import GRID, Span
from frontdesk.values.state import MOVABLE
from ui.calendar.cursor_view import CursorView
from ui.calendar.drag import THRESHOLD, Drag, Edge, obstacle
from ui.calendar.items import Item
from ui.calendar.words import is_veiled
from ui.models.rows import RowRole
from ui.widgets.mirrored import logical

#: A click on an empty place means the quarter of an hour it lies in.
_QUARTER = 15 // GRID
#: Pixels at the upper and lower side of an item by which it is stretched.
_EDGE = 6
#: Pixels at the sides of the board that scroll, and at the ends turn the page, while dragging;
#: who is farther out than ``_OUT`` is on the way to the small months.
_RIM, _OUT = 10, 60
_CREEP, _TURN = 40, 18  # milliseconds between steps; so many steps at the end turn the page


class DayView(CursorView):
    """A board whose cards and blocks can be dragged and whose empty places can be booked.

    Signals:
        place_wanted: Column, wall-clock start (naive datetime), minutes (0: not drawn).
        taken: Item, which begins to be dragged.
        hanging: Item, Column, start, minutes: it hangs somewhere else now.
        move_wanted: Item, Column, wall-clock start (naive datetime).
        stretch_wanted: Item, wall-clock start (naive datetime), minutes.
        over_day: Item, day: it is held over a day beside the board.
        day_wanted: Item, day: it was dropped on a day beside the board.
        let_go: nothing is dragged any more.
        page_wanted: 1 or -1, the next or the previous days while something is dragged.
        hint: a Reason why what is dragged may not land here, or None.
        zoomed: the pixels of a slot, after the wheel has changed them.
    """

    place_wanted = Signal(object, object, int)
    taken = Signal(object)
    hanging = Signal(object, object, object, int)
    move_wanted = Signal(object, object, object)
    stretch_wanted = Signal(object, object, int)
    over_day = Signal(object, object)
    day_wanted = Signal(object, object)
    let_go = Signal()
    page_wanted = Signal(int)
    hint = Signal(object)
    zoomed = Signal(float)

    _press: QPoint | None = None
    _pointer = QPoint()
    _drag: Drag | None = None
    #: Returns the day that is shown at a place of the screen beside the board, if one is.
    beside: Callable[[QPoint], date | None] | None = None
    _day: date | None = None
    _drawn: tuple[int, int, int] | None = None  # column, first, past
    _verdict: tuple[tuple[int, Span], Reason | None] | None = None
    _rim_steps = 0
    _creep: QTimer | None = None

    def tell(self, hung: Drag, reason: Reason | None) -> None:
        """Say why what hung so may not land there; none when it may. Elsewhere it says nothing."""
        drag = self._drag
        if drag is not None and drag.item.key == hung.item.key and drag.place == hung.place:
            self._verdict = (drag.place, reason)
            self.hint.emit(reason)
            self.viewport().update()

    @property
    def dragging(self) -> Item | None:
        """What is dragged."""
        return None if self._drag is None else self._drag.item

    @property
    def hung(self) -> Drag | None:
        """What is dragged, and where it hangs."""
        return self._drag

    def carry_on(self) -> None:
        """Hold what is dragged over another board than the one it was taken from."""
        if self._drag is not None:
            self._drag = self._held(self._homed(self._drag), self._pointer)
            self._verdict = None
            self._tell_held()

    # Internal

    def _homed(self, drag: Drag) -> Drag:
        item = drag.item
        there = (each.column for each in self.rows.rows if each.key == item.key)
        edge = drag.edge
        return Drag(item, drag.grip, next(there, None), drag.column, drag.first, drag.past, edge)

    def _held(self, drag: Drag, at: QPoint) -> Drag:
        column = self.column_at(at)
        grip = drag.grip if drag.edge is Edge.NONE else 0.0
        row = self.grid.snapped(at.y() + self.verticalOffset() - grip)
        last = max(self.columns.count - 1, 0)
        kept = min(drag.column, last)
        return drag.at(kept if column is None else column, row, self.grid.closes)

    def _obstacle(self, drag: Drag) -> Reason | None:
        assert self.shown is not None
        if not self.shown.columns:
            return None
        if self._verdict is not None and self._verdict[0] == drag.place:
            return self._verdict[1]
        column = self.shown.columns[drag.column]
        return obstacle(drag, self.rows.rows, self.shifts[drag.column], column)

    def _may_land(self, drag: Drag) -> bool:
        known = self.glow.takes(drag.column, drag.first) if self.glow else None
        if drag.edge is Edge.NONE and known is False and drag.moved:
            return False
        return self._obstacle(drag) is None

    def _edge_at(self, item: Item, at: QPoint) -> Edge:
        rect = self.item_rect(item)
        if rect.height() < 4 * _EDGE:
            return Edge.NONE
        if at.y() > rect.bottom() - _EDGE:
            return Edge.BOTTOM
        return Edge.TOP if at.y() < rect.top() + _EDGE / 2 else Edge.NONE

    def _begin_drag(self, at: QPoint) -> None:
        assert self._press is not None
        item = self.indexAt(self._press).data(RowRole)
        if isinstance(item, Item):
            if _can_move(item):
                grip = self._press.y() - self.item_rect(item).y()
                span, edge = item.span, self._edge_at(item, self._press)
                taken = Drag(item, grip, item.column, item.column, span.first, span.past, edge)
                self._drag = self._held(taken, at)
                self.taken.emit(item)
                self._tell_held()
            return
        column = self.column_at(self._press)
        if column is not None and self.shown is not None:
            first = self.grid.at(self._press.y() + self.verticalOffset())
            self._drawn = (column, first, first + 1)

    def _drag_to(self, at: QPoint) -> None:
        if self._drag is None:
            return
        day = self._day_beside(at)
        if day is not None:
            if day != self._day:
                self._day, self._verdict = day, None
                self.over_day.emit(self._drag.item, day)
            self._end_creep()
            return
        if self._day is not None:
            self._day = self._verdict = None
            self._tell_held()
        before, self._drag = self._drag, self._held(self._drag, at)
        if self._drag != before:
            self._verdict = None
            self._tell_held()
        self._watch_rim(at)

    def _tell_held(self) -> None:
        drag = self._drag
        if drag is None or self.shown is None or not self.shown.columns:
            return
        self.hint.emit(self._obstacle(drag))
        minutes = (drag.past - drag.first) * GRID
        at = self.wall(drag.column, drag.first)
        self.hanging.emit(drag.item, self.shown.columns[drag.column], at, minutes)

    def _day_beside(self, at: QPoint) -> date | None:
        drag = self._drag
        if self.beside is None or drag is None or drag.edge is not Edge.NONE:
            return None
        if self.viewport().rect().contains(at):
            return None
        return self.beside(self.viewport().mapToGlobal(at))

    def _watch_rim(self, at: QPoint) -> None:
        port = self.viewport().rect().adjusted(_RIM, _RIM, -_RIM, -_RIM)
        if port.contains(at):
            self._rim_steps = 0
            if self._creep is not None:
                self._creep.stop()
            return
        if self._creep is None:
            self._creep = QTimer(self)
            self._creep.timeout.connect(self._on_creep)
        if not self._creep.isActive():
            self._creep.start(_CREEP)

    @Slot()
    def _on_creep(self) -> None:
        """Scroll while the pointer is held at a side; where that ends, turn the page."""
        if self._drag is None:
            self._end_creep()
            return
        port, at = self.viewport().rect(), logical(self.viewport(), self._pointer)
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        if at.y() < _RIM or at.y() > port.bottom() - _RIM:
            down.setValue(down.value() + (-12 if at.y() < _RIM else 12))
        left = -_OUT < at.x() < _RIM
        right = port.right() - _RIM < at.x() < port.right() + _OUT
        way = -1 if left else 1 if right else 0
        before = across.value()
        across.setValue(before + way * 24)
        self._rim_steps = self._rim_steps + 1 if way and across.value() == before else 0
        if self._rim_steps >= _TURN:
            self._rim_steps = 0
            self.page_wanted.emit(way)
        self._drag_to(self._pointer)

    def _end_creep(self) -> None:
        self._rim_steps = 0
        if self._creep is not None:
            self._creep.stop()

    def _give_up(self) -> None:
        """Put back what is dragged, or leave off drawing."""
        self._drag = self._drawn = self._press = self._verdict = self._day = None
        self._end_creep()
        self.hint.emit(None)
        self.let_go.emit()
        self.viewport().update()

    def _drop(self) -> None:
        drag, day = self._drag, self._day
        self._give_up()
        if drag is not None and day is not None:
            self.day_wanted.emit(drag.item, day)
            return
        if drag is None or not drag.moved or self.shown is None or not self.shown.columns:
            return
        at = self.wall(drag.column, drag.first)
        if drag.edge is Edge.NONE:
            self.move_wanted.emit(drag.item, self.shown.columns[drag.column], at)
        else:
            self.stretch_wanted.emit(drag.item, at, (drag.past - drag.first) * GRID)

    def _want_place(self, column: int, first: int, minutes: int) -> None:
        assert self.shown is not None
        self.place_wanted.emit(self.shown.columns[column], self.wall(column, first), minutes)

    def _click_place(self, at: QPoint) -> None:
        column = self.column_at(at)
        if column is not None and self.shown is not None:
            first = self.grid.at(at.y() + self.verticalOffset())
            first -= self.grid.clock.shows(first).minute // GRID % _QUARTER
            self._want_place(column, first, 0)

    def _show_cursor_of(self, at: QPoint) -> None:
        item = self.indexAt(at).data(RowRole)
        edge = Edge.NONE
        if isinstance(item, Item) and _can_move(item):
            edge = self._edge_at(item, at)
        if edge is Edge.NONE:
            self.viewport().unsetCursor()
        else:
            self.viewport().setCursor(Qt.CursorShape.SizeVerCursor)

    def paint_over(self, painter: QPainter) -> None:
        """Paint what hangs on the pointer."""
        super().paint_over(painter)
        if self._drag is not None and self._day is None:
            drag = self._drag
            self.paint_ghost(painter, drag.column, drag.span, may_land=self._may_land(drag))
        elif self._drawn is not None:
            column, first, past = self._drawn
            self.paint_ghost(painter, column, Span(first, past), may_land=True)

    # Qt overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._press = self._pointer = event.position().toPoint()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self.carries is not None:
            self.point_at(self._press)
            return
        self.leave_cursor()
        index = self.indexAt(self._press)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.mark(index)
        elif index.isValid():
            if not self.selectionModel().isSelected(index) or len(self.chosen_items()) == 1:
                self.choose_index(index)
        else:
            self.choose(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._pointer = event.position().toPoint()
        if self._press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            if self.carries is not None:
                self.point_at(at)
            else:
                self._show_cursor_of(at)
            return
        if self._drag is not None:
            self._drag_to(at)
        elif self._drawn is not None:
            column, first, _ = self._drawn
            past = self.grid.snapped(at.y() + self.verticalOffset())
            self._drawn = (column, first, max(past, first + 1))
        elif self.carries is None and (at - self._press).manhattanLength() >= THRESHOLD:
            self._begin_drag(at)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        press, self._press = self._press, None
        if event.button() is not Qt.MouseButton.LeftButton or press is None:
            super().mouseReleaseEvent(event)
            return
        drawn, self._drawn = self._drawn, None
        if self.carries is not None:
            self.use_cursor()
        elif self._drag is not None:
            self._drop()
        elif drawn is not None:
            self._want_place(drawn[0], drawn[1], (drawn[2] - drawn[1]) * GRID)
        elif not self.indexAt(press).isValid():
            self._click_place(press)
        elif not event.modifiers() and len(self.chosen_items()) > 1:
            self.choose_index(self.indexAt(press))
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        item = self.indexAt(event.position().toPoint()).data(RowRole)
        if isinstance(item, Item):
            self.opened.emit(item)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(self.step * (1.15 if event.angleDelta().y() > 0 else 1 / 1.15))
            self.zoomed.emit(self.step)
            event.accept()
            return
        super().wheelEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._press is not None:  # what is no longer seen is let go of
            self._give_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self._drag or self._drawn):
            self._give_up()
            return
        super().keyPressEvent(event)


def _can_move(item: Item) -> bool:
    card = item.card
    if card is None:
        return item.block is not None and bool(item.block.label)
    return card.state in MOVABLE and not is_veiled(card)
