"""How full days are: minutes booked of minutes on shift, and the openings that are left.

What is booked is summed by the database; what is left comes from the bits of free time.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from sqlalchemy import bindparam, func, select

from frontdesk.model import Appointment, Equipment, Room, Therapist
from frontdesk.queries.board import Board, therapist_board
from frontdesk.rules.bits import Bits, mask, windows
from frontdesk.rules.hours import WallSpan, end_minutes, minutes_of
from frontdesk.storage.days import OpenDay, days_between, open_days, shifts_between
from frontdesk.storage.names import licences, therapists
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs
from frontdesk.values.span import GRID
from frontdesk.values.state import CLAIMING

#: An opening is an hour of a therapist that is free.
_HOUR = 60 // GRID


@dataclass(frozen=True, slots=True)
class Load:
    """How full a day of one therapist, or of the studio, is; minutes, and counts."""

    visits: int = 0
    booked: int = 0
    on_shift: int = 0
    openings: int = 0

    @property
    def percent(self) -> int:
        """How much of the shift is booked; more than 100 when people stay longer."""
        return round(100 * self.booked / self.on_shift) if self.on_shift else 0

    def __add__(self, other: "Load") -> "Load":
        return Load(
            self.visits + other.visits,
            self.booked + other.booked,
            self.on_shift + other.on_shift,
            self.openings + other.openings,
        )


@dataclass(frozen=True, slots=True)
class LoadDay:
    """A day of the studio; closed without hours, and then perhaps with a name."""

    day: date
    opens: time | None
    closes: time | None
    closed: str | None
    load: Load


@dataclass(frozen=True, slots=True)
class LoadRow:
    """A therapist, and the load of each day."""

    id: int
    name: str
    licence: str
    loads: tuple[Load, ...]


@dataclass(frozen=True, slots=True)
class LoadTable:
    """Days by therapists; before ``today`` no openings are left."""

    zone: str
    today: date
    days: tuple[LoadDay, ...]
    rows: tuple[LoadRow, ...]


@dataclass(frozen=True, slots=True)
class PersonWeek:
    """Some days of one therapist, with how full they are."""

    board: Board
    table: LoadTable


@dataclass(frozen=True, slots=True)
class Choices:
    """Who and what can be shown on a calendar, in the studio's order; equipment after the rooms."""

    therapists: tuple[tuple[int, str], ...]
    rooms: tuple[tuple[int, str], ...]


@needs(Permission.SEE_CALENDAR)
def load_table(
    view: View, first: date, last: date, only: tuple[int, ...] | None = None
) -> LoadTable:
    """Return how full the days from ``first`` to ``last`` are; with ``only`` for these alone."""
    frames = open_days(view, first, last)
    shifts = shifts_between(view, first, last)
    booked = _booked(view, first, last)
    free = _Free(view, first, last)
    held, people = view.house(licences), view.house(therapists)
    rows = []
    for number, name in people:
        if only is not None and number not in only:
            continue
        left = free.of(number)
        loads = tuple(
            Load(
                *booked.get((number, day), (0, 0)),
                _worked(shifts[day].get(number, ()), frame),
                left.get(day, 0),
            )
            for day, frame in frames.items()
        )
        if only is not None or any(load != Load() for load in loads):
            rows.append(LoadRow(number, name, held.get(number, ""), loads))
    days = tuple(
        _day(day, frame, (row.loads[place] for row in rows))
        for place, (day, frame) in enumerate(frames.items())
    )
    return LoadTable(view.zone.key, view.today, days, tuple(rows))


@needs(Permission.SEE_CALENDAR)
def person_week(view: View, first: date, days: int, therapist: int) -> PersonWeek:
    """Return ``days`` days of one therapist from ``first`` on, at work or not."""
    board = therapist_board(view, first, days, (therapist,))
    return PersonWeek(board, load_table(view, first, board.last, (therapist,)))


