"""What is to be minded stands wherever somebody looks at an appointment."""

from datetime import time
from functools import partial

from frontdesk.commands.clients import AddAlert
from frontdesk.queries.card_more import card_more
from frontdesk.queries.day import day_board
from frontdesk.queries.my_day import my_day
from frontdesk.values.health import Condition, Held
from tests.health.people import CLOT, MARIA, ROSA, TOM, Practice
from tests.moments import MONDAY

PAPER = "A doctor's note is needed first"
JOINTS = "Work around hot or swollen joints; no strong stretching"


def test_health_and_alerts_stand_together_what_stops_first(practice: Practice) -> None:
    number = practice.book()
    practice.as_(ROSA).do(AddAlert(client_id=practice.robert, instruction="Speak up"))
    practice.has(Held(kind=Condition.ARTHRITIS))
    practice.has(CLOT)
    for name in (ROSA, MARIA):
        board = practice.as_(name).ask(partial(day_board, day=MONDAY))
        (card,) = board.cards
        assert card.alert == PAPER
        assert card.minded == (PAPER, "Speak up", JOINTS)
        more = practice.desk.ask(partial(card_more, appointment_id=number))
        assert more is not None
        assert more.alerts == card.minded
    day = practice.as_(MARIA).ask(partial(my_day, day=MONDAY))
    assert day.stops[0].alerts == (PAPER, "Speak up", JOINTS)


def test_with_another_service_other_things_are_minded(practice: Practice) -> None:
    practice.has(Held(kind=Condition.BLOOD_THINNERS))
    practice.book(service_id=practice.house.services["sw"], starts=time(10))
    (card,) = practice.as_(ROSA).ask(partial(day_board, day=MONDAY)).cards
    assert card.minded == ("Light pressure only",)


def test_another_therapist_is_told_nothing(practice: Practice) -> None:
    practice.book()
    practice.has(CLOT)
    (card,) = practice.as_(TOM).ask(partial(day_board, day=MONDAY)).cards
    assert (card.alert, card.minded) == (None, ())
