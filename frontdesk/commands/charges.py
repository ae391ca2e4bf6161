"""What is due of a membership: listed once, tried three times, and what follows from it."""

from datetime import date

from sqlalchemy import select

from frontdesk.model import Membership, MembershipCharge
from frontdesk.rules.membership import Course, next_try
from frontdesk.storage.memberships import (
    RESTING,
    course_of,
    hold_credits,
    note,
    owing,
    put_course,
    rests,
)
from frontdesk.storage.unit import Work
from frontdesk.values.membership import Charge, Freeze, Standing, What
from frontdesk.values.money import Money


def add_charge(
    work: Work,
    row: Membership,
    what: What,
    first: date,
    after: date,
    amount: Money,
    *,
    earns: int = 0,
) -> MembershipCharge:
    """List what is due from ``first`` on; the database refuses to list it twice.

    What was dropped before is listed anew.
    """
    found = select(MembershipCharge).where(
        MembershipCharge.membership_id == row.id,
        MembershipCharge.what == what,
        MembershipCharge.first == first,
        MembershipCharge.state == Charge.DROPPED,
    )
    charge = work.session.execute(found).scalar()
    if charge is None:
        charge = MembershipCharge(membership_id=row.id, what=what, first=first)
    charge.after, charge.amount, charge.earns, charge.terms = after, amount, earns, row.terms
    charge.state, charge.failed = Charge.OPEN, 0
    charge.listed = charge.next_try = max(first, work.today)
    return work.add(charge)


def failed(work: Work, row: Membership, charge: MembershipCharge) -> None:
    """Note that it could not be collected: it is tried again, or stays unpaid."""
    charge.failed += 1
    charge.next_try = next_try(charge.listed, charge.failed, work.today)
    note(work, row, "failed", day=charge.first, times=charge.failed)
    if charge.next_try is None:
        give_up(work, row, charge)


def give_up(work: Work, row: Membership, charge: MembershipCharge) -> None:
    """Let it stay unpaid; the membership is past due from now on."""
    charge.state, charge.next_try = Charge.UNPAID, None
    if row.standing in (Standing.ACTIVE, Standing.FROZEN):
        row.standing = Standing.PAST_DUE
        note(work, row, "past_due", day=charge.first)


def recover(work: Work, row: Membership) -> None:
    """Let a membership go on for which nothing is unpaid any more.

    After it was suspended, the cycle that was owed for is given now: the next one is due when
    that much time has passed.
    """
    work.session.flush()  # what is unpaid is asked of the tables
    if row.standing not in (Standing.PAST_DUE, Standing.SUSPENDED) or owing(work.session, row.id):
        return
    resting = [rest for rest in rests(work.session, row.id) if rest.begun]
    still = any(rest.kind is not Freeze.REDUCED for rest in resting)
    if row.standing is Standing.SUSPENDED:
        hold_credits(work.session, row.id, RESTING if still else None)
        if row.due <= work.today:
            put_course(row, Course(work.today, course_of(row).every, 1, row.term))
    row.standing = Standing.FROZEN if resting else Standing.ACTIVE
    note(work, row, "recovered")
