"""What was paid before pays now: packages, memberships, deposits, credit, and gift cards."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.queries.entitled import Entitled, covered
from frontdesk.queries.till import Bill
from frontdesk.queries.wallets import WalletRow
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import Paid
from frontdesk.values.stored import Entitlement, Stored, Unit
from ui.format import money
from ui.icons import Icons
from ui.stored_words import left_words, name_of, why_words
from ui.widgets.button import Button
from ui.widgets.form import FieldRow
from ui.widgets.label import Label

#: So many ways are shown for one service; the rest is used later anyhow.
_MOST = 4


@dataclass(frozen=True, slots=True)
class _Way:
    """One thing that may pay; ``of`` is the service that it is for, where it is for one."""

    way: Entitlement
    of: int | None
    mark: QCheckBox
    amount: Label
    row: QWidget
    by_number: bool  # a gift card that was typed or scanned


class StoredBox(QWidget):
    """What of the guests' pays, with a mark each; what is used first is marked from the start.

    Signals:
        changed: something else is marked now.
        card_wanted: the number of a gift card, as it was typed or scanned.
        finished: Enter was pressed with nothing typed.
    """

    changed = Signal()
    card_wanted = Signal(str)
    finished = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways: list[_Way] = []
        self._paid: tuple[Paid, ...] = ()
        self.heading = Label(self.tr("Paid before"), "section")
        self.gift = Button(
            icons, self.tr("Gift card"), kind="quiet", icon="gift", size="small", key="V"
        )
        self.number = QLineEdit()
        self.number.setMaxLength(40)
        self.number_row = FieldRow(
            self.tr("Number of the gift card"), self.number, self.tr("type it or scan the card")
        )
        self._rows = QVBoxLayout()
        self._build()
        self.gift.clicked.connect(self.ask_number)
        self.number.returnPressed.connect(self._on_number)
        self.clear()

    def clear(self) -> None:
        """Show nothing, and forget what was typed."""
        self._drop()
        self.show_ways(())
        self.number.clear()
        self.say("")
        self.number_row.hide()

    def show_ways(self, found: Sequence[Entitled]) -> None:
        """Show what pays for these services; what is used first pays.

        Gift cards that were added stay, and so do the marks of what was shown before.
        """
        cards = [each.way for each in self._ways if each.by_number]
        marked = {(each.way.wallet_id, each.of): each.mark.isChecked() for each in self._ways}
        self._drop()
        money_shown = {card.wallet_id for card in cards}
        for service in found:
            for way in service.ways[:_MOST]:
                if way.unit is not Unit.CENTS:
                    self._add(way, service.appointment_id, service)
                elif way.wallet_id not in money_shown:
                    money_shown.add(way.wallet_id)
                    self._add(way, None, service)
        self._mark_first()
        for card in cards:
            self._add(card, None, None)
        for each in self._ways:
            was = marked.get((each.way.wallet_id, each.of))
            if was is not None:
                _quietly(each.mark, on=was)
        self.heading.setVisible(bool(self._ways))

    def add_card(self, found: WalletRow) -> None:
        """Pay with a gift card that was found by its number; say why it cannot."""
        self.number.clear()
        if any(each.way.wallet_id == found.id for each in self._ways):
            self.say(self.tr("This card is on the ticket already."))
            return
        way = Entitlement(
            wallet_id=found.id,
            kind=found.kind,
            unit=found.unit,
            name=found.name,
            number=found.number,
            balance=found.balance,
            takes=found.balance.units,
            expires=found.expires,
            owner_id=None,
            why="",
        )
        self._add(way, None, None).mark.setChecked(True)
        self.heading.show()
        self.say("")
        self.number_row.hide()
        self.changed.emit()

    def reckon(self, bill: Bill) -> Money:
        """Reckon what pays of a bill anew; return what is left to be paid otherwise."""
        rest, services = bill.total, covered(bill)
        paid, used = [], dict[int, int]()
        for each in sorted(self._ways, key=lambda one: one.of is None):
            amount = self._amount(each, services, rest, used)
            each.amount.setText(money(-amount) if amount else "")
            if amount:
                rest -= amount
                used[each.way.wallet_id] = used.get(each.way.wallet_id, 0) + each.way.takes
                paid.append(
                    Paid(
                        kind=each.way.kind,
                        amount=amount,
                        wallet_id=each.way.wallet_id,
                        appointment_id=each.of,
                    )
                )
        self._paid = tuple(paid)
        return rest

    def credited(self) -> frozenset[int]:
        """Return the services that credits pay, as they are marked now."""
        found, used = set[int](), dict[int, int]()
        for each in self._ways:
            number = each.way.wallet_id
            there = each.way.balance.units - used.get(number, 0)
            if each.of is not None and each.mark.isChecked() and each.way.takes <= there:
                used[number] = used.get(number, 0) + each.way.takes
                found.add(each.of)
        return frozenset(found)

    def said(self) -> tuple[Paid, ...]:
        """Return what pays, as it was reckoned last."""
        return self._paid

    def say(self, text: str) -> None:
        """Say what is wrong with the number of a gift card."""
        self.number_row.set_error(text)
        if text:
            self.number_row.show()
            self.number.setFocus()
            self.number.selectAll()

    @Slot()
    def ask_number(self) -> None:
        """Ask for the number of a gift card."""
        self.number_row.show()
        self.number.setFocus()

    # Construction

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addStretch()
        top.addWidget(self.gift)
        self._rows.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(self._rows)
        column.addWidget(self.number_row)

    def _add(self, way: Entitlement, of: int | None, service: Entitled | None) -> _Way:
        row, grid = QWidget(), QGridLayout()
        row.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        name = name_of(way.kind, way.name, way.number)
        mark, amount = QCheckBox(), Label("")
        shared = service.owners.get(way.owner_id or 0, "") if service is not None else ""
        parts = [left_words(way), why_words(way)]
        if shared:
            parts.append(self.tr("of {name}").format(name=shared))
        below = " · ".join(filter(None, parts))
        mark.setAccessibleName(f"{name}, {below}")
        grid.addWidget(mark, 0, 0)
        grid.addWidget(Label(name, "strong", elide=True), 0, 1)
        grid.addWidget(amount, 0, 2)
        grid.addWidget(Label(below, "caption", wrap=True), 1, 1, 1, 2)
        self._rows.addWidget(row)
        found = _Way(way, of, mark, amount, row, by_number=service is None)
        self._ways.append(found)
        mark.toggled.connect(self._on_toggled)
        return found

    # Slots

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        """Let one credit pay for one service: another mark takes the place of the first."""
        mark = self.sender()
        one = next((each for each in self._ways if each.mark is mark), None)
        if on and one is not None and one.of is not None:
            for each in self._ways:
                if each is not one and each.of == one.of:
                    _quietly(each.mark, on=False)
        self.changed.emit()

    @Slot()
    def _on_number(self) -> None:
        text = self.number.text().strip()
        if text:
            self.card_wanted.emit(text)
        else:
            self.number_row.hide()
            self.finished.emit()

    # Internal

    def _drop(self) -> None:
        for each in self._ways:
            self._rows.removeWidget(each.row)
            each.row.hide()
            each.row.deleteLater()
        self._ways = []

    def _mark_first(self) -> None:
        """Mark what is used first: one credit for each service, and what was paid ahead for it."""
        settled, used = set[int](), dict[int, int]()
        for each in self._ways:
            number = each.way.wallet_id
            enough = used.get(number, 0) + each.way.takes <= each.way.balance.units
            if each.of is not None and each.of not in settled and enough:
                settled.add(each.of)
                used[number] = used.get(number, 0) + each.way.takes
                _quietly(each.mark, on=True)
            elif each.way.kind is Stored.DEPOSIT:
                _quietly(each.mark, on=True)

    def _amount(
        self, each: _Way, services: dict[int, Money], rest: Money, used: dict[int, int]
    ) -> Money:
        if not each.mark.isChecked() or rest <= ZERO:
            return ZERO
        if each.of is None:
            return min(rest, Money(each.way.balance.units))
        if used.get(each.way.wallet_id, 0) + each.way.takes > each.way.balance.units:
            return ZERO
        return min(rest, services.get(each.of, ZERO))


def _quietly(mark: QCheckBox, *, on: bool) -> None:
    mark.blockSignals(True)
    mark.setChecked(on)
    mark.blockSignals(False)


def paid_by(tenders: Iterable[Paid]) -> Money:
    """Return what some tenders pay together."""
    return sum((each.amount for each in tenders), start=ZERO)
