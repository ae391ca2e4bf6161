"""Steps that are not possible are refused with the reason; a step back takes its moment along."""

from datetime import time, timedelta
from functools import partial
from itertools import pairwise

import pytest
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.states import NameGuest, SetState
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.model import Appointment
from frontdesk.queries.booking import booking_menu
from frontdesk.storage.engine import Store
from frontdesk.values.state import CLAIMING, NEXT, State
from tests.bookings import book, count
from tests.journal.steps import World
from tests.moments import MONDAY
from tests.studio import House


@pytest.fixture
def world(desk: Desk, store: Store, house: House) -> World:
    return World(desk, store, house)


def put(world: World, number: int, state: State) -> None:
    """Let an appointment be in a state, whatever leads there."""
    with Session(world.store.write) as session:
        session.get_one(Appointment, number).state = state
        session.commit()


@pytest.mark.parametrize("was", State)
@pytest.mark.parametrize("to", State)
def test_the_table_of_steps_is_held(world: World, clock: SetClock, was: State, to: State) -> None:
    number = world.booked()
    put(world, number, was)
    clock.advance(hours=6)  # nobody is missing before the start
    step = SetState(appointment_id=number, was=was, to=to)
    if to is State.DONE:
        with pytest.raises(Refused, match="done_by_till"):
            world.desk.do(step)
    elif to not in NEXT[was]:
        with pytest.raises(Refused, match="not_possible_now"):
            world.desk.do(step)
    else:
        assert world.desk.do(step).code == f"now_{to}"
        with world.store.read.connect() as connection:
            assert count(connection, "claim") == (3 if to in CLAIMING else 0)


def test_nobody_arrives_before_the_day(world: World) -> None:
    number = world.booked(day=MONDAY + timedelta(days=1))
    with pytest.raises(Refused, match="not_today_yet"):
        world.desk.do(SetState(appointment_id=number, was=State.BOOKED, to=State.ARRIVED))


def test_a_step_back_takes_its_moment_along(world: World) -> None:
    number = world.booked()
    path = [State.BOOKED, State.ARRIVED, State.IN_SESSION, State.TO_CHECK_OUT]
    for was, to in [*pairwise(path), (State.TO_CHECK_OUT, State.IN_SESSION)]:
        world.desk.do(SetState(appointment_id=number, was=was, to=to))
    with Session(world.store.read) as session:
        row = session.get_one(Appointment, number)
        assert (row.started_at is not None, row.finished_at) == (True, None)


def test_a_step_from_an_old_board_names_where_it_is(world: World) -> None:
    number = world.booked()
    world.desk.do(SetState(appointment_id=number, was=State.BOOKED, to=State.CONFIRMED))
    with pytest.raises(Stale, match="state_elsewhere") as caught:
        world.desk.do(SetState(appointment_id=number, was=State.BOOKED, to=State.ARRIVED))
    assert (caught.value.who, caught.value.params["state"]) == ("Dana Reed", State.CONFIRMED)


def test_a_guest_is_named_once(world: World) -> None:
    number = world.walked_in()
    nora, sam = world.house.clients["Nora Blake"], world.house.clients["Sam Ortiz"]
    world.desk.do(NameGuest(appointment_id=number, client_id=nora))
    with pytest.raises(Stale, match="named_elsewhere"):
        world.desk.do(NameGuest(appointment_id=number, client_id=sam))
    with pytest.raises(Refused, match="gone"):
        world.desk.do(NameGuest(appointment_id=999, client_id=sam))


def test_the_menu_says_who_may_give_what(world: World) -> None:
    menu = world.desk.ask(partial(booking_menu, day=MONDAY))
    services = {row.code: row for row in menu.services}
    names = {each.id: each.name for each in menu.therapists}
    assert {names[each] for each in services["ac"].therapists} == {"Li Wei"}
    assert {names[each] for each in services["pn"].therapists} == {"Maria Santos", "Ana Ruiz"}
    assert [option.minutes for option in services["sw"].options] == [30, 60, 90]
    assert len(menu.rooms) == 6
    late = world.desk.ask(partial(booking_menu, day=MONDAY + timedelta(days=30)))
    services = {row.code: row for row in late.services}
    assert {names[each] for each in services["pn"].therapists} == {"Maria Santos"}


def test_nothing_is_booked_past_midnight(world: World) -> None:
    with pytest.raises(Refused, match="outside_hours"):
        world.desk.do(book(world.house, starts=time(23), minutes=90))
