"""Openings of the studio: the same as booking itself would allow, kept in step with changes."""

from contextlib import suppress
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book, Move
from frontdesk.commands.availability import CloseDays, SetDays
from frontdesk.commands.blocks import AddBlock
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.model import Studio
from frontdesk.queries.booking import offer
from frontdesk.queries.booking_line import next_opening
from frontdesk.queries.day import day_board
from frontdesk.queries.openings import Landing, Opening, landing, openings
from frontdesk.storage.engine import Store
from frontdesk.storage.free import FreeTime, Snapshot
from frontdesk.values.asked import Asked
from frontdesk.values.block import BlockKind, BlockPlace
from frontdesk.values.placement import Placement
from frontdesk.values.state import State
from frontdesk.values.wanted import Wanted
from tests.chance import examples
from tests.moments import MONDAY, NOW, ZONE
from tests.studio import House

DAY = timedelta(days=1)
NEXT = MONDAY + 7 * DAY


def look(
    desk: Desk, house: House, service: str = "sw", minutes: int = 60, **more: Any
) -> tuple[Opening, ...]:
    wanted = Wanted(service_id=house.services[service], minutes=minutes, **more)
    return desk.ask(partial(openings, wanted=wanted, limit=400))


def book(desk: Desk, house: House, therapist: str, starts: time, day: date = NEXT) -> int:
    command = Book(
        client_id=house.clients["Sam Ortiz"],
        service_id=house.services["sw"],
        minutes=60,
        therapist_id=house.therapists[therapist],
        day=day,
        starts=starts,
    )
    return int(desk.do(command).params["appointment"])


def test_whom_one_does_not_want_and_other_rooms_are_left_out(desk: Desk, house: House) -> None:
    maria, room = house.therapists["Maria Santos"], house.rooms["Room 3"]
    found = look(desk, house, from_day=NEXT, days=1, not_with=frozenset({maria}))
    assert found
    assert maria not in {each.therapist_id for each in found}
    found = look(desk, house, from_day=NEXT, days=1, rooms=frozenset({room}))
    assert {each.room_id for each in found} == {room}


def test_a_time_that_was_said_comes_first(desk: Desk, house: House) -> None:
    maria = house.therapists["Maria Santos"]
    only: dict[str, Any] = {
        "from_day": NEXT,
        "days": 1,
        "at": time(14),
        "therapists": frozenset({maria}),
    }
    assert [(each.starts, each.reason) for each in look(desk, house, **only)] == [
        (time(14), "as_asked")
    ]
    book(desk, house, "Maria Santos", time(14))
    assert [(each.starts, each.reason) for each in look(desk, house, **only)] == [
        (time(12, 45), "nearest_before"),
        (time(15, 15), "nearest_after"),
    ]


def set_rules(store: Store, **rules: Any) -> None:
    with Session(store.write) as session:
        session.get_one(Studio, 1).settings = rules
        session.commit()


@pytest.mark.parametrize(
    ("notice", "first"), [(0, time(9, 10)), (90, time(10, 40)), (91, time(10, 45))]
)
def test_nothing_is_offered_within_the_notice_that_the_studio_wants(
    desk: Desk, house: House, store: Store, notice: int, first: time
) -> None:
    set_rules(store, notice_minutes=notice)
    maria = frozenset({house.therapists["Maria Santos"]})
    found = look(desk, house, therapists=maria, from_day=MONDAY, days=1)
    assert min(each.starts for each in found) >= first
    assert desk.ask(next_opening) is not None


def test_a_therapist_who_has_had_enough_deep_work_is_offered_another_day(
    desk: Desk, house: House, store: Store
) -> None:
    set_rules(store, deep_services=["dt"], deep_minutes=120)
    maria = house.therapists["Maria Santos"]
    only: dict[str, Any] = {"from_day": NEXT, "days": 2, "therapists": frozenset({maria})}
    for hour in (9, 11):
        assert {each.day for each in look(desk, house, "dt", 60, **only)} == {NEXT, NEXT + DAY}
        book_deep(desk, house, time(hour))
    assert {each.day for each in look(desk, house, "dt", 60, **only)} == {NEXT + DAY}
    assert {each.day for each in look(desk, house, "sw", 60, **only)} == {NEXT, NEXT + DAY}


