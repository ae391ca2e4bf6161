"""A slot that somebody fills in: kept from others for a minute, seen by them, never journaled."""

from dataclasses import replace
from datetime import time, timedelta
from functools import partial

import pytest
from sqlalchemy.orm import Session

from frontdesk.changes import Changes, Topic
from frontdesk.clock import SetClock
from frontdesk.commands.groups import BookGroup
from frontdesk.commands.holds import HoldParty, HoldSlot, Release
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.queries.booking import offer
from frontdesk.queries.booking_line import LineAsk, line_answer
from frontdesk.queries.holds import HeldSlot, held_slots
from frontdesk.queries.openings import openings
from frontdesk.queries.together import party_offer
from frontdesk.queries.walk_in import walk_in_grid
from frontdesk.storage import journal
from frontdesk.storage.engine import Store
from frontdesk.storage.opening import open_store
from frontdesk.values.asked import Asked
from frontdesk.values.party import Guest, Party, Rooming
from frontdesk.values.wanted import Wanted
from tests.bookings import book, count, overlaps
from tests.moments import MONDAY
from tests.storage.test_feed import Ear
from tests.studio import House


def at(store: Store, house: House, clock: SetClock, station: str, name: str) -> Desk:
    desk = Desk(store, clock, station=station)
    desk.sign_in(house.people[name])
    return desk


@pytest.fixture
def front(any_store: Store, any_house: House, clock: SetClock) -> Desk:
    """Rosa, at the front."""
    return at(any_store, any_house, clock, "front", "Rosa Diaz")


@pytest.fixture
def back(any_store: Store, any_house: House, clock: SetClock) -> Desk:
    """Dana, at the back."""
    return at(any_store, any_house, clock, "back", "Dana Reed")


def asked(house: House) -> Asked:
    """Sam Ortiz, deep tissue with Maria Santos on Monday at half past two, as ``book`` books it."""
    return Asked(
        client_id=house.clients["Sam Ortiz"],
        service_id=house.services["dt"],
        minutes=60,
        therapist_id=house.therapists["Maria Santos"],
        day=MONDAY,
        starts=time(14, 30),
    )


def seen(desk: Desk) -> tuple[HeldSlot, ...]:
    return desk.ask(partial(held_slots, first=MONDAY, last=MONDAY))


def held(store: Store) -> tuple[int, int]:
    with store.read.connect() as connection:
        return count(connection, "hold"), count(connection, "claim", "hold_id IS NOT NULL")


def test_others_see_who_fills_a_slot_in_and_the_one_who_does_not(
    any_house: House, front: Desk, back: Desk
) -> None:
    front.do(HoldSlot(asked=asked(any_house)))
    slots = seen(back)
    assert {slot.resource_id for slot in slots} == {
        any_house.therapists["Maria Santos"],
        any_house.rooms["Room 1"],
    }
    assert {(slot.who, slot.starts, slot.minutes) for slot in slots} == {
        ("Rosa Diaz", time(14, 30), 75)
    }
    assert seen(front) == ()
    assert back.ask(partial(held_slots, first=MONDAY + timedelta(1), last=MONDAY)) == ()


def test_others_cannot_book_it_and_are_told_why(
    any_store: Store, any_house: House, front: Desk, back: Desk
) -> None:
    front.do(HoldSlot(asked=asked(any_house)))
    nora = any_house.clients["Nora Blake"]
    with pytest.raises(Refused) as caught:
        back.do(book(any_house, client_id=nora))
    assert [(r.code, r.params["who"]) for r in caught.value.reasons] == [
        ("therapist_held", "Rosa Diaz")
    ]
    with pytest.raises(Refused, match="client_held"):
        back.do(book(any_house, therapist_id=any_house.therapists["Tom Becker"]))
    with pytest.raises(Refused, match="therapist_held"):
        back.do(HoldSlot(asked=replace(asked(any_house), client_id=nora)))
    answer = back.ask(partial(offer, asked=replace(asked(any_house), client_id=nora)))
    assert [reason.code for reason in answer.reasons] == ["therapist_held"]
    assert held(any_store) == (1, 3)


