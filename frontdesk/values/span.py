"""Slots of five minutes and half-open spans of them."""

from dataclasses import dataclass

#: Minutes in a slot: the grid everything lies on.
GRID = 5
#: Nothing lasts longer than a day.
_MOST = 24 * 60


def is_length(minutes: int, least: int = GRID) -> bool:
    """Tell whether something may last so long: on the grid, and a day at most."""
    return least <= minutes <= _MOST and minutes % GRID == 0


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The slots from ``first`` up to, not including, ``past``; UTC slots of five minutes."""

    first: int
    past: int

    def __post_init__(self) -> None:
        if self.past <= self.first:
            raise ValueError("a span holds at least one slot")

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share a slot; spans that touch do not."""
        return self.first < other.past and other.first < self.past

    def hull(self, other: "Span") -> "Span":
        """Return the smallest span that holds both."""
        return Span(min(self.first, other.first), max(self.past, other.past))