@needs(Permission.SEE_CALENDAR)
def calendar_choices(view: View) -> Choices:
    """Return the therapists, rooms and pieces of equipment that are in use."""
    therapists = (
        select(Therapist.id, Therapist.name)
        .where(Therapist.active == True)  # noqa: E712 -- SQL
        .order_by(Therapist.position, Therapist.id)
    )
    rooms = (
        select(Room.id, Room.name)
        .where(Room.active == True)  # noqa: E712 -- SQL
        .order_by(Room.position, Room.id)
    )
    equipment = (
        select(Equipment.id, Equipment.name)
        .where(Equipment.active == True)  # noqa: E712 -- SQL
        .order_by(Equipment.name, Equipment.id)
    )
    listed = [
        tuple((row.id, row.name) for row in view.session.execute(query))
        for query in (therapists, rooms, equipment)
    ]
    return Choices(listed[0], listed[1] + listed[2])


# Internal

_FIRST = bindparam("first", type_=Appointment.__table__.c.day.type)
_LAST = bindparam("last", type_=Appointment.__table__.c.day.type)


def _sums(therapist: Any) -> Any:
    return (
        select(
            therapist.label("therapist"),
            Appointment.day,
            func.count().label("visits"),
            func.sum(Appointment.minutes).label("minutes"),
        )
        .where(Appointment.day >= _FIRST, Appointment.day <= _LAST, therapist.is_not(None))
        .where(Appointment.state.in_(CLAIMING))
        .group_by(therapist, Appointment.day)
    )


_SUMS = (_sums(Appointment.therapist_id), _sums(Appointment.second_therapist_id))


def _booked(view: View, first: date, last: date) -> dict[tuple[int, date], tuple[int, int]]:
    """Return visits and minutes by therapist and day."""
    found: dict[tuple[int, date], tuple[int, int]] = {}
    for query in _SUMS:
        for row in view.session.execute(query, {"first": first, "last": last}):
            visits, minutes = found.get((row.therapist, row.day), (0, 0))
            found[row.therapist, row.day] = (visits + row.visits, minutes + int(row.minutes))
    return found


def _worked(shifts: Iterable[WallSpan], frame: OpenDay) -> int:
    """Return the minutes of the shifts that lie within the open hours."""
    if frame.hours is None:
        return 0
    opens, closes = minutes_of(frame.hours[0]), end_minutes(frame.hours[1])
    return sum(
        max(0, min(end_minutes(ends), closes) - max(minutes_of(starts), opens))
        for starts, ends in shifts
    )


def _day(day: date, frame: OpenDay, loads: Iterable[Load]) -> LoadDay:
    opens, closes = frame.hours or (None, None)
    return LoadDay(day, opens, closes, frame.closed, sum(loads, Load()))


class _Free:
    """Counts the openings of therapists on some days; what is over has none."""

    def __init__(self, view: View, first: date, last: date) -> None:
        self._snapshot = view.snapshot()
        self._from = -(-int(view.now.timestamp()) // (GRID * 60)) - self._snapshot.base
        self._days = {
            day: span
            for day in days_between(first, last)
            if (span := self._snapshot.day_of(day)) is not None
        }

    def of(self, therapist: int) -> dict[date, int]:
        """Return how many openings each day has left."""
        if not self._days:
            return {}
        base = min(begins for begins, _ in self._days.values())
        past = max(ends for _, ends in self._days.values())
        on = self._snapshot.on.get(therapist, 0) >> base & mask(0, past - base)
        free = on & ~(self._snapshot.busy(therapist) >> base)
        free &= ~mask(0, self._from - base)
        return {
            day: _fits(free >> (begins - base) & mask(0, ends - begins))
            for day, (begins, ends) in self._days.items()
        }


def _fits(free: Bits) -> int:
    """Return how many hours fit in one after another."""
    starts, count = windows(free, _HOUR), 0
    while starts:
        past = (starts & -starts).bit_length() - 1 + _HOUR
        starts = starts >> past << past
        count += 1
    return count
