"""Booking, moving and stepping on through the desk."""

from dataclasses import replace
from datetime import date, time, timedelta
from itertools import pairwise
from typing import Any

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book, Move
from frontdesk.commands.states import SetState
from frontdesk.commands.walk_in import WalkIn
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.queries.day import Card, DayBoard, day_board
from frontdesk.storage.engine import Store
from frontdesk.storage.opening import open_store
from frontdesk.values.placement import Placement
from frontdesk.values.rights import needed
from frontdesk.values.state import State
from tests.moments import MONDAY
from tests.studio import House


def book(house: House, **changed: Any) -> Book:
    given: dict[str, Any] = {
        "client_id": house.clients["Sam Ortiz"],
        "service_id": house.services["dt"],
        "minutes": 60,
        "therapist_id": house.therapists["Maria Santos"],
        "day": MONDAY,
        "starts": time(14, 30),
    }
    return Book(**(given | changed))


def board(desk: Desk, day: date = MONDAY) -> DayBoard:
    def query(view: Any) -> DayBoard:
        return day_board(view, day)

    query.needed_permission = needed(day_board)  # type: ignore[attr-defined]  # as ``needs`` does
    return desk.ask(query)


def card(desk: Desk, number: int) -> Card:
    return next(each for each in board(desk).cards if each.id == number)


def codes(caught: pytest.ExceptionInfo[Refused]) -> set[str]:
    return {reason.code for reason in caught.value.reasons}


def test_a_booking_has_room_price_and_claims(desk: Desk, house: House) -> None:
    outcome = desk.do(book(house))
    seen = card(desk, outcome.params["appointment"])
    assert (seen.client, seen.service, seen.price.cents) == (
        "Sam Ortiz",
        "Deep tissue massage",
        9500,
    )
    assert seen.room == "Room 1"
    assert seen.placement.starts == time(14, 30)
    assert seen.ends == time(15, 30)
    assert outcome.changes.days == {MONDAY}
    assert outcome.params["client"] == "Sam Ortiz"


@pytest.mark.parametrize(
    ("minutes", "free"),
    [(-75, True), (-70, False), (0, False), (70, False), (75, True)],
    ids=["touches before", "into turnover", "same", "in its turnover", "touches after"],
)
def test_a_therapist_is_busy_until_the_room_is_turned(
    desk: Desk, house: House, minutes: int, free: bool
) -> None:
    desk.do(book(house))
    at = (timedelta(hours=14, minutes=30 + minutes).seconds // 60) % 1440
    other = book(house, client_id=house.clients["Nora Blake"], starts=time(at // 60, at % 60))
    if free:
        desk.do(other)
        return
    with pytest.raises(Refused) as caught:
        desk.do(other)
    assert codes(caught) == {"therapist_busy"}
    assert caught.value.reasons[0].params["client"] == "Sam Ortiz"


def test_every_conflict_is_said_at_once(desk: Desk, house: House) -> None:
    desk.do(book(house))
    with pytest.raises(Refused) as caught:
        desk.do(book(house, service_id=house.services["ac"], room_id=house.rooms["Room 1"]))
    assert codes(caught) == {
        "therapist_busy",
        "room_busy",
        "client_busy",
        "licence_missing",
        "no_price",
    }


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"starts": time(8)}, "outside_hours"),
        ({"starts": time(17, 30)}, "off_shift"),
        ({"day": date(2026, 11, 29)}, "closed_weekday"),
        ({"day": date(2026, 11, 20), "starts": time(10)}, "in_the_past"),
        ({"minutes": 75}, "no_price"),
    ],
)
def test_the_rules_of_the_house_hold(
    desk: Desk, house: House, changed: dict[str, Any], code: str
) -> None:
    with pytest.raises(Refused) as caught:
        desk.do(book(house, **changed))
    assert code in codes(caught)


def test_an_expired_licence_takes_no_booking(desk: Desk, house: House) -> None:
    ana = house.therapists["Ana Ruiz"]
    with pytest.raises(Refused) as caught:
        desk.do(book(house, therapist_id=ana, day=date(2026, 12, 21), starts=time(11)))
    assert codes(caught) == {"licence_expired"}


def test_acupuncture_goes_where_its_cart_stands(desk: Desk, house: House) -> None:
    wei = house.therapists["Li Wei"]
    change = {"service_id": house.services["ac"], "minutes": 45, "therapist_id": wei}
    outcome = desk.do(book(house, **change))
    assert card(desk, outcome.params["appointment"]).room == "Room 5"


def test_a_move_keeps_its_room_and_frees_the_old_time(desk: Desk, house: House) -> None:
    was = card(desk, desk.do(book(house)).params["appointment"])
    to = replace(was.placement, starts=time(11))
    desk.do(Move(appointment_id=was.id, was=was.placement, to=to))
    assert card(desk, was.id).placement == to
    desk.do(book(house, client_id=house.clients["Nora Blake"]))