def test_the_one_who_holds_it_books_it_and_the_hold_is_gone(
    any_store: Store, any_house: House, front: Desk, back: Desk
) -> None:
    front.do(HoldSlot(asked=asked(any_house)))
    assert front.ask(partial(offer, asked=asked(any_house))).reasons == ()
    front.do(book(any_house))
    assert held(any_store) == (0, 0)
    assert seen(back) == ()
    with any_store.read.connect() as connection:
        assert overlaps(connection) == 0
        assert count(connection, "claim") == 3


def test_the_same_person_at_another_station_is_another(
    any_store: Store, any_house: House, clock: SetClock, front: Desk
) -> None:
    front.do(HoldSlot(asked=asked(any_house)))
    elsewhere = at(any_store, any_house, clock, "back", "Rosa Diaz")
    with pytest.raises(Refused, match="therapist_held"):
        elsewhere.do(book(any_house))


def test_a_person_holds_one_slot_at_a_time(any_store: Store, any_house: House, front: Desk) -> None:
    front.do(HoldSlot(asked=asked(any_house)))
    front.do(HoldSlot(asked=replace(asked(any_house), starts=time(14, 45))))
    assert held(any_store) == (1, 3)
    front.do(Release())
    assert held(any_store) == (0, 0)
    front.do(Release())


def test_what_is_booked_elsewhere_leaves_the_hold(
    any_store: Store, any_house: House, front: Desk
) -> None:
    front.do(HoldSlot(asked=asked(any_house)))
    front.do(book(any_house, client_id=any_house.clients["Nora Blake"], starts=time(11)))
    assert held(any_store) == (1, 3)


def test_a_hold_runs_out(
    any_store: Store, any_house: House, clock: SetClock, front: Desk, back: Desk
) -> None:
    front.do(HoldSlot(asked=asked(any_house)))
    clock.advance(seconds=59)
    assert seen(back)
    clock.advance(seconds=1)
    assert seen(back) == ()
    assert back.ask(partial(offer, asked=asked(any_house))).reasons == ()
    back.do(book(any_house))
    assert held(any_store) == (0, 0)


def test_a_hold_that_has_run_out_is_swept_by_the_next(
    any_store: Store, any_house: House, clock: SetClock, front: Desk, back: Desk
) -> None:
    front.do(HoldSlot(asked=asked(any_house)))
    clock.advance(seconds=60)
    back.do(HoldSlot(asked=replace(asked(any_house), starts=time(11))))
    assert held(any_store) == (1, 3)


def test_openings_and_the_grid_at_the_door_leave_out_what_others_hold(
    any_house: House, clock: SetClock, front: Desk, back: Desk
) -> None:
    maria = any_house.therapists["Maria Santos"]
    wanted = Wanted(
        service_id=any_house.services["dt"],
        minutes=60,
        therapists=frozenset({maria}),
        from_day=MONDAY,
        days=1,
        after=time(14, 30),
        before=time(15, 30),
    )
    now = replace(asked(any_house), starts=time(9, 10), client_id=None)

    def at_once(desk: Desk) -> bool:
        rows = desk.ask(walk_in_grid).rows
        row = next(r for r in rows if (r.service_id, r.minutes) == (now.service_id, 60))
        return next(cell.wait for cell in row.cells if cell.therapist_id == maria) <= 5

    assert [each.starts for each in back.ask(partial(openings, wanted=wanted))] == [time(14, 30)]
    assert at_once(back)
    front.do(HoldSlot(asked=asked(any_house)))
    assert back.ask(partial(openings, wanted=wanted)) == ()
    assert len(front.ask(partial(openings, wanted=wanted))) == 1
    front.do(HoldSlot(asked=now))
    assert len(back.ask(partial(openings, wanted=wanted))) == 1
    assert not at_once(back)
    assert at_once(front)
    clock.advance(seconds=60)
    assert at_once(back)


