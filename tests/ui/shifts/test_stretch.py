"""Where a bar may be pulled, without a window."""

from datetime import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.shifts.stretch import Grip, Hold, Minutes, Scale, grip_at, minutes_of, scale_of, wall_of

SCALE = Scale(8 * 60, 20 * 60)
NINE: Minutes = (540, 1080)
TWO: tuple[Minutes, ...] = ((540, 780), (840, 1080))


@pytest.mark.parametrize(
    ("spans", "scale"),
    [
        ([], Scale(480, 1200)),
        ([(time(9), time(20))], Scale(540, 1200)),
        ([(time(9, 30), time(18)), (time(10), time(18, 5))], Scale(540, 1140)),
        ([(time(0), time(0))], Scale(0, 1440)),
    ],
    ids=["no hours said", "the studio's", "whole hours around all", "all night"],
)
def test_the_scale_holds_all_hours(spans: list[tuple[time, time]], scale: Scale) -> None:
    assert scale_of(spans) == scale


@pytest.mark.parametrize(
    ("x", "grip", "place"),
    [
        (60, Grip.START, 0),
        (64, Grip.START, 0),
        (300, Grip.END, 0),
        (150, Grip.WHOLE, 0),
        (330, Grip.NEW, 2),
        (480, Grip.WHOLE, 1),
        (20, Grip.NEW, 2),
    ],
    ids=["edge", "beside it", "end", "bar", "between", "second bar", "before all"],
)
def test_what_is_under_the_pointer_is_held(x: float, grip: Grip, place: int) -> None:
    hold = grip_at(TWO, x, 720, SCALE, 6)
    assert (hold.grip, hold.place) == (grip, place)


@pytest.mark.parametrize(
    ("hold", "to", "after"),
    [
        (Hold((NINE,), Grip.END, 0, 1080), 990, ((540, 990),)),
        (Hold((NINE,), Grip.START, 0, 540), 600, ((600, 1080),)),
        (Hold((NINE,), Grip.END, 0, 1080), 300, ((540, 555),)),
        (Hold((NINE,), Grip.WHOLE, 0, 600), 660, ((600, 1140),)),
        (Hold((NINE,), Grip.WHOLE, 0, 600), 1190, ((660, 1200),)),
        (Hold(TWO, Grip.END, 0, 780), 1000, ((540, 840), (840, 1080))),
        (Hold(TWO, Grip.NEW, 2, 800), 1100, ((540, 780), (800, 840), (840, 1080))),
        (Hold((), Grip.NEW, 0, 600), 540, ((540, 600),)),
        (Hold((), Grip.NEW, 0, 600), 605, ((600, 615),)),
    ],
    ids=[
        "an end earlier",
        "a start later",
        "never shorter than a quarter",
        "moved",
        "moved to the wall",
        "stops at the next span",
        "a new one between two",
        "drawn backwards",
        "too short grows",
    ],
)
def test_a_bar_goes_where_it_is_pulled(hold: Hold, to: int, after: tuple[Minutes, ...]) -> None:
    assert hold.after(to, SCALE) == after


def test_midnight_ends_a_day() -> None:
    assert minutes_of((time(18), time(0))) == (1080, 1440)
    assert wall_of((1080, 1440)) == (time(18), time(0))


@given(st.integers(0, 720), st.integers(0, 720))
def test_what_is_drawn_never_overlaps_and_lies_on_the_grid(press: int, drop: int) -> None:
    hold = grip_at(TWO, press, 720, SCALE, 6)
    spans = hold.after(SCALE.minute_at(drop, 720), SCALE)
    for first, past in spans:
        assert first % 5 == 0 == past % 5
        assert SCALE.first <= first < past <= SCALE.past
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
