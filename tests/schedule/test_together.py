"""Guests who come together: booked, moved and taken on as one, each by every rule."""

from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Move
from frontdesk.commands.groups import BookGroup, MoveVisit, SetVisitState
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.queries.day import Card, day_board
from frontdesk.queries.policy import cancelling, gone
from frontdesk.storage import claims
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.party import Guest, Rooming
from frontdesk.values.state import State
from tests.bookings import book, count, overlaps
from tests.moments import MONDAY, ZONE
from tests.studio import House


@pytest.fixture
def house(any_house: House) -> House:
    return any_house


@pytest.fixture
def desk(any_desk: Desk) -> Desk:
    return any_desk


def guest(house: House, client: str, therapist: str, **changed: Any) -> Guest:
    given: dict[str, Any] = {
        "service_id": house.services["sw"],
        "minutes": 60,
        "therapist_id": house.therapists[therapist],
        "client_id": house.clients[client],
    }
    return Guest(**(given | changed))


def couple(house: House, **changed: Any) -> BookGroup:
    guests = (guest(house, "Sam Ortiz", "Maria Santos"), guest(house, "Nora Blake", "Tom Becker"))
    given: dict[str, Any] = {"guests": guests, "day": MONDAY, "starts": time(14)}
    return BookGroup(**(given | changed))


def cards(desk: Desk, day: date = MONDAY) -> list[Card]:
    return list(desk.ask(partial(day_board, day=day)).cards)


def codes(caught: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in caught.value.reasons]


def held(store: Store) -> tuple[int, int]:
    with store.read.connect() as connection:
        return overlaps(connection), count(connection, "claim")


def test_a_couple_has_one_room_with_two_tables_claimed_once(
    desk: Desk, any_store: Store, house: House
) -> None:
    done = desk.do(couple(house))
    both = cards(desk)
    assert {(c.client, c.room, c.guests) for c in both} == {
        ("Sam Ortiz", "Room 4", 2),
        ("Nora Blake", "Room 4", 2),
    }
    assert len({c.visit_id for c in both}) == 1
    assert done.params["client"] == "Sam Ortiz"
    assert held(any_store) == (0, 5)
    with Session(any_store.read) as session:
        wanted = claims.of_visit(session, ZONE, both[0].visit_id)
    assert [w.guests for w in wanted if w.resource_id == house.rooms["Room 4"]] == [2]
    desk.undo()
    assert {c.state for c in cards(desk)} == {State.CANCELLED}
    assert held(any_store) == (0, 0)
    desk.redo()
    assert held(any_store) == (0, 5)


@pytest.mark.parametrize(
    ("rooming", "rooms"),
    [
        (Rooming.TOGETHER, ["Room 4", "Room 4"]),
        (Rooming.EITHER, ["Room 4", "Room 4"]),
        (Rooming.APART, ["Room 1", "Room 2"]),
    ],
)
def test_rooms_are_shared_or_side_by_side_as_asked(
    desk: Desk, house: House, rooming: Rooming, rooms: list[str]
) -> None:
    desk.do(couple(house, rooming=rooming))
    assert sorted(c.room or "" for c in cards(desk)) == rooms


def test_without_the_double_room_they_lie_side_by_side_or_are_told(
    desk: Desk, house: House
) -> None:
    there = {"therapist_id": house.therapists["Jo Park"], "starts": time(13, 30)}
    robert = house.clients["Robert Quinn"]
    desk.do(book(house, client_id=robert, room_id=house.rooms["Room 4"], **there))
    with pytest.raises(Refused) as caught:
        desk.do(couple(house, rooming=Rooming.TOGETHER))
    assert codes(caught) == ["no_room_together"]
    desk.do(couple(house))
    both = [c for c in cards(desk) if c.guests == 2]
    assert sorted(c.room or "" for c in both) == ["Room 1", "Room 2"]


