"""Shows on the board what others are filling in just now, until it is booked or let go."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from frontdesk.changes import Changes, Topic
from frontdesk.queries.board import Board
from frontdesk.queries.holds import HeldSlot, held_slots
from ui.calendar.board_view import BoardView
from ui.kit import Kit

#: A moment past the end, so that it is over when one looks again.
_AFTER = 50


class HeldSlots(QObject):
    """Asks for held slots apart from the board: they come and go without it."""

    def __init__(self, kit: Kit, view: BoardView) -> None:
        super().__init__(view)
        self._kit = kit
        self._view = view
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        kit.link.changed.connect(self._on_changed)

    @Slot()
    def look(self) -> None:
        """Ask what is held on the days that are shown."""
        board: Board | None = self._view.shown
        if board is not None:
            ask = partial(held_slots, first=board.day, last=board.last)
            self._kit.link.ask(ask, owner=self, done=self._show, latest="held")

    # Slots

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.HOLDS):
            self.look()

    # Answers from the desk

    def _show(self, found: tuple[HeldSlot, ...]) -> None:
        self._view.show_held(found)
        if found:
            left = min(each.until for each in found) - self._kit.clock.now()
            self._timer.start(max(int(left.total_seconds() * 1000), 0) + _AFTER)
        else:
            self._timer.stop()
