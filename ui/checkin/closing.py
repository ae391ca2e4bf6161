"""Closes the day: goes where a line is mended, and comes back when it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from frontdesk.changes import Changes, Topic
from frontdesk.queries.closing import LineState
from frontdesk.values.state import State
from ui.widgets.pick import Choice

if TYPE_CHECKING:
    from ui.pages.check_in import CheckInPage


class DayClose(QObject):
    """One way through the close of the day, as often as one goes elsewhere."""

    def __init__(self, page: "CheckInPage") -> None:
        super().__init__(page)
        self._page = page
        self._line = ""
        self._waits_for: int | None = None  # an appointment that is being settled
        page.side.closed.connect(self._on_ticket_closed)
        page.kit.link.changed.connect(self._on_changed)

    @Slot()
    def open(self) -> None:
        """Show what the day still needs, at the line where one was."""
        from ui.dialogs.close_day import CloseDayDialog

        page, line, self._line = self._page, self._line, ""
        self._waits_for = None
        page.open_requested.emit("check-in")
        dialog = CloseDayDialog(page.kit, page.today(), page, line=line)
        dialog.left_for.connect(self._leave)
        dialog.open()

    # Slots

    @Slot(object)
    def _leave(self, line: LineState) -> None:
        """Go where the first of what is left is done."""
        page, first = self._page, line.left[0]
        self._line = line.code
        if line.code == "rebook":
            page.book_requested.emit(Choice(first.number, first.name))
        elif line.code == "aside":
            page.take_up()
        elif first.state is State.TO_CHECK_OUT:
            page.check_out(first.number)
        else:
            self._waits_for = first.number
            page.board.choose(first.number)
            page.focus_first()
        page.message.emit(self.tr("F12 goes back to the close of the day."), "info")

    @Slot()
    def _on_ticket_closed(self) -> None:
        if self._line in ("tickets", "aside"):
            self.open()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Come back once what one went for is done."""
        settled = self._waits_for is not None and changes.concerns(
            Topic.APPOINTMENTS, self._waits_for
        )
        booked = self._line == "rebook" and changes.touches(Topic.APPOINTMENTS)
        if self._line and ((settled and self._line == "no_shows") or booked):
            self.open()
