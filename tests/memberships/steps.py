"""Plans, members and the days that pass; used by the tests of memberships."""

from dataclasses import dataclass
from datetime import date, datetime, time

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from frontdesk.changes import Outcome
from frontdesk.clock import SetClock
from frontdesk.commands.base import Command
from frontdesk.commands.billing import Collect, RunBilling
from frontdesk.commands.forms import SignForm
from frontdesk.commands.joining import Join
from frontdesk.commands.plans import KeepPlan
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.model import Membership, MembershipCharge, WalletShare
from frontdesk.storage.engine import Store
from frontdesk.storage.memberships import lots
from frontdesk.values.membership import Charge, Terms
from frontdesk.values.money import Money
from frontdesk.values.payment import CARD, Paid
from tests.moments import ZONE
from tests.studio import House

#: One hour a month, of which two live on.
MONTHLY = Terms(price=Money(7_500), count=1, minutes=60, rollover=2, keeps=3, discount_bp=1_500)


@dataclass(frozen=True)
class Owed:
    """Something that is owed."""

    id: int
    amount: Money
    first: date
    failed: int
    next_try: date | None


def plan(desk: Desk, name: str = "Monthly 60", terms: Terms = MONTHLY) -> int:
    """Add a plan; return it."""
    return int(desk.do(KeepPlan(name=name, terms=terms)).params["plan"])


def joined(
    desk: Desk,
    house: House,
    client: str = "Sam Ortiz",
    *,
    plan_id: int,
    terms: Terms = MONTHLY,
    shared: tuple[str, ...] = (),
) -> int:
    """Let a client join and pay by card; return the membership."""
    total = terms.price + terms.fee
    command = Join(
        client_id=house.clients[client],
        plan_id=plan_id,
        terms=terms,
        tenders=(card(total),) if total else (),
        shared=tuple(house.clients[each] for each in shared),
    )
    return int(desk.do(command).params["membership"])


def card(amount: Money) -> Paid:
    return Paid(kind=CARD, amount=amount)


def go_to(clock: SetClock, day: date) -> None:
    """Let it be ten in the morning of a day."""
    clock.put(datetime.combine(day, time(10), ZONE))


def run(desk: Desk, clock: SetClock, day: date) -> Outcome:
    """Run the billing of a day."""
    go_to(clock, day)
    return desk.do(RunBilling())


def owed(store: Store) -> list[Owed]:
    """Return what is owed, the first first."""
    query = (
        select(MembershipCharge)
        .where(MembershipCharge.state.in_((Charge.OPEN, Charge.UNPAID)))
        .order_by(MembershipCharge.first, MembershipCharge.id)
    )
    with Session(store.read) as session:
        found = session.execute(query).scalars().all()
        return [Owed(row.id, row.amount, row.first, row.failed, row.next_try) for row in found]


def collect(desk: Desk, each: Owed) -> Outcome:
    """Collect something on the studio's terminal."""
    return desk.do(Collect(charge_id=each.id, amount=each.amount, tenders=(card(each.amount),)))


def collect_all(desk: Desk, store: Store) -> None:
    for each in owed(store):
        collect(desk, each)


def member(store: Store, number: int) -> Membership:
    """Return a membership as it stands."""
    with Session(store.read) as session:
        return session.get_one(Membership, number)


def credits_of(
    store: Store, number: int, client: int | None = None
) -> list[tuple[int, str | None]]:
    """Return what a membership holds, and until when, the first to expire first.

    With ``client`` what somebody who shares it may use.
    """
    with Session(store.read) as session:
        shared = select(WalletShare.wallet_id).where(WalletShare.client_id == client)
        mine = set(session.execute(shared).scalars())
        return [
            (there.units, wallet.expires.isoformat() if wallet.expires else None)
            for wallet, there in lots(session, number)
            if client is None or wallet.id in mine
        ]


def frozen(store: Store, number: int) -> list[str | None]:
    with Session(store.read) as session:
        return [wallet.frozen for wallet, _ in lots(session, number)]


def agree(desk: Desk, client_id: int) -> None:
    """Let a client sign the agreement that comes along."""
    desk.do(
        SignForm(
            client_id=client_id,
            form="membership.en",
            version=1,
            answers={"told": True},
            signature=((tuple((n * 10, n * 9) for n in range(9))),),
        )
    )


def ledger(store: Store) -> dict[str, int]:
    """Return the balance of every account that has one; all of them come to nothing."""
    with store.read.connect() as connection:
        found = connection.execute(
            text(
                "SELECT a.code, sum(e.amount) FROM entry e JOIN account a ON a.id=e.account_id "
                "GROUP BY a.code"
            )
        )
        balances = {code: int(total) for code, total in found if int(total)}
    assert sum(balances.values()) == 0
    return balances


def stored(store: Store) -> int:
    """Return what all credits of memberships were paid with."""
    with store.read.connect() as connection:
        query = (
            "SELECT coalesce(sum(e.cents),0) FROM wallet_entry e JOIN wallet w "
            "ON w.id=e.wallet_id WHERE w.kind='membership'"
        )
        return int(connection.execute(text(query)).scalar_one())


def codes(desk: Desk, command: Command) -> set[str]:
    """Return why a command is refused."""
    with pytest.raises(Refused) as caught:
        desk.do(command)
    return {reason.code for reason in caught.value.reasons}
