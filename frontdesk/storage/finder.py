"""Gathers what the rules of openings need, for one search: who, which rooms, which slots."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from sqlalchemy import bindparam, select

from frontdesk.errors import Refused
from frontdesk.model import Appointment
from frontdesk.rules.bits import CHUNK, Bits, Slots, joined, lay, mask
from frontdesk.rules.likes import unwanted
from frontdesk.rules.openings import Search, Target, Wishes, Worker, rooms_at
from frontdesk.rules.rooms import RoomChoice, choose, usual_room
from frontdesk.storage.free import Snapshot, claims_of
from frontdesk.storage.holds import foreign_bits
from frontdesk.storage.house_rules import full_of_deep_work
from frontdesk.storage.likes import likes_of
from frontdesk.storage.offered import Able, read_offer
from frontdesk.storage.schedule import worked_in
from frontdesk.storage.view import View
from frontdesk.values.span import GRID
from frontdesk.values.wall import slot, slot_from, wall_of
from frontdesk.values.wanted import Wanted

_DAY, _MIDNIGHT = timedelta(days=1), time()
_NEVER = Slots(0)
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

    def room(self, therapist: int, at: int) -> RoomChoice:
        """Return the room that booking would choose."""
        free = set(rooms_at(self.search, at))
        offer, equipment = self._offer, self._treatment.equipment
        busy = {room.id for room in offer.rooms if room.id not in free}
        wall = self.wall(at)
        worked = worked_in(self._view.session, wall.date(), therapist).get(therapist, ())
        usual = usual_room(worked, wall.time())
        found = choose(offer.rooms, busy, equipment, offer.standing, usual)
        assert found is not None  # a start is possible only where some room is free
        return found[0]

    # Internal

    def _search(self) -> Search:
        view, wanted, equipment = self._view, self._wanted, self._treatment.equipment
        bare = wanted.minutes // GRID
        whole = bare + self._turnover // GRID
        client = None
        if wanted.client_id is not None:
            taken = claims_of(view.session, wanted.client_id, self._now.base, self._now.length)
            client = ~(taken & ~self._own(bare)) & self._now.whole
        must = self._offer.standing.intersection(equipment)
        return Search(
            bare=bare,
            whole=whole,
            workers=self._workers(whole),
            rooms={
                room.id: self._free(room.id, whole)
                for room in self._offer.rooms
                if must <= room.fitted and (not wanted.rooms or room.id in wanted.rooms)
            },
            others=tuple(self._free(each, whole) for each in equipment),
            client=client,
            allowed=self._allowed(bare),
        )

    def _workers(self, whole: int) -> tuple[Worker, ...]:
        wanted, now = self._wanted, self._now
        first, past = self._span_of(self._first)
        workers, tired = [], self._tired()
        for each in self._offer.able(self._treatment, self._first):
            if wanted.therapists and each.id not in wanted.therapists:
                continue
            if each.id in wanted.not_with or not self._welcome(each):
                continue
            self._names[each.id] = each.name
            on: Bits = now.on.get(each.id, _NEVER).up_to(self._end)
            if each.last is not None:
                on = self._until(on, each.last)
            if each.id in tired:
                on &= ~tired[each.id]
            idle = now.free(each.id).cut(first, past).bit_count()
            load = (past - first - idle) * GRID
            workers.append(Worker(each.id, on, self._free(each.id, whole), load))
        return tuple(workers)

    def _welcome(self, able: Able) -> bool:
        """Tell whether a therapist is somebody whom the client would want, or has already."""
        if self._besides is not None and able.id == self._besides.therapist_id:
            return True
        asked = self._wanted.gender
        likes = self._likes if asked is None else replace(self._likes, asks_for=asked)
        return not unwanted(able.id, able.name, able.gender, likes)

    def _until(self, on: Bits, last: date) -> Bits:
        """Return the slots up to the end of a licence."""
        span = self._now.day_of(last)
        return on if span is None or span[1] >= self._end else on & mask(0, span[1])

    def _tired(self) -> dict[int, Bits]:
        """Return the slots of days on which therapists have had enough of such work."""
        wanted, found = self._wanted, dict[int, Bits]()
        session, rules = self._view.session, self._offer.rules
        if self._besides is None and rules.limits(self._treatment.code):
            last = self._first + _DAY * wanted.days
            for number, day in full_of_deep_work(session, rules, wanted.minutes, self._first, last):
                found[number] = found.get(number, 0) | self.of_day(day)
        return found

    def _free(self, resource: int, whole: int) -> Bits:
        free: Bits = self._now.free(resource).up_to(self._end)
        row = self._besides
        if row is not None and resource in (
            row.therapist_id,
            row.room_id,
            *self._treatment.equipment,
        ):
            free |= self._own(whole)
        if resource in self._others:
            free &= ~self._others[resource]
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
