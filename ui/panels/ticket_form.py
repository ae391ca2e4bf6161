"""The form of the check-out panel: what is on the ticket, the tip, and how it is paid."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from frontdesk.commands.till import TakePayment
from frontdesk.queries.till import Bill, Due, ProductRow, Ticket
from frontdesk.queries.wallets import WalletRow
from frontdesk.values.barcode import barcode, is_barcode
from frontdesk.values.held import Held, Price
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import Code, Discount, Settled, Tip
from frontdesk.values.rights import Grant
from frontdesk.values.stored import Bought
from ui.icons import Icons
from ui.panels.additions import additions
from ui.panels.basket import ADD_ON, PRODUCT, Basket
from ui.panels.price_box import priced
from ui.panels.sums_box import tipped
from ui.panels.tender_box import KIND_KEYS
from ui.panels.ticket_lines import ticket_lines
from ui.panels.ticket_parts import TicketParts
from ui.stored_words import unusable_words

_TIP_KEYS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2, Qt.Key.Key_4: 3, Qt.Key.Key_O: 3}
#: The keys that act while no field is typed in.
KEYS = frozenset(
    {
        *_TIP_KEYS,
        *KIND_KEYS,
        *(Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_G, Qt.Key.Key_N),
        *(Qt.Key.Key_P, Qt.Key.Key_V, Qt.Key.Key_W),
    }
)

#: What is put on a ticket from elsewhere.
Put = Bought | ProductRow | WalletRow


class TicketForm(TicketParts):
    """Lines, products, discount, tip, sums and tender of one ticket, and what is typed of them."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(icons, parent)
        self._whole: Ticket | None = None
        self._ticket: Ticket | None = None  # the part that is paid now
        self._basket = Basket()
        self._wire()

    def clear(self) -> None:
        """Show nothing, and forget what was typed."""
        self._whole = self._ticket = None
        self.split.show_guests(())
        self._basket.clear()
        self.stored.clear()
        self.price.clear()
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
        self._offer()
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
        self.price_button.setVisible(possible and found.price is not Grant.NO)
        self._show_fees(found)
        self._reckon()

    def change_payer(self, found: Ticket) -> None:
        """Let somebody else pay for what is on a ticket without a visit."""
        self._whole = found
        self._regroup()

    def rest(self) -> Due | None:
        """Return a guest whose part is still to be paid, when guests pay apart."""
        if self._whole is None or self._ticket is None:
            return None
        return next((each for each in self._whole.guests if each not in self._ticket.due), None)

    def left(self) -> Money:
        """Return what is to be paid beside what was paid before."""
        bill = self.bill()
        return ZERO if bill is None else self.stored.reckon(bill)

    def put(self, what: Put) -> None:
        """Sell value that is used later or a product, or let a gift card pay."""
        if isinstance(what, Bought):
            self._basket.bought.append(what)
        elif isinstance(what, ProductRow):
            self._basket.add_product(what.id)
        elif what.usable:
            self.stored.add_card(what)
        else:
            self.stored.say(unusable_words(what))
        self._reckon()

    def show_code(self, code: Code) -> None:
        """Take something off by a code of the studio's."""
        self.discount.show_code(code)
        self.finished.emit()

    def held(self) -> Held | None:
        """Return what was put on the ticket by hand, to be put aside."""
        if self._whole is None or self._whole.reasons:
            return None
        of = self._whole.due[0].appointment_id if self._whole.due else None
        found = self._basket.held(of)
        return replace(
            found,
            discount=self.discount.amount.text(),
            reason=self.discount.reason.text(),
            tip_bp=self.tip.basis_points(),
            tip=self.tip.other.text().strip(),
        )

    def take_up(self, held: Held) -> None:
        """Put on the ticket what was put aside."""
        self._basket.take_up(held)
        if held.discount:
            self._open_discount()
            self.discount.amount.setText(held.discount)
            self.discount.reason.setText(held.reason)
        self.tip.put(held.tip_bp, held.tip)
        self._regroup()

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
        asked = (
            self.split,
            self.fees,
            self.extras,
            self.discount,
            self.tip,
            self.tender,
            self.price,
        )
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
        ticket, discount = self._basket.filled(self._ticket), self._discount()
        items = [*self.fees.items(), *self._basket.items(ticket)]
        code, credited = self.discount.code, self.stored.credited()
        return ticket.bill(items, discount, self._tips(ticket), code, credited)

    def command(self, command_id: str) -> TakePayment | None:
        """Return what is to be done; none when an amount cannot be read, which is said."""
        bill = self.bill()
        if bill is None or self._ticket is None or not self._is_readable():
            return None
        basket, ticket = self._basket, self._ticket
        return TakePayment(
            id=command_id,
            settled=basket.settled(ticket.due),
            fees=tuple(
                Settled(appointment_id=each.appointment_id, price=each.item.unit)
                for each in self.fees.taken()
            ),
            added=basket.adding(ticket),
            sold=basket.sold(ticket.products),
            discount=self._discount(),
            code=self.discount.code.code if self.discount.code is not None else "",
            tips=bill.tips,
            tenders=(*self.stored.said(), *self.tender.said(self.stored.reckon(bill))),
            client_id=ticket.client_id,
            bought=tuple(basket.bought),
        )

    def take_key(self, key: Qt.Key) -> bool:
        """Do what a single key means here; tell whether it means anything."""
        if key in _TIP_KEYS and not self.tip.isHidden():
            self.tip.choose(_TIP_KEYS[key])
        elif key in KIND_KEYS and not self.tender.isHidden():
            self.tender.choose(KIND_KEYS[key])
        elif key is Qt.Key.Key_V and not self.stored.isHidden():
            self.stored.ask_number()
        elif key is Qt.Key.Key_P and not self.price_button.isHidden():
            self._open_price()
        elif key is Qt.Key.Key_A and not self.extras.isHidden():
            self.product.setFocus()
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
        self.discount.code_wanted.connect(self.code_wanted)
        self.price_button.clicked.connect(self._open_price)
        self.price.changed.connect(self._on_price)
        self.price.finished.connect(self.finished)
        self.tip.finished.connect(self.finished)
        self.tender.finished.connect(self.given)
        self.tender.part.connect(self.finished)

    # Slots

    @Slot()
    def _on_split(self) -> None:
        self._regroup()
        self.finished.emit()

    @Slot(object)
    def _on_product(self, key: object) -> None:
        if self._whole is None or not isinstance(key, tuple):
            return
        kind, *numbers = key
        if kind == PRODUCT:
            self._basket.add_product(numbers[0])
        elif kind == ADD_ON:
            self._basket.added.append((numbers[0], numbers[1]))
        else:
            self._basket.joined.append(numbers[0])
        self.product.clear()
        self._regroup()

    @Slot()
    def _on_product_entered(self) -> None:
        text = self.product.text().strip()
        if not text:
            self.finished.emit()
        elif self._whole is not None and is_barcode(text):
            code = barcode(text)
            found = next((row for row in self._whole.products if row.barcode == code), None)
            if found is None:
                self.unknown.emit(text)
            else:
                self._on_product((PRODUCT, found.id))

    @Slot(str)
    def _on_removed(self, key: str) -> None:
        self._basket.take_off(key)
        self.finished.emit()  # the button that was pressed goes with its line
        self._regroup()

    @Slot()
    def _open_price(self) -> None:
        if self._ticket is not None:
            self.price.open_next(priced(self._ticket, self._basket), self._basket.prices)

    @Slot(str, object)
    def _on_price(self, key: str, price: Price | None) -> None:
        if price is None:
            self._basket.prices.pop(key, None)
        else:
            self._basket.prices[key] = price
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

    def _regroup(self) -> None:
        """Show the part that is paid now: by all of those here and added, or by one alone."""
        if self._whole is None:
            return
        whole, alone = self._basket.with_others(self._whole), self.split.alone()
        self._ticket = whole if alone is None else whole.only(alone)
        self.stored.show_ways(self._ticket.entitled)
        self._show_fees(self._ticket)
        self._offer()
        self._reckon()

    def _offer(self) -> None:
        if self._ticket is not None:
            self.product.set_choices(additions(self._ticket, self._basket))

    def _discount(self) -> Discount | None:
        try:
            found = self.discount.said()
        except ValueError:
            words = self.tr("Write it as 10% or as 8.50; Enter looks whether it is a code.")
            self.discount.say(words, "")
            return None
        self.discount.say("", "")
        return found

    def _tips(self, ticket: Ticket) -> tuple[Tip, ...]:
        try:
            amount = self.tip.amount()
        except ValueError:
            self.tip.say(self.tr("Write an amount, such as 12.00."))
            return ()
        self.tip.say("")
        part = self.tip.basis_points()
        if amount is not None:
            return ticket.tips_split(amount)
        return ticket.tips(part) if part else ()

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
        if not self.price.is_readable():
            return False
        return self.tender.isHidden() or self.tender.is_complete()
