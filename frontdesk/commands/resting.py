"""How a freeze begins and how it is over, by the billing run or at once."""

from datetime import date, timedelta

from frontdesk.commands.charges import add_charge
from frontdesk.model import Membership, MembershipCharge, MembershipRest
from frontdesk.storage.memberships import (
    RESTING,
    as_rest,
    cycle_on,
    hold_credits,
    move_expiry,
    note,
)
from frontdesk.storage.unit import Work
from frontdesk.values.membership import Freeze, Standing, What

_DAY = timedelta(days=1)


def begin(work: Work, row: Membership, rest: MembershipRest) -> MembershipCharge | None:
    """Let a freeze begin: the cycle and its credits live longer by its days; list its fee."""
    rest.begun = True
    if row.standing is Standing.ACTIVE:
        row.standing = Standing.FROZEN
    if rest.kind is Freeze.REDUCED:
        return None
    if row.standing is not Standing.SUSPENDED:
        hold_credits(work.session, row.id, RESTING)
    _stretch(work, row, rest.first, as_rest(rest).days)
    if not rest.amount:
        return None
    return add_charge(work, row, What.FREEZE_FEE, rest.first, rest.last + _DAY, rest.amount)


def thaw(work: Work, row: Membership, rest: MembershipRest) -> None:
    """Let a freeze be over."""
    rest.over = True
    if row.standing is Standing.FROZEN:
        row.standing = Standing.ACTIVE
    if rest.kind is not Freeze.REDUCED and row.standing is not Standing.SUSPENDED:
        hold_credits(work.session, row.id, None)
    note(work, row, "thawed", day=rest.last)


def cut(work: Work, row: Membership, rest: MembershipRest, day: date) -> None:
    """Let a freeze that has begun end before ``day``; what it gave beyond is taken back."""
    left = (rest.last - day).days + 1
    rest.last = max(day - _DAY, rest.first)
    if rest.kind is not Freeze.REDUCED:
        _stretch(work, row, rest.first, -left)
    thaw(work, row, rest)


def _stretch(work: Work, row: Membership, first: date, days: int) -> None:
    cycle = cycle_on(work.session, row.id, first)
    if cycle is not None:
        cycle.after += timedelta(days=days)
    move_expiry(work.session, row.id, days)
