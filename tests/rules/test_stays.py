"""What services of one visit take: turnover only where a room is turned, rooms kept over waits."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.stays import Stay, joined, whole_of
from frontdesk.values.span import Span

SPANS = st.tuples(st.integers(0, 60), st.integers(1, 12)).map(lambda s: Span(s[0], s[0] + s[1]))
STAYS = st.builds(Stay, st.integers(1, 2), st.integers(1, 2), SPANS, st.integers(0, 4))


@pytest.mark.parametrize(
    ("second", "past"),
    [
        (Stay("Sam", 1, Span(12, 24), 3), 12),
        (Stay("Sam", 1, Span(13, 24), 3), 13),
        (Stay("Sam", 1, Span(15, 24), 3), 15),
        (Stay("Sam", 2, Span(12, 24), 3), 15),
        (Stay("Nora", 1, Span(12, 24), 3), 15),
        (Stay("Sam", 1, Span(11, 24), 3), 15),
    ],
    ids=["at once", "a short wait", "after it", "other room", "other guest", "overlapping"],
)
def test_the_room_is_not_turned_between_two_services_of_one_guest(second: Stay, past: int) -> None:
    first = Stay("Sam", 1, Span(0, 12), 3)
    assert whole_of(first, [first, second]) == Span(0, past)
    assert whole_of(second, [first, second]).past == second.bare.past + 3


@given(st.lists(STAYS, min_size=1, max_size=5))
def test_treatment_is_never_cut_and_the_last_turnover_stays(stays: list[Stay]) -> None:
    for stay in stays:
        whole = whole_of(stay, stays)
        assert whole.first == stay.bare.first
        assert stay.bare.past <= whole.past <= stay.bare.past + stay.turnover
    for room in {stay.room for stay in stays}:
        of_it = [stay for stay in stays if stay.room == room]
        last = max(of_it, key=lambda stay: (stay.bare.past + stay.turnover, stay.bare.past))
        assert whole_of(last, stays).past == last.bare.past + last.turnover


@given(st.lists(SPANS, min_size=1, max_size=6))
def test_a_room_is_kept_over_a_short_wait_and_free_over_a_long_one(spans: list[Span]) -> None:
    groups = joined((each, each) for each in spans)
    assert sorted(each for group in groups for each, _ in group) == sorted(spans)
    hulls = [(min(s.first for s, _ in g), max(s.past for s, _ in g)) for g in groups]
    for (_, past), (first, _) in pairwise(hulls):
        assert first > past + 3
