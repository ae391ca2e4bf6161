"""The frame of several days, read at once: when the studio is open, and who works when."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from frontdesk.model import ClosedDay, Hours, Shift, Therapist
from frontdesk.rules.hours import ShiftRule, WallSpan, shifts_on

_FIRST = bindparam("first", type_=Shift.__table__.c.day.type)
_LAST = bindparam("last", type_=Shift.__table__.c.day.type)
_CLOSED = select(ClosedDay.day, ClosedDay.name).where(
    ClosedDay.day >= _FIRST, ClosedDay.day <= _LAST
)
_HOURS = select(Hours.weekday, Hours.opens, Hours.closes)
_SHIFTS = (
    select(
        Shift.therapist_id,
        Shift.weekday,
        Shift.day,
        Shift.starts,
        Shift.ends,
        Shift.from_day,
        Shift.to_day,
    )
    .join(Therapist, Therapist.id == Shift.therapist_id)
    .where(Therapist.active == True)  # noqa: E712 -- SQL
    .where(or_(Shift.day.is_(None), Shift.day.between(_FIRST, _LAST)))
)


@dataclass(frozen=True, slots=True)
class OpenDay:
    """The studio's hours on a day, none when it is closed; ``closed`` names such a day."""

    hours: WallSpan | None
    closed: str | None


def days_between(first: date, last: date) -> tuple[date, ...]:
    """Return the days from ``first`` to ``last``, that day included."""
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def open_days(session: Session, first: date, last: date) -> dict[date, OpenDay]:
    """Return when the studio is open on each day."""
    found = session.execute(_CLOSED, {"first": first, "last": last})
    closed = {row.day: row.name for row in found}
    hours = {row[0]: (row[1], row[2]) for row in session.execute(_HOURS)}
    return {
        day: OpenDay(None if day in closed else hours.get(day.weekday()), closed.get(day))
        for day in days_between(first, last)
    }


def shifts_between(
    session: Session, first: date, last: date
) -> dict[date, dict[int, tuple[WallSpan, ...]]]:
    """Return each active therapist's shifts on each day."""
    rules = [ShiftRule(*row) for row in session.execute(_SHIFTS, {"first": first, "last": last})]
    return {day: shifts_on(rules, day) for day in days_between(first, last)}
