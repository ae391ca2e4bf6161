"""How a membership rests: what moves, what it costs, and how it goes on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.memberships import (
    CancelAtTerm,
    CancelNow,
    EndFreeze,
    FreezeMembership,
    Reinstate,
)
from frontdesk.desk import Desk
from frontdesk.errors import Stale
from frontdesk.storage.engine import Store
from frontdesk.values.membership import Freeze, Standing
from frontdesk.values.money import Money
from tests.memberships.steps import (
    MONTHLY,
    codes,
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
)
from tests.moments import MONDAY
from tests.studio import House

DUE = date(2026, 12, 23)


def freeze(sam: int, first: int, last: int, **more: object) -> FreezeMembership:
    return FreezeMembership(
        membership_id=sam,
        kind=more.get("kind", Freeze.FREE),  # type: ignore[arg-type]  # as it came
        first=MONDAY + timedelta(days=first),
        last=MONDAY + timedelta(days=last),
        amount=more.get("amount", Money(0)),  # type: ignore[arg-type]  # as it came
    )


def test_a_freeze_moves_cycle_credits_and_term_by_its_days(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    terms = replace(MONTHLY, rollover=0, minimum=3)
    sam = joined(desk, house, plan_id=plan(desk, terms=terms), terms=terms)
    desk.do(freeze(sam, 10, 19))
    found = member(store, sam)
    assert (found.due, found.term) == (DUE + timedelta(days=10), date(2027, 3, 5))
    assert credits_of(store, sam) == [(1, "2026-12-22")]  # it has not begun yet
    run(desk, clock, MONDAY + timedelta(days=10))
    assert member(store, sam).standing is Standing.FROZEN
    assert credits_of(store, sam) == [(1, "2027-01-01")]
    assert frozen(store, sam) == ["membership_frozen"]
    run(desk, clock, MONDAY + timedelta(days=20))
    assert member(store, sam).standing is Standing.ACTIVE
    assert frozen(store, sam) == [None]
    assert run(desk, clock, DUE).params["count"] == 0
    assert run(desk, clock, found.due).params["count"] == 1


def test_a_freeze_with_a_fee_lists_it_on_its_first_day(
    desk: Desk, store: Store, clock: SetClock, sam: int
) -> None:
    desk.do(freeze(sam, 30, 59, kind=Freeze.FEE, amount=Money(1_500)))
    assert run(desk, clock, DUE).params["count"] == 1  # the fee; the cycle is put off
    collect_all(desk, store)
    assert ledger(store) == {"card": 9_000, "membership": -7_500, "membership_revenue": -1_500}
    assert member(store, sam).due == DUE + timedelta(days=30)


def test_a_reduced_freeze_costs_less_and_earns_nothing(
    desk: Desk, store: Store, clock: SetClock, sam: int
) -> None:
    desk.do(freeze(sam, 20, 40, kind=Freeze.REDUCED, amount=Money(2_000)))
    run(desk, clock, DUE)
    assert [each.amount for each in owed(store)] == [Money(2_000)]
    collect_all(desk, store)
    assert credits_of(store, sam) == [(1, "2027-03-22")]
    assert frozen(store, sam) == [None]
    assert member(store, sam).standing is Standing.FROZEN


def test_a_freeze_that_ends_early_gives_the_rest_back(
    desk: Desk, store: Store, clock: SetClock, sam: int
) -> None:
    desk.do(freeze(sam, 10, 19))
    run(desk, clock, MONDAY + timedelta(days=14))
    desk.do(EndFreeze(rest_id=1))
    found = member(store, sam)
    assert (found.due, found.standing) == (DUE + timedelta(days=4), Standing.ACTIVE)
    assert credits_of(store, sam) == [(1, "2027-03-26")]
    with pytest.raises(Stale, match="freeze_over"):
        desk.do(EndFreeze(rest_id=1))
    desk.undo()
    assert member(store, sam).standing is Standing.FROZEN


def test_a_freeze_that_has_not_begun_is_taken_back(
    desk: Desk, store: Store, clock: SetClock, sam: int
) -> None:
    desk.do(freeze(sam, 10, 19))
    desk.do(EndFreeze(rest_id=1))
    assert member(store, sam).due == DUE
    run(desk, clock, MONDAY + timedelta(days=12))
    assert member(store, sam).standing is Standing.ACTIVE


def test_a_freeze_of_today_begins_at_once_and_can_be_undone(
    desk: Desk, store: Store, clock: SetClock, sam: int
) -> None:
    go_to(clock, MONDAY + timedelta(days=1))
    desk.do(freeze(sam, 1, 10))
    assert (member(store, sam).standing, frozen(store, sam)) == (
        Standing.FROZEN,
        ["membership_frozen"],
    )
    desk.undo()
    assert (member(store, sam).due, frozen(store, sam)) == (DUE, [None])


def test_a_freeze_planned_for_a_later_cycle_moves_that_one(
    desk: Desk, store: Store, clock: SetClock, sam: int
) -> None:
    desk.do(freeze(sam, 40, 49))
    assert member(store, sam).due == DUE
    run(desk, clock, DUE)
    assert member(store, sam).due == date(2027, 2, 2)
    collect_all(desk, store)
    assert credits_of(store, sam)[-1] == (1, "2027-04-22")
    run(desk, clock, MONDAY + timedelta(days=40))
    assert credits_of(store, sam)[-1] == (1, "2027-05-02")


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        (partial(freeze, first=-1, last=5), {"freeze_too_early"}),
        (partial(freeze, first=0, last=5), {"freeze_too_early"}),
        (partial(freeze, first=9, last=5), {"freeze_backwards"}),
        (partial(freeze, first=30, last=400), {"freeze_too_long"}),
        (partial(freeze, first=1, last=5, amount=Money(1)), {"freeze_costs_nothing"}),
        (partial(freeze, first=1, last=5, kind=Freeze.FEE), {"freeze_fee_wrong"}),
        (
            partial(freeze, first=1, last=5, kind=Freeze.REDUCED, amount=Money(7_500)),
            {"freeze_price_wrong"},
        ),
        (partial(freeze, first=15, last=30), {"freeze_overlaps"}),
    ],
    ids=[
        "in the past",
        "as it began",
        "backwards",
        "more than a year",
        "free and costs",
        "no fee",
        "not reduced",
        "over another",
    ],
)
def test_a_freeze_is_refused(
    desk: Desk, sam: int, wrong: Callable[[int], FreezeMembership], expected: set[str]
) -> None:
    desk.do(freeze(sam, 20, 25))
    assert codes(desk, wrong(sam)) == expected


def test_a_membership_that_ends_is_not_frozen(desk: Desk, sam: int) -> None:
    desk.do(CancelAtTerm(membership_id=sam))
    assert codes(desk, freeze(sam, 5, 9)) == {"freeze_ending"}


def test_owing_members_are_not_frozen(desk: Desk, store: Store, clock: SetClock, sam: int) -> None:
    run(desk, clock, DUE)
    run(desk, clock, DUE + timedelta(days=8))
    assert "freeze_owed" in codes(desk, freeze(sam, 60, 70))
    desk.do(CancelNow(membership_id=sam, reason="never paid"))
    desk.do(Reinstate(membership_id=sam))
    assert member(store, sam).standing is Standing.ACTIVE


def test_credits_beyond_the_limit_go_before_a_freeze_that_begins_in_the_same_run(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    terms = replace(MONTHLY, count=2, rollover=1)
    sam = joined(desk, house, plan_id=plan(desk, terms=terms), terms=terms)
    desk.do(freeze(sam, 31, 40))  # the day after the cycle
    run(desk, clock, DUE + timedelta(days=3))  # which nobody ran
    assert [count for count, _ in credits_of(store, sam)] == [1]
    assert frozen(store, sam) == ["membership_frozen"]
    assert ledger(store)["breakage"] == -3_750