def test_all_that_is_against_any_guest_is_said_at_once(desk: Desk, house: House) -> None:
    desk.do(book(house))  # Sam with Maria at half past two
    guests = (
        guest(house, "Sam Ortiz", "Maria Santos"),
        guest(house, "Nora Blake", "Li Wei", minutes=75),
        guest(house, "Robert Quinn", "Ana Ruiz", minutes=90),
    )
    with pytest.raises(Refused) as caught:
        desk.do(couple(house, guests=guests, starts=time(16)))
    assert set(codes(caught)) == {"licence_missing", "no_price", "off_shift"}
    with pytest.raises(Refused) as caught:
        desk.do(couple(house, guests=(guests[0], guests[2])))
    assert set(codes(caught)) == {"therapist_busy", "client_busy"}
    assert len(cards(desk)) == 1


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"client_id": None, "guest_name": None}, "nobody_to_book"),
        ({"therapist": "Maria Santos"}, "therapist_twice"),
        ({"client": "Sam Ortiz"}, "client_twice"),
        ({"second": "Maria Santos"}, "therapist_twice"),
    ],
    ids=["nobody", "one therapist", "one client", "her hands are taken"],
)
def test_guests_do_not_stand_in_each_others_way(
    desk: Desk, house: House, changed: dict[str, Any], code: str
) -> None:
    change = dict(changed)
    second = change.pop("second", None)
    other = guest(
        house, change.pop("client", "Nora Blake"), change.pop("therapist", "Tom Becker"), **change
    )
    if second:
        other = replace(other, second_therapist_id=house.therapists[second])
    with pytest.raises(Refused, match=code):
        desk.do(couple(house, guests=(guest(house, "Sam Ortiz", "Maria Santos"), other)))
    assert not cards(desk)


def test_one_piece_of_equipment_serves_one_guest_at_a_time(desk: Desk, house: House) -> None:
    both = tuple(
        guest(house, name, "Li Wei", service_id=house.services["ac"], minutes=45, after=after)
        for name, after in (("Sam Ortiz", 0), ("Nora Blake", 30))
    )
    with pytest.raises(Refused) as caught:
        desk.do(couple(house, guests=both))
    assert {"therapist_twice", "equipment_twice"} <= set(codes(caught))


def test_four_hands_claim_both_therapists(desk: Desk, any_store: Store, house: House) -> None:
    tom = house.therapists["Tom Becker"]
    four = guest(house, "Sam Ortiz", "Maria Santos", second_therapist_id=tom)
    desk.do(couple(house, guests=(four,)))
    assert held(any_store) == (0, 4)
    with pytest.raises(Refused, match="therapist_busy"):
        desk.do(book(house, client_id=house.clients["Nora Blake"], therapist_id=tom))
    late = replace(four, client_id=house.clients["Nora Blake"])
    with pytest.raises(Refused, match="off_shift"):
        desk.do(couple(house, guests=(late,), starts=time(17)))


def test_several_guests_without_a_record_come_by_name(desk: Desk, house: House) -> None:
    named = replace(guest(house, "Nora Blake", "Tom Becker"), client_id=None, guest_name="Pat L.")
    desk.do(couple(house, guests=(guest(house, "Sam Ortiz", "Maria Santos"), named)))
    assert {c.client for c in cards(desk)} == {"Sam Ortiz", "Pat L."}


@pytest.mark.parametrize(
    ("after", "therapist", "free"),
    [
        (60, "Maria Santos", True),
        (70, "Maria Santos", True),
        (75, "Maria Santos", True),
        (60, "Tom Becker", True),
        (55, "Maria Santos", False),
    ],
    ids=["at once", "a short wait", "the longest wait", "another therapist", "too early"],
)
def test_two_services_in_a_row_need_no_turnover_between(
    desk: Desk, any_store: Store, house: House, after: int, therapist: str, free: bool
) -> None:
    row = (
        guest(house, "Sam Ortiz", "Maria Santos"),
        guest(house, "Sam Ortiz", therapist, minutes=30, after=after),
    )
    command = couple(house, guests=row)
    if not free:
        with pytest.raises(Refused, match="client_twice"):
            desk.do(command)
        return
    desk.do(command)
    assert {c.room for c in cards(desk)} == {"Room 1"}
    assert held(any_store) == (0, 5)  # the room once


def test_what_joins_up_in_a_visit_is_free_for_nobody_and_ends_with_turnover(
    desk: Desk, house: House
) -> None:
    row = (
        guest(house, "Sam Ortiz", "Maria Santos"),
        guest(house, "Sam Ortiz", "Tom Becker", minutes=30, after=60),
    )
    desk.do(couple(house, guests=row))  # 2:00 to 3:30
    nora = house.clients["Nora Blake"]
    desk.do(book(house, client_id=nora, starts=time(15)))  # Maria need not turn the room
    tom = {"therapist_id": house.therapists["Tom Becker"], "client_id": nora}
    with pytest.raises(Refused, match="therapist_busy"):
        desk.do(book(house, starts=time(15, 40), **tom))


