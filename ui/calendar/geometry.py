"""Where times and columns are on the board. Pure arithmetic, no Qt.

The board counts UTC slots of five minutes, so days of 23 and 25 hours have their true
height; wall-clock times come in and go out at the edges.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from frontdesk.values.span import GRID, Span
from frontdesk.values.wall import exists, slot, wall_of

#: Slots in an hour.
HOUR = 60 // GRID
_DAYTIME = (time(9), time(18))


@dataclass(frozen=True, slots=True)
class Grid:
    """Maps the slots from ``opens`` to ``closes`` to pixels, ``step`` pixels a slot."""

    zone: ZoneInfo
    opens: int
    closes: int
    step: float = 6.0

    @property
    def height(self) -> float:
        """Pixels from opening to closing."""
        return (self.closes - self.opens) * self.step

    def y(self, number: int) -> float:
        """Return where the slot ``number`` begins."""
        return (number - self.opens) * self.step

    def snapped(self, y: float) -> int:
        """Return the slot nearest to ``y``, kept inside the board."""
        return min(max(self.opens + round(y / self.step), self.opens), self.closes)

    def at(self, y: float) -> int:
        """Return the slot that ``y`` lies in, kept inside the board."""
        return min(max(self.opens + int(y // self.step), self.opens), self.closes - 1)

    def wall(self, number: int) -> datetime:
        """Return what the studio's clock shows when the slot begins."""
        return wall_of(self.zone, number)

    def hours(self) -> list[tuple[int, time]]:
        """Return each slot at which a full hour begins, with its wall-clock time."""
        found = []
        for number in range(self.opens, self.closes + 1):
            wall = self.wall(number).time()
            if not wall.minute:
                found.append((number, wall))
        return found


def day_grid(
    zone: ZoneInfo,
    day: date,
    opens: time | None,
    closes: time | None,
    spans: Sequence[Span] = (),
    step: float = 6.0,
) -> Grid:
    """Return the board of ``day``: its open hours, widened to whole hours around ``spans``."""
    first = slot_near(zone, day, opens or _DAYTIME[0])
    past = slot_near(zone, day, closes or _DAYTIME[1])
    for span in spans:
        first, past = min(first, span.first), max(past, span.past)
    while wall_of(zone, first).minute:
        first -= 1
    while wall_of(zone, past).minute:
        past += 1
    return Grid(zone, first, past, step)


def slot_near(zone: ZoneInfo, day: date, wall: time, fold: bool = False) -> int:
    """Return the slot of ``wall``, or of the next time that the studio's clock does show."""
    while not exists(zone, day, wall):
        minutes = wall.hour * 60 + wall.minute + GRID
        wall = time(minutes // 60 % 24, minutes % 60)
    return slot(zone, day, wall, fold)


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

    def at(self, x: float) -> int | None:
        """Return the column that ``x`` lies in."""
        number = int(x // self.each)
        return number if 0 <= number < self.count else None


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
