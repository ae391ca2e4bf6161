"""Who works when, closed days, and appointments that lie outside of both."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta

from sqlalchemy import ColumnElement, select

from frontdesk.model import Appointment, Client, ClosedDay, Hours, Service, Therapist
from frontdesk.model.types import yes
from frontdesk.rules.hours import ShiftRule, WallSpan, shifts_on, within
from frontdesk.rules.shifts import pattern, with_days, with_week
from frontdesk.storage.standing import shift_rules
from frontdesk.storage.view import View
from frontdesk.values.placement import Placement
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.span import GRID
from frontdesk.values.state import MOVABLE
from frontdesk.values.wall import end_of, slot_from

#: So far ahead a change is looked through for whom it strands.
AHEAD = timedelta(days=366)
#: So many are read in full by one statement.
_AT_ONCE = 500
_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class WorkDay:
    """A day of a therapist; ``dated`` when it is an exception from the pattern.

    ``pattern`` is that of the whole week, as it is in force on the day.
    """

    day: date
    spans: tuple[WallSpan, ...]
    dated: bool
    closed: str | None
    pattern: tuple[tuple[int, WallSpan], ...] = ()

    @property
    def usual(self) -> tuple[WallSpan, ...]:
        """The hours that the pattern gives the day."""
        return tuple(span for weekday, span in self.pattern if weekday == self.day.weekday())


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
    placement: Placement
    client: str
    phone: str | None
    service: str
    therapist: str
    client_id: int | None
    service_id: int

    @property
    def day(self) -> date:
        """The day it stands on."""
        return self.placement.day


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekChange:
    """A weekly pattern that is being thought of; as in ``SetWeek``."""

    therapist_id: int
    week: tuple[tuple[int, WallSpan], ...]
    from_day: date
    to_day: date | None = None
    weekdays: tuple[int, ...] = tuple(range(7))
    undated: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysChange:
    """Hours of single days that are being thought of; as in ``SetDays``."""

    therapist_ids: tuple[int, ...]
    days: tuple[date, ...]
    spans: tuple[WallSpan, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """Days on which it is thought of closing the studio."""

    days: tuple[date, ...]


Change = WeekChange | DaysChange | Closing


@needs(Permission.SEE_CALENDAR)
def work_weeks(view: View, monday: date) -> tuple[WorkWeek, ...]:
    """Return the week from ``monday`` of every active therapist, in the studio's order.

    A therapist sees the own week.
    """
    rules = shift_rules(view.session)
    days = [monday + timedelta(days=ahead) for ahead in range(7)]
    closed = {row.day: row.name for row in closed_days(view, days[0], days[-1])}
    by_day = {day: shifts_on(rules, day) for day in days}
    dated = {(rule.therapist_id, rule.day) for rule in rules if rule.day is not None}
    found = view.session.execute(
        select(Therapist.id, Therapist.name)
        .where(yes(Therapist.active))
        .order_by(Therapist.position, Therapist.id)
    )
    own = view.grant(Permission.SEE_CALENDAR) is Grant.OWN
    weeks = []
    for number, name in found:
        if own and number != view.therapist_id:
            continue
        mine = [rule for rule in rules if rule.therapist_id == number]
        row = tuple(
            WorkDay(
                day,
                by_day[day].get(number, ()),
                (number, day) in dated,
                closed.get(day),
                pattern(mine, day),
            )
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
def stranded(view: View, change: Change | None = None) -> tuple[StrandedRow, ...]:
    """Return whom ``change`` would strand; without one, who is stranded as things stand.

    A therapist is told of the own appointments only.
    """
    found = _stranded(view, change)
    if view.grant(Permission.SEE_CALENDAR) is Grant.OWN:
        found = tuple(row for row in found if row.placement.therapist_id == view.therapist_id)
    return found


@needs(Permission.SEE_CALENDAR)
def stranded_by_closing(view: View, days: Collection[date]) -> tuple[StrandedRow, ...]:
    """Return the appointments on days that are to be closed."""
    return stranded(view, Closing(days=tuple(days)))


def changed_rules(rules: list[ShiftRule], change: Change) -> list[ShiftRule]:
    """Return the rules as they would be after ``change``."""
    if isinstance(change, WeekChange):
        number, days = change.therapist_id, (change.from_day, change.to_day)
        rules = with_week(rules, number, change.week, *days, change.weekdays)
        return with_days(rules, number, change.undated, None)
    if isinstance(change, DaysChange):
        for number in change.therapist_ids:
            rules = with_days(rules, number, change.days, change.spans)
    return rules


@needs(Permission.SEE_CALENDAR)
def standing(view: View, who: set[int] | None, first: date, last: date) -> list[StrandedRow]:
    """Return what can still be moved of ``who``, of everybody without, in the order of time.

    A therapist is told of the own appointments only.
    """
    if view.grant(Permission.SEE_CALENDAR) is Grant.OWN:
        mine = set() if view.therapist_id is None else {view.therapist_id}
        who = mine if who is None else mine & who
    return list(_rows(view, *_movable(who, first, last)))


# Internal


def _stranded(view: View, change: Change | None) -> tuple[StrandedRow, ...]:
    before = shift_rules(view.session)
    if change is None:
        return _outside(view, before, None, view.today, view.today + AHEAD)
    if isinstance(change, Closing):
        days = {day for day in change.days if day >= view.today}
        if not days:
            return ()
        return tuple(row for row in standing(view, None, min(days), max(days)) if row.day in days)
    after = changed_rules(before, change)
    first, last = _reach(change, view.today)
    who = {change.therapist_id} if isinstance(change, WeekChange) else set(change.therapist_ids)
    already = {row.appointment_id for row in _outside(view, before, who, first, last)}
    found = _outside(view, after, who, first, last)
    return tuple(row for row in found if row.appointment_id not in already)


def _reach(change: WeekChange | DaysChange, today: date) -> tuple[date, date]:
    if isinstance(change, WeekChange):
        return max(change.from_day, today), change.to_day or today + AHEAD
    return max(min(change.days), today), max(change.days)


def _outside(
    view: View, rules: list[ShiftRule], who: set[int] | None, first: date, last: date
) -> tuple[StrandedRow, ...]:
    """Return who lies outside; all are looked at barely, and only those found are read in full."""
    closed = {row.day for row in closed_days(view, first, last)}
    open_on = set(view.session.execute(select(Hours.weekday)).scalars())
    columns = (Appointment.id, Appointment.therapist_id, Appointment.day, Appointment.starts)
    query = select(*columns, Appointment.minutes, Appointment.fold)
    days: dict[date, tuple[dict[int, tuple[WallSpan, ...]], bool]] = {}
    found = []
    for number, therapist, day, starts, minutes, fold in view.session.execute(
        query.where(*_movable(who, first, last))
    ):
        if day not in days:
            shut = day in closed or day.weekday() not in open_on
            days[day] = ({} if shut else shifts_on(rules, day), _is_odd(view, day))
        shifts, odd = days[day]
        if odd:
            ends = end_of(view.zone, day, starts, minutes, fold)
        else:
            ends = time(*divmod((starts.hour * 60 + starts.minute + minutes) % _DAY, 60))
        if not within(shifts.get(therapist, ()), starts, ends):
            found.append(number)
    parts = (found[place : place + _AT_ONCE] for place in range(0, len(found), _AT_ONCE))
    rows = [row for part in parts for row in _rows(view, Appointment.id.in_(part))]
    return tuple(sorted(rows, key=lambda row: (row.day, row.placement.starts, row.appointment_id)))


def _is_odd(view: View, day: date) -> bool:
    """Tell whether the studio's clock is changed that day."""
    first, past = (slot_from(view.zone, each, time(0)) for each in (day, day + timedelta(days=1)))
    return past - first != _DAY // GRID


