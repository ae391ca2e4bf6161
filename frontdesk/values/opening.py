"""What a client has left in another system: told in a list, and opened here as stored value."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from frontdesk.values.money import ZERO, Money
from frontdesk.values.stored import Stored, Unit

#: What a column may hold of it, and the words behind which it is kept beside the client.
LEFT = {
    "credit_left": "Account credit",
    "gift_left": "Gift card balance",
    "gift_number": "Gift card number",
    "sessions_left": "Sessions left",
    "sessions_paid": "Sessions left were paid with",
    "sessions_of": "Sessions left are of",
}
#: Those that say how much; a client of whom one was opened before gets no second one.
COUNTED = frozenset({LEFT["credit_left"], LEFT["gift_left"], LEFT["sessions_left"]})
_MOST, _MOST_SESSIONS = Money(10_000_000), 1000
_DECIMAL_COMMA = re.compile(r".*\d,\d\d?")
_SIGNS = str.maketrans("", "", "$€£ \u00a0\u202f")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Value to begin with: so many units, and what they were paid with."""

    kind: Stored
    unit: Unit
    units: int
    cents: Money
    name: str = ""


def amount(text: str) -> Money | None:
    """Return the money that ``text`` says, as other systems write it; none when it says none."""
    bare = text.translate(_SIGNS).removesuffix("USD")
    if bare.startswith("(") and bare.endswith(")"):
        bare = f"-{bare[1:-1]}"
    if _DECIMAL_COMMA.fullmatch(bare) and bare.rfind(",") > bare.rfind("."):
        bare = bare.replace(".", "").replace(",", ".")
    try:
        found = Money.parse(bare)
    except ValueError:
        return None
    return found if -_MOST <= found <= _MOST else None


def count(text: str) -> int | None:
    """Return the sessions that ``text`` says: ``3``, ``3.0``, ``3 of 10``."""
    first = text.split(" of ", maxsplit=1)[0].split("/", maxsplit=1)[0].strip()
    first = first.removesuffix(".0").removesuffix(".00")
    if not (first.isascii() and first.isdigit()) or int(first) > _MOST_SESSIONS:
        return None
    return int(first)


def openings(told: Mapping[str, str]) -> tuple[Opening, ...]:
    """Return what is to be opened of what is kept beside a client, as ``LEFT`` names it."""
    found = []
    for field, kind in (("credit_left", Stored.CREDIT), ("gift_left", Stored.GIFT_CARD)):
        cents = amount(told.get(LEFT[field], "")) or ZERO
        if cents > ZERO:
            name = told.get(LEFT["gift_number"], "") if kind is Stored.GIFT_CARD else ""
            found.append(
                Opening(kind=kind, unit=Unit.CENTS, units=cents.cents, cents=cents, name=name)
            )
    sessions = count(told.get(LEFT["sessions_left"], "")) or 0
    paid = amount(told.get(LEFT["sessions_paid"], "")) or ZERO
    if sessions and paid > ZERO:
        name = told.get(LEFT["sessions_of"], "")
        found.append(
            Opening(kind=Stored.PACKAGE, unit=Unit.SESSIONS, units=sessions, cents=paid, name=name)
        )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Total:
    """What is opened of one kind: for how many, how many units, what it comes to."""

    kind: Stored
    unit: Unit
    count: int
    units: int
    cents: Money


def totals(told: Iterable[Mapping[str, str]]) -> tuple[Total, ...]:
    """Return what all of this opens, by kind."""
    found: dict[tuple[Stored, Unit], Total] = {}
    for one in told:
        for each in openings(one):
            key = (each.kind, each.unit)
            so_far = found.get(key, Total(each.kind, each.unit, 0, 0, ZERO))
            found[key] = Total(
                each.kind,
                each.unit,
                so_far.count + 1,
                so_far.units + each.units,
                so_far.cents + each.cents,
            )
    return tuple(found.values())
