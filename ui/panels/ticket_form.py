"""The form of the check-out panel: what is on the ticket, the tip, and how it is paid."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.commands.till import TakePayment
from frontdesk.errors import Reason, Refused
from frontdesk.queries.till import TIPS, Bill, Due, Item, ProductRow, Ticket
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import CARD, CASH, Discount, Settled, Sold, Tip
from frontdesk.values.rights import Grant
from frontdesk.values.state import State
from ui.format import money, percent
from ui.icons import Icons
from ui.panels.check_out_parts import DiscountBox, LinesBox, LineWords, TenderBox, TipBox
from ui.panels.fees_box import FeesBox
from ui.panels.split_box import SplitBox
from ui.sentences import by_field
from ui.widgets.button import Button
from ui.widgets.card import Rule
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.pick import Choice, Pick

_TIP_KEYS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2, Qt.Key.Key_4: 3, Qt.Key.Key_O: 3}
_KINDS = {Qt.Key.Key_C: CASH, Qt.Key.Key_K: CARD}
#: The keys that act while no field is typed in.
KEYS = frozenset({*_TIP_KEYS, *_KINDS, Qt.Key.Key_D, Qt.Key.Key_W, Qt.Key.Key_G})
_FIELDS = ("discount", "reason", "tip", "given", "last_four")


class TicketForm(QWidget):
    """Lines, products, discount, tip, sums and tender of one ticket.

    Signals:
        changed: it comes to something else now.
        finished: a field was left by Enter; the money is to be taken next.
        given: Enter was pressed where the payment is typed.
        waived: Fee and the reason; it is not to be asked for.
    """

    changed = Signal()
    finished = Signal()
    given = Signal()
    waived = Signal(object, str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole: Ticket | None = None
        self._ticket: Ticket | None = None  # the part that is paid now
        self._products: dict[int, int] = {}
        self._fill(icons)
        self._wire()

    def clear(self) -> None:
        """Show nothing, and forget what was typed."""
        self._whole = self._ticket = None
        self.split.show_guests(())
        self._products.clear()
        self.product.clear()
        self.discount.clear()
        self.tip.clear()
        self.tender.clear()
        self.fees.clear()
        self.lines.show_lines(())
        for part in (self.discount, self.waiting, self.extras, self.sums, self.tender, self.tip):
            part.hide()

    def show_ticket(self, found: Ticket) -> None:
        """Show a ticket; one that cannot be paid shows no fields."""
        self._whole = self._ticket = found
        self.split.show_guests(found.guests)
        self.product.set_choices([_choice(row) for row in found.products])
        waits = ", ".join(found.waiting)
        self.waiting.setVisible(bool(waits))
        if waits:
            words = self.tr("{names} is not finished yet and pays later.")
            self.waiting.show_text(words.format(names=waits), tone="info")
        possible = not found.reasons
        for part in (self.extras, self.sums):
            part.setVisible(possible)
        self.tip.setVisible(possible and bool(found.due))
        self.discount_button.setVisible(possible and found.discount is not Grant.NO)
        self._show_fees(found)
        self._reckon()

    def rest(self) -> Due | None:
        """Return a guest whose part is still to be paid, when guests pay apart."""
        if self._whole is None or self._ticket is None:
            return None
        return next((each for each in self._whole.guests if each not in self._ticket.due), None)

    def drop_fee(self, appointment_id: int) -> None:
        """Take a fee off that is not owed any more."""
        if self._whole is not None and self._ticket is not None:
            self._whole = self._whole.without(appointment_id)
            self._ticket = self._ticket.without(appointment_id)
            self._show_fees(self._ticket)
            self._reckon()

    def show_paid(self) -> None:
        """Leave only what was paid for."""
        bill = self.bill()
        asked = (self.split, self.fees, self.extras, self.discount, self.tip, self.tender)
        for part in (*asked, self.waiting):
            part.hide()
        if bill is not None:
            self.lines.show_lines(self._lines(bill, final=True))
            tips = _tipped(bill)
            for label, text in zip(self.tip_sum, (self.tr("Tip"), money(tips)), strict=True):
                label.setText(text)
                label.setVisible(bool(tips))
        self.total[0].setText(self.tr("Paid"))

    def bill(self) -> Bill | None:
        """Return what it comes to; none when there is no ticket that can be paid."""
        if self._ticket is None or self._ticket.reasons:
            return None
        return self._ticket.bill(self._items(), self._discount(), self._tips())

    def command(self, command_id: str) -> TakePayment | None:
        """Return what is to be done; none when an amount cannot be read, which is said."""
        bill = self.bill()
        if bill is None or self._ticket is None or not self._is_readable():
            return None
        rows = self._rows()
        return TakePayment(
            id=command_id,
            settled=tuple(
                Settled(appointment_id=each.appointment_id, price=each.item.unit)
                for each in self._ticket.due
            ),
            fees=tuple(
                Settled(appointment_id=each.appointment_id, price=each.item.unit)
                for each in self.fees.taken()
            ),
            sold=tuple(
                Sold(product_id=number, price=rows[number].price, quantity=count)
                for number, count in self._products.items()
            ),
            discount=self._discount(),
            tips=bill.tips,
            tenders=self.tender.said(bill.total),
            client_id=self._ticket.client_id,
        )

    def mark(self, reasons: Sequence[Reason]) -> list[Reason]:
        """Mark the fields that are wrong, go to the first; return what has no field here."""
        found = by_field(Refused(reasons))
        said = {name: found.get(name, "") for name in _FIELDS}
        self.discount.say(said["discount"], said["reason"])
        self.tender.say(said["given"], said["last_four"])
        self.tip.say(said["tip"])
        fields = (
            ("discount", self.discount.amount), ("reason", self.discount.reason),
            ("tip", self.tip.other), ("given", self.tender.given),
            ("last_four", self.tender.last_four),
        )  # fmt: skip
        wrong = next((field for name, field in fields if said[name]), None)
        if said["discount"] or said["reason"]:
            self.discount.show()
        if wrong is not None:
            wrong.setFocus()
        return [reason for reason in reasons if reason.field not in said]

    def take_key(self, key: Qt.Key) -> bool:
        """Do what a single key means here; tell whether it means anything."""
        if key in _TIP_KEYS and not self.tip.isHidden():
            self.tip.choose(_TIP_KEYS[key])
        elif key in _KINDS and not self.tender.isHidden():
            self.tender.choose(_KINDS[key])
        elif key is Qt.Key.Key_D and not self.extras.isHidden():
            self._open_discount()
        elif key is Qt.Key.Key_G and not self.split.isHidden():
            self.split.turn()
        elif key is Qt.Key.Key_W and not self.fees.isHidden():
            self.fees.ask_why()
        else:
            return False
        return True

    def names(self) -> str:
        """Return who served."""
        if self._ticket is None:
            return ""
        numbers = dict.fromkeys(n for due in self._ticket.due for n in due.item.therapists)
        return ", ".join(self._ticket.therapists[each] for each in numbers)

    # Construction

    def _fill(self, icons: Icons) -> None:
        self.lines = LinesBox(icons)
        self.waiting = Notice(icons, tone="info")
        self.split = SplitBox(icons.theme)
        self.fees = FeesBox(icons)
        self.product = Pick(self.tr("Product"), self.tr("Add a product"))
        self.discount = DiscountBox()
        self.discount_button = Button(
            icons, self.tr("Discount"), kind="quiet", icon="tag", size="small", key="D"
        )
        self.tip = TipBox(icons, TIPS)
        self.sums = QWidget()
        self.discount_sum, self.tax_sum = _pair("muted"), _pair("muted")
        self.tip_sum, self.total = _pair("muted"), _pair("total")
        self.tender = TenderBox(icons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        above = (self.split, self.lines, self.waiting, self.fees)
        parts = (*above, self._extras(), self.discount, self.tip)
        for widget in (*parts, self._summary(), self.tender):
            column.addWidget(widget)

    def _extras(self) -> QWidget:
        self.extras = QWidget()
        row = QHBoxLayout(self.extras)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.product, 1)
        row.addWidget(self.discount_button, 0, Qt.AlignmentFlag.AlignTop)
        return self.extras

    def _summary(self) -> QWidget:
        column = QVBoxLayout(self.sums)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Rule())
        for words, amount in (self.discount_sum, self.tax_sum, self.tip_sum, self.total):
            row = QHBoxLayout()
            row.addWidget(words, 1)
            row.addWidget(amount)
            column.addLayout(row)
        return self.sums

    def _wire(self) -> None:
        self.product.picked.connect(self._on_product)
        self.product.line.returnPressed.connect(self._on_product_entered)
        self.lines.removed.connect(self._on_removed)
        self.discount_button.clicked.connect(self._open_discount)
        for part in (self.discount, self.tip, self.tender, self.fees):
            part.changed.connect(self._reckon)
        self.fees.waived.connect(self.waived)
        self.split.chosen.connect(self._on_split)
        self.discount.finished.connect(self.finished)
        self.tip.finished.connect(self.finished)
        self.tender.finished.connect(self.given)

    # Slots

    @Slot()
    def _on_split(self) -> None:
        whole, alone = self._whole, self.split.alone()
        if whole is not None:
            self._ticket = whole if alone is None else whole.only(alone)
            self._show_fees(self._ticket)
            self._reckon()
            self.finished.emit()

    @Slot(object)
    def _on_product(self, key: object) -> None:
        if isinstance(key, int):
            self._products[key] = self._products.get(key, 0) + 1
            self.product.clear()
            self._reckon()

    @Slot()
    def _on_product_entered(self) -> None:
        if not self.product.text().strip():
            self.finished.emit()

    @Slot(int)
    def _on_removed(self, number: int) -> None:
        self._products[number] -= 1
        if not self._products[number]:
            del self._products[number]
        self.finished.emit()  # the button that was pressed goes with its line
        self._reckon()

    @Slot()
    def _open_discount(self) -> None:
        self.discount.show()
        self.discount_button.hide()
        self.discount.amount.setFocus()

    @Slot()
    def _reckon(self) -> None:
        bill = self.bill()
        if bill is None:
            self.changed.emit()
            return
        self.lines.show_lines(self._lines(bill))
        self.tip.show_tip(self.tr("Tip for {names}").format(names=self.names()), _tipped(bill))
        text = self.tr("Sales tax {rate} on {amount}")
        tax = text.format(rate=percent(bill.tax_bp), amount=money(bill.taxed))
        for (words, amount), said, value in (
            (self.discount_sum, self.tr("Discount"), -bill.discount),
            (self.tax_sum, tax, bill.tax),
            (self.tip_sum, "", ZERO),
        ):
            words.setText(said)
            amount.setText(money(value))
            words.setVisible(bool(value))
            amount.setVisible(bool(value))
        self.total[0].setText(self.tr("To pay"))
        self.total[1].setText(money(bill.total))
        self.tender.show_due(bill.total)
        self.tender.setVisible(bool(bill.total))
        self.changed.emit()

    # Internal

    def _show_fees(self, found: Ticket) -> None:
        self.fees.show_fees(found.fees, may_waive=found.discount is not Grant.NO)

    def _items(self) -> list[Item]:
        rows = self._rows()
        products = [rows[number].item(count) for number, count in self._products.items()]
        return [*self.fees.items(), *products]

    def _rows(self) -> dict[int, ProductRow]:
        return {row.id: row for row in self._ticket.products} if self._ticket else {}

    def _discount(self) -> Discount | None:
        try:
            found = self.discount.said()
        except ValueError:
            self.discount.say(self.tr("Write it as 10% or as 8.50."), "")
            return None
        self.discount.say("", "")
        return found

    def _tips(self) -> tuple[Tip, ...]:
        if self._ticket is None:
            return ()
        try:
            amount = self.tip.amount()
        except ValueError:
            self.tip.say(self.tr("Write an amount, such as 12.00."))
            return ()
        self.tip.say("")
        part = self.tip.basis_points()
        if amount is not None:
            return self._ticket.tips_split(amount)
        return self._ticket.tips(part) if part else ()

    def _is_readable(self) -> bool:
        """Tell whether every amount can be read; go to the first that cannot."""
        for said, field in (
            (self.discount.said, self.discount.amount),
            (self.tip.amount, self.tip.other),
            (partial(self.tender.said, Money(1)), self.tender.given),
        ):
            try:
                said()
            except ValueError:
                if field is self.tender.given:
                    self.tender.say(self.tr("Write an amount, such as 40.00."), "")
                field.setFocus()
                return False
        return True

    def _lines(self, bill: Bill, *, final: bool = False) -> list[LineWords]:
        found = []
        due = self._ticket.due if self._ticket else ()
        several = len(due) > 1
        guests = {each.item.appointment_id: each.guest for each in due}
        for item in bill.items:
            name = item.text if item.quantity == 1 else f"{item.quantity} × {item.text}"
            below = guests.get(item.appointment_id, "") if several else ""
            if item.reason is not None:
                name, below = self._fee_words(item)
            elif item.product_id is not None:
                below = self.tr("Retail · taxable") if item.taxed else self.tr("Retail")
            elif item.taxed:
                below = " · ".join(filter(None, (below, self.tr("taxable"))))
            found.append(LineWords(name, below, item.amount, None if final else item.product_id))
        return found

    def _fee_words(self, item: Item) -> tuple[str, str]:
        missed = item.reason == State.NO_SHOW
        name = self.tr("Fee for not coming") if missed else self.tr("Fee for cancelling late")
        return name, item.text


def _pair(look: str) -> tuple[Label, Label]:
    return Label("", look), Label("", look)


def _tipped(bill: Bill) -> Money:
    return sum((tip.amount for tip in bill.tips), start=ZERO)


def _choice(row: ProductRow) -> Choice:
    return Choice(row.id, row.name, money(row.price))
