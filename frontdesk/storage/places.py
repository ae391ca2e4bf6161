"""Where a standing appointment could go, each place with how much it would disturb."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, select

from frontdesk.errors import Refused
from frontdesk.model import Appointment
from frontdesk.rules.bits import Bits, cut
from frontdesk.rules.openings import possible, rooms_at
from frontdesk.storage.finder import Finder
from frontdesk.storage.free import Snapshot
from frontdesk.storage.standing import equipment_of, rooms
from frontdesk.storage.view import View
from frontdesk.values.placement import Placement
from frontdesk.values.span import GRID
from frontdesk.values.wall import slot, slot_from, twice, wall_of
from frontdesk.values.wanted import Wanted

#: What it costs to go nowhere: worse than any place.
NOWHERE = 500
#: Somebody else, somebody the client does not know, another time or day, another room.
_OTHER, _STRANGER, _TIME, _DAY, _DAYS, _ROOM = 4, 6, 15, 60, 15, 1
#: So many days on are looked at, unless more are asked for; on each so many times before and
#: after, in quarters of an hour.
AHEAD, _NEAR, _QUARTER = 7, 3, 3
#: So many places are kept for one appointment, each in so many rooms.
_KEPT, _ROOMS = 20, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Somewhere an appointment could go; ``why`` is a code, ``takes`` what it needs there."""

    placement: Placement
    therapist: str
    room: str
    why: str
    cost: int
    takes: tuple[tuple[int, int, int], ...]

    def clashes(self, other: "Place") -> bool:
        """Tell whether the two cannot both be had."""
        return any(
            mine == theirs and first < past_it and begins < past
            for mine, first, past in self.takes
            for theirs, begins, past_it in other.takes
        )


