"""What any studio can keep at all; everything else is told before it is tried."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

import pytest

from frontdesk.errors import Refused
from frontdesk.values.fit import FIRST, LAST, MOST, MOST_MONEY, fit, fit_to_ask
from frontdesk.values.money import Money

CENT = Money(1)


@dataclass(frozen=True)
class Thing:
    """Of each kind one."""

    count: int = 1
    price: Money = CENT
    day: date | None = None
    expires: date | None = None
    said: str = ""
    parts: tuple["Thing", ...] = ()
    more: Any = None


SOUND = (
    Thing(count=MOST, price=-MOST_MONEY, day=FIRST, expires=date.max, said="Peña 💆\u200d♀️"),
    Thing(parts=(Thing(count=-MOST),), more={"a": [date.today(), b"\0", None, True, 1.5]}),
)


@pytest.mark.parametrize("thing", SOUND, ids=["all kinds", "within one another"])
def test_what_is_sound_stays_the_same_thing(thing: Thing) -> None:
    assert fit(thing) is thing


@pytest.mark.parametrize(
    ("thing", "code", "field"),
    [
        (Thing(count=MOST + 1), "number_too_large", "count"),
        (Thing(count=-(2**63) - 1), "number_too_large", "count"),
        (Thing(price=MOST_MONEY + Money(1)), "amount_too_large", "price"),
        (Thing(day=date.min), "day_too_far", "day"),
        (Thing(day=date(LAST.year + 1, 1, 1)), "day_too_far", "day"),
        (Thing(expires=date(9999, 12, 30)), "day_too_far", "expires"),
        (Thing(more=datetime.max.replace(tzinfo=UTC)), "day_too_far", "more"),
        (Thing(said="a\0b"), "text_not_kept", "said"),
        (Thing(parts=(Thing(), Thing(said="\0"))), "text_not_kept", "said"),
        (Thing(more={"birthday": date.max}), "day_too_far", "birthday"),
        (Thing(more=[(1, 10**30)]), "number_too_large", "more"),
    ],
)
def test_what_no_studio_has_is_refused_with_its_field(thing: Thing, code: str, field: str) -> None:
    with pytest.raises(Refused) as refused:
        fit(thing)
    assert [(each.code, each.field) for each in refused.value.reasons] == [(code, field)]


def test_every_reason_is_told_at_once() -> None:
    with pytest.raises(Refused, match="number_too_large, day_too_far, text_not_kept"):
        fit(Thing(count=10**13, day=date.min, said="\0"))


def test_half_a_letter_is_left_out_wherever_it_stands() -> None:
    thing = Thing(said="Sea \ud83c", parts=(Thing(said="\udf0a"),), more={"\ud800": ["x\ud800"]})
    assert fit(thing) == Thing(said="Sea ", parts=(Thing(),), more={"": ["x"]})


def test_what_is_handed_to_a_query_passes_too() -> None:
    assert fit_to_ask(partial("{}{said}".format, "a\ud800", said="b\ud83c"))() == "ab"
    assert fit_to_ask(str) is str
    with pytest.raises(Refused, match="day_too_far"):
        fit_to_ask(partial(str, date.max))
