"""Gathers what is on a ticket, as it stands in the database now; says what speaks against it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from frontdesk.commands.buying import item_of
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import AddOn, Appointment, Product
from frontdesk.rules.bill import priced
from frontdesk.rules.till import ADD_ON, FEE, PRODUCT, Item, against_price
from frontdesk.storage.pricing import member_discount
from frontdesk.storage.till import Due, Fee, due_by_number, fees_of, paid_before
from frontdesk.storage.unit import Work
from frontdesk.values.money import Money
from frontdesk.values.payment import Added, Settled, Sold
from frontdesk.values.rights import Permission
from frontdesk.values.state import NEXT, State
from frontdesk.values.stored import Bought

_MANY = 999


class OnTicket:
    """What is to be paid; ``reasons`` are all that speak against it."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self.reasons: list[Reason] = []

    def due(self, settled: Sequence[Settled], payer: int | None) -> list[Due]:
        """Return the appointments, each for the price that is asked for it."""
        if not settled:
            return []
        numbers = [each.appointment_id for each in settled]
        for number in sorted(set(numbers)):
            self._work.session.get(Appointment, number, with_for_update=True)
        found = {d.appointment_id: d for d in due_by_number(self._work.session, numbers)}
        paid = paid_before(self._work.session, numbers)
        for each in settled:
            there = found.get(each.appointment_id)
            if there is None:
                raise Refused.because("gone", "appointment", what="appointment")
            if each.appointment_id in paid:
                by = paid[each.appointment_id]
                params = {"receipt": by.receipt, "client": there.guest}
                raise Stale("paid_already", who=by.person, when=by.at, **params)
            if there.item.unit != each.price:
                raise Stale("price_elsewhere", table="appointment", row=each.appointment_id)
            item = self._priced(there.item, each.instead, each.reason)
            found[each.appointment_id] = replace(there, item=item)
        due = [found[number] for number in dict.fromkeys(numbers)]
        self._fit(due, len(settled), payer)
        return due

    def fees(self, wanted: Sequence[Settled]) -> list[Fee]:
        """Return fees that are owed from before."""
        if not wanted:
            return []
        numbers = [each.appointment_id for each in wanted]
        for number in sorted(set(numbers)):
            self._work.session.get(Appointment, number, with_for_update=True)
        session = self._work.session
        found = {f.appointment_id: f for f in fees_of(session, Appointment.id.in_(numbers))}
        paid = paid_before(session, numbers, FEE)
        for each in wanted:
            if by := paid.get(each.appointment_id):
                raise Stale("fee_paid_already", who=by.person, when=by.at, receipt=by.receipt)
            there = found.get(each.appointment_id)
            if there is None or there.item.unit != each.price:
                raise Stale("fee_elsewhere", table="appointment", row=each.appointment_id)
        return [found[number] for number in dict.fromkeys(numbers)]

    def added(self, added: Iterable[Added], due: Sequence[Due]) -> list[Due]:
        """Return the appointments with what is added to them at the till."""
        of = {each.appointment_id: each for each in due}
        for each in added:
            row, there = self._work.session.get(AddOn, each.add_on_id), of.get(each.appointment_id)
            if row is None or not row.active or there is None:
                self._against("add_on_gone", "product", name="" if row is None else row.name)
            elif row.price != each.price:
                self._against("product_price_changed", "product", product=row.name, price=row.price)
            elif row.services is not None and there.service_id not in row.services:
                self._against("add_on_elsewhere", "product", name=row.name)
            else:
                item = add_on_item(row, row.price, there.item)
                of[each.appointment_id] = replace(there, add_ons=(*there.add_ons, item))
        return list(of.values())

    def sold(self, sold: Iterable[Sold], payer: int | None) -> list[Item]:
        """Return products over the counter."""
        items = []
        for each in sold:
            row = self._work.session.get(Product, each.product_id)
            if row is None or not row.active:
                self._against("product_gone", "product", product="" if row is None else row.name)
            elif row.price != each.price:
                self._against("product_price_changed", "product", product=row.name, price=row.price)
            elif not 1 <= each.quantity <= _MANY:
                self._against("quantity_wrong", "product", product=row.name, most=_MANY)
            else:
                item = as_item(row, each.quantity)
                item = replace(item, member_bp=member_discount(self._work.session, payer, PRODUCT))
                items.append(self._priced(item, each.instead, each.reason))
        return items

    def bought(self, bought: Iterable[Bought]) -> list[Item]:
        """Return value that is sold to be used later."""
        items = []
        for each in bought:
            try:
                items.append(item_of(self._work, each))
            except Refused as refused:
                self.reasons += refused.reasons
        return items

    # Internal

    def _fit(self, due: Sequence[Due], wanted: int, payer: int | None) -> None:
        """See that what is finished is paid together only where that can be."""
        for each in due:
            if State.DONE not in NEXT[each.state]:
                self._against("not_finished", "appointment", client=each.guest, state=each.state)
        several = len({each.visit_id for each in due}) > 1
        one_day = len({each.day for each in due}) <= 1
        if len(due) != wanted or (several and (payer is None or not one_day)):
            self._against("not_one_visit", "appointment")

    def _priced(self, item: Item, instead: Money | None, reason: str) -> Item:
        """Return an item at another price, where one is said."""
        if instead is None or instead == item.unit:
            return item
        grant = self._work.grant(Permission.CHANGE_PRICE)
        self.reasons += against_price(grant, item.unit, instead, reason)
        return replace(priced(item, instead), reason=" ".join(reason.split()))

    def _against(self, code: str, field: str, **params: object) -> None:
        self.reasons.append(Reason(code, field, params))


def as_item(row: Product, quantity: int) -> Item:
    """Return a product as it is sold."""
    return Item(
        kind=PRODUCT,
        text=row.name,
        unit=row.price,
        quantity=quantity,
        taxed=row.taxed,
        tax_bp=row.tax_bp,
        product_id=row.id,
    )


def add_on_item(row: AddOn, price: Money, service: Item) -> Item:
    """Return an add-on as a line of its service."""
    return Item(
        kind=ADD_ON,
        text=row.name,
        unit=price,
        taxed=row.taxed,
        member_bp=service.member_bp,
        appointment_id=service.appointment_id,
        add_on_id=row.id,
        therapists=service.therapists,
        licence=service.licence,
    )
