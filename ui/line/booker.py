"""Carries out what the line says: one booking, and the client before it if that is a new one."""

from PySide6.QtCore import QObject, Signal

from frontdesk.changes import Outcome
from frontdesk.commands.appointments import Book
from frontdesk.commands.clients import AddClient
from frontdesk.queries.openings import Opening
from frontdesk.values.line import Reading
from frontdesk.values.text import new_id
from ui.link import DeskLink


class Booker(QObject):
    """Sends one thing at a time; the same line is never booked twice.

    Signals:
        booked: Outcome; the appointment stands.
        added: number of the client who is in the books now.
        refused: the error that says why not.
    """

    booked = Signal(object)
    added = Signal(int)
    refused = Signal(object)

    def __init__(self, link: DeskLink, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self._sending = False
        self._waiting: tuple[Opening, Reading] | None = None
        self._id = new_id()

    @property
    def sending(self) -> bool:
        """Whether something is on its way."""
        return self._sending

    def begin(self) -> None:
        """Begin another line: what is sent next is another wish."""
        self._id = new_id()
        self._waiting = None

    def add(self, name: str, number: str) -> None:
        """Put a new client into the books."""
        if self._sending:
            return
        first, _, last = name.partition(" ")
        self._sending = True
        command = AddClient(first_name=first, last_name=last.strip(), phone=number)
        self._link.do(command, owner=self, done=self._on_added, failed=self._on_refused)

    def book_new(self, name: str, number: str, opening: Opening, reading: Reading) -> None:
        """Put a new client into the books, then book."""
        if not self._sending:
            self._waiting = (opening, reading)
            self.add(name, number)

    def book(self, client_id: int, opening: Opening, reading: Reading) -> None:
        """Book ``opening`` for a client."""
        if self._sending or reading.service is None or reading.minutes is None:
            return
        self._sending = True
        command = Book(
            id=self._id,
            client_id=client_id,
            service_id=reading.service,
            minutes=reading.minutes,
            therapist_id=opening.therapist_id,
            day=opening.day,
            starts=opening.starts,
            room_id=opening.room_id if reading.room is not None else None,
        )
        self._link.do(command, owner=self, done=self._on_booked, failed=self._on_refused)

    # Answers from the desk

    def _on_added(self, outcome: Outcome) -> None:
        self._sending = False
        number = int(outcome.params["client_id"])
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            self.added.emit(number)
        else:
            self.book(number, *waiting)

    def _on_booked(self, outcome: Outcome) -> None:
        self._sending = False
        self.booked.emit(outcome)

    def _on_refused(self, error: Exception) -> None:
        self._sending = False
        self.begin()
        self.refused.emit(error)
