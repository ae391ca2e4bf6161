"""Changes of who works when, as rules over rules."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.hours import ShiftRule, WallSpan, shifts_on
from frontdesk.rules.shifts import faults, pattern, strands, with_days, with_week
from tests.moments import MONDAY

NINE: WallSpan = (time(9), time(17))
LATE: WallSpan = (time(12), time(20))
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


def usual() -> list[ShiftRule]:
    return [ShiftRule(1, weekday=day, starts=NINE[0], ends=NINE[1]) for day in range(5)]


def hours(rules: list[ShiftRule], day: date) -> tuple[WallSpan, ...]:
    return shifts_on(rules, day).get(1, ())


@given(first=DAYS, last=DAYS, day=DAYS)
def test_a_pattern_holds_within_its_dates_and_the_old_one_outside(
    first: date, last: date, day: date
) -> None:
    first, last = sorted((first, last))
    week = [(weekday, LATE) for weekday in range(7)]
    rules = with_week(usual(), 1, week, first, last)
    before = hours(usual(), day)
    assert hours(rules, day) == ((LATE,) if first <= day <= last else before)


@given(first=DAYS, second=DAYS, day=DAYS)
def test_patterns_may_be_laid_one_over_the_other(first: date, second: date, day: date) -> None:
    rules = with_week(usual(), 1, [(d, LATE) for d in range(7)], first, None)
    rules = with_week(rules, 1, [(d, NINE) for d in range(7)], second, None)
    expected = (NINE,) if day >= second else (LATE,) if day >= first else hours(usual(), day)
    assert hours(rules, day) == expected


def test_other_therapists_keep_their_hours() -> None:
    other = ShiftRule(2, weekday=0, starts=time(9), ends=time(12))
    rules = with_week([*usual(), other], 1, [], MONDAY, None)
    assert shifts_on(rules, MONDAY) == {2: ((time(9), time(12)),)}


def test_single_days_replace_the_pattern_and_go_again() -> None:
    off = with_days(usual(), 1, [MONDAY], ())
    assert hours(off, MONDAY) == ()
    late = with_days(off, 1, [MONDAY], [LATE])
    assert hours(late, MONDAY) == (LATE,)
    assert with_days(late, 1, [MONDAY], None) == usual()


def test_the_pattern_in_force_is_told_in_order() -> None:
    rules = with_week(usual(), 1, [(6, LATE), (0, NINE)], MONDAY, None)
    assert pattern(rules, MONDAY) == ((0, NINE), (6, LATE))


def test_an_appointment_outside_the_hours_is_stranded() -> None:
    assert not strands(usual(), 1, MONDAY, (time(16), time(17)))
    assert strands(usual(), 1, MONDAY, (time(16, 30), time(17, 30)))
    assert strands(usual(), 2, MONDAY, (time(16), time(17)))


@pytest.mark.parametrize(
    ("spans", "codes"),
    [
        ([("a", NINE), ("b", LATE)], []),
        ([("a", (time(9, 2), time(17)))], ["shift_off_grid"]),
        ([("a", (time(17), time(9)))], ["shift_empty"]),
        ([("a", NINE), ("a", LATE)], ["shift_overlaps"]),
        ([("a", (time(18), time(0)))], []),
        ([("a", (time(9, 2), time(9))), ("b", (time(9), time(9)))],
         ["shift_off_grid", "shift_empty"]),
    ],
    ids=["fine", "off the grid", "backwards", "twice", "till midnight", "all at once"],
)  # fmt: skip
def test_faults_of_hours_are_said_all_at_once(
    spans: list[tuple[str, WallSpan]], codes: list[str]
) -> None:
    assert [reason.code for reason in faults(spans)] == codes
