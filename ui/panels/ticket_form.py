"""The form of the check-out panel: what is on the ticket, the tip, and how it is paid."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.commands.till import TakePayment
from frontdesk.errors import Reason, Refused
from frontdesk.queries.till import TIPS, Bill, Due, Item, ProductRow, Ticket
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import CARD, CASH, CHECK, Discount, Settled, Sold, Tip
from frontdesk.values.rights import Grant
from frontdesk.values.stored import Bought
from ui.format import money
from ui.icons import Icons
from ui.panels.check_out_parts import DiscountBox, LinesBox, TipBox
from ui.panels.fees_box import FeesBox
from ui.panels.split_box import SplitBox
from ui.panels.stored_box import StoredBox
from ui.panels.sums_box import SumsBox, tipped
from ui.panels.tender_box import FIELDS as TENDER_FIELDS
from ui.panels.tender_box import TenderBox
from ui.panels.ticket_lines import bought_item, ticket_lines
from ui.sentences import by_field
from ui.widgets.button import Button
from ui.widgets.notice import Notice
from ui.widgets.pick import Choice, Pick

_TIP_KEYS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2, Qt.Key.Key_4: 3, Qt.Key.Key_O: 3}
_KINDS = {Qt.Key.Key_C: CASH, Qt.Key.Key_K: CARD, Qt.Key.Key_H: CHECK}
#: The keys that act while no field is typed in.
KEYS = frozenset({*_TIP_KEYS, *_KINDS, Qt.Key.Key_D, Qt.Key.Key_W, Qt.Key.Key_G, Qt.Key.Key_V})
_FIELDS = ("discount", "reason", "tip", *TENDER_FIELDS)


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
        self._bought: list[Bought] = []
        self._fill(icons)
        self._wire()

    def clear(self) -> None:
        """Show nothing, and forget what was typed."""
        self._whole = self._ticket = None
        self.split.show_guests(())
        self._products.clear()
        self._bought.clear()
        self.stored.clear()
        self.product.clear()
        self.discount.clear()
        self.tip.clear()
        self.tender.clear()
        self.fees.clear()
        self.lines.show_lines(())
        hidden = (self.discount, self.waiting, self.extras, self.sums, self.tender, self.tip)
        for part in (*hidden, self.stored):
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
        for part in (self.extras, self.sums, self.stored):
            part.setVisible(possible)
        self.stored.show_ways(found.entitled)
        self.tip.setVisible(possible and bool(found.due))
        self.discount_button.setVisible(possible and found.discount is not Grant.NO)
        self._show_fees(found)
        self._reckon()

    def rest(self) -> Due | None:
        """Return a guest whose part is still to be paid, when guests pay apart."""
        if self._whole is None or self._ticket is None:
            return None
        return next((each for each in self._whole.guests if each not in self._ticket.due), None)

    def left(self) -> Money:
        """Return what is to be paid beside what was paid before."""
        bill = self.bill()
        return ZERO if bill is None else self.stored.reckon(bill)

    def buy(self, bought: Bought) -> None:
        """Sell value that is used later: a gift card, a package."""
        self._bought.append(bought)
        self._reckon()

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
        for part in (*asked, self.waiting, self.stored):
            part.hide()
        if bill is not None:
            due = self._ticket.due if self._ticket else ()
            self.lines.show_lines(ticket_lines(bill, due, final=True))
        self.sums.show_paid(bill)

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
            tenders=(*self.stored.said(), *self.tender.said(self.stored.reckon(bill))),
            client_id=self._ticket.client_id,
            bought=tuple(self._bought),
        )

    def mark(self, reasons: Sequence[Reason]) -> list[Reason]:
        """Mark the fields that are wrong, go to the first; return what has no field here."""
        found = by_field(Refused(reasons))
        said = {name: found.get(name, "") for name in _FIELDS}
        self.discount.say(said["discount"], said["reason"])
        self.tender.say({name: said[name] for name in TENDER_FIELDS})
        self.tip.say(said["tip"])
        fields = (
            ("discount", self.discount.amount), ("reason", self.discount.reason),
            ("tip", self.tip.other),
            *((name, self.tender.field(name)) for name in TENDER_FIELDS),
        )  # fmt: skip
        wrong = next((field for name, field in fields if field and said[name]), None)
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
        elif key is Qt.Key.Key_V and not self.stored.isHidden():
            self.stored.ask_number()
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
        self.sums = SumsBox()
        self.stored = StoredBox(icons)
        self.tender = TenderBox(icons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        above = (self.split, self.lines, self.waiting, self.fees)
        parts = (*above, self._extras(), self.discount, self.tip)
        for widget in (*parts, self.stored, self.sums, self.tender):
            column.addWidget(widget)

    def _extras(self) -> QWidget:
        self.extras = QWidget()
        row = QHBoxLayout(self.extras)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.product, 1)
        row.addWidget(self.discount_button, 0, Qt.AlignmentFlag.AlignTop)
        return self.extras

    def _wire(self) -> None:
        self.product.picked.connect(self._on_product)
        self.product.line.returnPressed.connect(self._on_product_entered)
        self.lines.removed.connect(self._on_removed)
        self.discount_button.clicked.connect(self._open_discount)
        for part in (self.discount, self.tip, self.tender, self.fees, self.stored):
            part.changed.connect(self._reckon)
        self.stored.finished.connect(self.finished)
        self.fees.waived.connect(self.waived)
        self.split.chosen.connect(self._on_split)
        self.discount.finished.connect(self.finished)
        self.tip.finished.connect(self.finished)
        self.tender.finished.connect(self.given)
        self.tender.part.connect(self.finished)

    # Slots

    @Slot()
    def _on_split(self) -> None:
        whole, alone = self._whole, self.split.alone()
        if whole is not None:
            self._ticket = whole if alone is None else whole.only(alone)
            self.stored.show_ways(self._ticket.entitled)
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
        if number < 0:  # value that is sold, see ``ticket_lines``
            del self._bought[-number - 1]
        else:
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
        self.lines.show_lines(ticket_lines(bill, self._ticket.due if self._ticket else ()))
        self.tip.show_tip(self.tr("Tip for {names}").format(names=self.names()), tipped(bill))
        rest = self.stored.reckon(bill)
        self.sums.show_bill(bill, rest)
        self.tender.show_due(rest)
        self.tender.setVisible(bool(rest) or bool(self.tender.parts.said()))
        self.changed.emit()

    # Internal

    def _show_fees(self, found: Ticket) -> None:
        self.fees.show_fees(found.fees, may_waive=found.discount is not Grant.NO)

    def _items(self) -> list[Item]:
        rows = self._rows()
        products = [rows[number].item(count) for number, count in self._products.items()]
        return [*self.fees.items(), *products, *map(bought_item, self._bought)]

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
        ):
            try:
                said()
            except ValueError:
                field.setFocus()
                return False
        return self.tender.isHidden() or self.tender.is_complete()


def _choice(row: ProductRow) -> Choice:
    return Choice(row.id, row.name, money(row.price))
