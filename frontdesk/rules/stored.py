"""What stored value is worth, and which of it is used first. Pure arithmetic."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from frontdesk.values.money import ZERO, Money
from frontdesk.values.stored import Balance, Stored, Unit

#: What is meant for one visit goes first, what is owed last.
_KINDS = (
    Stored.DEPOSIT,
    Stored.MEMBERSHIP,
    Stored.PACKAGE,
    Stored.CREDIT,
    Stored.GIFT_CARD,
    Stored.HOUSE,
)


@dataclass(frozen=True, slots=True)
class Place:
    """What decides where a wallet comes among others."""

    wallet_id: int
    kind: Stored
    unit: Unit
    expires: date | None


def worth(balance: Balance, units: int) -> Money:
    """Return what ``units`` of a balance were paid with; the last of them take the rest."""
    if units == balance.units:
        return balance.cents
    if not balance.units:
        return ZERO
    return Money(balance.cents.cents * units // balance.units)


def takes(unit: Unit, minutes: int) -> int:
    """Return how much of a unit other than money a service of so many minutes takes."""
    return minutes if unit is Unit.MINUTES else 1


def in_order(places: Iterable[Place]) -> list[tuple[Place, str]]:
    """Return wallets in the order in which they are used, each with the code of why.

    A deposit comes first, then sessions and minutes, then money; of each what expires first,
    then what was opened first.
    """
    found = sorted(places, key=_key)
    return [(place, _why(place, found, at)) for at, place in enumerate(found)]


def _key(place: Place) -> tuple[bool, bool, date, int, int]:
    rank = _KINDS.index(place.kind)
    money = place.unit is Unit.CENTS
    return (
        place.kind is not Stored.DEPOSIT,
        money,
        place.expires or date.max,
        rank,
        place.wallet_id,
    )


def _why(place: Place, found: list[Place], at: int) -> str:
    if place.kind is Stored.DEPOSIT:
        return "deposit"
    if place.expires is not None:
        return "expires_first" if len(found[at:]) > 1 else "expires"
    return "oldest" if len(found[at:]) > 1 else "only_one"
