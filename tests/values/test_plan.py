"""A plan that was not read from a file, as the short form makes it, checks itself too."""

import dataclasses
from datetime import time

import pytest

from frontdesk.values.money import Money
from frontdesk.values.plan import RoomPlan, ServicePlan, StudioPlan, TherapistPlan

DAY = (time(9), time(18))
SOUND = StudioPlan(
    name="Quiet Hands",
    address=("1 Elm St.",),
    phone="806 322 3706",
    zone="America/Chicago",
    hours=((0, DAY),),
    rooms=(RoomPlan("Room 1"),),
    services=(ServicePlan(name="Swedish", code="sw", prices=((60, Money(8500)),)),),
    therapists=(TherapistPlan("Maria Santos", shifts=((0, DAY),)),),
)


def codes(plan: StudioPlan) -> list[tuple[str, str | None]]:
    return [(each.code, each.field) for each in plan.faults()]


def test_a_sound_plan_has_no_faults() -> None:
    assert SOUND.faults() == []


def test_an_empty_plan_says_everything_at_once() -> None:
    empty = StudioPlan(
        name=" ", address=(), phone="", zone="", hours=(), rooms=(), services=(), therapists=()
    )
    assert codes(empty) == [
        ("plan_zone_unknown", "zone"),
        ("plan_no_hours", "hours"),
        ("plan_none", "rooms"),
        ("plan_none", "services"),
        ("plan_none", "therapists"),
        ("plan_name_missing", "name"),
    ]


@pytest.mark.parametrize(
    ("names", "owner", "expected"),
    [
        (["Ana", "Ana"], "Owner", [("plan_twice", "therapists")]),
        (["Ana", "ANÁ"], "Owner", [("plan_twice", "therapists")]),
        (["Ana", "Tom"], "ana", []),
        (["Ana", "Front desk"], "Owner", [("plan_twice", "people")]),
        (["Ana", "Tom"], "", [("plan_name_missing", "owner")]),
        (["", "Tom"], "Owner", [("plan_name_missing", "therapists")]),
    ],
    ids=[
        "the same",
        "read as the same",
        "an owner who treats",
        "front desk and therapist",
        "no owner",
        "no name",
    ],
)
def test_people_have_names_of_their_own(
    names: list[str], owner: str, expected: list[tuple[str, str]]
) -> None:
    therapists = tuple(TherapistPlan(name) for name in names)
    assert codes(dataclasses.replace(SOUND, therapists=therapists, owner=owner)) == expected
