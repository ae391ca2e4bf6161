"""What the policy asks for: a table of notices, and the studio's own settings."""

from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.rules.cancellation import Judged, Policy, cancelled, missed, policy
from frontdesk.values.money import Money

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
PRICE = Money(9000)


@pytest.mark.parametrize(
    ("ahead", "booked", "expected"),
    [
        (24 * HOUR, 72 * HOUR, Judged(1440, Money(0), "in_time")),
        (24 * HOUR - MINUTE, 72 * HOUR, Judged(1439, Money(4500), "late")),
        (11 * HOUR, 72 * HOUR, Judged(660, Money(4500), "late")),
        (11 * HOUR, 15 * MINUTE, Judged(660, Money(0), "in_grace")),
        (11 * HOUR, 15 * MINUTE + timedelta(seconds=1), Judged(660, Money(4500), "late")),
        (timedelta(seconds=30), MINUTE, Judged(0, Money(0), "in_grace")),
        (timedelta(), MINUTE, Judged(0, Money(4500), "late")),
        (-HOUR, 2 * HOUR, Judged(0, Money(4500), "late")),
        (30 * HOUR, MINUTE, Judged(1800, Money(0), "in_time")),
    ],
    ids=[
        "a whole day",
        "a minute less",
        "eleven hours",
        "just booked",
        "grace is over",
        "just before it begins",
        "as it begins",
        "after it began",
        "in time though just booked",
    ],
)
def test_notice_decides(ahead: timedelta, booked: timedelta, expected: Judged) -> None:
    assert cancelled(Policy(), PRICE, NOW - booked, NOW + ahead, NOW) == expected


def test_nothing_is_asked_where_notice_is_of_no_matter() -> None:
    rule = Policy(hours=0)
    assert cancelled(rule, PRICE, NOW - 72 * HOUR, NOW + MINUTE, NOW).why == "in_time"


def test_half_a_cent_is_rounded_up() -> None:
    found = cancelled(Policy(), Money(8501), NOW - 72 * HOUR, NOW + HOUR, NOW)
    assert found.fee == Money(4251)


def test_not_to_come_costs_the_whole() -> None:
    assert missed(Policy(), PRICE) == Judged(0, PRICE, "missed")


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, Policy(hours=12)),
        ({"cancellation": "nonsense"}, Policy(hours=12)),
        ({"cancellation": {"late_bp": 2500}}, Policy(hours=12, late_bp=2500)),
        (
            {"cancellation": {"missed_bp": 5000, "grace_minutes": 60}},
            Policy(hours=12, missed_bp=5000, grace_minutes=60),
        ),
    ],
    ids=["nothing said", "not a policy", "a quarter", "half and an hour"],
)
def test_the_studio_sets_its_own(settings: dict[str, object], expected: Policy) -> None:
    assert policy(12, settings) == expected
