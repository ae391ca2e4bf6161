"""Where an appointment could be, and which of the openings is best, each with its reason.

Pure arithmetic over the bits of ``bits.py``: a start is possible where the therapist is on shift
and free, some room that fits is free, and so are the equipment and the client. The search costs
next to nothing; the thought goes into ranking.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest

from frontdesk.rules.bits import Bits, mask, places, run_after, run_before, windows

#: What ranking weighs, in points; a day later costs ten.
_DAY, _LATER = 10.0, 4.0
_USUAL, _LIKED, _WANTED, _GAP, _WASTE, _FAIR = 12.0, 9.0, 30.0, 6.0, 8.0, 5.0
#: A day further than the one that was said weighs more than any distance within it.
_FAR = 300.0
#: Openings are told at quarters of an hour, and wherever they close a gap.
_QUARTER = 3


@dataclass(frozen=True, slots=True)
class Worker:
    """A therapist who may give it: slots ``on`` shift within hours, and slots not claimed."""

    id: int
    on: Bits
    free: Bits
    load: int = 0  # minutes booked that day or week, for fair shares


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What is looked for: ``bare`` slots of treatment, ``whole`` with turnover.

    ``rooms`` are the free slots of each room that fits; ``others`` those of the equipment;
    ``client`` those of the guest, whom turnover does not hold; ``allowed`` bounds the starts
    (notice, wanted days and hours).
    """

    bare: int
    whole: int
    workers: tuple[Worker, ...]
    rooms: Mapping[int, Bits]
    others: tuple[Bits, ...] = ()
    client: Bits | None = None
    allowed: Bits = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What makes one opening better than another.

    ``days`` are the slots at which each day begins, in order, and where the last one ends;
    ``shortest`` is the smallest gap that the studio could still sell, turnover included.
    """

    days: tuple[int, ...]
    usual: int | None = None
    liked: frozenset[int] = field(default_factory=frozenset)
    wanted: frozenset[int] = field(default_factory=frozenset)
    shortest: int = 6


@dataclass(frozen=True, slots=True)
class Target:
    """The slot at which a time that was said falls, and the day around it."""

    slot: int
    first: int
    past: int


@dataclass(frozen=True, slots=True)
class Found:
    """An opening: who, from which slot of the horizon, how good (less is better), and why."""

    worker: int
    slot: int
    score: float
    reason: str


def possible(search: Search) -> dict[int, Bits]:
    """Return the slots at which each therapist could begin."""
    shared = search.allowed
    for free in search.others:
        shared &= windows(free, search.whole)
    if search.client is not None:
        shared &= windows(search.client, search.bare)
    anywhere = 0
    for free in search.rooms.values():
        anywhere |= windows(free, search.whole)
    shared &= anywhere
    if not shared:
        return {worker.id: 0 for worker in search.workers}
    return {
        worker.id: shared & windows(worker.on, search.bare) & windows(worker.free, search.whole)
        for worker in search.workers
    }


def rooms_at(search: Search, slot: int) -> tuple[int, ...]:
    """Return the rooms that are free for all of it from ``slot`` on."""
    need = mask(slot, slot + search.whole)
    return tuple(room for room, free in search.rooms.items() if free & need == need)


def ranked(
    search: Search, starts: Mapping[int, Bits], wishes: Wishes, limit: int
) -> tuple[Found, ...]:
    """Return the best openings, best first; the days are gone through only as far as needed."""
    best: list[Found] = []
    most = _USUAL + _WANTED + _GAP + _FAIR
    for number, (first, past) in enumerate(zip(wishes.days, wishes.days[1:], strict=False)):
        if len(best) >= limit and number * _DAY - most > best[-1].score:
            break
        today = list(_of_day(search, starts, wishes, number, (first, past)))
        if today:
            best = nsmallest(limit, [*best, *today], key=lambda each: (each.score, each.slot))
    return tuple(best)


def around(
    search: Search,
    starts: Mapping[int, Bits],
    wishes: Wishes,
    targets: Iterable[Target],
    limit: int,
) -> tuple[Found, ...]:
    """Return the openings at the time that was said, and of each day those nearest to it."""
    best: list[Found] = []
    for number, target in enumerate(targets):
        if len(best) >= limit and number * _FAR > best[-1].score:
            break
        for worker in search.workers:
            liked = worker.id == wishes.usual or worker.id in wishes.wanted | wishes.liked
            for slot, reason in _near(starts.get(worker.id, 0), target):
                score = number * _FAR + abs(slot - target.slot) - liked * 0.5
                best.append(Found(worker.id, slot, score, reason))
        best = nsmallest(limit, best, key=lambda each: (each.score, each.slot))
    return tuple(best)


def soonest(starts: Mapping[int, Bits], limit: int) -> tuple[tuple[int, int], ...]:
    """Return the first openings there are, as (slot, therapist), by time."""
    found: list[tuple[int, int]] = []
    for worker, bits in starts.items():
        for count, slot in enumerate(places(bits)):
            if count == limit:
                break
            found.append((slot, worker))
    return tuple(nsmallest(limit, found))


# Internal


def _near(bits: Bits, target: Target) -> Iterator[tuple[int, str]]:
    """Return the start at the time itself; without one, the last before and the first after."""
    if bits >> target.slot & 1:
        yield target.slot, "as_asked"
        return
    before = bits & mask(target.first, target.slot)
    if before:
        yield before.bit_length() - 1, "nearest_before"
    after = bits & mask(target.slot, target.past)
    if after:
        yield (after & -after).bit_length() - 1, "nearest_after"


def _of_day(
    search: Search,
    starts: Mapping[int, Bits],
    wishes: Wishes,
    number: int,
    day: tuple[int, int],
) -> Iterator[Found]:
    first, past = day
    window = mask(first, past)
    least = min((worker.load for worker in search.workers), default=0)
    for worker in search.workers:
        within = starts.get(worker.id, 0) & window
        if not within:
            continue
        busy = ~(worker.on & worker.free) & window
        for slot in _worth_telling(within >> first, busy >> first, search.whole):
            at = first + slot
            yield _weighed(search, wishes, worker, at, (number, first, past), busy, least)


def _worth_telling(within: Bits, busy: Bits, whole: int) -> Iterable[int]:
    """Return the starts at quarters of an hour, and those that touch something busy."""
    begins = busy & ~(busy << 1)
    touching = (busy << 1) | (begins >> whole)
    return (slot for slot in places(within) if slot % _QUARTER == 0 or touching >> slot & 1)


def _weighed(
    search: Search,
    wishes: Wishes,
    worker: Worker,
    at: int,
    day: tuple[int, int, int],
    busy: Bits,
    least: int,
) -> Found:
    number, first, past = day
    score = number * _DAY + _LATER * (at - first) / max(past - first, 1)
    reasons: list[tuple[float, str]] = [(1.0 if number == 0 else 0.5, "soonest")]
    if worker.id in wishes.wanted:
        score -= _WANTED
    if worker.id == wishes.usual:
        score -= _USUAL
        reasons.append((_USUAL, "usual_therapist"))
    elif worker.id in wishes.liked:
        score -= _LIKED
        reasons.append((_LIKED, "client_prefers"))
    before = run_before(busy | mask(0, first), at)
    after = run_after(busy, at + search.whole, past)
    if before == 0 or after == 0:
        gain = _GAP if before == 0 and after == 0 else _GAP / 2
        score -= gain
        reasons.append((gain, "closes_a_gap" if gain == _GAP else "joins_on"))
    wasted = sum(1 for gap in (before, after) if 0 < gap < wishes.shortest)
    score += _WASTE * wasted
    if worker.load == least and len(search.workers) > 1:
        score -= _FAIR * 0.2
        reasons.append((0.8, "fair_share"))
    return Found(worker.id, at, score, max(reasons)[1])


def sellable(lengths: Sequence[tuple[int, int]]) -> int:
    """Return the smallest number of slots that a service of the studio fills, turnover included.

    ``lengths`` are (treatment, turnover) in slots.
    """
    return min((bare + turnover for bare, turnover in lengths), default=6)
