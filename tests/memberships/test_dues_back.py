"""Dues that are taken back take along what came with them, and nothing that was paid for since."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.giving_back import Back, RefundSale, To, VoidSale
from frontdesk.commands.memberships import (
    CancelNow,
    ChangeMembership,
    FreezeMembership,
    Reinstate,
    UpgradeNow,
)
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.model import MembershipCharge, SaleLine
from frontdesk.queries.member_history import member_statement
from frontdesk.storage.engine import Store
from frontdesk.values.membership import Charge, Freeze, Terms
from frontdesk.values.money import Money
from frontdesk.values.payment import MEMBERSHIP, Paid
from frontdesk.values.stored import Unit
from tests.memberships.steps import (
    MONTHLY,
    card,
    collect,
    credits_of,
    joined,
    member,
    owed,
    plan,
    run,
)
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import finished, payment, ticket_of, trial_balance
from tests.till.stored import stored

#: $90 to spend for $75.
MORE = replace(MONTHLY, unit=Unit.CENTS, count=9_000, minutes=None)
BARE = replace(MONTHLY, price=Money(1_000), count=0, rollover=0)
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


@pytest.fixture
def upgraded(desk: Desk, house: House) -> int:
    """Sam's membership, on the better plan for the difference."""
    sam = joined(desk, house, plan_id=plan(desk))
    upgrade(desk, sam, plan(desk, "Twice", TWICE))
    return sam


def upgrade(desk: Desk, member_id: int, plan_id: int, cents: int = 6_500) -> None:
    desk.do(
        UpgradeNow(
            membership_id=member_id,
            plan_id=plan_id,
            amount=Money(cents),
            tenders=(card(Money(cents)),),
        )
    )


def give_back(desk: Desk, store: Store, sale: int, to: To = To.AS_PAID) -> int:
    """Give back all of a sale; return the refund."""
    with Session(store.read) as session:
        lines = session.execute(select(SaleLine.id).where(SaleLine.sale_id == sale)).scalars()
        back = tuple(Back(line_id=line) for line in lines)
    outcome = desk.do(RefundSale(sale_id=sale, lines=back, reason="not content", to=to))
    return int(outcome.params["sale"])


def void(desk: Desk, sale: int) -> None:
    desk.do(VoidSale(sale_id=sale, reason="the wrong card"))


@pytest.mark.parametrize("voids", [True, False], ids=["voided", "given back"])
def test_the_better_plan_goes_with_its_difference(
    desk: Desk, store: Store, clock: SetClock, upgraded: int, voids: bool
) -> None:
    if voids:
        void(desk, 2)
    else:
        clock.advance(days=9)
        give_back(desk, store, 2)
    found = member(store, upgraded)
    assert (found.plan_id, found.terms["price"], found.next_plan_id) == (1, 7_500, None)
    assert [count for count, _ in credits_of(store, upgraded)] == [1]
    assert trial_balance(store) == {"card": 7_500, "membership": -7_500}
    statement = desk.ask(partial(member_statement, membership_id=upgraded))
    assert statement.paid == Money(7_500)
    upgrade(desk, upgraded, 2)
    assert member(store, upgraded).plan_id == 2


def test_a_refund_of_the_difference_that_is_voided_brings_the_better_plan_back(
    desk: Desk, store: Store, upgraded: int
) -> None:
    void(desk, give_back(desk, store, 2))
    found = member(store, upgraded)
    assert (found.plan_id, found.terms["price"]) == (2, 14_000)
    assert [count for count, _ in credits_of(store, upgraded)] == [2]
    give_back(desk, store, 2)
    assert member(store, upgraded).plan_id == 1


def test_of_two_better_plans_the_last_one_goes_first(
    desk: Desk, store: Store, upgraded: int
) -> None:
    best = replace(TWICE, price=Money(20_000), count=3)
    upgrade(desk, upgraded, plan(desk, "Thrice", best), 6_000)
    with pytest.raises(Refused, match="upgrade_later"):
        void(desk, 2)
    void(desk, 3)
    void(desk, 2)
    assert member(store, upgraded).plan_id == 1
    assert trial_balance(store) == {"card": 7_500, "membership": -7_500}


def test_terms_that_have_begun_since_stay_when_a_difference_is_given_back(
    desk: Desk, store: Store, house: House, clock: SetClock, upgraded: int
) -> None:
    desk.do(ChangeMembership(membership_id=upgraded, plan_id=1))
    run(desk, clock, member(store, upgraded).due)
    upgrade_of_before = give_back(desk, store, 2)
    assert member(store, upgraded).plan_id == 1
    void(desk, upgrade_of_before)
    assert member(store, upgraded).plan_id == 1


