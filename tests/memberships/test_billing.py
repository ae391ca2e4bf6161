"""The billing run: listed once, collected, failed and tried again, past due, suspended, ended."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.billing import Collect, DropCharge, MarkFailed, RunBilling
from frontdesk.commands.drawer import CloseDay
from frontdesk.commands.giving_back import Back, RefundSale, VoidSale
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.model import SaleLine
from frontdesk.storage.engine import Store
from frontdesk.values.membership import Every, Standing
from frontdesk.values.money import Money
from frontdesk.values.payment import MEMBERSHIP, Paid
from frontdesk.values.stored import Unit
from tests.fixtures import owners
from tests.memberships.steps import (
    MONTHLY,
    card,
    collect,
    collect_all,
    credits_of,
    frozen,
    go_to,
    joined,
    ledger,
    member,
    owed,
    plan,
    run,
    stored,
)
from tests.moments import MONDAY
from tests.studio import House

DUE = date(2026, 12, 23)


def days(number: int) -> date:
    return DUE + timedelta(days=number)


def test_who_joins_has_the_credits_of_the_first_cycle(desk: Desk, store: Store, sam: int) -> None:
    assert credits_of(store, sam) == [(1, "2027-03-22")]
    assert ledger(store) == {"card": 7_500, "membership": -7_500}
    assert (member(store, sam).due, member(store, sam).number) == (DUE, "M-00001-8")


def test_a_cycle_is_listed_on_its_day_and_once(
    desk: Desk, store: Store, clock: SetClock, sam: int
) -> None:
    assert run(desk, clock, days(-1)).params["count"] == 0
    first = run(desk, clock, DUE)
    assert (first.code, first.params["count"], first.params["amount"]) == (
        "billing_run", 1, Money(7_500)
    )  # fmt: skip
    assert run(desk, clock, DUE).code == "billing_run_again"
    (each,) = owed(store)
    assert (each.first, each.next_try) == (DUE, DUE)
    collect(desk, each)
    assert owed(store) == []
    assert credits_of(store, sam) == [(1, "2027-03-22"), (1, "2027-04-22")]
    assert ledger(store) == {"card": 15_000, "membership": -15_000}


def test_days_off_are_caught_up_with(desk: Desk, store: Store, clock: SetClock, sam: int) -> None:
    assert run(desk, clock, date(2027, 2, 25)).params["count"] == 3
    assert [each.first.month for each in owed(store)] == [12, 1, 2]


def test_what_failed_is_tried_on_day_two_and_five_and_then_past_due(
    desk: Desk, store: Store, clock: SetClock, sam: int
) -> None:
    run(desk, clock, DUE)
    for day, next_try in ((0, days(2)), (2, days(5)), (5, None)):
        go_to(clock, days(day))
        (each,) = owed(store)
        desk.do(MarkFailed(charge_id=each.id, failed=each.failed))
        assert owed(store)[0].next_try == next_try
        standing = Standing.ACTIVE if next_try else Standing.PAST_DUE
        assert member(store, sam).standing is standing
    run(desk, clock, days(20))
    assert member(store, sam).standing is Standing.PAST_DUE
    run(desk, clock, days(21))
    assert member(store, sam).standing is Standing.SUSPENDED
    assert run(desk, clock, days(60)).params["count"] == 0  # nothing more is asked for


def test_who_pays_after_a_suspension_gets_the_cycle_now(
    desk: Desk, store: Store, clock: SetClock, sam: int
) -> None:
    run(desk, clock, DUE)
    run(desk, clock, days(8))  # nobody has tried
    assert member(store, sam).standing is Standing.PAST_DUE
    run(desk, clock, days(40))
    go_to(clock, days(50))
    collect_all(desk, store)
    found = member(store, sam)
    assert (found.standing, found.due) == (Standing.ACTIVE, date(2027, 3, 11))
    assert credits_of(store, sam)[-1] == (1, "2027-04-22")
    assert set(frozen(store, sam)) == {None}


def test_credits_of_a_suspended_membership_are_held(
    desk: Desk, store: Store, clock: SetClock, sam: int
) -> None:
    run(desk, clock, DUE)
    run(desk, clock, days(8))
    run(desk, clock, days(21))
    assert frozen(store, sam) == ["membership_suspended"]


def test_beyond_the_limit_the_oldest_credits_go_into_revenue(
    desk: Desk, store: Store, clock: SetClock, sam: int
) -> None:
    for month in range(4):
        run(desk, clock, (DUE + timedelta(days=31 * month)).replace(day=23))
        collect_all(desk, store)
    # two live on beside the new one
    assert credits_of(store, sam) == [(1, "2027-05-22"), (1, "2027-06-22"), (1, "2027-07-22")]
    assert ledger(store) == {"card": 37_500, "membership": -22_500, "breakage": -15_000}
    assert stored(store) == 22_500


def test_what_was_collected_elsewhere_is_not_collected_again(
    desk: Desk, store: Store, clock: SetClock, sam: int
) -> None:
    run(desk, clock, DUE)
    (each,) = owed(store)
    collect(desk, each)
    with pytest.raises(Stale, match="charge_collected"):
        collect(desk, each)
    with pytest.raises(Stale, match="charge_collected"):
        desk.do(MarkFailed(charge_id=each.id, failed=0))


@pytest.mark.parametrize(
    ("tenders", "code"),
    [
        ((), "tender_too_small"),
        ((card(Money(100)),), "tender_too_small"),
        ((Paid(kind=MEMBERSHIP, amount=Money(7_500), wallet_id=1),), "dues_tender"),
    ],
    ids=["nothing", "too little", "own credits"],
)
def test_dues_are_taken_whole_by_card_cash_or_check(
    desk: Desk, store: Store, clock: SetClock, sam: int, tenders: tuple[Paid, ...], code: str
) -> None:
    run(desk, clock, DUE)
    (each,) = owed(store)
    with pytest.raises(Refused, match=code):
        desk.do(Collect(charge_id=each.id, amount=each.amount, tenders=tenders))
    assert ledger(store) == {"card": 7_500, "membership": -7_500}


def test_an_amount_that_has_changed_is_stale(
    desk: Desk, store: Store, clock: SetClock, sam: int
) -> None:
    run(desk, clock, DUE)
    (each,) = owed(store)
    with pytest.raises(Stale, match="charge_elsewhere"):
        collect(desk, replace(each, amount=Money(1)))
    with pytest.raises(Stale, match="charge_elsewhere"):
        desk.do(MarkFailed(charge_id=each.id, failed=2))


def test_what_is_dropped_is_not_asked_for_and_can_be_undone(
    desk: Desk, store: Store, clock: SetClock, sam: int
) -> None:
    run(desk, clock, DUE)
    (each,) = owed(store)
    with pytest.raises(Refused, match="drop_reason_missing"):
        desk.do(DropCharge(charge_id=each.id, reason=" "))
    desk.do(DropCharge(charge_id=each.id, reason="was ill all month"))
    assert owed(store) == []
    desk.undo()
    assert [found.id for found in owed(store)] == [each.id]
    with pytest.raises(Refused, match="built_on"):
        desk.undo()  # a run is passed over; who joined builds on the plan


def test_failures_can_be_undone(desk: Desk, store: Store, clock: SetClock, sam: int) -> None:
    run(desk, clock, DUE)
    before = owed(store)
    desk.do(MarkFailed(charge_id=before[0].id, failed=0))
    desk.undo()
    assert owed(store) == before


def test_two_stations_list_it_once(
    desk: Desk, store: Store, house: House, clock: SetClock, sam: int
) -> None:
    go_to(clock, DUE)
    other = owners(store, house, clock)
    found = [each.do(RunBilling()).params["count"] for each in (desk, other)]
    assert found == [1, 0]
    assert len(owed(store)) == 1


def test_a_plan_without_credits_earns_at_once(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    terms = replace(MONTHLY, count=0, rollover=0, fee=Money(2_000))
    sam = joined(desk, house, plan_id=plan(desk, terms=terms), terms=terms)
    assert credits_of(store, sam) == []
    assert ledger(store) == {"card": 9_500, "membership_revenue": -9_500}
    run(desk, clock, DUE)
    collect_all(desk, store)
    assert ledger(store)["membership_revenue"] == -17_000
    assert MONDAY < DUE


def test_what_is_not_used_expires_with_its_cycle_where_nothing_rolls_over(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    terms = replace(MONTHLY, rollover=0)
    sam = joined(desk, house, plan_id=plan(desk, terms=terms), terms=terms)
    run(desk, clock, days(-1))
    assert credits_of(store, sam) == [(1, "2026-12-22")]
    run(desk, clock, DUE)
    assert credits_of(store, sam) == []
    assert ledger(store) == {"card": 7_500, "breakage": -7_500}


def test_who_pays_late_has_the_credits_as_long_as_anybody(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    terms = replace(MONTHLY, rollover=0, every=Every.WEEK)
    sam = joined(desk, house, plan_id=plan(desk, terms=terms), terms=terms)
    run(desk, clock, date(2026, 11, 30))
    go_to(clock, date(2026, 12, 7))
    collect_all(desk, store)
    assert credits_of(store, sam) == [(1, "2026-12-13")]


def test_credits_in_money_are_worth_what_was_paid_and_the_rest_is_given(
    desk: Desk, store: Store, house: House
) -> None:
    more = replace(MONTHLY, unit=Unit.CENTS, count=9_000, minutes=None)
    less = replace(more, count=5_000)
    joined(desk, house, plan_id=plan(desk, "More", more), terms=more)
    assert ledger(store) == {"card": 7_500, "promotions": 1_500, "membership": -9_000}
    joined(desk, house, "Nora Blake", plan_id=plan(desk, "Less", less), terms=less)
    assert ledger(store) == {
        "card": 15_000,
        "promotions": 1_500,
        "membership": -14_000,
        "membership_revenue": -2_500,
    }


@pytest.mark.parametrize("count", [1, 9_000], ids=["a session", "money, some of it given"])
def test_dues_whose_sale_is_voided_are_due_again(
    desk: Desk, store: Store, house: House, clock: SetClock, count: int
) -> None:
    unit = Unit.SESSIONS if count == 1 else Unit.CENTS
    terms = replace(MONTHLY, unit=unit, count=count)
    sam = joined(desk, house, plan_id=plan(desk, terms=terms), terms=terms)
    run(desk, clock, DUE)
    before = ledger(store)
    sale = collect(desk, owed(store)[0]).params["sale"]
    desk.do(VoidSale(sale_id=sale, reason="the wrong card"))
    assert ledger(store) == before
    assert len(credits_of(store, sam)) == 1
    (each,) = owed(store)
    collect(desk, each)
    assert len(credits_of(store, sam)) == 2


def test_dues_that_are_given_back_are_dropped_with_their_credits(
    desk: Desk, store: Store, sam: int
) -> None:
    with Session(store.read) as session:
        line = session.execute(select(SaleLine.id)).scalar_one()
    desk.do(RefundSale(sale_id=1, lines=(Back(line_id=line),), reason="not content"))
    assert (credits_of(store, sam), owed(store), stored(store)) == ([], [], 0)
    assert ledger(store) == {}


def test_what_expires_in_a_run_after_the_close_counts_for_the_next_day(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    terms = replace(MONTHLY, count=3, rollover=1)
    sam = joined(desk, house, plan_id=plan(desk, terms=terms), terms=terms)
    go_to(clock, DUE)
    desk.do(CloseDay(pieces=((100, 0),)))
    desk.do(RunBilling())
    assert [count for count, _ in credits_of(store, sam)] == [1]
    with store.read.connect() as connection:
        days = connection.execute(text("SELECT day FROM posting WHERE kind='value'")).scalars()
        assert days.all() == [(DUE + timedelta(days=1)).isoformat()]
