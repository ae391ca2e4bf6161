"""Members of the demo studio in every state, with credits, and dues that wait for the desk."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import func, select

from frontdesk.commands.posting import open_day, post
from frontdesk.model import Membership, MembershipCharge, MembershipRest, Person
from frontdesk.rules.membership import begins
from frontdesk.storage.memberships import (
    RESTING,
    SUSPENDED,
    as_rest,
    course_of,
    note,
    put_course,
    service_ids,
    terms_of,
)
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import Purse, open_wallet
from frontdesk.values.membership import Charge, Freeze, Standing, What
from frontdesk.values.money import ZERO
from frontdesk.values.stored import Stored, Unit, Why

_DAY = timedelta(days=1)
#: So many have credits; more would only make the start longer.
_MOST = 40


def people_it(work: Work) -> None:
    """Give what a crowd of members lacks: states, debts, freezes, and credits to use today."""
    found = select(Membership).order_by(Membership.id)
    rows = work.session.execute(found).scalars().all()
    for row, become in zip(rows[3:], (_owes, _failed, _unpaid, _suspended, _rests, _leaves, _left),
                           strict=False):  # fmt: skip
        become(work, row)
    if work.who.person_id is None:  # nobody has signed in to a studio that is only being made
        first = work.session.execute(select(func.min(Person.id))).scalar()
        work.who = replace(work.who, person_id=first)
    _credits(work, [row for row in rows if row.standing is not Standing.ENDED][:_MOST])


def _owes(work: Work, row: Membership) -> None:
    _charge(work, row, work.today)


def _failed(work: Work, row: Membership) -> None:
    charge = _charge(work, row, work.today - _DAY)
    charge.failed, charge.next_try = 1, work.today + _DAY
    note(work, row, "failed", day=charge.first, times=1)


def _unpaid(work: Work, row: Membership) -> None:
    charge = _charge(work, row, work.today - timedelta(days=9))
    charge.state, charge.failed, charge.next_try = Charge.UNPAID, 3, None
    row.standing = Standing.PAST_DUE
    note(work, row, "past_due", day=charge.first)


def _suspended(work: Work, row: Membership) -> None:
    charge = _charge(work, row, work.today - timedelta(days=25))
    charge.state, charge.failed, charge.next_try = Charge.UNPAID, 3, None
    row.standing = Standing.SUSPENDED
    note(work, row, "suspended")


def _rests(work: Work, row: Membership) -> None:
    first = work.today - timedelta(days=5)
    rest = MembershipRest(
        membership_id=row.id,
        kind=Freeze.FREE,
        first=first,
        last=first + timedelta(days=27),
        moved=True,
        begun=True,
    )
    work.add(rest)
    put_course(row, course_of(row).rested(as_rest(rest)))
    row.standing = Standing.FROZEN
    note(work, row, "freezes", kind=rest.kind.value, first=rest.first, last=rest.last)


def _leaves(work: Work, row: Membership) -> None:
    row.until = max(course_of(row).leaves() - _DAY, row.since)
    note(work, row, "leaves", day=row.until)


def _left(work: Work, row: Membership) -> None:
    row.until, row.standing = max(work.today - timedelta(days=10), row.since), Standing.ENDED
    note(work, row, "ended", day=row.until)


def _charge(work: Work, row: Membership, day: date) -> MembershipCharge:
    """Let the cycle that begins on ``day`` be due."""
    terms = terms_of(row)
    row.since = min(row.since, day)
    row.anchor, row.cycle = day, 1
    row.due = begins(day, row.every, 1)
    row.term = min(row.term, row.due)
    charge = MembershipCharge(
        membership_id=row.id,
        what=What.CYCLE,
        first=day,
        after=row.due,
        listed=day,
        amount=terms.price,
        earns=terms.count,
        terms=row.terms,
        next_try=day,
    )
    return work.add(charge)


def _credits(work: Work, rows: Sequence[Membership]) -> None:
    """Let members hold a session or two, as they stood when the studio began with the program."""
    purse, held = Purse(work), {Standing.FROZEN: RESTING, Standing.SUSPENDED: SUSPENDED}
    for place, row in enumerate(rows):
        terms = terms_of(row)
        if terms.unit is not Unit.SESSIONS or not terms.count:
            continue
        wallet = open_wallet(
            work,
            Stored.MEMBERSHIP,
            unit=terms.unit,
            client_id=row.client_id,
            name="Monthly 60",
            services=service_ids(work.session, terms.services),
            longest=terms.minutes,
            expires=row.due + timedelta(days=29),
            membership_id=row.id,
            frozen=held.get(row.standing),
        )
        count = 1 + place % 2
        purse.put(wallet, count, terms.price * count, Why.OPENING)
    if purse.moves:
        owed = sum((move.cents for move in purse.moves), start=ZERO)
        open_day(work)
        post(work, "value", [("opening", owed, None)], moves=purse.moves)