def test_a_visit_moves_as_one_and_comes_back_in_one_step(
    desk: Desk, any_store: Store, house: House
) -> None:
    desk.do(couple(house))
    sam = next(c for c in cards(desk) if c.client == "Sam Ortiz")
    to = replace(sam.placement, starts=time(11))
    desk.do(MoveVisit(appointment_id=sam.id, was=sam.placement, to=to))
    assert {c.placement.starts for c in cards(desk)} == {time(11)}
    assert {c.room for c in cards(desk)} == {"Room 4"}
    with pytest.raises(Stale, match="moved_elsewhere"):
        desk.do(MoveVisit(appointment_id=sam.id, was=sam.placement, to=to))
    desk.undo()
    assert {c.placement.starts for c in cards(desk)} == {time(14)}
    assert held(any_store) == (0, 5)


def test_who_takes_the_others_therapist_changes_places(desk: Desk, house: House) -> None:
    desk.do(couple(house))
    sam = next(c for c in cards(desk) if c.client == "Sam Ortiz")
    tom, maria = house.therapists["Tom Becker"], house.therapists["Maria Santos"]
    to = replace(sam.placement, therapist_id=tom)
    desk.do(MoveVisit(appointment_id=sam.id, was=sam.placement, to=to))
    found = {c.client: c.placement.therapist_id for c in cards(desk)}
    assert found == {"Sam Ortiz": tom, "Nora Blake": maria}


def test_a_room_that_is_taken_there_is_changed_for_both(desk: Desk, house: House) -> None:
    desk.do(couple(house))
    there = {"therapist_id": house.therapists["Jo Park"], "starts": time(11)}
    robert = house.clients["Robert Quinn"]
    desk.do(book(house, client_id=robert, room_id=house.rooms["Room 4"], **there))
    sam = next(c for c in cards(desk) if c.client == "Sam Ortiz")
    to = replace(sam.placement, starts=time(11))
    desk.do(MoveVisit(appointment_id=sam.id, was=sam.placement, to=to))
    assert sorted(c.room or "" for c in cards(desk) if c.guests == 2) == ["Room 1", "Room 2"]


def test_only_one_of_them_may_be_moved_even_to_another_day(
    desk: Desk, any_store: Store, house: House
) -> None:
    desk.do(couple(house))
    sam = next(c for c in cards(desk) if c.client == "Sam Ortiz")
    to = replace(sam.placement, day=MONDAY + timedelta(days=7), room_id=None)
    desk.do(Move(appointment_id=sam.id, was=sam.placement, to=to))
    assert [c.client for c in cards(desk)] == ["Nora Blake"]
    assert held(any_store) == (0, 6)


def test_a_visit_is_not_moved_past_the_beginning_of_a_day(desk: Desk, house: House) -> None:
    row = (
        guest(house, "Sam Ortiz", "Maria Santos"),
        guest(house, "Sam Ortiz", "Maria Santos", minutes=30, after=60),
    )
    desk.do(couple(house, guests=row))
    second = max(cards(desk), key=lambda c: c.placement.starts)
    to = replace(second.placement, starts=time(0, 30))
    with pytest.raises(Refused, match="outside_day"):
        desk.do(MoveVisit(appointment_id=second.id, was=second.placement, to=to))


@pytest.mark.parametrize("to", [State.ARRIVED, State.CANCELLED, State.NO_SHOW])
def test_both_are_taken_on_at_once_and_undone_at_once(
    desk: Desk, any_store: Store, house: House, clock: SetClock, to: State
) -> None:
    number = desk.do(couple(house)).params["appointment"]
    clock.advance(hours=5)
    done = desk.do(SetVisitState(appointment_id=number, was=State.BOOKED, to=to))
    assert done.params["guests"] == 2
    assert {c.state for c in cards(desk)} == {to}
    assert held(any_store)[1] == (5 if to is State.ARRIVED else 0)
    desk.undo()
    assert {c.state for c in cards(desk)} == {State.BOOKED}
    assert held(any_store) == (0, 5)


