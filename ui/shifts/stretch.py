"""Hours as they are drawn: minutes on a line, what is gripped, where it may be pulled. No Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from frontdesk.values.span import GRID

Wall = tuple[time, time]
Minutes = tuple[int, int]

_HOUR, _DAY = 60, 24 * 60
#: Shown where the studio has said no hours.
_PLAIN: Minutes = (8 * _HOUR, 20 * _HOUR)
#: Nobody is called in for less.
SHORTEST = 15


class Grip(StrEnum):
    """What of a bar is held."""

    START = "start"
    END = "end"
    WHOLE = "whole"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Scale:
    """The part of a day that a cell shows, from ``first`` to ``past``, in minutes."""

    first: int
    past: int

    def x_of(self, minute: int, width: float) -> float:
        """Return how far to the right ``minute`` lies."""
        return (minute - self.first) / (self.past - self.first) * width

    def minute_at(self, x: float, width: float) -> int:
        """Return the minute at ``x``, on the grid, within what is shown."""
        minute = self.first + x / max(width, 1.0) * (self.past - self.first)
        return min(max(round(minute / GRID) * GRID, self.first), self.past)


def scale_of(spans: Iterable[Wall]) -> Scale:
    """Return a scale in whole hours on which all of ``spans`` can be seen."""
    found = [minutes_of(span) for span in spans]
    if not found:
        return Scale(*_PLAIN)
    first = min(a for a, _ in found) // _HOUR * _HOUR
    past = -(-max(b for _, b in found) // _HOUR) * _HOUR
    return Scale(first, max(past, first + _HOUR))


def minutes_of(span: Wall) -> Minutes:
    """Return a span in minutes from midnight; midnight ends a day."""
    starts, ends = span
    return starts.hour * 60 + starts.minute, (ends.hour * 60 + ends.minute) or _DAY


def wall_of(span: Minutes) -> Wall:
    """Return minutes from midnight as times of the clock."""
    return _wall(span[0]), _wall(span[1])


def grip_at(spans: Sequence[Minutes], x: float, width: float, scale: Scale, reach: float) -> "Hold":
    """Return what is under ``x``: an edge within ``reach``, a bar, or an empty place."""
    edges = [
        (abs(scale.x_of(minute, width) - x), place, grip)
        for place, span in enumerate(spans)
        for minute, grip in zip(span, (Grip.START, Grip.END), strict=True)
    ]
    minute = scale.minute_at(x, width)
    near = min(edges, default=None)
    if near is not None and near[0] <= reach:
        return Hold(tuple(spans), near[2], near[1], minute)
    for place, (first, past) in enumerate(spans):
        if first <= minute < past:
            return Hold(tuple(spans), Grip.WHOLE, place, minute)
    return Hold(tuple(spans), Grip.NEW, len(spans), minute)


@dataclass(frozen=True, slots=True)
class Hold:
    """What is held: which of ``spans``, by what, and at which minute it was taken."""

    spans: tuple[Minutes, ...]
    grip: Grip
    place: int
    began: int

    def pulled(self, minute: int, scale: Scale) -> Minutes:
        """Return the span in hand once the pointer is at ``minute``; it never overlaps another."""
        low, high = self._room(scale)
        minute = min(max(minute, low), high)
        if self.grip is Grip.NEW:
            first, past = sorted((self.began, minute))
            past = min(max(past, first + SHORTEST), high)
            return max(min(first, past - SHORTEST), low), past
        first, past = self.spans[self.place]
        if self.grip is Grip.START:
            return min(minute, past - SHORTEST), past
        if self.grip is Grip.END:
            return first, max(minute, first + SHORTEST)
        by = min(max(minute - self.began, low - first), high - past)
        return first + by, past + by

    def after(self, minute: int, scale: Scale) -> tuple[Minutes, ...]:
        """Return all spans of the day once the pointer is at ``minute``, in order."""
        others = [span for place, span in enumerate(self.spans) if place != self.place]
        return tuple(sorted([*others, self.pulled(minute, scale)]))

    def _room(self, scale: Scale) -> Minutes:
        """Return how far it may be pulled: to the hours beside it, or to what is shown."""
        here = self.began if self.grip is Grip.NEW else self.spans[self.place][0]
        others = [span for place, span in enumerate(self.spans) if place != self.place]
        low = max((past for _, past in others if past <= here), default=scale.first)
        high = min((first for first, _ in others if first >= here), default=scale.past)
        return min(low, here), max(high, here)


def _wall(minute: int) -> time:
    return time(*divmod(minute % _DAY, _HOUR))
