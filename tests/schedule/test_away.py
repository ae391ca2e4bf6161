"""A therapist is away: everybody of the day at once, undone at once; the rest is called."""

from dataclasses import replace
from datetime import time
from functools import partial
from itertools import pairwise

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Move
from frontdesk.commands.away import Rebooked, Replan, SettleCall
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.model import Appointment, CallBack, Client
from frontdesk.queries.availability import work_weeks
from frontdesk.queries.away import AwayPlan, CallRow, away, calls
from frontdesk.queries.day import day_board
from frontdesk.storage.engine import Store
from frontdesk.values.placement import Placement
from frontdesk.values.state import State
from frontdesk.values.waiting import Reached
from tests.bookings import book, overlaps
from tests.moments import MONDAY
from tests.studio import House


@pytest.fixture
def maria(house: House) -> int:
    return house.therapists["Maria Santos"]


@pytest.fixture
def booked(desk: Desk, house: House) -> dict[str, int]:
    """Three of Maria's, and one of Tom's that stands in the way of one of them."""

    def put(client: str, starts: time, **changed: object) -> int:
        command = book(house, client_id=house.clients[client], starts=starts, **changed)
        return int(desk.do(command).params["appointment"])

    tom = house.therapists["Tom Becker"]
    return {
        "sam": put("Sam Ortiz", time(10)),
        "nora": put("Nora Blake", time(13)),
        "maria": put("María Peña", time(16, 30)),
        "robert": put("Robert Quinn", time(13), therapist_id=tom),
    }


def plan_of(desk: Desk, therapist: int, since: time | None = None) -> AwayPlan:
    return desk.ask(partial(away, therapist_id=therapist, day=MONDAY, since=since))


def accepted(plan: AwayPlan) -> Replan:
    """Return what Enter does: everybody where the plan puts them."""
    moves = tuple(
        Rebooked(
            appointment_id=each.row.appointment_id,
            was=each.row.placement,
            to=each.places[each.pick].placement,
        )
        for each in plan.rows
        if each.pick is not None
    )
    return Replan(therapist_id=plan.therapist_id, day=plan.day, since=plan.since, moves=moves)


def placed(store: Store, number: int) -> Placement:
    with Session(store.read) as session:
        return session.get_one(Appointment, number).placement


def called(desk: Desk) -> tuple[CallRow, ...]:
    return desk.ask(calls)


def test_everybody_gets_the_same_time_with_somebody_free(
    desk: Desk, maria: int, booked: dict[str, int]
) -> None:
    plan = plan_of(desk, maria)
    assert [each.row.appointment_id for each in plan.rows] == [
        booked["sam"],
        booked["nora"],
        booked["maria"],
    ]
    assert plan.proven
    picks = [each.places[each.pick] for each in plan.rows if each.pick is not None]
    assert [pick.placement.starts for pick in picks] == [time(10), time(13), time(16, 30)]
    assert {pick.why for pick in picks} == {"same_time"}
    assert maria not in {pick.placement.therapist_id for pick in picks}
    assert "Tom Becker" not in {picks[1].therapist}  # he has Robert Quinn
    assert not any(one.clashes(other) for one, other in pairwise(picks))


def test_whom_the_client_knows_comes_first(
    desk: Desk, house: House, store: Store, maria: int, booked: dict[str, int]
) -> None:
    jo = house.therapists["Jo Park"]
    with Session(store.write) as session:
        session.get_one(Client, house.clients["Nora Blake"]).therapist_id = jo
        session.commit()
    nora = plan_of(desk, maria).rows[1]
    assert nora.pick is not None
    assert (nora.places[nora.pick].therapist, nora.places[nora.pick].why) == (
        "Jo Park",
        "same_time_known",
    )


