"""The rest of a client's card: other names and numbers, whom to call, tags, families, blocked."""

from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from frontdesk.commands.appointments import Move
from frontdesk.commands.clients import AddClient, EditClient, LinkClients, UnlinkClients
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.queries.clients import ClientCard, client_card, find_clients
from frontdesk.rules.points import points_of
from frontdesk.values.placement import Placement
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House

DETAILS: dict[str, Any] = {
    "former_name": "Santander",
    "pronouns": "she",
    "other_phone": "806 555 0188",
    "emergency_name": "Ann, sister",
    "emergency_phone": "(806) 555-0189",
    "reach_by": "text",
    "reach_when": "after 5 pm",
    "provider": "Dr. Patel",
    "pressure": "firm",
    "allergies": "nut oils",
    "language": "es",
    "tags": ["regular", "regular", " pays by card "],
    "tax_certificate": "TX 01-3399",
    "tax_exempt_until": date(2027, 12, 31),
}


def card(desk: Desk, number: int) -> ClientCard:
    return desk.ask(partial(client_card, client_id=number))


def added(desk: Desk, **details: Any) -> int:
    done = desk.do(AddClient(first_name="Ida", last_name="Cole", details=details))
    return int(done.params["client_id"])


def test_details_are_kept_clean_and_shown(desk: Desk) -> None:
    found = card(desk, added(desk, **DETAILS))
    assert found.value("other_phone") == "+18065550188"
    assert found.value("tags") == ["regular", "pays by card"]
    assert found.value("allergies") == "nut oils"
    assert found.value("tax_certificate") == "TX 01-3399"
    assert found.value("tax_exempt_until") == date(2027, 12, 31)
    assert found.value("last_name") == "Cole"


@pytest.mark.parametrize("said", ["santan", "018", "8065550188", "cole"])
def test_a_client_is_found_by_former_name_and_other_phone(desk: Desk, said: str) -> None:
    number = added(desk, **DETAILS)
    found = desk.ask(partial(find_clients, said=said))
    assert number in [hit.id for hit in found.rows]


def test_all_that_is_wrong_is_said_at_once(desk: Desk) -> None:
    wrong = {
        "other_phone": "12",
        "guardian_phone": "none",
        "pressure": "brutal",
        "allergies": "x" * 301,
        "provider": "4111 1111 1111 1111",
        "tags": ["x" * 25],
        "tax_exempt_until": "some day",
    }
    with pytest.raises(Refused) as caught:
        added(desk, **wrong)
    assert {reason.field for reason in caught.value.reasons} == set(wrong)


def test_consent_to_news_has_its_day(desk: Desk) -> None:
    number = added(desk, marketing=True)
    assert card(desk, number).marketing_on == MONDAY
    desk.do(EditClient(client_id=number, was={"marketing": True}, to={"marketing": False}))
    assert card(desk, number).marketing_on is None
    desk.undo()
    assert card(desk, number).marketing_on == MONDAY


@pytest.mark.parametrize(
    ("birthday", "minor"),
    [
        (date(MONDAY.year - 18, 11, 23), False),
        (date(MONDAY.year - 18, 11, 24), True),
        (None, False),
    ],
    ids=["of age today", "tomorrow", "not said"],
)
def test_who_is_a_minor_needs_a_guardian(desk: Desk, birthday: date | None, minor: bool) -> None:
    assert card(desk, added(desk, birthday=birthday)).is_minor is minor


def test_who_is_blocked_is_not_booked_and_what_stands_can_be_moved(
    desk: Desk, house: House
) -> None:
    sam = house.clients["Sam Ortiz"]
    number = desk.do(book(house)).params["appointment"]
    desk.do(EditClient(client_id=sam, was={"blocked": None}, to={"blocked": "three no-shows"}))
    with pytest.raises(Refused, match="client_barred") as caught:
        desk.do(book(house, day=MONDAY + timedelta(days=7)))
    assert caught.value.reasons[0].params["why"] == "three no-shows"
    was = card(desk, sam).coming[0]
    place = Placement(
        therapist_id=house.therapists["Maria Santos"], day=MONDAY, starts=was.starts, minutes=60,
        room_id=house.rooms["Room 1"],
    )  # fmt: skip
    to = Placement(**{**vars_of(place), "day": MONDAY + timedelta(days=1)})
    desk.do(Move(appointment_id=number, was=place, to=to))


def vars_of(place: Placement) -> dict[str, Any]:
    return {name: getattr(place, name) for name in Placement.__slots__}


def test_families_are_seen_from_both_sides(desk: Desk, house: House) -> None:
    sam, nora = house.clients["Sam Ortiz"], house.clients["Nora Blake"]
    link = LinkClients(client_id=sam, other_id=nora, kind="parent")
    done = desk.do(link)
    assert {number for _, number in done.changes.subjects} == {sam, nora}
    assert [(row.kind, row.name) for row in card(desk, sam).links] == [("parent", "Nora Blake")]
    (back,) = card(desk, nora).links
    assert (back.kind, back.name) == ("child", "Sam Ortiz")
    for wrong, code in (
        (LinkClients(client_id=sam, other_id=nora, kind="parent"), "linked_already"),
        (LinkClients(client_id=sam, other_id=sam, kind="parent"), "linked_to_oneself"),
        (LinkClients(client_id=sam, other_id=nora, kind="boss"), "not_a_choice"),
    ):
        with pytest.raises(Refused, match=code):
            desk.do(wrong)
    desk.do(UnlinkClients(link_id=back.id))
    assert card(desk, sam).links == ()


@pytest.mark.parametrize(
    ("imported", "points"),
    [
        (None, None),
        ({"Points Earned": "0"}, None),
        ({"Check-Ins": "12", "Points Earned": "1,240"}, ("Points Earned", "1,240")),
        ({"Loyalty": "gold"}, None),
        ({"Pressure points": "neck"}, None),
        ({"Puntos": "48"}, ("Puntos", "48")),
    ],
    ids=["nothing", "none", "some", "a word", "no number", "Spanish"],
)
def test_points_of_another_system_are_found_among_what_is_kept_beside(
    imported: dict[str, str] | None, points: tuple[str, str] | None
) -> None:
    assert points_of(imported) == points
