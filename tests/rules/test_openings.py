"""The search for openings, held against a slow and obvious one; and what ranking prefers."""

from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.rules.bits import (
    CHUNK,
    Bits,
    Slots,
    cut,
    joined,
    lay,
    mask,
    places,
    put,
    reached,
    run_after,
    run_before,
    spread,
    windows,
)
from frontdesk.rules.openings import (
    Found,
    Rooms,
    Search,
    Target,
    Wishes,
    Worker,
    around,
    possible,
    ranked,
    rooms_at,
    sellable,
    soonest,
)
from tests.chance import examples

END = 60
SPANS = st.lists(st.tuples(st.integers(0, END), st.integers(0, END)), max_size=5)
BITS = SPANS.map(spread)


def free_at(bits: Bits, first: int, count: int) -> bool:
    return all(bits >> slot & 1 for slot in range(first, first + count))


@st.composite
def searches(draw: st.DrawFn) -> Search:
    bare = draw(st.integers(1, 8))
    workers = draw(st.lists(st.tuples(BITS, BITS), min_size=1, max_size=3))
    return Search(
        bare=bare,
        whole=bare + draw(st.integers(0, 3)),
        workers=tuple(Worker(n, on, free) for n, (on, free) in enumerate(workers)),
        rooms=dict(enumerate(draw(st.lists(BITS, min_size=1, max_size=3)))),
        others=tuple(draw(st.lists(BITS, max_size=2))),
        client=draw(st.none() | BITS),
        allowed=draw(BITS | st.just(-1)),
    )


def slowly(search: Search, worker: Worker, at: int) -> bool:
    return (
        bool(search.allowed >> at & 1)
        and free_at(worker.on, at, search.bare)
        and free_at(worker.free, at, search.whole)
        and any(free_at(room, at, search.whole) for room in search.rooms.values())
        and all(free_at(each, at, search.whole) for each in search.others)
        and (search.client is None or free_at(search.client, at, search.bare))
    )


@settings(max_examples=examples(200), deadline=None)
@given(searches())
def test_the_search_finds_what_a_slow_one_finds(search: Search) -> None:
    found = possible(search)
    for worker in search.workers:
        expected = [at for at in range(END + 1) if slowly(search, worker, at)]
        assert list(places(found[worker.id])) == expected


#: Random studios, besides those that hypothesis thinks up.
STUDIOS = 10_000
WIDE = 32


def by_chance(rng: Random) -> Search:
    """Return a small studio, any of whose parts may be full, empty or broken up."""

    def bits() -> Bits:
        whole = (1 << WIDE) - 1
        kinds = (0, whole, rng.getrandbits(WIDE), rng.getrandbits(WIDE) | rng.getrandbits(WIDE))
        return rng.choice((*kinds, whole & ~mask(rng.randrange(WIDE), rng.randrange(1, WIDE))))

    bare = rng.randrange(1, 6)
    return Search(
        bare=bare,
        whole=bare + rng.randrange(3),
        workers=tuple(Worker(n, bits(), bits()) for n in range(rng.randrange(1, 4))),
        rooms={n: bits() for n in range(rng.randrange(1, 4))},
        others=tuple(bits() for _ in range(rng.randrange(3))),
        client=rng.choice((None, bits())),
        allowed=rng.choice((-1, bits())),
    )


def obvious(search: Search, worker: Worker) -> list[int]:
    """Look at every start and every slot of it, one by one, in lists of yes and no."""

    def opened(bits: Bits) -> list[bool]:
        return [bool(bits >> slot & 1) for slot in range(WIDE + 16)]

    on, free = opened(worker.on), opened(worker.free)
    rooms = [opened(room) for room in search.rooms.values()]
    others = [opened(each) for each in search.others]
    client = None if search.client is None else opened(search.client)
    allowed = opened(search.allowed)
    found = []
    for at in range(WIDE):
        bare, whole = slice(at, at + search.bare), slice(at, at + search.whole)
        if (
            allowed[at]
            and all(on[bare])
            and all(free[whole])
            and any(all(room[whole]) for room in rooms)
            and all(all(each[whole]) for each in others)
            and (client is None or all(client[bare]))
        ):
            found.append(at)
    return found


