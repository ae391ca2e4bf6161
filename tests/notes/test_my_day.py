"""One therapist's day, and whose day may be looked at."""

from datetime import time
from functools import partial

import pytest
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.clients import AddAlert
from frontdesk.commands.notes import SaveNote, SignNote
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.model import Block
from frontdesk.queries.my_day import all_days, my_day
from frontdesk.storage.engine import Store
from frontdesk.values.note import NoteText
from frontdesk.values.state import State
from tests.moments import MONDAY
from tests.notes.test_notes import MARIA, begin, booked, day_of
from tests.studio import House

TOM = "Tom Becker"


def test_a_day_holds_visits_alerts_and_blocks(desk: Desk, house: House, store: Store) -> None:
    first = booked(desk, house)
    booked(desk, house, client_id=house.clients["Nora Blake"], starts=time(14), minutes=90)
    gone = booked(desk, house, client_id=house.clients["Sam Ortiz"], starts=time(16))
    desk.do(SetState(appointment_id=gone, was=State.BOOKED, to=State.CANCELLED))
    for words in ("No deep pressure", "Side-lying only"):
        desk.do(AddAlert(client_id=house.clients["Robert Quinn"], instruction=words))
    maria = house.therapists[MARIA]
    lunch = {"kind": "lunch", "label": "Lunch", "starts": time(12), "minutes": 45}
    with Session(store.write) as session:
        session.add(Block(resource_id=maria, day=MONDAY, **lunch))
        session.commit()
    day = day_of(desk, house, MARIA)
    assert [stop.card.client for stop in day.stops] == ["Robert Quinn", "Nora Blake"]
    assert day.stops[0].card.id == first
    assert day.stops[0].alerts == ("No deep pressure", "Side-lying only")
    assert (day.visits, day.minutes) == (2, 150)
    assert [(block.label, block.ends) for block in day.blocks] == [("Lunch", time(12, 45))]
    assert not day.writes_notes


def test_a_visit_that_did_not_come_is_not_counted(
    desk: Desk, house: House, clock: SetClock
) -> None:
    number = booked(desk, house)
    clock.advance(hours=9)
    desk.do(SetState(appointment_id=number, was=State.BOOKED, to=State.NO_SHOW))
    day = day_of(desk, house, MARIA)
    assert (len(day.stops), day.visits, day.minutes) == (1, 0, 0)


def test_without_a_wish_it_is_the_first_who_works(desk: Desk, house: House) -> None:
    day = desk.ask(partial(my_day, day=MONDAY))
    assert day.therapist_id == house.therapists[MARIA]
    assert len(day.choices) == 5
    assert desk.ask(partial(my_day, day=MONDAY, therapist_id=999)).name == MARIA


def test_a_therapist_sees_the_own_day_only(desk: Desk, house: House) -> None:
    booked(desk, house)
    desk.sign_in(house.people[TOM])
    own = desk.ask(partial(my_day, day=MONDAY))
    assert (own.name, own.stops, own.writes_notes) == (TOM, (), True)
    assert own.choices == ((house.therapists[TOM], TOM),)
    with pytest.raises(Refused, match="only_own_day"):
        desk.ask(partial(my_day, day=MONDAY, therapist_id=house.therapists[MARIA]))
    assert [day.name for day in desk.ask(partial(all_days, day=MONDAY))] == [TOM]


def test_everybody_who_works_is_in_the_days_of_all(desk: Desk, house: House) -> None:
    names = [day.name for day in desk.ask(partial(all_days, day=MONDAY))]
    assert names == [MARIA, TOM, "Ana Ruiz", "Li Wei", "Jo Park"]


def test_a_note_is_due_until_it_is_signed(desk: Desk, house: House) -> None:
    number = booked(desk, house)
    desk.sign_in(house.people[MARIA])

    def due() -> tuple[bool, bool]:
        stop = day_of(desk, house, MARIA).stops[0]
        return stop.note_due, stop.note_signed

    assert due() == (False, False)
    begin(desk, number)
    text = NoteText(plan="Rest")
    desk.do(SaveNote(appointment_id=number, was=NoteText(), to=text))
    assert due() == (True, False)
    desk.do(SetState(appointment_id=number, was=State.IN_SESSION, to=State.TO_CHECK_OUT))
    assert due() == (True, False)
    desk.do(SignNote(appointment_id=number, was=text, to=text))
    assert due() == (False, True)


def test_a_finished_session_without_a_note_has_one_due(desk: Desk, house: House) -> None:
    number = booked(desk, house)
    desk.sign_in(house.people[MARIA])
    begin(desk, number)
    assert not day_of(desk, house, MARIA).stops[0].note_due
    desk.do(SetState(appointment_id=number, was=State.IN_SESSION, to=State.TO_CHECK_OUT))
    assert day_of(desk, house, MARIA).stops[0].note_due
