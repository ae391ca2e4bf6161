"""The day as a grid: a list view whose geometry is ours, one column per therapist.

Being a ``QListView`` gives selection, keys and a screen reader's list of appointments; where
things are comes from ``geometry``, how they look from ``paint``.
"""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from frontdesk.queries.day import DayBoard
from frontdesk.values.span import GRID, Span
from ui.calendar.board_paint import BoardPainter
from ui.calendar.geometry import Columns, Grid, day_grid, slot_near
from ui.calendar.heads import GUTTER, HEAD, Gutter, Heads
from ui.calendar.items import Item, items_of
from ui.icons import Icons
from ui.models.rows import RowListModel, RowRole
from ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex


class BoardView(QListView):
    """Shows one day's board.

    Signals:
        chosen: the Item that is selected now, or None.
        opened: Item, double-clicked or opened by key.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        speak: Callable[[Item, str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._speak = speak
        self.painting = BoardPainter(theme, icons)
        self.shown: DayBoard | None = None
        self._zone = ZoneInfo("UTC")
        self.grid = Grid(self._zone, 0, 12)
        self.columns = Columns(0, 0)
        self.shifts: list[list[Span]] = []
        self._step = 6.0
        self._now: int | None = None
        self.rows: RowListModel[Item] = RowListModel(self._text, lambda item: item.key, self)
        self._build()
        self._connect()

    def show_board(self, board: DayBoard, zone: ZoneInfo, now: datetime | None) -> None:
        """Show ``board``; ``now`` is what the studio's clock shows, if it is its day."""
        kept = self.chosen_item()
        self.shown, self._zone = board, zone
        items = items_of(board, zone)
        spans = [Span(item.span.first, item.past) for item in items]
        self.grid = day_grid(zone, board.day, board.opens, board.closes, spans, self._step)
        self.shifts = [
            [Span(slot_near(zone, board.day, a), slot_near(zone, board.day, b)) for a, b in shifts]
            for shifts in (column.shifts for column in board.columns)
        ]
        self._now = (
            None
            if now is None
            else slot_near(
                zone,
                board.day,
                now.time().replace(minute=now.minute // GRID * GRID, second=0, microsecond=0),
            )
        )
        self._minute = now
        self.rows.set_rows(items)
        self.heads.show_columns(board.columns)
        self._lay_out()
        if kept is not None:
            self.choose(kept.key)

    @property
    def board(self) -> DayBoard | None:
        """What is shown."""
        return self.shown

    def chosen_item(self) -> Item | None:
        """Return what is selected."""
        index = self.currentIndex()
        if not index.isValid() or not self.selectionModel().isSelected(index):
            return None
        item = index.data(RowRole)
        return item if isinstance(item, Item) else None

    def choose(self, key: tuple[str, int] | None) -> None:
        """Select the item with ``key``, or nothing."""
        index = QModelIndex() if key is None else self.rows.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())

    def items(self) -> tuple[Item, ...]:
        """Return what is shown, by column and time."""
        return self.rows.rows

    def zoom(self, step: float) -> None:
        """Make a slot ``step`` pixels high; what was in the middle stays there."""
        middle = self.grid.at(self.verticalOffset() + self.viewport().height() / 2)
        self._step = min(max(step, 2.0), 30.0)
        grid = self.grid
        self.grid = Grid(grid.zone, grid.opens, grid.closes, self._step)
        self._lay_out()
        top = self.grid.y(middle) - self.viewport().height() / 2
        self.verticalScrollBar().setValue(round(top))

    def show_moment(self) -> None:
        """Scroll to the present minute, a third from above; on other days to the beginning."""
        mark = self._minute_mark()
        top = 0.0 if mark is None else mark[0] - self.viewport().height() / 3
        self.verticalScrollBar().setValue(round(top))

    @property
    def step(self) -> float:
        """Pixels of a slot."""
        return self._step

    def rect_of(self, key: tuple[str, int]) -> QRect:
        """Return where an item is on the viewport; empty when it is not shown."""
        return self.visualRect(self.rows.index_of(key))

    def point_of(self, therapist_id: int, at: datetime) -> QPoint:
        """Return the place on the viewport that stands for a therapist and a time."""
        assert self.shown is not None
        ids = [column.therapist_id for column in self.shown.columns]
        first = slot_near(self._zone, self.shown.day, at.time())
        x = self.columns.x(ids.index(therapist_id)) + self.columns.each / 2
        y = self.grid.y(first) + self._step / 2
        return QPoint(round(x - self.horizontalOffset()), round(y - self.verticalOffset()))

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies over the cards."""

    # Construction

    def _build(self) -> None:
        self.setModel(self.rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Appointments of the day"))
        self.heads = Heads(self._theme, self)
        self.gutter = Gutter(self._theme, self)
        self.setViewportMargins(GUTTER, HEAD, 0, 0)

    def _connect(self) -> None:
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.horizontalScrollBar().valueChanged.connect(self._place_edges)
        self.verticalScrollBar().valueChanged.connect(self._place_edges)
        self._theme.changed.connect(self._on_theme_changed)

    # Slots

    @Slot()
    def _on_theme_changed(self) -> None:
        self.painting.renew()
        self.viewport().update()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        item = self.currentIndex().data(RowRole)
        self.chosen.emit(item)

    @Slot()
    def _place_edges(self) -> None:
        self.heads.lay_out(self.columns, self.horizontalOffset())
        self.gutter.lay_out(self.grid, self.verticalOffset(), self._minute_mark())

    # Internal

    def _text(self, item: Item) -> str:
        names = self.shown.columns if self.shown else ()
        return self._speak(item, names[item.column].name if item.column < len(names) else "")

    def _minute_mark(self) -> tuple[float, datetime] | None:
        if self._now is None or self._minute is None:
            return None
        part = self._minute.minute % GRID / GRID
        return self.grid.y(self._now) + part * self._step, self._minute

    def _lay_out(self) -> None:
        count = len(self.shown.columns) if self.shown else 0
        self.columns = Columns(count, self.viewport().width())
        self.updateGeometries()
        self._place_edges()
        self.viewport().update()

    def item_rect(self, item: Item) -> QRectF:
        each = (self.columns.each - 8) / item.lanes
        x = self.columns.x(item.column) + 3 + item.lane * each
        y = self.grid.y(item.span.first)
        height = self.grid.y(item.span.past) - y
        return QRectF(
            x - self.horizontalOffset(), y - self.verticalOffset() + 1, each - 1, height - 2
        )

    def _neighbour(self, item: Item, column_step: int) -> Item | None:
        columns = sorted({each.column for each in self.rows.rows})
        beyond = [c for c in columns if (c - item.column) * column_step > 0]
        if not beyond:
            return None
        column = min(beyond, key=lambda c: abs(c - item.column))
        there = [each for each in self.rows.rows if each.column == column]
        return min(there, key=lambda each: abs(each.span.first - item.span.first))

    # Qt overrides

    def visualRect(self, index: _Index) -> QRect:
        item = index.data(RowRole) if index.isValid() else None
        return self.item_rect(item).toRect() if isinstance(item, Item) else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        for row in range(len(self.rows.rows) - 1, -1, -1):
            if self.item_rect(self.rows.rows[row]).contains(QPointF(point)):
                return self.rows.index(row, 0)
        return QModelIndex()

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        rect, port = self.visualRect(index), self.viewport().rect()
        if rect.isEmpty() or hint is QAbstractItemView.ScrollHint.PositionAtBottom:
            return
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if rect.left() < 0 or rect.width() > port.width():
            across.setValue(across.value() + rect.left() - 4)
        elif rect.right() > port.right():
            across.setValue(across.value() + rect.right() - port.right() + 4)
        if rect.top() < 0 or rect.height() > port.height():
            down.setValue(down.value() + rect.top() - 8)
        elif rect.bottom() > port.bottom():
            down.setValue(down.value() + rect.bottom() - port.bottom() + 8)

    def horizontalOffset(self) -> int:
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: _Index) -> bool:
        return False

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        rows, move = self.rows.rows, QAbstractItemView.CursorAction
        if not rows:
            return QModelIndex()
        current = self.currentIndex()
        if not current.isValid():
            return self.rows.index(0, 0)
        here, row = rows[current.row()], current.row()
        if action in (move.MoveUp, move.MovePrevious, move.MoveDown, move.MoveNext):
            step = -1 if action in (move.MoveUp, move.MovePrevious) else 1
            other = row + step
            if 0 <= other < len(rows) and rows[other].column == here.column:
                return self.rows.index(other, 0)
        elif action in (move.MoveLeft, move.MoveRight):
            found = self._neighbour(here, -1 if action is move.MoveLeft else 1)
            return current if found is None else self.rows.index_of(found.key)
        elif action is move.MoveHome:
            return self.rows.index(0, 0)
        elif action is move.MoveEnd:
            return self.rows.index(len(rows) - 1, 0)
        return current

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        found = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(found, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index).adjusted(-4, -4, 4, 4)
        return region

    def updateGeometries(self) -> None:
        port = self.viewport().size()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, round(self.columns.total) - port.width()))
        down.setRange(0, max(0, round(self.grid.height) + 8 - port.height()))
        across.setPageStep(port.width())
        down.setPageStep(port.height())
        across.setSingleStep(40)
        down.setSingleStep(round(self._step * 6))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.heads.setGeometry(GUTTER, 0, self.viewport().width(), HEAD)
        self.gutter.setGeometry(0, HEAD, GUTTER, self.viewport().height())
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        clip = QRectF(event.rect())
        painter.translate(-self.horizontalOffset(), -self.verticalOffset())
        seen = clip.translated(self.horizontalOffset(), self.verticalOffset())
        self.painting.paint_board(painter, seen, self.grid, self.columns, self.shifts)
        painter.resetTransform()
        rects = [(item, self.item_rect(item)) for item in self.rows.rows]
        for item, rect in rects:
            after = (item.past - item.span.past) * self._step
            if rect.adjusted(0, 0, 0, after + 4).intersects(clip):
                self.painting.paint_turnover(painter, rect, after)
        mark = self._minute_mark()
        if mark is not None:
            self.painting.paint_now(painter, clip, mark[0] - self.verticalOffset())
        chosen = self.chosen_item()
        for item, rect in rects:
            if rect.adjusted(-4, -4, 4, 4).intersects(clip):
                self.painting.paint_item(
                    painter, rect, item, chosen=item == chosen, focused=self.hasFocus()
                )
        self.paint_over(painter)
