"""Dues that are taken back take along what came with them, and nothing that was paid for since."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.giving_back import Back, RefundSale, To, VoidSale
from frontdesk.commands.memberships import FreezeMembership, UpgradeNow
from frontdesk.desk import Desk
from frontdesk.model import SaleLine
from frontdesk.storage.engine import Store
from frontdesk.values.membership import Freeze
from frontdesk.values.money import Money
from frontdesk.values.stored import Unit
from tests.memberships.steps import MONTHLY, card, credits_of, joined, owed, plan, run
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import trial_balance
from tests.till.stored import stored

#: $90 to spend for $75.
MORE = replace(MONTHLY, unit=Unit.CENTS, count=9_000, minutes=None)
TWICE = replace(MONTHLY, price=Money(14_000), count=2)


@pytest.mark.parametrize("rests", [True, False], ids=["while it rests", "long after"])
def test_what_was_given_with_dues_goes_back_with_them(
    desk: Desk, store: Store, house: House, clock: SetClock, rests: bool
) -> None:
    sam = joined(desk, house, plan_id=plan(desk, "More", MORE), terms=MORE)
    if rests:
        first, last = MONDAY + timedelta(days=1), MONDAY + timedelta(days=21)
        freeze = FreezeMembership(membership_id=sam, kind=Freeze.FREE, first=first, last=last)
        desk.do(freeze)
        run(desk, clock, first)
    else:
        clock.advance(days=200)
    with Session(store.read) as session:
        line = session.execute(select(SaleLine.id)).scalar_one()
    back = RefundSale(sale_id=1, lines=(Back(line_id=line),), reason="not content", to=To.CREDIT)
    desk.do(back)
    assert stored(store) == {"credit": 7_500}
    balance = trial_balance(store)
    assert (balance["promotions"], balance["membership"], sum(balance.values())) == (0, 0, 0)


def test_credits_of_a_better_plan_stay_when_the_dues_before_are_voided(
    desk: Desk, store: Store, house: House
) -> None:
    sam = joined(desk, house, plan_id=plan(desk))
    better, more = plan(desk, "Twice", TWICE), Money(6_500)
    desk.do(UpgradeNow(membership_id=sam, plan_id=better, amount=more, tenders=(card(more),)))
    desk.do(VoidSale(sale_id=1, reason="the wrong card"))
    assert [count for count, _ in credits_of(store, sam)] == [1]
    assert trial_balance(store) == {"card": 6_500, "membership": -6_500}
    assert [each.amount for each in owed(store)] == [Money(7_500)]
