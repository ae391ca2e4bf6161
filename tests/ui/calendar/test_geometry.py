"""Where times and columns are on the board, on ordinary days and on odd ones."""

from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from frontdesk.queries.board import DayFrame
from frontdesk.values.span import Span
from tests.moments import MONDAY, ZONE
from ui.calendar.clocks import TrueClock, WallClock
from ui.calendar.geometry import Columns, Grid, board_grid, lanes

SPRING, AUTUMN = date(2026, 3, 8), date(2026, 11, 1)
NIGHT = time(0)
HAVANA = ZoneInfo("America/Havana")  # changes at midnight
HAVANA_SPRING, HAVANA_AUTUMN = date(2026, 3, 8), date(2026, 11, 1)


def one_day(zone: ZoneInfo, day: date, opens: time | None, closes: time | None) -> Grid:
    return board_grid(TrueClock(zone, day), [DayFrame(day, opens, closes, None)])


@pytest.mark.parametrize(
    ("zone", "day", "rows"),
    [
        (ZONE, MONDAY, 288),
        (ZONE, SPRING, 276),
        (ZONE, AUTUMN, 300),
        (HAVANA, HAVANA_SPRING, 276),
        (HAVANA, HAVANA_AUTUMN, 300),
    ],
    ids=["24 hours", "23 hours", "25 hours", "no midnight", "midnight twice"],
)
def test_a_day_open_all_night_has_its_true_length(zone: ZoneInfo, day: date, rows: int) -> None:
    grid = one_day(zone, day, NIGHT, NIGHT)
    assert (grid.opens, grid.closes) == (0, rows)


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        (ZONE, SPRING, [0, 1, 3, 4, 5, 6]),
        (ZONE, AUTUMN, [0, 1, 1, 2, 3, 4, 5, 6]),
        (HAVANA, HAVANA_SPRING, [1, 2, 3, 4, 5, 6]),
        (HAVANA, HAVANA_AUTUMN, [0, 0, 1, 2, 3, 4, 5, 6]),
    ],
    ids=["skipped", "twice", "no midnight", "midnight twice"],
)
def test_one_day_labels_the_hours_that_the_clock_shows(
    zone: ZoneInfo, day: date, hours: list[int]
) -> None:
    grid = one_day(zone, day, NIGHT, time(6))
    assert [wall.hour for _, wall in grid.hours()] == hours


@pytest.mark.parametrize("day", [MONDAY, SPRING, AUTUMN])
def test_several_days_label_every_hour_once(day: date) -> None:
    grid = board_grid(WallClock(ZONE), [DayFrame(day, NIGHT, NIGHT, None)])
    assert [wall.hour for _, wall in grid.hours()] == [*range(24), 0]


def test_a_time_that_does_not_exist_is_the_next_that_does() -> None:
    clock = TrueClock(ZONE, SPRING)
    assert clock.row(SPRING, time(2, 30)) == clock.row(SPRING, time(3))


def test_the_second_half_past_one_is_an_hour_after_the_first() -> None:
    clock = TrueClock(ZONE, AUTUMN)
    first, second = clock.row(AUTUMN, time(1, 30)), clock.row(AUTUMN, time(1, 30), fold=True)
    assert second - first == 12
    assert (clock.wall(AUTUMN, first).fold, clock.wall(AUTUMN, second).fold) == (0, 1)


def test_side_by_side_the_skipped_hour_is_closed() -> None:
    clock = WallClock(ZONE)
    assert clock.open(SPRING, (NIGHT, time(6))) == [Span(0, 24), Span(36, 72)]
    assert clock.open(MONDAY, (NIGHT, time(6))) == [Span(0, 72)]
    assert clock.open(MONDAY, (time(22), NIGHT)) == [Span(264, 288)]


