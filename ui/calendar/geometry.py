"""Where times and columns are on the board. Pure arithmetic, no Qt.

What a row of the board stands for is the matter of its clock, see ``clocks``.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from frontdesk.queries.board import DayFrame
from frontdesk.values.span import GRID, Span
from ui.calendar.clocks import Clock

#: Rows in an hour.
HOUR = 60 // GRID
#: Minutes from one line to the next, the closest first.
LINES = (5, 10, 15, 30, 60)
#: A column is at least so wide; what is less than a line high is still to be seen.
COLUMN, _SLIVER = 132, 3.0
_DAYTIME = (time(9), time(18))


@dataclass(frozen=True, slots=True)
class Grid:
    """Maps the rows from ``opens`` to ``closes`` to pixels, ``step`` pixels a row."""

    clock: Clock
    opens: int
    closes: int
    step: float = 6.0

    @property
    def height(self) -> float:
        """Pixels from opening to closing."""
        return (self.closes - self.opens) * self.step

    def y(self, row: int) -> float:
        """Return where a row begins."""
        return (row - self.opens) * self.step

    def snapped(self, y: float) -> int:
        """Return the row whose beginning is nearest to ``y``, kept inside the board."""
        return min(max(self.opens + round(y / self.step), self.opens), self.closes)

    def at(self, y: float) -> int:
        """Return the row that ``y`` lies in, kept inside the board."""
        return min(max(self.opens + int(y // self.step), self.opens), self.closes - 1)

    def wall(self, day: date, row: int) -> datetime:
        """Return what the studio's clock shows when a row of ``day`` begins."""
        return self.clock.wall(day, row)

    def hours(self) -> list[tuple[int, time]]:
        """Return each row at which a full hour begins, with its wall-clock time."""
        return self.lines(60)

    def lines(self, minutes: int) -> list[tuple[int, time]]:
        """Return each row at which the clock shows a multiple of ``minutes``, with that time."""
        shown = ((row, self.clock.shows(row)) for row in range(self.opens, self.closes + 1))
        return [(row, wall) for row, wall in shown if not wall.minute % minutes]

    def zoomed(self, step: float) -> "Grid":
        """Return the same hours, ``step`` pixels a row."""
        return replace(self, step=step)


def board_grid(
    clock: Clock, days: Iterable[DayFrame], spans: Iterable[Span] = (), step: float = 6.0
) -> Grid:
    """Return the open hours of ``days``, widened to whole hours around ``spans``."""
    frames = list(days)
    opened = [each for each in frames if each.opens is not None and each.closes is not None]
    rows = [clock.row(each.day, each.opens or _DAYTIME[0]) for each in opened or frames]
    ends = [clock.end(each.day, each.closes or _DAYTIME[1]) for each in opened or frames]
    held = list(spans)
    first = min([*rows, *(span.first for span in held)])
    past = max([*ends, *(span.past for span in held)])
    while clock.shows(first).minute:
        first -= 1
    while clock.shows(past).minute:
        past += 1
    return Grid(clock, first, past, step)


def line_minutes(step: float, least: float) -> int:
    """Return the minutes of a line that is at least ``least`` pixels high, ``step`` a row."""
    return next((each for each in LINES if each // GRID * step >= least), LINES[-1])


@dataclass(frozen=True, slots=True)
class Columns:
    """Shares ``width`` among ``count`` columns, none narrower than ``least``."""

    count: int
    width: float
    least: float = 132.0

    @property
    def each(self) -> float:
        """Pixels of one column."""
        return max(self.width / self.count, self.least) if self.count else self.width

    @property
    def total(self) -> float:
        """Pixels of all columns; more than ``width`` scrolls sideways."""
        return self.each * self.count if self.count else self.width

    def x(self, number: int) -> float:
        """Return where the column begins."""
        return number * self.each

    def within(self, left: float, wide: float) -> range:
        """Return the columns of which anything lies within ``wide`` pixels from ``left`` on."""
        if not self.count:
            return range(0)
        first, last = max(int(left // self.each), 0), int((left + wide) // self.each)
        return range(first, min(last + 1, self.count))

    def at(self, x: float) -> int | None:
        """Return the column that ``x`` lies in."""
        if not self.count:
            return None
        number = int(x // self.each)
        return number if 0 <= number < self.count else None


def card_size(span: Span, count: int, columns: Columns, grid: Grid) -> tuple[float, float]:
    """Return how wide and high a card is, one of ``count`` side by side in its column."""
    high = grid.y(span.past) - grid.y(span.first) - 2
    return (columns.each - 8) / count - 1, max(high, _SLIVER)


def lanes(spans: Sequence[Span]) -> list[tuple[int, int]]:
    """Give each span a (lane, lane count) so that overlapping ones sit side by side.

    ``spans`` must be ordered by start. Spans that touch do not overlap.
    """
    placed: list[tuple[int, int]] = []
    group: list[int] = []
    ends: list[int] = []

    def close_group() -> None:
        for number in group:
            placed[number] = (placed[number][0], len(ends))
        group.clear()
        ends.clear()

    for number, span in enumerate(spans):
        if ends and span.first >= max(ends):
            close_group()
        lane = next((place for place, end in enumerate(ends) if end <= span.first), len(ends))
        if lane == len(ends):
            ends.append(span.past)
        else:
            ends[lane] = span.past
        placed.append((lane, 1))
        group.append(number)
    close_group()
    return placed
