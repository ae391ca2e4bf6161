"""A therapist with a column of their own: no question and no command reaches what is another's."""

from functools import partial
from typing import Any

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.base import Command
from frontdesk.commands.clients import AddAlert, EditClient
from frontdesk.commands.mail import DropMail, RetryMail, SetMailAccount
from frontdesk.desk import Desk
from frontdesk.errors import FrontdeskError, Refused
from frontdesk.storage.engine import Store
from frontdesk.values.mail import Account
from frontdesk.values.rights import Grant, Role, grant, needed
from tests.bookings import book
from tests.journal.steps import STEPS, World
from tests.mail.test_mail import ACCOUNT, letter
from tests.rights.reach import Client, asked_of_the_desk, given, words
from tests.studio import House

_SECRETS = ("ortiz", "5550117", "sam@", "street7701", "memo7702", "alert7703", "note7704")
_OPEN = [kind for kind in STEPS if grant(Role.THERAPIST, needed(kind)) is not Grant.NO]
#: Of these the step is with Li Wei, who tries them.
_OWN = {"CorrectTimes"}


@pytest.fixture
def li(store: Store, house: House, clock: SetClock) -> Desk:
    """Li Wei, who has no client yet, at another station."""
    li = Desk(store, clock, station="treatment")
    li.sign_in(house.people["Li Wei"])
    return li


@pytest.mark.parametrize("kind", _OPEN, ids=lambda kind: str(kind.__name__))
def test_no_command_reaches_what_is_anothers(
    desk: Desk, li: Desk, store: Store, house: House, kind: type[Command]
) -> None:
    command = STEPS[kind](World(desk, store, house))
    if kind.__name__ in _OWN:
        li.do(command)
        return
    with pytest.raises(Refused) as refused:
        li.do(command)
    assert {reason.code for reason in refused.value.reasons} <= _CODES
    desk.do(command)  # it was the person that stood in its way, nothing else


_CODES = {"on_that_day", "only_own_column", "not_your_client", "not_the_lead", "not_allowed"}


def test_no_question_tells_of_anothers_client(desk: Desk, li: Desk, house: House) -> None:
    sam = house.clients["Sam Ortiz"]
    known = {"email": "sam@example.com", "street": "street7701", "memo": "memo7702"}
    desk.do(EditClient(client_id=sam, was={}, to=known))
    desk.do(AddAlert(client_id=sam, instruction="alert7703"))
    number = desk.do(book(house, note="note7704")).params["appointment"]
    about = Client(sam, number, house.services["dt"], house.therapists["Maria Santos"])
    told: dict[str, list[str]] = {}
    asked = 0
    for query in asked_of_the_desk():
        try:
            needed(query)
        except TypeError:
            continue  # a part of another, which the desk does not run
        handed: dict[str, Any] = given(query, about)
        try:
            answer: Any = li.ask(partial(query, **handed))
            asked += 1
        except FrontdeskError as error:
            answer = error.args, getattr(error, "reasons", ())
        said = " ".join(words(answer)).casefold()
        told[query.__name__] = [secret for secret in _SECRETS if secret in said]
    assert {name: found for name, found in told.items() if found} == {}
    assert asked > 60


def test_no_letter_of_another_is_dropped_or_sent_elsewhere(
    desk: Desk, li: Desk, house: House
) -> None:
    desk.do(SetMailAccount(was=Account(), to=ACCOUNT))
    number = desk.do(letter(house)).params["mail"]
    for command in (DropMail(mail_id=number), RetryMail(mail_id=number, address="li@c.example")):
        with pytest.raises(Refused, match="only_own_letters"):
            li.do(command)
    desk.do(DropMail(mail_id=number))