def test_credits_of_another_unit_follow_a_better_plan_that_was_left(
    desk: Desk, store: Store, house: House
) -> None:
    sam = joined(desk, house, plan_id=plan(desk, "Bare", BARE), terms=BARE)
    upgrade(desk, sam, plan(desk, "More", MORE), 6_500)
    void(desk, 2)
    upgrade(desk, sam, plan(desk, "Twice", TWICE), 13_000)
    assert [count for count, _ in credits_of(store, sam)] == [2]


def test_money_given_with_a_better_plan_goes_with_it_alone(
    desk: Desk, store: Store, house: House
) -> None:
    sam = joined(desk, house, plan_id=plan(desk, "More", MORE), terms=MORE)
    best = replace(MORE, price=Money(10_000), count=13_000)
    upgrade(desk, sam, plan(desk, "Most", best), 2_500)
    refund = give_back(desk, store, 2)
    assert trial_balance(store) == {"card": 7_500, "membership": -9_000, "promotions": 1_500}
    void(desk, refund)
    assert trial_balance(store) == {"card": 10_000, "membership": -13_000, "promotions": 3_000}


@pytest.mark.parametrize("terms", [MONTHLY, MORE, BARE], ids=["session", "money", "no credits"])
def test_dues_whose_refund_is_voided_are_paid_again(
    desk: Desk, store: Store, house: House, terms: Terms
) -> None:
    sam = joined(desk, house, plan_id=plan(desk, terms=terms), terms=terms)
    before, held = trial_balance(store), credits_of(store, sam)
    void(desk, give_back(desk, store, 1))
    after = {code: cents for code, cents in trial_balance(store).items() if cents}
    assert (after, credits_of(store, sam), owed(store)) == (before, held, [])
    give_back(desk, store, 1)
    assert not any(trial_balance(store).values())


def test_dues_that_were_collected_anew_are_not_paid_twice(
    desk: Desk, store: Store, house: House
) -> None:
    sam = joined(desk, house, plan_id=plan(desk))
    refund = give_back(desk, store, 1)
    desk.do(CancelNow(membership_id=sam, reason="moves away"))
    desk.do(Reinstate(membership_id=sam))
    (again,) = owed(store)
    collect(desk, again)
    with pytest.raises(Refused, match="dues_paid_since"):
        void(desk, refund)
    assert trial_balance(store) == {"card": 7_500, "membership": -7_500}


def test_dues_that_were_listed_anew_are_paid_by_the_refund_that_is_voided(
    desk: Desk, store: Store, house: House
) -> None:
    sam = joined(desk, house, plan_id=plan(desk))
    refund = give_back(desk, store, 1)
    desk.do(CancelNow(membership_id=sam, reason="moves away"))
    desk.do(Reinstate(membership_id=sam))
    void(desk, refund)
    assert owed(store) == []
    assert [count for count, _ in credits_of(store, sam)] == [1]


def test_the_rest_of_a_plan_without_credits_is_given_back_after_a_better_one(
    desk: Desk, store: Store, house: House
) -> None:
    sam = joined(desk, house, plan_id=plan(desk, "Bare", BARE), terms=BARE)
    upgrade(desk, sam, plan(desk, "Twice", TWICE), 13_000)
    give_back(desk, store, 1)
    assert [count for count, _ in credits_of(store, sam)] == [2]
    with Session(store.read) as session:
        assert session.execute(select(MembershipCharge.state)).scalars().all() == [Charge.DROPPED]


def test_dues_whose_credit_was_used_are_not_taken_from_those_of_a_better_plan(
    desk: Desk, store: Store, house: House
) -> None:
    sam = joined(desk, house, plan_id=plan(desk))
    number = finished(desk, house)
    way = Paid(kind=MEMBERSHIP, amount=Money(9_500), wallet_id=1, appointment_id=number)
    desk.do(replace(payment(ticket_of(desk, number)), tenders=(way,)))
    upgrade(desk, sam, plan(desk, "Twice", TWICE))
    with pytest.raises(Refused, match="credits_used_since"):
        void(desk, 1)
    with pytest.raises(Refused, match="credits_used_since"):
        give_back(desk, store, 1)
    assert [count for count, _ in credits_of(store, sam)] == [1]
