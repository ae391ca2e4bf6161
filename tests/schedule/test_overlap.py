"""Two at once on purpose: with permission and a reason, in a lane of its own."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from functools import partial
from typing import Any

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book, Move
from frontdesk.commands.blocks import AddBlock, MoveBlock
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.model import Appointment, Block, Claim, JournalEntry
from frontdesk.queries.seconds import who_may_agree
from frontdesk.storage.engine import Store
from frontdesk.values.block import BlockKind, BlockPlace
from frontdesk.values.rights import Permission
from frontdesk.values.second import Second
from frontdesk.values.state import State
from tests.bookings import book, overlaps
from tests.moments import MONDAY
from tests.studio import House, furnish

WHY = "Twins, side by side"


def lanes(store: Store, resource: int) -> list[int]:
    claim = Claim.__table__.c
    with store.read.connect() as connection:
        query = select(claim.lane).where(claim.resource_id == resource).order_by(claim.first)
        return list(connection.execute(query).scalars())


def beside(house: House, **changed: Any) -> Book:
    given = {"client_id": house.clients["Nora Blake"], "starts": time(15), "overlap": WHY}
    return book(house, **(given | changed))


@pytest.fixture
def maria(house: House) -> int:
    return house.therapists["Maria Santos"]


@pytest.fixture
def sam(desk: Desk, house: House, store: Store) -> Iterator[int]:
    """Sam at half past two; whatever a test does, no lane has two at once in the end."""
    yield int(desk.do(book(house)).params["appointment"])
    with store.read.connect() as connection:
        assert overlaps(connection) == 0


def test_with_a_reason_it_lies_in_the_second_lane(
    desk: Desk, house: House, store: Store, sam: int, maria: int
) -> None:
    number = desk.do(beside(house)).params["appointment"]
    assert lanes(store, maria) == [0, 1]
    with Session(store.read) as session:
        assert session.get_one(Appointment, number).overlap == WHY


def test_without_one_it_is_refused(desk: Desk, house: House, sam: int) -> None:
    with pytest.raises(Refused, match="therapist_busy"):
        desk.do(beside(house, overlap=None))


@pytest.mark.parametrize(
    ("person", "second", "refused"),
    [
        ("Maria Santos", "Dana Reed", "not_allowed"),
        ("Rosa Diaz", None, "second_missing"),
        ("Rosa Diaz", "Rosa Diaz", "second_may_not"),
        ("Rosa Diaz", "Tom Becker", "second_may_not"),
        ("Rosa Diaz", "a stranger", "gone"),
    ],
    ids=["a therapist", "nobody agrees", "oneself", "one who may not either", "a stranger"],
)
def test_who_may_not_is_refused(
    desk: Desk, house: House, sam: int, person: str, second: str | None, refused: str
) -> None:
    desk.sign_in(house.people[person])
    agreeing = None if second is None else Second(house.people.get(second, 999))
    robert = house.clients["Sam Ortiz" if person == "Maria Santos" else "Robert Quinn"]
    with pytest.raises(Refused, match=refused):
        desk.do(beside(house, client_id=robert, starts=time(15), second=agreeing))


def test_the_desk_may_when_somebody_agrees_and_both_are_in_the_journal(
    desk: Desk, house: House, store: Store, sam: int, maria: int
) -> None:
    dana, rosa = house.people["Dana Reed"], house.people["Rosa Diaz"]
    desk.sign_in(rosa)
    asked = partial(who_may_agree, permission=Permission.OVERLAP)
    assert [each.name for each in desk.ask(asked)] == ["Dana Reed"]
    done = desk.do(beside(house, second=Second(dana)))
    assert (done.code, done.params["agreed"]) == ("booked_agreed", "Dana Reed")
    assert lanes(store, maria) == [0, 1]
    number = done.params["appointment"]
    with Session(store.read) as session:
        entry = session.get_one(JournalEntry, done.entry)
        assert (entry.person_id, entry.params["agreed_by"]) == (rosa, dana)
        was = session.get_one(Appointment, number).placement
    to = replace(was, starts=time(14, 45))
    done = desk.do(Move(appointment_id=number, was=was, to=to, overlap=WHY, second=Second(dana)))
    assert (done.code, done.params["agreed_by"]) == ("moved_agreed", dana)
    desk.undo()
    desk.undo()
    assert lanes(store, maria) == [0]


def test_where_nothing_stands_nobody_need_agree(desk: Desk, house: House, sam: int) -> None:
    desk.sign_in(house.people["Rosa Diaz"])
    assert desk.do(beside(house, starts=time(10))).code == "booked"


def test_a_reason_is_a_reason(desk: Desk, house: House, sam: int) -> None:
    with pytest.raises(Refused, match="reason_missing"):
        desk.do(beside(house, overlap=" a "))


def test_a_reason_that_is_not_needed_is_not_kept(
    desk: Desk, house: House, store: Store, sam: int, maria: int
) -> None:
    number = desk.do(beside(house, starts=time(10))).params["appointment"]
    assert lanes(store, maria) == [0, 0]
    with Session(store.read) as session:
        assert session.get_one(Appointment, number).overlap is None


def test_the_client_is_never_in_two_places(desk: Desk, house: House, sam: int) -> None:
    with pytest.raises(Refused, match="client_busy"):
        desk.do(beside(house, client_id=house.clients["Sam Ortiz"]))


def test_nobody_comes_into_the_rest_of_the_second_lane(desk: Desk, house: House, sam: int) -> None:
    desk.do(beside(house))  # to four, and fifteen minutes more
    third = house.clients["Robert Quinn"]
    with pytest.raises(Refused, match="therapist_busy"):
        desk.do(beside(house, client_id=third, starts=time(16), overlap=None))
    desk.do(beside(house, client_id=third, starts=time(16, 15), overlap=None))


def test_a_block_keeps_clear_of_every_lane(
    desk: Desk, house: House, store: Store, sam: int, maria: int
) -> None:
    desk.do(beside(house))
    free = BlockPlace(resource_id=maria, day=MONDAY, starts=time(12), minutes=15)
    taken = BlockPlace(resource_id=maria, day=MONDAY, starts=time(16), minutes=15)
    add = AddBlock(kind=BlockKind.BREAK, place=taken, label="Tea")
    with pytest.raises(Refused, match="therapist_busy"):
        desk.do(add)
    desk.do(AddBlock(kind=BlockKind.BREAK, place=free, label="Tea"))
    with Session(store.read) as session:
        number = session.execute(select(Block.id)).scalar_one()
    with pytest.raises(Refused, match="therapist_busy"):
        desk.do(MoveBlock(block_id=number, was=free, to=taken))


def test_a_move_beside_another_is_walked_back_and_forth(
    desk: Desk, house: House, store: Store, sam: int, maria: int
) -> None:
    number = desk.do(beside(house, starts=time(10), overlap=None)).params["appointment"]
    with Session(store.read) as session:
        was = session.get_one(Appointment, number).placement
    to = type(was)(
        therapist_id=maria, day=MONDAY, starts=time(14, 45), minutes=60, room_id=was.room_id
    )
    desk.do(Move(appointment_id=number, was=was, to=to, overlap=WHY))
    assert sorted(lanes(store, maria)) == [0, 1]
    desk.undo()
    assert lanes(store, maria) == [0, 0]
    desk.redo()
    assert sorted(lanes(store, maria)) == [0, 1]


def test_what_it_lay_beside_comes_back_by_undo_but_not_by_hand(
    desk: Desk, house: House, store: Store, sam: int, maria: int
) -> None:
    desk.do(beside(house))
    desk.do(SetState(appointment_id=sam, was=State.BOOKED, to=State.CANCELLED))
    with pytest.raises(Refused, match="therapist_busy"):
        desk.do(SetState(appointment_id=sam, was=State.CANCELLED, to=State.BOOKED))
    desk.undo()
    assert lanes(store, maria) == [0, 1]


def test_lanes_run_out(desk: Desk, house: House, store: Store, sam: int, maria: int) -> None:
    for number in range(4):
        more = beside(house, client_id=None, guest_name=f"Guest {number}")
        if number < 3:
            desk.do(more)
        else:
            with pytest.raises(Refused, match="overlap_full"):
                desk.do(more)
    assert lanes(store, maria) == [0, 1, 2, 3]


def test_a_room_asked_for_may_be_shared_too(
    desk: Desk, house: House, store: Store, sam: int
) -> None:
    with Session(store.read) as session:
        room = session.get_one(Appointment, sam).room_id
    assert room is not None
    desk.do(beside(house, therapist_id=house.therapists["Tom Becker"], room_id=room))
    assert lanes(store, room) == [0, 1]


def test_what_was_below_comes_back_whatever_the_one_beside_it_did_meanwhile(
    desk: Desk, house: House, store: Store, sam: int, maria: int
) -> None:
    nora = desk.do(beside(house)).params["appointment"]
    with Session(store.read) as session:
        was = session.get_one(Appointment, sam).placement
    desk.do(Move(appointment_id=sam, was=was, to=replace(was, starts=time(10))))
    desk.do(SetState(appointment_id=nora, was=State.BOOKED, to=State.CANCELLED))
    desk.do(SetState(appointment_id=nora, was=State.CANCELLED, to=State.BOOKED))
    for _ in range(3):
        desk.undo()
    assert lanes(store, maria) == [0, 1]
    with Session(store.read) as session:
        assert session.get_one(Appointment, sam).placement == was


@pytest.mark.parametrize(
    ("resource", "lane", "owner"),
    [
        ("client", 1, "visit"),
        ("equipment", 1, "visit"),
        ("therapist", 4, "visit"),
        ("therapist", 1, "without a reason"),
        ("therapist", 1, "block"),
    ],
    ids=["a client", "equipment", "a fifth lane", "no reason", "a block"],
)
def test_the_database_lets_nothing_else_into_the_lanes_above(
    any_store: Store, clock: SetClock, resource: str, lane: int, owner: str
) -> None:
    house = furnish(any_store)
    desk = Desk(any_store, clock)
    desk.sign_in(house.people["Dana Reed"])
    plain = desk.do(book(house)).params["visit"]
    reasoned = desk.do(beside(house)).params["visit"]
    those = {"client": house.clients["Nora Blake"], "equipment": house.cart}
    row = {
        "resource_id": those.get(resource, house.therapists["Maria Santos"]),
        "lane": lane,
        "first": 9_000_000,
        "past": 9_000_012,
        "guests": 1,
        "visit_id": reasoned if owner == "visit" else plain,
    }
    if owner == "block":
        place = BlockPlace(resource_id=house.cart, day=MONDAY, starts=time(12), minutes=15)
        desk.do(AddBlock(kind=BlockKind.BREAK, place=place, label="Tea"))
        row |= {"visit_id": None, "block_id": 1}
    allowed = {**row, "resource_id": house.therapists["Maria Santos"], "lane": 1}
    allowed |= {"visit_id": reasoned, "block_id": None}
    with any_store.write.connect() as connection:
        connection.execute(insert(Claim), allowed)
        connection.rollback()
        with pytest.raises(DBAPIError, match="claim_beside"):
            connection.execute(insert(Claim), row)
        connection.rollback()