@pytest.mark.parametrize(
    ("day", "starts", "minutes", "fold", "rows"),
    [
        (MONDAY, time(1), 60, False, (12, 24)),
        (MONDAY, time(23, 30), 60, False, (282, 294)),
        (SPRING, time(1, 30), 60, False, (18, 42)),
        (AUTUMN, time(1, 30), 60, False, (18, 24)),
        (AUTUMN, time(1, 30), 60, True, (18, 30)),
        (AUTUMN, time(0, 30), 60, False, (6, 18)),
    ],
    ids=["plain", "past midnight", "over the gap", "into the second", "the second", "before"],
)
def test_side_by_side_a_card_covers_what_the_clock_shows(
    day: date, starts: time, minutes: int, fold: bool, rows: tuple[int, int]
) -> None:
    assert WallClock(ZONE).span(day, starts, minutes, fold) == Span(*rows)


def test_the_board_is_widened_to_whole_hours_around_what_stands_on_it() -> None:
    clock = TrueClock(ZONE, MONDAY)
    early, late = clock.row(MONDAY, time(7, 40)), clock.row(MONDAY, time(20, 10))
    frame = DayFrame(MONDAY, time(9), time(18), None)
    grid = board_grid(clock, [frame], [Span(early, early + 6), Span(late, late + 6)])
    assert (clock.shows(grid.opens), clock.shows(grid.closes)) == (time(7), time(21))


def test_a_closed_day_still_has_a_board() -> None:
    grid = one_day(ZONE, MONDAY, None, None)
    assert (grid.clock.shows(grid.opens), grid.clock.shows(grid.closes)) == (time(9), time(18))


def test_a_closed_day_does_not_widen_those_beside_it() -> None:
    frames = [DayFrame(MONDAY, time(10), time(16), None), DayFrame(SPRING, None, None, "Roof")]
    grid = board_grid(WallClock(ZONE), frames)
    assert (grid.clock.shows(grid.opens), grid.clock.shows(grid.closes)) == (time(10), time(16))


@pytest.mark.parametrize(
    ("y", "snapped", "at"),
    [(-50, 0, 0), (2.9, 0, 0), (3.1, 1, 0), (6, 1, 1), (6.5, 1, 1), (1e6, 12, 11)],
)
def test_pixels_become_rows_inside_the_board(y: float, snapped: int, at: int) -> None:
    grid = one_day(ZoneInfo("UTC"), MONDAY, time(9), time(10))
    assert (grid.snapped(y) - grid.opens, grid.at(y) - grid.opens) == (snapped, at)
    assert grid.height == 72


def test_columns_share_the_width_until_they_are_narrow() -> None:
    few, many = Columns(5, 1000), Columns(40, 1000)
    assert (few.each, few.total, few.x(2)) == (200, 1000, 400)
    assert (many.each, many.total) == (132, 40 * 132)
    assert (few.at(399), few.at(400), few.at(1000), few.at(-1)) == (1, 2, None, None)


def test_no_columns_take_no_place() -> None:
    none = Columns(0, 800)
    assert (none.each, none.total, none.at(10)) == (800, 800, None)


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([(0, 4), (4, 8)], [(0, 1), (0, 1)]),
        ([(0, 5), (4, 8)], [(0, 2), (1, 2)]),
        ([(0, 9), (1, 3), (3, 5)], [(0, 2), (1, 2), (1, 2)]),
        ([(0, 4), (1, 4), (2, 4), (4, 6)], [(0, 3), (1, 3), (2, 3), (0, 1)]),
        ([], []),
    ],
    ids=["touch", "overlap", "lane used again", "three then one", "none"],
)
def test_what_overlaps_stands_side_by_side(
    spans: list[tuple[int, int]], expected: list[tuple[int, int]]
) -> None:
    assert lanes([Span(*each) for each in spans]) == expected


@pytest.mark.parametrize(
    ("left", "wide", "seen"),
    [(0, 400, [0, 1, 2]), (100, 200, [0, 1, 2]), (150, 100, [1]), (550, 400, [3]), (0, 0, [0])],
    ids=["from the first on", "parts of columns", "within one", "past the last", "nothing wide"],
)
def test_the_columns_in_sight(left: float, wide: float, seen: list[int]) -> None:
    columns = Columns(4, 600)
    assert list(columns.within(left, wide)) == seen
    assert list(Columns(0, 600).within(left, wide)) == []
