"""The waiting list: kept, changed, offered, booked; who fits a hole, the best first."""

from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.clients import PutClientAway
from frontdesk.commands.policy import Cancel
from frontdesk.commands.waiting import BookWaiting, ChangeWaiting, CloseWaiting, OfferPlace, Wait
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.model import Appointment
from frontdesk.queries.waiting import Fit, Waiter, fits, waiting
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.state import State
from frontdesk.values.waiting import Hole, Wish
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House

DAY = timedelta(days=1)


@pytest.fixture
def wish(house: House) -> Wish:
    return Wish(service_id=house.services["dt"], minutes=60)


@pytest.fixture
def hole(house: House) -> Hole:
    """Maria, today from half past two for an hour."""
    maria = house.therapists["Maria Santos"]
    return Hole(therapist_id=maria, day=MONDAY, starts=time(14, 30), minutes=60)


def put(desk: Desk, house: House, client: str, wish: Wish, **more: Any) -> None:
    desk.do(Wait(client_id=house.clients[client], wish=wish, **more))


def listed(desk: Desk) -> tuple[Waiter, ...]:
    return desk.ask(waiting)


def fitting(desk: Desk, hole: Hole) -> tuple[Fit, ...]:
    return desk.ask(partial(fits, hole=hole))


def test_the_list_is_by_priority_and_then_by_wait(desk: Desk, house: House, wish: Wish) -> None:
    put(desk, house, "Sam Ortiz", wish)
    put(desk, house, "Nora Blake", wish)
    put(desk, house, "Robert Quinn", replace(wish, priority=2))
    assert [each.row.client for each in listed(desk)] == [
        "Robert Quinn",
        "Sam Ortiz",
        "Nora Blake",
    ]
    first = listed(desk)[0].fit
    assert first is not None
    assert first.day == MONDAY


@pytest.mark.parametrize(
    ("changed", "fit"),
    [
        ({}, True),
        ({"minutes": 90}, False),
        ({"after": time(14, 30)}, True),
        ({"after": time(14, 35)}, False),
        ({"before": time(15, 30)}, True),
        ({"before": time(15, 25)}, False),
        ({"weekdays": (0,)}, True),
        ({"weekdays": (1, 2)}, False),
        ({"until": MONDAY}, True),
        ({"until": MONDAY + DAY}, True),
    ],
    ids=[
        "anything",
        "too long",
        "after its start",
        "after it has begun",
        "over by its end",
        "over too early",
        "on Mondays",
        "on other days",
        "until that day",
        "until later",
    ],
)
def test_who_fits_a_hole(
    desk: Desk, house: House, wish: Wish, hole: Hole, changed: dict[str, Any], fit: bool
) -> None:
    put(desk, house, "Nora Blake", replace(wish, **changed))
    assert bool(fitting(desk, hole)) is fit


def test_only_those_wanted_and_able_count(desk: Desk, house: House, wish: Wish, hole: Hole) -> None:
    tom, maria = house.therapists["Tom Becker"], house.therapists["Maria Santos"]
    put(desk, house, "Nora Blake", replace(wish, therapists=(tom,)))
    assert fitting(desk, hole) == ()
    put(desk, house, "Sam Ortiz", replace(wish, therapists=(tom, maria)))
    needles = Wish(service_id=house.services["ac"], minutes=45)
    put(desk, house, "Robert Quinn", needles)
    assert [fit.row.client for fit in fitting(desk, hole)] == ["Sam Ortiz"]


def test_the_best_fit_comes_first(desk: Desk, house: House, wish: Wish, hole: Hole) -> None:
    short = Wish(service_id=house.services["sw"], minutes=30)
    put(desk, house, "Sam Ortiz", short)
    put(desk, house, "Nora Blake", wish)
    put(desk, house, "María Peña", replace(short, priority=2))
    found = fitting(desk, hole)
    assert [(fit.row.client, fit.spare) for fit in found] == [
        ("María Peña", 30),
        ("Nora Blake", 0),
        ("Sam Ortiz", 30),
    ]
    assert {(fit.starts, fit.therapist) for fit in found} == {(time(14, 30), "Maria Santos")}


def test_what_was_cancelled_fits_at_once_and_is_gone_once_booked(
    desk: Desk, house: House, store: Store, wish: Wish, hole: Hole
) -> None:
    number = desk.do(book(house)).params["appointment"]
    put(desk, house, "Nora Blake", wish)
    assert fitting(desk, hole) == ()
    desk.do(Cancel(appointment_id=number, was=State.BOOKED, reason="reason_client", fee=Money(0)))
    fit = fitting(desk, hole)[0]
    done = desk.do(
        BookWaiting(
            waiting_id=fit.row.id,
            therapist_id=fit.therapist_id,
            day=fit.day,
            starts=fit.starts,
            room_id=fit.room_id,
        )
    )
    assert (done.code, done.params["client"]) == ("waiting_booked", "Nora Blake")
    assert (listed(desk), fitting(desk, hole)) == ((), ())
    desk.undo()
    assert [each.row.client for each in listed(desk)] == ["Nora Blake"]


