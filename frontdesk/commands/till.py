"""Taking money: one sale with its lines, tenders and ledger entries, all in one transaction.

A sale is never undone; another one reverses it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, select

from frontdesk.changes import Topic
from frontdesk.commands.base import Command
from frontdesk.commands.deposits import release
from frontdesk.commands.on_ticket import OnTicket
from frontdesk.commands.receipts import Writing
from frontdesk.commands.spending import Spending
from frontdesk.errors import Reason, Refused
from frontdesk.model import Appointment, BusinessDay, Client
from frontdesk.rules.till import (
    MOST,
    Bill,
    Item,
    against_discount,
    against_tenders,
    against_tips,
    bill,
    by_credit,
    values,
)
from frontdesk.storage import core
from frontdesk.storage.pricing import code_of, staff_discount, taxing
from frontdesk.storage.till import Due, Fee
from frontdesk.storage.unit import Work
from frontdesk.values.money import Money
from frontdesk.values.payment import Added, Discount, Paid, Settled, Sold, Tip
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import State
from frontdesk.values.stored import Bought, Stored

_DAY = BusinessDay.__table__.c
_CLOSED = select(_DAY.closed_at).where(_DAY.day == bindparam("today"))


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class TakePayment(Command):
    """Settle appointments, fees that are owed, products, value that is ``bought``, or all of it.

    ``client_id`` is who pays for all, or who buys products alone; with it appointments of
    several visits of a day are paid at once. ``code`` is one of the studio's discount codes.
    """

    settled: tuple[Settled, ...] = ()
    fees: tuple[Settled, ...] = ()
    added: tuple[Added, ...] = ()
    sold: tuple[Sold, ...] = ()
    discount: Discount | None = None
    code: str = ""
    tips: tuple[Tip, ...] = ()
    tenders: tuple[Paid, ...] = ()
    client_id: int | None = None
    bought: tuple[Bought, ...] = ()
    open_id: int | None = None  # of a ticket that was put aside

    def apply(self, work: Work) -> None:
        work.money()
        on_ticket = OnTicket(work)
        due = on_ticket.due(self.settled, self.client_id)
        fees = on_ticket.fees(self.fees)
        payer = self._payer(due, fees)
        due = on_ticket.added(self.added, due)
        items = [item for each in due for item in each.items]
        items += [fee.item for fee in fees]
        items += on_ticket.sold(self.sold, payer)
        items += on_ticket.bought(self.bought)
        reasons = on_ticket.reasons
        spending = Spending(work)
        items = list(by_credit(items, spending.credited(self.tenders)))
        found = self._bill(work, items, payer, reasons)
        reasons += self._against(work, found)
        reasons += spending.spend(self.tenders, due, self.client_id)
        if reasons:
            raise Refused(reasons)
        visits = {each.visit_id for each in due}
        writing = Writing(work, payer, due[0].visit_id if len(visits) == 1 else None, self.open_id)
        sale = writing.write(found, self.tenders, spending)
        credit = release(work, [each.appointment_id for each in due], sale.id)
        for each in due:
            work.load(Appointment, each.appointment_id).state = State.DONE
        of = due[0].appointment_id if due else fees[0].appointment_id if fees else None
        work.says(
            "paid" if due else "fee_paid" if fees else "sold",
            sale=sale.id,
            receipt=writing.receipt,
            total=found.total,
            change=_change(self.tenders),
            client_id=payer,
            wallets=[item.wallet_id for item in found.items if item.wallet_id is not None],
            gift_cards=[item.wallet_id for item in found.items if item.kind == Stored.GIFT_CARD],
            **({} if of is None else {"appointment": of}),
            **({"credit": credit} if credit else {}),
        )
        for fee in fees:
            work.concerns(Topic.APPOINTMENTS, fee.appointment_id)

    # Internal

    def _payer(self, due: Sequence[Due], fees: Sequence[Fee]) -> int | None:
        """Return who pays: whoever is named and known here, or else the first who is known."""
        here = [each.client_id for each in due] + [each.client_id for each in fees]
        known = [each for each in here if each is not None]
        if self.client_id in known or len({each.visit_id for each in due}) > 1:
            return self.client_id
        return next(iter(known), self.client_id)

    def _bill(
        self, work: Work, items: Sequence[Item], payer: int | None, reasons: list[Reason]
    ) -> Bill:
        code = None
        if self.code.strip():
            code, against = code_of(work.session, self.code, payer, work.today)
            reasons += against
        return bill(
            items,
            self.discount,
            taxing(work.session, work.today, payer),
            self.tips,
            code=code,
            staff_bp=staff_discount(work.session, payer),
        )

    def _against(self, work: Work, found: Bill) -> list[Reason]:
        reasons = []
        if not found.items:
            reasons.append(Reason("nothing_to_pay"))
        if max(found.total, found.full, found.fees) > MOST:
            reasons.append(Reason("amount_too_large", None, {"most": MOST}))
        if self.client_id is not None and work.session.get(Client, self.client_id) is None:
            reasons.append(Reason("gone", "client", {"what": "client"}))
        if core.rows(work.session, _CLOSED, {"today": work.today}).scalar() is not None:
            reasons.append(Reason("day_closed", None, {"day": work.today}))
        grant = work.grant(Permission.DISCOUNT)
        reasons += against_discount(grant, self.discount, found.hand_of)
        reasons += against_tips(self.tips, values(found.items))
        return reasons + against_tenders(self.tenders, found.total)


def _change(tenders: Sequence[Paid]) -> Money:
    return sum((tender.change for tender in tenders), start=Money(0))
