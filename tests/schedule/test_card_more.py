"""A closer look tells what the card has no room for, and only what one may know."""

from datetime import time
from functools import partial
from itertools import pairwise

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.clients import AddAlert, EndAlert
from frontdesk.commands.policy import NoShow, WaiveFee
from frontdesk.commands.states import SetState
from frontdesk.commands.walk_in import WalkIn
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.queries.card_more import CardMore, card_more
from frontdesk.queries.clients import client_card
from frontdesk.values.money import Money
from frontdesk.values.state import State
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import payment, ticket_of


def more(desk: Desk, number: int) -> CardMore | None:
    return desk.ask(partial(card_more, appointment_id=number))


def test_phone_last_visit_alerts_and_note(desk: Desk, house: House) -> None:
    sam = house.clients["Sam Ortiz"]
    first = desk.do(book(house, starts=time(10))).params["appointment"]
    later = desk.do(book(house, note="quiet, please")).params["appointment"]
    for words in ("No pressure", "Left side only"):
        desk.do(AddAlert(client_id=sam, instruction=words))
    found = more(desk, later)
    assert found is not None
    assert found.phone == "+18065550117"
    assert found.alerts == ("No pressure", "Left side only")
    assert found.note == "quiet, please"
    assert found.last is not None
    assert (found.last.day, found.last.therapist) == (MONDAY, "Maria Santos")
    assert (found.last.service, found.last.minutes) == ("Deep tissue massage", 60)
    earlier = more(desk, first)
    assert earlier is not None
    assert earlier.last is None


def test_an_alert_that_has_ended_is_not_told(desk: Desk, house: House) -> None:
    sam = house.clients["Sam Ortiz"]
    number = desk.do(book(house)).params["appointment"]
    desk.do(AddAlert(client_id=sam, instruction="No pressure"))
    alert = desk.ask(partial(client_card, client_id=sam)).alerts[0][0]
    desk.do(EndAlert(alert_id=alert))
    found = more(desk, number)
    assert found is not None
    assert found.alerts == ()


def test_of_a_walk_in_there_is_a_name(desk: Desk, house: House) -> None:
    walk_in = WalkIn(
        service_id=house.services["sw"],
        minutes=60,
        therapist_id=house.therapists["Tom Becker"],
        starts=time(9, 10),
    )
    found = more(desk, desk.do(walk_in).params["appointment"])
    assert found is not None
    assert found.client.startswith("Walk-in")
    assert (found.phone, found.last, found.alerts) == (None, None, ())


def test_a_therapist_is_told_of_the_own_ones_only(desk: Desk, house: House) -> None:
    number = desk.do(book(house)).params["appointment"]
    desk.sign_in(house.people["Tom Becker"])
    assert more(desk, number) is None
    desk.sign_in(house.people["Maria Santos"])
    assert more(desk, number) is not None


def test_what_was_had_and_not_paid_is_told_with_the_fees_to_those_at_the_till(
    desk: Desk, house: House, clock: SetClock
) -> None:
    sam = desk.do(book(house, starts=time(9))).params["appointment"]
    missed = desk.do(book(house, starts=time(10, 30))).params["appointment"]
    later = desk.do(book(house)).params["appointment"]

    def owed() -> Money | None:
        found = more(desk, later)
        assert found is not None
        return found.to_pay

    assert owed() is None  # nothing was had yet
    for was, to in pairwise((State.BOOKED, State.ARRIVED, State.IN_SESSION, State.TO_CHECK_OUT)):
        desk.do(SetState(appointment_id=sam, was=was, to=to))
    assert owed() == Money(9500)
    clock.advance(hours=2)
    desk.do(NoShow(appointment_id=missed, was=State.BOOKED))
    assert owed() == Money(19000)
    desk.do(payment(ticket_of(desk, sam)))  # not the fee
    assert owed() == Money(9500)
    desk.sign_in(house.people["Maria Santos"])
    assert owed() is None  # the till is not hers
    desk.sign_in(house.people["Dana Reed"])
    desk.do(WaiveFee(appointment_id=missed, reason="Her bus broke down"))
    assert owed() is None


def test_what_is_not_there_is_gone(desk: Desk) -> None:
    with pytest.raises(Refused, match="gone"):
        more(desk, 999)
