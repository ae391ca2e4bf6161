"""What a client has left and owes, on the card: wallets, and fees still to be taken."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.changes import Changes, Topic
from frontdesk.queries.clients import ClientCard
from frontdesk.queries.value import ClientValue, FeeRow, client_value
from frontdesk.queries.wallets import WalletRow
from frontdesk.values.rights import Grant, Permission, grant
from frontdesk.values.stored import Stored
from ui.format import day_dated, money
from ui.kit import Kit
from ui.panels.health_rows import refill
from ui.stored_words import expiry_words, name_of, state_words, units_words
from ui.widgets.card import Card
from ui.widgets.label import Label


class ValueCard(Card):
    """Hidden for those who take no payment, and when there is nothing."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._kit = kit
        self._client_id = -1
        self.rows = QVBoxLayout()
        self.rows.setSpacing(6)
        self.column.addWidget(Label(self.tr("Left and owed"), "section"))
        self.column.addLayout(self.rows)
        self.hide()
        kit.link.changed.connect(self._on_changed)

    def show_client(self, card: ClientCard) -> None:
        """Ask for what a client has left."""
        if card.id != self._client_id:
            self.hide()
        self._client_id = card.id
        self._ask()

    # Slots

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        parent = self.parentWidget()
        if changes.touches(Topic.SALES) and parent is not None and parent.isVisible():
            self._ask()

    # Answers from the desk

    def _show(self, found: ClientValue) -> None:
        if found.client_id != self._client_id:
            return
        rows = [*map(self._fee, found.fees), *map(self._wallet, found.wallets)]
        refill(self.rows, rows)
        self.setVisible(bool(rows))

    def _refused(self, _error: Exception) -> None:
        self.hide()

    # Internal

    def _ask(self) -> None:
        person = self._kit.link.person
        if person is None or grant(person.role, Permission.TAKE_PAYMENT) is Grant.NO:
            self.hide()
            return
        ask = partial(client_value, client_id=self._client_id)
        self._kit.link.ask(ask, owner=self, done=self._show, failed=self._refused, latest="value")

    def _fee(self, row: FeeRow) -> QWidget:
        words = self.tr("Fee owed: {service}, {day}")
        name = words.format(service=row.service, day=day_dated(row.day))
        return _line(name, "", money(row.fee), "error")

    def _wallet(self, row: WalletRow) -> QWidget:
        shared = self.tr("shared by {who}").format(who=row.owner)
        until = self.tr("until {day}").format(day=expiry_words(row.expires))
        facts = (
            state_words(row),
            until if row.expires is not None and not row.expired else "",
            shared if row.owner_id != self._client_id and row.owner else "",
        )
        owes = row.kind is Stored.HOUSE and row.balance.units < 0
        left = units_words(row.unit, row.balance.units)
        below = " · ".join(filter(None, facts))
        return _line(name_of(row.kind, row.name, row.number), below, left, "error" if owes else "")


def _line(name: str, below: str, amount: str, look: str) -> QWidget:
    line = QWidget()
    across = QHBoxLayout(line)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(10)
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addWidget(Label(name, "body", elide=True))
    if below:
        words.addWidget(Label(below, "muted", elide=True))
    across.addLayout(words, 1)
    across.addWidget(Label(amount, look or "strong"))
    return line
