"""Where an appointment could be, and which of the openings is best, each with its reason.

Pure arithmetic over the bits of ``bits.py``: a start is possible where the therapist is on shift
and free, some room that fits is free, and so are the equipment and the client. The search costs
next to nothing; the thought goes into ranking.
"""

from bisect import insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from heapq import nsmallest
from itertools import pairwise
from typing import NamedTuple

from frontdesk.rules.bits import CHUNK, Bits, cut, mask, places, reached, windows

#: What ranking weighs, in points; a day later costs ten.
_DAY, _LATER = 10.0, 4.0
_USUAL, _LIKED, _WANTED, _GAP, _WASTE, _FAIR = 12.0, 9.0, 30.0, 6.0, 8.0, 1.0
_NOTHING, _SHARED = (0.0, ""), (0.8, "fair_share")
#: A day further than the one that was said weighs more than any distance within it.
_FAR = 300.0
#: Openings are told at quarters of an hour, and wherever they close a gap.
_QUARTER = 3
_QUARTERS = sum(1 << slot for slot in range(0, CHUNK + 12, _QUARTER))


@dataclass(frozen=True)
class Worker:
    """A therapist who may give it: slots ``on`` shift within hours, and slots not claimed."""

    id: int
    on: Bits
    free: Bits
    load: int = 0  # minutes booked that day or week, for fair shares

    @cached_property
    def _fits(self) -> dict[tuple[int, int], Bits]:
        return {}

    def fits(self, bare: int, whole: int) -> Bits:
        """Return the slots from which on there is time for it; worked out once."""
        found = self._fits.get((bare, whole))
        if found is None:
            found = windows(self.on, bare) & windows(self.free, whole)
            self._fits[bare, whole] = found
        return found


class Rooms(dict[int, Bits]):
    """The free slots of rooms that stay: where any of them will do is worked out once."""

    def __init__(self, rooms: Iterable[tuple[int, Bits]]) -> None:
        super().__init__(rooms)
        self._anywhere: dict[int, Bits] = {}

    def anywhere(self, whole: int) -> Bits:
        """Return the slots from which on some room is free."""
        found = self._anywhere.get(whole)
        if found is None:
            found = self._anywhere[whole] = _anywhere(self, whole)
        return found


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
    rooms, bare, whole = search.rooms, search.bare, search.whole
    shared &= rooms.anywhere(whole) if isinstance(rooms, Rooms) else _anywhere(rooms, whole)
    if not shared:
        return {worker.id: 0 for worker in search.workers}
    return {worker.id: shared & worker.fits(bare, whole) for worker in search.workers}


def rooms_at(search: Search, slot: int) -> tuple[int, ...]:
    """Return the rooms that are free for all of it from ``slot`` on."""
    need = mask(slot, slot + search.whole)
    return tuple(room for room, free in search.rooms.items() if free & need == need)


def ranked(
    search: Search, starts: Mapping[int, Bits], wishes: Wishes, limit: int
) -> tuple[Found, ...]:
    """Return the best openings, best first; no more is looked at than could be among them."""
    best = _Best(limit)
    people, shortest = _people(search, wishes), max(wishes.shortest, 1)
    most = max((each.worth for each in people), default=0.0)
    for number, (first, past) in enumerate(pairwise(wishes.days)):
        day = _Day(first, past, number * _DAY)
        if best.closed_to(day.far - most):
            break
        for each in people:
            if not best.closed_to(day.far - each.worth):
                _look(search, starts.get(each.worker.id, 0), shortest, each, day, best)
    return tuple(each for _, _, _, each in best.found)


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


def _anywhere(rooms: Mapping[int, Bits], whole: int) -> Bits:
    found = 0
    for free in rooms.values():
        found |= windows(free, whole)
    return found


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


class _Person(NamedTuple):
    """A therapist, how much better than others one is at most, the best reason for it."""

    worker: Worker
    liking: float
    worth: float
    reason: tuple[float, str]


class _Day(NamedTuple):
    """A day that is looked at; ``far`` is what it counts to be so many days away."""

    first: int
    past: int
    far: float


