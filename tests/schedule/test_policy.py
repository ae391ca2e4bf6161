"""Cancelled, cancelled late, not come: the policy is applied once, waived with a reason, undone."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial

import pytest
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.policy import Cancel, LeaveMessage, NoShow, WaiveFee
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.model import Appointment, Studio
from frontdesk.queries.cards import cards
from frontdesk.queries.policy import Cancelling, Waiver, cancelling, gone
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.state import State
from tests.bookings import book
from tests.moments import MONDAY, ZONE
from tests.studio import House

FEE = Money(4750)


@pytest.fixture
def late(desk: Desk, house: House, clock: SetClock) -> int:
    """Sam Ortiz, $95 at half past two today; booked an hour ago."""
    number = int(desk.do(book(house)).params["appointment"])
    clock.advance(hours=1)
    return number


def told(desk: Desk, number: int) -> Cancelling:
    return desk.ask(partial(cancelling, appointment_id=number))


def row(store: Store, number: int) -> Appointment:
    with Session(store.read) as session:
        return session.get_one(Appointment, number)


def a_cancel(number: int, **changed: object) -> Cancel:
    given = Cancel(appointment_id=number, was=State.BOOKED, reason="reason_client", fee=FEE)
    return replace(given, **changed)  # type: ignore[arg-type]  # what each test changes


def test_late_notice_costs_half(desk: Desk, clock: SetClock, store: Store, late: int) -> None:
    seen = told(desk, late)
    assert (seen.notice, seen.hours, seen.fee, seen.why) == (262, 24, FEE, "late")
    assert (seen.waivers, seen.missed, seen.late, seen.may_waive) == ((), 0, 0, True)
    done = desk.do(a_cancel(late))
    assert (done.code, done.params["fee"]) == ("cancelled_for_fee", FEE)
    there = row(store, late)
    assert (there.state, there.reason, there.fee) == (State.CANCELLED, "reason_client", FEE)
    assert there.ended_at == clock.now()
    desk.undo()
    assert (row(store, late).state, row(store, late).fee) == (State.BOOKED, None)


def test_the_slot_is_free_at_once(desk: Desk, house: House, late: int) -> None:
    desk.do(a_cancel(late))
    desk.do(book(house, client_id=house.clients["Nora Blake"]))
    with pytest.raises(Refused, match="therapist_busy"):
        desk.do(SetState(appointment_id=late, was=State.CANCELLED, to=State.BOOKED))


def test_it_is_put_back_where_it_is_still_free_and_costs_nothing_then(
    desk: Desk, store: Store, late: int
) -> None:
    desk.do(a_cancel(late))
    desk.do(SetState(appointment_id=late, was=State.CANCELLED, to=State.BOOKED))
    there = row(store, late)
    assert (there.state, there.fee, there.reason, there.ended_at) == (
        State.BOOKED,
        None,
        None,
        None,
    )


def test_just_booked_is_let_off(desk: Desk, house: House, store: Store) -> None:
    number = int(desk.do(book(house)).params["appointment"])
    assert told(desk, number).why == "in_grace"
    assert desk.do(a_cancel(number, fee=Money(0))).code == "now_cancelled"
    assert row(store, number).fee is None


def test_what_the_studio_did_costs_nobody_anything(desk: Desk, store: Store, late: int) -> None:
    desk.do(a_cancel(late, reason="reason_studio", fee=Money(0)))
    assert row(store, late).fee is None


def test_a_waiver_needs_a_reason_and_is_shown_next_time(
    desk: Desk, house: House, clock: SetClock, late: int
) -> None:
    with pytest.raises(Refused, match="waiver_reason_missing"):
        desk.do(a_cancel(late, waived=" x "))
    done = desk.do(a_cancel(late, waived="Child is ill"))
    assert done.code == "cancelled_waived"
    again = int(desk.do(book(house, day=MONDAY + timedelta(days=1))).params["appointment"])
    seen = told(desk, again)
    assert (seen.waivers, seen.late) == ((Waiver(MONDAY, "Child is ill"),), 1)


@pytest.mark.parametrize("reason", ["", "  "], ids=["none", "blank"])
def test_a_reason_is_asked(desk: Desk, late: int, reason: str) -> None:
    with pytest.raises(Refused, match="reason_missing"):
        desk.do(a_cancel(late, reason=reason))


def test_a_fee_that_was_not_shown_is_not_charged(desk: Desk, store: Store, late: int) -> None:
    with pytest.raises(Refused, match="fee_changed"):
        desk.do(a_cancel(late, fee=Money(0)))
    assert row(store, late).state is State.BOOKED


def test_not_to_come_costs_the_whole_and_can_be_waived_later(
    desk: Desk, house: House, clock: SetClock, store: Store, late: int
) -> None:
    clock.advance(hours=5)
    done = desk.do(NoShow(appointment_id=late, was=State.BOOKED))
    assert (done.code, done.params["fee"]) == ("no_show_for_fee", Money(9500))
    desk.do(
        book(house, client_id=house.clients["Nora Blake"], starts=time(15), minutes=60)
    )  # the rest of the time is free
    owed = desk.ask(partial(gone, day=date(2027, 1, 1)))
    assert [(each.id, each.owed) for each in owed] == [(late, True)]
    desk.do(WaiveFee(appointment_id=late, reason="Her bus broke down"))
    assert desk.ask(partial(gone, day=date(2027, 1, 1))) == ()
    assert [each.fee_waived for each in desk.ask(partial(gone, day=MONDAY))] == [
        "Her bus broke down"
    ]
    with pytest.raises(Stale, match="no_fee_now"):
        desk.do(WaiveFee(appointment_id=late, reason="Once more"))


@pytest.mark.parametrize(
    ("wait", "after", "missed"),
    [(0, -1, False), (0, 0, True), (10, 9, False), (10, 10, True), (0, -60 * 24, False)],
    ids=["a minute before", "at the start", "while one waits", "after that", "the day before"],
)
def test_nobody_is_missing_before_the_start_and_the_minutes_that_one_waits(
    desk: Desk, house: House, clock: SetClock, store: Store, wait: int, after: int, missed: bool
) -> None:
    tuesday = MONDAY + timedelta(days=1)
    number = desk.do(book(house, day=tuesday, starts=time(11))).params["appointment"]
    with Session(store.write) as session:
        session.get_one(Studio, 1).settings = {"cancellation": {"wait_minutes": wait}}
        session.commit()
    clock.put(datetime.combine(tuesday, time(11), ZONE) + timedelta(minutes=after))
    if missed:
        desk.do(NoShow(appointment_id=number, was=State.BOOKED))
        return
    with pytest.raises(Refused, match="not_missed_yet") as caught:
        desk.do(NoShow(appointment_id=number, was=State.BOOKED))
    assert caught.value.reasons[0].params == {"day": tuesday, "time": time(11, wait)}
    assert row(store, number).state is State.BOOKED


def test_a_studio_without_fees_takes_none(
    desk: Desk, clock: SetClock, store: Store, late: int
) -> None:
    clock.advance(hours=5)
    with Session(store.write) as session:
        session.get_one(Studio, 1).settings = {"cancellation": {"missed_bp": 0, "late_bp": 0}}
        session.commit()
    assert desk.do(NoShow(appointment_id=late, was=State.BOOKED)).code == "now_no_show"
    assert row(store, late).fee is None


def test_a_booking_withdrawn_is_nobodys_cancellation(desk: Desk, house: House) -> None:
    desk.do(book(house))
    desk.undo()
    assert desk.ask(partial(gone, day=MONDAY)) == ()


def test_a_therapist_cancels_the_own_column_only_and_waives_nothing(
    desk: Desk, house: House, late: int
) -> None:
    other = desk.do(book(house, therapist_id=house.therapists["Tom Becker"], starts=time(13)))
    desk.sign_in(house.people["Maria Santos"])
    assert not told(desk, late).may_waive
    with pytest.raises(Refused, match="not_allowed"):
        desk.do(a_cancel(late, waived="Child is ill"))
    desk.do(a_cancel(late))
    assert [each.id for each in desk.ask(partial(gone, day=MONDAY))] == [late]
    number = other.params["appointment"]
    with pytest.raises(Refused, match="gone"):
        told(desk, number)
    with pytest.raises(Refused, match="only_own_column"):
        desk.do(a_cancel(number, fee=FEE))


def test_a_message_left_is_noted_with_its_time(desk: Desk, clock: SetClock, late: int) -> None:
    desk.do(LeaveMessage(appointment_id=late))
    card = desk.ask(partial(cards, first=MONDAY, last=MONDAY))[0]
    assert card.message_at == clock.now()
    desk.do(SetState(appointment_id=late, was=State.BOOKED, to=State.CONFIRMED))
    with pytest.raises(Refused, match="not_possible_now"):
        desk.do(LeaveMessage(appointment_id=late))
