"""What chance may do with memberships: join, collect, change, rest, leave, and come back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from frontdesk.commands.billing import Collect, DropCharge, MarkFailed, RunBilling
from frontdesk.commands.joining import Join
from frontdesk.commands.memberships import (
    CancelAtTerm,
    CancelNow,
    ChangeMembership,
    EndFreeze,
    FreezeMembership,
    Reinstate,
    ShareMembership,
    UpgradeNow,
)
from frontdesk.desk import Desk
from frontdesk.queries.billing import billing_board
from frontdesk.queries.memberships import change_offers, membership_card
from frontdesk.values.membership import Freeze
from frontdesk.values.money import ZERO, Money

if TYPE_CHECKING:
    from tests.till.random_days import Days

_REASON = "as chance has it"


def join(days: Days, desk: Desk) -> None:
    plan, terms = days.chance.choice(list(days.plans.items()))
    client = days.client()
    days.do(
        desk,
        Join(
            client_id=client,
            plan_id=plan,
            terms=terms,
            tenders=days.tenders(terms.price + terms.fee, client),
            shared=(days.client(),) if days.chance.random() < 0.3 else (),
        ),
    )


def bill(days: Days, desk: Desk) -> None:
    days.do(desk, RunBilling())


def collect(days: Days, desk: Desk) -> None:
    """Collect what is due, fail to, or let it be."""
    board = desk.ask(billing_board)
    for row in board.rows:
        chance = days.chance.random()
        if chance < 0.6:
            tenders = days.tenders(row.amount, row.client_id)
            days.do(desk, Collect(charge_id=row.id, amount=row.amount, tenders=tenders))
        elif chance < 0.8:
            days.do(desk, MarkFailed(charge_id=row.id, failed=row.failed))
        elif chance < 0.85:
            days.do(desk, DropCharge(charge_id=row.id, reason=_REASON))


def upgrade(days: Days, desk: Desk) -> None:
    """Change to a better plan for the difference, where there is one."""
    if (number := _member(days)) is None:
        return
    found = desk.ask(partial(change_offers, membership_id=number))
    offers = [each for each in found if each.now is not None]
    if not offers:
        return
    offer = days.chance.choice(offers)
    amount = offer.now.amount if offer.now is not None else ZERO
    client = desk.ask(partial(membership_card, membership_id=number)).client_id
    command = UpgradeNow(
        membership_id=number,
        plan_id=offer.plan_id,
        amount=amount,
        tenders=days.tenders(amount, client),
    )
    days.do(desk, command)


def change(days: Days, desk: Desk) -> None:
    if (number := _member(days)) is not None:
        plan = days.chance.choice(list(days.plans))
        days.do(desk, ChangeMembership(membership_id=number, plan_id=plan))


def freeze(days: Days, desk: Desk) -> None:
    if (number := _member(days)) is None:
        return
    kind = days.chance.choice(list(Freeze))
    first = days.today + timedelta(days=days.chance.randrange(6))
    days.do(
        desk,
        FreezeMembership(
            membership_id=number,
            kind=kind,
            first=first,
            last=first + timedelta(days=days.chance.randrange(8)),
            amount=ZERO if kind is Freeze.FREE else Money(400),
        ),
    )


def thaw(days: Days, desk: Desk) -> None:
    number = days.pick("SELECT id FROM membership_rest WHERE over=0 ORDER BY id")
    if number is not None:
        days.do(desk, EndFreeze(rest_id=number))


def share(days: Days, desk: Desk) -> None:
    if (number := _member(days)) is None:
        return
    was = tuple(
        int(str(each))
        for (each,) in days.books.rows(
            f"SELECT client_id FROM membership_share WHERE membership_id={number} ORDER BY id"
        )
    )
    days.do(desk, ShareMembership(membership_id=number, was=was, shared=(days.client(),)))


def leave(days: Days, desk: Desk) -> None:
    """Leave at the end of the term or at once, or come back."""
    if (number := _member(days)) is None:
        return
    command = days.chance.choice(
        (
            CancelAtTerm(membership_id=number),
            CancelNow(membership_id=number, reason=_REASON),
            Reinstate(membership_id=number),
            Reinstate(membership_id=number),
        )
    )
    days.do(desk, command)


#: The more often one stands here, the more often it is done.
MEMBERS: tuple[Callable[[Days, Desk], None], ...] = (
    join, join, join, bill, collect, collect, collect, upgrade, upgrade, upgrade, change, freeze,
    thaw, share, leave,
)  # fmt: skip


# Internal


def _member(days: Days) -> int | None:
    return days.pick("SELECT id FROM membership ORDER BY id")
