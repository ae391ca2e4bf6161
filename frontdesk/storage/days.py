"""The frame of days: when the studio is open, and who works when. Kept with the house."""

from dataclasses import dataclass
from datetime import date, timedelta

from frontdesk.rules.hours import WallSpan
from frontdesk.storage.standing import Shifts, frame, rota
from frontdesk.storage.view import View


@dataclass(frozen=True, slots=True)
class OpenDay:
    """The studio's hours on a day, none when it is closed; ``closed`` names such a day."""

    hours: WallSpan | None
    closed: str | None


def days_between(first: date, last: date) -> tuple[date, ...]:
    """Return the days from ``first`` to ``last``, that day included."""
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def open_days(view: View, first: date, last: date) -> dict[date, OpenDay]:
    """Return when the studio is open on each day."""
    kept = view.house(frame)
    return {
        day: OpenDay(
            None if day in kept.closed else kept.hours.get(day.weekday()), kept.closed.get(day)
        )
        for day in days_between(first, last)
    }


def shifts_between(view: View, first: date, last: date) -> dict[date, Shifts]:
    """Return each active therapist's shifts on each day."""
    kept = view.house(rota)
    return {day: kept.on(day) for day in days_between(first, last)}
