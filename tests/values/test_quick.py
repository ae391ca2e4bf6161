"""What is made in bulk is the same as what is made one by one."""

import pickle
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace
from datetime import date, time
from typing import Any

import pytest

from frontdesk.queries.card import Card
from frontdesk.values.placement import Placement
from frontdesk.values.quick import quick


@dataclass(frozen=True, slots=True)
class Shelf:
    """Has one field without a default, and one of each kind of default."""

    name: str
    size: int = 3
    things: list[str] = field(default_factory=list)


_PLACE = {"therapist_id": 4, "day": date(2026, 11, 27), "starts": time(9, 5), "minutes": 60}


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        pytest.param(Shelf, {"name": "oils"}, id="defaults"),
        pytest.param(Shelf, {"things": ["a"], "size": 1, "name": "oils"}, id="all given"),
        pytest.param(Placement, _PLACE, id="placement"),
        pytest.param(Card, {each.name: each.name for each in fields(Card)}, id="card"),
    ],
)
def test_it_is_the_same_in_every_way(kind: Any, values: dict[str, object]) -> None:
    made, usual = quick(kind)(**values), kind(**values)
    assert type(made) is kind
    assert made == usual
    assert repr(made) == repr(usual)
    assert replace(made) == usual
    assert pickle.loads(pickle.dumps(made)) == usual


def test_it_is_frozen_and_can_be_a_key() -> None:
    made = quick(Placement)(**_PLACE)  # type: ignore[arg-type]
    assert {made: "here"}[Placement(**_PLACE)] == "here"  # type: ignore[arg-type]
    with pytest.raises(FrozenInstanceError):
        made.minutes = 30  # type: ignore[misc]


def test_each_has_a_list_of_its_own() -> None:
    made = quick(Shelf)
    assert made(name="a").things is not made(name="b").things


@pytest.mark.parametrize(
    "values",
    [
        pytest.param({"size": 3}, id="one is missing"),
        pytest.param({"name": "oils", "colour": "red"}, id="one too many"),
    ],
)
def test_wrong_fields_are_noticed(values: dict[str, object]) -> None:
    with pytest.raises(TypeError):
        quick(Shelf)(**values)  # type: ignore[arg-type]
