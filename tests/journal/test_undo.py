"""Whatever is done can be undone and done again, several steps back and forth."""

from dataclasses import replace
from datetime import time
from functools import partial

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from frontdesk.changes import Done, Outcome
from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book
from frontdesk.commands.base import Command
from frontdesk.commands.clients import AddAlert, AddClient, EditClient, PutClientAway
from frontdesk.commands.groups import BookGroup
from frontdesk.commands.newcomers import NEWCOMER, BookNewcomer
from frontdesk.commands.states import NameGuest, SetState
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.model import Appointment, Client
from frontdesk.queries.clients import find_clients
from frontdesk.storage import journal
from frontdesk.storage.engine import Store
from frontdesk.values.party import Guest
from frontdesk.values.state import State
from tests.architecture.sources import ROOT
from tests.bookings import book, overlaps
from tests.journal.steps import (
    ELSEWHERE,
    NOT_UNDONE,
    STEPS,
    Rows,
    World,
    an_edit,
    every_command,
    standing,
)
from tests.moments import MONDAY
from tests.studio import House


@pytest.fixture
def world(desk: Desk, store: Store, house: House) -> World:
    return World(desk, store, house)


@pytest.fixture
def rosa(store: Store, house: House, clock: SetClock) -> Desk:
    """The receptionist, at the station behind."""
    return another(store, house, clock, "Rosa Diaz", "back")


def another(store: Store, house: House, clock: SetClock, name: str, station: str) -> Desk:
    desk = Desk(store, clock, station=station)
    desk.sign_in(house.people[name])
    return desk


def now(world: World) -> Rows:
    with world.store.read.connect() as connection:
        assert overlaps(connection) == 0
        return standing(connection)


def told(done: Done | Outcome | None) -> tuple[str, list[str], list[str]]:
    """Return a sentence's code, parameters and which of them have no name (names may change)."""
    assert done is not None
    return done.code, sorted(done.params), [k for k, v in done.params.items() if v is None]


def walked(outcome: Outcome) -> tuple[list[str], list[str]]:
    """Return the same of what was walked back or done again."""
    return told(Done("", outcome.params["params"]))[1:]


@pytest.mark.parametrize("kind", every_command(), ids=lambda kind: kind.__name__)
def test_every_command_is_undone_in_a_test_or_says_why_not(kind: type[Command]) -> None:
    places = [kind in STEPS, kind.__name__ in NOT_UNDONE, kind.__name__ in ELSEWHERE]
    assert places.count(True) == 1, "add it to tests/journal/steps.py"
    if kind.__name__ in ELSEWHERE:
        tests = (ROOT / ELSEWHERE[kind.__name__]).read_text(encoding="utf-8")
        assert kind.__name__ in tests
        assert ".undo()" in tests


@pytest.mark.parametrize("kind", STEPS, ids=lambda kind: kind.__name__)
def test_a_command_is_undone_and_done_again(world: World, kind: type[Command]) -> None:
    command = STEPS[kind](world)
    assert type(command) is kind
    before = now(world)
    done = world.desk.do(command)
    after = now(world)
    assert after != before
    assert told(world.desk.undoable()) == told(done)
    for _ in range(3):
        undone = world.desk.undo()
        assert (undone.code, now(world)) == ("undone", before)
        assert told(world.desk.redoable()) == told(done) == (undone.params["what"], *walked(undone))
        assert undone.changes.subjects >= done.changes.subjects
        again = world.desk.redo()
        assert (again.code, now(world)) == ("redone", after)
        assert told(world.desk.undoable()) == told(done) == (again.params["what"], *walked(again))
    with Session(world.store.read) as session:
        assert journal.verify(session) is None


def test_all_of_a_day_is_walked_back_and_forth(
    any_store: Store, any_house: House, any_desk: Desk
) -> None:
    world = World(any_desk, any_store, any_house)
    states = [now(world)]
    day: list[type[Command]] = [NameGuest, *(kind for kind in STEPS if kind not in _CLASH)]
    for kind in day:
        world.desk.do(STEPS[kind](world))
    while world.desk.undoable():
        states.append(now(world))
        world.desk.undo()
    assert now(world) == states[0]
    assert len(states) > len(STEPS) - len(_CLASH)
    for before in reversed(states[1:]):
        world.desk.redo()
        assert now(world) == before
    assert world.desk.redoable() is None
    with Session(any_store.read) as session:
        assert journal.verify(session) is None


_MORE = (
    "OpenDay",
    "Replan",
    "SettleCall",
    "Cancel",
    "NoShow",
    "WaiveFee",
    "LeaveMessage",
    "Wait",
    "ChangeWaiting",
    "CloseWaiting",
    "OfferPlace",
    "BookWaiting",
    "Shorten",
)
#: Made ready by another one of the day, or standing in its way.
_CLASH = {
    kind
    for kind in STEPS
    if kind.__name__
    in (
        "NameGuest",
        "WalkIn",
        "Move",
        "Book",
        "PutClientAway",
        "UnmergeClients",
        "MoveBlock",
        "RemoveBlock",
    )
} | {kind for kind in STEPS if kind.__name__ in _MORE}


def test_something_new_ends_what_could_be_done_again(world: World) -> None:
    world.booked()
    world.desk.undo()
    world.booked(starts=time(11))
    assert world.desk.redoable() is None
    world.desk.undo()
    world.desk.redo()
    assert world.desk.redoable() is None
    with pytest.raises(Refused, match="nothing_to_redo"):
        world.desk.redo()


def test_nothing_is_undone_where_nothing_was_done(desk: Desk) -> None:
    assert (desk.undoable(), desk.redoable()) == (None, None)
    with pytest.raises(Refused, match="nothing_to_undo"):
        desk.undo()


