"""How full days are: minutes booked of minutes on shift, and the openings that are left.

What is booked is summed by the database; what is left comes from the bits of free time.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import partial

from sqlalchemy import bindparam, func, select

from frontdesk.model import Appointment, Equipment, Room, Therapist
from frontdesk.model.types import yes
from frontdesk.queries.board import Board, therapist_board
from frontdesk.rules.bits import Bits, mask, windows
from frontdesk.rules.hours import WallSpan, end_minutes, minutes_of
from frontdesk.storage.days import OpenDay, days_between, open_days, shifts_between
from frontdesk.storage.kept import KeptDay
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
    booked = _booked_days(view, first, last)
    parts: tuple[object, ...] = (view.kept.staff_and_studio, *booked)
    free = None
    if last >= view.today:
        free = _Free(view, first, last)
        parts = (*parts, free.taken, free.on_shift)
    key = ("load", first, last, only, view.today, None if free is None else free.begins)
    return view.kept.made(key, parts, lambda: _table(view, first, last, only, booked, free))


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
        .where(yes(Therapist.active))
        .order_by(Therapist.position, Therapist.id)
    )
    rooms = select(Room.id, Room.name).where(yes(Room.active)).order_by(Room.position, Room.id)
    equipment = (
        select(Equipment.id, Equipment.name)
        .where(yes(Equipment.active))
        .order_by(Equipment.name, Equipment.id)
    )
    listed = [
        tuple((row.id, row.name) for row in view.session.execute(query))
        for query in (therapists, rooms, equipment)
    ]
    return Choices(listed[0], listed[1] + listed[2])


# Internal

_HERE = Appointment.__table__.c
_FIRST = bindparam("first", type_=_HERE.day.type)
_LAST = bindparam("last", type_=_HERE.day.type)
_WHOSE = (_HERE.day, _HERE.therapist_id, _HERE.second_therapist_id)
_SUMS = (
    select(*_WHOSE, func.count(), func.sum(_HERE.minutes))
    .where(_HERE.day >= _FIRST, _HERE.day <= _LAST, _HERE.state.in_(CLAIMING))
    .group_by(*_WHOSE)
)
_NOTHING = Load()
#: So many days are kept summed up: a few months.
_MOST = 200


def _table(
    view: View,
    first: date,
    last: date,
    only: tuple[int, ...] | None,
    days: tuple[KeptDay, ...],
    free: "_Free | None",
) -> LoadTable:
    frames, shifts = open_days(view, first, last), shifts_between(view, first, last)
    booked = {row[:2]: row[2:] for day in days for row in day.rows}
    held, rows = view.house(licences), []
    for number, name in view.house(therapists):
        if only is not None and number not in only:
            continue
        left = {} if free is None else free.of(number)
        loads = []
        for day, frame in frames.items():
            visits, minutes = booked.get((number, day), (0, 0))
            mine = shifts[day].get(number)
            on_shift = _worked(mine, frame) if mine else 0
            there = visits or minutes or on_shift or left.get(day)
            loads.append(Load(visits, minutes, on_shift, left.get(day, 0)) if there else _NOTHING)
        if only is not None or any(load is not _NOTHING for load in loads):
            rows.append(LoadRow(number, name, held.get(number, ""), tuple(loads)))
    whole = tuple(
        _day(day, frame, [row.loads[place] for row in rows])
        for place, (day, frame) in enumerate(frames.items())
    )
    return LoadTable(view.zone.key, view.today, whole, tuple(rows))


def _booked_days(view: View, first: date, last: date) -> tuple[KeptDay, ...]:
    return view.kept.days("booked", days_between(first, last), partial(_booked, view), _MOST)


def _booked(view: View, first: date, last: date) -> Iterator[tuple[date, KeptDay]]:
    """Give for each day therapists with their visits and minutes; two share four hands."""
    found: dict[date, dict[int, tuple[int, int]]] = {day: {} for day in days_between(first, last)}
    sums = view.session.connection().execute(_SUMS, {"first": first, "last": last})
    for day, one, other, count, total in sums:
        for therapist in {one, other} - {None}:
            visits, minutes = found[day].get(therapist, (0, 0))
            found[day][therapist] = (visits + count, minutes + int(total))
    nobody: frozenset[int] = frozenset()  # an appointment that changes names its day
    for day, mine in found.items():
        yield day, KeptDay(tuple((who, day, *each) for who, each in mine.items()), nobody, nobody)


def _worked(shifts: Iterable[WallSpan], frame: OpenDay) -> int:
    """Return the minutes of the shifts that lie within the open hours."""
    if frame.hours is None:
        return 0
    opens, closes = minutes_of(frame.hours[0]), end_minutes(frame.hours[1])
    return sum(
        max(0, min(end_minutes(ends), closes) - max(minutes_of(starts), opens))
        for starts, ends in shifts
    )


def _day(day: date, frame: OpenDay, loads: Sequence[Load]) -> LoadDay:
    opens, closes = frame.hours or (None, None)
    whole = Load(
        sum(load.visits for load in loads),
        sum(load.booked for load in loads),
        sum(load.on_shift for load in loads),
        sum(load.openings for load in loads),
    )
    return LoadDay(day, opens, closes, frame.closed, whole)


class _Free:
    """Counts the openings of therapists on some days; what is over has none."""

    def __init__(self, view: View, first: date, last: date) -> None:
        self._snapshot = view.snapshot()
        self.begins = -(-int(view.now.timestamp()) // (GRID * 60))
        self._from = self.begins - self._snapshot.base
        self._days = {
            day: span
            for day in days_between(first, last)
            if (span := self._snapshot.day_of(day)) is not None
        }

    @property
    def taken(self) -> object:
        """What is the same thing as long as no claim has changed."""
        return self._snapshot.chunks

    @property
    def on_shift(self) -> object:
        """What is the same thing as long as no shift has changed."""
        return self._snapshot.on

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
