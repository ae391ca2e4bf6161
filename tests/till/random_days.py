"""Days at the till as chance has them, at two stations with a drawer each.

What was done is remembered in plain dictionaries, and the books are held against it by statements
of their own, not by those of the studio.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial
from itertools import pairwise
from random import Random

from sqlalchemy import text

from frontdesk.changes import Outcome
from frontdesk.clock import SetClock
from frontdesk.commands.accounts import GiveCredit, SetHouseLimit
from frontdesk.commands.appointments import Book
from frontdesk.commands.base import Command
from frontdesk.commands.drawer import CloseDay, CloseDrawer, GiveCount, Move, MoveCash, PayTips
from frontdesk.commands.drawers import NameDrawer
from frontdesk.commands.giving_back import Back, RefundSale, To, VoidSale
from frontdesk.commands.states import SetState
from frontdesk.commands.till import TakePayment
from frontdesk.desk import Desk
from frontdesk.errors import FrontdeskError, Refused
from frontdesk.queries.day_report import DayReport, day_report, tips_due
from frontdesk.queries.giving_back import givable, receipt_list
from frontdesk.queries.till import Ticket, counter, ticket
from frontdesk.storage.engine import Store
from frontdesk.values.cash import DENOMINATIONS, Count
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import (
    CARD,
    CASH,
    CHECK,
    CREDIT,
    GIFT_CARD,
    Discount,
    Paid,
    Settled,
    Sold,
)
from frontdesk.values.state import State
from frontdesk.values.stored import Bought, Stored
from tests.studio import House

_STEPS = (State.BOOKED, State.ARRIVED, State.IN_SESSION, State.TO_CHECK_OUT)
_REASON = "as chance has it"


class Days:
    """One studio through as many days as are asked for."""

    def __init__(self, store: Store, house: House, clock: SetClock, seed: int) -> None:
        self.chance = Random(seed)
        self.store, self.house, self.clock = store, house, clock
        self.desks = [Desk(store, clock, station=name) for name in ("front", "back")]
        for desk in self.desks:
            desk.sign_in(house.people["Dana Reed"])
        self.desks[1].do(NameDrawer(name="Back room"))
        for client in house.clients.values():
            self.desks[0].do(SetHouseLimit(client_id=client, limit=Money(20_000)))
        self.done: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()

    def play(self, days: int) -> None:
        """Play so many days, and look at the books after each command and each day."""
        for _ in range(days):
            self.day()
            self.clock.advance(days=1)

    def day(self) -> None:
        """Play one day, and close it."""
        today = self.today
        for desk in self.desks:
            self.do(desk, MoveCash(move=Move.FLOAT, amount=self.amount(5_000, 30_000)))
        for _ in range(self.chance.randrange(2, 9)):
            act = self.chance.choice(self.ACTS)
            act(self, self.chance.choice(self.desks))
        self.close()
        self.look_at_day(today)

    # What chance may do

    def sell(self, desk: Desk) -> None:
        """Sell products, a gift card, credit, or several of them, with a discount or none."""
        found = desk.ask(counter)
        count = self.chance.randrange(1, 4)
        bought = []
        if self.chance.random() < 0.3:
            price = self.amount(1_000, 20_000)
            bought.append(
                Bought(kind=Stored.GIFT_CARD, price=price)
                if self.chance.random() < 0.5
                else Bought(kind=Stored.CREDIT, price=price, client_id=self.client())
            )
        sold = [found.products[0].item(count)]
        discount = self.discount()
        total = found.bill(sold, discount, ()).total
        total += sum((each.price for each in bought), start=ZERO)
        payer = self.client()
        command = TakePayment(
            sold=tuple(
                Sold(product_id=item.product_id or 0, price=item.unit, quantity=item.quantity)
                for item in sold
            ),
            bought=tuple(bought),
            discount=discount,
            tenders=self.tenders(total, payer),
            client_id=payer,
        )
        self.do(desk, command)

    def serve(self, desk: Desk) -> None:
        """Book an hour at a free time, bring it to the till, and take the money with a tip."""
        number = self.finished(desk)
        if number is None:
            return
        found: Ticket = desk.ask(partial(ticket, appointment_id=number))
        tips = found.tips(self.chance.choice((0, 1_500, 2_000)))
        products = tuple(found.products[0].item(1) for _ in range(self.chance.randrange(2)))
        discount = self.discount()
        bill = found.bill((*(fee.item for fee in found.fees), *products), discount, tips)
        command = TakePayment(
            settled=tuple(
                Settled(appointment_id=each.appointment_id, price=each.item.unit)
                for each in found.due
            ),
            fees=tuple(
                Settled(appointment_id=fee.appointment_id, price=fee.item.unit)
                for fee in found.fees
            ),
            sold=tuple(Sold(product_id=item.product_id or 0, price=item.unit) for item in products),
            discount=discount,
            tips=tips,
            tenders=self.tenders(bill.total, found.client_id),
        )
        if self.chance.random() < 0.05:
            command = replace(command, tenders=())  # somebody forgot to pay
        self.do(desk, command)

    def move_cash(self, desk: Desk) -> None:
        move = self.chance.choice((Move.PAY_IN, Move.PAY_OUT))
        self.do(desk, MoveCash(move=move, amount=self.amount(100, 9_000), note=_REASON))

    def pay_tips(self, desk: Desk) -> None:
        for due in desk.ask(tips_due):
            self.do(desk, PayTips(therapist_id=due.therapist_id, amount=due.owed))

    def give_credit(self, desk: Desk) -> None:
        command = GiveCredit(
            client_id=self.client(), amount=self.amount(500, 3_000), reason=_REASON
        )
        self.do(desk, command)

    def void(self, desk: Desk) -> None:
        if (number := self.some_sale(desk, 0)) is not None:
            self.do(desk, VoidSale(sale_id=number, reason=_REASON))

    def refund(self, desk: Desk) -> None:
        number = self.some_sale(desk, self.chance.choice((0, 3, 30)))
        if number is None:
            return
        found = desk.ask(partial(givable, sale_id=number))
        lines = tuple(
            Back(line_id=line.id, quantity=self.chance.randrange(0, line.quantity + 2))
            for line in found.choices
        )
        to = To.CREDIT if self.chance.random() < 0.3 else To.AS_PAID
        self.do(desk, RefundSale(sale_id=number, lines=lines, reason=_REASON, to=to))

    ACTS: tuple[Callable[["Days", Desk], None], ...] = (
        sell, sell, sell, serve, serve, move_cash, pay_tips, give_credit, void, refund, refund,
    )  # fmt: skip

    def close(self) -> None:
        """Count both drawers, one of them now and then wrongly, and close the day."""
        back = 2 if self.chance.random() < 0.9 else None
        self.do(self.desks[1], GiveCount(pieces=self.pieces(2)))
        if back is not None:
            self.do(self.desks[1], CloseDrawer(pieces=self.pieces(2), reason=_REASON))
        pieces = self.pieces(1)
        self.do(self.desks[0], GiveCount(pieces=pieces))
        if self.do(self.desks[0], CloseDay(pieces=pieces, reason=_REASON)) is None:
            self.do(self.desks[0], CloseDrawer(drawer=2, pieces=self.pieces(2), reason=_REASON))
            assert self.do(self.desks[0], CloseDay(pieces=pieces, reason=_REASON)) is not None

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
            codes = [r.code for r in error.reasons] if isinstance(error, Refused) else ["stale"]
            self.refused[",".join(codes)] += 1
        else:
            self.done[type(command).__name__] += 1
        self.look()
        return outcome

    def amount(self, low: int, high: int) -> Money:
        return Money(self.chance.randrange(low, high))

    def client(self) -> int:
        return self.chance.choice(sorted(self.house.clients.values()))

    def discount(self) -> Discount | None:
        if self.chance.random() < 0.6:
            return None
        return Discount(basis_points=self.chance.choice((500, 1_000, 3_333)), reason=_REASON)

    def finished(self, desk: Desk) -> int | None:
        """Book at a time that chance picks, also where none is free."""
        book = Book(
            client_id=self.client(),
            service_id=self.house.services["dt"],
            minutes=60,
            therapist_id=self.house.therapists[self.chance.choice(("Tom Becker", "Maria Santos"))],
            day=self.today,
            starts=time(self.chance.randrange(9, 17)),
            override=_REASON,
        )
        outcome = self.do(desk, book)
        if outcome is None:
            return None
        number = int(outcome.params["appointment"])
        for was, to in pairwise(_STEPS):
            self.do(desk, SetState(appointment_id=number, was=was, to=to))
        return number

    def tenders(self, total: Money, payer: int | None) -> tuple[Paid, ...]:
        """Split what is due between ways to pay; stored value may not have so much."""
        found: list[Paid] = []
        while total > ZERO:
            part = total if self.chance.random() < 0.7 else Money(max(1, total.cents // 2))
            kind = self.chance.choice((CASH, CASH, CARD, CARD, CHECK, CREDIT, GIFT_CARD, "house"))
            paid = Paid(kind=kind, amount=part)
            if kind == CASH and self.chance.random() < 0.5:
                paid = replace(paid, given=part + self.amount(0, 2_000))
            elif kind == CHECK:
                paid = replace(paid, check_no="1044")
            elif kind in (CREDIT, GIFT_CARD, "house"):
                wallet = self.wallet(kind, payer)
                if wallet is None or len(found) > 3:
                    continue
                paid = replace(paid, wallet_id=wallet)
            found.append(paid)
            total -= part
        return tuple(found)

    def wallet(self, kind: str, payer: int | None) -> int | None:
        mine = "" if kind == GIFT_CARD else f" AND client_id={payer or 0}"
        numbers = self.rows(f"SELECT id FROM wallet WHERE kind='{kind}'{mine} ORDER BY id")
        return None if not numbers else int(str(self.chance.choice(numbers)[0]))

    def some_sale(self, desk: Desk, days: int) -> int | None:
        ask = partial(receipt_list, first=self.today - timedelta(days=days), last=self.today)
        rows = desk.ask(ask)
        return self.chance.choice(rows).sale_id if rows else None

    def pieces(self, drawer: int) -> Count:
        """Return a count of what is in a drawer; now and then of a little less or more."""
        cents = self.one(
            "SELECT coalesce(sum(e.amount),0) FROM entry e JOIN posting p ON p.id=e.posting_id "
            "JOIN account a ON a.id=e.account_id WHERE a.code='cash' "
            f"AND p.drawer={drawer} AND p.day='{self.today.isoformat()}'"
        )
        cents += self.chance.choice((0, 0, 0, 0, 500, -25))
        found = [(1, 0)]
        for piece in DENOMINATIONS:
            found.append((piece, max(cents, 0) // piece))
            cents = max(cents, 0) % piece
        return tuple(found)

    def rows(self, query: str) -> list[tuple[object, ...]]:
        with self.store.read.connect() as connection:
            return [tuple(row) for row in connection.execute(text(query))]

    def one(self, query: str) -> int:
        return int(str(self.rows(query)[0][0] or 0))

    # What must hold

    def look(self) -> None:
        """Look at the books after a command."""
        assert self.one("SELECT sum(amount) FROM entry") == 0
        below = (
            "SELECT w.id FROM wallet w JOIN wallet_entry e ON e.wallet_id=w.id "
            "GROUP BY w.id, w.most_owed HAVING sum(e.units) < -w.most_owed"
        )
        assert self.rows(below) == []

    def look_at_day(self, day: date) -> None:
        """Look at a day that is closed: reports, ledger, journal and receipts say the same."""
        gaps = self.rows(
            "SELECT drawer, receipt_year FROM sale WHERE status='closed' "
            "GROUP BY drawer, receipt_year "
            "HAVING min(receipt_no)<>1 OR max(receipt_no)<>count(*)"
        )
        assert gaps == []
        report: DayReport = self.desks[0].ask(partial(day_report, day=day))
        self.look_at_lines(report)
        self.look_at_journal(report)
        self.look_at_stored()
        parts = [self.desks[0].ask(partial(day_report, day=day, drawer=n)) for n in (1, 2)]
        assert sum(part.sales for part in parts) == report.sales
        assert sum((part.total for part in parts), start=ZERO) == report.total
        assert sum((part.expected for part in parts), start=ZERO) == report.expected

    def look_at_lines(self, report: DayReport) -> None:
        """Hold the report, made of the ledger, against lines and tenders of the sales."""
        day = f"s.day='{report.day.isoformat()}' AND s.status='closed'"
        kinds = {
            "service_revenue": "service", "product_revenue": "product", "fee_revenue": "fee",
            "discounts": "discount", "tax_payable": "tax",
        }  # fmt: skip
        revenue = dict(report.revenue)
        for account, kind in kinds.items():
            lines = self.one(
                "SELECT sum(l.amount) FROM sale_line l JOIN sale s ON s.id=l.sale_id "
                f"WHERE {day} AND l.kind='{kind}'"
            )
            assert revenue.get(account, ZERO).cents == lines, account
        tips = self.one(
            "SELECT sum(l.amount) FROM sale_line l JOIN sale s ON s.id=l.sale_id "
            f"WHERE {day} AND l.kind='tip'"
        )
        assert sum(row.taken.cents for row in report.tips) == tips
        tenders = {
            str(kind): int(str(cents))
            for kind, cents in self.rows(
                "SELECT t.kind, sum(t.amount) FROM tender t JOIN sale s ON s.id=t.sale_id "
                f"WHERE {day} GROUP BY t.kind"
            )
        }
        told = {kind: amount.cents for kind, amount in report.tenders}
        assert {k: v for k, v in told.items() if v} == {k: v for k, v in tenders.items() if v}
        brought = sum((amount for _, amount in (*report.revenue, *report.stored)), start=ZERO)
        assert brought.cents + tips == sum(tenders.values())
        for kind in (CASH, CARD, CHECK):
            posted = self.one(
                "SELECT sum(e.amount) FROM entry e JOIN posting p ON p.id=e.posting_id "
                f"JOIN account a ON a.id=e.account_id WHERE a.code='{kind}' "
                f"AND p.day='{report.day.isoformat()}' AND p.kind IN ('sale','void','refund')"
            )
            assert posted == tenders.get(kind, 0), kind
        assert sum(tenders.values()) == self.one(f"SELECT sum(s.total) FROM sale s WHERE {day}")

    def look_at_journal(self, report: DayReport) -> None:
        """Hold the day's receipts against what the journal says was taken and given back."""
        said = Counter(
            str(code)
            for (code,) in self.rows(
                "SELECT j.code FROM journal j WHERE j.code IN "
                "('paid','fee_paid','sold','voided','refunded')"
            )
        )
        assert sum(said.values()) == self.one("SELECT count(*) FROM sale WHERE status='closed'")

    def look_at_stored(self) -> None:
        """Hold what is stored of each kind against what the ledger owes for it."""
        stored = self.rows(
            "SELECT w.kind, sum(e.cents) FROM wallet_entry e JOIN wallet w ON w.id=e.wallet_id "
            "GROUP BY w.kind"
        )
        for kind, cents in stored:
            owed = self.one(
                "SELECT sum(e.amount) FROM entry e JOIN account a ON a.id=e.account_id "
                f"WHERE a.code='{kind}'"
            )
            assert -owed == int(str(cents)), kind
