"""Some days as a grid, a column per resource and day: what stands in it, and what is chosen.

How they look comes from ``paint``.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from operator import attrgetter

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMargins,
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
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QWidget

from frontdesk.queries.board import Board, Column
from frontdesk.queries.holds import HeldSlot
from frontdesk.values.span import Span
from ui.calendar.arranged import Arranged, arranged_whole
from ui.calendar.board_paint import BoardPainter
from ui.calendar.geometry import COLUMN, Columns, card_size, line_minutes
from ui.calendar.grid_view import GridView
from ui.calendar.gutter import Corner, Gutter
from ui.calendar.heads import Heads
from ui.calendar.items import Item, Key
from ui.calendar.minute import minute_lines, minute_mark
from ui.calendar.titles import nothing
from ui.calendar.walk import walk
from ui.format import weekday_number
from ui.icons import Icons
from ui.models.rows import RowListModel, RowRole
from ui.theme import Theme
from ui.widgets.empty_state import EmptyState
from ui.widgets.mirrored import logical, mirror

_Index = QModelIndex | QPersistentModelIndex

#: Pixels at the left for the hours, above for the heads; they grow with the text.
_GUTTER, _HEAD = 58, 56
#: A line is at least so high.
_LINE = 20


class BoardView(GridView):
    """Shows a board.

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
        speak: Callable[[Item, Column], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._speak = speak
        self.painting = BoardPainter(theme, icons)
        self.shown: Board | None = None
        self._nothing: EmptyState | None = None  # made when there is nobody to show
        self.shifts: Sequence[Sequence[Span]] = ()
        self.held: tuple[HeldSlot, ...] = ()
        self._now: datetime | None = None
        self._by_column: tuple[tuple[Item, ...], ...] = ()
        self.rows: RowListModel[Item] = RowListModel(self._text, attrgetter("key"), self)
        self._build(icons)
        self._connect()

    def show_board(self, board: Board, now: datetime) -> None:
        """Show all of ``board``; ``now`` is what the studio's clock shows."""
        self.show_arranged(arranged_whole(board), now)

    def show_arranged(self, seen: Arranged, now: datetime) -> None:
        """Show a board that is arranged already."""
        kept = self.chosen_item()
        self.shown, self._now = seen.board, now
        self.grid = seen.grid.zoomed(self._step)
        self.shifts, self._by_column = seen.shifts, seen.by_column
        self.rows.set_rows(seen.items)
        self.heads.show_columns(seen.board.columns, now.date())
        self._lay_out()
        self._say_nothing()
        if kept is not None:
            self.choose(kept.key)

    @property
    def board(self) -> Board | None:
        """What is shown."""
        return self.shown

    def chosen_item(self) -> Item | None:
        """Return what is selected."""
        index = self.currentIndex()
        if not index.isValid() or not self.selectionModel().isSelected(index):
            return None
        item = index.data(RowRole)
        return item if isinstance(item, Item) else None

    def choose(self, key: Key | None) -> None:
        """Select the item with ``key`` alone, or nothing, whatever keys are held."""
        index = QModelIndex() if key is None else self.rows.index_of(key)
        if key is not None and not index.isValid():
            index = self.rows.index_of(key[:2])  # it stands in fewer columns now
        self.choose_index(index)

    def choose_index(self, index: QModelIndex) -> None:
        """Select an item alone; an invalid index selects nothing."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flag)

    def items(self) -> tuple[Item, ...]:
        """Return what is shown, by column and time."""
        return self.rows.rows

    def zoom(self, step: float) -> None:
        """Make a slot ``step`` pixels high; what was in the middle stays there."""
        middle = self.grid.at(self.verticalOffset() + self.viewport().height() / 2)
        self._step = min(max(step, 2.0), 48.0)
        self.grid = self.grid.zoomed(self._step)
        self._lay_out()
        top = self.grid.y(middle) - self.viewport().height() / 2
        self.verticalScrollBar().setValue(round(top))

    def show_moment(self) -> None:
        """Scroll to the present minute, a third from above; on other days to the beginning."""
        mark = self._minute_mark()
        top = 0.0 if mark is None else mark - self.viewport().height() / 3
        self.verticalScrollBar().setValue(round(top))

    @property
    def step(self) -> float:
        """Pixels of a slot."""
        return self._step

    @property
    def line_minutes(self) -> int:
        """The minutes from one line to the next."""
        return line_minutes(self._step, self._theme.px(_LINE))

    def rect_of(self, key: Key) -> QRect:
        """Return where an item is on the viewport; empty when it is not shown."""
        return self.visualRect(self.rows.index_of(key))

    def column_of(self, resource: int, day: date) -> int | None:
        """Return the number of the column of a resource on a day."""
        columns = self.shown.columns if self.shown else ()
        there = (n for n, each in enumerate(columns) if (each.id, each.day) == (resource, day))
        return next(there, None)

    def point_of(self, resource: int, at: datetime) -> QPoint:
        """Return the place on the viewport that stands for a resource and a time."""
        column = self.column_of(resource, at.date())
        assert column is not None
        row = self.grid.clock.row(at.date(), at.time(), bool(at.fold))
        x = self.columns.x(column) + self.columns.each / 2
        y = self.grid.y(row) + self._step / 2
        there = QPoint(round(x - self.horizontalOffset()), round(y - self.verticalOffset()))
        return logical(self.viewport(), there)

    def wall(self, column: int, row: int) -> datetime:
        """Return what the studio's clock shows where a row of a column begins."""
        assert self.shown is not None
        return self.grid.wall(self.shown.columns[column].day, row)

    def show_held(self, held: Sequence[HeldSlot]) -> None:
        """Show what others are filling in."""
        if self.held != tuple(held):
            self.held = tuple(held)
            self.viewport().update()

    def held_rects(self) -> list[tuple[HeldSlot, QRectF]]:
        """Return where others are filling something in, as seen from left to right."""
        found = []
        for each in self.held:
            column = self.column_of(each.resource_id, each.day)
            if column is not None:
                span = self.grid.clock.span(each.day, each.starts, each.minutes, each.fold)
                item = Item(key=("held", each.hold_id), column=column, span=span, past=span.past)
                found.append((each, self.item_rect(item)))
        return found

    def paint_under(self, painter: QPainter) -> None:
        """Paint what lies under the cards."""

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies over the cards."""

    # Construction

    def _build(self, icons: Icons) -> None:
        self.setModel(self.rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)  # where things are is our own: nothing is to be measured
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Appointments"))
        self.heads = Heads(self._theme, icons, self)
        self.gutter = Gutter(self._theme, self)
        self.corner = Corner(self._theme, self)
        self._frame()

    def _connect(self) -> None:
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.horizontalScrollBar().valueChanged.connect(self._place_edges)
        self.verticalScrollBar().valueChanged.connect(self._place_edges)
        self._theme.changed.connect(self._on_theme_changed)

    # Slots

    @Slot()
    def _on_theme_changed(self) -> None:
        self.painting.renew()
        self._frame()
        self._lay_out()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.currentIndex().data(RowRole))

    @Slot()
    def _place_edges(self) -> None:
        self.heads.lay_out(self.columns, self.horizontalOffset())
        down, mark = self.verticalOffset(), self._minute_mark()
        self.gutter.lay_out(self.grid, down, mark, self._now, self.line_minutes)

    # Internal

    def _text(self, item: Item) -> str:
        board = self.shown
        if board is None or item.column >= len(board.columns):
            return ""
        column = board.columns[item.column]
        words = self._speak(item, column)
        return words if len(board.days) == 1 else f"{weekday_number(column.day)}, {words}"

    def _minute_mark(self) -> float | None:
        return minute_mark(self.grid, self.shown, self._now)

    def _seen(self, clip: QRectF) -> list[tuple[Item, QRectF]]:
        """Return what stands in the columns that ``clip`` touches."""
        left = clip.left() + self.horizontalOffset() - 8
        right = clip.right() + self.horizontalOffset() + 8
        each = self.columns.each or 1.0
        first, last = max(int(left // each), 0), int(right // each)
        return [
            (item, self.item_rect(item))
            for column in self._by_column[first : last + 1]
            for item in column
        ]

    def _frame(self) -> None:
        wide, top = self._theme.px(_GUTTER), self._theme.px(_HEAD)
        back = self.isRightToLeft()
        margins = QMargins(0 if back else wide, top, wide if back else 0, 0)
        if self.viewportMargins() != margins:
            self.setViewportMargins(margins)
        port = self.viewport().geometry()
        beside = port.right() + 1 if back else port.left() - wide
        self.heads.setGeometry(port.left(), 0, port.width(), top)
        self.gutter.setGeometry(beside, top, wide, port.height())
        self.corner.setGeometry(beside, 0, wide, top)

    def _lay_out(self) -> None:
        count = len(self.shown.columns) if self.shown else 0
        self.columns = Columns(count, self.viewport().width(), self._theme.px(COLUMN))
        self.updateGeometries()
        self._place_edges()
        self.viewport().update()

    def item_rect(self, item: Item) -> QRectF:
        """Return where an item would be, were it seen from left to right."""
        wide, high = card_size(item.span, item.lanes, self.columns, self.grid)
        x = self.columns.x(item.column) + 3 + item.lane * (wide + 1)
        y = self.grid.y(item.span.first)
        return QRectF(x - self.horizontalOffset(), y - self.verticalOffset() + 1, wide, high)

    def _say_nothing(self) -> None:
        """Say what to do where there is no column."""
        nobody = self.shown is not None and not self.shown.columns
        if self._nothing is None and nobody:
            self._nothing = EmptyState(self._icons, "calendar", "", "", parent=self)
            self._nothing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if self._nothing is not None and self.shown is not None:
            self._nothing.show_words(*nothing(self.shown) if nobody else ("", ""))
            self._nothing.setGeometry(self.viewport().geometry())
            self._nothing.setVisible(nobody)

    # Qt overrides

    def visualRect(self, index: _Index) -> QRect:
        item = index.data(RowRole) if index.isValid() else None
        return self.shown_rect(self.item_rect(item)) if isinstance(item, Item) else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        column = self.column_at(point)
        if column is not None and column < len(self._by_column):
            at = QPointF(logical(self.viewport(), point))
            for item in reversed(self._by_column[column]):
                if self.item_rect(item).contains(at):
                    return self.rows.index_of(item.key)
        return QModelIndex()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        current = self.currentIndex()
        here = current.data(RowRole) if current.isValid() else None
        found = walk(self._by_column, here, action, back=self.isRightToLeft())
        return current if found is None else self.rows.index_of(found.key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._frame()
        self._lay_out()
        self._say_nothing()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._frame()
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            port, way = self.viewport().rect(), self.layoutDirection()
            clip = QRectF(QStyle.visualRect(way, port, event.rect()))
            mirror(painter, port, way)
            painter.save()
            painter.translate(-self.horizontalOffset(), -self.verticalOffset())
            seen = clip.translated(self.horizontalOffset(), self.verticalOffset())
            self.painting.paint_board(
                painter, seen, self.grid, self.columns, self.shifts, self.line_minutes
            )
            painter.restore()
            self.paint_under(painter)
            rects = self._seen(clip)
            for item, rect in rects:
                after = (item.past - item.span.past) * self._step
                if rect.adjusted(0, 0, 0, after + 4).intersects(clip):
                    self.painting.paint_turnover(painter, rect, after)
            mark = self._minute_mark()
            if mark is not None:
                across = self.horizontalOffset()
                for line in minute_lines(self.shown, self.columns, self._now, across, clip):
                    self.painting.paint_now(painter, line, mark - self.verticalOffset())
            for held, rect in self.held_rects():
                self.painting.paint_held(painter, rect, held.who)
            rows = self.selectionModel().selectedIndexes()
            chosen = {index.data(RowRole).key for index in rows}
            for item, rect in rects:
                if rect.adjusted(-4, -4, 4, 4).intersects(clip):
                    self.painting.paint_item(
                        painter, rect, item, chosen=item.key in chosen, focused=self.hasFocus()
                    )
            self.paint_over(painter)