def test_a_booking_undone_is_withdrawn_not_deleted(world: World) -> None:
    number = world.booked()
    world.desk.undo()
    with Session(world.store.read) as session:
        row = session.get_one(Appointment, number)
        assert (row.state, row.reason) == (State.CANCELLED, "withdrawn")


@pytest.mark.parametrize(
    ("name", "station"), [("Rosa Diaz", "front"), ("Dana Reed", "back")], ids=["person", "station"]
)
def test_another_person_or_station_does_not_undo_mine(
    world: World, clock: SetClock, name: str, station: str
) -> None:
    world.booked()
    other = another(world.store, world.house, clock, name, station)
    assert other.undoable() is None
    with pytest.raises(Refused, match="nothing_to_undo"):
        other.undo()
    other.do(book(world.house, starts=time(11)))
    other.undo()
    done = world.desk.undoable()
    assert done is not None
    assert done.params["time"] == time(14, 30)


def test_undo_names_who_changed_the_fields_since(world: World, rosa: Desk, clock: SetClock) -> None:
    world.desk.do(an_edit(world))
    clock.advance(minutes=5)
    number = world.house.clients["Nora Blake"]
    theirs = {"first_name": "Leonora"}
    rosa.do(EditClient(client_id=number, was=theirs, to={"first_name": "Nora-Jane"}))
    with pytest.raises(Stale, match="changed_since") as caught:
        world.desk.undo()
    assert (caught.value.who, caught.value.when) == ("Rosa Diaz", clock.now())
    rosa.undo()
    world.desk.undo()


def test_other_fields_may_have_changed_since(world: World, rosa: Desk) -> None:
    world.desk.do(an_edit(world))
    number = world.house.clients["Nora Blake"]
    rosa.do(EditClient(client_id=number, was={"memo": None}, to={"memo": "Likes tea"}))
    world.desk.undo()
    with Session(world.store.read) as session:
        row = session.get_one(Client, number)
        assert (row.first_name, row.memo) == ("Nora", "Likes tea")


def test_what_others_built_on_stays(world: World, rosa: Desk) -> None:
    new = world.desk.do(AddClient(first_name="Ida")).params["client_id"]
    rosa.do(AddAlert(client_id=new, instruction="Left side"))
    before = now(world)
    with pytest.raises(Refused, match="built_on") as caught:
        world.desk.undo()
    assert caught.value.reasons[0].params["what"] == "client_added"
    assert now(world) == before
    rosa.undo()
    world.desk.undo()
    with pytest.raises(Refused, match="basis_gone"):
        rosa.redo()


def test_somebody_new_who_is_booked_is_taken_back_in_one_step(world: World) -> None:
    house = world.house
    sam = Guest(
        service_id=house.services["sw"],
        minutes=60,
        therapist_id=house.therapists["Tom Becker"],
        client_id=house.clients["Sam Ortiz"],
    )
    ida = replace(sam, client_id=NEWCOMER, therapist_id=house.therapists["Maria Santos"])
    alone = book(house, client_id=NEWCOMER, starts=time(10))
    for visit in (alone, BookGroup(guests=(ida, sam), day=MONDAY, starts=time(13))):
        before = now(world)
        command = BookNewcomer(first_name="Ida", phone="806 555 0100", visit=visit)
        done = world.desk.do(command)
        assert (done.params["client"], world.desk.do(command).again) == ("Ida", True)
        stands = now(world)
        world.desk.undo()
        after = now(world)
        assert after["claim"] == before["claim"]
        assert [row["active"] for row in after["client"]][-1] is False
        assert world.desk.ask(partial(find_clients, said="ida")).matching == 0
        world.desk.redo()
        assert now(world) == stands
        world.desk.undo()


def test_who_may_add_no_client_books_nobody_new(world: World) -> None:
    world.desk.sign_in(world.house.people["Maria Santos"])
    with pytest.raises(Refused, match="not_allowed"):
        world.desk.do(BookNewcomer(first_name="Ida", visit=book(world.house, client_id=NEWCOMER)))


def test_a_slot_taken_meanwhile_says_by_whom(world: World, rosa: Desk) -> None:
    number = world.booked()
    world.desk.do(SetState(appointment_id=number, was=State.BOOKED, to=State.CANCELLED))
    nora = world.house.clients["Nora Blake"]
    rosa.do(book(world.house, client_id=nora))
    before = now(world)
    with pytest.raises(Refused, match="therapist_busy") as caught:
        world.desk.undo()
    assert {reason.params.get("client") for reason in caught.value.reasons} == {"Nora Blake"}
    assert now(world) == before
    rosa.undo()
    world.desk.undo()


def test_a_withdrawn_booking_is_not_brought_back_over_another(world: World, rosa: Desk) -> None:
    world.booked()
    world.desk.undo()
    rosa.do(book(world.house, client_id=world.house.clients["Nora Blake"]))
    with pytest.raises(Refused, match="therapist_busy"):
        world.desk.redo()


def test_what_was_erased_cannot_be_put_back(world: World) -> None:
    world.desk.do(PutClientAway(client_id=world.house.clients["Robert Quinn"]))
    with world.store.write.begin() as connection:
        connection.execute(text("UPDATE journal_row SET before=NULL, after=NULL, salt=NULL"))
    with pytest.raises(Refused, match="contents_erased"):
        world.desk.undo()


def test_a_guest_who_was_named_is_a_guest_again(world: World) -> None:
    world.desk.do(STEPS[NameGuest](world))
    world.desk.undo()
    with world.store.read.connect() as connection:
        rows = standing(connection)
    assert [row["client_id"] for row in rows["appointment"]] == [None]
    kinds = {row["resource_id"] for row in rows["claim"]}
    assert not kinds & set(world.house.clients.values())
    assert Book in STEPS
