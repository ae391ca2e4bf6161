"""Sends what the line has booked, also for somebody new; one thing at a time, and once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from frontdesk.changes import Outcome
from frontdesk.commands.base import Command
from frontdesk.commands.clients import AddClient
from frontdesk.commands.newcomers import NEWCOMER, BookNewcomer
from frontdesk.queries.series import series_plan
from frontdesk.values.party import Repeated
from frontdesk.values.text import new_id
from ui.line.orders import Order
from ui.link import DeskLink


class Booker(QObject):
    """Keeps one id for one wish, so that nothing is booked twice.

    Signals:
        booked: Outcome; it stands.
        added: number of the client who is in the books now.
        looked: SeriesPlan; the dates of a series.
        refused: the error that says why not.
    """

    booked = Signal(object)
    added = Signal(int)
    looked = Signal(object)
    refused = Signal(object)

    def __init__(self, link: DeskLink, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self._sending = False
        self._id = new_id()

    @property
    def sending(self) -> bool:
        """Whether something is on its way."""
        return self._sending

    def begin(self) -> None:
        """Begin another line: what is sent next is another wish."""
        self._id = new_id()

    def add(self, name: str, number: str, then: Order | None = None) -> None:
        """Put a new client into the books, and book ``then`` for that one in the same step."""
        if not self._sending:
            first, _, last = name.partition(" ")
            if then is None:
                command = AddClient(first_name=first, last_name=last.strip(), phone=number)
                self._send(command, self._on_added)
                return
            newcomer = BookNewcomer(
                id=self._id,
                first_name=first,
                last_name=last.strip(),
                phone=number,
                visit=then.command(self._id, NEWCOMER),
            )
            self._send(newcomer, self._on_booked)

    def book(self, order: Order, client_id: int) -> None:
        """Book for a client."""
        if not self._sending:
            self._send(order.command(self._id, client_id), self._on_booked)

    def look(self, repeated: Repeated) -> None:
        """Look the dates of a series through."""
        ask = partial(series_plan, repeated=repeated)
        self._link.ask(
            ask, owner=self, done=self.looked.emit, failed=self.refused.emit, latest="series"
        )

    # Answers from the desk

    def _on_added(self, outcome: Outcome) -> None:
        self._sending = False
        self.added.emit(int(outcome.params["client_id"]))

    def _on_booked(self, outcome: Outcome) -> None:
        self._sending = False
        self.booked.emit(outcome)

    def _on_refused(self, error: Exception) -> None:
        self._sending = False
        self.begin()
        self.refused.emit(error)

    # Internal

    def _send(self, command: Command, done: Callable[[Outcome], None]) -> None:
        self._sending = True
        self._link.do(command, owner=self, done=done, failed=self._on_refused)