def test_it_is_accepted_as_one_and_undone_as_one(
    desk: Desk, house: House, store: Store, maria: int, booked: dict[str, int]
) -> None:
    before = desk.ask(partial(day_board, day=MONDAY))
    command = accepted(plan_of(desk, maria))
    done = desk.do(command)
    assert (done.code, done.params["moved"], done.params["left"]) == ("replanned", 3, 0)
    for each in command.moves:
        assert placed(store, each.appointment_id) == each.to
    weeks = desk.ask(partial(work_weeks, monday=MONDAY))
    day = next(week.days[0] for week in weeks if week.therapist_id == maria)
    assert (day.spans, day.dated) == ((), True)
    with store.read.connect() as connection:
        assert overlaps(connection) == 0
    desk.undo()
    assert desk.ask(partial(day_board, day=MONDAY)) == before
    desk.redo()
    assert placed(store, booked["sam"]) == command.moves[0].to


def test_from_now_on_leaves_what_is_over_by_then(
    desk: Desk, maria: int, booked: dict[str, int]
) -> None:
    plan = plan_of(desk, maria, time(11))
    assert [each.row.appointment_id for each in plan.rows] == [booked["nora"], booked["maria"]]
    desk.do(accepted(plan))
    weeks = desk.ask(partial(work_weeks, monday=MONDAY))
    day = next(week.days[0] for week in weeks if week.therapist_id == maria)
    assert day.spans == ((time(9), time(11)),)


def test_who_is_left_is_called_until_reached(
    desk: Desk, house: House, clock: SetClock, store: Store
) -> None:
    """Nobody but Li Wei may give acupuncture; the desk leaves it for a call."""
    li = house.therapists["Li Wei"]
    desk.do(book(house, service_id=house.services["ac"], minutes=45, therapist_id=li))
    plan = plan_of(desk, li)
    later = plan.rows[0].places[0]
    assert (later.why, later.placement.therapist_id) == ("same_therapist_later", li)
    assert later.placement.day > MONDAY
    done = desk.do(Replan(therapist_id=li, day=MONDAY))
    assert done.params["left"] == 1
    row = called(desk)[0]
    assert (row.row.client, row.outcome) == ("Sam Ortiz", Reached.NOT_YET)
    assert row.place is not None
    message = SettleCall(call_id=row.id, was=row.outcome, outcome=Reached.LEFT_MESSAGE)
    desk.do(message)
    again = called(desk)[0]
    assert (again.outcome, again.reached_at) == (Reached.LEFT_MESSAGE, clock.now())
    with pytest.raises(Stale, match="called_elsewhere"):
        desk.do(replace(message, id="another"))
    move = Rebooked(
        appointment_id=row.row.appointment_id, was=row.row.placement, to=row.place.placement
    )
    with pytest.raises(Refused, match="no_place_said"):
        desk.do(SettleCall(call_id=row.id, was=again.outcome, outcome=Reached.MOVED))
    desk.do(SettleCall(call_id=row.id, was=again.outcome, outcome=Reached.MOVED, move=move))
    assert placed(store, row.row.appointment_id) == row.place.placement
    assert called(desk) == ()
    desk.undo()
    assert len(called(desk)) == 1


def test_a_client_who_gives_up_is_cancelled_with_the_call(
    desk: Desk, store: Store, maria: int, booked: dict[str, int]
) -> None:
    desk.do(Replan(therapist_id=maria, day=MONDAY))
    first = called(desk)[0]
    desk.do(SettleCall(call_id=first.id, was=first.outcome, outcome=Reached.CANCELLED))
    with Session(store.read) as session:
        row = session.get_one(Appointment, booked["sam"])
        assert (row.state, row.reason) == (State.CANCELLED, "therapist_away")
    assert [row.row.client for row in called(desk)] == ["Nora Blake", "María Peña"]


