"""When guests could come together, held against a slow and obvious search; rooms side by side."""

from itertools import permutations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.rules.bits import Bits, mask, spread
from frontdesk.rules.gathering import Gathering, Member, all_different
from frontdesk.rules.openings import Search, Worker
from frontdesk.rules.rooms import Lodger, RoomChoice, shared_room, side_by_side
from frontdesk.values.party import Rooming
from tests.chance import examples

END = 40
SPANS = st.lists(st.tuples(st.integers(0, END), st.integers(0, END)), min_size=1, max_size=4)
BITS = SPANS.map(spread)
WORKERS, ROOMS = range(3), range(3)


@st.composite
def gatherings(draw: st.DrawFn) -> Gathering:
    on = [draw(BITS) for _ in WORKERS]
    free = [draw(BITS) for _ in WORKERS]
    rooms = {room: draw(BITS) for room in ROOMS}
    who, after = 0, 0
    members: list[Member] = []
    for number in range(draw(st.integers(1, 3))):
        bare = draw(st.integers(1, 5))
        if number and draw(st.booleans()):
            after = members[-1].after + members[-1].search.bare + draw(st.integers(0, 3))
        else:
            who, after = number, 0
        able = draw(st.sets(st.sampled_from(WORKERS), min_size=1))
        fit = draw(st.sets(st.sampled_from(ROOMS), min_size=1))
        search = Search(
            bare=bare,
            whole=bare + draw(st.integers(0, 2)),
            workers=tuple(Worker(n, on[n], free[n]) for n in sorted(able)),
            rooms={room: rooms[room] for room in fit},
            client=draw(st.none() | BITS),
            allowed=draw(BITS | st.just(-1)),
        )
        members.append(Member(who, after, search))
    doubles = frozenset(draw(st.sets(st.sampled_from(ROOMS))))
    return Gathering(tuple(members), doubles, draw(st.sampled_from(Rooming)))


def free_at(bits: Bits, first: int, past: int) -> bool:
    return all(bits >> slot & 1 for slot in range(first, past))


def serves(member: Member, worker: Worker, at: int) -> bool:
    search, begins = member.search, at + member.after
    return (
        bool(search.allowed >> begins & 1)
        and free_at(worker.on, begins, begins + search.bare)
        and free_at(worker.free, begins, begins + search.whole)
        and (search.client is None or free_at(search.client, begins, begins + search.bare))
    )


def slowly(gathering: Gathering, at: int) -> bool:
    """Try every therapist for every guest, and every room."""
    members = gathering.members
    served = any(
        all(serves(m, w, at) for m, w in zip(members, workers, strict=True))
        and all(
            a.who == b.who or workers[i].id != workers[j].id
            for i, a in enumerate(members)
            for j, b in enumerate(members)
        )
        for workers in product(*(member.search.workers for member in members))
    )
    units = [[m for m in members if m.who == who] for who in sorted({m.who for m in members})]
    spans = [(min(m.after for m in u), max(m.after + m.search.whole for m in u)) for u in units]

    def lodged(rooms: tuple[int, ...], hulls: list[tuple[int, int]]) -> bool:
        return all(
            room in member.search.rooms
            and free_at(member.search.rooms[room], at + hull[0], at + hull[1])
            for room, unit, hull in zip(rooms, units, hulls, strict=True)
            for member in unit
        )

    whole = (min(s[0] for s in spans), max(s[1] for s in spans))
    several = len(units) > 1
    together = several and any(
        lodged((room,) * len(units), [whole] * len(units)) for room in gathering.doubles
    )
    apart = any(lodged(rooms, spans) for rooms in permutations(ROOMS, len(units)))
    if several and gathering.rooming is Rooming.TOGETHER:
        return served and together
    if several and gathering.rooming is Rooming.EITHER:
        return served and (together or apart)
    return served and apart


@settings(max_examples=examples(200), deadline=None)
@given(gatherings())
def test_the_search_for_several_finds_what_a_slow_one_finds(gathering: Gathering) -> None:
    found = [meeting.slot for meeting in gathering.soonest(mask(0, END))]
    assert found == [at for at in range(END) if slowly(gathering, at)]


@settings(max_examples=examples(100), deadline=None)
@given(gatherings())
def test_the_therapists_told_are_free_and_not_shared(gathering: Gathering) -> None:
    for meeting in gathering.soonest(mask(0, END)):
        by_guest: dict[int, int] = {}
        for member, number in zip(gathering.members, meeting.workers, strict=True):
            worker = next(w for w in member.search.workers if w.id == number)
            assert serves(member, worker, meeting.slot)
            assert by_guest.setdefault(number, member.who) == member.who


def test_the_usual_therapist_comes_first_then_who_has_had_less() -> None:
    day = mask(0, END)
    workers = (Worker(1, day, day, 300), Worker(2, day, day, 60), Worker(3, day, day, 0))
    search = Search(bare=4, whole=5, workers=workers, rooms={1: day, 2: day})
    both = (Member(0, 0, search, rather=(1,)), Member(1, 0, search))
    first = next(Gathering(both, frozenset()).soonest())
    assert (first.slot, first.workers) == (0, (1, 3))


@pytest.mark.parametrize(
    ("choices", "possible"),
    [([[1], [1]], False), ([[1, 2], [1]], True), ([[1, 2], [2, 3], [1, 3]], True), ([[]], False)],
)
def test_all_have_a_different_one(choices: list[list[int]], possible: bool) -> None:
    assert all_different(choices) is possible


ROOM = tuple(RoomChoice(n, f"Room {n}", 2 if n == 4 else 1) for n in range(1, 7))


@pytest.mark.parametrize(
    ("free", "expected"),
    [
        ([{1, 2, 3, 4, 5, 6}] * 2, (1, 2)),
        ([{1, 5}, {5, 6}], (5, 6)),
        ([{1, 3, 4, 5}] * 2, (3, 4)),
        ([{2}, {2}], None),
    ],
    ids=["first two", "near each other", "nearest", "one for two"],
)
def test_rooms_side_by_side(free: list[set[int]], expected: tuple[int, ...] | None) -> None:
    lodgers = [Lodger(frozenset(), frozenset(each)) for each in free]
    found = side_by_side(ROOM, lodgers)
    assert (None if found is None else tuple(sorted(room.id for room in found))) == expected


def test_a_shared_room_has_the_tables_and_what_each_needs() -> None:
    fitted = RoomChoice(7, "Room 7", 3, frozenset({70}))
    anywhere = frozenset(range(1, 8))
    plain, cart = Lodger(frozenset(), anywhere), Lodger(frozenset({70}), anywhere)
    assert shared_room((*ROOM, fitted), [plain, plain], 2) == ROOM[3]
    assert shared_room((*ROOM, fitted), [plain, cart], 2) == fitted
    assert shared_room(ROOM, [plain, plain, plain], 3) is None
