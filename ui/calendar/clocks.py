"""What a row of the board stands for: rows are five minutes, counted from the column's midnight.

A board of one day counts real slots, so that days of 23 and 25 hours have their true height.
A board of several days counts by the wall clock, so that the hours at the left hold for every
column: an hour that is skipped has its place and is closed, one that comes twice is drawn once,
with what stands in it side by side. No Qt.
"""

from datetime import date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from frontdesk.rules.hours import WallSpan
from frontdesk.values.span import GRID, Span
from frontdesk.values.wall import exists, slot_from, span, wall_of

_MIDNIGHT = time()
_DAY = timedelta(days=1)
_ROWS = 24 * 60 // GRID


class Clock(Protocol):
    """Maps the studio's clock to rows and back."""

    def row(self, day: date, wall: time, fold: bool = False) -> int:
        """Return the row of ``wall``, or of the next time that the clock does show."""

    def end(self, day: date, wall: time) -> int:
        """Return the row at which something ends; midnight ends a day."""

    def span(self, day: date, starts: time, minutes: int, fold: bool = False) -> Span:
        """Return the rows of something that lasts ``minutes``."""

    def open(self, day: date, hours: WallSpan) -> list[Span]:
        """Return the rows of a shift, without those that the clock skips."""

    def wall(self, day: date, row: int) -> datetime:
        """Return what the clock shows at the beginning of a row (naive, with its fold)."""

    def shows(self, row: int) -> time:
        """Return the time to write beside a row."""


class TrueClock:
    """Counts the real slots of one day."""

    def __init__(self, zone: ZoneInfo, day: date) -> None:
        self._zone = zone
        self._day = day
        self._base = slot_from(zone, day, _MIDNIGHT)
        self._even = slot_from(zone, day + _DAY, _MIDNIGHT) - self._base == _ROWS

    def row(self, day: date, wall: time, fold: bool = False) -> int:
        """As in ``Clock``."""
        if self._even and day == self._day:
            return (wall.hour * 60 + wall.minute) // GRID
        if fold and exists(self._zone, day, wall):
            return span(self._zone, day, wall, GRID, fold).first - self._base
        return slot_from(self._zone, day, wall) - self._base

    def end(self, day: date, wall: time) -> int:
        """As in ``Clock``."""
        if wall == _MIDNIGHT:
            return slot_from(self._zone, day + _DAY, wall) - self._base
        return self.row(day, wall)

    def span(self, day: date, starts: time, minutes: int, fold: bool = False) -> Span:
        """As in ``Clock``."""
        first = self.row(day, starts, fold)
        return Span(first, first + minutes // GRID)

    def open(self, day: date, hours: WallSpan) -> list[Span]:
        """As in ``Clock``."""
        first, past = self.row(day, hours[0]), self.end(day, hours[1])
        return [Span(first, past)] if past > first else []

    def wall(self, day: date, row: int) -> datetime:
        """As in ``Clock``."""
        if self._even and 0 <= row < _ROWS:
            return datetime.combine(self._day, self.shows(row))
        return wall_of(self._zone, self._base + row)

    def shows(self, row: int) -> time:
        """As in ``Clock``."""
        if self._even and 0 <= row < _ROWS:
            return time(row * GRID // 60, row * GRID % 60)
        return wall_of(self._zone, self._base + row).time().replace(fold=0)


class WallClock:
    """Counts the rows of the wall clock, the same for every day."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._odd: dict[date, bool] = {}

    def row(self, day: date, wall: time, fold: bool = False) -> int:
        """As in ``Clock``."""
        return (wall.hour * 60 + wall.minute) // GRID

    def end(self, day: date, wall: time) -> int:
        """As in ``Clock``."""
        return self.row(day, wall) or _ROWS

    def span(self, day: date, starts: time, minutes: int, fold: bool = False) -> Span:
        """As in ``Clock``; what runs through a change of the clock covers what the clock shows."""
        first = self.row(day, starts)
        if not self._is_odd(day):
            return Span(first, first + minutes // GRID)
        real = span(self._zone, day, starts, minutes, fold)
        last = max(self._row_of(day, number) for number in range(real.first, real.past))
        return Span(first, max(last, first) + 1)

    def open(self, day: date, hours: WallSpan) -> list[Span]:
        """As in ``Clock``."""
        first, past = self.row(day, hours[0]), self.end(day, hours[1])
        if past <= first:
            return []
        if not self._is_odd(day):
            return [Span(first, past)]
        found: list[Span] = []
        for row in range(first, past):
            if exists(self._zone, day, self.shows(row)):
                if found and found[-1].past == row:
                    found[-1] = Span(found[-1].first, row + 1)
                else:
                    found.append(Span(row, row + 1))
        return found

    def wall(self, day: date, row: int) -> datetime:
        """As in ``Clock``."""
        return datetime.combine(day, _MIDNIGHT) + timedelta(minutes=row * GRID)

    def shows(self, row: int) -> time:
        """As in ``Clock``."""
        minutes = row * GRID % (24 * 60)
        return time(minutes // 60, minutes % 60)

    # Internal

    def _row_of(self, day: date, number: int) -> int:
        there = wall_of(self._zone, number)
        return self.row(day, there.time()) + (there.date() - day).days * _ROWS

    def _is_odd(self, day: date) -> bool:
        known = self._odd.get(day)
        if known is None:
            begins = slot_from(self._zone, day, _MIDNIGHT)
            ends = slot_from(self._zone, day + _DAY, _MIDNIGHT)
            known = self._odd[day] = ends - begins != _ROWS
        return known
