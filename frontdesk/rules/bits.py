"""Free time as integers, one bit a slot: bit ``i`` is the slot ``base + i`` of a horizon.

A window of *n* free slots is a few shifts and ANDs; two resources at once are one more AND.
"""

from collections.abc import Iterable, Iterator, Mapping

Bits = int

#: A day of slots: small integers are quick to put together and to take apart.
CHUNK = 288
_BYTES = CHUNK // 8


def mask(first: int, past: int) -> Bits:
    """Return the slots from ``first`` up to, not including, ``past``; none below zero."""
    first = max(first, 0)
    return ((1 << (past - first)) - 1) << first if past > first else 0


def spread(spans: Iterable[tuple[int, int]]) -> Bits:
    """Return the slots of all ``spans``, each half open."""
    found = 0
    for first, past in spans:
        found |= mask(first, past)
    return found


def windows(free: Bits, slots: int) -> Bits:
    """Return the slots from which on ``slots`` of them are free in a row."""
    found, have = free, 1
    while have < slots:
        step = min(have, slots - have)
        found &= found >> step
        have += step
    return found


def places(bits: Bits) -> Iterator[int]:
    """Return the numbers of the bits that are set, lowest first."""
    at = 0
    while bits:
        lump = bits & ((1 << CHUNK) - 1)
        while lump:
            low = lump & -lump
            yield at + low.bit_length() - 1
            lump ^= low
        bits >>= CHUNK
        at += CHUNK


def run_before(busy: Bits, slot: int) -> int:
    """Return how many free slots lie just before ``slot``, back to something busy or the start."""
    below = busy & ((1 << slot) - 1)
    return slot - below.bit_length()


def run_after(busy: Bits, slot: int, end: int) -> int:
    """Return how many free slots lie from ``slot`` on, up to something busy or ``end``."""
    above = busy >> slot
    if not above:
        return max(end - slot, 0)
    return min((above & -above).bit_length() - 1, max(end - slot, 0))


def lay(chunks: dict[int, Bits], first: int, past: int) -> None:
    """Set the slots from ``first`` to ``past`` in ``chunks``, of which each holds ``CHUNK``."""
    while first < past:
        number, place = divmod(first, CHUNK)
        here = min(past - first, CHUNK - place)
        chunks[number] = chunks.get(number, 0) | ((1 << here) - 1) << place
        first += here


def joined(chunks: Mapping[int, Bits]) -> Bits:
    """Return ``chunks`` as one integer."""
    last = max(chunks, default=-1)
    parts = (chunks.get(number, 0).to_bytes(_BYTES, "little") for number in range(last + 1))
    return int.from_bytes(b"".join(parts), "little")
