"""What the studio asks for when somebody cancels late or does not come. Pure arithmetic."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from frontdesk.values.money import ZERO, Money

#: Where the policy stands in the studio's settings.
KEY = "cancellation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The studio's rule: notice in hours, fees as shares of the price, grace after booking.

    Shares are in basis points: 5000 is half of the price. ``wait_minutes`` after the start
    somebody who is not there counts as not come.
    """

    hours: int = 24
    late_bp: int = 5_000
    missed_bp: int = 10_000
    grace_minutes: int = 15
    wait_minutes: int = 0


@dataclass(frozen=True, slots=True)
class Judged:
    """What it comes to: so many minutes of notice, a fee, and a code that says why.

    Codes: ``in_time``, ``in_grace``, ``late``, ``missed``.
    """

    notice: int
    fee: Money
    why: str


def policy(hours: int, settings: Mapping[str, Any]) -> Policy:
    """Return the policy that a studio has set, with what is usual for the rest."""
    said = settings.get(KEY)
    said = said if isinstance(said, Mapping) else {}
    usual = Policy()
    return Policy(
        hours=hours,
        late_bp=int(said.get("late_bp", usual.late_bp)),
        missed_bp=int(said.get("missed_bp", usual.missed_bp)),
        grace_minutes=int(said.get("grace_minutes", usual.grace_minutes)),
        wait_minutes=max(int(said.get("wait_minutes", usual.wait_minutes)), 0),
    )


def cancelled(
    rule: Policy, price: Money, booked: datetime, starts: datetime, now: datetime
) -> Judged:
    """Judge a cancellation at ``now``; all three are moments.

    Notice of exactly the hours of the policy is in time. Who has just booked may change their
    mind, also for today, as long as it has not begun.
    """
    left = starts - now
    notice = max(int(left / timedelta(minutes=1)), 0)
    if left >= timedelta(hours=rule.hours):
        return Judged(notice, ZERO, "in_time")
    if left > timedelta() and now - booked <= timedelta(minutes=rule.grace_minutes):
        return Judged(notice, ZERO, "in_grace")
    return Judged(notice, price.share(rule.late_bp), "late")


def missed(rule: Policy, price: Money) -> Judged:
    """Judge somebody who has not come."""
    return Judged(0, price.share(rule.missed_bp), "missed")
