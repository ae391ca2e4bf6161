"""What a superbill bills: codes and units by the minutes that were really worked.

units_of(52) == 3            the eight-minute rule
billed("97810", 52)          97810 once and 97811 twice
"""

from dataclasses import dataclass
from datetime import datetime

#: Minutes of a timed unit, and from how many more minutes on the next one counts.
_UNIT, _COUNTS = 15, 8
ACUPUNCTURE, FURTHER = "97810", "97811"
#: Codes that are billed in units of 15 minutes.
TIMED = frozenset({"97124", "97140", ACUPUNCTURE})


@dataclass(frozen=True, slots=True)
class Billed:
    """A code, and how many units of it."""

    code: str
    units: int


def units_of(minutes: int) -> int:
    """Return how many units so many minutes are: none below 8, one up to 22, two up to 37."""
    return (minutes + _UNIT - _COUNTS) // _UNIT if minutes > 0 else 0


def billed(code: str, minutes: int) -> tuple[Billed, ...]:
    """Return what is billed for a service of ``code``; nothing when it was too short to count.

    Acupuncture has one code for the first 15 minutes, and another for each further 15. A code
    that is not timed is billed once.
    """
    if code not in TIMED:
        return (Billed(code, 1),)
    units = units_of(minutes)
    if not units:
        return ()
    if code != ACUPUNCTURE:
        return (Billed(code, units),)
    first = (Billed(ACUPUNCTURE, 1),)
    return first if units == 1 else (*first, Billed(FURTHER, units - 1))


def minutes_between(started: datetime | None, finished: datetime | None) -> int | None:
    """Return the whole minutes that were worked; none when one end is not known."""
    if started is None or finished is None or finished < started:
        return None
    return int((finished - started).total_seconds()) // 60
