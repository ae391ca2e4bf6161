"""Where times and columns are on the board, on ordinary days and on odd ones."""

from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from frontdesk.values.span import Span
from tests.moments import MONDAY, ZONE
from ui.calendar.geometry import Columns, day_grid, lanes, slot_near

SPRING, AUTUMN = date(2026, 3, 8), date(2026, 11, 1)
LATE, NIGHT = time(23, 55), time(0)


@pytest.mark.parametrize(
    ("day", "slots"),
    [(MONDAY, 287), (SPRING, 275), (AUTUMN, 299)],
    ids=["24 hours", "23 hours", "25 hours"],
)
def test_a_day_has_its_true_length(day: date, slots: int) -> None:
    first, last = slot_near(ZONE, day, NIGHT), slot_near(ZONE, day, LATE)
    assert last - first == slots


def test_the_hour_that_is_skipped_is_not_labelled() -> None:
    grid = day_grid(ZONE, SPRING, NIGHT, time(6))
    assert [wall.hour for _, wall in grid.hours()] == [0, 1, 3, 4, 5, 6]


def test_the_hour_that_comes_twice_is_labelled_twice() -> None:
    grid = day_grid(ZONE, AUTUMN, NIGHT, time(4))
    assert [wall.hour for _, wall in grid.hours()] == [0, 1, 1, 2, 3, 4]


def test_a_time_that_does_not_exist_is_the_next_that_does() -> None:
    assert slot_near(ZONE, SPRING, time(2, 30)) == slot_near(ZONE, SPRING, time(3))


def test_the_board_is_widened_to_whole_hours_around_what_stands_on_it() -> None:
    early = slot_near(ZONE, MONDAY, time(7, 40))
    late = slot_near(ZONE, MONDAY, time(20, 10))
    grid = day_grid(ZONE, MONDAY, time(9), time(18), [Span(early, early + 6), Span(late, late + 6)])
    assert (grid.wall(grid.opens).time(), grid.wall(grid.closes).time()) == (time(7), time(21))


def test_a_closed_day_still_has_a_board() -> None:
    grid = day_grid(ZONE, MONDAY, None, None)
    assert (grid.wall(grid.opens).time(), grid.wall(grid.closes).time()) == (time(9), time(18))


@pytest.mark.parametrize(
    ("y", "snapped", "at"),
    [(-50, 0, 0), (2.9, 0, 0), (3.1, 1, 0), (6, 1, 1), (6.5, 1, 1), (1e6, 12, 11)],
)
def test_pixels_become_slots_inside_the_board(y: float, snapped: int, at: int) -> None:
    grid = day_grid(ZoneInfo("UTC"), MONDAY, time(9), time(10), step=6.0)
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
