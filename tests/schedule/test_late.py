"""Running late: shortened with its price, pushed with the chain, or with somebody else."""

from dataclasses import replace
from datetime import time
from functools import partial

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.blocks import AddBlock
from frontdesk.commands.late import Shorten
from frontdesk.commands.moves import MoveMany
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.model import Appointment
from frontdesk.queries.late import Late, late
from frontdesk.storage.engine import Store
from frontdesk.values.block import BlockKind, BlockPlace
from frontdesk.values.money import Money
from frontdesk.values.state import State
from tests.bookings import book, overlaps
from tests.moments import MONDAY
from tests.studio import House


@pytest.fixture
def sam(desk: Desk, house: House) -> int:
    """Sam, 90 minutes with Maria at ten, and Nora right after the turnover."""
    number = int(desk.do(book(house, starts=time(10), minutes=90)).params["appointment"])
    desk.do(book(house, client_id=house.clients["Nora Blake"], starts=time(11, 45)))
    return number


def told(desk: Desk, number: int, minutes: int = 30) -> Late:
    return desk.ask(partial(late, appointment_id=number, minutes=minutes))


def row(store: Store, number: int) -> Appointment:
    with Session(store.read) as session:
        return session.get_one(Appointment, number)


def test_shorter_costs_what_that_length_costs(desk: Desk, store: Store, sam: int) -> None:
    seen = told(desk, sam)
    assert seen.shorter is not None
    assert (seen.shorter.to.starts, seen.shorter.to.minutes) == (time(10, 30), 60)
    assert (seen.shorter.price, seen.shorter.offered, seen.price) == (
        Money(9500),
        True,
        Money(13500),
    )
    done = desk.do(Shorten(appointment_id=sam, was=seen.was, to=seen.shorter.to))
    assert (done.code, done.params["price"]) == ("shortened", Money(9500))
    assert row(store, sam).price == Money(9500)
    desk.undo()
    assert (row(store, sam).placement, row(store, sam).price) == (seen.was, Money(13500))


def test_a_length_that_is_not_offered_keeps_its_price(desk: Desk, store: Store, sam: int) -> None:
    seen = told(desk, sam, 12)
    assert (seen.minutes, seen.shorter is not None and seen.shorter.offered) == (15, False)
    assert seen.shorter is not None
    assert (seen.shorter.to.minutes, seen.shorter.price) == (75, Money(13500))
    desk.do(Shorten(appointment_id=sam, was=seen.was, to=seen.shorter.to))
    assert (row(store, sam).minutes, row(store, sam).price) == (75, Money(13500))


def test_longer_is_not_shorter(desk: Desk, sam: int) -> None:
    seen = told(desk, sam)
    with pytest.raises(Refused, match="not_shorter"):
        desk.do(Shorten(appointment_id=sam, was=seen.was, to=replace(seen.was, minutes=90)))


def test_the_chain_is_pushed_and_says_whom_it_hits(desk: Desk, store: Store, sam: int) -> None:
    seen = told(desk, sam)
    assert [(hit.client, hit.by, hit.move.to.starts) for hit in seen.pushed.hits] == [
        ("Sam Ortiz", 30, time(10, 30)),
        ("Nora Blake", 30, time(12, 15)),
    ]
    assert seen.pushed.against == ()
    desk.do(MoveMany(moves=tuple(hit.move for hit in seen.pushed.hits)))
    assert row(store, sam).starts == time(10, 30)
    with store.read.connect() as connection:
        assert overlaps(connection) == 0
        nora = connection.execute(
            text("SELECT starts FROM appointment WHERE id<>:one"), {"one": sam}
        )
        assert nora.scalar_one() == "12:15"
    desk.undo()
    assert row(store, sam).starts == time(10)


def test_a_gap_swallows_the_push(desk: Desk, house: House) -> None:
    first = desk.do(book(house, starts=time(10))).params["appointment"]
    nora = house.clients["Nora Blake"]
    desk.do(book(house, client_id=nora, starts=time(11, 30)))
    assert len(told(desk, first, 15).pushed.hits) == 1
    assert told(desk, first, 15).best == "pushed"
    hits = told(desk, first, 20).pushed.hits
    assert [(hit.client, hit.by) for hit in hits] == [("Sam Ortiz", 20), ("Nora Blake", 5)]


def test_what_stands_against_a_push_is_told(
    desk: Desk, house: House, clock: SetClock, sam: int
) -> None:
    maria = house.therapists["Maria Santos"]
    lunch = BlockPlace(resource_id=maria, day=MONDAY, starts=time(13), minutes=30)
    desk.do(AddBlock(kind=BlockKind.LUNCH, place=lunch, label="Lunch"))
    assert {reason.code for reason in told(desk, sam).pushed.against} == {"therapist_blocked"}
    assert told(desk, sam).best == "swapped"


def test_whoever_has_begun_is_not_pushed(desk: Desk, house: House, sam: int) -> None:
    other = desk.do(book(house, client_id=house.clients["María Peña"], starts=time(13, 30))).params[
        "appointment"
    ]
    for was, to in (
        (State.BOOKED, State.ARRIVED),
        (State.ARRIVED, State.IN_SESSION),
    ):
        desk.do(SetState(appointment_id=other, was=was, to=to))
    found = told(desk, sam, 60).pushed.against
    assert "not_movable" in {reason.code for reason in found}
    with pytest.raises(Refused, match="not_movable"):
        told(desk, other)


def test_somebody_else_may_take_it_whole(desk: Desk, house: House, sam: int) -> None:
    place = told(desk, sam).swapped
    assert place is not None
    assert place.placement.starts == time(10, 30)
    assert place.placement.minutes == 90
    assert place.placement.therapist_id != house.therapists["Maria Santos"]


def test_too_short_to_shorten(desk: Desk, house: House) -> None:
    number = desk.do(
        book(house, service_id=house.services["cu"], minutes=30, starts=time(10))
    ).params["appointment"]
    assert told(desk, number, 20).shorter is None


@pytest.mark.parametrize("minutes", [0, -5, 121], ids=["none", "early", "too late"])
def test_so_many_minutes_are_no_delay(desk: Desk, sam: int, minutes: int) -> None:
    with pytest.raises(Refused, match="late_minutes"):
        told(desk, sam, minutes)


def test_a_therapist_asks_of_the_own_column(desk: Desk, house: House, sam: int) -> None:
    desk.sign_in(house.people["Tom Becker"])
    with pytest.raises(Refused, match="gone"):
        told(desk, sam)
    desk.sign_in(house.people["Maria Santos"])
    assert told(desk, sam).swapped is None
