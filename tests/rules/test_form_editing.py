"""A form is changed part by part: put, added, removed, moved; its keys stay apart."""

from dataclasses import replace

import pytest

from frontdesk.rules.form_editing import (
    Place,
    add_item,
    add_section,
    move,
    new_key,
    part,
    places,
    put,
    remove,
)
from frontdesk.values.forms import FormBody, Item, Kind, Section, form_of, plain_form


def item(key: str) -> Item:
    return Item(key, Kind.LINE, key.title())


BODY = FormBody(
    key="intake",
    language="en",
    title="Intake",
    months=12,
    agree="I agree",
    sections=(
        Section("One", "", (item("a"), item("b"))),
        Section("Two", "", (item("c"),)),
    ),
)


def shape(body: FormBody) -> str:
    return " | ".join("".join(each.key for each in section.items) for section in body.sections)


def test_parts_are_told_from_the_top() -> None:
    told = [(each.section, each.item) for each in places(BODY)]
    assert told == [(0, None), (0, 0), (0, 1), (1, None), (1, 0)]


def test_a_part_is_put_in_the_place_of_another() -> None:
    asked = replace(item("b"), label="Other", required=True)
    changed = put(BODY, Place(0, 1), asked)
    assert part(changed, Place(0, 1)) == asked
    section = replace(BODY.sections[1], title="Last")
    changed = put(changed, Place(1), section)
    assert [each.title for each in changed.sections] == ["One", "Last"]
    assert shape(changed) == "ab | c"


def test_parts_are_added_below_the_chosen_one() -> None:
    body, place = add_item(BODY, Place(0, 0), "Your doctor?")
    assert (shape(body), place) == ("ayour_doctorb | c", Place(0, 1))
    body, place = add_item(body, Place(1), "First")
    assert (shape(body), place) == ("ayour_doctorb | firstc", Place(1, 0))
    body, place = add_section(BODY, Place(0, 1), "Between")
    assert ([each.title for each in body.sections], place) == (["One", "Between", "Two"], Place(1))
    assert add_section(BODY, None, "Last")[1] == Place(2)


@pytest.mark.parametrize(
    ("place", "step", "after", "there"),
    [
        (Place(0, 1), -1, "ba | c", Place(0, 0)),
        (Place(0, 0), 1, "ba | c", Place(0, 1)),
        (Place(0, 1), 1, "a | bc", Place(1, 0)),
        (Place(1, 0), -1, "abc | ", Place(0, 2)),
        (Place(0, 0), -1, "ab | c", Place(0, 0)),
        (Place(1, 0), 1, "ab | c", Place(1, 0)),
        (Place(0), 1, "c | ab", Place(1)),
        (Place(0), -1, "ab | c", Place(0)),
    ],
    ids=[
        *("up", "down", "into the next section", "into the one before", "at the top"),
        *("at the end", "a section", "the first section"),
    ],
)
def test_a_part_is_moved(place: Place, step: int, after: str, there: Place) -> None:
    body, now = move(BODY, place, step)
    assert (shape(body), now) == (after, there)


def test_a_part_is_removed() -> None:
    assert shape(remove(BODY, Place(0, 0))) == "b | c"
    assert shape(remove(BODY, Place(0))) == "c"


def test_keys_are_made_of_words_and_never_twice() -> None:
    assert new_key(BODY, "¿Toma algún medicamento?") == "toma_algun_medicamento"
    assert new_key(BODY, "A") == "a_2"
    assert new_key(BODY, "??") == "question"
    body, _ = add_item(BODY, Place(0), "A")
    assert form_of(plain_form(body)) == body
