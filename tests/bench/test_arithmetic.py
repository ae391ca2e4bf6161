"""What the bench makes of its samples: ratios, limits, what is kept, how it ends."""

import json
from collections.abc import Callable

import pytest

from bench.__main__ import exit_code
from bench.measure import Row, Sample, at_least, grown, interleaved, quietest, row, saved, table
from bench.register import MEASURES, measures

_HUNDRED = Sample.of(float(n) for n in reversed(range(1, 101)))


@pytest.mark.parametrize(
    ("share", "value"),
    [(0, 1), (0.5, 51), (0.95, 96), (0.99, 100), (1, 100)],
    ids=["least", "middle", "one in twenty", "one in a hundred", "most"],
)
def test_a_share_of_a_sample_lies_below(share: float, value: float) -> None:
    assert _HUNDRED.share(share) == value


@pytest.mark.parametrize(
    ("made", "ratio", "ok"),
    [
        (lambda: row("a", 1, _HUNDRED, 2, anchor=25.5), 2.0, True),
        (lambda: row("a", 1, _HUNDRED, 1.99, anchor=25.5), 2.0, False),
        (lambda: row("a", 1, _HUNDRED, 4, anchor=25, of=0.99), 4.0, True),
        (lambda: row("a", 1, _HUNDRED, 3.9, anchor=25, of=0.99), 4.0, False),
        (lambda: row("a", 1, _HUNDRED, 51), None, True),
        (lambda: row("a", 1, _HUNDRED, 50), None, False),
        (lambda: row("a", 1, _HUNDRED, 96, of=0.95), None, True),
        (lambda: row("a", 1, _HUNDRED, 95, of=0.95), None, False),
        (lambda: at_least("a", 1, 300, 300, "1/s", 9), None, True),
        (lambda: at_least("a", 1, 299, 300, "1/s", 9), None, False),
    ],
    ids=[
        "twice the anchor, two allowed",
        "more than the anchor allows",
        "one in a hundred beside the anchor",
        "one in a hundred is too slow",
        "no anchor, within",
        "no anchor, beyond",
        "one in twenty, within",
        "one in twenty, beyond",
        "fast enough",
        "too few a second",
    ],
)
def test_a_row_holds_or_breaks_its_limit(
    made: Callable[[], Row], ratio: float | None, *, ok: bool
) -> None:
    found = made()
    assert (found.ratio, found.ok) == (ratio, ok)
    assert exit_code([found]) == (0 if ok else 1)
    assert ("BROKEN" in table([found])) is not ok


def test_one_broken_limit_is_enough_to_fail() -> None:
    good, bad = row("a", 1, _HUNDRED, 51), row("b", 1, _HUNDRED, 50)
    assert exit_code([good, good]) == 0
    assert exit_code([good, bad, good]) == 1


def test_what_is_kept_has_the_shape_that_was_agreed() -> None:
    kept = json.loads(saved([row("book", 1_000_000, _HUNDRED, 20, anchor=10)]))
    assert kept == [
        {
            "name": "book",
            "size": 1_000_000,
            "unit": "ms",
            "n": 100,
            "p50": 51.0,
            "p99": 100.0,
            "max": 100.0,
            "anchor": 10,
            "ratio": 5.1,
            "limit": 20,
            "ok": True,
        }
    ]


@pytest.mark.parametrize(("before", "ok"), [(40, True), (39, False)], ids=["1.28", "1.31"])
def test_growth_is_held_against_a_tenth_of_the_data(before: float, *, ok: bool) -> None:
    large = row("day_board", 1_000_000, _HUNDRED, 99)
    small = row("day_board", 100_000, Sample.of([before]), 99)
    (found,) = grown([large], [small])
    assert found.name == "growth_day_board"
    assert (found.anchor, found.ratio) == (before, 51 / before)
    assert found.ok is ok


def test_what_is_compared_is_done_in_turn_and_the_first_ones_do_not_count() -> None:
    done: list[tuple[str, int]] = []
    samples = interleaved(
        2, lambda n: done.append(("bare", n)), lambda n: done.append(("ours", n)), warm=1
    )
    assert done == [(who, n) for n in (-1, 0, 1) for who in ("bare", "ours")]
    assert [len(each.values) for each in samples] == [2, 2]


def test_every_round_of_the_quietest_goes_on_counting() -> None:
    done: list[int] = []
    sample = quietest(2, 3, done.append, warm=0)
    assert done == [0, 1, 2, 3, 4, 5]
    assert len(sample.values) == 3


def test_a_row_is_added_by_registering_a_function() -> None:
    before = list(MEASURES)
    try:
        measures("nothing", grows=True)(lambda bench: iter(()))
        assert [(each.name, each.grows) for each in MEASURES[len(before) :]] == [("nothing", True)]
    finally:
        MEASURES[:] = before
