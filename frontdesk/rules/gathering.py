"""When guests could come together: a therapist for each, and a room for all or one for each.

The bits of ``openings`` for each guest are put over each other; what is left is gone through slot
by slot, for two guests need two different therapists, and rooms side by side two different rooms.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from frontdesk.rules.bits import Bits, mask, places, windows
from frontdesk.rules.openings import Search, possible
from frontdesk.values.party import Rooming


@dataclass(frozen=True, slots=True)
class Member:
    """One service: of guest ``who``, beginning ``after`` slots later than the first.

    ``search`` has the rooms that fit the service; ``rather`` are the therapists to try first.
    """

    who: int
    after: int
    search: Search
    rather: tuple[int, ...] = ()

    def follows(self, other: "Member") -> bool:
        """Tell whether it is the same guest's, and not at the same time."""
        ends = other.after + other.search.bare
        return self.who == other.who and (
            self.after >= ends or other.after >= self.after + self.search.bare
        )


@dataclass(frozen=True, slots=True)
class Meeting:
    """A slot at which all can begin, and the therapist of each member."""

    slot: int
    workers: tuple[int, ...]


@dataclass(frozen=True)
class Gathering:
    """All who are to come; ``doubles`` are the rooms with a table for each guest."""

    members: tuple[Member, ...]
    doubles: frozenset[int]
    rooming: Rooming = Rooming.EITHER

    @cached_property
    def candidates(self) -> Bits:
        """Slots outside which nothing is possible; most of them are."""
        found = -1
        for starts in self._starts:
            anybody = 0
            for bits in starts.values():
                anybody |= bits
            found &= anybody
        return found & self._roomy

    def meetings(self, slots: Iterable[int]) -> Iterator[Meeting]:
        """Return the meetings at those of ``slots`` that are possible, in their order."""
        for slot in slots:
            if slot >= 0 and self.candidates >> slot & 1 and self._has_rooms(slot):
                workers = self._workers(slot, 0, {})
                if workers is not None:
                    yield Meeting(slot, workers)

    def soonest(self, slots: Bits = -1) -> Iterator[Meeting]:
        """Return the meetings within ``slots``, by time."""
        return self.meetings(places(self.candidates & slots))

    # Internal

    @cached_property
    def _starts(self) -> tuple[dict[int, Bits], ...]:
        """For each member, the first slots of the visit at which each therapist could."""
        return tuple(
            {
                worker: bits >> member.after
                for worker, bits in possible(replace(member.search, rooms={0: -1})).items()
            }
            for member in self.members
        )

    @cached_property
    def _units(self) -> tuple[tuple[int, int, frozenset[int]], ...]:
        """The hull of each guest's services and the rooms that fit them all."""
        found: dict[int, list[Member]] = {}
        for member in self.members:
            found.setdefault(member.who, []).append(member)
        return tuple(
            (
                min(each.after for each in some),
                max(each.after + each.search.whole for each in some),
                frozenset.intersection(*(frozenset(each.search.rooms) for each in some)),
            )
            for some in found.values()
        )

    @cached_property
    def _rooms(self) -> Mapping[int, Bits]:
        return {room: bits for member in self.members for room, bits in member.search.rooms.items()}

    @cached_property
    def _shared(self) -> frozenset[int]:
        return frozenset.intersection(self.doubles, *(rooms for _, _, rooms in self._units))

    @cached_property
    def _hull(self) -> tuple[int, int]:
        return min(unit[0] for unit in self._units), max(unit[1] for unit in self._units)

    @cached_property
    def _roomy(self) -> Bits:
        """Slots from which on some room is free for all, or some room for each."""
        together = apart = 0
        if len(self._units) > 1 and self.rooming is not Rooming.APART:
            together = self._any(self._hull, self._shared)
        if len(self._units) == 1 or self.rooming is not Rooming.TOGETHER:
            apart = -1
            for first, past, rooms in self._units:
                apart &= self._any((first, past), rooms)
        return together | apart

    def _any(self, hull: tuple[int, int], rooms: Iterable[int]) -> Bits:
        found = 0
        for room in rooms:
            found |= windows(self._rooms[room], hull[1] - hull[0]) >> hull[0]
        return found

    def _has_rooms(self, slot: int) -> bool:
        if len(self._units) > 1 and self.rooming is not Rooming.APART:
            if any(self._is_free(room, slot, self._hull) for room in self._shared):
                return True
            if self.rooming is Rooming.TOGETHER:
                return False
        free = [
            [room for room in rooms if self._is_free(room, slot, (first, past))]
            for first, past, rooms in self._units
        ]
        return all_different(free)

    def _is_free(self, room: int, slot: int, hull: tuple[int, int]) -> bool:
        need = mask(slot + hull[0], slot + hull[1])
        return self._rooms[room] & need == need

    def _workers(self, slot: int, number: int, taken: dict[int, Member]) -> tuple[int, ...] | None:
        """Return a therapist for each member from ``number`` on.

        Guests do not share one; one guest has the same for two services only one after the other.
        """
        if number == len(self.members):
            return ()
        member, starts = self.members[number], self._starts[number]
        for worker in self._in_order(member):
            other = taken.get(worker)
            if starts[worker] >> slot & 1 and (other is None or member.follows(other)):
                rest = self._workers(slot, number + 1, {**taken, worker: member})
                if rest is not None:
                    return (worker, *rest)
        return None

    def _in_order(self, member: Member) -> list[int]:
        def weight(pair: tuple[int, int]) -> tuple[int, int]:
            rather = member.rather
            return (rather.index(pair[0]) if pair[0] in rather else len(rather), pair[1])

        return [w for w, _ in sorted(((w.id, w.load) for w in member.search.workers), key=weight)]


def all_different(choices: Sequence[Sequence[int]]) -> bool:
    """Tell whether each can have one of its choices and no two the same."""
    holder: dict[int, int] = {}

    def placed(number: int, tried: set[int]) -> bool:
        for choice in choices[number]:
            if choice not in tried:
                tried.add(choice)
                if choice not in holder or placed(holder[choice], tried):
                    holder[choice] = number
                    return True
        return False

    return all(placed(number, set()) for number in range(len(choices)))
