"""Public holidays of the studio's state: proposed as closed days, never taken unasked."""

import re
from collections.abc import Sequence
from datetime import date

_STATE = re.compile(r"[,\s]([A-Z]{2})\s+\d{5}(?:-\d{4})?\s*$")


def states() -> tuple[str, ...]:
    """Return the two letters of every state whose holidays are known."""
    import holidays

    return tuple(sorted(holidays.country_holidays("US").subdivisions))


def state_of(address: Sequence[str]) -> str | None:
    """Return the state that an address names before its ZIP code: TX for Amarillo, TX 79109."""
    for line in reversed(address):
        found = _STATE.search(line)
        if found is not None:
            return found[1] if found[1] in states() else None
    return None


def public_holidays(state: str | None, first: date, last: date) -> tuple[tuple[date, str], ...]:
    """Return the holidays of ``state``, or of the whole country, from ``first`` to ``last``."""
    import holidays

    years = range(first.year, last.year + 1)
    found = holidays.country_holidays("US", subdiv=state, years=years)
    return tuple((day, name) for day, name in sorted(found.items()) if first <= day <= last)