def test_a_move_from_a_stale_board_names_who_was_first(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    was = card(desk, desk.do(book(house)).params["appointment"])
    rival = Desk(store, clock, station="back")
    rival.sign_in(house.people["Rosa Diaz"])
    rival.do(
        Move(appointment_id=was.id, was=was.placement, to=replace(was.placement, starts=time(11)))
    )
    with pytest.raises(Stale, match="moved_elsewhere") as caught:
        desk.do(
            Move(
                appointment_id=was.id, was=was.placement, to=replace(was.placement, starts=time(12))
            )
        )
    assert caught.value.who == "Rosa Diaz"


def test_undo_and_redo_walk_several_steps(desk: Desk, house: House) -> None:
    number = desk.do(book(house)).params["appointment"]
    first = card(desk, number).placement
    second = replace(first, starts=time(11))
    third = replace(first, starts=time(12))
    desk.do(Move(appointment_id=number, was=first, to=second))
    desk.do(Move(appointment_id=number, was=second, to=third))
    desk.undo()
    assert card(desk, number).placement == second
    desk.undo()
    assert card(desk, number).placement == first
    desk.undo()
    assert card(desk, number).state is State.CANCELLED
    assert desk.undoable() is None
    desk.redo()
    desk.redo()
    assert card(desk, number).placement == second
    desk.redo()
    assert card(desk, number).placement == third
    assert desk.redoable() is None


def test_undo_says_by_whom_the_slot_was_taken(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    number = desk.do(book(house)).params["appointment"]
    first = card(desk, number).placement
    desk.do(Move(appointment_id=number, was=first, to=replace(first, starts=time(11))))
    rival = Desk(store, clock, station="back")
    rival.sign_in(house.people["Rosa Diaz"])
    rival.do(book(house, client_id=house.clients["Nora Blake"]))
    with pytest.raises(Refused) as caught:
        desk.undo()
    assert "therapist_busy" in codes(caught)
    assert caught.value.reasons[0].params["client"] == "Nora Blake"


def test_the_same_command_takes_effect_once(desk: Desk, house: House) -> None:
    command = book(house)
    first = desk.do(command)
    again = desk.do(command)
    assert (again.again, again.entry, again.params) == (True, first.entry, first.params)
    assert len(board(desk).cards) == 1
    with pytest.raises(Refused, match="id_reused"):
        desk.do(replace(command, starts=time(11)))


def test_states_go_step_by_step(desk: Desk, house: House) -> None:
    number = desk.do(book(house)).params["appointment"]
    steps = [State.BOOKED, State.CONFIRMED, State.ARRIVED, State.IN_SESSION, State.TO_CHECK_OUT]
    for was, to in pairwise(steps):
        desk.do(SetState(appointment_id=number, was=was, to=to))
    seen = card(desk, number)
    assert seen.arrived_at is not None
    assert seen.started_at is not None
    with pytest.raises(Refused, match="done_by_till"):
        desk.do(SetState(appointment_id=number, was=State.TO_CHECK_OUT, to=State.DONE))


def test_a_cancelled_slot_is_free_and_may_be_refused_back(desk: Desk, house: House) -> None:
    number = desk.do(book(house)).params["appointment"]
    desk.do(SetState(appointment_id=number, was=State.BOOKED, to=State.CANCELLED, reason="ill"))
    desk.do(book(house, client_id=house.clients["Nora Blake"]))
    with pytest.raises(Refused) as caught:
        desk.do(SetState(appointment_id=number, was=State.CANCELLED, to=State.BOOKED))
    assert "therapist_busy" in codes(caught)


def test_walk_ins_are_counted_and_checked_in(desk: Desk, house: House) -> None:
    for name, at in (("Maria Santos", time(9, 10)), ("Tom Becker", time(9, 10))):
        therapist = house.therapists[name]
        desk.do(
            WalkIn(service_id=house.services["sw"], minutes=60, therapist_id=therapist, starts=at)
        )
    assert [c.client for c in board(desk).cards] == ["Walk-in 1", "Walk-in 2"]
    assert {c.state for c in board(desk).cards} == {State.ARRIVED}


def test_a_therapist_sees_names_in_the_own_column_only(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    desk.do(book(house))
    tom = Desk(store, clock)
    tom.sign_in(house.people["Tom Becker"])
    assert [c.client for c in board(tom).cards] == [""]
    with pytest.raises(Refused, match="only_own_column"):
        tom.do(book(house, client_id=house.clients["Nora Blake"], starts=time(11)))


def test_another_program_cannot_double_book(desk: Desk, store: Store, house: House) -> None:
    desk.do(book(house))
    other = open_store(store.place)
    with other.write.begin() as connection, pytest.raises(Exception, match="claim_overlap"):
        connection.exec_driver_sql(
            "INSERT INTO claim(resource_id, lane, first, past, guests, visit_id) "
            "SELECT resource_id, lane, first, past, guests, visit_id FROM claim LIMIT 1"
        )
    other.dispose()


def test_a_place_off_the_grid_is_refused() -> None:
    with pytest.raises(Refused, match="off_the_grid"):
        Placement(therapist_id=1, day=MONDAY, starts=time(9, 7), minutes=60)


def test_what_was_undone_is_told_with_its_names(desk: Desk, house: House) -> None:
    desk.do(book(house))
    told = desk.undo().params
    assert (told["what"], told["params"]["client"]) == ("booked", "Sam Ortiz")
    assert told["params"]["therapist"] == "Maria Santos"
