"""Whom a client wants and does not want: in what is offered, in what is booked, and why not."""

from datetime import date, time
from functools import partial
from typing import Any

import pytest

from frontdesk.commands.appointments import Book, Move
from frontdesk.commands.clients import AddClient, EditClient
from frontdesk.commands.groups import BookGroup
from frontdesk.commands.settings import Set
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.queries.booking_line import LineAsk, line_answer
from frontdesk.queries.clients import client_card
from frontdesk.queries.openings import landing, openings
from frontdesk.values.party import Guest
from frontdesk.values.placement import Placement
from frontdesk.values.wanted import Wanted
from tests.moments import MONDAY
from tests.studio import House

NEXT = date.fromordinal(MONDAY.toordinal() + 7)
MARIA, TOM, ANA, JO = "Maria Santos", "Tom Becker", "Ana Ruiz", "Jo Park"


@pytest.fixture
def said(desk: Desk, house: House) -> None:
    """Of two women and a man it is said; of Jo Park it is not."""
    for name, gender in ((MARIA, "f"), (ANA, "f"), (TOM, "m")):
        desk.do(Set(key=f"gender.{house.therapists[name]}", was=None, to=gender))


def like(desk: Desk, house: House, **to: Any) -> None:
    was = {name: () if name in ("prefers", "refuses") else None for name in to}
    number = house.clients["Sam Ortiz"]
    for name in ("prefers", "refuses"):
        if name in to:
            to[name] = tuple(house.therapists[each] for each in to[name])
    desk.do(EditClient(client_id=number, was=was, to=to))


def offered(desk: Desk, house: House, **more: Any) -> set[str]:
    given: dict[str, Any] = {"client_id": house.clients["Sam Ortiz"], "from_day": NEXT, "days": 1}
    given |= more
    wanted = Wanted(service_id=house.services["sw"], minutes=60, **given)
    return {each.therapist for each in desk.ask(partial(openings, wanted=wanted, limit=400))}


def booking(house: House, therapist: str, **more: Any) -> Book:
    return Book(
        client_id=house.clients["Sam Ortiz"],
        service_id=house.services["sw"],
        minutes=60,
        therapist_id=house.therapists[therapist],
        day=NEXT,
        starts=time(14),
        **more,
    )


@pytest.mark.parametrize(
    ("likes", "more", "expected"),
    [
        ({}, {}, {MARIA, TOM, ANA, JO}),
        ({"refuses": (TOM, JO)}, {}, {MARIA, ANA}),
        ({"asks_for": "f"}, {}, {MARIA, ANA}),
        ({"asks_for": "m"}, {}, {TOM}),
        ({"asks_for": "f", "prefers": (TOM,)}, {}, {MARIA, ANA, TOM}),
        ({"asks_for": "f", "refuses": (ANA,)}, {}, {MARIA}),
        ({"asks_for": "f"}, {"gender": "m"}, {TOM}),
        ({}, {"gender": "f"}, {MARIA, ANA}),
        ({"refuses": (TOM,)}, {"client_id": None}, {MARIA, TOM, ANA, JO}),
    ],
    ids=["anybody", "two refused", "a woman", "a man", "a woman, or Tom", "a woman but Ana",
         "said otherwise on the phone", "said on the phone", "somebody else"],
)  # fmt: skip
@pytest.mark.usefixtures("said")
def test_only_those_whom_the_client_wants_are_offered(
    desk: Desk, house: House, likes: dict[str, Any], more: dict[str, Any], expected: set[str]
) -> None:
    if likes:
        like(desk, house, **likes)
    assert offered(desk, house, **more) == expected


@pytest.mark.parametrize(
    ("likes", "therapist", "code"),
    [
        ({"refuses": (TOM,)}, TOM, "therapist_unwanted"),
        ({"asks_for": "f"}, TOM, "woman_asked_for"),
        ({"asks_for": "m"}, MARIA, "man_asked_for"),
        ({"asks_for": "f"}, JO, "woman_asked_for_unsaid"),
        ({"asks_for": "m"}, JO, "man_asked_for_unsaid"),
    ],
)
@pytest.mark.usefixtures("said")
def test_booking_says_why_not_and_a_reason_sets_it_aside(
    desk: Desk, house: House, likes: dict[str, Any], therapist: str, code: str
) -> None:
    like(desk, house, **likes)
    with pytest.raises(Refused, match=code):
        desk.do(booking(house, therapist))
    wanted = Wanted(
        service_id=house.services["sw"],
        minutes=60,
        therapists=frozenset({house.therapists[therapist]}),
        from_day=NEXT,
        days=1,
        at=time(14),
    )
    ask = LineAsk(said="ortiz", wanted=wanted)
    answer = desk.ask(partial(line_answer, ask=ask))
    assert [reason.code for reason in answer.why_not] == [code]
    desk.do(booking(house, therapist, override="asked for today"))