def test_what_may_not_be_booked_cannot_be_held(
    any_store: Store, any_house: House, front: Desk
) -> None:
    with pytest.raises(Refused, match="outside_hours"):
        front.do(HoldSlot(asked=replace(asked(any_house), starts=time(4))))
    assert held(any_store) == (0, 0)


def test_a_therapist_holds_the_own_column_only(
    any_store: Store, any_house: House, clock: SetClock
) -> None:
    tom = at(any_store, any_house, clock, "front", "Tom Becker")
    with pytest.raises(Refused, match="only_own_column"):
        tom.do(HoldSlot(asked=asked(any_house)))


def test_holds_leave_no_trace_in_the_journal_and_undo_passes_them_by(
    any_store: Store, any_house: House, front: Desk
) -> None:
    front.do(book(any_house, starts=time(11)))
    done = front.do(HoldSlot(asked=asked(any_house)))
    assert (done.entry, done.code, done.changes) == (0, "slot_held", Changes())
    undoable = front.undoable()
    assert undoable is not None
    assert undoable.code == "booked"
    front.undo()
    with Session(any_store.read) as session:
        assert journal.newest(session) == 2
        assert journal.verify(session) is None
    assert held(any_store) == (1, 3)


def test_undo_takes_over_what_the_same_person_holds(
    any_store: Store, any_house: House, front: Desk
) -> None:
    front.do(book(any_house))
    front.undo()
    front.do(HoldSlot(asked=asked(any_house)))
    front.redo()
    assert held(any_store) == (0, 0)


def test_another_station_hears_of_holds_that_come_and_go(
    any_store: Store, any_house: House, clock: SetClock, front: Desk
) -> None:
    back, ear = at(open_store(any_store.place), any_house, clock, "back", "Dana Reed"), Ear()
    back.watch(ear.hear)
    front.do(HoldSlot(asked=asked(any_house)))
    heard = ear.wait()
    assert heard.touches(Topic.HOLDS, MONDAY)
    assert not heard.touches(Topic.APPOINTMENTS)
    assert seen(back)
    front.do(HoldSlot(asked=replace(asked(any_house), starts=time(11))))
    assert ear.wait().touches(Topic.HOLDS)  # another in its place, maybe of the same number
    assert {slot.starts for slot in seen(back)} == {time(11)}
    front.do(Release())
    assert ear.wait().touches(Topic.HOLDS)
    assert seen(back) == ()
    back.close()


def couple(house: House, **changed: object) -> Party:
    """Sam Ortiz with Maria Santos, his sister with Tom Becker, on Monday at half past two."""
    sam = Guest(
        client_id=house.clients["Sam Ortiz"],
        service_id=house.services["sw"],
        minutes=60,
        therapist_id=house.therapists["Maria Santos"],
    )
    tom = house.therapists["Tom Becker"]
    friend = replace(sam, client_id=None, guest_name="Sam's sister", therapist_id=tom)
    party = Party(guests=(sam, friend), day=MONDAY, starts=time(14, 30))
    return replace(party, **changed)  # type: ignore[arg-type]  # of any field


@pytest.mark.parametrize(
    ("rooming", "rooms"),
    [(Rooming.TOGETHER, 1), (Rooming.APART, 2)],
    ids=["in one room", "side by side"],
)
def test_every_therapist_and_room_of_a_couple_is_held_and_shown_with_the_name(
    any_store: Store, any_house: House, front: Desk, back: Desk, rooming: Rooming, rooms: int
) -> None:
    wished = couple(any_house, rooming=rooming)
    front.do(HoldParty(party=wished))
    seats = front.ask(partial(party_offer, party=wished)).seats
    taken = {seat.room_id for seat in seats} | {seat.guest.therapist_id for seat in seats}
    slots = seen(back)
    assert len(taken) == 2 + rooms
    assert {slot.resource_id for slot in slots} == taken
    assert {(slot.who, slot.starts) for slot in slots} == {("Rosa Diaz", time(14, 30))}
    assert held(any_store) == (1, 3 + rooms)  # and the client, who is nowhere shown
    front.do(Release())
    assert (seen(back), held(any_store)) == ((), (0, 0))


