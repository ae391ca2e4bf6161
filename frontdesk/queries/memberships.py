"""Memberships: all of them, one client's with its credits and its history, and what would be.

What a freeze or another plan does is said before it is done.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, or_, select

from frontdesk.errors import Refused
from frontdesk.model import (
    Client,
    Membership,
    MembershipCharge,
    MembershipRest,
    MembershipShare,
    Plan,
    Wallet,
    WalletEntry,
)
from frontdesk.model.types import no
from frontdesk.queries.plans import plans
from frontdesk.rules.membership import Change, Rest, difference
from frontdesk.storage.memberships import (
    course_of,
    cycle_on,
    lots,
    running,
    still_owed,
    terms_of,
)
from frontdesk.storage.view import View
from frontdesk.values.membership import Charge, Freeze, Standing, Terms
from frontdesk.values.money import ZERO, Money
from frontdesk.values.rights import Permission, needs
from frontdesk.values.stored import Unit
from frontdesk.values.text import fold

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRow:
    """A membership in the list."""

    id: int
    client_id: int
    client: str
    number: str
    plan: str
    standing: Standing
    since: date
    until: date | None
    due: date
    price: Money
    unit: Unit
    credits: int
    owed: Money


@dataclass(frozen=True, slots=True)
class Lot:
    """Credits of one cycle; ``frozen`` says why they cannot be used, if so."""

    wallet_id: int
    unit: Unit
    left: int
    expires: date | None
    frozen: str


@dataclass(frozen=True, slots=True)
class FreezeRow:
    """A freeze that is not over."""

    id: int
    kind: Freeze
    first: date
    last: date
    amount: Money
    begun: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipCard:
    """A client's membership as the desk needs it."""

    id: int
    client_id: int
    client: str
    number: str
    plan_id: int
    plan: str
    terms: Terms
    standing: Standing
    since: date
    until: date | None
    due: date
    term: date
    leaves: date
    next_plan: str | None
    pays_by: str
    owed: Money
    lots: tuple[Lot, ...]
    freezes: tuple[FreezeRow, ...]
    shared: tuple[tuple[int, str], ...]
    today: date

    @property
    def credits(self) -> int:
        """How much can be used."""
        return sum(lot.left for lot in self.lots if not lot.frozen)


@dataclass(frozen=True, slots=True)
class Effect:
    """What a freeze moves: the next cycle, the end of the term, the credits' last days."""

    days: int
    due: date
    new_due: date
    term: date | None
    new_term: date | None
    fee: Money
    reduced: Money | None


@dataclass(frozen=True, slots=True)
class ChangeOffer:
    """What another plan costs now, if it can be changed to now, and from when on otherwise."""

    plan_id: int
    plan: str
    price: Money
    unit: Unit
    now: Change | None
    day: date


@needs(Permission.TAKE_PAYMENT)
def members(view: View, said: str = "", standing: Standing | None = None) -> tuple[MemberRow, ...]:
    """Return memberships by name; those that have ended only when they are asked for."""
    owed = _sums(MembershipCharge.amount, MembershipCharge.membership_id)
    owed = owed.where(MembershipCharge.state.in_((Charge.OPEN, Charge.UNPAID))).subquery()
    held = (
        _sums(WalletEntry.units, Wallet.membership_id)
        .join(Wallet, Wallet.id == WalletEntry.wallet_id)
        .where(Wallet.frozen.is_(None), Wallet.expires >= view.today)
        .subquery()
    )
    query = (
        select(
            Membership,
            Client.shown_name,
            Plan.name,
            func.coalesce(owed.c.total, 0),
            func.coalesce(held.c.total, 0),
        )
        .join(Client, Client.id == Membership.client_id)
        .join(Plan, Plan.id == Membership.plan_id)
        .outerjoin(owed, owed.c.number == Membership.id)
        .outerjoin(held, held.c.number == Membership.id)
        .where(
            Membership.standing == standing
            if standing is not None
            else Membership.standing != Standing.ENDED
        )
        .order_by(Client.sort_name, Membership.id)
    )
    if words := fold(said).split():
        query = query.where(
            *(
                or_(Client.folded.contains(word), func.lower(Membership.number).contains(word))
                for word in words
            )
        )
    return tuple(_member(*row) for row in view.session.execute(query))


