"""A studio of any size into an empty place: years of visits, and sales that add up.

It is written in the order of time, batch by batch, each a transaction with one entry in the
journal, by the same guards as any other work.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from sqlalchemy import select

from frontdesk.clock import Clock
from frontdesk.commands.studio import SetUpStudio
from frontdesk.demo.crowd import Crowd
from frontdesk.demo.days import AHEAD, Days
from frontdesk.demo.house import read_house
from frontdesk.demo.members import people_it
from frontdesk.demo.plans import sized_plan
from frontdesk.demo.sheets import Sheets
from frontdesk.errors import Refused
from frontdesk.model import Studio
from frontdesk.storage.engine import Store
from frontdesk.storage.unit import Unit, Who, Work
from frontdesk.values.wall import local

#: Appointments of a client, on average.
VISITS = 5
#: Appointments in a batch.
_BATCH = 8000
#: What a therapist does in a week of five shifts when nobody stays away, measured.
_A_WEEK = 34.0
_FULL = 0.92
_MOST = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much is made up, and from which seed."""

    clients: int
    years: int
    seed: int = 1

    @property
    def appointments(self) -> int:
        """About so many there will be."""
        return self.clients * VISITS

    @property
    def therapists(self) -> int:
        """So many are needed for them."""
        return max(1, -int(-self.appointments // (self.years * 52.2 * _A_WEEK * _FULL)))

    @property
    def fullness(self) -> float:
        """The share of their time that is asked for."""
        return min(_FULL, self.appointments / (self.years * 52.2 * _A_WEEK * self.therapists))


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: the day that was filled last, and what there is."""

    day: date
    share: float
    clients: int
    appointments: int


def write_studio(
    store: Store, clock: Clock, size: Size, told: Callable[[Progress], None]
) -> Progress:
    """Write a studio into an empty place; ``Refused`` when there is one already.

    Interrupted, it leaves what the batches before have written, whole and sound.
    """
    _require_sensible(size)
    unit, who = Unit(store, clock), Who(station="demo data")
    plan = sized_plan(size.therapists)
    unit.run(who, "SetUpStudio", SetUpStudio(plan=plan, demo=True).apply)
    maker = _Maker(size)
    while not maker.finished:
        unit.run(who, "DemoData", maker.batch)
        told(maker.progress)
    return maker.progress


def require_empty(store: Store) -> None:
    """Raise ``Refused`` when a studio is there."""
    with store.read.connect() as connection:
        if connection.execute(select(Studio.id)).first() is not None:
            raise Refused.because("place_not_empty")


def _require_sensible(size: Size) -> None:
    if size.clients < 1 or size.years < 1 or size.years > 30:
        raise Refused.because("demo_size", clients=size.clients, years=size.years)
    if size.therapists > _MOST:
        raise Refused.because("demo_too_dense", therapists=size.therapists, most=_MOST)


class _Maker:
    """Goes through the days, and stops between two of them when a batch is full."""

    def __init__(self, size: Size) -> None:
        self._size = size
        self._rng = Random(size.seed)
        self._sheets = Sheets()
        self._steps: Iterator[None] | None = None
        self.finished = False

    def batch(self, work: Work) -> None:
        """Write one batch."""
        if self._steps is None:
            self._begin(work)
        assert self._steps is not None
        self._sheets.begin(work)
        before = self._days.made
        for _ in self._steps:
            if self._days.made - before >= _BATCH:
                break
        else:
            self.finished = True
        self._sheets.write(work)
        if self.finished:
            people_it(work)
        work.undoable = False
        work.says("demo_data", appointments=self._days.made - before)

    @property
    def progress(self) -> Progress:
        """Tell how far it is."""
        share = (self._day - self._first) / (self._last - self._first)
        return Progress(self._day, share, len(self._crowd.known), self._days.made)

    # Internal

    def _begin(self, work: Work) -> None:
        house = read_house(work.session)
        self._today = local(house.zone, work.now).date()
        self._first = self._today - timedelta(days=round(self._size.years * 365.25))
        self._last = self._today + AHEAD
        self._day = self._first
        self._crowd = Crowd(house, self._sheets, self._rng, self._today)
        self._days = Days(house, self._crowd, self._sheets, self._rng, work.now)
        self._hands = tuple(hand.id for hand in house.hands)
        self._steps = self._go()

    def _go(self) -> Iterator[None]:
        wanted = self._size.clients
        behind = (self._today - self._first).days
        for number in range((self._last - self._first).days + 1):
            self._day = self._first + timedelta(days=number)
            fullness = self._size.fullness
            if self._day > self._today:
                fullness *= max(0.06, 1 - (self._day - self._today) / AHEAD)
            due = wanted * min(1.0, (number + 1) / behind) - len(self._crowd.known)
            a_day = self._size.appointments / behind
            joining = 0.0 if len(self._crowd.known) >= wanted else min(1.0, max(0.0, due / a_day))
            self._days.fill(self._day, joining, fullness)
            yield
        at = (self._today - date(1970, 1, 1)).days * 86_400_000
        while len(self._crowd.known) < wanted:  # who has asked, and never came
            self._crowd.join(self._rng.choice(self._hands), self._today, at)
        yield
