"""What the till shows: the ticket as it would stand, and what else can be sold."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import time
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select

from frontdesk.errors import Reason, Refused
from frontdesk.model import (
    Appointment,
    Client,
    ClientLink,
    Membership,
    Plan,
    Therapist,
)
from frontdesk.queries.entitled import Entitled, entitled, entitled_money
from frontdesk.queries.next_visit import NextVisit, next_visit, same_again
from frontdesk.queries.on_shelf import AddOnRow, ProductRow, add_ons, products
from frontdesk.rules import bill as rules
from frontdesk.rules.bill import FEE, Bill, Item, Off, Taxing, priced
from frontdesk.storage.pricing import code_of, member_discount, staff_discount, taxing
from frontdesk.storage.till import Due, Fee, due_of, fees_of, paid_before
from frontdesk.storage.view import View
from frontdesk.values.money import Money
from frontdesk.values.payment import Code, Discount, Tip
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.state import NEXT, State
from frontdesk.values.wall import local

__all__ = [
    "FEE",
    "TIPS",
    "AddOnRow",
    "Bill",
    "Due",
    "Fee",
    "Item",
    "NextVisit",
    "Off",
    "ProductRow",
    "Terms",
    "Ticket",
    "counter",
    "discount_code",
    "priced",
    "ticket",
]

#: The tips that are offered, in basis points.
TIPS = (1_500, 1_800, 2_000)
_GONE = (State.CANCELLED, State.NO_SHOW)


@dataclass(frozen=True, slots=True)
class Terms:
    """How somebody pays: with which tax, and what a membership or working here takes off."""

    taxing: Taxing
    staff_bp: int = 0
    member_bp: int = 0  # of products


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """What is to be paid. ``due`` are the services; ``waiting`` guests are not finished yet.

    ``fees`` are what the clients owe from before, ``entitled`` what of theirs was paid before;
    ``others`` are guests of other visits of the day who are to check out too. ``terms`` are
    those of each client who may pay.
    """

    client_id: int | None
    client: str
    receipt_by: str
    plan: str | None
    due: tuple[Due, ...]
    fees: tuple[Fee, ...] = ()
    waiting: tuple[str, ...]
    products: tuple[ProductRow, ...]
    therapists: dict[int, str] = field(default_factory=dict)
    terms: dict[int | None, Terms]
    add_ons: tuple[AddOnRow, ...] = ()
    others: tuple[Due, ...] = ()
    discount: Grant
    price: Grant
    starts: time | None
    next_visit: NextVisit | None
    again: NextVisit | None
    zone: ZoneInfo
    reasons: tuple[Reason, ...]
    entitled: tuple[Entitled, ...] = ()

    @property
    def items(self) -> tuple[Item, ...]:
        """The services, each with what was added to it."""
        return tuple(item for each in self.due for item in each.items)

    @property
    def mine(self) -> Terms:
        """The terms of whoever pays."""
        return self.terms.get(self.client_id) or self.terms[None]

    @property
    def guests(self) -> tuple[Due, ...]:
        """The first service of each guest."""
        return tuple({_guest(each): each for each in reversed(self.due)}.values())[::-1]

    def only(self, one: Due) -> "Ticket":
        """Return the part of it that one guest pays, who pays apart."""
        return replace(
            self,
            client_id=one.client_id,
            client=one.guest,
            due=tuple(each for each in self.due if _guest(each) == _guest(one)),
            fees=tuple(each for each in self.fees if each.client_id == one.client_id),
            entitled=tuple(
                each
                for each in self.entitled
                if any(
                    due.appointment_id == each.appointment_id and _guest(due) == _guest(one)
                    for due in self.due
                )
            ),
        )

    def without(self, fee_of: int) -> "Ticket":
        """Return it without the fee of an appointment, which is not owed any more."""
        return replace(self, fees=tuple(f for f in self.fees if f.appointment_id != fee_of))

    def joined(self, other: Due) -> "Ticket":
        """Return it with the visit of another guest, for whom the same client pays."""
        more = tuple(each for each in self.others if each.visit_id == other.visit_id)
        rest = tuple(each for each in self.others if each not in more)
        return replace(self, due=(*self.due, *more), others=rest)

    def priced(self, appointment_id: int, price: Money) -> "Ticket":
        """Return it with another price for a service."""
        due = (
            replace(each, item=priced(each.item, price))
            if each.appointment_id == appointment_id
            else each
            for each in self.due
        )
        return replace(self, due=tuple(due))

    def with_add_on(self, appointment_id: int, row: AddOnRow) -> "Ticket":
        """Return it with something added to a service."""
        due = (
            replace(each, add_ons=(*each.add_ons, row.item(each.item)))
            if each.appointment_id == appointment_id
            else each
            for each in self.due
        )
        return replace(self, due=tuple(due))

    def bill(
        self,
        more: Iterable[Item],
        discount: Discount | None,
        tips: Iterable[Tip],
        code: Code | None = None,
        credited: Collection[int] = (),
    ) -> Bill:
        """Return what it comes to with fees, products and more, discounts and these tips.

        The services ``credited`` are paid by credits.
        """
        mine, items = self.mine, (*rules.by_credit(self.items, credited), *more)
        return rules.bill(items, discount, mine.taxing, tips, code=code, staff_bp=mine.staff_bp)

    def tips(self, basis_points: int) -> tuple[Tip, ...]:
        """Return tips of so much of the full value of the services."""
        return rules.tips_of(self.items, basis_points)

    def tips_split(self, amount: Money) -> tuple[Tip, ...]:
        """Return one amount, split among those who served."""
        return rules.tips_split(self.items, amount)


@needs(Permission.TAKE_PAYMENT)
def ticket(view: View, appointment_id: int) -> Ticket:
    """Return the ticket of an appointment and of all that is finished in its visit.

    Of one that was cancelled or missed, that of the fees which the client owes.
    """
    session = view.session
    fee = next(iter(fees_of(session, Appointment.id == appointment_id)), None)
    if fee is not None:
        return _ticket(view, client_id=fee.client_id, client=fee.guest, fees=_owed(view, [fee]))
    visit = session.execute(
        select(Appointment.visit_id).where(Appointment.id == appointment_id)
    ).scalar()
    if visit is None:
        raise Refused.because("gone", "appointment", what="appointment")
    guests = due_of(session, Appointment.visit_id == visit, Appointment.state.not_in(_GONE))
    paid = paid_before(session, [each.appointment_id for each in guests])
    mine = [each for each in guests if each.appointment_id == appointment_id]
    ready = [each for each in guests if State.DONE in NEXT[each.state]]
    reasons = []
    if appointment_id in paid:
        by = paid[appointment_id]
        at = local(view.zone, by.at)
        said = {"receipt": by.receipt, "client": mine[0].guest, "who": by.person}
        when = {"day": at.date(), "time": at.time()}
        reasons.append(Reason("paid_before", "appointment", {**said, **when}))
    elif not any(each.appointment_id == appointment_id for each in ready):
        params = {"client": mine[0].guest if mine else ""}
        reasons.append(Reason("not_finished", "appointment", params))
    lead = next((each for each in (*mine, *ready) if each.client_id is not None), None)
    first = mine[0] if mine else None
    return _ticket(
        view,
        client_id=lead.client_id if lead else None,
        client=lead.guest if lead else first.guest if first else "",
        due=tuple(each for each in ready if each.appointment_id not in paid) if not reasons else (),
        fees=_owed(view, [] if reasons else ready),
        waiting=tuple(
            each.guest
            for each in guests
            if each not in ready and each.appointment_id not in paid and each not in mine
        ),
        reasons=tuple(reasons),
        about=first,
    )


@needs(Permission.TAKE_PAYMENT)
def counter(view: View, client_id: int | None = None) -> Ticket:
    """Return a ticket for products alone; of a client who is known with the fees of theirs."""
    if client_id is None:
        return _ticket(view, client_id=None, client="")
    name = view.session.execute(select(Client.shown_name).where(Client.id == client_id)).scalar()
    if name is None:
        raise Refused.because("gone", "client", what="client")
    found = _ticket(
        view,
        client_id=client_id,
        client=name,
        fees=tuple(fees_of(view.session, Appointment.client_id == client_id)),
    )
    return replace(found, entitled=entitled_money(view, client_id, name))


@needs(Permission.TAKE_PAYMENT)
def discount_code(view: View, text: str, client_id: int | None) -> Code:
    """Return what a code takes off now; ``Refused`` says why it does not."""
    code, reasons = code_of(view.session, text, client_id, view.today)
    if code is None:
        raise Refused(reasons)
    return code


# Internal


def _ticket(
    view: View,
    *,
    client_id: int | None,
    client: str,
    due: tuple[Due, ...] = (),
    fees: tuple[Fee, ...] = (),
    waiting: tuple[str, ...] = (),
    reasons: tuple[Reason, ...] = (),
    about: Due | None = None,
) -> Ticket:
    session = view.session
    again = None
    starts = None
    if about is not None:
        again = same_again(view, about.appointment_id)
        at = select(Appointment.starts).where(Appointment.id == about.appointment_id)
        starts = session.execute(at).scalar()  # of a walk-in without a name too
    receipt_by = session.execute(select(Client.receipt_by).where(Client.id == client_id)).scalar()
    names = session.execute(select(Therapist.id, Therapist.name)).all()
    return Ticket(
        client_id=client_id,
        client=client,
        receipt_by=receipt_by or "80mm",
        plan=_plan(view, client_id),
        due=due,
        fees=fees,
        waiting=waiting,
        products=products(view),
        therapists=dict(names),
        terms=_terms(view, {None, client_id, *(each.client_id for each in due)}),
        add_ons=add_ons(view) if due else (),
        others=_others(view, due) if client_id is not None and due else (),
        discount=view.grant(Permission.DISCOUNT),
        price=view.grant(Permission.CHANGE_PRICE),
        starts=starts,
        next_visit=next_visit(view, client_id),
        again=again,
        zone=view.zone,
        reasons=reasons,
        entitled=entitled(view, tuple(each.appointment_id for each in due)),
    )


def _terms(view: View, clients: set[int | None]) -> dict[int | None, Terms]:
    session = view.session
    return {
        each: Terms(
            taxing(session, view.today, each),
            staff_discount(session, each),
            member_discount(session, each, rules.PRODUCT),
        )
        for each in clients
    }


def _others(view: View, due: tuple[Due, ...]) -> tuple[Due, ...]:
    """Return who else is to check out today; family and those whom a client pays for first."""
    visits = {each.visit_id for each in due}
    found = due_of(
        view.session,
        Appointment.day == due[0].day,
        Appointment.state == State.TO_CHECK_OUT,
        Appointment.visit_id.not_in(visits),
    )
    mine = {each.client_id for each in due if each.client_id is not None}
    links = select(ClientLink.client_id, ClientLink.other_id).where(
        or_(ClientLink.client_id.in_(mine), ClientLink.other_id.in_(mine))
    )
    near = {number for pair in view.session.execute(links) for number in pair}
    return tuple(sorted(found, key=lambda each: each.client_id not in near))


def _guest(each: Due) -> object:
    return each.client_id or each.guest


def _owed(view: View, of: Iterable[Due | Fee]) -> tuple[Fee, ...]:
    """Return all fees that these people owe; of a guest without a record, the one at hand."""
    of = tuple(of)
    clients = {each.client_id for each in of if each.client_id is not None}
    nameless = tuple(each for each in of if isinstance(each, Fee) and each.client_id is None)
    if not clients:
        return nameless
    return (*nameless, *fees_of(view.session, Appointment.client_id.in_(clients)))


def _plan(view: View, client_id: int | None) -> str | None:
    return view.session.execute(
        select(Plan.name)
        .join(Membership, Membership.plan_id == Plan.id)
        .where(
            Membership.client_id == client_id,
            Membership.since <= view.today,
            or_(Membership.until.is_(None), Membership.until >= view.today),
        )
        .limit(1)
    ).scalar()
