"""A change of hours that is being thought of: the command, and what would ask whom it strands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from frontdesk.commands.availability import CloseDays, SetDays, SetWeek
from frontdesk.commands.base import Command
from frontdesk.queries.availability import Change, Closing, DaysChange, WeekChange, WorkDay
from ui.shifts.stretch import Wall


@dataclass(frozen=True, slots=True)
class Thought:
    """Not done yet."""

    command: Command
    change: Change


def on_days(
    therapists: Sequence[int], days: Sequence[date], spans: Sequence[Wall] | None
) -> Thought:
    """Give therapists hours on single days; none is a day off, ``None`` the usual pattern."""
    hours = None if spans is None else tuple(spans)
    who, when = tuple(therapists), tuple(days)
    return Thought(
        SetDays(therapist_ids=who, days=when, spans=hours),
        DaysChange(therapist_ids=who, days=when, spans=hours),
    )


def every_week(
    therapist: int,
    seen: WorkDay,
    spans: Sequence[Wall],
    *,
    weekdays: Sequence[int],
    from_day: date,
    to_day: date | None = None,
) -> Thought:
    """Give a therapist hours on weekdays, from a day on; ``seen`` is the day that was looked at.

    An exception on the day that was looked at goes, or nothing would be seen to change.
    """
    week = tuple((weekday, span) for weekday in weekdays for span in spans)
    held = from_day <= seen.day and (to_day is None or seen.day <= to_day)
    undated = (seen.day,) if held and seen.dated and seen.day.weekday() in weekdays else ()
    command = SetWeek(
        therapist_id=therapist,
        week=week,
        from_day=from_day,
        to_day=to_day,
        was=seen.pattern if from_day == seen.day else None,
        weekdays=tuple(weekdays),
        undated=undated,
    )
    change = WeekChange(
        therapist_id=therapist,
        week=week,
        from_day=from_day,
        to_day=to_day,
        weekdays=tuple(weekdays),
        undated=undated,
    )
    return Thought(command, change)


def closing(days: Sequence[tuple[date, str]]) -> Thought:
    """Close the studio on days, each with its name."""
    return Thought(CloseDays(days=tuple(days)), Closing(days=tuple(day for day, _ in days)))
