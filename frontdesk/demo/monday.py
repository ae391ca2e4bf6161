"""A studio to look around in: some 120 clients, months behind them, and a busy day today.

Whatever the clock says, somebody is being treated, somebody waits, and somebody wants to pay.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Protocol

from sqlalchemy import select

from frontdesk.changes import Outcome
from frontdesk.commands.base import Command
from frontdesk.commands.studio import SetUpStudio
from frontdesk.demo.agreements import agree
from frontdesk.demo.crowd import Crowd, Regular
from frontdesk.demo.days import Days
from frontdesk.demo.house import Hand, House, Offer, read_house
from frontdesk.demo.members import people_it
from frontdesk.demo.plans import demo_plan
from frontdesk.demo.sheets import Sheets
from frontdesk.demo.stored import store_value
from frontdesk.demo.template import BEFORE, BLOCKS, DAY, SHIFTS, Card
from frontdesk.demo.tickets import Served, Tickets
from frontdesk.errors import Refused
from frontdesk.model import Appointment, Block, Client, Hours, Shift, Studio, Visit
from frontdesk.storage.unit import Work
from frontdesk.values.money import Money
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import State
from frontdesk.values.wall import local, moment, slot

_CLIENTS = 116
_BEHIND = 130
_FULLNESS = 0.3
_AHEAD = 21
#: On days on which the clock is changed, nothing lies across the change.
_AFTER_THE_CHANGE = 6 * 60
_MIDNIGHT = 24 * 60 - 5


class Door(Protocol):
    """What is needed of a desk."""

    def is_set_up(self) -> bool:
        """Tell whether there is a studio yet."""
        ...

    def do(self, command: Command) -> Outcome:
        """Carry out a command."""
        ...


def furnish(desk: Door, seed: int = 1123) -> None:
    """Fill an empty place, or a demo studio just set up, with clients, months and a busy today."""
    if not desk.is_set_up():
        desk.do(SetUpStudio(plan=demo_plan(), demo=True))
    desk.do(FurnishDemo(seed=seed))


@needs(Permission.SIGN_IN)
@dataclass(frozen=True, kw_only=True)
class FurnishDemo(Command):
    """Fill a demo studio that has no client yet; the same seed and moment give the same."""

    seed: int

    def apply(self, work: Work) -> None:
        demo = work.session.execute(select(Studio.demo)).scalar()
        if not demo:
            raise Refused.because("not_a_demo")
        if work.session.execute(select(Client.id).limit(1)).first() is not None:
            raise Refused.because("furnished_already")
        work.undoable = False
        made = _Furnisher(work, Random(self.seed)).furnish()
        store_value(work, Random(self.seed))
        work.says("demo_furnished", clients=made)


class _Furnisher:
    """Months behind and weeks ahead by chance, today by the template."""

    def __init__(self, work: Work, rng: Random) -> None:
        self._work = work
        self._rng = rng
        self._house: House = read_house(work.session)
        self._sheets = Sheets()
        self._crowd = Crowd(self._house, self._sheets, rng, work.today)
        wall = local(work.zone, work.now)
        self._now = wall.hour * 60 + wall.minute // 5 * 5
        if slot(work.zone, work.today, time(12)) - slot(work.zone, work.today, time()) != 144:
            self._now = max(self._now, _AFTER_THE_CHANGE)
        self._came: set[int] = set()
        self._served: list[tuple[datetime, Served]] = []

    def furnish(self) -> int:
        work, sheets, today = self._work, self._sheets, self._work.today
        sheets.begin(work)
        days = Days(self._house, self._crowd, sheets, self._rng, work.now)
        for ahead in range(-_BEHIND, _AHEAD + 1):
            if ahead:
                known = len(self._crowd.known)
                joining = 0.0 if known >= _CLIENTS else 0.45 if known < 60 else 0.1
                days.fill(today + timedelta(days=ahead), joining, _FULLNESS)
        new = [self._crowd.join(hand.id, today, self._ms(-1440)) for hand in self._house.hands]
        sheets.write(work)
        agree(work)
        self._today(today, new)
        sheets.begin(work)
        self._sell(today)
        sheets.write(work)
        people_it(work)
        return len(self._crowd.known)

    # Internal

    def _today(self, today: date, new: list[Regular]) -> None:
        opens, closes = self._open(today)
        rooms = self._house.places(self._house.hands)
        kept = [
            card
            for card in [*self._morning(opens), *DAY]
            if card.hand < len(self._house.hands)
            and opens <= self._now + card.at
            and self._now + card.at + card.minutes <= closes
        ]
        self._shifts(today, kept, opens, closes)
        visit: Visit | None = None
        for card in kept:
            hand = self._house.hands[card.hand]
            offer = next((o for o in hand.offers if (o.code, o.minutes) == card[2:4]), None)
            if offer is None:
                continue
            visit = self._card(card, hand, offer, rooms.get(hand.id), visit, new)
        for number, at, minutes, kind, label in BLOCKS:
            starts = self._now + at
            if number < len(self._house.hands) and opens <= starts <= closes - minutes:
                self._block(self._house.hands[number], today, starts, minutes, kind, label)

    def _morning(self, opens: int) -> list[Card]:
        """Return what was done before the template begins, back to the start of each shift."""
        found = []
        for number, (code, minutes, apart) in enumerate(BEFORE):
            first = min(card.at for card in DAY if card.hand == number)
            starts = max(opens, SHIFTS[number][0] * 60) - self._now
            found += [
                Card(number, at, code, minutes, "done")
                for at in range(first - apart, starts - 1, -apart)
            ]
        return found

    def _open(self, today: date) -> tuple[int, int]:
        """Open wide enough for now, and return from when to when."""
        session = self._work.session
        row = session.execute(select(Hours).where(Hours.weekday == today.weekday())).scalar()
        if row is None:
            row = Hours(weekday=today.weekday(), opens=time(9), closes=time(18))
            session.add(row)
        opens = min(_minutes(row.opens), max(0, (self._now - 120) // 60 * 60))
        closes = max(_minutes(row.closes), min(_MIDNIGHT, -(-(self._now + 180) // 60) * 60))
        row.opens, row.closes = _clock(opens), _clock(closes)
        return opens, closes

    def _shifts(self, today: date, kept: list[Card], opens: int, closes: int) -> None:
        for number, hand in enumerate(self._house.hands[: len(SHIFTS)]):
            mine = [card for card in kept if card.hand == number]
            first = min((self._now + card.at for card in mine), default=closes)
            last = max((self._now + card.at + card.minutes for card in mine), default=opens)
            starts = max(opens, min(SHIFTS[number][0] * 60, first // 30 * 30))
            ends = min(closes, max(SHIFTS[number][1] * 60, -(-last // 60) * 60))
            self._work.add(
                Shift(therapist_id=hand.id, day=today, starts=_clock(starts), ends=_clock(ends))
            )

    def _card(
        self,
        card: Card,
        hand: Hand,
        offer: Offer,
        room: int | None,
        last: Visit | None,
        new: list[Regular],
    ) -> Visit:
        work, state = self._work, State(card.state)
        walk_in = card.who == "walk_in"
        client = None if walk_in else self._client(card, offer, new)
        visit = last if card.with_last else None
        if visit is None:
            visit = Visit(
                source="walk_in" if walk_in else "phone",
                note=None,
                booked_at=self._at(-5 if walk_in else -1440 * (3 + card.hand)),
                booked_by=self._house.receptionist,
            )
            work.add(visit)
        been = (State.ARRIVED, State.IN_SESSION, State.TO_CHECK_OUT, State.DONE)
        stage = been.index(state) if state in been else -1
        row = Appointment(
            visit_id=visit.id,
            client_id=None if client is None else client.id,
            guest_name="Walk-in 1" if walk_in else None,
            service_id=offer.service_id,
            therapist_id=hand.id,
            room_id=self._house.rooms[-1] if card.couples else room,
            day=work.today,
            starts=_clock(self._now + card.at),
            minutes=card.minutes,
            turnover=offer.turnover,
            state=state,
            price=Money(offer.cents),
            priced_on=date.fromisoformat(offer.priced_on),
            arrived_at=self._at(min(card.at - 6, -2)) if stage >= 0 else None,
            started_at=self._at(card.at + 1) if stage >= 1 else None,
            finished_at=self._at(card.at + card.minutes - 1) if stage >= 2 else None,
            reason="working late" if state is State.CANCELLED else None,
        )
        work.add(row)
        work.claim_anew(visit.id)
        if state is State.DONE and client is not None:
            served = Served(row.id, visit.id, client.id, hand.id, hand.licence, offer, False)
            self._served.append((self._at(card.at + card.minutes + 4), served))
        return visit

    def _client(self, card: Card, offer: Offer, new: list[Regular]) -> Regular:
        def fits(each: Regular) -> bool:
            return each.id not in self._came and (offer.code != "pn" or each.woman)

        members = [each for each in self._crowd.known if each.member_since is not None]
        minded = [each for each in self._crowd.known if each.minded]
        groups = {"new": new, "member": members, "minded": minded}
        first = [each for each in groups.get(card.who, ()) if fits(each)]
        fresh = {each.id for each in new}
        rest = [each for each in self._crowd.known if fits(each) and each.id not in fresh]
        mine = [each for each in rest if each.therapist_id == self._house.hands[card.hand].id]
        found = (first or mine or rest)[0]
        self._came.add(found.id)
        return found

    def _block(
        self, hand: Hand, today: date, starts: int, minutes: int, kind: str, label: str
    ) -> None:
        row = Block(
            resource_id=hand.id,
            kind=kind,
            label=label,
            day=today,
            starts=_clock(starts),
            minutes=minutes,
        )
        self._work.add(row)
        self._work.claim_block(row.id)

    def _sell(self, today: date) -> None:
        if self._served:
            tickets = Tickets(self._house, self._sheets, self._rng)
            self._sheets.add("business_day", today.isoformat(), None)
            for at, served in sorted(self._served, key=lambda each: each[0]):
                tickets.pay(served, today.isoformat(), round(at.timestamp()) * 1000)

    def _at(self, minutes: int) -> datetime:
        """Return the moment so many minutes from now on."""
        work = self._work
        return moment(work.zone, work.today, _clock(self._now)) + timedelta(minutes=minutes)

    def _ms(self, minutes: int) -> int:
        return round(self._at(minutes).timestamp()) * 1000


def _clock(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


def _minutes(wall: time) -> int:
    return wall.hour * 60 + wall.minute
