"""Whatever a therapist asks, nothing is told of others' clients; nothing is done for them."""

from collections.abc import Callable
from datetime import time, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.away import Replan, SettleCall
from frontdesk.commands.waiting import ChangeWaiting, CloseWaiting, Wait
from frontdesk.desk import Desk
from frontdesk.documents.day_sheet import day_sheets
from frontdesk.errors import Refused
from frontdesk.model import Person
from frontdesk.queries.availability import Closing, standing, stranded, stranded_by_closing
from frontdesk.queries.booking_line import LineAsk, line_answer
from frontdesk.queries.card_more import card_more
from frontdesk.queries.cards import cards
from frontdesk.queries.clients import client_card, find_clients
from frontdesk.queries.late import late
from frontdesk.queries.load import load_table, person_week
from frontdesk.queries.moving import messages_held
from frontdesk.queries.my_day import all_days
from frontdesk.queries.policy import cancelling, gone
from frontdesk.queries.replan import replanned
from frontdesk.queries.waiting import fits, waiting
from frontdesk.storage.engine import Store
from frontdesk.values.rights import Role
from frontdesk.values.waiting import Hole, Reached, Wish
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House

_SECRETS = ("Ortiz", "5550117", "Quinn", "5550178", "quiet please")


@pytest.fixture
def wish(house: House) -> Wish:
    return Wish(service_id=house.services["dt"], minutes=60)


@pytest.fixture
def marias(desk: Desk, house: House, wish: Wish) -> int:
    """Maria's appointment of Sam Ortiz; Robert Quinn waits."""
    number: int = desk.do(book(house, note="quiet please")).params["appointment"]
    desk.do(Wait(client_id=house.clients["Robert Quinn"], wish=wish))
    return number


@pytest.fixture
def tom(store: Store, house: House, clock: SetClock) -> Desk:
    tom = Desk(store, clock, station="treatment")
    tom.sign_in(house.people["Tom Becker"])
    return tom


def _hole(house: House) -> Hole:
    there = house.therapists["Maria Santos"]
    return Hole(therapist_id=there, day=MONDAY, starts=time(14, 30), minutes=60)


_LAST = MONDAY + timedelta(days=7)
_ASKED: dict[str, Callable[[House, int], Any]] = {
    "standing": lambda _, __: partial(standing, who=None, first=MONDAY, last=_LAST),
    "standing of Maria": lambda house, _: partial(
        standing, who={house.therapists["Maria Santos"]}, first=MONDAY, last=_LAST
    ),
    "stranded": lambda _, __: stranded,
    "stranded by closing": lambda _, __: partial(stranded_by_closing, days=(MONDAY,)),
    "replanned": lambda _, __: partial(replanned, change=Closing(days=(MONDAY,))),
    "cards": lambda _, __: partial(cards, first=MONDAY, last=_LAST),
    "more of a card": lambda _, number: partial(card_more, appointment_id=number),
    "found clients": lambda _, __: partial(find_clients, said="ortiz"),
    "the line": lambda _, __: partial(line_answer, ask=LineAsk(said="ortiz")),
    "load": lambda _, __: partial(load_table, first=MONDAY, last=_LAST),
    "a week": lambda house, _: partial(
        person_week, first=MONDAY, days=7, therapist=house.therapists["Maria Santos"]
    ),
    "messages": lambda _, __: messages_held,
    "all days": lambda _, __: partial(all_days, day=MONDAY),
    "day sheets": lambda _, __: partial(day_sheets, day=MONDAY),
    "gone": lambda _, __: partial(gone, day=MONDAY),
    "waiting": lambda _, __: waiting,
    "fits": lambda house, _: partial(fits, hole=_hole(house)),
    "cancelling": lambda _, number: partial(cancelling, appointment_id=number),
    "late": lambda _, number: partial(late, appointment_id=number, minutes=10),
    "a client": lambda house, _: partial(client_card, client_id=house.clients["Sam Ortiz"]),
}


@pytest.mark.parametrize("asked", _ASKED)
def test_nothing_is_told_of_others_clients(
    desk: Desk, tom: Desk, house: House, marias: int, asked: str
) -> None:
    try:
        told = repr(tom.ask(_ASKED[asked](house, marias)))
    except Refused as refused:
        told = repr(refused.reasons)
    assert [secret for secret in _SECRETS if secret in told] == []
    assert "Ortiz" in repr(desk.ask(partial(standing, who=None, first=MONDAY, last=_LAST)))


@pytest.mark.parametrize("asked", _ASKED)
def test_who_is_a_therapist_of_no_column_is_told_nothing(
    desk: Desk, store: Store, house: House, marias: int, asked: str
) -> None:
    with Session(store.write) as session:
        nobody = Person(name="Pat Gray", role=Role.THERAPIST)
        session.add(nobody)
        session.commit()
        desk.sign_in(nobody.id)
    try:
        told = repr(desk.ask(_ASKED[asked](house, marias)))
    except Refused as refused:
        told = repr(refused.reasons)
    assert [secret for secret in _SECRETS if secret in told] == []


def test_nobody_waits_changes_or_leaves_the_list_by_anothers_therapist(
    desk: Desk, tom: Desk, house: House, marias: int, wish: Wish
) -> None:
    number = desk.ask(waiting)[0].row.id
    later = Wish(service_id=wish.service_id, minutes=60, after=time(12))
    for command in (
        Wait(client_id=house.clients["Sam Ortiz"], wish=wish),
        ChangeWaiting(waiting_id=number, was=wish, to=later),
        CloseWaiting(waiting_id=number),
    ):
        with pytest.raises(Refused, match="not_your_client"):
            tom.do(command)
    assert [each.row.wish for each in desk.ask(waiting)] == [wish]


def test_calls_for_others_clients_are_not_settled_by_a_therapist(
    desk: Desk, house: House, marias: int
) -> None:
    desk.do(Replan(therapist_id=house.therapists["Maria Santos"], day=MONDAY, moves=()))
    desk.sign_in(house.people["Tom Becker"])
    with pytest.raises(Refused, match="only_own_column"):
        desk.do(SettleCall(call_id=1, was=Reached.NOT_YET, outcome=Reached.LEFT_MESSAGE))
