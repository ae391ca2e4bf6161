"""Days at the till as chance has them, at two stations with a drawer each.

What was done is looked at after each command and each day, by statements of the test's own.
"""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from random import Random

from frontdesk.changes import Outcome
from frontdesk.clock import SetClock
from frontdesk.commands.accounts import SetHouseLimit
from frontdesk.commands.base import Command
from frontdesk.commands.billing import RunBilling
from frontdesk.commands.drawer import CloseDay, CloseDrawer, GiveCount, Move, MoveCash
from frontdesk.commands.drawers import NameDrawer
from frontdesk.commands.packages import SavePackage
from frontdesk.commands.plans import KeepPlan
from frontdesk.commands.products import SaveAddOn
from frontdesk.commands.settings import Set
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.errors import FrontdeskError, Refused
from frontdesk.queries.giving_back import receipt_list
from frontdesk.storage.engine import Store
from frontdesk.values.cash import DENOMINATIONS, Count
from frontdesk.values.membership import Every, Terms
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import CARD, CASH, CHECK, CREDIT, GIFT_CARD, HOUSE, Discount, Paid
from frontdesk.values.state import State
from frontdesk.values.stored import PackageTerms, Unit
from tests.studio import House
from tests.till.random_acts import REASON, SALES
from tests.till.random_books import Books
from tests.till.random_members import MEMBERS

_STEPS = (State.BOOKED, State.ARRIVED, State.IN_SESSION, State.TO_CHECK_OUT)
_WEEKLY = Terms(price=Money(2_500), every=Every.WEEK, count=1, minutes=60, rollover=1, keeps=1,
                discount_bp=1_000, shared=1)  # fmt: skip
#: Cycles of a week, so that a run of days sees some of them.
PLANS: tuple[tuple[str, Terms], ...] = (
    ("One", replace(_WEEKLY, fee=Money(1_000))),
    ("Two", replace(_WEEKLY, price=Money(4_501), count=2)),
    ("Minutes", replace(_WEEKLY, price=Money(3_001), unit=Unit.MINUTES, count=90, minutes=None)),
    ("Money", replace(_WEEKLY, price=Money(2_000), unit=Unit.CENTS, count=2_600, minutes=None)),
    ("More money", replace(_WEEKLY, price=Money(4_000), unit=Unit.CENTS, count=3_500,
                           minutes=None)),
    ("Bare", replace(_WEEKLY, price=Money(500), count=0, minutes=None, rollover=0, minimum=2)),
)  # fmt: skip
_PACKAGES = (
    PackageTerms(name="5 deep", price=Money(40_001), units=5, shared=True),
    PackageTerms(name="200 minutes", price=Money(25_000), unit=Unit.MINUTES, units=200, days=4),
)


