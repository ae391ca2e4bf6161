"""A note read for a reason: written down before it is shown, and told to its therapist."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from functools import partial

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from frontdesk.clock import SetClock
from frontdesk.commands.note_readings import ReadNote, SeeReadings
from frontdesk.commands.notes import AddAddendum, SaveNote, SignNote
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.queries.note_readings import (
    OpenedNote,
    client_notes,
    opened_note,
    readings,
    readings_of_mine,
)
from frontdesk.queries.timeline import timeline
from frontdesk.storage.engine import Store
from frontdesk.values.note import NoteText
from tests.health.people import DANA, MARIA, ROSA, TOM
from tests.moments import MONDAY
from tests.notes.test_notes import CALM, begin, booked
from tests.studio import House

WHY = "The client has complained to the board"


@pytest.fixture
def desk_of(desk: Desk, house: House) -> Callable[[str], Desk]:
    """Let somebody sit down at the desk."""

    def sit(name: str) -> Desk:
        desk.sign_in(house.people[name])
        return desk

    return sit


@pytest.fixture
def number(desk_of: Callable[[str], Desk], house: House, clock: SetClock) -> int:
    """The session of Robert Quinn with Maria, whose note she has signed."""
    visit = booked(desk_of(DANA), house)
    clock.put(datetime.combine(MONDAY, time(10, 15), clock.now().tzinfo) + timedelta(hours=6))
    begin(desk_of(DANA), visit)
    maria = desk_of(MARIA)
    maria.do(SaveNote(appointment_id=visit, was=NoteText(), to=CALM))
    maria.do(SignNote(appointment_id=visit, was=CALM, to=CALM))
    maria.do(AddAddendum(appointment_id=visit, text="Called back: fine"))
    return visit


def read(desk: Desk, number: int, why: str = WHY) -> OpenedNote:
    desk.do(ReadNote(appointment_id=number, reason=why))
    return desk.ask(partial(opened_note, appointment_id=number))


def test_the_owner_reads_a_note_once_the_reason_is_written_down(
    desk_of: Callable[[str], Desk], house: House, number: int, clock: SetClock
) -> None:
    owner, robert = desk_of(DANA), house.clients["Robert Quinn"]
    (row,) = owner.ask(partial(client_notes, client_id=robert))
    assert (row.appointment_id, row.therapist, row.signed, row.own) == (number, MARIA, True, False)
    with pytest.raises(Refused, match="note_not_opened"):
        owner.ask(partial(opened_note, appointment_id=number))
    note = read(owner, number)
    assert (note.text, note.therapist, note.client) == (CALM, MARIA, "Robert Quinn")
    assert [each.text for each in note.addenda] == ["Called back: fine"]
    clock.put(clock.now() + timedelta(minutes=16))
    with pytest.raises(Refused, match="note_not_opened"):
        owner.ask(partial(opened_note, appointment_id=number))


@pytest.mark.parametrize(
    ("name", "why", "code"),
    [
        (DANA, "", "reading_needs_reason"),
        (DANA, "  why    not ", "reading_needs_reason"),
        (DANA, "x" * 201, "reason_too_long"),
        (ROSA, WHY, "not_allowed"),
        (TOM, WHY, "not_your_client"),
    ],
    ids=["no reason", "too short", "too long", "reception", "another's client"],
)
def test_whoever_may_not_read_or_says_no_reason_is_refused(
    desk_of: Callable[[str], Desk], number: int, name: str, why: str, code: str
) -> None:
    with pytest.raises(Refused, match=code):
        read(desk_of(name), number, why)


def test_a_session_without_a_note_cannot_be_read(
    desk_of: Callable[[str], Desk], house: House
) -> None:
    visit = booked(desk_of(DANA), house)
    with pytest.raises(Refused, match="gone"):
        read(desk_of(DANA), visit)


def test_the_therapist_is_told_until_it_was_seen(
    desk_of: Callable[[str], Desk], number: int
) -> None:
    read(desk_of(DANA), number)
    maria = desk_of(MARIA)
    (told,) = maria.ask(readings_of_mine)
    assert (told.who, told.client, told.reason) == (DANA, "Robert Quinn", WHY)
    with pytest.raises(Refused, match="note_not_yours"):
        desk_of(TOM).do(SeeReadings(readings=(told.id,)))
    desk_of(MARIA).do(SeeReadings(readings=(told.id,)))
    assert maria.ask(readings_of_mine) == ()


def test_the_owner_sees_who_read_what_and_the_manager_all_but_the_owners(
    desk_of: Callable[[str], Desk], house: House, number: int
) -> None:
    read(desk_of(DANA), number)
    robert = house.clients["Robert Quinn"]
    ask = partial(readings, first=MONDAY, last=MONDAY)
    (row,) = desk_of(DANA).ask(ask)
    assert (row.who, row.what, row.therapist, row.reason) == (DANA, "note", MARIA, WHY)
    assert desk_of(DANA).ask(partial(readings, first=MONDAY, last=MONDAY - timedelta(1))) == ()
    shown = {each.code for each in desk_of(DANA).ask(partial(timeline, client_id=robert))}
    assert "line_note_read" in shown
    with pytest.raises(Refused, match="not_allowed"):
        desk_of(ROSA).ask(ask)
    unseen = {each.code for each in desk_of(ROSA).ask(partial(timeline, client_id=robert))}
    assert "line_note_read" not in unseen


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM note_reading",
        "UPDATE note_reading SET reason=NULL",
        "UPDATE note_reading SET person_id=person_id+1",
        "UPDATE note_reading SET at=at+1",
    ],
)
def test_no_program_takes_a_reading_away_or_changes_it(
    desk_of: Callable[[str], Desk], number: int, store: Store, statement: str
) -> None:
    read(desk_of(DANA), number)
    with store.write.connect() as connection, pytest.raises(DBAPIError, match="note_reading"):
        connection.execute(text(statement))
