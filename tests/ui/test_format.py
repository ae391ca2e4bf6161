"""How money, days and times are written."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from frontdesk.values.money import Money
from ui import format as words

MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 15, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("cents", "text"),
    [
        (9500, "$95.00"),
        (-9500, "−$95.00"),
        (5, "$0.05"),
        (0, "$0.00"),
        (-5, "−$0.05"),
        (123456789, "$1,234,567.89"),
    ],
)
def test_money_has_a_sign_in_front_and_two_places(cents: int, text: str) -> None:
    assert words.money(Money(cents)) == text


def test_an_amount_has_no_currency() -> None:
    assert words.amount(Money(-150000)) == "−1,500.00"


@pytest.mark.parametrize(
    ("basis_points", "text"), [(825, "8.25%"), (1800, "18%"), (850, "8.5%"), (0, "0%")]
)
def test_a_rate_shows_no_needless_places(basis_points: int, text: str) -> None:
    assert words.percent(basis_points) == text


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        (words.day_long(MONDAY), "Monday, 23 November"),
        (words.day_short(date(2026, 12, 21)), "Mon 21 Dec"),
        (words.day_dated(date(2026, 2, 3)), "3 Feb 2026"),
        (words.weekday_number(MONDAY), "Mon 23"),
        (words.month(MONDAY), "November 2026"),
    ],
)
def test_days_read_as_people_say_them(shown: str, text: str) -> None:
    assert shown == text


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (MONDAY, "today"),
        (date(2026, 11, 24), "tomorrow"),
        (date(2026, 11, 22), "yesterday"),
        (date(2026, 10, 3), "3 Oct"),
        (date(2025, 8, 19), "19 Aug 2025"),
    ],
)
def test_a_day_nearby_has_a_name(day: date, text: str) -> None:
    assert words.day_near(day, MONDAY) == text


@pytest.mark.parametrize(
    ("at", "short", "bare"),
    [
        (time(9, 30), "9:30 am", "9:30"),
        (time(0, 5), "12:05 am", "12:05"),
        (time(12, 0), "12:00 pm", "12:00"),
        (time(23, 55), "11:55 pm", "11:55"),
    ],
)
def test_times_go_round_the_clock_twice(at: time, short: str, bare: str) -> None:
    assert words.time_short(at) == short
    assert words.time_bare(at) == bare


def test_a_span_has_a_dash_with_air() -> None:
    assert words.span(time(11), time(12)) == "11:00 – 12:00"


@pytest.mark.parametrize(
    ("length", "text"), [(360, "6 h 0 min"), (95, "1 h 35 min"), (45, "45 min"), (0, "0 min")]
)
def test_a_length_is_in_hours_and_minutes(length: int, text: str) -> None:
    assert words.minutes(length) == text


def test_a_wait_stays_in_minutes() -> None:
    assert words.wait(75) == "75 min"


@pytest.mark.parametrize(
    ("passed", "text"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=4), "4 min ago"),
        (timedelta(hours=3, minutes=50), "3 h ago"),
        (timedelta(days=1, hours=1), "1 day ago"),
        (timedelta(days=12), "12 days ago"),
    ],
)
def test_ago_uses_the_largest_unit(passed: timedelta, text: str) -> None:
    assert words.ago(NOW - passed, NOW) == text


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("+18063223706", "(806) 322-3706"),
        ("+442079460958", "+44 20 7946 0958"),
        (None, ""),
        ("", ""),
        ("ask her brother", "ask her brother"),
    ],
)
def test_a_phone_number_is_written_as_here(kept: str | None, shown: str) -> None:
    assert words.phone(kept) == shown


def test_large_counts_have_commas() -> None:
    assert words.number(4218) == "4,218"
    assert words.number(-1) == "−1"
