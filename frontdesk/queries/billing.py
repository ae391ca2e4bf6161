"""The day's billing: what is to be collected now, what is tried again, what stays unpaid."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import and_, func, or_, select

from frontdesk.model import (
    BillingRun,
    Client,
    Membership,
    MembershipCharge,
    MembershipRest,
    Person,
    Plan,
    Sale,
)
from frontdesk.model.types import no
from frontdesk.storage.view import View
from frontdesk.values.membership import BILLED, Charge, Standing, What
from frontdesk.values.money import ZERO, Money
from frontdesk.values.rights import Permission, needs

_OWED = (Charge.OPEN, Charge.UNPAID)


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRow:
    """Something that is owed for a membership."""

    id: int
    membership_id: int
    client_id: int
    client: str
    number: str
    plan: str
    pays_by: str
    what: What
    first: date
    after: date
    amount: Money
    state: Charge
    failed: int
    next_try: date | None
    standing: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class BillingState:
    """Whether the billing of today was run, and what is to be collected now."""

    ran: bool
    waiting: int  # memberships for which something comes to pass when it is run
    due: int
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class BillingBoard:
    """The page of a day's billing. ``again`` has its day still to come."""

    today: date
    ran_at: datetime | None
    ran_by: str | None
    waiting: int
    due: tuple[DueRow, ...]
    again: tuple[DueRow, ...]
    unpaid: tuple[DueRow, ...]
    collected: int
    taken: Money
    zone: ZoneInfo

    @property
    def rows(self) -> tuple[DueRow, ...]:
        """All of it, what is to be done first first."""
        return (*self.due, *self.again, *self.unpaid)


@needs(Permission.TAKE_PAYMENT)
def billing_board(view: View) -> BillingBoard:
    """Return what is owed, and what was collected today."""
    ran: Any = view.session.execute(
        select(BillingRun.at, Person.name)
        .outerjoin(Person, Person.id == BillingRun.person_id)
        .where(BillingRun.day == view.today)
    ).first()
    rows = _owed(view)
    took = view.session.execute(
        select(func.count(), func.sum(MembershipCharge.amount))
        .join(Sale, Sale.id == MembershipCharge.sale_id)
        .where(Sale.day == view.today)
    ).one()
    open_ = [row for row in rows if row.state is Charge.OPEN]
    return BillingBoard(
        today=view.today,
        ran_at=None if ran is None else ran.at,
        ran_by=None if ran is None else ran.name,
        waiting=_waiting(view),
        due=tuple(row for row in open_ if _is_now(row, view.today)),
        again=tuple(row for row in open_ if not _is_now(row, view.today)),
        unpaid=tuple(row for row in rows if row.state is Charge.UNPAID),
        collected=took[0],
        taken=took[1] if isinstance(took[1], Money) else Money(int(took[1] or 0)),
        zone=view.zone,
    )


@needs(Permission.TAKE_PAYMENT)
def billing_state(view: View) -> BillingState:
    """Return whether the day's billing is done, for the close of the day."""
    ran = select(BillingRun.id).where(BillingRun.day == view.today)
    due = [row for row in _owed(view) if row.state is Charge.OPEN and _is_now(row, view.today)]
    return BillingState(
        ran=view.session.execute(ran).first() is not None,
        waiting=_waiting(view),
        due=len(due),
        amount=sum((row.amount for row in due), start=ZERO),
    )


# Internal


def _is_now(row: DueRow, today: date) -> bool:
    return row.next_try is None or row.next_try <= today


def _owed(view: View) -> list[DueRow]:
    found = view.session.execute(
        select(
            MembershipCharge.id,
            MembershipCharge.membership_id,
            Membership.client_id,
            Client.shown_name.label("client"),
            Membership.number,
            Plan.name.label("plan"),
            Membership.pays_by,
            MembershipCharge.what,
            MembershipCharge.first,
            MembershipCharge.after,
            MembershipCharge.amount,
            MembershipCharge.state,
            MembershipCharge.failed,
            MembershipCharge.next_try,
            Membership.standing,
        )
        .join(Membership, Membership.id == MembershipCharge.membership_id)
        .join(Client, Client.id == Membership.client_id)
        .join(Plan, Plan.id == Membership.plan_id)
        .where(MembershipCharge.state.in_(_OWED))
        .order_by(Client.sort_name, MembershipCharge.first, MembershipCharge.id)
    ).mappings()
    return [DueRow(**row) for row in found]


def _waiting(view: View) -> int:
    """Return for how many memberships a run would do something."""
    today = view.today
    resting = select(MembershipRest.membership_id).where(
        no(MembershipRest.over),
        or_(
            and_(no(MembershipRest.begun), MembershipRest.first <= today),
            MembershipRest.last < today,
        ),
    )
    found = select(func.count()).where(
        Membership.standing != Standing.ENDED,
        or_(
            and_(
                Membership.due <= today,
                Membership.standing.in_(BILLED),
                or_(Membership.until.is_(None), Membership.due <= Membership.until),
            ),
            Membership.until < today,
            Membership.id.in_(resting),
        ),
    )
    return view.session.execute(found.select_from(Membership)).scalar_one()
