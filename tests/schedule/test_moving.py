"""Several moved at once, visits as one, what is offered on the way, and the held messages."""

from dataclasses import replace
from datetime import time, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Move
from frontdesk.commands.groups import BookGroup
from frontdesk.commands.moves import MoveMany
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.model import Appointment, Claim, Client, Message
from frontdesk.queries.moving import HeldMessage, messages_held, move_offer
from frontdesk.queries.openings import landing, landing_days
from frontdesk.storage.engine import Store
from frontdesk.values.message import MessageKind
from frontdesk.values.party import Guest
from frontdesk.values.placement import OneMove, Placement
from frontdesk.values.state import State
from tests.bookings import book, count, overlaps
from tests.moments import MONDAY, NOW
from tests.studio import House

TUESDAY = MONDAY + timedelta(days=1)


def booked(desk: Desk, house: House, **changed: Any) -> int:
    return int(desk.do(book(house, **changed)).params["appointment"])


def place_of(store: Store, number: int) -> Placement:
    with Session(store.read) as session:
        return session.get_one(Appointment, number).placement


def to(store: Store, number: int, **changed: Any) -> OneMove:
    was = place_of(store, number)
    return OneMove(appointment_id=number, was=was, to=replace(was, **changed))


def move(store: Store, number: int, **changed: Any) -> Move:
    one = to(store, number, **changed)
    return Move(appointment_id=number, was=one.was, to=one.to)


def held(desk: Desk) -> tuple[HeldMessage, ...]:
    return desk.ask(messages_held)


@pytest.fixture
def two(desk: Desk, house: House, store: Store) -> tuple[int, int]:
    """Sam at ten and Nora at a quarter past eleven, both with Maria; they have been told."""
    nora = house.clients["Nora Blake"]
    found = (
        booked(desk, house, starts=time(10)),
        booked(desk, house, starts=time(11, 15), client_id=nora),
    )
    with store.write.begin() as connection:
        connection.execute(update(Message).values(sent_at=NOW))
    return found


@pytest.fixture
def couple(desk: Desk, house: House, store: Store) -> tuple[int, int]:
    """Sam with Maria and Nora with Tom, one visit in the room for two."""
    room, nora = house.rooms["Room 4"], house.clients["Nora Blake"]
    tom = house.therapists["Tom Becker"]
    first = booked(desk, house, starts=time(10), room_id=room)
    second = booked(desk, house, starts=time(10), client_id=nora, therapist_id=tom)
    with Session(store.write) as session:
        visit = session.get_one(Appointment, first).visit_id
        row = session.get_one(Appointment, second)
        session.execute(delete(Claim).where(Claim.visit_id == row.visit_id))
        row.visit_id, row.room_id = visit, room
        session.commit()
    return first, second


def test_several_move_at_once_and_come_back_by_one_undo(
    desk: Desk, store: Store, two: tuple[int, int]
) -> None:
    was = [place_of(store, each) for each in two]
    moves = tuple(
        to(store, each, day=TUESDAY, starts=at)
        for each, at in zip(two, (time(9), time(10, 15)), strict=True)
    )
    outcome = desk.do(MoveMany(moves=moves))
    assert (outcome.code, outcome.params["count"]) == ("moved_many", 2)
    assert [place_of(store, each).day for each in two] == [TUESDAY, TUESDAY]
    desk.undo()
    assert [place_of(store, each) for each in two] == was


@pytest.mark.parametrize("minutes", [75, -45], ids=["later", "earlier"])
def test_one_may_go_where_the_other_was_and_undo_brings_both_back(
    desk: Desk, store: Store, two: tuple[int, int], minutes: int
) -> None:
    was = [place_of(store, each) for each in two]
    moves = []
    for number, place in zip(two, was, strict=True):
        at = place.starts.hour * 60 + place.starts.minute + minutes
        moves.append(to(store, number, starts=time(*divmod(at, 60))))
    desk.do(MoveMany(moves=tuple(moves)))
    desk.undo()
    assert [place_of(store, each) for each in two] == was
    desk.redo()
    assert place_of(store, two[0]).starts == moves[0].to.starts
    with store.read.connect() as connection:
        assert overlaps(connection) == 0


def test_all_refusals_are_named_and_nothing_moves(
    desk: Desk, house: House, store: Store, two: tuple[int, int]
) -> None:
    booked(desk, house, starts=time(15), client_id=house.clients["Robert Quinn"])
    was = [place_of(store, each) for each in two]
    moves = (to(store, two[0], starts=time(15, 15)), to(store, two[1], starts=time(17, 30)))
    with pytest.raises(Refused) as caught:
        desk.do(MoveMany(moves=moves))
    assert {reason.code for reason in caught.value.reasons} == {"therapist_busy", "off_shift"}
    assert [place_of(store, each) for each in two] == was


