"""The studio's clock on odd nights: an hour left out, an hour twice, half an hour on an island."""

import os
import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from frontdesk.errors import Refused
from frontdesk.values import wall
from tests.architecture.sources import ROOT

#: A zone, the day its clocks go forward and a time left out; the day they go back, a time twice.
NIGHTS = [
    ("America/Chicago", date(2026, 3, 8), time(2, 30), date(2026, 11, 1), time(1, 30)),
    ("Europe/London", date(2026, 3, 29), time(1, 30), date(2026, 10, 25), time(1, 30)),
    ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15), date(2026, 4, 5), time(1, 45)),
    ("America/St_Johns", date(2026, 3, 8), time(2, 5), date(2026, 11, 1), time(1, 55)),
    ("Africa/Cairo", date(2026, 4, 24), time(0, 30), date(2026, 10, 29), time(23, 30)),
]
_IDS = [night[0] for night in NIGHTS]
_ZONES = [*_IDS, "UTC", "Asia/Tokyo", "Asia/Kathmandu", "Pacific/Chatham", "Pacific/Kiritimati"]


@pytest.mark.parametrize(("key", "spring", "skipped", "autumn", "again"), NIGHTS, ids=_IDS)
def test_a_time_left_out_is_refused_and_one_shown_twice_is_told_apart(
    key: str, spring: date, skipped: time, autumn: date, again: time
) -> None:
    zone = ZoneInfo(key)
    assert not wall.exists(zone, spring, skipped)
    assert not wall.twice(zone, spring, skipped)
    with pytest.raises(Refused, match="time_skipped") as caught:
        wall.span(zone, spring, skipped, 60)
    assert dict(caught.value.reasons[0].params) == {"day": spring, "time": skipped}
    assert wall.twice(zone, autumn, again)
    first, second = (wall.slot(zone, autumn, again, fold) for fold in (False, True))
    assert second - first == (6 if key.endswith("Lord_Howe") else 12)
    assert wall.wall_of(zone, first) == wall.wall_of(zone, second)


@pytest.mark.parametrize("key", _ZONES)
def test_each_quarter_of_two_years_goes_there_and_back(key: str) -> None:
    zone = ZoneInfo(key)
    at = datetime(2026, 1, 1, tzinfo=UTC)
    while at.year < 2028:
        there = wall.local(zone, at)
        fold = at.astimezone(zone).fold == 1
        day, clock = there.date(), there.time()
        assert wall.exists(zone, day, clock)
        assert wall.moment(zone, day, clock, fold) == at
        assert wall.wall_of(zone, wall.slot(zone, day, clock, fold)) == there
        at += timedelta(minutes=15) if (at.day, at.hour) in ((1, 0), (8, 8)) else timedelta(hours=1)


@pytest.mark.parametrize(
    ("day", "hours"),
    [(date(2026, 3, 8), 23), (date(2026, 11, 1), 25), (date(2026, 11, 23), 24)],
    ids=["spring", "autumn", "plain"],
)
def test_a_day_has_as_many_slots_as_it_has_hours(day: date, hours: int) -> None:
    zone = ZoneInfo("America/Chicago")
    begins = [wall.slot(zone, each, time(0)) for each in (day, day + timedelta(days=1))]
    assert begins[1] - begins[0] == hours * 12


@pytest.mark.parametrize(
    ("day", "starts", "ends"),
    [
        (date(2026, 3, 8), time(1, 30), time(3, 30)),
        (date(2026, 11, 1), time(1, 30), time(1, 30)),
        (date(2026, 11, 23), time(23, 30), time(0, 30)),
    ],
    ids=["spring", "autumn", "over midnight"],
)
def test_an_hour_is_sixty_minutes_whatever_the_clock_shows(
    day: date, starts: time, ends: time
) -> None:
    assert wall.end_of(ZoneInfo("America/Chicago"), day, starts, 60) == ends


def test_a_weekly_time_stays_the_same_on_the_wall() -> None:
    zone = ZoneInfo("America/Chicago")
    days = [date(2026, 1, 5) + timedelta(weeks=week) for week in range(52)]
    slots = [wall.slot(zone, day, time(10)) for day in days]
    assert {wall.wall_of(zone, slot).time() for slot in slots} == {time(10)}
    assert len({slot % (7 * 288) for slot in slots}) == 2  # winter and summer


@pytest.mark.parametrize(
    ("clock", "fits"), [(time(9, 5), True), (time(9, 7), False), (time(9, 5, 1), False)]
)
def test_the_grid_is_five_minutes(clock: time, fits: bool) -> None:
    assert wall.on_grid(clock) is fits


def test_the_machines_zone_changes_nothing() -> None:
    """The tests of booking and of these values pass wherever the machine thinks it is."""
    chosen = ["tests/schedule/test_booking.py", "tests/values/test_wall.py"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-k", "not machines_zone and not quarter", *chosen],
        cwd=ROOT,
        env={**os.environ, "TZ": "Pacific/Kiritimati"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
