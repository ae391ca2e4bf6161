"""Sends what was done by hand; a refusal is told, or asked about where two at once are allowed."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.appointments import Book, Move
from frontdesk.commands.base import Command
from frontdesk.errors import Reason, Refused
from ui.beside import may_lie_beside
from ui.kit import Kit

Landed = Callable[[int], None]


class Sender(QObject):
    """Sends commands for a page."""

    def __init__(self, kit: Kit, page: QWidget) -> None:
        super().__init__(page)
        self._kit, self._page = kit, page

    def send(self, command: Command, landed: Landed | None = None, *, asks: bool = True) -> None:
        """Send ``command``; ``landed`` is told the number of the appointment it is about.

        ``asks`` who may have two at once for the reason, instead of telling why not.
        """
        sent = _Sent(self, command, landed, asks)
        self._kit.link.do(command, owner=self, done=sent.done, failed=sent.failed)

    def refused(self, command: Command, error: Exception, *, asks: bool) -> None:
        """Say why not, or ask."""
        from ui.dialogs.overlap import OverlapDialog

        reasons: tuple[Reason, ...] = error.reasons if isinstance(error, Refused) else ()
        beside = asks and may_lie_beside(self._kit, reasons)
        if beside and isinstance(command, (Move, Book)):
            OverlapDialog(self._kit, command, reasons, self._page).open()
        else:
            self._kit.link.failed.emit(error)


class _Sent:
    """A command on its way, with what is done when it is answered."""

    def __init__(self, sender: Sender, command: Command, landed: Landed | None, asks: bool) -> None:
        self._sender, self._command, self._landed, self._asks = sender, command, landed, asks

    def done(self, outcome: Outcome) -> None:
        """Tell that it was carried out."""
        if self._landed is not None:
            self._landed(outcome.params.get("appointment", 0))

    def failed(self, error: Exception) -> None:
        """Tell why it was not."""
        self._sender.refused(self._command, error, asks=self._asks)