def _movable(who: set[int] | None, first: date, last: date) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [
        Appointment.day.between(first, last),
        Appointment.state.in_(MOVABLE),
    ]
    if who is not None:
        found.append(Appointment.therapist_id.in_(who))
    return found


def _rows(view: View, *where: ColumnElement[bool]) -> Iterator[StrandedRow]:
    query = (
        select(
            Appointment.id,
            Appointment.therapist_id,
            Appointment.day,
            Appointment.starts,
            Appointment.minutes,
            Appointment.room_id,
            Appointment.fold,
            Client.shown_name,
            Appointment.guest_name,
            Client.phone,
            Service.name.label("service"),
            Therapist.name.label("therapist"),
            Appointment.client_id,
            Appointment.service_id,
        )
        .join(Service, Service.id == Appointment.service_id)
        .join(Therapist, Therapist.id == Appointment.therapist_id)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .where(*where)
        .order_by(Appointment.day, Appointment.starts, Appointment.id)
    )
    for row in view.session.execute(query):
        yield StrandedRow(
            row.id,
            Placement(
                therapist_id=row.therapist_id,
                day=row.day,
                starts=row.starts,
                minutes=row.minutes,
                room_id=row.room_id,
                fold=row.fold,
            ),
            row.shown_name or row.guest_name or "",
            row.phone,
            row.service,
            row.therapist,
            row.client_id,
            row.service_id,
        )
