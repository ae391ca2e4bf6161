"""What a line of pay comes to, by the terms: pure, one table a question."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from frontdesk.rules.pay import Done, What, as_kept, earned, hours, kept, total
from frontdesk.values.money import ZERO, Money
from frontdesk.values.pay import (
    Clocked,
    Every,
    Fixed,
    PayTerms,
    Period,
    Price,
    Reached,
    Step,
    Worth,
    period_of,
)

DAY = date(2026, 11, 23)
HOUR = Done(
    line_id=1,
    day=DAY,
    what=What.SERVICE,
    text="Deep tissue massage 60",
    value=Money(9_500),
    listed=Money(9_500),
    service="dt",
    minutes=60,
)
DEARER = replace(HOUR, value=Money(8_000), off=Money(800))  # another price, and a discount
CREDIT = replace(HOUR, redeemed=Money(9_500), bought=Money(7_500))
PART = replace(HOUR, redeemed=Money(5_000), bought=Money(4_000))
BALMS = replace(HOUR, what=What.PRODUCT, value=Money(3_600), off=Money(600), quantity=2)


def one(done: Done, terms: PayTerms) -> tuple[int, int]:
    """Return basis and amount of the only line."""
    (line,) = earned([done], lambda _: terms, {})
    return line.basis.cents, line.amount.cents


@pytest.mark.parametrize(
    ("done", "terms", "basis", "amount"),
    [
        (HOUR, PayTerms(), 9_500, 0),
        (HOUR, PayTerms(share_bp=4_500), 9_500, 4_275),
        (HOUR, PayTerms(share_bp=3_333), 9_500, 3_166),
        (DEARER, PayTerms(share_bp=5_000), 9_500, 4_750),
        (DEARER, PayTerms(share_bp=5_000, price=Price.PAID), 7_200, 3_600),
        (HOUR, PayTerms(share_bp=5_000, fixed=(Fixed("dt", 60, Money(4_000)),)), 9_500, 4_000),
        (HOUR, PayTerms(share_bp=5_000, fixed=(Fixed("dt", 90, Money(4_000)),)), 9_500, 4_750),
        (HOUR, PayTerms(share_bp=5_000, fixed=(Fixed("sw", 60, Money(4_000)),)), 9_500, 4_750),
        (CREDIT, PayTerms(share_bp=5_000), 9_500, 4_750),
        (CREDIT, PayTerms(share_bp=5_000, worth=Worth.PAID), 7_500, 3_750),
        (CREDIT, PayTerms(share_bp=5_000, worth=Worth.FIXED, worth_fixed=Money(6_000)), 6_000,
         3_000),
        (PART, PayTerms(share_bp=5_000, worth=Worth.PAID), 8_500, 4_250),
        (PART, PayTerms(share_bp=5_000, worth=Worth.FIXED, worth_fixed=Money(6_000)), 10_500,
         5_250),
        (BALMS, PayTerms(share_bp=5_000, product_bp=1_000), 3_000, 300),
        (replace(HOUR, add_on=True, minutes=60),
         PayTerms(share_bp=5_000, fixed=(Fixed("dt", 60, Money(4_000)),)), 9_500, 4_750),
    ],
    ids=["no terms", "per cent", "half a cent", "list price", "paid price", "fixed",
         "fixed for another length", "fixed for another service", "credit at list",
         "credit at what it was bought for", "credit at a fixed amount", "a part at what was paid",
         "a part at a fixed amount", "products", "an add-on is never fixed"],
)  # fmt: skip
def test_what_a_service_is_paid(done: Done, terms: PayTerms, basis: int, amount: int) -> None:
    assert one(done, terms) == (basis, amount)


def many(count: int) -> list[Done]:
    return [replace(HOUR, line_id=n + 1, day=DAY + timedelta(days=n)) for n in range(count)]


@pytest.mark.parametrize(
    ("reached", "steps", "shares"),
    [
        (Reached.COUNT, (Step(2, 5_000), Step(3, 6_000)), [4_000, 4_000, 5_000, 6_000]),
        (Reached.COUNT, (Step(3, 6_000), Step(2, 5_000)), [4_000, 4_000, 5_000, 6_000]),
        (Reached.TURNOVER, (Step(9_500, 5_000),), [4_000, 5_000, 5_000, 5_000]),
        (Reached.TURNOVER, (Step(9_501, 5_000),), [4_000, 4_000, 5_000, 5_000]),
        (Reached.TURNOVER, (Step(50_000, 5_000),), [4_000] * 4),
    ],
    ids=["by count", "in any order", "by turnover", "a cent short", "never"],
)
def test_a_step_counts_for_what_comes_after_it(
    reached: Reached, steps: tuple[Step, ...], shares: list[int]
) -> None:
    terms = PayTerms(share_bp=4_000, reached=reached, steps=steps)
    assert [line.bp for line in earned(many(4), lambda _: terms, {})] == shares


def test_what_is_given_back_counts_for_no_step() -> None:
    back = replace(HOUR, line_id=9, value=-HOUR.value, returns=1, day=DAY + timedelta(days=9))
    terms = PayTerms(share_bp=4_000, reached=Reached.COUNT, steps=(Step(1, 5_000),))
    lines = earned([*many(2), back], lambda _: terms, {})
    assert [(line.bp, line.amount.cents) for line in lines] == [
        (4_000, 3_800), (4_000, 3_800), (4_000, -3_800),
    ]  # fmt: skip


def test_a_refund_that_is_voided_gives_the_pay_again() -> None:
    back = replace(HOUR, line_id=2, value=-HOUR.value, returns=1)
    void = replace(HOUR, line_id=3, returns=2)
    lines = earned([HOUR, back, void], lambda _: PayTerms(share_bp=4_000), {})
    assert [line.amount.cents for line in lines] == [3_800, -3_800, 3_800]
    assert [line.basis.cents for line in lines] == [9_500, -9_500, 9_500]


def test_some_of_several_products_take_their_part_back() -> None:
    (sold,) = earned([BALMS], lambda _: PayTerms(product_bp=1_000), {})
    back = replace(BALMS, line_id=7, quantity=1, value=Money(-1_800), returns=1)
    (line,) = earned([back], lambda _: PayTerms(product_bp=9_000), {1: sold})
    assert (line.basis.cents, line.amount.cents, line.value.cents) == (-1_500, -150, -1_800)


def test_nothing_is_paid_before_there_are_terms_nor_taken_back() -> None:
    back = replace(HOUR, line_id=2, value=-HOUR.value, returns=1)
    assert earned([HOUR, back], lambda _: None, {}) == []


@pytest.mark.parametrize(
    ("minutes", "amount"),
    [(60, 1_500), (50, 1_250), (5, 125), (-30, -750), (0, None)],
    ids=["an hour", "minutes", "five", "taken back", "none"],
)
def test_hours_are_paid_to_the_minute(minutes: int, amount: int | None) -> None:
    line = hours(DAY, minutes, PayTerms(hourly=Money(1_500), clocked=Clocked.TABLE))
    assert (None if line is None else line.amount.cents) == amount


def test_a_line_is_kept_and_read_again_the_same() -> None:
    lines = earned([HOUR, BALMS, CREDIT], lambda _: PayTerms(share_bp=4_000), {})
    late = hours(DAY, 35, PayTerms(hourly=Money(1_501)), late=True)
    assert late is not None
    assert [as_kept(kept(each)) for each in (*lines, late)] == [*lines, late]
    assert total([]) == ZERO


FULL = PayTerms(
    hourly=Money(1_200),
    clocked=Clocked.TABLE,
    fixed=(Fixed("sw", 60, Money(4_000)), Fixed("sw", 90, Money(6_000))),
    share_bp=4_000,
    price=Price.PAID,
    worth=Worth.FIXED,
    worth_fixed=Money(5_000),
    reached=Reached.COUNT,
    steps=(Step(10, 4_500), Step(20, 5_000)),
    product_bp=1_000,
)


def test_terms_are_kept_and_read_again_the_same() -> None:
    assert PayTerms.kept(FULL.details()) == FULL
    assert FULL.faults() == []


@pytest.mark.parametrize(
    ("terms", "code"),
    [
        (PayTerms(hourly=Money(-1)), "pay_rate_wrong"),
        (PayTerms(hourly=Money(100_001)), "pay_rate_wrong"),
        (PayTerms(share_bp=10_001), "pay_share_wrong"),
        (PayTerms(product_bp=-1), "pay_share_wrong"),
        (PayTerms(steps=(Step(0, 1),)), "pay_step_wrong"),
        (PayTerms(steps=(Step(5, 10_001),)), "pay_step_wrong"),
        (PayTerms(steps=(Step(5, 1), Step(5, 2))), "pay_step_twice"),
        (PayTerms(steps=tuple(Step(n + 1, n) for n in range(7))), "pay_steps_many"),
        (PayTerms(fixed=(Fixed("sw", 60, Money(-1)),)), "pay_rate_wrong"),
        (PayTerms(fixed=(Fixed("sw", 60, Money(1)),) * 2), "pay_fixed_twice"),
        (PayTerms(fixed=tuple(Fixed("sw", n, Money(1)) for n in range(41))), "pay_fixed_many"),
        (PayTerms(worth=Worth.FIXED), "pay_worth_missing"),
    ],
    ids=["rate below", "rate above", "share", "commission", "step at nothing", "step too much",
         "step twice", "steps many", "fixed below", "fixed twice", "fixed many", "worth nothing"],
)  # fmt: skip
def test_what_cannot_be_agreed(terms: PayTerms, code: str) -> None:
    assert [reason.code for reason in terms.faults()] == [code]


@pytest.mark.parametrize(
    ("every", "day", "first", "last"),
    [
        (Every.WEEK, date(2026, 11, 23), date(2026, 11, 23), date(2026, 11, 29)),
        (Every.WEEK, date(2026, 11, 29), date(2026, 11, 23), date(2026, 11, 29)),
        (Every.TWO_WEEKS, date(2024, 1, 14), date(2024, 1, 1), date(2024, 1, 14)),
        (Every.TWO_WEEKS, date(2024, 1, 15), date(2024, 1, 15), date(2024, 1, 28)),
        (Every.TWO_WEEKS, date(2023, 12, 31), date(2023, 12, 18), date(2023, 12, 31)),
        (Every.HALF_MONTH, date(2026, 2, 15), date(2026, 2, 1), date(2026, 2, 15)),
        (Every.HALF_MONTH, date(2026, 2, 16), date(2026, 2, 16), date(2026, 2, 28)),
        (Every.MONTH, date(2028, 2, 1), date(2028, 2, 1), date(2028, 2, 29)),
    ],
)
def test_in_which_period_a_day_lies(every: Every, day: date, first: date, last: date) -> None:
    assert period_of(every, day) == Period(first, last)
