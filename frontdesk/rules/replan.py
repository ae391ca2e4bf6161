"""Who goes where when many have to move at once: the whole set together, at the least disruption.

Everybody has options, each with a cost and with what it takes; two that clash cannot both be had.
An option is a bit, those of one person in the order of their costs, so that the cheapest that is
still open is the lowest bit. A good answer comes from regret and exchange; then the search goes
through the rest, each branch cut off by what it must cost at least, until the answer is proven
best or patience ends.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

Bits = int

#: So often somebody is looked at, over all branches; a day's rows are proven within a few.
PATIENCE = 30_000


@dataclass(frozen=True, slots=True)
class Choice:
    """Somewhere to go: what it costs, and what it takes as (resource, first slot, past it)."""

    cost: int
    takes: tuple[tuple[int, int, int], ...]


@dataclass(frozen=True, slots=True)
class Assigned:
    """Which of the choices each person gets, none for nowhere; ``proven`` when none is better."""

    picks: tuple[int | None, ...]
    cost: int
    proven: bool


def assigned(
    choices: Sequence[Sequence[Choice]], nowhere: int, patience: int = PATIENCE
) -> Assigned:
    """Return the cheapest way to give everybody one choice; to go nowhere costs ``nowhere``."""
    board = _Board(choices, nowhere)
    picks: list[int | None] = [None] * len(choices)
    proven = True
    for people in board.groups():
        found, sure = _solved(board, people, patience)
        proven = proven and sure
        for person, bit in found.items():
            picks[person] = None if bit is None else board.place[bit]
    cost = sum(
        nowhere if pick is None else choices[person][pick].cost for person, pick in enumerate(picks)
    )
    return Assigned(tuple(picks), cost, proven)


Picks = dict[int, int | None]  # person: bit


class _Board:
    """The choices as bits, and which of them clash."""

    def __init__(self, choices: Sequence[Sequence[Choice]], nowhere: int) -> None:
        self.nowhere = nowhere
        self.cost: list[int] = []
        self.person: list[int] = []
        self.place: list[int] = []
        self.own: list[Bits] = []
        taken: dict[tuple[int, int], Bits] = {}
        takes: list[tuple[tuple[int, int, int], ...]] = []
        for person, mine in enumerate(choices):
            first = len(self.cost)
            worth = [n for n, each in enumerate(mine) if each.cost < nowhere]
            for number in sorted(worth, key=lambda n: (mine[n].cost, n)):
                for cell in _cells(mine[number].takes):
                    taken[cell] = taken.get(cell, 0) | 1 << len(self.cost)
                self.cost.append(mine[number].cost)
                self.person.append(person)
                self.place.append(number)
                takes.append(mine[number].takes)
            self.own.append(((1 << (len(self.cost) - first)) - 1) << first)
        self.clash: list[Bits] = []
        for bit, each in enumerate(takes):
            against = 0
            for cell in _cells(each):
                against |= taken[cell]
            self.clash.append(against & ~self.own[self.person[bit]])

    def groups(self) -> Iterator[list[int]]:
        """Return the people in groups that have nothing to do with each other."""
        left = set(range(len(self.own)))
        while left:
            group, edge = [], [min(left)]
            left.discard(edge[0])
            while edge:
                person = edge.pop()
                group.append(person)
                against = 0
                for bit in _bits(self.own[person]):
                    against |= self.clash[bit]
                near = {other for other in left if self.own[other] & against}
                left -= near
                edge += near
            yield sorted(group)

    def cheapest(self, person: int, free: Bits) -> tuple[int | None, int, int]:
        """Return a person's cheapest free bit, its cost, and how much more the next one costs."""
        mine = free & self.own[person]
        if not mine:
            return None, self.nowhere, 0
        low = mine & -mine
        cost = self.cost[low.bit_length() - 1]
        rest = mine ^ low
        after = self.cost[(rest & -rest).bit_length() - 1] if rest else self.nowhere
        return low.bit_length() - 1, cost, after - cost

    def total(self, picks: Picks) -> int:
        """Return what ``picks`` cost."""
        return sum(self.nowhere if bit is None else self.cost[bit] for bit in picks.values())


