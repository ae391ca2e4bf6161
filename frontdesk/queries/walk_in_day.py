"""The rest of today as bit sets: who and what is free, in which room a walk-in would go."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from frontdesk.errors import Reason
from frontdesk.model import ServiceEquipment
from frontdesk.rules.bits import Bits, places, run_after, spread, windows
from frontdesk.rules.hours import WallSpan, within
from frontdesk.rules.rooms import RoomChoice, choose, usual_room
from frontdesk.storage.schedule import claimed, worked_in
from frontdesk.storage.standing import day_hours, day_shifts, rooms
from frontdesk.storage.view import View
from frontdesk.values.span import GRID
from frontdesk.values.wall import exists, local, slot, wall_of

#: Slots that are looked at from midnight on: a day of 25 hours, and what reaches into the next.
_WIDTH = 700
_ALL = (1 << _WIDTH) - 1


@dataclass(frozen=True, slots=True)
class Need:
    """What a length of a service needs: time, turnover, equipment."""

    minutes: int
    turnover: int
    equipment: tuple[int, ...]

    @property
    def whole(self) -> int:
        """Its slots, turnover included."""
        return self.minutes // GRID + self.turnover // GRID


@dataclass(kw_only=True)
class WalkInDay:
    """One day, read once; places are slots counted from its midnight."""

    day: date
    now: time
    clock: datetime
    closed: str | None
    hours: WallSpan | None
    shifts: dict[int, tuple[WallSpan, ...]]
    walls: list[datetime]
    begins: int  # the place of the present slot
    starts: int  # places at which an appointment may begin, from now on
    taken: dict[int, int]
    rooms: list[RoomChoice]
    worked: dict[int, list[tuple[int, time]]]
    needed: dict[int, tuple[int, ...]]
    _hours: dict[tuple[tuple[WallSpan, ...], int], int] = field(default_factory=dict)
    _rooms: dict[tuple[int, tuple[int, ...]], int] = field(default_factory=dict)

    def equipment(self, service_id: int) -> tuple[int, ...]:
        """Return what a service needs."""
        return self.needed.get(service_id, ())

    def first_opening(self, need: Need, therapist: int) -> int | None:
        """Return the first place at which all that is needed is free."""
        together = self._in_rooms(need) & self._with_equipment(need)
        return next(places(self._person(need, therapist) & together), None)

    def room(self, need: Need, therapist: int, place: int) -> tuple[RoomChoice, str]:
        """Return the room that an appointment at ``place`` would have, and why."""
        window = ((1 << need.whole) - 1) << place
        taken = [room.id for room in self.rooms if self.taken.get(room.id, 0) & window]
        usual = usual_room(self.worked.get(therapist, ()), self.wall(place))
        found = choose(self.rooms, taken, need.equipment, self._standing(), usual)
        assert found is not None, "an opening has a room"
        return found

    def wall(self, place: int) -> time:
        """Return what the studio's clock shows at a place."""
        return self.walls[place].time()

    def wait(self, place: int) -> int:
        """Return the minutes from now to a place."""
        return max(0, int((self.walls[place] - self.clock) / timedelta(minutes=1)))

    def idle(self, therapist: int) -> int:
        """Return for how many slots a therapist has been free, on shift, up to now."""
        before = self.taken.get(therapist, 0) & ((1 << self.begins) - 1)
        since = max(before.bit_length(), self._shift_began(therapist))
        if self.taken.get(therapist, 0) >> self.begins & 1:
            return 0
        return max(0, self.begins - since)

    def gap_after(self, therapist: int, place: int) -> int:
        """Return how many slots a therapist would have free from ``place`` on."""
        return run_after(self.taken.get(therapist, 0), place, _WIDTH)

    def why_not(
        self, need: Need, therapist: int, name: str, until: time | None
    ) -> tuple[Reason, ...]:
        """Return why it cannot be before ``until``; without it, why it cannot be today."""
        params = {"name": name, "minutes": need.minutes, "time": until}
        early = self.starts if until is None else self.starts & self._before(until)
        on_shift = self._within(self.shifts.get(therapist, ()), need.minutes) & early
        if not on_shift:
            spans = self.shifts.get(therapist, ())
            hours = {"name": name, "starts": spans[0][0], "ends": spans[-1][1]}
            return (Reason("off_shift", "starts", hours),)
        kind = "today" if until is None else "yet"
        if not on_shift & self._person(need, therapist):
            return (Reason(f"walk_in_busy_{kind}", "therapist", params),)
        if not on_shift & self._person(need, therapist) & self._with_equipment(need):
            return (Reason(f"walk_in_no_equipment_{kind}", "service", params),)
        return (Reason(f"walk_in_no_room_{kind}", "room", params),)

    # Internal

    def _free(self, resource: int) -> int:
        return _ALL & ~self.taken.get(resource, 0)

    def _person(self, need: Need, therapist: int) -> int:
        hours = self._within(self.shifts.get(therapist, ()), need.minutes)
        return hours & windows(self._free(therapist), need.whole)

    def _with_equipment(self, need: Need) -> int:
        bits = _ALL
        for each in need.equipment:
            bits &= windows(self._free(each), need.whole)
        return bits

    def _in_rooms(self, need: Need) -> int:
        key = (need.whole, need.equipment)
        if key not in self._rooms:
            must = set(need.equipment) & self._standing()
            fit = [room for room in self.rooms if must <= room.fitted]
            bits = 0
            for room in fit:
                bits |= windows(self._free(room.id), need.whole)
            self._rooms[key] = bits
        return self._rooms[key]

    def _standing(self) -> set[int]:
        return {each for room in self.rooms for each in room.fitted}

    def _within(self, shifts: tuple[WallSpan, ...], minutes: int) -> int:
        """Return the places from which ``minutes`` lie within open hours and a shift."""
        key = (shifts, minutes)
        if key not in self._hours:
            open_hours = [] if self.hours is None else [self.hours]
            bits, rest = 0, self.starts
            while rest:
                place = (rest & -rest).bit_length() - 1
                rest &= rest - 1
                starts, ends = self.wall(place), self.wall(place + minutes // GRID)
                if within(shifts, starts, ends) and within(open_hours, starts, ends):
                    bits |= 1 << place
            self._hours[key] = bits
        return self._hours[key]

    def _before(self, until: time) -> int:
        return sum(
            1 << place
            for place, wall in enumerate(self.walls)
            if wall.date() == self.day and wall.time() < until
        )

    def _shift_began(self, therapist: int) -> int:
        now = self.walls[self.begins].time()
        begun = [a for a, _ in self.shifts.get(therapist, ()) if a <= now]
        if not begun:
            return self.begins
        return next(place for place, wall in enumerate(self.walls) if wall.time() >= begun[-1])


def read_day(view: View) -> WalkInDay:
    """Read what the rest of today holds."""
    session, zone, day = view.session, view.zone, view.today
    clock = local(zone, view.now).replace(second=0, microsecond=0)
    base = slot(zone, day, _first_wall(view))
    walls = [wall_of(zone, base + place) for place in range(_WIDTH)]
    on_grid = clock.replace(minute=clock.minute // GRID * GRID)
    begins = walls.index(on_grid)
    hours, closed = day_hours(session, day)
    shifts = day_shifts(session, day)
    choices = rooms(session)
    needed: dict[int, list[int]] = {}
    columns = ServiceEquipment.__table__.c
    for service, equipment in session.execute(select(columns.service_id, columns.equipment_id)):
        needed.setdefault(service, []).append(equipment)
    things = {each for equipment in needed.values() for each in equipment}
    spans = claimed(session, [*shifts, *(room.id for room in choices), *things], base, _WIDTH)
    return WalkInDay(
        day=day,
        now=clock.time(),
        clock=clock,
        closed=closed,
        hours=hours,
        shifts=shifts,
        walls=walls,
        begins=begins,
        starts=_starts(walls, begins, day),
        taken={each: _taken(found, base) for each, found in spans.items()},
        rooms=choices,
        worked=worked_in(session, day),
        needed={service: tuple(found) for service, found in needed.items()},
    )


def _taken(spans: Iterable[tuple[int, int]], base: int) -> Bits:
    """Return the slots that ``spans`` take, counted from ``base``, as far as is looked."""
    return spread((first - base, past - base) for first, past in spans) & _ALL


def _first_wall(view: View) -> time:
    every = (time(at // 60, at % 60) for at in range(0, 24 * 60, GRID))
    return next(wall for wall in every if exists(view.zone, view.today, wall))


def _starts(walls: Sequence[datetime], begins: int, day: date) -> int:
    """Return the places from now on; of an hour that comes twice, the first one."""
    bits, seen = 0, set(walls[:begins])
    for place, wall in enumerate(walls[begins:], start=begins):
        if wall.date() == day and wall not in seen:
            bits |= 1 << place
            seen.add(wall)
    return bits