def test_what_was_moved_or_begun_meanwhile_is_not_moved(
    desk: Desk, store: Store, two: tuple[int, int]
) -> None:
    moves = tuple(to(store, each, day=TUESDAY) for each in two)
    desk.do(SetState(appointment_id=two[0], was=State.BOOKED, to=State.CANCELLED))
    with pytest.raises(Refused, match="not_movable"):
        desk.do(MoveMany(moves=moves))
    desk.do(move(store, two[1], starts=time(12)))
    with pytest.raises(Stale):
        desk.do(MoveMany(moves=moves[1:]))
    with pytest.raises(Refused, match="nothing_to_move"):
        desk.do(MoveMany(moves=()))


def test_the_guests_of_a_visit_move_as_one(
    desk: Desk, house: House, store: Store, couple: tuple[int, int]
) -> None:
    desk.do(MoveMany(moves=(to(store, couple[0], starts=time(13)),)))
    first, second = (place_of(store, each) for each in couple)
    assert (first.starts, second.starts) == (time(13), time(13))
    assert first.room_id == second.room_id == house.rooms["Room 4"]
    assert second.therapist_id == house.therapists["Tom Becker"]
    desk.undo()
    assert {place_of(store, each).starts for each in couple} == {time(10)}


def test_a_visit_of_two_finds_no_other_room_for_two(
    desk: Desk, house: House, store: Store, couple: tuple[int, int]
) -> None:
    booked(
        desk,
        house,
        starts=time(13),
        room_id=house.rooms["Room 4"],
        therapist_id=house.therapists["Ana Ruiz"],
        client_id=house.clients["Robert Quinn"],
    )
    with pytest.raises(Refused, match="no_room_free"):
        desk.do(MoveMany(moves=(to(store, couple[0], starts=time(13)),)))


def test_a_visit_may_not_lose_a_guest_to_another_room(
    desk: Desk, house: House, store: Store, couple: tuple[int, int]
) -> None:
    with pytest.raises(Refused, match="room_too_small"):
        desk.do(MoveMany(moves=(to(store, couple[0], room_id=house.rooms["Room 1"]),)))


def test_an_offer_on_the_way_says_price_and_every_reason(
    desk: Desk, house: House, store: Store, two: tuple[int, int]
) -> None:
    was = place_of(store, two[0])
    longer = desk.ask(partial(move_offer, appointment_id=two[0], to=replace(was, minutes=90)))
    assert [reason.code for reason in longer.reasons] == ["therapist_busy"]
    assert longer.price.cents == 13500
    odd = desk.ask(partial(move_offer, appointment_id=two[0], to=replace(was, minutes=45)))
    assert [reason.code for reason in odd.reasons] == ["no_price"]
    own = desk.ask(partial(move_offer, appointment_id=two[0], to=replace(was, starts=time(9, 45))))
    assert own.reasons == ()
    li = replace(was, therapist_id=house.therapists["Li Wei"])
    unable = desk.ask(partial(move_offer, appointment_id=two[0], to=li))
    assert [reason.code for reason in unable.reasons] == ["licence_missing"]


def test_what_is_gone_has_no_offer(desk: Desk, store: Store, two: tuple[int, int]) -> None:
    with pytest.raises(Refused, match="gone"):
        desk.ask(partial(move_offer, appointment_id=999, to=place_of(store, two[0])))


def test_landing_tells_of_rooms_too(
    desk: Desk, house: House, store: Store, two: tuple[int, int]
) -> None:
    room = house.rooms["Room 3"]
    booked(
        desk,
        house,
        starts=time(12),
        room_id=room,
        therapist_id=house.therapists["Tom Becker"],
        client_id=house.clients["Robert Quinn"],
    )
    found = desk.ask(partial(landing, appointment_id=two[0], days=(MONDAY,)))[0].rooms
    assert time(13) in found[house.rooms["Room 2"]]
    assert time(13) not in found[room]
    assert time(11, 15) not in found[house.rooms["Room 2"]]  # Maria has Nora


def test_the_days_are_told_on_which_it_may_be_at_its_time(
    desk: Desk, house: House, two: tuple[int, int]
) -> None:
    tuesday, friday = MONDAY + timedelta(days=1), MONDAY + timedelta(days=4)
    booked(desk, house, client_id=house.clients["Robert Quinn"], day=tuesday, starts=time(9))
    ask = partial(landing_days, appointment_id=two[0], first=MONDAY - timedelta(days=7))
    days = desk.ask(partial(ask, last=friday + timedelta(days=7)))
    week = timedelta(days=7)
    assert days == {MONDAY, MONDAY + week, tuesday + week}  # Tuesday she has Robert, Friday is off


def test_a_move_is_told_when_it_is_three_minutes_old(
    desk: Desk, store: Store, clock: SetClock, two: tuple[int, int]
) -> None:
    desk.do(move(store, two[0], starts=time(9, 30)))
    message = held(desk)[0]
    assert (message.client, message.was_starts, message.starts) == (
        "Sam Ortiz",
        time(10),
        time(9, 30),
    )
    assert (message.ready, message.ready_at) == (False, NOW + timedelta(minutes=3))
    clock.put(NOW + timedelta(minutes=3))
    assert held(desk)[0].ready


