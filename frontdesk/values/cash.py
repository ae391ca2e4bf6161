"""Notes and coins of the drawer, and what a count of them comes to."""

from collections.abc import Iterable

from frontdesk.values.money import Money

#: Dollars and cents that are there, the largest first; in cents.
DENOMINATIONS = (10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 25, 10, 5, 1)
#: More of one kind is a slip of the hand.
MOST_PIECES = 10_000

#: How many there are of each: (cents, pieces).
Count = tuple[tuple[int, int], ...]


def counted(pieces: Iterable[tuple[int, int]]) -> Money:
    """Return what was counted."""
    return Money(sum(cents * number for cents, number in pieces))
