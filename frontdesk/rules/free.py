"""Free time as an integer, one bit a slot: a window of free slots is a few shifts and ANDs."""

from collections.abc import Iterable


def occupied(spans: Iterable[tuple[int, int]], base: int, width: int) -> int:
    """Return the slots that half-open ``spans`` take, as bits from the slot ``base`` on."""
    taken = 0
    for first, past in spans:
        low, high = max(first - base, 0), min(past - base, width)
        if low < high:
            taken |= (1 << high) - (1 << low)
    return taken


def beginnings(free: int, length: int) -> int:
    """Return where ``length`` free slots in a row begin."""
    have = 1
    while have < length:
        step = min(have, length - have)
        free &= free >> step
        have += step
    return free


def first(bits: int) -> int | None:
    """Return the place of the first bit; none when there is none."""
    return (bits & -bits).bit_length() - 1 if bits else None


def gap_after(free: int, place: int) -> int:
    """Return how many slots in a row are free from ``place`` on."""
    rest = ~(free >> place)
    return (rest & -rest).bit_length() - 1
