"""Check-out: the ticket, a tip, how it is paid, and one button that takes the money."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.held import PutAside
from frontdesk.commands.policy import WaiveFee
from frontdesk.errors import Refused, Stale, StoreUnavailable
from frontdesk.queries.held import Aside
from frontdesk.queries.till import Fee, Ticket, counter, discount_code, ticket
from frontdesk.queries.wallets import WalletRow, gift_card
from frontdesk.values.text import new_id
from ui.format import money, time_short
from ui.kit import Kit
from ui.panels.check_out_frame import CheckOutFrame
from ui.panels.ticket_form import KEYS, Put
from ui.receipts import Receipts
from ui.sentences import sentence
from ui.widgets.in_sight import InSight
from ui.widgets.pick import Choice

#: How a client may want the receipt, where that means a printer.
_PRINTED = ("80mm", "letter")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class CheckOutPanel(CheckOutFrame):
    """Takes the money for a visit, or for products alone.

    A adds a product, N says who buys, P changes a price, D gives a discount, S puts the ticket
    aside. 1, 2 and 3 choose a tip, 4 or O another one, C cash, K a card and H a check, G who pays
    of several, W waives a fee, Enter takes the money. Then R shows the receipt, M sends it, V the
    gift card.
    """

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self._ticket: Ticket | None = None
        self._sale: int | None = None
        self._cards: tuple[int, ...] = ()  # gift cards that were sold
        self._sending = self._over = False  # over: there is nothing to be taken here
        self._early: list[Qt.Key] = []  # typed before the ticket came
        self._expecting = False
        self._counter = False  # for products alone, or value: without a visit
        self._bought: tuple[Put, ...] = ()  # for a ticket of its own, once that is there
        self._aside: Aside | None = None  # the ticket was put aside before
        self._command_id = new_id()
        self.receipts = Receipts(kit, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Check out"))
        self._sight = InSight(self.content)
        self._wire()
        self._start()

    def expect(self) -> None:
        """Wait for ``begin``, which comes as soon as it is known whom to check out."""
        self._start()
        self._expecting = True
        self.setFocus()

    def begin(self, appointment_id: int) -> None:
        """Open the ticket of an appointment's visit."""
        early = self._early if self._expecting else []
        self._start()
        self._early = early
        self.setFocus()
        ask = partial(ticket, appointment_id=appointment_id)
        self._kit.link.ask(
            ask, owner=self, done=self._show_ticket, failed=self._refused, latest="ticket"
        )

    def begin_retail(self, *bought: Put, client_id: int | None = None) -> None:
        """Open an empty ticket, for products alone or value that is ``bought``."""
        self._start()
        self._bought, self._counter = bought, True
        self.setFocus()
        ask = partial(counter, client_id=client_id)
        self._kit.link.ask(
            ask, owner=self, done=self._show_ticket, failed=self._refused, latest="ticket"
        )

    def take_up(self, aside: Aside) -> None:
        """Open a ticket that was put aside, with all that was put on it."""
        if aside.held.appointment_id is None:
            self.begin_retail(client_id=aside.client_id)
        else:
            self.begin(aside.held.appointment_id)
        self._aside = aside

    @Slot()
    def put_aside(self) -> None:
        """Keep the ticket as it is, for later; then close."""
        held, bill = self.form.held(), self.form.bill()
        if held is None or bill is None or self._ticket is None or self._sale is not None:
            return
        if not bill.items:
            return  # there is nothing to be kept
        command = PutAside(
            held=held,
            total=bill.total,
            client_id=self._ticket.client_id,
            sale_id=None if self._aside is None else self._aside.sale_id,
        )
        self._kit.link.do(command, owner=self, done=self._put_aside, failed=self._refused)

    def put(self, what: Put) -> bool:
        """Put something onto the ticket that is open; tell whether there is one."""
        if self._ticket is None or self._sale is not None or self._over:
            return False
        self.form.put(what)
        self.take.setFocus()
        return True

    # Construction

    def _wire(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.form.changed.connect(self._show_button)
        self.form.finished.connect(self.take.setFocus)
        self.form.given.connect(self.pay)
        self.form.waived.connect(self._waive)
        self.form.code_wanted.connect(self._look_up)
        self.form.unknown.connect(self._on_unknown)
        self.form.stored.card_wanted.connect(self._find_card)
        self.take.clicked.connect(self.pay)
        self.aside.clicked.connect(self.put_aside)
        self.buyer.picked.connect(self._on_buyer)
        self.buyer.cleared.connect(self._on_buyer)
        self.show_receipt.clicked.connect(self._on_show_receipt)
        self.show_card.clicked.connect(self._on_show_card)
        self.send.clicked.connect(self._on_send)
        self.receipts.told.connect(self._say)
        self.next_visit.wanted.connect(self.book_next)
        self._sight.watch(self.form)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.pay)

    # Slots

    @Slot()
    def pay(self) -> None:
        """Take the money; once it is taken, close."""
        rest = self.form.rest() if self._sale is not None else None
        if rest is not None:
            self.begin(rest.appointment_id)
            return
        if self._sale is not None or self._over:
            self.closed.emit()
            return
        command = None if self._sending else self.form.command(self._command_id)
        if command is None:
            return
        if self._aside is not None:
            command = replace(command, open_id=self._aside.sale_id)
        self._sending = True
        self._show_button()
        self._kit.link.do(command, owner=self, done=self._paid, failed=self._refused)

    @Slot(object, str)
    def _waive(self, fee: Fee, reason: str) -> None:
        command = WaiveFee(appointment_id=fee.appointment_id, reason=reason)
        self._kit.link.do(command, owner=self, done=self._waived, failed=self._not_waived)

    @Slot()
    @Slot(object)
    def _on_buyer(self, key: object = None) -> None:
        """Ask what holds for whoever buys; the products stay on the ticket."""
        ask = partial(counter, client_id=key if isinstance(key, int) else None)
        self._kit.link.ask(
            ask, owner=self, done=self._show_buyer, failed=self._refused, latest="ticket"
        )

    @Slot(str)
    def _find_card(self, number: str) -> None:
        self._kit.link.ask(
            partial(gift_card, number=number),
            owner=self,
            done=self._show_card,
            failed=self._no_card,
            latest="gift card",
        )

    @Slot(str)
    def _look_up(self, text: str) -> None:
        if self._ticket is not None:
            ask = partial(discount_code, text=text, client_id=self._ticket.client_id)
            done, failed = self.form.show_code, self._no_code
            self._kit.link.ask(ask, owner=self, done=done, failed=failed, latest="code")

    @Slot(str)
    def _on_unknown(self, text: str) -> None:
        self._say(self.tr("No product has the bar code {code}.").format(code=text), "warning")

    @Slot()
    def _on_show_receipt(self) -> None:
        if self._sale is not None:
            self.receipts.show_sale(self._sale)

    @Slot()
    def _on_send(self) -> None:
        if self._sale is not None:
            self.receipts.send(self._sale)

    @Slot()
    def _on_show_card(self) -> None:
        for wallet in self._cards:
            self.receipts.show_gift_card(wallet)

    @Slot()
    def _show_button(self) -> None:
        open_ = self._ticket is not None and self._sale is None and not self._over
        self.aside.setVisible(open_)
        if self._sale is not None or self._over:
            rest = self.form.rest() if self._sale is not None else None
            words = self.tr("Close") if self._over else self.tr("Done", "button")
            if rest is not None:
                words = self.tr("Next: {name}").format(name=rest.guest)
            self.take.set_text(words)
            self.take.setEnabled(True)
            return
        bill = self.form.bill()
        self.aside.setEnabled(bill is not None and bool(bill.items))
        if bill is None or not bill.items:
            self.take.set_text(self.tr("Take payment"))
        elif not self.form.left():
            self.take.set_text(self.tr("Finish, nothing to pay"))
        else:
            prints = self._ticket is not None and self._ticket.receipt_by in _PRINTED
            words = self.tr("Take {amount} and print") if prints else self.tr("Take {amount}")
            self.take.set_text(words.format(amount=money(self.form.left())))
        self.take.setEnabled(bill is not None and bool(bill.items) and not self._sending)

    # Answers from the desk

    def _show_ticket(self, found: Ticket) -> None:
        self._ticket, self._over = found, bool(found.reasons)
        retail = self._counter and not found.reasons
        title = self.tr("Check out · {name}").format(name=found.client)
        self.name.setText(self.tr("Sell products") if retail else title)
        self.buyer.setVisible(retail)
        if found.client_id is not None:
            self.buyer.take(Choice(found.client_id, found.client))
        self.form.show_ticket(found)
        below = self._below(found)
        self.below.setText(below)
        self.below.setVisible(bool(below))
        self.plan.show_fact(found.plan or "", "accent", mark="member")
        self.next_visit.show_visit(found.next_visit, found.again)
        self._say(sentence(Refused(found.reasons)) if found.reasons else "", "warning")
        for each in self._bought:
            self.form.put(each)
        if self._aside is not None and not found.reasons:
            self.form.take_up(self._aside.held)
        self._show_button()
        (self.form.product if retail and not self._bought else self.take).setFocus()
        early, self._early = self._early, []
        for key in early:
            self._on_key(key)

    def _show_buyer(self, found: Ticket) -> None:
        self._ticket = found
        self.form.change_payer(found)
        self.plan.show_fact(found.plan or "", "accent", mark="member")
        self._show_button()
        if found.client_id is not None:
            (self.take if self.take.isEnabled() else self.form.product).setFocus()

    def _put_aside(self, outcome: Outcome) -> None:
        self.told.emit(sentence(outcome) + ".", "done")
        self.closed.emit()

    def _show_card(self, found: WalletRow) -> None:
        self.form.put(found)
        if found.usable:
            self.take.setFocus()

    def _no_card(self, error: Exception) -> None:
        self.form.stored.say(sentence(error))

    def _waived(self, outcome: Outcome) -> None:
        self.form.drop_fee(outcome.params["appointment"])
        self._say(sentence(outcome) + ".", "info")
        self.take.setFocus()

    def _no_code(self, error: Exception) -> None:
        self.form.discount.say(sentence(error), "")

    def _not_waived(self, error: Exception) -> None:
        self.form.fees.say(sentence(error))

    def _paid(self, outcome: Outcome) -> None:
        self._sending = False
        self._sale = outcome.params["sale"]
        change = outcome.params["change"]
        if change:
            self.name.setText(self.tr("Change {amount}").format(amount=money(change)))
        words = self.tr("{total} taken, receipt {receipt}")
        total, receipt = money(outcome.params["total"]), outcome.params["receipt"]
        self.below.setText(words.format(total=total, receipt=receipt))
        self.below.show()
        self.buyer.hide()
        self.form.show_paid()
        self._say("", "info")
        self.show_paid()
        self._cards = tuple(outcome.params["gift_cards"])
        self.show_card.setVisible(bool(self._cards))
        self._show_button()
        self.take.setFocus()
        self.receipts.hand_over(outcome.params["sale"])
        self.paid.emit(outcome)

    def _refused(self, error: Exception) -> None:
        self._sending = False
        if not isinstance(error, StoreUnavailable):
            self._command_id = new_id()  # whatever is sent next is another wish
        if isinstance(error, Stale) and error.code == "paid_already":
            self._over = True
            self.form.clear()
        self._show_button()
        self.take.setFocus()
        if isinstance(error, Refused):
            rest = self.form.mark(error.reasons)
            self._say(sentence(Refused(rest)) if rest else "", "error")
        else:
            self._say(sentence(error, self._ticket.zone if self._ticket else None), "error")

    # Internal

    def _start(self) -> None:
        self._ticket, self._sale = None, None
        self._sending = self._over = False
        self._early, self._expecting, self._bought = [], False, ()
        self._aside, self._counter = None, False
        self._command_id = new_id()
        self.form.clear()
        self.buyer.clear()
        self._cards = ()
        self.hide_paid()
        self.name.setText(self.tr("Check out"))
        self.plan.show_fact("", "accent")
        self._say("", "error")
        self._show_button()

    def _below(self, found: Ticket) -> str:
        if not found.due or found.starts is None:
            return ""
        words = self.tr("{service} with {therapists} · {time}")
        return words.format(
            service=", ".join(each.item.text for each in found.due),
            therapists=self.form.names(),
            time=time_short(found.starts),
        )

    def _on_key(self, key: Qt.Key) -> bool:
        if key in _ENTER:
            self.pay()
            return True
        if key is Qt.Key.Key_S and not self.aside.isHidden():
            self.put_aside()
            return True
        if key is Qt.Key.Key_N and not self.buyer.isHidden():
            self.buyer.setFocus()
            return True
        for known, button in self.paid_keys():
            if key is known and not button.isHidden():
                button.click()
                return True
        return self._sale is None and self.form.take_key(key)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() in _PLAIN
        if key is Qt.Key.Key_Escape:
            self.closed.emit()
        elif plain and self._ticket is None and key in (*KEYS, *_ENTER):
            self._early.append(key)  # typed faster than the desk answers
        elif key in _ENTER and not self.hasFocus():
            super().keyPressEvent(event)  # a field was left by it
        elif not plain or not self._on_key(key):
            super().keyPressEvent(event)
