"""Years of daily runs: every credit is earned, used or expired once, and the ledger knows of it.

By default a few members over some months; with ``FRONTDESK_THOROUGH`` above 1 all of them over
five years.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from random import Random

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.billing import Collect, MarkFailed, RunBilling
from frontdesk.commands.clients import AddClient
from frontdesk.commands.joining import Join
from frontdesk.commands.memberships import CancelAtTerm, FreezeMembership, Reinstate
from frontdesk.commands.plans import KeepPlan
from frontdesk.commands.posting import open_day, post
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.model import (
    Membership,
    MembershipCharge,
    MembershipEvent,
    Sale,
    Wallet,
    WalletEntry,
)
from frontdesk.storage.engine import Store
from frontdesk.storage.unit import Unit, Who, Work
from frontdesk.storage.wallets import Purse, balances
from frontdesk.values.membership import Charge, Every, Freeze, Terms, What
from frontdesk.values.money import ZERO, Money
from frontdesk.values.rights import Role
from frontdesk.values.stored import Stored, Why
from frontdesk.values.stored import Unit as Counted
from tests.chance import examples
from tests.memberships.steps import MONTHLY, card, go_to, ledger, stored
from tests.moments import MONDAY

_ALL = examples(1) > 1
#: Members, and days.
SIZE = (2_000, 1_826) if _ALL else (18, 110)
_JOINING = 365 if _ALL else 30

PLANS: tuple[tuple[str, Terms], ...] = (
    ("Monthly", MONTHLY),
    ("Twice", replace(MONTHLY, price=Money(14_000), count=2, rollover=0, minimum=3)),
    ("Minutes", replace(MONTHLY, price=Money(9_001), count=90, unit=Counted.MINUTES,
                        rollover=120, keeps=2, every=Every.FOUR_WEEKS)),
    ("Money", replace(MONTHLY, price=Money(5_000), count=6_000, unit=Counted.CENTS,
                      rollover=6_000, keeps=1)),
    ("Weekly", replace(MONTHLY, price=Money(2_500), every=Every.WEEK, rollover=1)),
    ("Yearly", replace(MONTHLY, price=Money(80_000), count=12, every=Every.YEAR, rollover=0)),
)  # fmt: skip
#: Which plan one after the other joins: all of them soon.
_MIX = (0, 1, 2, 3, 4, 5, 5, 0, 5, 1, 5, 2, 5, 0, 5, 3, 5, 5, 1, 5)


class Studio:
    """A studio whose days pass; chance says who pays, who comes, who rests and who leaves."""

    def __init__(self, desk: Desk, store: Store, clock: SetClock) -> None:
        self.desk, self.store, self.clock = desk, store, clock
        self.rng = Random(7)
        self.members = 0
        self.unit = Unit(store, clock)
        self.who = Who(person_id=1, name="Dana Reed", role=Role.OWNER, station="front")
        self.plans = [
            (int(desk.do(KeepPlan(name=name, terms=terms)).params["plan"]), terms)
            for name, terms in PLANS
        ]

    def live(self, members: int, days: int) -> None:
        """Let so many join over the first months, and every day be worked."""
        joining: dict[int, int] = defaultdict(int)
        for _ in range(members):
            joining[self.rng.randrange(_JOINING)] += 1
        for number in range(days):
            go_to(self.clock, MONDAY + timedelta(days=number))
            self._join(joining[number])
            if self.rng.random() < 0.02:
                continue  # nobody ran it today
            self.desk.do(RunBilling())
            if self.rng.random() < 0.1:
                assert self.desk.do(RunBilling()).code == "billing_run_again"
            self.unit.run(self.who, "Day", self._work)

    # Internal

    def _join(self, count: int) -> None:
        for _ in range(count):
            number, terms = self.plans[_MIX[self.members % len(_MIX)]]
            self.members += 1
            client = self.desk.do(AddClient(last_name=f"Member {self.members}"))
            self.desk.do(
                Join(
                    client_id=client.params["client_id"],
                    plan_id=number,
                    terms=terms,
                    tenders=(card(terms.price),),
                )
            )

    def _work(self, work: Work) -> None:
        """Collect what is due, or fail to; let members come; let some rest, leave or return."""
        work.money()
        open_ = select(MembershipCharge).where(
            MembershipCharge.state.in_((Charge.OPEN, Charge.UNPAID))
        )
        for charge in work.session.execute(open_.order_by(MembershipCharge.id)).scalars().all():
            if charge.next_try is not None and charge.next_try > work.today:
                continue
            chance = self.rng.random()
            if charge.state is Charge.UNPAID and chance > 0.05:
                continue
            if chance < 0.9:
                Collect(charge_id=charge.id, amount=charge.amount,
                        tenders=(card(charge.amount),)).apply(work)  # fmt: skip
            elif chance < 0.97:
                MarkFailed(charge_id=charge.id, failed=charge.failed).apply(work)
        self._come(work)
        self._turn(work)

    def _come(self, work: Work) -> None:
        """Let members use what they have, what expires first first."""
        some = select(Wallet).where(
            Wallet.kind == Stored.MEMBERSHIP,
            Wallet.frozen.is_(None),
            Wallet.expires >= work.today,
            Wallet.id % 23 == work.today.toordinal() % 23,
        )
        wallets = work.session.execute(some.order_by(Wallet.expires, Wallet.id)).scalars().all()
        there = balances(work.session, [wallet.id for wallet in wallets])
        purse, used = Purse(work), ZERO
        for wallet in wallets:
            left = there[wallet.id].units if wallet.id in there else 0
            if left and self.rng.random() < 0.6:
                used += purse.take(wallet, self.rng.randint(1, left), Why.REDEEMED)
        if purse.moves:
            open_day(work)
            post(work, "value", [("service_revenue", -used, None)], moves=purse.moves)

    def _turn(self, work: Work) -> None:
        last = work.session.execute(select(func.max(Membership.id))).scalar() or 0
        if not last or self.rng.random() > 0.3:
            return
        row = work.session.get_one(Membership, self.rng.randint(1, last))
        first = work.today + timedelta(days=self.rng.randint(1, 40))
        until = first + timedelta(days=self.rng.randint(0, 50))
        kind = self.rng.choice(list(Freeze))
        amount = {Freeze.FREE: ZERO, Freeze.FEE: Money(1_000)}.get(kind, Money(1_500))
        for command in (
            Reinstate(membership_id=row.id)
            if row.until is not None
            else CancelAtTerm(membership_id=row.id)
            if self.rng.random() < 0.3
            else FreezeMembership(
                membership_id=row.id, kind=kind, first=first, last=until, amount=amount
            ),
        ):
            try:
                command.apply(work)
            except (Refused, Stale):
                continue  # it is owed for, it ends, or it rests already


@pytest.mark.long
def test_years_of_daily_runs_leave_every_credit_accounted_for(
    desk: Desk, store: Store, clock: SetClock
) -> None:
    studio = Studio(desk, store, clock)
    studio.live(*SIZE)
    with Session(store.read) as session:
        check_ledger(store, session)
        check_credits(session, studio.clock)
        check_cycles(session)
        check_receipts(session)


def check_ledger(store: Store, session: Session) -> None:
    balances_ = ledger(store)
    assert -balances_.get("membership", 0) == stored(store)
    gone = select(func.sum(WalletEntry.cents)).where(
        WalletEntry.why.in_((Why.EXPIRED, Why.FORFEIT))
    )
    assert balances_.get("breakage", 0) == cents(session.execute(gone).scalar())
    collected = select(func.sum(MembershipCharge.amount)).where(
        MembershipCharge.state == Charge.COLLECTED
    )
    assert balances_["card"] == cents(session.execute(collected).scalar())


def check_credits(session: Session, clock: SetClock) -> None:
    """What came into each wallet is what its cycle earns; nothing is left after its last day."""
    moves: dict[int, dict[Why, int]] = defaultdict(lambda: defaultdict(int))
    for number, why, units in session.execute(
        select(WalletEntry.wallet_id, WalletEntry.why, func.sum(WalletEntry.units)).group_by(
            WalletEntry.wallet_id, WalletEntry.why
        )
    ):
        moves[number][why] += int(units)
    charges = session.execute(
        select(MembershipCharge.wallet_id, MembershipCharge.earns).where(
            MembershipCharge.wallet_id.is_not(None)
        )
    ).all()
    assert {number for number, _ in charges} == set(moves)  # each credit has its cycle
    assert len(charges) > len(PLANS)
    kinds: set[Why] = set()
    expires = dict(session.execute(select(Wallet.id, Wallet.expires)).all())
    yesterday = clock.now().date() - timedelta(days=4)  # days on which nobody ran it
    for wallet, earns in charges:
        assert wallet is not None
        found, last = moves[wallet], expires[wallet]
        assert found[Why.SOLD] + found[Why.GIVEN] == earns
        left = sum(found.values())
        assert 0 <= left <= earns
        assert left == 0 or (last is not None and last >= yesterday)
        kinds |= {why for why, units in found.items() if units}
    assert {Why.SOLD, Why.GIVEN, Why.REDEEMED, Why.EXPIRED, Why.FORFEIT} <= kinds


def check_cycles(session: Session) -> None:
    """No day is paid for twice, and nobody who goes on is forgotten."""
    rows = session.execute(
        select(MembershipCharge.membership_id, MembershipCharge.first, MembershipCharge.after)
        .where(MembershipCharge.what == What.CYCLE, MembershipCharge.state != Charge.DROPPED)
        .order_by(MembershipCharge.membership_id, MembershipCharge.first)
    ).all()
    of: dict[int, list[tuple[date, date]]] = defaultdict(list)
    for number, first, after in rows:
        of[number].append((first, after))
    for spans in of.values():
        assert overlaps(spans) == []
    became = set(session.execute(select(MembershipEvent.code)).scalars())  # not only at the end
    assert became >= ({"past_due", "suspended", "recovered", "ended"} if _ALL else {"joined"})


def overlaps(spans: Iterable[tuple[date, date]]) -> list[tuple[date, date]]:
    return [later for (_, after), later in pairwise(spans) if later[0] < after]


def check_receipts(session: Session) -> None:
    numbers = session.execute(
        select(Sale.receipt_year, Sale.receipt_no).order_by(Sale.receipt_year, Sale.receipt_no)
    ).all()
    of: dict[int | None, list[int | None]] = defaultdict(list)
    for year, number in numbers:
        of[year].append(number)
    assert all(found == list(range(1, len(found) + 1)) for found in of.values())


def cents(total: object) -> int:
    return total.cents if isinstance(total, Money) else int(str(total or 0))
