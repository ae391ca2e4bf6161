"""Which days a view has, and how it is kept for the next start."""

from datetime import date, timedelta

import pytest

from tests.moments import MONDAY
from ui.calendar.showing import Look, Showing, kept, month_later, recalled


@pytest.mark.parametrize(
    ("look", "first", "count"),
    [
        (Look.DAY, date(2026, 11, 25), 1),
        (Look.WEEK, date(2026, 11, 23), 7),
        (Look.STUDIO, date(2026, 11, 23), 7),
        (Look.MONTH, date(2026, 11, 1), 30),
        (Look.LIST, date(2026, 11, 25), 1),
    ],
)
def test_each_view_knows_its_days(look: Look, first: date, count: int) -> None:
    showing = Showing(day=date(2026, 11, 25), look=look)
    assert (showing.first, showing.count) == (first, count)
    assert showing.last == first + timedelta(days=count - 1)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 12, 5), 1, date(2027, 1, 5)),
        (date(2026, 1, 5), -1, date(2025, 12, 5)),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last(day: date, months: int, expected: date) -> None:
    assert month_later(day, months) == expected


@pytest.mark.parametrize("text", ["", "nonsense", "day 0 x 1", "year 0 1 0"])
def test_what_cannot_be_recalled_is_the_day(text: str) -> None:
    assert recalled(text, MONDAY) == Showing(day=MONDAY)


def test_what_is_kept_is_recalled() -> None:
    showing = Showing(day=MONDAY, look=Look.WEEK, rooms=True, days=3, therapist=9)
    assert recalled(kept(showing), MONDAY) == showing
