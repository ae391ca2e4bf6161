"""What health asks of an offer: instructions, and a line that lets it pass for who may."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.commands.appointments import Book
from frontdesk.commands.groups import BookGroup
from frontdesk.queries.booking import Offer
from frontdesk.values.asked import Asked
from frontdesk.values.party import Party, PartyAnswer
from frontdesk.values.rights import Grant, Permission, grant
from ui.kit import Kit
from ui.widgets.button import Button
from ui.widgets.notice import Notice

_STOPS = "health_stops"
_SHORTEST = 3


class HealthSaid(QWidget):
    """Instructions below an offer; hidden while there are none.

    Signals:
        passed: a reason was given, so the offer is to be asked for again.
    """

    passed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._reason: str | None = None
        self._clients: frozenset[int] = frozenset()  # for whom it was given
        self._stopped: frozenset[int] = frozenset()
        self._build()

    def forget(self) -> None:
        """Begin anew: nothing said, nothing let pass."""
        self._reason, self._clients = None, frozenset()
        self.reason.clear()
        self.hide()

    def show_offer(self, found: Offer | PartyAnswer | None, asked: Asked | Party | None) -> None:
        """Show what is to be minded; where nothing else stands in the way, it may be let pass."""
        careful, reasons = [], []
        if isinstance(found, Offer):
            careful, reasons = list(found.minded), list(found.reasons)
        elif isinstance(found, PartyAnswer):
            careful = [one for seat in found.seats for one in seat.minded]
            reasons = list(found.reasons)
        self._stopped = _stopped(found, asked)
        words = dict.fromkeys(one.instruction for one in careful if not one.stops or self._reason)
        self.notice.show_text(" · ".join(words), tone="warning", lead=self.tr("Mind:"))
        self.notice.setVisible(bool(words))
        only_health = bool(reasons) and all(reason.code == _STOPS for reason in reasons)
        self.line.setVisible(only_health and self._may_pass())
        self.setVisible(bool(words) or not self.line.isHidden())

    def weighed(self, wished: Asked | Party | None) -> Asked | Party | None:
        """Return what is wished for, with what was let pass."""
        if self._reason is None or wished is None:
            return wished
        if isinstance(wished, Asked):
            return replace(wished, passed=wished.client_id in self._clients)
        guests = tuple(
            replace(guest, passed=self._reason) if guest.client_id in self._clients else guest
            for guest in wished.guests
        )
        return replace(wished, guests=guests)

    def signed(self, command: Book | BookGroup) -> Book | BookGroup:
        """Return a booking of one guest with the reason for which it may be."""
        if isinstance(command, Book) and command.client_id in self._clients:
            return replace(command, passed=self._reason)
        return command

    # Construction

    def _build(self) -> None:
        self.notice = Notice(self._kit.icons, "", tone="warning")
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why without the note: the doctor rang"))
        self.reason.setAccessibleName(self.tr("Why it may be without the doctor's note"))
        self.let = Button(self._kit.icons, self.tr("Let it pass"))
        self.let.setEnabled(False)
        self.line = QWidget()
        row = QHBoxLayout(self.line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.reason, 1)
        row.addWidget(self.let)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.notice)
        column.addWidget(self.line)
        self.reason.textChanged.connect(self._on_typed)
        self.reason.returnPressed.connect(self._let_pass)
        self.let.clicked.connect(self._let_pass)
        self.hide()

    # Slots

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.let.setEnabled(len(text.strip()) >= _SHORTEST)

    @Slot()
    def _let_pass(self) -> None:
        if self.let.isEnabled():
            self._reason, self._clients = self.reason.text().strip(), self._stopped
            self.passed.emit()

    # Internal

    def _may_pass(self) -> bool:
        person = self._kit.link.person
        return person is not None and grant(person.role, Permission.PASS_HEALTH) is not Grant.NO


def _stopped(found: Offer | PartyAnswer | None, asked: Asked | Party | None) -> frozenset[int]:
    """Return the clients for whom health stands in the way."""
    if isinstance(found, PartyAnswer):
        seats = [seat for seat in found.seats if any(one.stops for one in seat.minded)]
        return frozenset(s.guest.client_id for s in seats if s.guest.client_id is not None)
    if isinstance(asked, Asked) and asked.client_id is not None:
        return frozenset({asked.client_id})
    return frozenset()