@pytest.mark.usefixtures("said")
def test_what_is_booked_already_can_be_moved_but_not_to_somebody_unwanted(
    desk: Desk, house: House
) -> None:
    number = int(desk.do(booking(house, TOM)).params["appointment"])
    like(desk, house, asks_for="f", refuses=(MARIA,))
    lands = desk.ask(partial(landing, appointment_id=number, days=(NEXT,)))[0]
    names = {name for name, id_ in house.therapists.items() if lands.starts.get(id_)}
    assert names == {TOM, ANA}
    room = house.rooms["Room 1"]
    was = Placement(
        therapist_id=house.therapists[TOM], day=NEXT, starts=time(14), minutes=60, room_id=room
    )
    to = Placement(therapist_id=house.therapists[TOM], day=NEXT, starts=time(15), minutes=60)
    desk.do(Move(appointment_id=number, was=was, to=to))
    was = Placement(
        therapist_id=house.therapists[TOM], day=NEXT, starts=time(15), minutes=60, room_id=room
    )
    to = Placement(therapist_id=house.therapists[MARIA], day=NEXT, starts=time(15), minutes=60)
    with pytest.raises(Refused, match="therapist_unwanted"):
        desk.do(Move(appointment_id=number, was=was, to=to))


def test_the_second_of_four_hands_is_asked_too(desk: Desk, house: House) -> None:
    like(desk, house, refuses=(ANA,))
    guest = Guest(
        service_id=house.services["sw"],
        minutes=60,
        therapist_id=house.therapists[MARIA],
        second_therapist_id=house.therapists[ANA],
        client_id=house.clients["Sam Ortiz"],
    )
    with pytest.raises(Refused, match="therapist_unwanted"):
        desk.do(BookGroup(guests=(guest,), day=NEXT, starts=time(14)))


@pytest.mark.parametrize(("gender", "code"), [("f", "no_woman"), ("m", "no_man")])
def test_nobody_of_whom_it_is_said_is_told(
    desk: Desk, house: House, gender: str, code: str
) -> None:
    wanted = Wanted(service_id=house.services["sw"], minutes=60, gender=gender)
    answer = desk.ask(partial(line_answer, ask=LineAsk(wanted=wanted)))
    assert not answer.openings
    assert [reason.code for reason in answer.why_not] == [code]


def test_who_is_preferred_goes_first_at_the_same_time(desk: Desk, house: House) -> None:
    like(desk, house, prefers=(JO,))
    wanted = Wanted(
        service_id=house.services["sw"],
        minutes=60,
        client_id=house.clients["Sam Ortiz"],
        from_day=NEXT,
    )
    first = desk.ask(partial(openings, wanted=wanted))[0]
    assert (first.therapist, first.reason) == (JO, "client_prefers")


def test_likings_are_changed_shown_and_undone_with_the_record(desk: Desk, house: House) -> None:
    number, jo, tom = house.clients["Sam Ortiz"], house.therapists[JO], house.therapists[TOM]
    like(desk, house, prefers=(JO,), refuses=(TOM,))
    card = desk.ask(partial(client_card, client_id=number))
    assert (card.prefers, card.refuses) == ((jo,), (tom,))
    assert card.liked == {tom: TOM, jo: JO}
    seen = {"prefers": (jo,), "refuses": (tom,)}
    desk.do(EditClient(client_id=number, was=seen, to={"prefers": (tom,), "refuses": ()}))
    with pytest.raises(Stale):
        desk.do(EditClient(client_id=number, was=seen, to={"refuses": ()}))
    desk.undo()
    card = desk.ask(partial(client_card, client_id=number))
    assert (card.prefers, card.refuses) == ((jo,), (tom,))


@pytest.mark.parametrize(
    "details",
    [{"prefers": ("jo",), "refuses": ("jo",)}, {"therapist_id": "jo", "refuses": ("jo",)}],
    ids=["preferred", "usual"],
)
def test_nobody_is_both_wanted_and_not(desk: Desk, house: House, details: dict[str, Any]) -> None:
    jo = house.therapists[JO]
    given = {n: jo if value == "jo" else (jo,) for n, value in details.items()}
    with pytest.raises(Refused, match="liked_and_not"):
        desk.do(AddClient(first_name="Ida", details=given))
