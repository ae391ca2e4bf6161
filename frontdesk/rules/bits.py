"""Free time as integers, one bit a slot: bit ``i`` is the slot ``base + i`` of a horizon.

A window of *n* free slots is a few shifts and ANDs; two resources at once are one more AND.
"""

from collections.abc import Iterable, Iterator, Mapping

Bits = int

#: A day of slots: small integers are quick to put together and to take apart.
CHUNK = 288
_BYTES, _FULL = CHUNK // 8, (1 << CHUNK) - 1


class Slots(int):
    """Bits that stay: what was worked out of them once is kept with them.

    They may be read by several threads; at worst something is worked out twice.
    """

    _runs: dict[int, Bits]
    _bytes: bytes
    _part: "tuple[int, Slots] | None"

    def __new__(cls, bits: Bits) -> "Slots":
        """Return ``bits``, which are not below zero."""
        found = super().__new__(cls, bits)
        found._runs = {}
        found._bytes, found._part = b"", None
        return found

    def runs(self, slots: int) -> Bits:
        """Return the slots from which on ``slots`` of them are free in a row."""
        known = self._runs.get(slots)
        if known is None:
            known = self._runs[slots] = _windows(self, slots)
        return known

    def up_to(self, past: int) -> "Slots":
        """Return the slots before ``past``: what is worked out of fewer comes sooner."""
        if past >= self.bit_length():
            return self
        part = self._part
        if part is None or part[0] != past:
            part = self._part = past, Slots(self & mask(0, past))
        return part[1]

    def cut(self, first: int, past: int) -> Bits:
        """Return the slots from ``first`` up to ``past``, counted from ``first``."""
        if not self._bytes:
            self._bytes = self.to_bytes(self.bit_length() // 8 + 1, "little")
        some = int.from_bytes(self._bytes[first >> 3 : (past >> 3) + 1], "little")
        return some >> (first & 7) & ((1 << past - first) - 1)


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
    return free.runs(slots) if isinstance(free, Slots) else _windows(free, slots)


def cut(bits: Bits, first: int, past: int) -> Bits:
    """Return the slots from ``first`` up to ``past``, counted from ``first``."""
    if isinstance(bits, Slots):
        return bits.cut(first, past)
    return bits >> first & ((1 << past - first) - 1)


def reached(bits: Bits, slots: int) -> Bits:
    """Return ``bits``, each with the ``slots`` - 1 after it."""
    found, have = bits, 1
    while have < slots:
        step = min(have, slots - have)
        found |= found << step
        have += step
    return found


def _windows(free: Bits, slots: int) -> Bits:
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
        lump = bits & _FULL
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


def put(chunks: dict[int, Bits], first: int, bits: Bits) -> None:
    """Set ``bits`` from the slot ``first`` on in ``chunks``."""
    while bits:
        number, place = divmod(first, CHUNK)
        chunks[number] = chunks.get(number, 0) | bits << place & _FULL
        bits >>= CHUNK - place
        first += CHUNK - place


def joined(chunks: Mapping[int, Bits]) -> Bits:
    """Return ``chunks`` as one integer."""
    last = max(chunks, default=-1)
    parts = (chunks.get(number, 0).to_bytes(_BYTES, "little") for number in range(last + 1))
    return int.from_bytes(b"".join(parts), "little")
