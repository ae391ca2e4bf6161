"""The assignment of those who have to move, held against every way there is."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.rules.replan import Choice, assigned
from tests.chance import examples

NOWHERE = 100


def clash(one: Choice, other: Choice) -> bool:
    return any(a == b and c < f and e < d for a, c, d in one.takes for b, e, f in other.takes)


def brute(choices: list[list[Choice]]) -> int:
    """Return the least that it can cost, by trying everything."""
    least = NOWHERE * len(choices)
    for picks in product(*([None, *each] for each in choices)):
        taken = [each for each in picks if each is not None]
        if any(clash(a, b) for n, a in enumerate(taken) for b in taken[:n]):
            continue
        least = min(least, sum(NOWHERE if each is None else each.cost for each in picks))
    return least


places = st.tuples(st.integers(1, 3), st.integers(0, 5), st.integers(1, 3)).map(
    lambda each: (each[0], each[1], each[1] + each[2])
)
one_choice = st.builds(
    Choice, st.integers(0, 110), st.lists(places, min_size=1, max_size=2).map(tuple)
)
people = st.lists(st.lists(one_choice, max_size=4), max_size=5)


@settings(max_examples=examples(150), deadline=None)
@given(people)
def test_no_way_costs_less(choices: list[list[Choice]]) -> None:
    found = assigned(choices, NOWHERE)
    taken = [choices[person][pick] for person, pick in enumerate(found.picks) if pick is not None]
    assert not any(clash(a, b) for n, a in enumerate(taken) for b in taken[:n])
    assert found.cost == sum(each.cost for each in taken) + NOWHERE * found.picks.count(None)
    assert found.proven
    assert found.cost == brute(choices)


@settings(max_examples=examples(100), deadline=None)
@given(people)
def test_without_patience_the_answer_still_holds_and_says_so(choices: list[list[Choice]]) -> None:
    found = assigned(choices, NOWHERE, patience=0)
    taken = [choices[person][pick] for person, pick in enumerate(found.picks) if pick is not None]
    assert not any(clash(a, b) for n, a in enumerate(taken) for b in taken[:n])
    assert found.cost >= brute(choices)
    assert found.proven is (not choices)


def test_whoever_comes_first_does_not_take_the_only_place_of_another() -> None:
    only = Choice(1, ((7, 0, 12),))
    other = Choice(2, ((8, 0, 12),))
    found = assigned([[only, other], [only]], NOWHERE)
    assert (found.picks, found.cost) == ((1, 0), 3)


def test_where_there_is_no_room_for_all_the_dearest_stays_out() -> None:
    found = assigned([[Choice(5, ((7, 0, 12),))], [Choice(3, ((7, 6, 18),))]], NOWHERE)
    assert found.picks == (None, 0)


@pytest.mark.parametrize("count", [1, 40], ids=["one", "forty"])
def test_nobody_to_move_costs_nothing_and_many_without_a_choice_all_stay(count: int) -> None:
    assert assigned([], NOWHERE).picks == ()
    assert assigned([[]] * count, NOWHERE).cost == NOWHERE * count


def test_most_of_forty_find_a_place_on_a_long_day_of_six_therapists() -> None:
    choices = [
        [
            Choice(
                10 * abs(at - n * 3 % 60) + therapist % 3,
                ((therapist, at, at + 12), (100 + (n + therapist) % 4, at, at + 12)),
            )
            for therapist in range(6)
            for at in range(0, 60, 6)
        ]
        for n in range(40)
    ]
    found = assigned(choices, 2000)
    assert len([pick for pick in found.picks if pick is not None]) >= 18
