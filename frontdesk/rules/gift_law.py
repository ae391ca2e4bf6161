"""When a gift card may expire, as the law of the studio's place allows.

The federal CARD Act gives every card five years; some states give it more, or all time there
is. No fee is taken from a card that is not used. It is what the program holds itself to, and
no legal advice.
"""

import re
from collections.abc import Iterable
from datetime import date

#: Years that a card is good for at least, by federal law and by state.
FEDERAL = 5
_LONGER = {"MA": 7}
#: States in which a card that was paid for does not expire.
_NEVER = frozenset({"CA", "CT", "FL", "ME", "MN", "MT", "RI", "WA"})
_STATE = re.compile(r"\b([A-Z]{2})\.?\s+\d{5}(?:-\d{4})?\b")


def state_of(address: Iterable[str]) -> str | None:
    """Return the state in an address: ``TX`` of ``Amarillo, TX 79109``."""
    found = [match[1] for line in address for match in _STATE.finditer(line)]
    return found[-1] if found else None


def least_years(state: str | None) -> int | None:
    """Return how many years a card is good for at least; none where it never expires."""
    return None if state in _NEVER else _LONGER.get(state or "", FEDERAL)


def last_day(sold: date, years: int | None, state: str | None) -> date | None:
    """Return the last day of a card; none when the studio lets it live, or the law does."""
    least = least_years(state)
    if years is None or least is None:
        return None
    return later(sold, max(years, least))


def later(day: date, years: int) -> date:
    """Return the same day so many years on; of 29 February, 28."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
