"""The grid that shifts are drawn on: arrows walk its cells, the mouse pulls at its bars."""

from datetime import date, time

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from frontdesk.queries.shifts import ShiftBoard
from ui.calendar.drag import THRESHOLD
from ui.icons import Icons
from ui.shifts.model import Cell, ShiftsModel
from ui.shifts.paint import ROW, Ghost, ShiftDelegate, ShiftHead
from ui.shifts.stretch import Grip, Hold, grip_at, minutes_of, wall_of
from ui.widgets.mirrored import logical

#: A column is at least so wide, a row at most so high.
_LEAST, _MOST = 104, 84
#: So many pixels beside an edge still hold it.
_REACH = 6
_CURSORS = {
    Grip.START: Qt.CursorShape.SizeHorCursor,
    Grip.END: Qt.CursorShape.SizeHorCursor,
    Grip.WHOLE: Qt.CursorShape.OpenHandCursor,
    Grip.NEW: Qt.CursorShape.CrossCursor,
}


class ShiftGrid(QTableView):
    """Therapists by days. Shift and the arrows, or Shift and a click, choose several cells.

    Signals:
        drawn: a Cell, and the spans it is to have.
        chosen: what is selected has changed.
    """

    drawn = Signal(object, object)
    chosen = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._hold: Hold | None = None
        self._pressed = QPoint()
        self._at: Cell | None = None
        self._column = 0
        self._ghost: Ghost | None = None
        self.editable = False
        self.cells = ShiftsModel(self)
        self.shifts = ShiftDelegate(icons, self.cells, self.ghost, self)
        self._build()
        self.cells.modelReset.connect(self._fit)
        icons.changed.connect(self._dress)

    def show_board(self, board: ShiftBoard | None) -> None:
        """Show ``board``; the cell that was current stays so, also in another week."""
        here = self.currentIndex()
        place = (here.row(), here.column()) if here.isValid() else (0, 0)
        self.cells.show_board(board)
        self._fit()
        at = self._at
        if at is not None and not self.cells.index_of(at.therapist_id, at.day.day).isValid():
            self.let_go()  # what was held is not shown any more
        if board is not None and board.weeks and not self.currentIndex().isValid():
            self.choose(self.cells.index(min(place[0], len(board.weeks) - 1), place[1]))

    def choose(self, index: QModelIndex) -> None:
        """Make a cell the current one."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)

    def cell(self) -> Cell | None:
        """Return the current cell."""
        return self.cells.cell(self.currentIndex())

    def several(self) -> tuple[tuple[int, ...], tuple[date, ...]]:
        """Return the therapists and the days that are selected: always all of them crosswise."""
        chosen = [self.cells.cell(index) for index in self.selectionModel().selectedIndexes()]
        who = dict.fromkeys(cell.therapist_id for cell in chosen if cell is not None)
        days = dict.fromkeys(cell.day.day for cell in chosen if cell is not None)
        return tuple(who), tuple(sorted(days))

    def ghost(self) -> Ghost | None:
        """Return what is being drawn."""
        return self._ghost

    def point_of(self, index: QModelIndex, at: time) -> QPoint:
        """Return where a time of day lies in a cell."""
        rect = self.visualRect(index)
        line = self.shifts.line_of(rect)
        minute = at.hour * 60 + at.minute
        x = line.x() + self.cells.scale.x_of(minute, line.width())
        there = QPoint(round(x), round(line.center().y()))
        return logical(self, there, rect)

    @Slot()
    def let_go(self) -> None:
        """Give up what is being drawn."""
        self._hold, self._ghost, self._at = None, None, None
        self.viewport().update()

    # Construction

    def _build(self) -> None:
        self.setModel(self.cells)
        self.setItemDelegate(self.shifts)
        self.setHorizontalHeader(ShiftHead(self._icons, self.cells, Qt.Orientation.Horizontal))
        self.setVerticalHeader(ShiftHead(self._icons, self.cells, Qt.Orientation.Vertical))
        self.setAccessibleName(self.tr("Who works when"))
        self.setProperty("own_focus", True)
        self.setProperty("look", "cells")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().selectionChanged.connect(self.chosen)
        self._fit()

    # Slots

    @Slot()
    def _dress(self) -> None:
        self.shifts.renew()
        self._fit()

    # Internal

    @Slot()
    def _fit(self) -> None:
        theme = self._icons.theme
        width = max(theme.px(_LEAST), self.viewport().width() // 7)
        room = self.viewport().height() // max(self.cells.rowCount(), 1)
        for head, size in (
            (self.verticalHeader(), min(max(theme.px(ROW), room), theme.px(_MOST))),
            (self.horizontalHeader(), width),
        ):
            if head.defaultSectionSize() != size:
                head.setDefaultSectionSize(size)
        self.viewport().update()

    def _held_at(self, point: QPoint) -> Hold | None:
        index = self.indexAt(point)
        cell = self.cells.cell(index)
        if cell is None or not self.editable:
            return None
        spans = tuple(minutes_of(span) for span in cell.day.spans)
        x, wide = self._along(index, point)
        return grip_at(spans, x, wide, self.cells.scale, _REACH)

    def _along(self, index: QModelIndex, point: QPoint) -> tuple[float, float]:
        """Return how far along the bars of a cell a place is, from where days begin, of what."""
        rect = self.visualRect(index)
        line = self.shifts.line_of(rect)
        return logical(self, point, rect).x() - line.x(), line.width()

    def _draw(self, point: QPoint) -> None:
        hold, cell = self._hold, self._at
        assert hold is not None
        assert cell is not None
        index = self.cells.index_of(cell.therapist_id, cell.day.day)
        minute = self.cells.scale.minute_at(*self._along(index, point))
        self._ghost = Ghost(
            cell.therapist_id,
            index.column(),
            hold.after(minute, self.cells.scale),
            hold.pulled(minute, self.cells.scale),
        )
        self.viewport().update()

    # Qt overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() is Qt.MouseButton.LeftButton and plain:
            self._pressed = event.position().toPoint()
            self._hold = self._held_at(self._pressed)
            self._at = self.cells.cell(self.indexAt(self._pressed))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._hold is None:
            if not event.buttons():
                hold = self._held_at(point)
                shape = Qt.CursorShape.ArrowCursor if hold is None else _CURSORS[hold.grip]
                self.viewport().setCursor(shape)
            super().mouseMoveEvent(event)
            return
        far = abs(point.x() - self._pressed.x()) >= THRESHOLD
        if self._ghost is not None or far:
            self._draw(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        ghost, cell = self._ghost, self._at
        self.let_go()
        super().mouseReleaseEvent(event)
        if ghost is not None and cell is not None:
            spans = tuple(wall_of(span) for span in ghost.spans)
            if spans != cell.day.spans:
                self.drawn.emit(cell, spans)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._hold is not None:
            self.let_go()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.let_go()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