def book_deep(desk: Desk, house: House, starts: time) -> None:
    command = Book(
        client_id=house.clients["Sam Ortiz"],
        service_id=house.services["dt"],
        minutes=60,
        therapist_id=house.therapists["Maria Santos"],
        day=NEXT,
        starts=starts,
    )
    desk.do(command)


ON_ONE_DESK = [HealthCheck.function_scoped_fixture]


@settings(max_examples=examples(8), deadline=None, suppress_health_check=ON_ONE_DESK)
@given(data=st.data())
def test_an_opening_is_where_booking_would_allow_it(
    desk: Desk, house: House, data: st.DataObject
) -> None:
    for name in ("Maria Santos", "Tom Becker", "Li Wei"):
        begin = data.draw(st.integers(9 * 12, 18 * 12))
        with suppress(Refused):
            book(desk, house, name, time(begin // 12, begin % 12 * 5))
    service, minutes = data.draw(st.sampled_from([("sw", 60), ("ac", 45), ("pn", 60), ("cu", 30)]))
    client = data.draw(st.sampled_from([None, house.clients["Sam Ortiz"]]))
    wanted = Wanted(
        service_id=house.services[service],
        minutes=minutes,
        client_id=client,
        from_day=NEXT,
        days=1,
    )
    found = desk.ask(partial(openings, wanted=wanted, limit=2000))
    told: dict[tuple[int, time], int] = {
        (each.therapist_id, each.starts): each.room_id for each in found
    }
    for number in house.therapists.values():
        for quarter in range(8 * 4, 21 * 4):
            at = time(quarter // 4, quarter % 4 * 15)
            asked = Asked(
                service_id=house.services[service],
                minutes=minutes,
                therapist_id=number,
                day=NEXT,
                starts=at,
                client_id=client,
            )
            there = desk.ask(partial(offer, asked=asked))
            assert ((number, at) in told) == (not there.reasons), (number, at, there.reasons)
            if not there.reasons:
                assert told[number, at] == there.room_id


def test_openings_keep_in_step_with_every_change(desk: Desk, house: House) -> None:
    maria = house.therapists["Maria Santos"]
    only: dict[str, Any] = {"therapists": frozenset({maria}), "from_day": NEXT, "days": 1}

    def times() -> set[time]:
        return {each.starts for each in look(desk, house, **only)}

    assert time(9) in times()
    number = book(desk, house, "Maria Santos", time(9))
    assert time(9) not in times()
    assert time(10, 15) in times()
    card = next(c for c in desk.ask(partial(day_board, day=NEXT)).cards if c.id == number)
    there = Placement(therapist_id=maria, day=NEXT, starts=time(14), minutes=60)
    desk.do(Move(appointment_id=number, was=card.placement, to=there))
    assert time(9) in times()
    assert time(14) not in times()
    desk.do(SetState(appointment_id=number, was=State.BOOKED, to=State.CANCELLED))
    assert time(14) in times()
    place = BlockPlace(resource_id=maria, day=NEXT, starts=time(12), minutes=60)
    desk.do(AddBlock(kind=BlockKind.LUNCH, place=place, label="Lunch"))
    assert time(12) not in times()
    desk.undo()
    assert time(12) in times()
    desk.do(SetDays(therapist_ids=(maria,), days=(NEXT,), spans=((time(12), time(15)),)))
    assert times() == {time(12 + q // 4, q % 4 * 15) for q in range(9)}
    desk.do(CloseDays(days=((NEXT, "Roof"),)))
    assert times() == set()


def test_another_station_is_seen(desk: Desk, house: House, store: Store, clock: SetClock) -> None:
    maria = frozenset({house.therapists["Maria Santos"]})
    only: dict[str, Any] = {"therapists": maria, "from_day": NEXT, "days": 1}
    assert time(9) in {each.starts for each in look(desk, house, **only)}
    other = Desk(store, clock, station="other")
    other.sign_in(house.people["Rosa Diaz"])
    book(other, house, "Maria Santos", time(9))
    assert time(9) not in {each.starts for each in look(desk, house, **only)}


def test_a_patched_snapshot_is_the_same_as_a_fresh_one(
    desk: Desk, house: House, store: Store
) -> None:
    kept = FreeTime()

    def state(free: FreeTime) -> Snapshot:
        with Session(store.read) as session:
            return free.snapshot(session, ZONE, MONDAY)

    state(kept)
    for ahead, at in ((0, 11), (7, 9), (7, 14), (14, 16)):
        book(desk, house, "Maria Santos", time(at), MONDAY + ahead * DAY)
        desk.undo()
        book(desk, house, "Tom Becker", time(at), MONDAY + ahead * DAY)
        here, fresh = state(kept), state(FreeTime())
        for number in [*house.therapists.values(), *house.rooms.values()]:
            assert here.busy(number) == fresh.busy(number)
        assert here.on == fresh.on


def test_wishes_bound_the_openings(desk: Desk, house: House) -> None:
    found = look(desk, house, after=time(15), before=time(18), from_day=NEXT, days=3)
    assert found
    assert {each.starts for each in found} <= {time(15 + q // 4, q % 4 * 15) for q in range(9)}
    tuesday = look(desk, house, weekdays=frozenset({1}))
    assert {each.day.weekday() for each in tuesday} == {1}


def test_nothing_is_offered_behind_now_or_past_a_licence(desk: Desk, house: House) -> None:
    today = look(desk, house, from_day=MONDAY - DAY, days=2)
    assert min(datetime.combine(each.day, each.starts, ZONE) for each in today) > NOW
    ana = frozenset({house.therapists["Ana Ruiz"]})
    assert max(each.day for each in look(desk, house, therapists=ana)) <= date(2026, 12, 15)
    assert look(desk, house, therapists=frozenset({house.therapists["Li Wei"]})) == ()


def test_the_usual_therapist_comes_first(desk: Desk, house: House, clock: SetClock) -> None:
    for ahead in (0, 7):
        book(desk, house, "Jo Park", time(11), MONDAY + ahead * DAY)
    clock.put(NOW + 14 * DAY)
    found = look(desk, house, client_id=house.clients["Sam Ortiz"])
    assert (found[0].therapist, found[0].reason) == ("Jo Park", "usual_therapist")


def test_a_card_may_land_on_its_own_place_and_beside_it(desk: Desk, house: House) -> None:
    number = book(desk, house, "Maria Santos", time(9))
    ask = partial(landing, appointment_id=number, days=(NEXT, NEXT + DAY))
    first, second = desk.ask(ask)
    maria = house.therapists["Maria Santos"]
    assert isinstance(first, Landing)
    assert {time(9), time(9, 5), time(17)} <= set(first.starts[maria])
    assert time(17, 5) not in first.starts[maria]
    assert house.therapists["Li Wei"] not in first.starts
    assert second.starts[maria]
    with pytest.raises(Refused, match="gone"):
        desk.ask(partial(landing, appointment_id=number + 1, days=(NEXT,)))


def test_odd_days_keep_their_slots(desk: Desk, house: House, clock: SetClock) -> None:
    """On Sunday, 14 March 2027 an hour is left out; on Monday all is as it was."""
    clock.put(datetime(2027, 3, 6, 12, tzinfo=ZoneInfo("America/Chicago")))
    maria = frozenset({house.therapists["Maria Santos"]})
    found = look(desk, house, therapists=maria, from_day=date(2027, 3, 15), days=1)
    assert {each.starts for each in found} == {time(9 + q // 4, q % 4 * 15) for q in range(33)}