class Places:
    """Looks for places in the free time ``now``; ``known`` are (client, therapist) who have met."""

    def __init__(
        self, view: View, now: Snapshot, known: set[tuple[int, int]], ahead: int = AHEAD
    ) -> None:
        self._view = view
        self._now = now
        self._known = known
        self._ahead = ahead
        self._rooms = {room.id: room for room in rooms(view.session)}

    def of(self, appointment_id: int) -> list[Place]:
        """Return the best places for an appointment, the least disturbing first."""
        row = self._view.session.get_one(Appointment, appointment_id)
        finder = self._finder(row)
        if finder is None:
            return []
        alone = self._alone(row)
        return [
            place
            for cost, therapist, at in self._nearest(finder, row, alone=alone)
            for place in self._in_rooms(finder, row, therapist, at, cost, alone=alone)
        ]

    def at(self, appointment_id: int, begins: Placement) -> list[Place]:
        """Return the places for an appointment at just that time, the least disturbing first."""
        row = self._view.session.get_one(Appointment, appointment_id)
        finder = self._finder(row)
        if finder is None or not self._alone(row):
            return []
        at = slot(self._view.zone, begins.day, begins.starts, begins.fold) - self._now.base
        found = sorted(
            (self._cost(row, therapist, at), therapist)
            for therapist, bits in possible(finder.search).items()
            if at >= 0 and bits >> at & 1
        )
        return [
            place
            for cost, therapist in found
            for place in self._in_rooms(finder, row, therapist, at, cost, alone=True)
        ]

    # Internal

    def _finder(self, row: Appointment) -> Finder | None:
        wanted = Wanted(
            service_id=row.service_id,
            minutes=row.minutes,
            client_id=row.client_id,
            from_day=max(row.day, self._view.today),
            days=self._ahead + 1,
        )
        try:
            return Finder(self._view, wanted, row, self._now)
        except Refused:
            return None  # the service is gone: nothing can be offered

    def _alone(self, row: Appointment) -> bool:
        count = select(func.count()).where(Appointment.visit_id == row.visit_id)
        return self._view.session.execute(count).scalar_one() == 1

    def _nearest(
        self, finder: Finder, row: Appointment, *, alone: bool
    ) -> list[tuple[int, int, int]]:
        """Return (cost, therapist, slot) of the least disturbing, as many as are kept.

        Days are gone through only as far as something on them could be among these.
        """
        starts, found = possible(finder.search), list[tuple[int, int, int]]()
        for ahead in range(self._ahead + 1 if alone else 1):
            if len(found) == _KEPT and found[-1][0] <= _DAY + _DAYS * ahead:
                break
            today = self._on(row, starts, ahead, alone=alone)
            found = sorted([*found, *today])[:_KEPT]
        return found

    def _on(
        self, row: Appointment, starts: Mapping[int, Bits], ahead: int, *, alone: bool
    ) -> Iterator[tuple[int, int, int]]:
        """Return the same time and others of the first day, of the days after it one for each.

        Those who come together stay together: they keep their time.
        """
        day = row.day + timedelta(days=ahead)
        span, here = self._now.day_of(day), self._here(row)
        if span is None:
            return
        like = slot_from(self._view.zone, day, row.starts) - self._now.base - span[0]
        for therapist, bits in starts.items():
            if not ahead and here >= 0 and bits >> here & 1:
                yield self._cost(row, therapist, here), therapist, here
            if alone:
                today = cut(bits, *span)
                for at in _near(today, like, _NEAR) if not ahead else _nearest(today, like):
                    yield self._cost(row, therapist, span[0] + at), therapist, span[0] + at

    def _here(self, row: Appointment) -> int:
        return slot(self._view.zone, row.day, row.starts, row.fold) - self._now.base

    def _cost(self, row: Appointment, therapist: int, at: int) -> int:
        cost = 0
        if therapist != row.therapist_id:
            met = (row.client_id or 0, therapist) in self._known
            cost += _OTHER if met else _OTHER + _STRANGER
        wall = wall_of(self._view.zone, self._now.base + at)
        days = (wall.date() - row.day).days
        minutes = abs(wall.hour * 60 + wall.minute - row.starts.hour * 60 - row.starts.minute)
        if days:
            cost += _DAY + _DAYS * days + minutes // (2 * GRID)
        elif minutes:
            cost += _TIME + minutes // GRID
        return cost

    def _in_rooms(
        self, finder: Finder, row: Appointment, therapist: int, at: int, cost: int, *, alone: bool
    ) -> Iterator[Place]:
        free = [room for room in rooms_at(finder.search, at) if alone or room == row.room_id]

        def rank(room: int) -> tuple[bool, int, int]:
            return room != row.room_id, self._rooms[room].tables, len(self._rooms[room].fitted)

        for room in sorted(free, key=rank)[:_ROOMS]:
            more = 0 if room == row.room_id else _ROOM
            wall = wall_of(self._view.zone, self._now.base + at)
            day, starts = wall.date(), wall.time()
            again = twice(self._view.zone, day, starts)
            fold = again and slot(self._view.zone, day, starts) != self._now.base + at
            yield Place(
                placement=Placement(
                    therapist_id=therapist,
                    day=day,
                    starts=starts,
                    minutes=row.minutes,
                    room_id=room,
                    fold=fold,
                ),
                therapist=finder.name(therapist),
                room=self._rooms[room].name,
                why=self._why(row, therapist, day == row.day, starts == row.starts),
                cost=cost + more,
                takes=self._takes(row, therapist, room, at),
            )

    def _why(self, row: Appointment, therapist: int, today: bool, same: bool) -> str:
        if therapist == row.therapist_id:
            return "same_therapist_later"
        met = (row.client_id or 0, therapist) in self._known
        if today and same:
            return "same_time_known" if met else "same_time"
        if today:
            return "same_day_known" if met else "same_day"
        return "another_day"

    def _takes(
        self, row: Appointment, therapist: int, room: int, at: int
    ) -> tuple[tuple[int, int, int], ...]:
        past = at + row.minutes // GRID
        whole = past + row.turnover // GRID
        things = (therapist, room, *equipment_of(self._view.session, row.service_id))
        guest = () if row.client_id is None else ((row.client_id, at, past),)
        return (*((each, at, whole) for each in things), *guest)


def _near(bits: Bits, here: int, count: int) -> Iterator[int]:
    """Return the nearest starts before and after ``here``, by quarters of an hour."""
    for step in (-_QUARTER, _QUARTER):
        at, found = here + step, 0
        while bits and 0 <= at < bits.bit_length() and found < count:
            if bits >> at & 1:
                yield at
                found += 1
            at += step


def _nearest(bits: Bits, here: int) -> Iterator[int]:
    """Return the start nearest to ``here``, by quarters of an hour."""
    if bits >> here & 1:
        yield here
        return
    yield from sorted(_near(bits, here, 1), key=lambda at: abs(at - here))[:1]