class _Best:
    """The best openings so far, in order; of two that are as good, the sooner, then the first."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._seen = 0
        self.found: list[tuple[float, int, int, Found]] = []

    def closed_to(self, score: float, slot: int | None = None) -> bool:
        """Tell whether nothing that is no better than ``score`` could be among the best."""
        if len(self.found) < self._limit:
            return False
        if not self.found:
            return True
        worst = self.found[-1]
        return score > worst[0] or (slot is not None and (score, slot) >= worst[:2])

    def add(self, opening: Found) -> None:
        """Put an opening in its place; the worst one falls out."""
        self._seen += 1
        insort(self.found, (opening.score, opening.slot, self._seen, opening))
        del self.found[self._limit :]


def _people(search: Search, wishes: Wishes) -> list[_Person]:
    loads = [worker.load for worker in search.workers]
    least = min(loads) if len(loads) > 1 else None  # alone one shares with nobody
    return [_person(worker, wishes, least) for worker in search.workers]


def _person(worker: Worker, wishes: Wishes, least: int | None) -> _Person:
    liking, reason = 0.0, _NOTHING
    if worker.id in wishes.wanted:
        liking += _WANTED
    if worker.load == least:
        liking += _FAIR
        reason = _SHARED
    if worker.id == wishes.usual:
        liking += _USUAL
        reason = (_USUAL, "usual_therapist")
    elif worker.id in wishes.liked:
        liking += _LIKED
        reason = (_LIKED, "client_prefers")
    return _Person(worker, liking, liking + _GAP, reason)


def _look(
    search: Search, starts: Bits, shortest: int, person: _Person, day: _Day, best: _Best
) -> None:
    """Put what a therapist has on a day among the best, if it belongs there."""
    within = cut(starts, day.first, day.past)
    if not within:
        return
    worker, width = person.worker, day.past - day.first
    earliest = _LATER * ((within & -within).bit_length() - 1) / width
    if best.closed_to(day.far - person.worth + earliest):
        return
    opened = cut(worker.on, day.first, day.past) & cut(worker.free, day.first, day.past)
    busy = opened ^ mask(0, width)
    for gain, wasted, bits in _kinds(within, busy, search.whole, width, shortest):
        merit = day.far - person.liking - gain + _WASTE * wasted
        soon = (0.5 if day.far else 1.0, "soonest")
        gap = (gain, "closes_a_gap" if gain == _GAP else "joins_on")
        reason = max(soon, gap, person.reason)[1]
        for at in places(bits):
            score, slot = merit + _LATER * at / width, day.first + at
            if best.closed_to(score, slot):
                break  # those after it are no better
            best.add(Found(worker.id, slot, score, reason))


def _kinds(
    within: Bits, busy: Bits, whole: int, width: int, shortest: int
) -> Iterator[tuple[float, int, Bits]]:
    """Sort the starts of a day by what they gain and how many unusable gaps they leave.

    Told are those at quarters of an hour, and those that touch something busy. What is before
    the day and after it counts as busy.
    """
    touching = busy << 1 | (busy & ~(busy << 1)) >> whole
    told = within & (touching | _QUARTERS)
    shut = busy | mask(width, width + whole + shortest)
    near = reached(shut, shortest)
    joins, joined = shut << 1 | 1, shut >> whole
    close = near << 1 | mask(0, shortest)
    closed = near >> (whole + shortest - 1)
    for gain, some in (
        (_GAP, told & joins & joined),
        (_GAP / 2, told & (joins ^ joined)),
        (0.0, told & ~(joins | joined)),
    ):
        if some:
            before, after = some & close & ~joins, some & closed & ~joined
            yield gain, 0, some & ~(before | after)
            yield gain, 1, before ^ after
            yield gain, 2, before & after


def sellable(lengths: Sequence[tuple[int, int]]) -> int:
    """Return the smallest number of slots that a service of the studio fills, turnover included.

    ``lengths`` are (treatment, turnover) in slots.
    """
    return min((bare + turnover for bare, turnover in lengths), default=6)
