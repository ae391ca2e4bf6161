"""Services get codes that are short and none of which is there twice."""

import dataclasses

from frontdesk.values.codes import service_codes
from frontdesk.values.starting import HOURS, ROOMS, SERVICES
from tests.values.test_plan import SOUND


def test_codes_come_from_names() -> None:
    names = ["Swedish massage", "Sweet dreams", "Swedish", "Swing", "Sw", "Pêche!", "", "💆"]
    assert service_codes(names) == ("sw", "sd", "swe", "swi", "sw2", "pe", "se", "ser")


def test_many_of_one_name_are_numbered() -> None:
    assert service_codes(["A"] * 4) == ("a", "a2", "a3", "a4")


def test_what_the_form_begins_with_is_sound() -> None:
    plan = dataclasses.replace(SOUND, hours=HOURS, rooms=ROOMS, services=SERVICES)
    assert plan.faults() == []