def kept_of(search: Search) -> Search:
    """Return the same studio with what is kept between two keystrokes."""
    return replace(
        search,
        workers=tuple(Worker(w.id, Slots(w.on), Slots(w.free)) for w in search.workers),
        rooms=Rooms((room, Slots(free)) for room, free in search.rooms.items()),
    )


def test_ten_thousand_studios_by_chance_are_searched_as_a_slow_search_does() -> None:
    rng, starts = Random(20261123), 0
    for number in range(STUDIOS):
        search = by_chance(rng)
        found = possible(search)
        kept = kept_of(search)
        assert possible(kept) == possible(kept) == found, f"studio {number}: {search}"
        for worker in search.workers:
            expected = obvious(search, worker)
            assert list(places(found[worker.id])) == expected, f"studio {number}: {search}"
            starts += len(expected)
    assert starts > STUDIOS  # it is not all nothing


@settings(max_examples=examples(100), deadline=None)
@given(searches())
def test_every_opening_told_is_one_and_has_a_room(search: Search) -> None:
    starts = possible(search)
    best = ranked(search, starts, Wishes(days=(0, 24, END)), 5)
    for each in best:
        assert starts[each.worker] >> each.slot & 1
        assert rooms_at(search, each.slot)
    assert [each.score for each in best] == sorted(each.score for each in best)
    assert len({(each.worker, each.slot) for each in best}) == len(best)


def plainly(search: Search, starts: dict[int, Bits], wishes: Wishes, limit: int) -> list[Found]:
    """Rank as the rules are said: every start of every day is weighed, then all are sorted."""
    found, least = [], min(worker.load for worker in search.workers)
    for number, (first, past) in enumerate(pairwise(wishes.days)):
        for worker in search.workers:
            busy = ~(worker.on & worker.free) & mask(first, past)
            for at in places(starts[worker.id] & mask(first, past)):
                before = run_before(busy | mask(0, first), at)
                after = run_after(busy, at + search.whole, past)
                touches = at > first and busy >> at - 1 & 1
                meets = at + search.whole < past and busy >> at + search.whole & 1
                starting = meets and not busy >> at + search.whole - 1 & 1
                if (at - first) % 3 and not touches and not starting:
                    continue
                gain = 6.0 if before == after == 0 else 3.0 if 0 in (before, after) else 0.0
                waste = 8.0 * sum(0 < gap < wishes.shortest for gap in (before, after))
                reasons = [(0.5 if number else 1.0, "soonest")]
                liking = 30.0 * (worker.id in wishes.wanted)
                if gain:
                    reasons.append((gain, "closes_a_gap" if gain == 6 else "joins_on"))
                if worker.id == wishes.usual:
                    liking += 12.0
                    reasons.append((12.0, "usual_therapist"))
                elif worker.id in wishes.liked:
                    liking += 9.0
                    reasons.append((9.0, "client_prefers"))
                if worker.load == least and len(search.workers) > 1:
                    liking += 1.0
                    reasons.append((0.8, "fair_share"))
                score = number * 10.0 - liking - gain + waste + 4.0 * (at - first) / (past - first)
                found.append(Found(worker.id, at, score, max(reasons)[1]))
    return sorted(found, key=lambda each: (each.score, each.slot))[:limit]


