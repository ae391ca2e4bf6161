"""What a membership is: its cycles, the kinds of a freeze, its standing, and its terms.

A plan has terms; whoever joins keeps a copy of them, so that a plan that is changed later
changes nothing for those who have joined before.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from frontdesk.errors import Reason
from frontdesk.values.money import ZERO, Money
from frontdesk.values.plan import LONGEST_TEXT
from frontdesk.values.stored import Unit


class Every(StrEnum):
    """How long a cycle is, which is paid for at its beginning."""

    WEEK = "week"
    FOUR_WEEKS = "four_weeks"
    MONTH = "month"
    YEAR = "year"


class Freeze(StrEnum):
    """How a membership rests. Only while it is ``REDUCED`` do its cycles go on."""

    FREE = "free"  # nothing is paid, nothing earned
    FEE = "fee"  # a fee once, on the first day
    REDUCED = "reduced"  # each cycle costs less and earns nothing


class Standing(StrEnum):
    """The state of a membership."""

    ACTIVE = "active"
    FROZEN = "frozen"
    PAST_DUE = "past_due"  # could not be collected: nothing is earned until it is
    SUSPENDED = "suspended"  # long past due: no credit and no discount is given
    ENDED = "ended"


#: What a standing may become.
NEXT: dict[Standing, frozenset[Standing]] = {
    Standing.ACTIVE: frozenset({Standing.FROZEN, Standing.PAST_DUE, Standing.ENDED}),
    Standing.FROZEN: frozenset({Standing.ACTIVE, Standing.PAST_DUE, Standing.ENDED}),
    Standing.PAST_DUE: frozenset({Standing.ACTIVE, Standing.SUSPENDED, Standing.ENDED}),
    Standing.SUSPENDED: frozenset({Standing.ACTIVE, Standing.ENDED}),
    Standing.ENDED: frozenset({Standing.ACTIVE}),  # it is taken up again
}
#: In these the discount is given and credits may be used.
ENJOYED = frozenset({Standing.ACTIVE, Standing.FROZEN, Standing.PAST_DUE})
#: In these a new cycle begins when the last one is over.
BILLED = frozenset({Standing.ACTIVE, Standing.FROZEN, Standing.PAST_DUE})


class Charge(StrEnum):
    """Where something that is due stands."""

    OPEN = "open"
    COLLECTED = "collected"
    UNPAID = "unpaid"  # each try has failed; it can still be paid
    DROPPED = "dropped"  # nobody will ask for it any more


class What(StrEnum):
    """What is due."""

    CYCLE = "cycle"
    FREEZE_FEE = "freeze_fee"


DEAREST = Money(10_000_00)
MOST_COUNT = {Unit.SESSIONS: 100, Unit.MINUTES: 6_000, Unit.CENTS: DEAREST.cents}
MOST_CYCLES, MOST_SHARED = 120, 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a member pays and gets.

    ``count`` credits come with each cycle: sessions of at most ``minutes``, minutes, or cents.
    They are good for ``services`` (codes; none means any) until their cycle ends; at most
    ``rollover`` of them live on, for ``keeps`` cycles more.
    """

    price: Money
    every: Every = Every.MONTH
    unit: Unit = Unit.SESSIONS
    count: int = 0
    minutes: int | None = None
    services: tuple[str, ...] = ()
    rollover: int = 0
    keeps: int = 1
    discount_bp: int = 0
    shared: int = 0
    minimum: int = 0
    fee: Money = ZERO
    agreement: str | None = None

    @classmethod
    def of(cls, price: Money, every: str, details: Mapping[str, Any]) -> "Terms":
        """Read terms as a plan keeps them; what is not there is as usual."""
        return cls(
            price=price,
            every=Every(every),
            unit=Unit(details.get("unit", Unit.SESSIONS)),
            count=details.get("count", 0),
            minutes=details.get("minutes"),
            services=tuple(details.get("services", ())),
            rollover=details.get("rollover", 0),
            keeps=details.get("keeps", 1),
            discount_bp=details.get("discount_bp", 0),
            shared=details.get("shared", 0),
            minimum=details.get("minimum", 0),
            fee=Money(details.get("fee", 0)),
            agreement=details.get("agreement"),
        )

    @classmethod
    def copied(cls, kept: Mapping[str, Any]) -> "Terms":
        """Read the copy that a membership keeps."""
        return cls.of(Money(kept["price"]), kept["every"], kept)

    def details(self) -> dict[str, Any]:
        """Return everything but price and cycle, plainly."""
        return {
            "unit": self.unit.value,
            "count": self.count,
            "minutes": self.minutes,
            "services": list(self.services),
            "rollover": self.rollover,
            "keeps": self.keeps,
            "discount_bp": self.discount_bp,
            "shared": self.shared,
            "minimum": self.minimum,
            "fee": self.fee.cents,
            "agreement": self.agreement,
        }

    def copy(self) -> dict[str, Any]:
        """Return all of it, plainly."""
        return {"price": self.price.cents, "every": self.every.value, **self.details()}

    def faults(self) -> list[Reason]:
        """Return everything that is wrong with them."""
        found = []
        for field, amount in (("price", self.price), ("fee", self.fee)):
            if not ZERO <= amount <= DEAREST:
                found.append(Reason("plan_amount_wrong", field, {"most": DEAREST}))
        most = MOST_COUNT[self.unit]
        for field, value, low, high in (
            ("count", self.count, 0, most),
            ("rollover", self.rollover, 0, most),
            ("minutes", self.minutes or 5, 5, 480),
            ("keeps", self.keeps, 1, MOST_CYCLES),
            ("shared", self.shared, 0, MOST_SHARED),
            ("minimum", self.minimum, 0, MOST_CYCLES),
        ):
            if not low <= value <= high:
                found.append(Reason("plan_number_wrong", field, {"low": low, "high": high}))
        if not 0 <= self.discount_bp <= 10_000:
            found.append(Reason("plan_discount_wrong", "discount_bp"))
        if not (self.count or self.discount_bp):
            found.append(Reason("plan_gives_nothing", "count"))
        if self.unit is not Unit.CENTS and self.count > self.price.cents >= 0:
            found.append(Reason("plan_credits_for_nothing", "price"))
        return found


def name_faults(name: str) -> list[Reason]:
    """Return what is wrong with the name of a plan."""
    if not name:
        return [Reason("plan_without_name", "name")]
    if len(name) > LONGEST_TEXT:
        return [Reason("plan_name_long", "name", {"most": LONGEST_TEXT})]
    return []