def test_a_cancelled_couple_is_put_back_as_one_where_it_is_still_free(
    desk: Desk, any_store: Store, house: House
) -> None:
    number = desk.do(couple(house)).params["appointment"]
    gone = SetVisitState(appointment_id=number, was=State.BOOKED, to=State.CANCELLED)
    back = SetVisitState(appointment_id=number, was=State.CANCELLED, to=State.BOOKED)
    desk.do(gone)
    assert held(any_store) == (0, 0)
    assert desk.do(back).params["guests"] == 2
    assert {c.state for c in cards(desk)} == {State.BOOKED}
    assert held(any_store) == (0, 5)
    desk.do(replace(gone, id="again"))
    tom = {"therapist_id": house.therapists["Tom Becker"], "starts": time(14)}
    desk.do(book(house, client_id=None, guest_name="Walk-in 1", **tom))
    with pytest.raises(Refused, match="therapist_busy"):
        desk.do(replace(back, id="too late"))
    assert [c.state for c in cards(desk) if c.guests == 2] == [State.CANCELLED] * 2
    assert held(any_store) == (0, 2)


def test_a_couple_that_cancels_late_is_shown_and_charged_the_fee_of_both(
    desk: Desk, house: House, clock: SetClock
) -> None:
    number = desk.do(couple(house)).params["appointment"]
    clock.advance(hours=1)
    alone = desk.ask(partial(cancelling, appointment_id=number))
    both = desk.ask(partial(cancelling, appointment_id=number, together=True))
    assert (alone.others, both.others) == ((), ("Nora Blake",))
    assert both.fee == alone.fee + alone.fee > alone.fee
    cancel = SetVisitState(
        appointment_id=number,
        was=State.BOOKED,
        to=State.CANCELLED,
        reason="reason_ill",
        fee=both.fee,
    )
    with pytest.raises(Refused, match="fee_changed"):
        desk.do(replace(cancel, id="one alone", fee=alone.fee))
    desk.do(cancel)
    owed = desk.ask(partial(gone, day=MONDAY))
    assert [(row.fee, row.fee_waived) for row in owed] == [(alone.fee, None)] * 2
    desk.undo()
    desk.do(replace(cancel, id="waived", waived="long-standing guests"))
    assert not any(row.owed for row in desk.ask(partial(gone, day=MONDAY)))
    desk.undo()
    studio = replace(cancel, id="ours", reason="reason_studio", fee=Money(0))
    assert desk.do(studio).params["guests"] == 2


def test_who_is_further_on_already_stays_there(desk: Desk, house: House) -> None:
    number = desk.do(couple(house)).params["appointment"]
    desk.do(SetState(appointment_id=number, was=State.BOOKED, to=State.CANCELLED))
    nora = next(c for c in cards(desk) if c.client == "Nora Blake")
    step = SetVisitState(appointment_id=nora.id, was=State.BOOKED, to=State.ARRIVED)
    assert desk.do(step).params["guests"] == 1
    assert {c.state for c in cards(desk)} == {State.ARRIVED, State.CANCELLED}
    with pytest.raises(Stale, match="state_elsewhere"):
        desk.do(replace(step, id="another"))
    with pytest.raises(Refused, match="not_possible_now"):
        desk.do(SetVisitState(appointment_id=nora.id, was=State.ARRIVED, to=State.CANCELLED))


def test_a_therapist_books_no_couple_with_a_colleague(
    desk: Desk, any_store: Store, house: House, clock: SetClock
) -> None:
    number = desk.do(couple(house)).params["appointment"]
    tom = Desk(any_store, clock, station="treatment")
    tom.sign_in(house.people["Tom Becker"])
    with pytest.raises(Refused, match="only_own_column"):
        tom.do(couple(house, starts=time(11)))
    sam = next(c for c in cards(desk) if c.id == number)
    to = replace(sam.placement, starts=time(11))
    with pytest.raises(Refused, match="only_own_column"):
        tom.do(MoveVisit(appointment_id=sam.id, was=sam.placement, to=to))
    with pytest.raises(Refused, match="only_own_column"):
        tom.do(SetVisitState(appointment_id=sam.id, was=State.BOOKED, to=State.CANCELLED))


def test_a_time_that_is_over_or_does_not_exist_is_refused_once(desk: Desk, house: House) -> None:
    with pytest.raises(Refused) as caught:
        desk.do(couple(house, day=date(2027, 3, 14), starts=time(2, 30)))
    assert codes(caught) == ["time_skipped"]
    with pytest.raises(Refused, match="nobody_to_book"):
        desk.do(couple(house, guests=()))
    with pytest.raises(Refused, match="in_the_past"):
        desk.do(couple(house, day=MONDAY - timedelta(days=7)))