@needs(Permission.TAKE_PAYMENT)
def membership_of(view: View, client_id: int) -> MembershipCard | None:
    """Return a client's membership: the one that goes on, or the last that ended."""
    row = running(view.session, client_id)
    if row is None:
        last = select(Membership).where(Membership.client_id == client_id)
        found = view.session.execute(last.order_by(Membership.id.desc()).limit(1))
        row = found.scalar()
    return None if row is None else _card(view, row)


@needs(Permission.TAKE_PAYMENT)
def membership_card(view: View, membership_id: int) -> MembershipCard:
    """Return a membership."""
    return _card(view, _row(view, membership_id))


@needs(Permission.TAKE_PAYMENT)
def freeze_effect(view: View, membership_id: int, rest: Rest) -> Effect:
    """Return what a freeze would move."""
    row = _row(view, membership_id)
    course = course_of(row)
    while course.due < rest.first:
        course = course.cycle()
    moved = course.rested(rest)
    has_term = row.term > view.today
    return Effect(
        days=rest.days if rest.still else 0,
        due=course.due,
        new_due=moved.due,
        term=row.term - _DAY if has_term else None,
        new_term=moved.term - _DAY if has_term else None,
        fee=rest.amount if rest.kind is Freeze.FEE else ZERO,
        reduced=rest.amount if rest.kind is Freeze.REDUCED else None,
    )


@needs(Permission.TAKE_PAYMENT)
def change_offers(view: View, membership_id: int) -> tuple[ChangeOffer, ...]:
    """Return what each other plan that is sold costs a member."""
    row = _row(view, membership_id)
    old = terms_of(row)
    cycle = cycle_on(view.session, row.id, view.today)
    found = []
    for plan in plans(view):
        if plan.active and plan.id != row.plan_id:
            now = None
            if cycle is not None and cycle.state is Charge.COLLECTED:
                now = difference(old, plan.terms, cycle.first, cycle.after, view.today)
            found.append(
                ChangeOffer(plan.id, plan.name, plan.terms.price, plan.terms.unit, now, row.due)
            )
    return tuple(found)


# Internal


def _sums(what: Any, by: Any) -> Any:
    return select(by.label("number"), func.sum(what).label("total")).group_by(by)


def _member(row: Membership, client: str, plan: str, owed: Any, held: Any) -> MemberRow:
    terms = terms_of(row)
    return MemberRow(
        id=row.id,
        client_id=row.client_id,
        client=client,
        number=row.number,
        plan=plan,
        standing=row.standing,
        since=row.since,
        until=row.until,
        due=row.due,
        price=terms.price,
        unit=terms.unit,
        credits=int(held),
        owed=owed if isinstance(owed, Money) else Money(int(owed)),
    )


def _row(view: View, membership_id: int) -> Membership:
    row = view.session.get(Membership, membership_id)
    if row is None:
        raise Refused.because("gone", "membership", what="membership")
    return row


def _card(view: View, row: Membership) -> MembershipCard:
    session = view.session
    client = session.get_one(Client, row.client_id)
    resting = select(MembershipRest).where(
        MembershipRest.membership_id == row.id, no(MembershipRest.over)
    )
    sharing = (
        select(Client.id, Client.shown_name)
        .join(MembershipShare, MembershipShare.client_id == Client.id)
        .where(MembershipShare.membership_id == row.id)
        .order_by(MembershipShare.id)
    )
    there = [
        Lot(wallet.id, wallet.unit, held.units, wallet.expires, wallet.frozen or "")
        for wallet, held in lots(session, row.id)
        if wallet.expires is None or wallet.expires >= view.today
    ]
    plan = session.get_one(Plan, row.plan_id)
    following = None if row.next_plan_id is None else session.get_one(Plan, row.next_plan_id)
    return MembershipCard(
        id=row.id,
        client_id=row.client_id,
        client=client.shown_name,
        number=row.number,
        plan_id=row.plan_id,
        plan=plan.name,
        terms=terms_of(row),
        standing=row.standing,
        since=row.since,
        until=row.until,
        due=row.due,
        term=row.term,
        leaves=max(course_of(row).leaves() - _DAY, row.since),
        next_plan=None if following is None else following.name,
        pays_by=row.pays_by,
        owed=sum((each.amount for each in still_owed(session, row.id)), start=ZERO),
        lots=tuple(there),
        freezes=tuple(
            FreezeRow(each.id, each.kind, each.first, each.last, each.amount, each.begun)
            for each in session.execute(resting.order_by(MembershipRest.first)).scalars()
        ),
        shared=tuple((number, name) for number, name in session.execute(sharing)),
        today=view.today,
    )
