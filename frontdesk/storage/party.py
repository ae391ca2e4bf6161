"""Weighs guests who come together: each by every rule, the others' needs taken into account."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from types import SimpleNamespace
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from frontdesk.errors import Reason, Refused
from frontdesk.model import Service, Therapist
from frontdesk.rules.likes import unwanted
from frontdesk.rules.rooms import Lodger, RoomChoice, choose, shared_room, side_by_side, usual_room
from frontdesk.rules.stays import WAIT, Stay, whole_of
from frontdesk.storage.claims import Wanted, of_booked, twice
from frontdesk.storage.likes import likes_of
from frontdesk.storage.schedule import Answer, answer, busy, worked_in
from frontdesk.storage.standing import equipment_of, rooms
from frontdesk.values.asked import Asked
from frontdesk.values.party import Guest, Party, PartyAnswer, Rooming, Seat
from frontdesk.values.span import GRID, Span
from frontdesk.values.wall import slot, wall_of

_Chosen = tuple[RoomChoice, str]


def weigh(session: Session, zone: ZoneInfo, party: Party, now: datetime | None) -> PartyAnswer:
    """Weigh ``party`` against every rule; ``now`` refuses what lies behind, none lets it be."""
    if not party.guests:
        raise Refused.because("nobody_to_book", "client")
    wrong = [reason for guest in party.guests for reason in guest.wrong()]
    if wrong:
        return PartyAnswer((), _once(wrong))
    try:
        first = slot(zone, party.day, party.starts, party.fold)
    except Refused as refused:
        return PartyAnswer((), refused.reasons)
    return _Weighing(session, zone, party, first).answer(now)


def needs_of(session: Session, zone: ZoneInfo, found: PartyAnswer) -> list[Wanted]:
    """Return what would be claimed for the seats of a party that was weighed."""
    seated = [
        SimpleNamespace(
            client_id=seat.guest.client_id,
            guest_name=seat.guest.guest_name,
            service_id=seat.guest.service_id,
            therapist_id=seat.guest.therapist_id,
            second_therapist_id=seat.guest.second_therapist_id,
            room_id=seat.room_id,
            day=seat.day,
            starts=seat.starts,
            fold=seat.fold,
            minutes=seat.guest.minutes,
            turnover=seat.turnover,
            overlap=None,
        )
        for seat in found.seats
    ]
    return of_booked(session, zone, seated)


class _Weighing:
    def __init__(self, session: Session, zone: ZoneInfo, party: Party, first: int) -> None:
        self._session = session
        self._zone = zone
        self._party = party
        self._turnovers = [self._turnover(guest) for guest in party.guests]
        self._equipment = {
            each.service_id: equipment_of(session, each.service_id) for each in party.guests
        }
        begins = [first + guest.after // GRID for guest in party.guests]
        self._bare = [
            Span(begin, begin + max(guest.minutes // GRID, 1))
            for begin, guest in zip(begins, party.guests, strict=True)
        ]
        self._all_rooms = rooms(session)

    def answer(self, now: datetime | None) -> PartyAnswer:
        chosen, against = self._rooms()
        stays = [
            Stay(self._who(number), chosen[number][0].id if number in chosen else None, bare, turn)
            for number, (bare, turn) in enumerate(zip(self._bare, self._turnovers, strict=True))
        ]
        wholes = [whole_of(stay, stays) for stay in stays]
        seats = [
            self._seat(number, wholes[number], chosen.get(number), now)
            for number in range(len(stays))
        ]
        needs = self._needs(wholes)
        reasons = [*(reason for seat in seats for reason in seat.reasons), *against]
        reasons += self._waits()
        return PartyAnswer(tuple(seats), _once([*reasons, *twice(self._session, needs)]))

    # Internal

    def _turnover(self, guest: Guest) -> int:
        """Return the slots of turnover after a guest's service."""
        service = self._session.get(Service, guest.service_id)
        if service is None:
            raise Refused.because("gone", "service", what="service")
        return (service.turnover if guest.turnover is None else guest.turnover) // GRID

    def _who(self, number: int) -> object:
        return self._party.guests[number].who or (number,)

    def _units(self) -> list[list[int]]:
        """Return the services by guest: one after the other they are given in one room."""
        found: dict[object, list[int]] = {}
        for number in range(len(self._party.guests)):
            found.setdefault(self._who(number), []).append(number)
        return list(found.values())

    def _waits(self) -> list[Reason]:
        """Let nobody who is booked anew wait long between two services."""
        if self._party.besides is not None:
            return []
        spans = [sorted(self._bare[number] for number in unit) for unit in self._units()]
        gaps = [b.first - a.past for unit in spans for a, b in pairwise(unit)]
        most = max(gaps, default=0)
        if most <= WAIT:
            return []
        return [Reason("wait_too_long", "starts", {"wait": most * GRID, "most": WAIT * GRID})]

    def _rooms(self) -> tuple[dict[int, _Chosen], list[Reason]]:
        """Return the room of each service that has one, and why not."""
        party, units = self._party, self._units()
        asked = {room.id: room for room in self._all_rooms}
        if all(guest.room_id in asked for guest in party.guests):
            rooms_of = [asked[guest.room_id or 0] for guest in party.guests]
            return {n: (room, "asked_for") for n, room in enumerate(rooms_of)}, []
        lodgers = [self._lodger(unit) for unit in units]
        if len(units) == 1:
            return self._single(units[0], lodgers[0]), []
        if party.rooming is not Rooming.APART:
            room = shared_room(self._all_rooms, lodgers, self._at_once())
            if room is not None:
                return dict.fromkeys(range(len(party.guests)), (room, "room_for_couples")), []
            if party.rooming is Rooming.TOGETHER:
                params = {"guests": len(units), "time": party.starts, "day": party.day}
                return {}, [Reason("no_room_together", "room", params)]
        each = side_by_side(self._all_rooms, lodgers)
        if each is None:
            params = {"guests": len(units), "time": party.starts, "day": party.day}
            return {}, [Reason("too_few_rooms", "room", params)]
        return {
            number: (room, "side_by_side")
            for unit, room in zip(units, each, strict=True)
            for number in unit
        }, []

    def _single(self, unit: Sequence[int], lodger: Lodger) -> dict[int, _Chosen]:
        """Return one room for all that a guest has; else each service looks for its own."""
        guest = self._party.guests[unit[0]]
        day = self._party.day
        worked = worked_in(self._session, day, guest.therapist_id).get(guest.therapist_id, ())
        taken = {room.id for room in self._all_rooms} - lodger.free
        usual = usual_room(worked, self._party.starts)
        best = choose(self._all_rooms, taken, lodger.must, lodger.must, usual)
        return {} if best is None else dict.fromkeys(unit, best)

    def _lodger(self, unit: Sequence[int]) -> Lodger:
        standing = {each for room in self._all_rooms for each in room.fitted}
        needed = {each for n in unit for each in self._equipment[self._party.guests[n].service_id]}
        first = min(self._bare[number].first for number in unit)
        past = max(self._bare[number].past + self._turnovers[number] for number in unit)
        ids = {room.id for room in self._all_rooms}
        taken = busy(self._session, ids, Span(first, past), self._party.besides)
        return Lodger(frozenset(needed & standing), frozenset(ids - taken))

    def _at_once(self) -> int:
        return max(sum(s.first <= each.first < s.past for s in self._bare) for each in self._bare)

    def _seat(self, number: int, whole: Span, chosen: _Chosen | None, now: datetime | None) -> Seat:
        guest, bare = self._party.guests[number], self._bare[number]
        wall = wall_of(self._zone, bare.first)
        asked = Asked(
            service_id=guest.service_id,
            minutes=guest.minutes,
            therapist_id=guest.therapist_id,
            day=wall.date(),
            starts=wall.time(),
            fold=bool(wall.fold),
            client_id=guest.client_id,
            room_id=chosen[0].id if chosen else guest.room_id,
            besides=self._party.besides,
            overridden=self._party.overridden,
            settled=self._party.besides is not None,
            passed=guest.passed is not None or self._party.besides is not None,
            turnover=(whole.past - bare.past) * GRID,
            added=guest.added,
        )
        found = answer(self._session, self._zone, asked, now)
        reasons = [*found.reasons, *self._second(guest, asked, now)]
        if guest.client_id is None and not (guest.guest_name or "").strip():
            reasons.append(Reason("nobody_to_book", "client", {}))
        if chosen is None and len(self._units()) > 1:  # the party's own reason says more
            reasons = [each for each in reasons if each.code != "no_room_free"]
        return self._seated(number, asked, found, chosen, _once(reasons))

    def _second(self, guest: Guest, asked: Asked, now: datetime | None) -> tuple[Reason, ...]:
        """Return what is against the second therapist of four hands."""
        if guest.second_therapist_id is None:
            return ()
        alone = replace(asked, therapist_id=guest.second_therapist_id, client_id=None)
        unwanted = () if asked.overridden or asked.settled else self._unwanted(guest)
        return (*answer(self._session, self._zone, alone, now).reasons, *unwanted)

    def _unwanted(self, guest: Guest) -> Sequence[Reason]:
        row = self._session.get(Therapist, guest.second_therapist_id)
        if row is None:
            return ()
        likes = likes_of(self._session, guest.client_id)
        return unwanted(row.id, row.name, row.gender, likes)

    def _seated(
        self,
        number: int,
        asked: Asked,
        found: Answer,
        chosen: _Chosen | None,
        reasons: tuple[Reason, ...],
    ) -> Seat:
        return Seat(
            guest=self._party.guests[number],
            day=asked.day,
            starts=asked.starts,
            fold=asked.fold,
            ends=wall_of(self._zone, self._bare[number].past).time(),
            room_id=found.room_id,
            room=found.room,
            room_reason=chosen[1] if chosen else found.room_reason,
            price=found.price,
            priced_on=found.priced_on,
            turnover=self._turnovers[number] * GRID,
            reasons=reasons,
            minded=found.minded,
        )

    def _needs(self, wholes: Sequence[Span]) -> Mapping[int, list[Wanted]]:
        """Return what the guests need who are there but once: all but the rooms."""
        needs: dict[int, list[Wanted]] = {}
        for guest, bare, whole in zip(self._party.guests, self._bare, wholes, strict=True):
            hands = [guest.therapist_id, guest.second_therapist_id]
            for each in (*hands, *self._equipment[guest.service_id]):
                if each is not None:
                    needs.setdefault(each, []).append(Wanted(each, whole))
            if guest.client_id is not None:
                needs.setdefault(guest.client_id, []).append(Wanted(guest.client_id, bare))
        return needs


def _once(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Return each reason once, in order."""
    return tuple({(r.code, repr(sorted(r.params.items(), key=str))): r for r in reasons}.values())
