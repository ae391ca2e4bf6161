"""What a desk keeps between two questions is never shown as truth after a change."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Move
from frontdesk.commands.availability import CloseDays, SetDays
from frontdesk.commands.base import Command
from frontdesk.commands.blocks import AddBlock
from frontdesk.commands.clients import AddAlert, EditClient
from frontdesk.commands.states import NameGuest, SetState
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.model import ClosedDay, Resource, Room
from frontdesk.queries.board import Board, room_board, therapist_board
from frontdesk.queries.cards import Card
from frontdesk.queries.day import DayBoard, day_board
from frontdesk.queries.load import load_table
from frontdesk.storage.core import remember
from frontdesk.storage.engine import Store
from frontdesk.storage.kept import MOST_DAYS, Kept, KeptDay, Shelf
from frontdesk.storage.opening import open_store
from frontdesk.storage.standing import day_hours, rooms
from frontdesk.storage.unit import Who, Work
from frontdesk.values.block import BlockKind, BlockPlace
from frontdesk.values.placement import Placement
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import State
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House

TUESDAY = MONDAY + timedelta(days=1)
WEEK = MONDAY + timedelta(days=7)
SEEN = (MONDAY, TUESDAY, WEEK)
_Do = Callable[[Desk, House], object]


def boards(desk: Desk) -> tuple[object, ...]:
    """Return all that a desk shows of some days, each way of looking."""
    by_day: list[DayBoard] = [desk.ask(partial(day_board, day=day)) for day in SEEN]
    wide: Board = desk.ask(partial(therapist_board, first=MONDAY, days=7))
    rooms: Board = desk.ask(partial(room_board, first=TUESDAY))
    load = desk.ask(partial(load_table, first=MONDAY, last=WEEK))
    return *by_day, wide, rooms, load


def at(desk: Desk, day: date, client: str | None = None) -> Card:
    """Return the only card of a day, or that of a client."""
    found = desk.ask(partial(day_board, day=day)).cards
    return next(card for card in found if client is None or card.client == client)


@pytest.fixture
def other(store: Store, house: House, clock: SetClock) -> Iterator[Desk]:
    """Another station on the same file, over connections of its own."""
    desk = Desk(open_store(store.place), clock, "other")
    desk.sign_in(house.people["Dana Reed"])
    yield desk
    desk.close()


@pytest.fixture
def booked(desk: Desk, house: House) -> Desk:
    """Sam comes on Monday and in a week; a guest without a name on Tuesday."""
    desk.do(book(house, starts=time(10)))
    desk.do(book(house, starts=time(10), day=WEEK))
    named = book(house, starts=time(13), day=TUESDAY, client_id=None, guest_name="Walk-in 1")
    desk.do(named)
    return desk


def _moved(desk: Desk, house: House) -> object:
    card = at(desk, MONDAY)
    there = Placement(
        therapist_id=card.placement.therapist_id,
        day=TUESDAY,
        starts=time(15),
        minutes=card.placement.minutes,
        room_id=card.placement.room_id,
    )
    return desk.do(Move(appointment_id=card.id, was=card.placement, to=there))


def _state(to: State) -> _Do:
    def do(desk: Desk, house: House) -> object:
        card = at(desk, MONDAY)
        return desk.do(SetState(appointment_id=card.id, was=card.state, to=to, reason="asked"))

    return do


def _blocked(desk: Desk, house: House) -> object:
    therapist = house.therapists["Maria Santos"]
    place = BlockPlace(resource_id=therapist, day=TUESDAY, starts=time(12), minutes=60)
    return desk.do(AddBlock(kind=BlockKind.BREAK, place=place, label="Bank"))


def _off(desk: Desk, house: House) -> object:
    whose = (house.therapists["Maria Santos"],)
    return desk.do(SetDays(therapist_ids=whose, days=(MONDAY,), spans=()))


def _taken_back(desk: Desk, house: House) -> object:
    return desk.undo()


CHANGES: dict[str, _Do] = {
    "one more is booked": lambda d, h: d.do(book(h, starts=time(16), day=TUESDAY)),
    "moved to another day": _moved,
    "cancelled, so that a later one is the first visit": _state(State.CANCELLED),
    "arrived": _state(State.ARRIVED),
    "a guest is named who comes later, too": lambda d, h: d.do(
        NameGuest(appointment_id=at(d, TUESDAY).id, client_id=h.clients["Sam Ortiz"])
    ),
    "a client is called otherwise": lambda d, h: d.do(
        EditClient(
            client_id=h.clients["Sam Ortiz"],
            was={"last_name": "Ortiz"},
            to={"last_name": "Ortega"},
        )
    ),
    "an alert": lambda d, h: d.do(
        AddAlert(client_id=h.clients["Sam Ortiz"], instruction="Knees under a pillow")
    ),
    "a block": _blocked,
    "a day is closed": lambda d, h: d.do(CloseDays(days=((TUESDAY, "Inventory"),))),
    "a day off": _off,
    "taken back": _taken_back,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_what_is_kept_follows_every_change_here_and_at_another_station(
    booked: Desk, other: Desk, house: House, clock: SetClock, store: Store, change: _Do
) -> None:
    before = boards(booked)
    assert boards(booked) == before == boards(other)
    change(booked if change is _taken_back else other, house)
    fresh = Desk(store, clock, "fresh")
    fresh.sign_in(house.people["Dana Reed"])
    now = boards(fresh)  # nothing is kept there yet
    assert now != before
    assert boards(booked) == now
    assert boards(other) == now


def test_what_nobody_changed_is_not_read_again(booked: Desk, house: House, store: Store) -> None:
    ask = partial(therapist_board, first=MONDAY, days=7)
    booked.ask(ask)
    said: list[str] = []

    def note(*given: Any) -> None:
        said.append(given[2])

    event.listen(store.read, "before_cursor_execute", note)
    booked.ask(ask)
    assert len([each for each in said if each.startswith("SELECT")]) == 1  # is it still so?
    said.clear()
    booked.do(book(house, starts=time(16), day=TUESDAY))
    booked.ask(ask)
    event.remove(store.read, "before_cursor_execute", note)
    asked = [each for each in said if "FROM appointment JOIN visit" in each]
    assert len(asked) == 1  # the one day, not the week


def test_each_sees_of_a_kept_day_what_is_the_own_business(booked: Desk, house: House) -> None:
    everything = at(booked, MONDAY)
    booked.sign_in(house.people["Li Wei"])
    veiled = at(booked, MONDAY)
    assert (veiled.client, veiled.client_id, veiled.price.cents) == ("", None, 0)
    booked.sign_in(house.people["Dana Reed"])
    assert at(booked, MONDAY) == everything


def test_a_question_that_began_earlier_gets_nothing_newer(
    booked: Desk, house: House, store: Store
) -> None:
    kept = Kept()
    with Session(store.read) as early, Session(store.read) as late:
        before = kept.at(early)
        booked.do(book(house, starts=time(16), day=TUESDAY))
        now = kept.at(late)
        assert now.seen > before.seen
        assert kept.at(late) is now
        older = kept.at(early)
        assert older.seen == before.seen
        assert older is not now


def test_days_that_were_not_looked_at_for_long_make_room() -> None:
    shelf, nothing = Shelf(), KeptDay((), frozenset(), frozenset())
    days = [MONDAY + timedelta(days=ahead) for ahead in range(MOST_DAYS + 1)]
    for day in days[:-1]:
        shelf.keep(("cards", day), nothing)
    assert shelf.day(("cards", days[0])) is nothing  # the one looked at last
    shelf.keep(("cards", days[-1]), nothing)
    there = [day for day in days if shelf.day(("cards", day)) is not None]
    assert there == [days[0], *days[2:]]


def test_a_booking_is_weighed_by_what_another_station_changed_just_before(
    desk: Desk, other: Desk, house: House
) -> None:
    desk.do(book(house))  # what it was weighed by is kept
    other.do(CloseDays(days=((TUESDAY, "Thanksgiving"),)))
    with pytest.raises(Refused, match="closed_day"):
        desk.do(book(house, day=TUESDAY))
    other.undo()
    assert desk.do(book(house, day=TUESDAY)).code == "booked"


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class _CloseAndLook(Command):
    """Closes a day, looks whether it is open, and changes its mind."""

    told: list[str | None]

    def apply(self, work: Work) -> None:
        self.told.append(day_hours(work.session, TUESDAY)[1])
        work.add(ClosedDay(day=TUESDAY, name="Inventory"))
        self.told.append(day_hours(work.session, TUESDAY)[1])
        raise Refused.because("gone", what="mind")


def test_who_changes_the_house_sees_it_at_once_and_leaves_nothing_behind(
    desk: Desk, house: House
) -> None:
    told: list[str | None] = []
    with pytest.raises(Refused, match="gone"):
        desk.do(_CloseAndLook(told=told))
    assert told == [None, "Inventory"]
    assert desk.do(book(house, day=TUESDAY)).code == "booked"


def test_what_was_written_in_bulk_is_seen_at_once(store: Store, clock: SetClock) -> None:
    with Session(store.write) as session:
        remember(session, Shelf())
        assert rooms(session) == []
        work = Work(session, Who(), clock.now())
        numbers = work.new_numbers(Resource, 1)
        work.insert_many(Resource, [{"id": numbers[0], "kind": "room", "capacity": 2}])
        work.insert_many(Room, [{"id": numbers[0], "name": "Attic", "position": 1, "active": True}])
        assert [room.name for room in rooms(session)] == ["Attic"]
