"""Taking money: one sale with its lines, tenders and ledger entries, all in one transaction.

A sale is never undone; another one reverses it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.changes import Topic
from frontdesk.commands.base import Command
from frontdesk.commands.buying import item_of
from frontdesk.commands.receipts import Writing
from frontdesk.commands.spending import Spending
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Appointment, BusinessDay, Client, Product
from frontdesk.rules.till import (
    FEE,
    MOST,
    PRODUCT,
    Bill,
    Item,
    against_discount,
    against_tenders,
    against_tips,
    bill,
    values,
)
from frontdesk.storage.till import Due, Fee, due_of, fees_of, paid_before, sales_tax
from frontdesk.storage.unit import Work
from frontdesk.values.money import Money
from frontdesk.values.payment import Discount, Paid, Settled, Sold, Tip
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import NEXT, State
from frontdesk.values.stored import Bought

_MANY = 999


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class TakePayment(Command):
    """Settle appointments of one visit, fees that are owed, products, value that is ``bought``.

    ``client_id`` is who pays for all, or who buys products alone.
    """

    settled: tuple[Settled, ...] = ()
    fees: tuple[Settled, ...] = ()
    sold: tuple[Sold, ...] = ()
    discount: Discount | None = None
    tips: tuple[Tip, ...] = ()
    tenders: tuple[Paid, ...] = ()
    client_id: int | None = None
    bought: tuple[Bought, ...] = ()

    def apply(self, work: Work) -> None:
        work.money()
        due, fees = self._due(work), self._fees(work)
        items, reasons = self._items(work, due)
        items = [*items[: len(due)], *(fee.item for fee in fees), *items[len(due) :]]
        items += self._bought(work, reasons)
        found = bill(items, self.discount, sales_tax(work.session), self.tips)
        reasons += self._against(work, found)
        spending = Spending(work)
        reasons += spending.spend(self.tenders, due, self.client_id)
        if reasons:
            raise Refused(reasons)
        known = [each.client_id for each in due] + [each.client_id for each in fees]
        payer = self.client_id if self.client_id in known else None
        client = payer or next((each for each in known if each is not None), self.client_id)
        writing = Writing(work, client, due[0].visit_id if due else None)
        sale = writing.write(found, self.discount, self.tenders, spending)
        for each in due:
            work.load(Appointment, each.appointment_id).state = State.DONE
        of = due[0].appointment_id if due else fees[0].appointment_id if fees else None
        work.says(
            "paid" if due else "fee_paid" if fees else "sold",
            sale=sale.id,
            receipt=writing.receipt,
            total=found.total,
            change=_change(self.tenders),
            client_id=client,
            wallets=[item.wallet_id for item in found.items if item.wallet_id is not None],
            **({} if of is None else {"appointment": of}),
        )
        for fee in fees:
            work.concerns(Topic.APPOINTMENTS, fee.appointment_id)

    # Internal

    def _due(self, work: Work) -> list[Due]:
        numbers = [each.appointment_id for each in self.settled]
        for number in sorted(set(numbers)):
            work.session.get(Appointment, number, with_for_update=True)
        found = {d.appointment_id: d for d in due_of(work.session, Appointment.id.in_(numbers))}
        paid = paid_before(work.session, numbers)
        for each in self.settled:
            there = found.get(each.appointment_id)
            if there is None:
                raise Refused.because("gone", "appointment", what="appointment")
            if each.appointment_id in paid:
                by = paid[each.appointment_id]
                params = {"receipt": by.receipt, "client": there.guest}
                raise Stale("paid_already", who=by.person, when=by.at, **params)
            if there.item.unit != each.price:
                raise Stale("price_elsewhere", table="appointment", row=each.appointment_id)
        return [found[number] for number in dict.fromkeys(numbers)]

    def _fees(self, work: Work) -> list[Fee]:
        numbers = [each.appointment_id for each in self.fees]
        for number in sorted(set(numbers)):
            work.session.get(Appointment, number, with_for_update=True)
        found = {f.appointment_id: f for f in fees_of(work.session, Appointment.id.in_(numbers))}
        paid = paid_before(work.session, numbers, FEE)
        for each in self.fees:
            if by := paid.get(each.appointment_id):
                raise Stale("fee_paid_already", who=by.person, when=by.at, receipt=by.receipt)
            there = found.get(each.appointment_id)
            if there is None or there.item.unit != each.price:
                raise Stale("fee_elsewhere", table="appointment", row=each.appointment_id)
        return [found[number] for number in dict.fromkeys(numbers)]

    def _items(self, work: Work, due: list[Due]) -> tuple[list[Item], list[Reason]]:
        reasons = [
            Reason("not_finished", "appointment", {"client": d.guest, "state": d.state})
            for d in due
            if State.DONE not in NEXT[d.state]
        ]
        if len(due) != len(self.settled) or len({d.visit_id for d in due}) > 1:
            reasons.append(Reason("not_one_visit", "appointment"))
        items = [d.item for d in due]
        for each in self.sold:
            row = work.session.get(Product, each.product_id)
            if row is None or not row.active:
                name = "" if row is None else row.name
                reasons.append(Reason("product_gone", "product", {"product": name}))
            elif row.price != each.price:
                params = {"product": row.name, "price": row.price}
                reasons.append(Reason("product_price_changed", "product", params))
            elif not 1 <= each.quantity <= _MANY:
                params = {"product": row.name, "most": _MANY}
                reasons.append(Reason("quantity_wrong", "product", params))
            else:
                items.append(as_item(row, each.quantity))
        return items, reasons

    def _bought(self, work: Work, reasons: list[Reason]) -> list[Item]:
        """Return what is sold to be used later; what speaks against it is added to ``reasons``."""
        items = []
        for each in self.bought:
            try:
                items.append(item_of(work, each))
            except Refused as refused:
                reasons += refused.reasons
        return items

    def _against(self, work: Work, found: Bill) -> list[Reason]:
        reasons = []
        if not found.items:
            reasons.append(Reason("nothing_to_pay"))
        if max(found.total, found.full, found.fees) > MOST:
            reasons.append(Reason("amount_too_large", None, {"most": MOST}))
        if self.client_id is not None and work.session.get(Client, self.client_id) is None:
            reasons.append(Reason("gone", "client", {"what": "client"}))
        day = select(BusinessDay.closed_at).where(BusinessDay.day == work.today)
        if work.session.execute(day).scalar() is not None:
            reasons.append(Reason("day_closed", None, {"day": work.today}))
        grant = work.grant(Permission.DISCOUNT)
        reasons += against_discount(grant, self.discount, found.full)
        reasons += against_tips(self.tips, values(found.items))
        return reasons + against_tenders(self.tenders, found.total)


def as_item(row: Product, quantity: int) -> Item:
    """Return a product as it is sold."""
    return Item(
        kind=PRODUCT,
        text=row.name,
        unit=row.price,
        quantity=quantity,
        taxed=row.taxed,
        product_id=row.id,
    )


def _change(tenders: Sequence[Paid]) -> Money:
    return sum((tender.change for tender in tenders), start=Money(0))
