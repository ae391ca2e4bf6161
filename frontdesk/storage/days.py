"""The frame of days: when the studio is open, and who works when. Kept with the house."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.model import ClosedDay, Hours, Shift, Therapist
from frontdesk.rules.hours import ShiftRule, WallSpan, shifts_on
from frontdesk.storage.view import View

_CLOSED = select(ClosedDay.__table__.c.day, ClosedDay.__table__.c.name)
_HOURS = select(Hours.__table__.c.weekday, Hours.__table__.c.opens, Hours.__table__.c.closes)
_RULE = Shift.__table__.c
_SHIFTS = (
    select(
        _RULE.therapist_id,
        _RULE.weekday,
        _RULE.day,
        _RULE.starts,
        _RULE.ends,
        _RULE.from_day,
        _RULE.to_day,
    )
    .join(Therapist.__table__, Therapist.__table__.c.id == _RULE.therapist_id)
    .where(Therapist.active == True)  # noqa: E712 -- SQL
)
#: So many days are kept worked out.
_MOST = 200

Shifts = dict[int, tuple[WallSpan, ...]]


@dataclass(frozen=True, slots=True)
class OpenDay:
    """The studio's hours on a day, none when it is closed; ``closed`` names such a day."""

    hours: WallSpan | None
    closed: str | None


@dataclass(frozen=True, slots=True)
class _Frame:
    """Hours by weekday, closed days by date."""

    hours: dict[int, WallSpan]
    closed: dict[date, str]


@dataclass(frozen=True, slots=True)
class _Rota:
    """The rules of who works when, sorted by what they may speak of; and days worked out."""

    weekly: dict[int, list[ShiftRule]] = field(default_factory=dict)
    dated: dict[date, list[ShiftRule]] = field(default_factory=dict)
    days: dict[date, Shifts] = field(default_factory=dict)


def days_between(first: date, last: date) -> tuple[date, ...]:
    """Return the days from ``first`` to ``last``, that day included."""
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def open_days(view: View, first: date, last: date) -> dict[date, OpenDay]:
    """Return when the studio is open on each day."""
    frame = view.house(_frame)
    return {
        day: OpenDay(
            None if day in frame.closed else frame.hours.get(day.weekday()), frame.closed.get(day)
        )
        for day in days_between(first, last)
    }


def shifts_between(view: View, first: date, last: date) -> dict[date, Shifts]:
    """Return each active therapist's shifts on each day."""
    rota = view.house(_rota)
    return {day: _shifts(rota, day) for day in days_between(first, last)}


# Internal


def _frame(session: Session) -> _Frame:
    connection = session.connection()
    hours = {row[0]: (row[1], row[2]) for row in connection.execute(_HOURS)}
    return _Frame(hours, {row[0]: row[1] for row in connection.execute(_CLOSED)})


def _rota(session: Session) -> _Rota:
    return _sorted(ShiftRule(*row) for row in session.connection().execute(_SHIFTS))


def _sorted(rules: Iterable[ShiftRule]) -> _Rota:
    rota = _Rota()
    for rule in rules:
        if rule.day is not None:
            rota.dated.setdefault(rule.day, []).append(rule)
        elif rule.weekday is not None:
            rota.weekly.setdefault(rule.weekday, []).append(rule)
    return rota


def _shifts(rota: _Rota, day: date) -> Shifts:
    found = rota.days.get(day)
    if found is None:
        if len(rota.days) >= _MOST:
            rota.days.clear()
        speaking = [*rota.weekly.get(day.weekday(), ()), *rota.dated.get(day, ())]
        found = rota.days[day] = shifts_on(speaking, day)
    return found
