"""Blocks: time of a therapist, a room or a piece of equipment that is not for sale."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from frontdesk.errors import Reason, Refused
from frontdesk.values.span import GRID
from frontdesk.values.text import clean
from frontdesk.values.wall import on_grid

#: A repeated block is written out so far ahead at most.
_LONGEST = timedelta(days=731)


class BlockKind(StrEnum):
    """What the time is for."""

    BREAK = "break"
    LUNCH = "lunch"
    TRAINING = "training"
    MEETING = "meeting"
    OUT_OF_ORDER = "out_of_order"


class Reach(StrEnum):
    """How many blocks of a repeated one are meant."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockPlace:
    """Whose time, when and how long; raises ``Refused`` when it is off the five-minute grid."""

    resource_id: int
    day: date
    starts: time
    minutes: int
    fold: bool = False

    def __post_init__(self) -> None:
        wrong = []
        if not on_grid(self.starts):
            wrong.append(Reason("off_the_grid", "starts", {"time": self.starts}))
        if self.minutes <= 0:
            wrong.append(Reason("ends_before_start", "minutes", {"time": self.starts}))
        elif self.minutes % GRID or self.minutes > 24 * 60:
            wrong.append(Reason("bad_length", "minutes", {"minutes": self.minutes}))
        if wrong:
            raise Refused(wrong)


def block_days(
    label: str, first: date, until: date | None, weekdays: Iterable[int]
) -> tuple[date, ...]:
    """Return the days of a block called ``label``; raises ``Refused`` with all that is wrong.

    Without ``until`` it is the ``first`` day alone, otherwise each of ``weekdays`` up to then.
    """
    wrong = [] if clean(label) else [Reason("block_unnamed", "label")]
    last = first if until is None else until
    if last < first:
        wrong.append(Reason("days_reversed", "until", {"first": first}))
    elif last - first > _LONGEST:
        wrong.append(Reason("repeated_too_long", "until", {"last": first + _LONGEST}))
    if wrong:
        raise Refused(wrong)
    wanted = set(weekdays) if until is not None else set()
    ahead = [first + timedelta(days=each) for each in range((last - first).days + 1)]
    days = tuple(day for day in ahead if day.weekday() in (wanted or {first.weekday()}))
    if not days:
        raise Refused.because("no_days_said", "weekdays")
    return days
