"""What somebody waits for, and how far the desk has come with a client whom it has to call."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class Reached(StrEnum):
    """What came of a call; a message that was left is not the end of it."""

    NOT_YET = "not_yet"
    LEFT_MESSAGE = "left_message"
    MOVED = "moved"
    CANCELLED = "cancelled"


#: These still have to be reached.
OPEN_CALLS = frozenset({Reached.NOT_YET, Reached.LEFT_MESSAGE})

#: How much somebody's waiting matters, the least first.
PRIORITIES = (0, 1, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What would suit; no therapist or weekday said: any. ``until`` is the last day.

    ``after`` and ``before`` are the earliest start and the latest end.
    """

    service_id: int
    minutes: int
    therapists: tuple[int, ...] = ()
    weekdays: tuple[int, ...] = ()
    after: time | None = None
    before: time | None = None
    until: date | None = None
    priority: int = 1
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hole:
    """Time that has come free: of a therapist, on a day, for so many minutes."""

    therapist_id: int
    day: date
    starts: time
    minutes: int
    fold: bool = False
