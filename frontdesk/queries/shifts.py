"""What the page of shifts shows: everybody's week on the studio's hours, and coming closed days."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from frontdesk.model import Hours, Studio
from frontdesk.queries.availability import Closed, WorkWeek, closed_days, work_weeks
from frontdesk.rules.hours import WallSpan
from frontdesk.rules.public_holidays import public_holidays, state_of, states
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs

#: Closed days are listed, and holidays proposed, so far ahead.
YEAR = timedelta(days=366)
_FAR = timedelta(days=3660)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftBoard:
    """A week of the studio, Monday first: its hours, and who works when."""

    monday: date
    today: date
    opens: tuple[WallSpan | None, ...]
    weeks: tuple[WorkWeek, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedBoard:
    """Coming closed days, and the holidays of ``state`` that are none yet."""

    today: date
    state: str | None
    states: tuple[str, ...]
    closed: tuple[Closed, ...]
    proposed: tuple[Closed, ...]


@needs(Permission.SEE_CALENDAR)
def shift_board(view: View, day: date | None = None) -> ShiftBoard:
    """Return the week in which ``day`` lies; without one, this week."""
    day = day or view.today
    monday = day - timedelta(days=day.weekday())
    hours = _hours(view)
    return ShiftBoard(
        monday=monday,
        today=view.today,
        opens=tuple(hours.get(weekday) for weekday in range(7)),
        weeks=work_weeks(view, monday),
    )


@needs(Permission.SEE_CALENDAR)
def closed_board(view: View, state: str | None = None) -> ClosedBoard:
    """Return what is closed from today on; without ``state`` that of the studio's address.

    Holidays are proposed for days on which the studio would be open, a year ahead.
    """
    if state is None:
        address = view.session.execute(select(Studio.address)).scalar()
        state = state_of(address or ())
    known = states()
    closed = closed_days(view, view.today, view.today + _FAR)
    taken, open_on = {each.day for each in closed}, set(_hours(view))
    return ClosedBoard(
        today=view.today,
        state=state,
        states=known,
        closed=closed,
        proposed=tuple(
            Closed(day, name)
            for day, name in public_holidays(
                state if state in known else None, view.today, view.today + YEAR
            )
            if day not in taken and day.weekday() in open_on
        ),
    )


def _hours(view: View) -> dict[int, WallSpan]:
    found = view.session.execute(select(Hours.weekday, Hours.opens, Hours.closes))
    return {weekday: (opens, closes) for weekday, opens, closes in found}
