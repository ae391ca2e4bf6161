"""Who works when, closed days, and appointments that lie outside of both."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, time, timedelta

from sqlalchemy import select

from frontdesk.model import Appointment, Client, ClosedDay, Hours, Service, Therapist
from frontdesk.rules.hours import ShiftRule, WallSpan, shifts_on
from frontdesk.rules.shifts import pattern, strands, with_days, with_week
from frontdesk.storage.schedule import shift_rules
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import MOVABLE
from frontdesk.values.wall import end_of

#: So far ahead a change is looked through for whom it strands.
AHEAD = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class WorkDay:
    """A day of a therapist; ``dated`` when it is an exception from the pattern."""

    day: date
    spans: tuple[WallSpan, ...]
    dated: bool
    closed: str | None


@dataclass(frozen=True, slots=True)
class WorkWeek:
    """A therapist's week and the pattern behind it."""

    therapist_id: int
    therapist: str
    days: tuple[WorkDay, ...]
    pattern: tuple[tuple[int, WallSpan], ...]
    pattern_ends: date | None


@dataclass(frozen=True, slots=True)
class Closed:
    """A day on which the studio is closed."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class StrandedRow:
    """An appointment that would be, or is, outside its therapist's hours."""

    appointment_id: int
    day: date
    starts: time
    minutes: int
    client: str
    phone: str | None
    service: str
    therapist_id: int
    therapist: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekChange:
    """A weekly pattern that is being thought of; as in ``SetWeek``."""

    therapist_id: int
    week: tuple[tuple[int, WallSpan], ...]
    from_day: date
    to_day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysChange:
    """Hours of single days that are being thought of; as in ``SetDays``."""

    therapist_ids: tuple[int, ...]
    days: tuple[date, ...]
    spans: tuple[WallSpan, ...] | None


@needs(Permission.SEE_CALENDAR)
def work_weeks(view: View, monday: date) -> tuple[WorkWeek, ...]:
    """Return the week from ``monday`` of every active therapist, in the studio's order."""
    rules = shift_rules(view.session)
    days = [monday + timedelta(days=ahead) for ahead in range(7)]
    closed = {row.day: row.name for row in closed_days(view, days[0], days[-1])}
    by_day = {day: shifts_on(rules, day) for day in days}
    dated = {(rule.therapist_id, rule.day) for rule in rules if rule.day is not None}
    found = view.session.execute(
        select(Therapist.id, Therapist.name)
        .where(Therapist.active == True)  # noqa: E712 -- SQL
        .order_by(Therapist.position, Therapist.id)
    )
    weeks = []
    for number, name in found:
        mine = [rule for rule in rules if rule.therapist_id == number]
        row = tuple(
            WorkDay(day, by_day[day].get(number, ()), (number, day) in dated, closed.get(day))
            for day in days
        )
        ends = [r.to_day for r in mine if r.in_force(monday)]
        last = None if None in ends else max((end for end in ends if end), default=None)
        weeks.append(WorkWeek(number, name, row, pattern(mine, monday), last))
    return tuple(weeks)


@needs(Permission.SEE_CALENDAR)
def closed_days(view: View, first: date, last: date) -> tuple[Closed, ...]:
    """Return the closed days from ``first`` to ``last``."""
    found = view.session.execute(
        select(ClosedDay.day, ClosedDay.name)
        .where(ClosedDay.day.between(first, last))
        .order_by(ClosedDay.day)
    )
    return tuple(Closed(*row) for row in found)


@needs(Permission.SEE_CALENDAR)
def stranded(view: View, change: WeekChange | DaysChange | None = None) -> tuple[StrandedRow, ...]:
    """Return whom ``change`` would strand; without one, who is stranded as things stand."""
    before = shift_rules(view.session)
    if change is None:
        return _outside(view, before, None, view.today, view.today + AHEAD)
    after = _changed(before, change)
    first, last = _reach(change, view.today)
    who = {change.therapist_id} if isinstance(change, WeekChange) else set(change.therapist_ids)
    already = {row.appointment_id for row in _outside(view, before, who, first, last)}
    found = _outside(view, after, who, first, last)
    return tuple(row for row in found if row.appointment_id not in already)


@needs(Permission.SEE_CALENDAR)
def stranded_by_closing(view: View, days: Collection[date]) -> tuple[StrandedRow, ...]:
    """Return the appointments on days that are to be closed."""
    return tuple(row for row in _standing(view, None, min(days), max(days)) if row.day in set(days))


# Internal


def _changed(rules: list[ShiftRule], change: WeekChange | DaysChange) -> list[ShiftRule]:
    if isinstance(change, WeekChange):
        return with_week(rules, change.therapist_id, change.week, change.from_day, change.to_day)
    for number in change.therapist_ids:
        rules = with_days(rules, number, change.days, change.spans)
    return rules


def _reach(change: WeekChange | DaysChange, today: date) -> tuple[date, date]:
    if isinstance(change, WeekChange):
        return max(change.from_day, today), change.to_day or today + AHEAD
    return max(min(change.days), today), max(change.days)


def _outside(
    view: View, rules: list[ShiftRule], who: set[int] | None, first: date, last: date
) -> tuple[StrandedRow, ...]:
    closed = {row.day for row in closed_days(view, first, last)}
    open_on = set(view.session.execute(select(Hours.weekday)).scalars())
    found = []
    for row in _standing(view, who, first, last):
        ends = end_of(view.zone, row.day, row.starts, row.minutes)
        shut = row.day in closed or row.day.weekday() not in open_on
        if shut or strands(rules, row.therapist_id, row.day, (row.starts, ends)):
            found.append(row)
    return tuple(found)


def _standing(view: View, who: set[int] | None, first: date, last: date) -> list[StrandedRow]:
    query = (
        select(
            Appointment.id,
            Appointment.day,
            Appointment.starts,
            Appointment.minutes,
            Client.shown_name,
            Appointment.guest_name,
            Client.phone,
            Service.name,
            Appointment.therapist_id,
            Therapist.name,
        )
        .join(Service, Service.id == Appointment.service_id)
        .join(Therapist, Therapist.id == Appointment.therapist_id)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .where(Appointment.day.between(first, last), Appointment.state.in_(MOVABLE))
        .order_by(Appointment.day, Appointment.starts, Appointment.id)
    )
    if who is not None:
        query = query.where(Appointment.therapist_id.in_(who))
    return [
        StrandedRow(number, day, at, minutes, name or guest or "", phone, *rest)
        for number, day, at, minutes, name, guest, phone, *rest in view.session.execute(query)
    ]
