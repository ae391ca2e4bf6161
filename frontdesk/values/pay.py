"""What a therapist is paid: the terms of an agreement, and the periods by which pay is told."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from frontdesk.errors import Reason
from frontdesk.values.money import ZERO, Money


class Every(StrEnum):
    """How long a period of pay is."""

    WEEK = "week"
    TWO_WEEKS = "two_weeks"
    HALF_MONTH = "half_month"
    MONTH = "month"


class Clocked(StrEnum):
    """Which hours are paid."""

    SHIFT = "shift"  # as the shifts stand
    TABLE = "table"  # the length of what was given


class Price(StrEnum):
    """What a share is taken of."""

    LIST = "list"
    PAID = "paid"  # after discounts


class Worth(StrEnum):
    """What a service counts for that was paid by a session or minutes bought before."""

    LIST = "list"
    PAID = "paid"  # what the session was bought for
    FIXED = "fixed"


class Reached(StrEnum):
    """By what a step is reached, within the period."""

    TURNOVER = "turnover"
    COUNT = "count"


MOST_RATE, MOST_BP, MOST_STEPS, MOST_FIXED = Money(1_000_00), 10_000, 6, 40
_EPOCH = date(2024, 1, 1)  # a Monday: fortnights are counted from it
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Step:
    """From so much on (cents of turnover, or services), another share."""

    above: int
    bp: int


@dataclass(frozen=True, slots=True)
class Fixed:
    """So much for a service (its code) of a length, whatever it costs."""

    service: str
    minutes: int
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class PayTerms:
    """What somebody is paid.

    ``hourly`` for the hours that ``clocked`` says; ``fixed`` for the services named there, and of
    all others ``share_bp`` of the ``price``, or what a step gives that was ``reached``.
    """

    hourly: Money = ZERO
    clocked: Clocked = Clocked.SHIFT
    fixed: tuple[Fixed, ...] = ()
    share_bp: int = 0
    price: Price = Price.LIST
    worth: Worth = Worth.LIST
    worth_fixed: Money = ZERO
    reached: Reached = Reached.TURNOVER
    steps: tuple[Step, ...] = ()
    product_bp: int = 0

    def share(self, count: int, turnover: Money) -> int:
        """Return the share, in basis points, after so much was done in the period."""
        done = count if self.reached is Reached.COUNT else turnover.cents
        return next((each.bp for each in sorted(self.steps)[::-1] if done >= each.above),
                    self.share_bp)  # fmt: skip

    def fixed_for(self, service: str, minutes: int) -> Money | None:
        """Return what is paid for a service whatever it costs; none: a share."""
        return next(
            (f.amount for f in self.fixed if (f.service, f.minutes) == (service, minutes)), None
        )

    def faults(self) -> list[Reason]:
        """Return every reason why these cannot be somebody's terms."""
        rate = {"most": MOST_RATE}
        found = [
            Reason("pay_rate_wrong", field, rate)
            for field, amount in (("hourly", self.hourly), ("worth_fixed", self.worth_fixed))
            if not ZERO <= amount <= MOST_RATE
        ]
        found += [
            Reason("pay_share_wrong", field)
            for field, share in (("share_bp", self.share_bp), ("product_bp", self.product_bp))
            if not 0 <= share <= MOST_BP
        ]
        if any(not 0 <= each.bp <= MOST_BP or each.above < 1 for each in self.steps):
            found.append(Reason("pay_step_wrong", "steps"))
        if len({each.above for each in self.steps}) < len(self.steps):
            found.append(Reason("pay_step_twice", "steps"))
        if len(self.steps) > MOST_STEPS:
            found.append(Reason("pay_steps_many", "steps", {"most": MOST_STEPS}))
        if any(not ZERO <= each.amount <= MOST_RATE for each in self.fixed):
            found.append(Reason("pay_rate_wrong", "fixed", rate))
        if len({(each.service, each.minutes) for each in self.fixed}) < len(self.fixed):
            found.append(Reason("pay_fixed_twice", "fixed"))
        if len(self.fixed) > MOST_FIXED:
            found.append(Reason("pay_fixed_many", "fixed", {"most": MOST_FIXED}))
        if self.worth is Worth.FIXED and not self.worth_fixed:
            found.append(Reason("pay_worth_missing", "worth_fixed"))
        return found

    def details(self) -> dict[str, Any]:
        """Return it as it is kept."""
        return {
            "hourly": self.hourly.cents,
            "clocked": str(self.clocked),
            "fixed": [[each.service, each.minutes, each.amount.cents] for each in self.fixed],
            "share_bp": self.share_bp,
            "price": str(self.price),
            "worth": str(self.worth),
            "worth_fixed": self.worth_fixed.cents,
            "reached": str(self.reached),
            "steps": [[each.above, each.bp] for each in sorted(self.steps)],
            "product_bp": self.product_bp,
        }

    @classmethod
    def kept(cls, details: Mapping[str, Any]) -> "PayTerms":
        """Return the terms that ``details`` gave."""
        return cls(
            hourly=Money(details["hourly"]),
            clocked=Clocked(details["clocked"]),
            fixed=tuple(Fixed(code, length, Money(c)) for code, length, c in details["fixed"]),
            share_bp=details["share_bp"],
            price=Price(details["price"]),
            worth=Worth(details["worth"]),
            worth_fixed=Money(details["worth_fixed"]),
            reached=Reached(details["reached"]),
            steps=tuple(Step(above, bp) for above, bp in details["steps"]),
            product_bp=details["product_bp"],
        )


@dataclass(frozen=True, slots=True)
class Period:
    """Days for which pay is told, both included."""

    first: date
    last: date


def period_of(every: Every, day: date) -> Period:
    """Return the period in which ``day`` lies."""
    match every:
        case Every.WEEK:
            first = day - timedelta(days=day.weekday())
            return Period(first, first + timedelta(days=6))
        case Every.TWO_WEEKS:
            first = day - timedelta(days=(day - _EPOCH).days % 14)
            return Period(first, first + timedelta(days=13))
    last = day.replace(day=calendar.monthrange(day.year, day.month)[1])
    if every is Every.MONTH:
        return Period(day.replace(day=1), last)
    half = day.replace(day=15)
    return Period(day.replace(day=1), half) if day <= half else Period(half + _DAY, last)