def test_others_can_book_neither_guest_of_a_couple_until_it_runs_out(
    any_store: Store, any_house: House, clock: SetClock, front: Desk, back: Desk
) -> None:
    front.do(HoldSlot(asked=replace(asked(any_house), starts=time(11))))
    front.do(HoldParty(party=couple(any_house)))  # instead
    nora = any_house.clients["Nora Blake"]
    for name in ("Maria Santos", "Tom Becker"):
        with pytest.raises(Refused) as caught:
            back.do(book(any_house, client_id=nora, therapist_id=any_house.therapists[name]))
        assert [(r.code, r.params["who"]) for r in caught.value.reasons] == [
            ("therapist_held", "Rosa Diaz")
        ]
    with pytest.raises(Refused, match="therapist_held"):
        back.do(HoldParty(party=couple(any_house)))
    assert held(any_store) == (1, 4)
    clock.advance(seconds=60)
    back.do(book(any_house, client_id=nora))
    assert held(any_store) == (0, 0)


def test_the_one_who_holds_for_a_couple_books_it_and_the_hold_is_gone(
    any_store: Store, any_house: House, front: Desk, back: Desk
) -> None:
    wished = couple(any_house)
    front.do(HoldParty(party=wished))
    assert front.ask(partial(party_offer, party=wished)).reasons == ()
    front.do(BookGroup(guests=wished.guests, day=wished.day, starts=wished.starts))
    assert (seen(back), held(any_store)) == ((), (0, 0))
    with pytest.raises(Refused, match="therapist_busy"):
        back.do(HoldParty(party=wished))
    assert held(any_store) == (0, 0)


def test_a_therapist_holds_for_no_couple_that_another_takes_part_in(
    any_store: Store, any_house: House, clock: SetClock
) -> None:
    maria = at(any_store, any_house, clock, "room 1", "Maria Santos")
    wished = couple(any_house)
    wished = replace(wished, guests=(wished.guests[1], wished.guests[1]))  # both with Tom
    with pytest.raises(Refused, match="only_own_column"):
        maria.do(HoldParty(party=wished))
    assert held(any_store) == (0, 0)


def hands_of(party: Party) -> set[int]:
    return {guest.therapist_id for guest in party.guests}


def test_what_the_line_offers_a_couple_is_held_for_all_until_another_is_chosen(
    any_store: Store, any_house: House, front: Desk, back: Desk
) -> None:
    wanted = Wanted(service_id=any_house.services["sw"], minutes=60, from_day=MONDAY, days=1)
    ask = LineAsk(said="ortiz", partner="blake", wanted=wanted, together=True)
    first, second = front.ask(partial(line_answer, ask=ask)).together[:2]

    def is_held(party: Party) -> bool:
        slots = seen(back)
        assert hands_of(party) <= {slot.resource_id for slot in slots}
        return {slot.starts for slot in slots} == {party.starts}

    front.do(HoldParty(party=first.party))
    assert is_held(first.party)
    with pytest.raises(Refused, match="client_held"):
        back.do(book(any_house, client_id=any_house.clients["Nora Blake"], starts=first.starts))
    theirs = replace(ask, said="quinn", partner="peña")
    for each in back.ask(partial(line_answer, ask=theirs)).together:
        hands = {guest.therapist_id for guest in each.party.guests}
        assert each.starts != first.starts or not hands & hands_of(first.party)
    front.do(HoldParty(party=second.party))  # the next row: the first is free again
    assert is_held(second.party)
    assert second.starts != first.starts
    assert held(any_store)[0] == 1
    front.do(Release())  # the line is closed
    assert (seen(back), held(any_store)) == ((), (0, 0))
