"""Gathers what the rules of openings need, for one search: who, which rooms, which slots."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from sqlalchemy import bindparam, select

from frontdesk.errors import Refused
from frontdesk.model import Appointment
from frontdesk.rules.bits import CHUNK, Bits, cut, joined, lay, mask
from frontdesk.rules.likes import unwanted
from frontdesk.rules.openings import Search, Target, Wishes, Worker, rooms_at
from frontdesk.rules.rooms import RoomChoice, choose, usual_room
from frontdesk.storage.crew import Crew, crew_of
from frontdesk.storage.free import Snapshot, claims_of
from frontdesk.storage.holds import foreign_bits
from frontdesk.storage.house_rules import full_of_deep_work
from frontdesk.storage.likes import likes_of
from frontdesk.storage.offered import Able, read_offer
from frontdesk.storage.schedule import worked_on
from frontdesk.storage.view import View
from frontdesk.values.span import GRID
from frontdesk.values.wall import slot, slot_from, wall_of
from frontdesk.values.wanted import Wanted

_DAY, _MIDNIGHT = timedelta(days=1), time()
# Built once: to build a statement takes longer than to carry it out.
_COMINGS = Appointment.__table__.c
_SEEN = (
    select(_COMINGS.therapist_id)
    .where(_COMINGS.client_id == bindparam("client"), _COMINGS.day < bindparam("today"))
    .order_by(_COMINGS.day.desc())
    .limit(5)
)


class Finder:
    """Gathers what the rules need for one search."""

    def __init__(
        self,
        view: View,
        wanted: Wanted,
        besides: Appointment | None = None,
        now: Snapshot | None = None,
    ) -> None:
        self._view = view
        self._wanted = wanted
        self._now = now or view.snapshot()
        self._offer = view.house(read_offer)
        self._others = foreign_bits(view.session, self._now.base, self._now.length)
        self._besides = besides
        treatment = self._offer.treatments.get(wanted.service_id)
        if treatment is None or not (treatment.active or besides):
            raise Refused.because("gone", "service", what="service")
        self._treatment = treatment
        self._turnover = treatment.turnover if besides is None else besides.turnover
        self._names: dict[int, str] = {}
        self._first = max(wanted.from_day or view.today, view.today)
        self._end = self._now.end_of(self._first + _DAY * wanted.days)
        self._likes = likes_of(view.session, wanted.client_id)
        if wanted.gender is not None:
            self._likes = replace(self._likes, asks_for=wanted.gender)
        self.search = self._search()
        self.wishes = self._wishes()

    def name(self, therapist: int) -> str:
        """Return what a therapist is called."""
        return self._names[therapist]

    @property
    def base(self) -> int:
        """The UTC slot from which the horizon counts."""
        return self._now.base

    def wall(self, at: int) -> datetime:
        """Return what the studio's clock shows at a slot of the horizon (naive)."""
        return wall_of(self._view.zone, self._now.base + at)

    def of_day(self, day: date) -> Bits:
        """Return the slots of a day; none outside the horizon."""
        return mask(*self._span_of(day))

    def targets(self) -> tuple[Target, ...]:
        """Return where the time that is wanted falls on each day that is looked at."""
        at = self._wanted.at
        if at is None:
            return ()
        return tuple(Target(self._slot(day, span, at), *span) for day, span in self._days())

    def nearest_to(self, day: date, at: time) -> list[int]:
        """Return the therapists by how little stands against a time: first who is there and free.

        Who is not on shift then comes after them, and last who is not there that day at all.
        """
        span = self._span_of(day)
        first = self._slot(day, span, at)
        bare = mask(first, first + self.search.bare)
        whole = mask(first, first + self.search.whole)

        def against(worker: Worker) -> tuple[bool, int]:
            off, taken = worker.on & bare != bare, worker.free & whole != whole
            return not cut(worker.on, *span), off + taken

        return [worker.id for worker in sorted(self.search.workers, key=against)]

    def settled(self, places: Sequence[tuple[int, int]]) -> list[tuple[datetime, RoomChoice]]:
        """Return for each (therapist, slot) its time and the room that booking would choose."""
        walls = [self.wall(at) for _, at in places]
        days = {wall.date() for wall in walls}
        worked = worked_on(self._view.session, days, {therapist for therapist, _ in places})
        found = []
        for wall, (therapist, at) in zip(walls, places, strict=True):
            usual = usual_room(worked.get((therapist, wall.date()), ()), wall.time())
            found.append((wall, self._room(at, usual)))
        return found

    # Internal

    def _room(self, at: int, usual: int | None) -> RoomChoice:
        free = set(rooms_at(self.search, at))
        offer, equipment = self._offer, self._treatment.equipment
        busy = {room.id for room in offer.rooms if room.id not in free}
        found = choose(offer.rooms, busy, equipment, offer.standing, usual)
        assert found is not None  # a start is possible only where some room is free
        return found[0]

    def _search(self) -> Search:
        view, wanted, equipment = self._view, self._wanted, self._treatment.equipment
        bare = wanted.minutes // GRID
        whole = bare + self._turnover // GRID
        client = None
        if wanted.client_id is not None:
            taken = claims_of(view.session, wanted.client_id, self._now.base, self._end)
            client = mask(0, self._end) & ~(taken & ~self._own(bare))
        crew = crew_of(self._now, self._offer, self._treatment, self._first, self._end)
        return Search(
            bare=bare,
            whole=whole,
            workers=self._workers(crew, whole),
            rooms=self._rooms(crew, whole),
            others=tuple(self._free(each, whole) for each in equipment),
            client=client,
            allowed=self._allowed(bare),
        )

    def _workers(self, crew: Crew, whole: int) -> tuple[Worker, ...]:
        workers, tired = [], self._tired()
        for able, worker in crew.members:
            if not self._welcome(able):
                continue
            self._names[able.id] = able.name
            if able.id in tired or self._differs(able.id):
                on, free = worker.on & ~tired.get(able.id, 0), self._free(able.id, whole)
                workers.append(replace(worker, on=on, free=free))
            else:
                workers.append(worker)
        return tuple(workers)

    def _rooms(self, crew: Crew, whole: int) -> Mapping[int, Bits]:
        rooms = crew.rooms
        if not self._wanted.rooms and not any(map(self._differs, rooms)):
            return rooms
        return {
            room: self._free(room, whole)
            for room in rooms
            if not self._wanted.rooms or room in self._wanted.rooms
        }

    def _welcome(self, able: Able) -> bool:
        """Tell whether a therapist is somebody whom the client would want, or has already."""
        wanted = self._wanted
        if wanted.therapists and able.id not in wanted.therapists:
            return False
        if able.id in wanted.not_with:
            return False
        if self._besides is not None and able.id == self._besides.therapist_id:
            return True
        return not unwanted(able.id, able.name, able.gender, self._likes)

    def _tired(self) -> dict[int, Bits]:
        """Return the slots of days on which therapists have had enough of such work."""
        wanted, found = self._wanted, dict[int, Bits]()
        session, rules = self._view.session, self._offer.rules
        if self._besides is None and rules.limits(self._treatment.code):
            last = self._first + _DAY * wanted.days
            for number, day in full_of_deep_work(session, rules, wanted.minutes, self._first, last):
                found[number] = found.get(number, 0) | self.of_day(day)
        return found

    def _differs(self, resource: int) -> bool:
        """Tell whether its free time is another one here than for everybody else."""
        row = self._besides
        return resource in self._others or (
            row is not None
            and resource in (row.therapist_id, row.room_id, *self._treatment.equipment)
        )

    def _free(self, resource: int, whole: int) -> Bits:
        free: Bits = self._now.free(resource).up_to(self._end)
        if self._differs(resource):
            free = (free | self._own(whole)) & ~self._others.get(resource, 0)
        return free

    def _own(self, slots: int) -> Bits:
        """Return the slots that the appointment in question takes itself."""
        row = self._besides
        if row is None:
            return 0
        first = slot(self._view.zone, row.day, row.starts, row.fold) - self._now.base
        return mask(first, first + slots)

    def _days(self) -> Iterator[tuple[date, tuple[int, int]]]:
        """Return the days that are looked at, each with where it begins and ends."""
        horizon = self._offer.rules.horizon
        last = None if horizon is None else self._view.today + _DAY * horizon
        for ahead in range(self._wanted.days):
            day = self._first + _DAY * ahead
            span = self._now.day_of(day)
            if span is None or (last is not None and self._besides is None and day > last):
                break
            yield day, span

    def _allowed(self, bare: int) -> Bits:
        """Return the starts on days and within hours that are wanted, from now on."""
        wanted, view = self._wanted, self._view
        key = (self._first, wanted.days, wanted.weekdays, wanted.after, wanted.before, bare)
        found = self._now.starts(key, lambda: self._within_hours(bare))
        now = int(view.now.timestamp()) // (GRID * 60) - self._now.base
        now += 0 if self._besides is not None else -(-self._offer.rules.notice // GRID)
        gone = max(now + 1, 0)
        return found >> gone << gone

    def _within_hours(self, bare: int) -> Bits:
        """Return the starts on days and within hours that are wanted; it ends by then."""
        wanted = self._wanted
        chunks: dict[int, Bits] = {}
        for day, span in self._days():
            if not wanted.weekdays or day.weekday() in wanted.weekdays:
                first, past = self._slot(day, span, wanted.after or _MIDNIGHT), span[1]
                if wanted.before:
                    past = self._slot(day, span, wanted.before)
                lay(chunks, first, past - bare + 1)
        return joined(chunks)

    def _slot(self, day: date, span: tuple[int, int], at: time) -> int:
        """Return the slot of a time; on odd days the clock is asked."""
        if span[1] - span[0] == CHUNK:
            return span[0] + (at.hour * 60 + at.minute) // GRID
        return slot_from(self._view.zone, day, at) - self._now.base

    def _span_of(self, day: date) -> tuple[int, int]:
        return self._now.day_of(day) or (0, 0)

    def _wishes(self) -> Wishes:
        view, wanted = self._view, self._wanted
        usual = self._likes.usual
        if usual is None and wanted.client_id is not None:
            usual = self._seen_most(wanted.client_id)
        number = max(((wanted.from_day or view.today) - view.today).days, 0)
        return Wishes(
            days=self._now.days[number : number + wanted.days + 1],
            usual=usual,
            wanted=wanted.rather,
            liked=self._likes.prefers,
            shortest=self._offer.shortest,
        )

    def _seen_most(self, client_id: int) -> int | None:
        """Return whom a client has come to at least twice of the last five times."""
        given = {"client": client_id, "today": self._view.today}
        found = self._view.session.execute(_SEEN, given)
        seen = list(found.scalars())
        best = max(seen, key=seen.count, default=None)
        return best if best is not None and seen.count(best) >= 2 else None
