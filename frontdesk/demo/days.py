"""Fills one day of the calendar after the other: who comes to whom, and what became of it."""

from collections import defaultdict
from datetime import date, datetime, time, timedelta
from random import Random
from typing import NamedTuple

from frontdesk.demo.crowd import Crowd, Regular
from frontdesk.demo.house import Hand, House, Offer
from frontdesk.demo.names import VISIT_NOTES, WHY_CANCELLED
from frontdesk.demo.sheets import Sheets
from frontdesk.demo.tickets import Served, Tickets
from frontdesk.values.wall import local, slot

_EIGHT = 8 * 60
_MINUTE = 60_000
_SOURCES = ("phone", "phone", "phone", "online", "online", "desk")
#: So many weeks ahead people book; the further off, the fewer.
AHEAD = timedelta(weeks=8)


class _Place(NamedTuple):
    """Where an appointment lies: ``starts`` in minutes of the day."""

    hand: Hand
    room: int
    starts: int
    offer: Offer


class Days:
    """Fills days in their order. ``now`` parts what was from what is to come."""

    def __init__(
        self, house: House, crowd: Crowd, sheets: Sheets, rng: Random, now: datetime
    ) -> None:
        self._house = house
        self._crowd = crowd
        self._sheets = sheets
        self._rng = rng
        self._tickets = Tickets(house, sheets, rng)
        self._wall = local(house.zone, now)
        self._due: dict[tuple[int, date], list[Regular]] = defaultdict(list)
        self._waiting: dict[int, list[Regular]] = defaultdict(list)
        self._paid: list[tuple[int, Served]] = []
        self.made = 0

    def fill(self, day: date, joining: float, fullness: float) -> None:
        """Fill ``day``; ``joining`` is the share of new clients, ``fullness`` that of the time."""
        first = slot(self._house.zone, day, time(8))
        self._eight, self._eight_ms = first, first * 300_000
        working = [hand for hand in self._house.hands if day.weekday() in hand.shifts]
        rooms = self._house.places(working)
        for hand in working:
            if hand.id in rooms:
                self._shift(day, hand, rooms[hand.id], joining, fullness)
        self._close(day)

    # Internal

    def _shift(self, day: date, hand: Hand, room: int, joining: float, fullness: float) -> None:
        rng = self._rng
        waiting = self._waiting[hand.id]
        waiting += self._due.pop((hand.id, day), ())
        del waiting[:-60]  # who was not fitted in for so long has gone elsewhere
        starts, ends = hand.shifts[day.weekday()]
        at, lunch = starts, starts + 230 + rng.randrange(5) * 10
        while True:
            if at >= lunch:
                at, lunch = at + 30, ends
            offer = rng.choice(hand.offers)
            if at + offer.minutes > ends:
                break
            if rng.random() > fullness:
                at += offer.minutes  # nobody asks for it
                continue
            client = self._client(hand, day, joining)
            if offer.code == "pn" and not client.woman:
                continue
            stays = self._appointment(day, _Place(hand, room, at, offer), client)
            if stays or rng.random() < 0.5:
                at += offer.minutes + offer.turnover

    def _client(self, hand: Hand, day: date, joining: float) -> Regular:
        rng, known, waiting = self._rng, self._crowd.known, self._waiting[hand.id]
        expected = True
        if not known or rng.random() < joining:
            called = self._eight_ms - rng.randrange(1, 12) * 1440 * _MINUTE
            found = self._crowd.join(hand.id, day, called)
        elif waiting and waiting[0].last_day != day:
            found = waiting.pop(0)
        else:
            found = known[int(rng.random() * len(known))]
            expected = False
            if found.last_day == day:
                found = next((each for each in known if each.last_day != day), found)
            if found.last_day == day:
                found = self._crowd.join(hand.id, day, self._eight_ms)
        found.last_day = day
        if expected and found.rhythm and rng.random() < 0.93:
            again = day + timedelta(days=found.rhythm + rng.choice((0, 0, 0, 1, 2, -1)))
            self._due[found.therapist_id, again].append(found)
        return found

    def _appointment(self, day: date, place: _Place, client: Regular) -> bool:
        """Add it with what became of it; tell whether it holds its time."""
        rng, add = self._rng, self._sheets.add
        hand, room, at, offer = place
        state = self._state(day, at, at + offer.minutes)
        starts_ms = self._eight_ms + (at - _EIGHT) * _MINUTE
        lead = max(1, int(rng.expovariate(1 / 9)))
        note = rng.choice(VISIT_NOTES) if rng.random() < 0.03 else None
        called = starts_ms - lead * 1440 * _MINUTE
        visit = add("visit", rng.choice(_SOURCES), note, called, self._house.receptionist)
        arrived = started = finished = reason = None
        if state in ("arrived", "in_session", "to_check_out", "done"):
            arrived = starts_ms - rng.randrange(1, 12) * _MINUTE
        if state in ("in_session", "to_check_out", "done"):
            started = starts_ms + rng.randrange(0, 4) * _MINUTE
        if state in ("to_check_out", "done"):
            finished = starts_ms + (offer.minutes - rng.randrange(0, 3)) * _MINUTE
        if state == "cancelled":
            reason = rng.choice(WHY_CANCELLED)
        appointment = add(
            *("appointment", visit, client.id, None, offer.service_id, hand.id, None, room),
            *(day.isoformat(), f"{at // 60:02d}:{at % 60:02d}", 0, offer.minutes, offer.turnover),
            *(state, offer.cents, offer.priced_on, arrived, started, finished, reason),
        )
        self.made += 1
        if state in ("cancelled", "no_show"):
            return state == "no_show"
        first = self._eight + (at - _EIGHT) // 5
        past = first + (offer.minutes + offer.turnover) // 5
        for each in (hand.id, room, *offer.equipment):
            add("claim", each, 0, first, past, 1, visit)
        add("claim", client.id, 0, first, first + offer.minutes // 5, 1, visit)
        if state == "done":
            member = client.member_since is not None and client.member_since <= day.isoformat()
            served = Served(appointment, visit, client.id, hand.id, hand.licence, offer, member)
            paid = starts_ms + (offer.minutes + rng.randrange(2, 9)) * _MINUTE
            self._paid.append((paid, served))
        return True

    def _state(self, day: date, starts: int, ends: int) -> str:
        rng = self._rng
        if day > self._wall.date():
            near = (day - self._wall.date()).days <= 2
            chance = rng.random()
            if chance < 0.04:
                return "cancelled"
            return "confirmed" if chance < (0.75 if near else 0.2) else "booked"
        chance = rng.random()
        if day == self._wall.date():
            now = self._wall.hour * 60 + self._wall.minute
            if ends + 20 > now:
                return _today(now, starts, ends, chance)
        if chance < 0.085:
            return "cancelled"
        return "no_show" if chance < 0.12 else "done"

    def _close(self, day: date) -> None:
        """Write the sales of the day as they were paid, and close it unless it is today."""
        if day > self._wall.date() or not self._paid:
            return
        self._paid.sort(key=lambda each: each[0])
        number = self._sheets.add("business_day", day.isoformat(), None)
        for paid, served in self._paid:
            self._tickets.pay(served, day.isoformat(), paid)
        if day < self._wall.date():
            self._sheets.ends.append((self._eight_ms + 745 * _MINUTE, number))
        self._paid.clear()


def _today(now: int, starts: int, ends: int, chance: float) -> str:
    if ends <= now:
        return "to_check_out"
    if starts <= now:
        return "in_session" if now - starts > 3 else "arrived"
    if starts - now <= 15 and chance < 0.6:
        return "arrived"
    return "confirmed" if chance < 0.7 else "booked"