def test_what_is_undone_is_never_told(desk: Desk, store: Store, two: tuple[int, int]) -> None:
    desk.do(move(store, two[0], starts=time(9, 30)))
    desk.do(move(store, two[0], starts=time(9, 15)))
    assert [(m.was_starts, m.starts) for m in held(desk)] == [(time(10), time(9, 15))]
    desk.undo()
    assert [(m.was_starts, m.starts) for m in held(desk)] == [(time(10), time(9, 30))]
    desk.undo()
    assert held(desk) == ()
    desk.redo()
    assert len(held(desk)) == 1


def test_what_comes_back_to_where_it_was_is_not_told(
    desk: Desk, house: House, store: Store, two: tuple[int, int]
) -> None:
    desk.do(move(store, two[0], starts=time(9, 30)))
    desk.do(move(store, two[0], starts=time(10)))
    desk.do(move(store, two[0], room_id=house.rooms["Room 6"]))  # a room is found at the door
    assert held(desk) == ()


def test_nobody_is_told_who_cannot_be_reached(
    desk: Desk, house: House, store: Store, two: tuple[int, int]
) -> None:
    with store.write.begin() as connection:
        connection.execute(update(Client).values(phone=None, email=None))
    desk.do(move(store, two[0], starts=time(9, 30)))
    walk_in = booked(desk, house, client_id=None, guest_name="Walk-in", starts=time(15))
    desk.do(move(store, walk_in, starts=time(15, 30)))
    with store.read.connect() as connection:
        assert count(connection, "message", "sent_at IS NULL") == 0


def test_a_therapist_sees_the_own_messages_only(
    desk: Desk, house: House, store: Store, two: tuple[int, int]
) -> None:
    desk.do(MoveMany(moves=tuple(to(store, each, day=TUESDAY) for each in two)))
    assert len(held(desk)) == 2
    desk.sign_in(house.people["Tom Becker"])
    assert held(desk) == ()
    desk.sign_in(house.people["Maria Santos"])
    assert len(held(desk)) == 2


def told(desk: Desk) -> list[tuple[MessageKind, time]]:
    return [(each.kind, each.was_starts) for each in held(desk)]


def step(number: int, was: State, to: State) -> SetState:
    return SetState(appointment_id=number, was=was, to=to)


def test_a_booking_is_told_once_where_it_stands_and_never_when_it_is_taken_back(
    desk: Desk, house: House, store: Store
) -> None:
    number = booked(desk, house)
    assert told(desk) == [(MessageKind.BOOKED, time(14, 30))]
    desk.do(move(store, number, starts=time(15)))
    assert told(desk) == [(MessageKind.BOOKED, time(15))]  # they know of none yet
    desk.do(step(number, State.BOOKED, State.CANCELLED))
    assert told(desk) == []
    desk.do(step(number, State.CANCELLED, State.BOOKED))
    assert told(desk) == [(MessageKind.BOOKED, time(15))]
    for _ in range(4):
        desk.undo()
    assert told(desk) == []


def test_what_is_cancelled_is_told_from_where_the_client_knows_it(
    desk: Desk, store: Store, two: tuple[int, int]
) -> None:
    desk.do(move(store, two[0], starts=time(9, 30)))
    desk.do(step(two[0], State.BOOKED, State.CANCELLED))
    assert told(desk) == [(MessageKind.CANCELLED, time(10))]
    desk.do(step(two[0], State.CANCELLED, State.BOOKED))
    assert told(desk) == [(MessageKind.MOVED, time(10))]
    desk.undo()
    desk.undo()
    assert told(desk) == [(MessageKind.MOVED, time(10))]


def test_of_what_has_begun_nothing_is_told(
    desk: Desk, house: House, clock: SetClock, two: tuple[int, int]
) -> None:
    booked(desk, house, starts=time(9), client_id=house.clients["Robert Quinn"],
           therapist_id=house.therapists["Tom Becker"])  # fmt: skip
    clock.advance(hours=1)
    desk.do(step(two[0], State.BOOKED, State.CANCELLED))
    assert told(desk) == []


def test_each_guest_of_a_visit_is_told(desk: Desk, house: House) -> None:
    first = Guest(
        service_id=house.services["sw"],
        minutes=60,
        therapist_id=house.therapists["Maria Santos"],
        client_id=house.clients["Sam Ortiz"],
    )
    tom, nora = house.therapists["Tom Becker"], house.clients["Nora Blake"]
    second = replace(first, therapist_id=tom, client_id=nora)
    desk.do(BookGroup(guests=(first, second), day=MONDAY, starts=time(14)))
    assert told(desk) == [(MessageKind.BOOKED, time(14))] * 2
    desk.undo()
    assert told(desk) == []
