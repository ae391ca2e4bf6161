"""The board under the pointer: dragging cards, drawing and clicking empty places."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QWheelEvent

from frontdesk.errors import Reason
from frontdesk.values.span import GRID, Span
from frontdesk.values.state import MOVABLE
from ui.calendar.board_view import BoardView
from ui.calendar.drag import THRESHOLD, Drag, obstacle
from ui.calendar.items import Item
from ui.calendar.words import is_veiled
from ui.models.rows import RowRole

#: A click on an empty place means the quarter of an hour it lies in.
_QUARTER = 15 // GRID


class DayView(BoardView):
    """A board whose cards can be dragged and whose empty places can be booked.

    Signals:
        place_wanted: Column, wall-clock start (naive datetime), minutes (0: not drawn).
        move_wanted: Item, Column, wall-clock start (naive datetime).
        hint: a Reason why what is dragged may not land here, or None.
        zoomed: the pixels of a slot, after the wheel has changed them.
    """

    place_wanted = Signal(object, object, int)
    move_wanted = Signal(object, object, object)
    hint = Signal(object)
    zoomed = Signal(float)

    _press: QPoint | None = None
    _drag: Drag | None = None
    _drawn: tuple[int, int, int] | None = None  # column, first, past

    # Internal

    def _held(self, drag: Drag, at: QPoint) -> Drag:
        column = self.columns.at(at.x() + self.horizontalOffset())
        first = self.grid.snapped(at.y() + self.verticalOffset() - drag.grip)
        length = drag.item.span.past - drag.item.span.first
        first = min(first, self.grid.closes - length)
        return Drag(drag.item, drag.grip, drag.column if column is None else column, first)

    def _obstacle(self, drag: Drag) -> Reason | None:
        assert self.shown is not None
        column = self.shown.columns[drag.column]
        return obstacle(drag, self.rows.rows, self.shifts[drag.column], column)

    def _begin_drag(self, at: QPoint) -> None:
        assert self._press is not None
        index = self.indexAt(self._press)
        item = index.data(RowRole)
        if isinstance(item, Item):
            if item.card is not None and item.card.state in MOVABLE and not is_veiled(item.card):
                grip = self._press.y() - self.item_rect(item).y()
                self._drag = self._held(Drag(item, grip, item.column, item.span.first), at)
            return
        column = self.columns.at(self._press.x() + self.horizontalOffset())
        if column is not None and self.shown is not None:
            first = self.grid.at(self._press.y() + self.verticalOffset())
            self._drawn = (column, first, first + 1)

    def _drop(self) -> None:
        drag, self._drag = self._drag, None
        self.viewport().update()
        self.hint.emit(None)
        if drag is None or not drag.moved or self.shown is None:
            return
        column = self.shown.columns[drag.column]
        self.move_wanted.emit(drag.item, column, self.wall(drag.column, drag.first))

    def _want_place(self, column: int, first: int, minutes: int) -> None:
        assert self.shown is not None
        self.place_wanted.emit(self.shown.columns[column], self.wall(column, first), minutes)

    def paint_over(self, painter: QPainter) -> None:
        """Paint what hangs on the pointer."""
        if self._drag is not None:
            drag, free = self._drag, self._obstacle(self._drag) is None
            column, whole = drag.column, drag.span
        elif self._drawn is not None:
            column, first, past = self._drawn
            whole, free = Span(first, past), True
        else:
            return
        x = self.columns.x(column) + 3 - self.horizontalOffset()
        y = self.grid.y(whole.first) - self.verticalOffset()
        height = self.grid.y(whole.past) - self.grid.y(whole.first)
        rect = QRectF(x, y + 1, self.columns.each - 9, height - 2)
        starts, ends = self.wall(column, whole.first).time(), self.wall(column, whole.past).time()
        self.painting.paint_ghost(painter, rect, starts, ends, may_land=free)

    # Qt overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._press = event.position().toPoint()
        index = self.indexAt(self._press)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.choose(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if self._drag is not None:
            self._drag = self._held(self._drag, at)
            self.hint.emit(self._obstacle(self._drag))
        elif self._drawn is not None:
            column, first, _ = self._drawn
            past = self.grid.snapped(at.y() + self.verticalOffset())
            self._drawn = (column, first, max(past, first + 1))
        elif (at - self._press).manhattanLength() >= THRESHOLD:
            self._begin_drag(at)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        press, self._press = self._press, None
        if event.button() is not Qt.MouseButton.LeftButton or press is None:
            super().mouseReleaseEvent(event)
            return
        drawn, self._drawn = self._drawn, None
        if self._drag is not None:
            self._drop()
        elif drawn is not None:
            self._want_place(drawn[0], drawn[1], (drawn[2] - drawn[1]) * GRID)
        elif not self.indexAt(press).isValid():
            column = self.columns.at(press.x() + self.horizontalOffset())
            if column is not None and self.shown is not None:
                first = self.grid.at(press.y() + self.verticalOffset())
                first -= self.grid.clock.shows(first).minute // GRID % _QUARTER
                self._want_place(column, first, 0)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self._drag or self._drawn):
            self._drag = self._drawn = self._press = None
            self.hint.emit(None)
            self.viewport().update()
            return
        super().keyPressEvent(event)
