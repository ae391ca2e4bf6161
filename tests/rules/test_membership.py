"""Cycles with month ends and leap days, freezes, changes, terms, retries, credits."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.rules.membership import (
    Change,
    Course,
    Rest,
    after_cycle,
    begins,
    beyond,
    difference,
    expires,
    next_try,
    price_on,
)
from frontdesk.values.membership import NEXT, Every, Freeze, Standing, Terms, name_faults
from frontdesk.values.money import Money
from frontdesk.values.stored import Unit
from tests.chance import examples

DAY = timedelta(days=1)
days = st.dates(date(2024, 1, 1), date(2032, 12, 31))
PLAN = Terms(price=Money(8_900), count=1, minutes=60, minimum=3)


@pytest.mark.parametrize(
    ("every", "anchor", "expected"),
    [
        (Every.MONTH, date(2027, 1, 31), ["2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"]),
        (Every.MONTH, date(2028, 1, 30), ["2028-02-29", "2028-03-30", "2028-04-30", "2028-05-30"]),
        (Every.MONTH, date(2026, 11, 15), ["2026-12-15", "2027-01-15", "2027-02-15", "2027-03-15"]),
        (Every.YEAR, date(2028, 2, 29), ["2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]),
        (Every.WEEK, date(2026, 12, 28), ["2027-01-04", "2027-01-11", "2027-01-18", "2027-01-25"]),
        (
            Every.FOUR_WEEKS,
            date(2028, 2, 1),
            ["2028-02-29", "2028-03-28", "2028-04-25", "2028-05-23"],
        ),
    ],
    ids=["the 31st", "the 30th, leap year", "the 15th", "a leap day", "weeks", "four weeks"],
)
def test_cycles_begin_on_these_days(every: Every, anchor: date, expected: list[str]) -> None:
    assert [begins(anchor, every, n).isoformat() for n in range(1, 5)] == expected


@given(days, st.sampled_from(Every), st.integers(0, 200))
@settings(max_examples=examples(60), deadline=None)
def test_cycles_follow_one_another_and_never_wander(
    anchor: date, every: Every, number: int
) -> None:
    first, after = begins(anchor, every, number), begins(anchor, every, number + 1)
    low, high = {"week": (7, 7), "four_weeks": (28, 28), "month": (28, 31), "year": (365, 366)}[
        every
    ]
    assert low <= (after - first).days <= high
    if every in (Every.MONTH, Every.YEAR):
        assert first.day == anchor.day or (first + DAY).day == 1
        assert first.day <= anchor.day


@given(days, st.sampled_from(Every), st.integers(1, 400), st.data())
@settings(max_examples=examples(60), deadline=None)
def test_a_freeze_moves_what_comes_by_its_days_and_resuming_gives_them_back(
    anchor: date, every: Every, length: int, data: st.DataObject
) -> None:
    course = Course.joined(anchor, replace(PLAN, every=every)).cycle()
    first = data.draw(st.dates(anchor + DAY, course.due))
    rest = Rest(Freeze.FREE, first, first + timedelta(days=length - 1))
    frozen = course.rested(rest)
    assert frozen.due == course.due + timedelta(days=length)
    assert frozen.due > rest.last  # nothing is due while it is frozen
    assert frozen.term - course.term == timedelta(days=length)
    back = data.draw(st.dates(rest.first, rest.last))
    resumed = frozen.resumed(rest, back)
    assert resumed.due == course.due + (back - rest.first)
    assert resumed.due >= back
    assert frozen.resumed(rest, anchor).due == course.due  # it never began


def test_a_reduced_freeze_moves_nothing_and_its_cycles_cost_less_and_earn_nothing() -> None:
    course = Course.joined(date(2026, 11, 1), PLAN).cycle()
    rest = Rest(Freeze.REDUCED, date(2026, 12, 1), date(2026, 12, 31), Money(2_000))
    assert course.rested(rest) == course == course.resumed(rest, date(2026, 12, 9))
    assert price_on(PLAN, [rest], date(2026, 12, 31)) == (Money(2_000), False)
    assert price_on(PLAN, [rest], date(2027, 1, 1)) == (PLAN.price, True)


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("2026-12-01", "2027-01-01"),
        ("2026-12-02", "2027-01-11"),
        ("2027-01-01", "2027-01-11"),
        ("2027-01-02", "2027-01-01"),
    ],
    ids=["as it begins: moved before", "in the cycle", "as the next begins", "after it"],
)
def test_a_planned_freeze_moves_the_cycle_in_which_it_begins(first: str, expected: str) -> None:
    begun = date.fromisoformat(first)
    rest = Rest(Freeze.FEE, begun, begun + timedelta(days=9), Money(1_500))
    course = Course(date(2026, 11, 1), Every.MONTH, 1, date(2026, 11, 1))
    assert after_cycle(course, [rest]).due.isoformat() == expected


def test_two_freezes_in_a_row_move_a_cycle_twice() -> None:
    course = Course(date(2026, 11, 1), Every.MONTH, 1, date(2026, 11, 1))
    rests = [
        Rest(Freeze.FREE, date(2027, 1, 5), date(2027, 1, 6)),
        Rest(Freeze.FREE, date(2026, 12, 30), date(2027, 1, 3)),
    ]
    assert after_cycle(course, rests).due == date(2027, 1, 8)


@pytest.mark.parametrize(
    ("paid", "minimum", "expected"),
    [(1, 0, "2027-02-28"), (1, 3, "2027-04-30"), (3, 3, "2027-04-30"), (5, 3, "2027-06-30")],
    ids=["no term", "within the term", "at the end of it", "long past it"],
)
def test_who_cancels_stays_to_the_end_of_what_is_paid_and_of_the_term(
    paid: int, minimum: int, expected: str
) -> None:
    course = Course.joined(date(2027, 1, 31), replace(PLAN, minimum=minimum))
    assert replace(course, number=paid).leaves().isoformat() == expected


def test_the_end_of_the_term_after_a_freeze_is_the_next_end_of_a_cycle() -> None:
    course = Course.joined(date(2026, 11, 1), PLAN).cycle()
    frozen = course.rested(Rest(Freeze.FREE, date(2026, 11, 20), date(2026, 11, 29)))
    assert (frozen.due, frozen.term) == (date(2026, 12, 11), date(2027, 2, 11))
    assert frozen.leaves() == date(2027, 2, 11)


TWO = replace(PLAN, price=Money(15_900), count=2)
BETTER = replace(PLAN, price=Money(11_900), discount_bp=2_000)


@pytest.mark.parametrize(
    ("old", "new", "today", "expected"),
    [
        (PLAN, TWO, 1, Change(Money(7_000), 1)),
        (PLAN, TWO, 30, Change(Money(7_000), 1)),
        (PLAN, BETTER, 1, Change(Money(3_000), 0)),
        (PLAN, BETTER, 16, Change(Money(1_500), 0)),
        (PLAN, BETTER, 30, Change(Money(100), 0)),
        (TWO, PLAN, 10, None),
        (PLAN, replace(PLAN, discount_bp=2_000), 10, None),
        (PLAN, replace(TWO, every=Every.YEAR), 10, None),
        (PLAN, replace(TWO, unit=Unit.MINUTES, count=120), 10, None),
        (replace(PLAN, count=0), replace(TWO, unit=Unit.MINUTES), 10, Change(Money(7_000), 2)),
    ],
    ids=[
        "one credit more",
        "one credit more, on the last day",
        "a whole cycle",
        "half a cycle",
        "one day",
        "cheaper",
        "costs the same",
        "other cycles",
        "counted otherwise",
        "first credits",
    ],
)
def test_a_change_costs_the_difference_only(
    old: Terms, new: Terms, today: int, expected: Change | None
) -> None:
    first, after = date(2026, 11, 1), date(2026, 12, 1)
    assert difference(old, new, first, after, date(2026, 11, today)) == expected


@given(st.integers(1, 50_000), days, st.integers(0, 30))
@settings(max_examples=examples(40), deadline=None)
def test_a_difference_is_never_more_than_all_of_it(dearer: int, first: date, used: int) -> None:
    after = begins(first, Every.MONTH, 1)
    today = min(first + timedelta(days=used), after - DAY)
    new = replace(PLAN, price=PLAN.price + Money(dearer))
    change = difference(PLAN, new, first, after, today)
    assert change is not None
    assert 0 <= change.amount.cents <= dearer
    assert (change.amount.cents == dearer) or today > first


@pytest.mark.parametrize(
    ("failed", "today", "expected"),
    [(0, 0, 1), (1, 0, 2), (2, 2, 5), (3, 5, None), (1, 4, 5), (2, 9, 10)],
    ids=["never", "once", "twice", "three times", "tried late", "tried very late"],
)
def test_it_is_tried_again_on_day_two_and_five(
    failed: int, today: int, expected: int | None
) -> None:
    due = date(2026, 11, 23)
    found = next_try(due, failed, due + timedelta(days=today))
    assert found == (None if expected is None else due + timedelta(days=expected))


@pytest.mark.parametrize(
    ("rollover", "keeps", "expected"),
    [(0, 1, "2027-02-27"), (2, 1, "2027-03-30"), (2, 3, "2027-05-30")],
    ids=["with their cycle", "one cycle more", "three cycles more"],
)
def test_credits_expire_with_their_cycle_or_roll_over(
    rollover: int, keeps: int, expected: str
) -> None:
    terms = replace(PLAN, rollover=rollover, keeps=keeps)
    course = Course.joined(date(2027, 1, 31), terms).cycle()
    assert expires(course, terms, course.due).isoformat() == expected


@pytest.mark.parametrize(
    ("held", "limit", "expected"),
    [([], 2, []), ([1, 1], 2, [0, 0]), ([1, 1, 1], 2, [1, 0, 0]), ([3, 2], 1, [3, 1])],
    ids=["nothing", "within", "one too many", "from several"],
)
def test_beyond_the_limit_the_oldest_go(held: list[int], limit: int, expected: list[int]) -> None:
    assert beyond(held, limit) == expected


def test_terms_are_kept_plainly_and_read_back() -> None:
    terms = Terms(
        price=Money(14_900),
        every=Every.FOUR_WEEKS,
        unit=Unit.MINUTES,
        count=120,
        services=("sw", "dt"),
        rollover=120,
        keeps=3,
        discount_bp=1_500,
        shared=2,
        minimum=6,
        fee=Money(2_500),
        agreement="membership",
    )
    assert Terms.copied(terms.copy()) == terms
    assert Terms.of(terms.price, terms.every, terms.details()) == terms
    assert terms.faults() == []


def test_an_older_plan_is_read_with_what_is_usual() -> None:
    old = {"minutes": 60, "services": ["sw"], "count": 1, "rollover": 2, "discount_bp": 1500}
    terms = Terms.of(Money(8_900), "month", old)
    assert (terms.unit, terms.keeps, terms.minimum) == (Unit.SESSIONS, 1, 0)


def test_every_fault_of_a_plan_is_told_at_once() -> None:
    wrong = Terms(price=Money(-1), count=101, minutes=4, rollover=-1, keeps=0, shared=10)
    wrong = replace(wrong, minimum=121, discount_bp=10_001, fee=Money(2_000_000))
    assert {fault.field for fault in wrong.faults()} == {
        *("price", "fee", "count", "rollover", "minutes", "keeps", "shared", "minimum"),
        "discount_bp",
    }
    assert [fault.code for fault in Terms(price=Money(100)).faults()] == ["plan_gives_nothing"]
    assert [fault.code for fault in name_faults("")] == ["plan_without_name"]
    assert [fault.code for fault in name_faults("x" * 121)] == ["plan_name_long"]


def test_every_standing_can_be_left_and_reached() -> None:
    assert set(NEXT) == set(Standing)
    assert {each for found in NEXT.values() for each in found} == set(Standing)
