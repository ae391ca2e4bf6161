"""On which days something is repeated, by the calendar alone; what is nearest to a time."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time

from frontdesk.rules.bits import Bits, places

#: Nobody repeats anything more often than this.
MOST = 104
#: A start is told in steps of so many slots from the one that was wanted.
_STEP = 3


def occurrences(first: date, weeks: int = 1, until: date | None = None) -> Iterator[date]:
    """Return ``first`` and the same weekday every so many ``weeks`` after it, up to ``until``.

    The time of day is the wall clock's and is no matter here, so no change of clocks can shift it.
    """
    from dateutil.rrule import WEEKLY, rrule

    ends = None if until is None else datetime.combine(until, time())
    rule = rrule(WEEKLY, dtstart=datetime.combine(first, time()), interval=weeks, until=ends)
    for number, at in enumerate(rule):
        if number == MOST:
            return
        yield at.date()


def nearest(starts: Bits, at: int) -> Iterable[int]:
    """Return the slots of ``starts`` in steps of a quarter from ``at``, the nearest first."""
    return sorted(
        (slot for slot in places(starts) if (slot - at) % _STEP == 0),
        key=lambda slot: (abs(slot - at), slot),
    )