def test_whoever_is_moved_or_cancelled_otherwise_leaves_the_call_list(
    desk: Desk, house: House, store: Store, maria: int, booked: dict[str, int]
) -> None:
    desk.do(Replan(therapist_id=maria, day=MONDAY))
    was = placed(store, booked["sam"])
    jo = house.therapists["Jo Park"]
    to = replace(was, therapist_id=jo, starts=time(15))
    desk.do(Move(appointment_id=booked["sam"], was=was, to=to))
    desk.do(SetState(appointment_id=booked["nora"], was=State.BOOKED, to=State.CANCELLED))
    assert [row.row.client for row in called(desk)] == ["María Peña"]
    desk.do(Replan(therapist_id=maria, day=MONDAY))  # said twice: nobody is listed twice
    with Session(store.read) as session:
        assert len(session.execute(select(CallBack.id)).all()) == 3


def test_somebody_moved_meanwhile_is_not_moved_again(
    desk: Desk, store: Store, maria: int, booked: dict[str, int]
) -> None:
    command = accepted(plan_of(desk, maria))
    was = placed(store, booked["nora"])
    desk.do(Move(appointment_id=booked["nora"], was=was, to=replace(was, starts=time(14))))
    with pytest.raises(Stale, match="moved_elsewhere"):
        desk.do(command)
    assert placed(store, booked["sam"]).therapist_id == maria


def test_a_place_taken_meanwhile_is_refused_with_its_reason_and_nothing_is_done(
    desk: Desk, house: House, store: Store, maria: int, booked: dict[str, int]
) -> None:
    command = accepted(plan_of(desk, maria))
    nora = command.moves[1].to
    other = book(
        house,
        client_id=house.clients["Robert Quinn"],
        starts=time(14, 15),
        therapist_id=nora.therapist_id,
    )
    desk.do(other)
    late = replace(nora, starts=time(13, 30))
    moves = (command.moves[0], replace(command.moves[1], to=late), command.moves[2])
    with pytest.raises(Refused, match="therapist_busy"):
        desk.do(replace(command, moves=moves))
    assert placed(store, booked["sam"]).therapist_id == maria


def test_a_room_taken_meanwhile_is_no_hindrance(
    desk: Desk, house: House, store: Store, maria: int, booked: dict[str, int]
) -> None:
    command = accepted(plan_of(desk, maria))
    nora = placed(store, booked["robert"])
    assert nora.room_id is not None
    to = replace(command.moves[1].to, room_id=nora.room_id)
    moves = (command.moves[0], replace(command.moves[1], to=to), command.moves[2])
    desk.do(replace(command, moves=moves))
    assert placed(store, booked["nora"]).room_id != nora.room_id


def test_a_therapist_does_not_replan_the_house(
    desk: Desk, house: House, maria: int, booked: dict[str, int]
) -> None:
    command = accepted(plan_of(desk, maria))
    desk.sign_in(house.people["Maria Santos"])
    with pytest.raises(Refused, match="not_allowed"):
        desk.do(command)
    with pytest.raises(Refused, match="not_allowed"):
        plan_of(desk, maria)


def test_a_therapist_settles_no_call_of_another(
    desk: Desk, house: House, maria: int, booked: dict[str, int]
) -> None:
    desk.do(Replan(therapist_id=maria, day=MONDAY))
    call = called(desk)[0]
    desk.sign_in(house.people["Tom Becker"])
    with pytest.raises(Refused, match="only_own_column"):
        desk.do(SettleCall(call_id=call.id, was=call.outcome, outcome=Reached.LEFT_MESSAGE))


def test_a_full_day_finds_places_for_all(desk: Desk, house: House, maria: int) -> None:
    for number, hour in enumerate(range(9, 17)):
        names = list(house.clients.values())
        client = names[number % len(names)]
        minutes = time(hour, (number * 5) % 60)
        desk.do(
            book(
                house,
                client_id=client,
                service_id=house.services["cu"],
                minutes=30,
                starts=minutes,
            )
        )
    plan = plan_of(desk, maria)
    assert len(plan.rows) == 8
    assert all(each.pick is not None for each in plan.rows)
    assert plan.proven