def test_a_later_booking_is_kept_until_a_sooner_one_is_booked(
    desk: Desk, house: House, store: Store, wish: Wish, hole: Hole
) -> None:
    nora = house.clients["Nora Blake"]
    later = desk.do(book(house, client_id=nora, day=MONDAY + DAY)).params["appointment"]
    put(desk, house, "Nora Blake", wish, appointment_id=later)
    assert listed(desk)[0].row.kept == MONDAY + DAY
    after = replace(hole, day=MONDAY + 7 * DAY)
    assert fitting(desk, after) == ()  # not later than what she has
    for starts, sooner in ((time(12), True), (time(16), False)):
        same_day = replace(hole, day=MONDAY + DAY, starts=starts)
        assert bool(fitting(desk, same_day)) is sooner
    fit = fitting(desk, hole)[0]
    command = BookWaiting(
        waiting_id=fit.row.id, therapist_id=fit.therapist_id, day=fit.day, starts=fit.starts
    )
    assert desk.do(command).code == "waiting_booked_instead"
    with Session(store.read) as session:
        row = session.get_one(Appointment, later)
        assert (row.state, row.reason, row.fee) == (State.CANCELLED, "reason_sooner", None)
    desk.undo()
    with Session(store.read) as session:
        assert session.get_one(Appointment, later).state is State.BOOKED


def test_an_offer_is_kept_with_its_time(
    desk: Desk, house: House, clock: SetClock, wish: Wish, hole: Hole
) -> None:
    put(desk, house, "Nora Blake", wish)
    row = listed(desk)[0].row
    offer = OfferPlace(
        waiting_id=row.id, therapist_id=hole.therapist_id, day=hole.day, starts=hole.starts
    )
    assert desk.do(offer).params["therapist"] == "Maria Santos"
    seen = listed(desk)[0].row
    assert (seen.offered_at, seen.offered_day, seen.offered_starts, seen.offered_therapist) == (
        clock.now(),
        MONDAY,
        time(14, 30),
        "Maria Santos",
    )


def test_it_is_changed_from_what_was_seen_and_closed_once(
    desk: Desk, house: House, wish: Wish
) -> None:
    put(desk, house, "Nora Blake", wish)
    row = listed(desk)[0].row
    to = replace(wish, after=time(16), weekdays=(4, 5), note="Call first")
    desk.do(ChangeWaiting(waiting_id=row.id, was=wish, to=to))
    assert listed(desk)[0].row.wish == to
    with pytest.raises(Stale, match="waiting_elsewhere"):
        desk.do(ChangeWaiting(waiting_id=row.id, was=wish, to=wish))
    desk.do(CloseWaiting(waiting_id=row.id))
    assert listed(desk) == ()
    with pytest.raises(Stale, match="waiting_over"):
        desk.do(CloseWaiting(waiting_id=row.id))


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"minutes": 45}, "no_price"),
        ({"after": time(16), "before": time(16)}, "times_reversed"),
        ({"until": MONDAY - DAY}, "waits_until_past"),
        ({"priority": 3}, "wish_wrong"),
        ({"weekdays": (7,)}, "wish_wrong"),
        ({"service_id": 999}, "gone"),
        ({"therapists": (999,)}, "gone"),
    ],
    ids=["length", "times", "past", "priority", "weekday", "service", "therapist"],
)
def test_a_wish_that_makes_no_sense_is_refused(
    desk: Desk, house: House, wish: Wish, changed: dict[str, Any], code: str
) -> None:
    with pytest.raises(Refused, match=code):
        put(desk, house, "Nora Blake", replace(wish, **changed))


def test_nobody_waits_twice_for_one_thing_nor_when_put_away(
    desk: Desk, house: House, wish: Wish
) -> None:
    put(desk, house, "Nora Blake", wish)
    with pytest.raises(Refused, match="waits_already"):
        put(desk, house, "Nora Blake", wish)
    other = desk.do(book(house)).params["appointment"]
    with pytest.raises(Refused, match="kept_is_not_theirs"):
        put(desk, house, "Robert Quinn", wish, appointment_id=other)
    desk.do(PutClientAway(client_id=house.clients["Robert Quinn"]))
    with pytest.raises(Refused, match="client_inactive"):
        put(desk, house, "Robert Quinn", wish)


def test_whose_last_day_is_over_waits_no_more(
    desk: Desk, house: House, clock: SetClock, wish: Wish
) -> None:
    put(desk, house, "Nora Blake", replace(wish, until=MONDAY))
    assert len(listed(desk)) == 1
    clock.advance(hours=24)
    assert listed(desk) == ()


def test_a_therapist_sees_own_clients_and_offers_own_time(
    desk: Desk, house: House, wish: Wish, hole: Hole
) -> None:
    put(desk, house, "Nora Blake", wish)
    put(desk, house, "Sam Ortiz", wish)
    desk.do(book(house, day=MONDAY + DAY))
    desk.sign_in(house.people["Maria Santos"])
    assert [each.row.client for each in listed(desk)] == ["Sam Ortiz"]
    tom = house.therapists["Tom Becker"]
    with pytest.raises(Refused, match="only_own_column"):
        desk.do(
            OfferPlace(
                waiting_id=listed(desk)[0].row.id,
                therapist_id=tom,
                day=date(2026, 11, 23),
                starts=time(14),
            )
        )
