"""Blocks on the board: added by key or menu, shown at the side, removed."""

from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot

from frontdesk.commands.blocks import RemoveBlock
from frontdesk.queries.board import Column
from frontdesk.queries.cards import BlockRow
from frontdesk.values.block import BlockPlace, Reach
from frontdesk.values.span import GRID
from ui.calendar.items import Item
from ui.calendar.view import DayView
from ui.kit import Kit
from ui.panels.block import BlockPanel

if TYPE_CHECKING:
    from ui.pages.calendar import CalendarPage

#: A block is so long, unless said otherwise.
_MINUTES = 30
_QUARTER = 15 // GRID


class Blocks(QObject):
    """Opens the dialog, fills the panel, and removes."""

    def __init__(self, page: "CalendarPage", kit: Kit, view: DayView, panel: BlockPanel) -> None:
        super().__init__(page)
        self._page, self._kit, self._view, self._panel = page, kit, view, panel
        self._spot: QPoint | None = None
        panel.remove_wanted.connect(self._remove)

    def point(self, at: QPoint | None) -> None:
        """Remember a place of the board that was pointed at."""
        self._spot = at

    def chosen_block(self) -> BlockRow | None:
        """Return the block that is selected, if it is one's own business."""
        item = self._view.chosen_item()
        block = None if item is None else item.block
        return block if block is not None and block.label else None

    def chosen(self) -> bool:
        """Tell whether a block is selected."""
        return self.chosen_block() is not None

    def repeated(self) -> bool:
        """Tell whether a repeated block is selected."""
        block = self.chosen_block()
        return block is not None and block.repeated

    def show(self, item: Item | None) -> bool:
        """Show the block at the side; False when ``item`` is none."""
        board = self._view.shown
        block = None if item is None else item.block
        self._panel.setVisible(block is not None)
        if block is None or item is None or board is None:
            return False
        self._panel.show_block(block, board.columns[item.column].name, self._page.today())
        return True

    # What the keys do

    @Slot()
    def add(self) -> None:
        """Ask what time is to be blocked, beginning with the place that was pointed at."""
        from ui.dialogs.block import BlockDialog

        board = self._view.shown
        if board is None:
            return
        column, at = self._place()
        place = None
        if column is not None:
            place = BlockPlace(
                resource_id=column.id, day=at.date(), starts=at.time(), minutes=_MINUTES
            )
        self._spot = None
        self._view.leave_cursor()
        BlockDialog(self._kit, place, at.date(), self._page).open()

    @Slot()
    def remove(self) -> None:
        """Put the time of the selected block back on sale."""
        self._remove(Reach.THIS)

    @Slot()
    def remove_following(self) -> None:
        """Remove the selected block and the ones after it."""
        self._remove(Reach.FOLLOWING)

    @Slot()
    def remove_all(self) -> None:
        """Remove the selected block with all its repetitions."""
        self._remove(Reach.ALL)

    # Slots

    @Slot(object)
    def _remove(self, reach: Reach) -> None:
        block = self.chosen_block()
        if block is not None:
            command = RemoveBlock(block_id=block.id, reach=reach)
            self._kit.link.do(command, owner=self)

    # Internal

    def _place(self) -> tuple[Column | None, datetime]:
        """Return the column and time that are pointed at: by cursor, mouse or selection."""
        board, view = self._view.shown, self._view
        assert board is not None
        if not board.columns:
            return None, datetime.combine(board.day, time(12))
        number, row = self._pointed()
        at = view.wall(number, row - row % _QUARTER)
        return board.columns[number], at.replace(fold=0)

    def _pointed(self) -> tuple[int, int]:
        view = self._view
        if view.cursor_place is not None:
            return view.cursor_place
        spot = self._spot
        if spot is not None:
            column = view.column_at(spot)
            if column is not None:
                return column, view.grid.at(spot.y() + view.verticalOffset())
        item = view.chosen_item()
        if item is not None:
            return item.column, item.past
        return view.first_place()