def _solved(board: _Board, people: list[int], patience: int) -> tuple[Picks, bool]:
    everything = 0
    for person in people:
        everything |= board.own[person]
    best = _exchanged(board, _by_regret(board, people, everything), everything)
    most = board.total(best)
    stack: list[tuple[Bits, Picks]] = [(everything, {})]
    while stack:
        if patience <= 0:
            return best, False
        patience -= len(people)
        free, fixed = stack.pop()
        node = _looked_at(board, people, free, fixed)
        if node.least >= most:
            continue
        if node.torn is None:
            best, most = node.picks, node.least
            continue
        bit = node.torn
        stack.append((free & ~(1 << bit), fixed))
        taken = free & ~board.clash[bit] & ~board.own[board.person[bit]]
        stack.append((taken, {**fixed, board.person[bit]: bit}))
    return best, True


@dataclass(frozen=True, slots=True)
class _Node:
    """What a branch costs at least; ``torn`` is a bit that is wanted by more than one."""

    least: int
    picks: Picks
    torn: int | None = None


def _looked_at(board: _Board, people: list[int], free: Bits, fixed: Picks) -> _Node:
    """Give everybody the cheapest that is free, and see how that clashes.

    Of several whose cheapest clash with each other only one can have it: the others pay their
    regret, so all regrets but the largest are added.
    """
    picks, regrets, least, wanted = dict(fixed), {}, 0, 0
    for person in people:
        if person in fixed:
            bit = fixed[person]
            least += board.nowhere if bit is None else board.cost[bit]
            continue
        bit, cost, regret = board.cheapest(person, free)
        picks[person] = bit
        least += cost
        if bit is not None:
            regrets[bit] = regret
            wanted |= 1 << bit
    torn: int | None = None
    seen = 0
    for bit in sorted(regrets, key=lambda each: -regrets[each]):
        if seen >> bit & 1 or not board.clash[bit] & wanted:
            continue
        torn = bit if torn is None else torn
        clique, near = [bit], board.clash[bit] & wanted & ~seen
        for other in _bits(near):
            if all(board.clash[other] >> each & 1 for each in clique):
                clique.append(other)
        for each in clique:
            seen |= 1 << each
        least += sum(regrets[each] for each in clique) - max(regrets[each] for each in clique)
    return _Node(least, picks, torn)


def _by_regret(board: _Board, people: Iterable[int], free: Bits) -> Picks:
    """Serve first whoever would lose most by coming second."""
    picks: Picks = {}
    left = list(people)
    while left:
        found = {person: board.cheapest(person, free) for person in left}
        person = max(left, key=lambda each: (found[each][2], -found[each][1]))
        bit = found[person][0]
        left.remove(person)
        picks[person] = bit
        if bit is not None:
            free &= ~board.clash[bit]
    return picks


def _exchanged(board: _Board, picks: Picks, everything: Bits) -> Picks:
    """Let people take what is better for them wherever those in the way find other places."""
    better = True
    while better:
        better = False
        most = board.total(picks)
        for person in picks:
            now = picks[person]
            dear = board.nowhere if now is None else board.cost[now]
            for bit in _bits(board.own[person]):
                if board.cost[bit] >= dear:
                    break
                tried = _with(board, picks, person, bit, everything)
                cost = board.total(tried)
                if cost < most:
                    picks, most, better = tried, cost, True
                    break
    return picks


def _with(board: _Board, picks: Picks, person: int, bit: int, everything: Bits) -> Picks:
    """Return ``picks`` with ``bit`` for a person; those in the way get what is left."""
    out = [
        other
        for other, theirs in picks.items()
        if other == person or (theirs is not None and board.clash[bit] >> theirs & 1)
    ]
    kept = {other: theirs for other, theirs in picks.items() if other not in out}
    kept[person] = bit
    free = everything
    for theirs in kept.values():
        if theirs is not None:
            free &= ~board.clash[theirs]
    again = _by_regret(board, [other for other in out if other != person], free)
    return {other: again[other] if other in again else kept[other] for other in picks}


def _cells(takes: Iterable[tuple[int, int, int]]) -> Iterator[tuple[int, int]]:
    for resource, first, past in takes:
        for slot in range(first, past):
            yield resource, slot


def _bits(bits: Bits) -> Iterator[int]:
    while bits:
        low = bits & -bits
        yield low.bit_length() - 1
        bits ^= low