def test_ten_thousand_studios_by_chance_are_ranked_as_a_slow_ranking_does() -> None:
    rng, told = Random(20261124), 0
    for number in range(STUDIOS):
        search = by_chance(rng)
        workers = tuple(replace(each, load=rng.randrange(3)) for each in search.workers)
        search, starts = replace(search, workers=workers), possible(search)
        cuts = sorted(rng.randrange(WIDE) for _ in range(rng.randrange(3)))
        wishes = Wishes(
            days=(0, *cuts, WIDE),
            usual=rng.choice((None, 0, 1)),
            liked=frozenset(rng.sample(range(3), rng.randrange(3))),
            wanted=frozenset(rng.sample(range(3), rng.randrange(2))),
            shortest=rng.randrange(8),
        )
        limit = rng.randrange(6)
        found = ranked(search, starts, wishes, limit)
        expected = plainly(search, starts, wishes, limit)
        assert list(found) == expected, f"studio {number}: {search} {wishes}"
        told += len(found)
    assert told > STUDIOS // 2  # it is not all nothing


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 400)), max_size=6), st.data())
def test_bits_that_stay_are_the_same_bits(
    spans: list[tuple[int, int]], data: st.DataObject
) -> None:
    bits = spread((first, first + count) for first, count in spans)
    kept = Slots(bits)
    for slots in data.draw(st.lists(st.integers(1, 40), max_size=3)):
        assert windows(kept, slots) == windows(bits, slots)
        first = data.draw(st.integers(0, 1400))
        assert cut(kept, first, first + slots) == cut(bits, first, first + slots)
        assert list(places(reached(bits, slots))) == sorted(
            {at + more for at in places(bits) for more in range(slots)}
        )
    assert kept == bits


@given(BITS, st.integers(0, END))
def test_runs_around_a_slot_are_counted(busy: Bits, at: int) -> None:
    before = next((n for n in range(at) if busy >> (at - n - 1) & 1), at)
    after = next((n for n in range(END - at) if busy >> (at + n) & 1), END - at)
    assert run_before(busy, at) == before
    assert run_after(busy & mask(0, END), at, END) == after


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 400)), max_size=6))
def test_chunks_join_to_the_same_bits(spans: list[tuple[int, int]]) -> None:
    chunks: dict[int, Bits] = {}
    for first, count in spans:
        lay(chunks, first, first + count)
    assert joined(chunks) == spread((first, first + count) for first, count in spans)
    assert list(places(joined(chunks))) == [
        n for n in range(1400) if any(f <= n < f + c for f, c in spans)
    ]


@given(BITS, st.integers(0, 900), st.integers(0, 9).map(lambda more: 1 << 290 + more))
def test_bits_are_put_where_they_belong(bits: Bits, first: int, far: Bits) -> None:
    chunks = {0: Bits(5)}
    put(chunks, first, bits | far)
    assert joined(chunks) == 5 | (bits | far) << first
    assert all(0 <= each < 1 << CHUNK for each in chunks.values())


@pytest.mark.parametrize(
    ("free", "slots", "begins"),
    [(0b0, 1, 0b0), (0b1111, 1, 0b1111), (0b1111, 4, 0b1), (0b1101111, 3, 0b11), (0b1010, 2, 0)],
    ids=["none", "single", "all", "two places", "gaps"],
)
def test_a_run_of_free_slots_is_found(free: Bits, slots: int, begins: Bits) -> None:
    assert windows(free, slots) == windows(Slots(free), slots) == begins


def test_what_lies_before_the_first_slot_is_left_out() -> None:
    assert spread([(-2, 1), (3, 5), (-10, -8)]) == 0b11001


@pytest.mark.parametrize(
    ("busy", "slot", "end", "free"),
    [(0b1000100, 3, 9, 3), (0b1000100, 2, 9, 0), (0b1000100, 7, 9, 2), (0, 9, 9, 0), (0, 12, 9, 0)],
    ids=["up to the next", "taken", "up to the end", "at the end", "past it"],
)
def test_how_long_it_is_free_from_a_slot_on(busy: Bits, slot: int, end: int, free: int) -> None:
    assert run_after(busy, slot, end) == free


def test_windows_reach_over_chunks() -> None:
    assert list(places(windows(mask(CHUNK - 3, CHUNK + 3), 6))) == [CHUNK - 3]


def one_day(*workers: Worker, **more: object) -> Search:
    plain = Search(bare=12, whole=15, workers=workers, rooms={9: mask(0, 288)})
    return replace(plain, **more)  # type: ignore[arg-type]  # fields of the search


ON = mask(96, 204)  # eight to five
FREE = mask(0, 288)