class Days:
    """One studio through as many days as are asked for."""

    def __init__(self, store: Store, house: House, clock: SetClock, seed: int) -> None:
        self.chance = Random(seed)
        self.house, self.clock = house, clock
        self.books = Books(store)
        self.desks = [Desk(store, clock, station=name) for name in ("front", "back")]
        for desk in self.desks:
            desk.sign_in(house.people["Dana Reed"])
        self.done: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        self.plans: dict[int, Terms] = {}
        self.packages: list[tuple[int, PackageTerms]] = []
        self.booked: list[int] = []
        self._furnish()

    def play(self, days: int) -> None:
        """Play so many days, and look at the books after each command and each day."""
        for _ in range(days):
            self.day()
            self.clock.advance(days=self.chance.choice((1, 1, 1, 2)))

    def day(self) -> None:
        """Play one day, and close it; now and then something comes afterwards."""
        today = self.today
        for desk in self.desks:
            self.do(desk, MoveCash(move=Move.FLOAT, amount=self.amount(5_000, 30_000)))
        if self.chance.random() < 0.9:
            self.do(self.desks[0], RunBilling())
        for _ in range(self.chance.randrange(3, 10)):
            self.act()
        self.close()
        if self.chance.random() < 0.2:
            self.act()
        self.books.look_at_day(self.desks[0], today)

    def act(self) -> None:
        """Do one thing that chance picks."""
        acts = SALES if self.chance.random() < 0.6 else MEMBERS
        self.chance.choice(acts)(self, self.chance.choice(self.desks))

    def close(self) -> None:
        """Count both drawers, one of them now and then wrongly, and close the day."""
        back = 2 if self.chance.random() < 0.9 else None
        self.do(self.desks[1], GiveCount(pieces=self.pieces(2)))
        if back is not None:
            self.do(self.desks[1], CloseDrawer(pieces=self.pieces(2), reason=REASON))
        pieces = self.pieces(1)
        self.do(self.desks[0], GiveCount(pieces=pieces))
        if self.do(self.desks[0], CloseDay(pieces=pieces, reason=REASON)) is None:
            self.do(self.desks[0], CloseDrawer(drawer=2, pieces=self.pieces(2), reason=REASON))
            assert self.do(self.desks[0], CloseDay(pieces=pieces, reason=REASON)) is not None

    # What it does it with

    @property
    def today(self) -> date:
        """The studio's date; the clock stands in the middle of the day."""
        return self.clock.now().date()

    def do(self, desk: Desk, command: Command) -> Outcome | None:
        """Do something; what is refused changes nothing."""
        outcome = None
        try:
            outcome = desk.do(command)
        except FrontdeskError as error:
            codes = [r.code for r in error.reasons] if isinstance(error, Refused) else [str(error)]
            self.refused[f"{type(command).__name__}: {','.join(codes)}"] += 1
        else:
            self.done[type(command).__name__] += 1
            self.books.look()
        return outcome

    def amount(self, low: int, high: int) -> Money:
        return Money(self.chance.randrange(low, high))

    def client(self) -> int:
        return self.chance.choice(sorted(self.house.clients.values()))

    def discount(self) -> Discount | None:
        if self.chance.random() < 0.6:
            return None
        return Discount(basis_points=self.chance.choice((500, 1_000, 3_333)), reason=REASON)

    def pick(self, query: str) -> int | None:
        """Return one of the numbers that a statement finds."""
        found = self.books.rows(query)
        return int(str(self.chance.choice(found)[0])) if found else None

    def bring(self, desk: Desk, number: int) -> None:
        """Bring an appointment to the till."""
        for was, to in pairwise(_STEPS):
            self.do(desk, SetState(appointment_id=number, was=was, to=to))

    def tenders(self, total: Money, payer: int | None) -> tuple[Paid, ...]:
        """Split what is due between ways to pay; stored value may not have so much."""
        found: list[Paid] = []
        while total > ZERO:
            part = total if self.chance.random() < 0.7 else Money(max(1, total.cents // 2))
            kind = self.chance.choice((CASH, CASH, CARD, CARD, CHECK, CREDIT, GIFT_CARD, HOUSE))
            paid = Paid(kind=kind, amount=part)
            if kind == CASH and self.chance.random() < 0.5:
                paid = replace(paid, given=part + self.amount(0, 2_000))
            elif kind == CHECK:
                paid = replace(paid, check_no="1044")
            elif kind in (CREDIT, GIFT_CARD, HOUSE):
                mine = "" if kind == GIFT_CARD else f" AND client_id={payer or 0}"
                wallet = self.pick(f"SELECT id FROM wallet WHERE kind='{kind}'{mine} ORDER BY id")
                if wallet is None or len(found) > 3:
                    continue
                paid = replace(paid, wallet_id=wallet)
            found.append(paid)
            total -= part
        return tuple(found)

    def some_sale(self, desk: Desk, days: int) -> int | None:
        ask = partial(receipt_list, first=self.today - timedelta(days=days), last=self.today)
        rows = desk.ask(ask)
        return self.chance.choice(rows).sale_id if rows else None

    def pieces(self, drawer: int) -> Count:
        """Return a count of what is in a drawer; now and then of a little less or more."""
        cents = self.books.cash(drawer, self.today)
        cents += self.chance.choice((0, 0, 0, 0, 500, -25))
        found = [(1, 0)]
        for piece in DENOMINATIONS:
            found.append((piece, max(cents, 0) // piece))
            cents = max(cents, 0) % piece
        return tuple(found)

    # Internal

    def _furnish(self) -> None:
        """Let there be drawers, limits, packages, plans and something to add to a service."""
        desk = self.desks[0]
        self.desks[1].do(NameDrawer(name="Back room"))
        for client in self.house.clients.values():
            desk.do(SetHouseLimit(client_id=client, limit=Money(20_000)))
        desk.do(SaveAddOn(name="Hot stones", price=Money(1_500), minutes=10))
        desk.do(Set(key="gift_card_years", was=None, to=5))
        for number, terms in enumerate(_PACKAGES, start=1):
            desk.do(SavePackage(to=terms))
            self.packages.append((number, terms))
        for name, each in PLANS:
            plan = int(desk.do(KeepPlan(name=name, terms=each)).params["plan"])
            self.plans[plan] = each
