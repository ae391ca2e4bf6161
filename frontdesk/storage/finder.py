"""Gathers what the rules of openings need, for one search: who, which rooms, which slots."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from frontdesk.errors import Refused
from frontdesk.model import Appointment, Client, Service, ServicePrice, Therapist
from frontdesk.rules.bits import Bits, mask
from frontdesk.rules.licence import may_give
from frontdesk.rules.likes import unwanted
from frontdesk.rules.openings import Search, Target, Wishes, Worker, rooms_at, sellable
from frontdesk.rules.rooms import RoomChoice, choose, usual_room
from frontdesk.storage.free import Snapshot, claims_of
from frontdesk.storage.holds import foreign_bits
from frontdesk.storage.house_rules import full_of_deep_work, house_rules
from frontdesk.storage.likes import likes_of
from frontdesk.storage.schedule import all_credentials, equipment_of, rooms, worked_in
from frontdesk.storage.view import View
from frontdesk.values.span import GRID
from frontdesk.values.wall import slot, slot_from, wall_of
from frontdesk.values.wanted import Wanted

_DAY = timedelta(days=1)


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
        self._now = now or view.free.snapshot(view.session, view.zone, view.today)
        self._others = foreign_bits(view.session, self._now.base, self._now.length)
        self._besides = besides
        service = view.session.get(Service, wanted.service_id)
        if service is None or not (service.active or besides):
            raise Refused.because("gone", "service", what="service")
        self._service = service
        self._turnover = service.turnover if besides is None else besides.turnover
        self._equipment = equipment_of(view.session, service.id)
        self._everything = rooms(view.session)
        self._standing = {each for room in self._everything for each in room.fitted}
        self._names: dict[int, str] = {}
        self._credentials = all_credentials(view.session)
        self._reach = self._wanted_slots()
        self._rules = house_rules(view.session)
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
        wanted, found = self._wanted, []
        first_day = max(wanted.from_day or self._view.today, self._view.today)
        for ahead in range(wanted.days):
            day = first_day + _DAY * ahead
            span = self._now.day_of(day)
            if span is None or wanted.at is None:
                break
            at = slot_from(self._view.zone, day, wanted.at) - self._now.base
            found.append(Target(at, *span))
        return tuple(found)

    def room(self, therapist: int, at: int) -> RoomChoice:
        """Return the room that booking would choose."""
        free = set(rooms_at(self.search, at))
        busy = {room.id for room in self._everything if room.id not in free}
        wall = self.wall(at)
        worked = worked_in(self._view.session, wall.date(), therapist).get(therapist, ())
        usual = usual_room(worked, wall.time())
        found = choose(self._everything, busy, self._equipment, self._standing, usual)
        assert found is not None  # a start is possible only where some room is free
        return found[0]

    # Internal

    def _search(self) -> Search:
        view, wanted = self._view, self._wanted
        bare = wanted.minutes // GRID
        whole = bare + self._turnover // GRID
        client = None
        if wanted.client_id is not None:
            taken = claims_of(view.session, wanted.client_id, self._now.base, self._now.length)
            client = ~(taken & ~self._own(bare)) & self._now.whole
        return Search(
            bare=bare,
            whole=whole,
            workers=self._workers(whole),
            rooms={
                room.id: self._free(room.id, whole)
                for room in self._everything
                if self._standing & set(self._equipment) <= room.fitted
                and (not wanted.rooms or room.id in wanted.rooms)
            },
            others=tuple(self._free(each, whole) for each in self._equipment),
            client=client,
            allowed=self._allowed(),
        )

    def _workers(self, whole: int) -> tuple[Worker, ...]:
        view, wanted = self._view, self._wanted
        found = view.session.execute(
            select(Therapist.id, Therapist.name, Therapist.gender)
            .where(Therapist.active == True)  # noqa: E712 -- SQL
            .order_by(Therapist.position, Therapist.id)
        )
        first, past = self._span_of(wanted.from_day or view.today)
        workers, tired = [], self._tired()
        for number, name, gender in found:
            if wanted.therapists and number not in wanted.therapists:
                continue
            if number in wanted.not_with or not self._welcome(number, name, gender):
                continue
            until = self._licensed(number, name)
            if until is None:
                continue
            self._names[number] = name
            on = self._now.on.get(number, 0) & until & self._reach & ~tired.get(number, 0)
            load = (self._now.busy(number) & mask(first, past)).bit_count() * GRID
            workers.append(Worker(number, on, self._free(number, whole), load))
        return tuple(workers)

    def _welcome(self, number: int, name: str, gender: str | None) -> bool:
        """Tell whether a therapist is somebody whom the client would want, or has already."""
        if self._besides is not None and number == self._besides.therapist_id:
            return True
        asked = self._wanted.gender
        likes = self._likes if asked is None else replace(self._likes, asks_for=asked)
        return not unwanted(number, name, gender, likes)

    def _tired(self) -> dict[int, Bits]:
        """Return the slots of days on which therapists have had enough of such work."""
        wanted, found = self._wanted, dict[int, Bits]()
        if self._besides is None and self._rules.limits(self._service.code):
            first = max(wanted.from_day or self._view.today, self._view.today)
            last = first + _DAY * wanted.days
            session = self._view.session
            for number, day in full_of_deep_work(session, self._rules, wanted.minutes, first, last):
                found[number] = found.get(number, 0) | self.of_day(day)
        return found

    def _licensed(self, number: int, name: str) -> Bits | None:
        """Return the slots up to the end of a therapist's licence; none when there is none."""
        held, skills = self._credentials.get(number, ([], []))
        needed, skill = self._service.licences, self._service.skill
        first = self._wanted.from_day or self._view.today
        if may_give(name, held, skills, needed, skill, first):
            return None
        if not needed:
            return self._now.whole
        last = max(each.expires for each in held if each.kind in needed)
        span = self._now.day_of(last)
        return mask(0, self._now.length if span is None else span[1])

    def _free(self, resource: int, whole: int) -> Bits:
        free = self._now.free(resource)
        row = self._besides
        if row is not None and resource in (row.therapist_id, row.room_id, *self._equipment):
            free |= self._own(whole)
        return free & self._reach & ~self._others.get(resource, 0)

    def _wanted_slots(self) -> Bits:
        """Return the slots up to the day after the last one that is wanted: no others matter."""
        first = max(self._wanted.from_day or self._view.today, self._view.today)
        span = self._now.day_of(first + _DAY * self._wanted.days)
        return mask(0, self._now.length if span is None else span[1])

    def _own(self, slots: int) -> Bits:
        """Return the slots that the appointment in question takes itself."""
        row = self._besides
        if row is None:
            return 0
        first = slot(self._view.zone, row.day, row.starts, row.fold) - self._now.base
        return mask(first, first + slots)

    def _allowed(self) -> Bits:
        view, wanted = self._view, self._wanted
        first_day = max(wanted.from_day or view.today, view.today)
        found = 0
        for ahead in range(wanted.days):
            day = first_day + _DAY * ahead
            if self._now.day_of(day) is None:
                break
            if not wanted.weekdays or day.weekday() in wanted.weekdays:
                found |= self._hours_of(day)
        now = int(view.now.timestamp()) // (GRID * 60) - self._now.base
        now += 0 if self._besides is not None else -(-self._rules.notice // GRID)
        return found & ~mask(0, now + 1)

    def _hours_of(self, day: date) -> Bits:
        """Return the starts within the hours that are wanted; the treatment ends by then."""
        zone, base, wanted = self._view.zone, self._now.base, self._wanted
        first, past = self._span_of(day)
        if wanted.after is not None:
            first = slot_from(zone, day, wanted.after) - base
        if wanted.before is not None and wanted.before != time(0):
            past = slot_from(zone, day, wanted.before) - base
        return mask(first, past - wanted.minutes // GRID + 1)

    def _span_of(self, day: date) -> tuple[int, int]:
        return self._now.day_of(day) or (0, 0)

    def _wishes(self) -> Wishes:
        view, wanted = self._view, self._wanted
        usual = None
        if wanted.client_id is not None:
            query = select(Client.therapist_id).where(Client.id == wanted.client_id)
            usual = view.session.execute(query).scalar() or self._seen_most(wanted.client_id)
        number = ((wanted.from_day or view.today) - view.today).days
        days = self._now.days[max(number, 0) : max(number, 0) + wanted.days + 1]
        lengths = view.session.execute(
            select(ServicePrice.minutes, Service.turnover)
            .join(Service, Service.id == ServicePrice.service_id)
            .where(Service.active == True)  # noqa: E712 -- SQL
        )
        shortest = sellable([(minutes // GRID, turn // GRID) for minutes, turn in lengths])
        return Wishes(
            days=days,
            usual=usual,
            wanted=wanted.rather,
            liked=self._likes.prefers,
            shortest=shortest,
        )

    def _seen_most(self, client_id: int) -> int | None:
        """Return whom a client has come to at least twice of the last five times."""
        found = self._view.session.execute(
            select(Appointment.therapist_id)
            .where(Appointment.client_id == client_id, Appointment.day < self._view.today)
            .order_by(Appointment.day.desc())
            .limit(5)
        )
        seen = list(found.scalars())
        best = max(seen, key=seen.count, default=None)
        return best if best is not None and seen.count(best) >= 2 else None