def best(search: Search, **wishes: object) -> tuple[int, int, str]:
    wanted = replace(Wishes(days=(0, 288)), **wishes)  # type: ignore[arg-type]  # fields of them
    found = ranked(search, possible(search), wanted, 1)[0]
    return found.worker, found.slot, found.reason


ALONE = one_day(Worker(1, ON, FREE))
BOTH = one_day(Worker(1, ON, FREE), Worker(2, ON, FREE))


@pytest.mark.parametrize(
    ("search", "wishes", "expected"),
    [
        (ALONE, {}, (1, 96, "joins_on")),
        (BOTH, {"usual": 2}, (2, 96, "usual_therapist")),
        (one_day(Worker(1, ON, FREE & ~mask(111, 150))), {}, (1, 96, "closes_a_gap")),
        (BOTH, {"wanted": frozenset({2})}, (2, 96, "joins_on")),
    ],
    ids=["soonest", "usual", "gap", "asked for"],
)
def test_ranking_prefers(
    search: Search, wishes: dict[str, object], expected: tuple[int, int, str]
) -> None:
    assert best(search, **wishes) == expected


def test_walk_ins_are_shared_fairly() -> None:
    free = FREE & ~mask(100, 130)
    search = one_day(Worker(1, ON, free, 300), Worker(2, ON, free, 60))
    assert best(search)[0] == 2


def test_a_start_that_leaves_an_unusable_gap_comes_after_one_that_does_not() -> None:
    free = FREE & ~mask(96, 99) & ~mask(150, 204)
    search = one_day(Worker(1, ON, free))
    found = ranked(search, possible(search), Wishes(days=(0, 288), shortest=9), 3)
    assert found[0].slot == 99
    wasteful = [each.slot for each in found if each.slot - 99 in range(1, 9)]
    assert not wasteful


def test_a_time_that_was_said_is_told_first_or_what_is_nearest_to_it() -> None:
    free = FREE & ~mask(130, 150)
    search = one_day(Worker(1, ON, free), Worker(2, ON, FREE), rooms={8: FREE, 9: FREE})
    found = around(search, possible(search), Wishes(days=(0, 288)), (Target(140, 0, 288),), 5)
    assert [(each.worker, each.slot, each.reason) for each in found] == [
        (2, 140, "as_asked"),
        (1, 150, "nearest_after"),
        (1, 115, "nearest_before"),
    ]


def test_the_usual_therapist_goes_before_another_at_the_same_time() -> None:
    search = one_day(Worker(1, ON, FREE), Worker(2, ON, FREE))
    wishes = Wishes(days=(0, 288), usual=2)
    found = around(search, possible(search), wishes, (Target(140, 0, 288),), 1)
    assert found[0].worker == 2


@settings(max_examples=examples(100), deadline=None)
@given(searches(), st.integers(0, END - 1))
def test_nothing_free_lies_between_the_time_said_and_what_is_told(search: Search, at: int) -> None:
    starts = possible(search)
    found = around(search, starts, Wishes(days=(0, END)), (Target(at, 0, END),), 50)
    for worker in search.workers:
        told = {each.slot for each in found if each.worker == worker.id}
        free = [slot for slot in places(starts[worker.id]) if slot < END]
        nearest = (
            {at}
            if at in free
            else {
                *[slot for slot in free if slot < at][-1:],
                *[slot for slot in free if slot > at][:1],
            }
        )
        assert told == nearest


def test_later_days_are_told_when_the_first_is_full() -> None:
    on = ON | ON << 288
    search = one_day(Worker(1, on, mask(288, 576)), rooms={9: mask(0, 576)})
    found = ranked(search, possible(search), Wishes(days=(0, 288, 576)), 2)
    assert found[0].slot == 288 + 96


def test_the_soonest_come_by_time() -> None:
    search = one_day(Worker(1, ON, FREE & ~mask(96, 100)), Worker(2, ON, FREE))
    assert soonest(possible(search), 2) == ((96, 2), (97, 2))


def test_the_smallest_thing_one_can_sell_bounds_a_gap() -> None:
    assert sellable([(12, 3), (6, 2), (18, 3)]) == 8
    assert sellable([]) == 6
