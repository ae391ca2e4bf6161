"""The board by keys: several chosen at once, a cursor for empty places, something carried."""

from datetime import datetime

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView

from frontdesk.values.span import GRID, Span
from ui.calendar.arranged import Arranged
from ui.calendar.board_view import BoardView
from ui.calendar.drag import Glow
from ui.calendar.items import Item
from ui.calendar.scrolling import reveal
from ui.format import time_short
from ui.models.rows import RowRole
from ui.widgets.mirrored import shown_key

_QUARTER = 15 // GRID
_Move = QAbstractItemView.CursorAction
_ARROWS = {
    Qt.Key.Key_Up: _Move.MoveUp,
    Qt.Key.Key_Down: _Move.MoveDown,
    Qt.Key.Key_Left: _Move.MoveLeft,
    Qt.Key.Key_Right: _Move.MoveRight,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CursorView(BoardView):
    """A board with a cursor on its empty places.

    Signals:
        cursor_used: Column, wall-clock start: Enter was pressed there, or a carried thing dropped.
        cursor_moved: Column, wall-clock start: the cursor is there now.
        given_up: Escape, while something was carried.
    """

    cursor_used = Signal(object, object)
    cursor_moved = Signal(object, object)
    given_up = Signal()

    #: Where what is dragged or carried may land.
    glow: Glow | None = None
    #: Rows that are carried; none when nothing is.
    carries: int | None = None
    _cursor: tuple[int, int] | None = None
    _carried_may_land = True

    def show_glow(self, glow: Glow | None) -> None:
        """Tint where something may land."""
        self.glow = glow
        self.viewport().update()

    def carry(self, rows: int | None) -> None:
        """Hang something of so many rows on the cursor; none takes it off."""
        self.carries = rows
        if rows is None:
            self.leave_cursor()
        else:
            self._set_cursor(self._cursor or self.first_place())

    def may_land(self, so: bool) -> None:
        """Tell whether what is carried may land at the cursor."""
        self._carried_may_land = so
        self.viewport().update()

    def enter_cursor(self) -> None:
        """Show the cursor: at what is chosen, at the minute, or at the first free place."""
        place = self.first_place()
        self.choose(None)
        self._set_cursor(place)

    def leave_cursor(self) -> None:
        """Take the cursor away."""
        self._cursor = None
        self.setAccessibleDescription("")
        self.viewport().update()

    @property
    def cursor_place(self) -> tuple[int, int] | None:
        """The column and row of the cursor."""
        return self._cursor

    def point_at(self, at: QPoint) -> None:
        """Put the cursor under the pointer."""
        column = self.column_at(at)
        if column is not None:
            self._set_cursor((column, self.grid.snapped(at.y() + self.verticalOffset())))

    def use_cursor(self) -> None:
        """Do at the cursor what Enter does there."""
        if self._cursor is not None and self.shown is not None:
            column, row = self._cursor
            self.cursor_used.emit(self.shown.columns[column], self.wall(column, row))

    def show_arranged(self, seen: Arranged, now: datetime) -> None:
        """Show a board; all that was selected stays so, as far as it is there."""
        kept = [item.key for item in self.chosen_items()]
        super().show_arranged(seen, now)
        flag = QItemSelectionModel.SelectionFlag.Select
        for key in kept if len(kept) > 1 else ():
            self.selectionModel().select(self.rows.index_of(key), flag)

    def chosen_items(self) -> list[Item]:
        """Return all that is selected, by column and time."""
        found = [index.data(RowRole) for index in sorted(self.selectionModel().selectedIndexes())]
        return [item for item in found if isinstance(item, Item)]

    def mark(self, index: QModelIndex) -> None:
        """Add an item to what is selected, or take it away."""
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.Toggle
            self.selectionModel().setCurrentIndex(index, flag)
            self.viewport().update()

    def span_rect(self, column: int, span: Span) -> QRectF:
        """Return where something would lie, as seen from left to right."""
        x = self.columns.x(column) + 3 - self.horizontalOffset()
        y = self.grid.y(span.first) - self.verticalOffset()
        height = self.grid.y(span.past) - self.grid.y(span.first)
        return QRectF(x, y + 1, self.columns.each - 9, height - 2)

    def paint_ghost(self, painter: QPainter, column: int, span: Span, *, may_land: bool) -> None:
        """Paint what hangs in a place, with its times."""
        rect = self.span_rect(column, span)
        starts, ends = self.wall(column, span.first).time(), self.wall(column, span.past).time()
        self.painting.paint_ghost(painter, rect, starts, ends, may_land=may_land)

    def paint_under(self, painter: QPainter) -> None:
        """Paint where something may land."""
        if self.glow is not None:
            for column in self.columns.within(self.horizontalOffset(), self.viewport().width()):
                for span in self.glow.spans(column):
                    self.painting.paint_glow(painter, self.span_rect(column, span))

    def paint_over(self, painter: QPainter) -> None:
        """Paint the cursor, and what is carried."""
        if self._cursor is None or self.shown is None:
            return
        column, row = self._cursor
        if column >= len(self.shown.columns):
            return
        span = Span(row, row + (self.carries or _QUARTER))
        known = self.glow.takes(column, row) if self.glow else None
        may = self._carried_may_land and known is not False
        self.paint_ghost(painter, column, span, may_land=may)

    # Internal

    def first_place(self) -> tuple[int, int]:
        item = self.chosen_item()
        if item is not None:
            return item.column, item.span.first
        mark = self._minute_mark()
        row = self.grid.opens if mark is None else self.grid.at(mark)
        return 0, row - row % _QUARTER

    def _set_cursor(self, place: tuple[int, int]) -> None:
        if self.shown is None or not self.shown.columns:
            return
        column = min(max(place[0], 0), len(self.shown.columns) - 1)
        row = min(max(place[1], self.grid.opens), self.grid.closes - 1)
        if self._cursor == (column, row):
            return
        self._cursor = (column, row)
        at = self.wall(column, row)
        words = f"{self.shown.columns[column].name}, {time_short(at.time())}"
        self.setAccessibleDescription(words)
        self._carried_may_land = True
        self._show_place(column, row)
        self.cursor_moved.emit(self.shown.columns[column], at)
        self.viewport().update()

    def _show_place(self, column: int, row: int) -> None:
        """Scroll so that the cursor can be seen."""
        rect = self.span_rect(column, Span(row, row + (self.carries or _QUARTER))).toRect()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        reveal(across, down, rect, self.viewport().rect())

    def _steer(self, event: QKeyEvent) -> bool:
        """Move the cursor, use it or leave it; False when the key is none of those."""
        assert self._cursor is not None
        column, row = self._cursor
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = 1 if fine else _QUARTER
        steps = {
            Qt.Key.Key_Up: (0, -step),
            Qt.Key.Key_Down: (0, step),
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
        }
        key = shown_key(event, self)
        if key in steps:
            self._set_cursor((column + steps[key][0], row + steps[key][1]))
        elif key in _ENTER:
            self.use_cursor()
        elif key == Qt.Key.Key_Escape:
            if self.carries is not None:
                self.given_up.emit()
            self.leave_cursor()
        else:
            return False
        return True

    # Qt overrides

    def focusInEvent(self, event: QFocusEvent) -> None:
        chosen = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not chosen and event.reason() is Qt.FocusReason.ActiveWindowFocusReason:
            self.choose(None)  # Qt takes the first one; back from a dialog nobody meant it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._cursor is not None and self._steer(event):
            return
        key = Qt.Key(event.key())
        if key in _ARROWS and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            index = self.moveCursor(_ARROWS[key], event.modifiers())
            flag = QItemSelectionModel.SelectionFlag.Select
            self.selectionModel().setCurrentIndex(index, flag)
            self.viewport().update()
            return
        super().keyPressEvent(event)
