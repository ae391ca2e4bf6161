"""Sends what the booking panel was told: a booking, somebody new with it, or a series."""

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.base import Command
from frontdesk.commands.clients import AddClient
from frontdesk.values.asked import Asked
from frontdesk.values.party import Party, Repeated
from frontdesk.values.text import new_id
from ui.kit import Kit
from ui.panels.book_fields import NEW, BookFields
from ui.panels.book_party import command_of, newcomer_of, party_of
from ui.panels.health_said import HealthSaid
from ui.panels.more_guests import MoreGuests

_SOURCE = "phone"
#: So many dates are proposed of a series.
_TIMES = 10


class BookSender(QObject):
    """One wish at a time: Enter twice books once.

    Signals:
        booked: Outcome; the appointment stands.
        added: a new client is in the books, and one goes on.
        refused: the error that says why not.
    """

    booked = Signal(object)
    added = Signal()
    refused = Signal(object)

    def __init__(
        self,
        kit: Kit,
        form: BookFields,
        more: MoreGuests,
        health: HealthSaid,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self._form = form
        self._more = more
        self._health = health
        self._panel = parent
        self._sending = False
        self._command_id = new_id()

    def begin(self) -> None:
        """Whatever is sent from now on is another wish."""
        self._command_id = new_id()

    def book(self, wished: Asked | Party) -> None:
        """Book what is wished for."""
        if self._sending:
            return
        self._sending = True  # the button stays, so that the focus does not wander off
        command = self.command(wished)
        self._kit.link.do(command, owner=self, done=self.done, failed=self._refused)

    def repeat(self, wished: Asked | Party, today: date) -> None:
        """Look through the dates of a series; somebody new is added first."""
        if self._is_new():
            self._add_client()
        else:
            self._open_series(wished, today)

    def command(self, wished: Asked | Party) -> Command:
        """Return what books what is wished for."""
        if self._is_new():
            name, number = self._form.client.text(), self._form.new_phone.text()
            return newcomer_of(wished, self._command_id, _SOURCE, name, number)
        return self._health.signed(command_of(wished, self._command_id, _SOURCE))

    def done(self, outcome: Outcome) -> None:
        """Tell that it is booked, here or by a dialog above."""
        self._sending = False
        self.booked.emit(outcome)

    # Answers from the desk

    def _added(self, outcome: Outcome) -> None:
        self._sending = False
        self._form.added = (self._form.client.text(), outcome.params["client_id"])
        self.added.emit()

    def _refused(self, error: Exception) -> None:
        self._sending = False
        self.begin()
        self.refused.emit(error)

    # Internal

    def _is_new(self) -> bool:
        return self._form.client.key() == NEW and self._form.added is None

    def _add_client(self) -> None:
        if self._sending:
            return
        self._sending = True  # Enter twice is one client
        first, _, last = self._form.client.text().strip().partition(" ")
        phone = self._form.new_phone.text()
        command = AddClient(first_name=first, last_name=last.strip(), phone=phone)
        self._kit.link.do(command, owner=self, done=self._added, failed=self._refused)

    def _open_series(self, wished: Asked | Party, today: date) -> None:
        from ui.dialogs.series import SeriesDialog

        party = wished if isinstance(wished, Party) else party_of(wished, self._more)
        if party is not None:
            repeated = Repeated(party=party, count=_TIMES)
            dialog = SeriesDialog(self._kit, repeated, today, self._panel)
            dialog.booked.connect(self.done)
            dialog.open()
