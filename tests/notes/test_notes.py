"""Session notes: written, signed, read by those who may, nowhere in the clear."""

import itertools
from datetime import date, time, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from frontdesk.changes import Topic
from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book
from frontdesk.commands.base import Command
from frontdesk.commands.notes import SaveNote, SignNote
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.queries.my_day import MyDay, my_day
from frontdesk.queries.notes import Note, session_note
from frontdesk.storage.engine import Store
from frontdesk.values.note import LONGEST, NoteText
from frontdesk.values.state import State
from tests.moments import MONDAY, NOW
from tests.studio import House

MARIA = "Maria Santos"
CALM = NoteText(subjective="Legs calmer this week", plan="Continue,\nadd traction")


def booked(desk: Desk, house: House, **changed: Any) -> int:
    given: dict[str, Any] = {
        "client_id": house.clients["Robert Quinn"],
        "service_id": house.services["dt"],
        "minutes": 60,
        "therapist_id": house.therapists[MARIA],
        "day": MONDAY,
        "starts": time(10, 15),
    }
    there = desk.person
    desk.sign_in(house.people["Dana Reed"])  # the desk books, whoever works after
    number = desk.do(Book(**(given | changed))).params["appointment"]
    if there is not None:
        desk.sign_in(there.id)
    assert isinstance(number, int)
    return number


def begin(desk: Desk, number: int) -> None:
    steps = (State.BOOKED, State.ARRIVED, State.IN_SESSION)
    for was, to in itertools.pairwise(steps):
        desk.do(SetState(appointment_id=number, was=was, to=to))


def note(desk: Desk, number: int) -> Note:
    return desk.ask(partial(session_note, appointment_id=number))


def day_of(desk: Desk, house: House, name: str, day: date = MONDAY) -> MyDay:
    return desk.ask(partial(my_day, day=day, therapist_id=house.therapists[name]))


@pytest.fixture
def maria(desk: Desk, house: House) -> Desk:
    """The desk, with Maria at it."""
    desk.sign_in(house.people[MARIA])
    return desk


def test_a_note_is_saved_and_read_back_as_typed(maria: Desk, house: House) -> None:
    number = booked(maria, house)
    assert note(maria, number).text == NoteText()
    outcome = maria.do(SaveNote(appointment_id=number, was=NoteText(), to=CALM))
    assert note(maria, number).text == CALM
    assert note(maria, number).signed_at is None
    assert outcome.changes.touches(Topic.NOTES)
    shorter = NoteText(objective=" é <b> ")
    maria.do(SaveNote(appointment_id=number, was=CALM, to=shorter))
    assert note(maria, number).text == shorter


def test_a_note_changed_elsewhere_is_not_overwritten(maria: Desk, house: House) -> None:
    number = booked(maria, house)
    maria.do(SaveNote(appointment_id=number, was=NoteText(), to=CALM))
    for was in (NoteText(), NoteText(plan="other")):
        with pytest.raises(Stale, match="note_elsewhere") as caught:
            maria.do(SaveNote(appointment_id=number, was=was, to=NoteText(plan="mine")))
        assert caught.value.who == MARIA
    assert note(maria, number).text == CALM


def test_what_was_never_written_cannot_have_been_seen(maria: Desk, house: House) -> None:
    number = booked(maria, house)
    with pytest.raises(Stale, match="note_elsewhere"):
        maria.do(SaveNote(appointment_id=number, was=CALM, to=NoteText()))


def test_a_signed_note_is_never_changed(maria: Desk, house: House) -> None:
    number = booked(maria, house)
    begin(maria, number)
    maria.do(SignNote(appointment_id=number, was=NoteText(), to=CALM))
    assert note(maria, number).signed_at == NOW
    for command in (SaveNote, SignNote):
        with pytest.raises(Refused, match="note_signed"):
            maria.do(command(appointment_id=number, was=CALM, to=NoteText(plan="x")))
    assert note(maria, number).text == CALM


def test_a_note_is_signed_when_there_was_a_session_and_a_word(maria: Desk, house: House) -> None:
    number = booked(maria, house)
    with pytest.raises(Refused, match="note_before_session"):
        maria.do(SignNote(appointment_id=number, was=NoteText(), to=CALM))
    begin(maria, number)
    with pytest.raises(Refused, match="note_empty"):
        maria.do(SignNote(appointment_id=number, was=NoteText(), to=NoteText(plan=" \n")))


def test_a_cancelled_visit_has_no_note(maria: Desk, house: House) -> None:
    number = booked(maria, house)
    maria.do(SetState(appointment_id=number, was=State.BOOKED, to=State.CANCELLED))
    with pytest.raises(Refused, match="note_no_session"):
        maria.do(SaveNote(appointment_id=number, was=NoteText(), to=CALM))


def test_a_part_has_a_longest_length(maria: Desk, house: House) -> None:
    number = booked(maria, house)
    much = NoteText(plan="x" * (LONGEST + 1), objective="y" * (LONGEST + 1))
    with pytest.raises(Refused) as caught:
        maria.do(SaveNote(appointment_id=number, was=NoteText(), to=much))
    assert {reason.field for reason in caught.value.reasons} == {"objective", "plan"}


@pytest.mark.parametrize("name", ["Dana Reed", "Rosa Diaz", "Tom Becker"])
def test_notes_are_closed_to_all_others(desk: Desk, house: House, name: str) -> None:
    number = booked(desk, house)
    desk.sign_in(house.people[MARIA])
    desk.do(SaveNote(appointment_id=number, was=NoteText(), to=CALM))
    desk.sign_in(house.people[name])
    with pytest.raises(Refused):
        note(desk, number)
    for command in (SaveNote, SignNote):
        with pytest.raises(Refused, match=r"not_allowed|note_not_yours"):
            desk.do(command(appointment_id=number, was=CALM, to=NoteText()))


def test_a_note_of_nothing_is_gone(maria: Desk) -> None:
    with pytest.raises(Refused, match="gone"):
        note(maria, 4711)


@pytest.mark.parametrize(
    "make",
    [partial(SaveNote, was=NoteText(), to=CALM), partial(SignNote, was=NoteText(), to=CALM)],
    ids=["saved", "signed"],
)
def test_notes_leave_the_list_of_undo_alone(maria: Desk, house: House, make: Any) -> None:
    number = booked(maria, house)
    begin(maria, number)
    before = maria.undoable()
    command: Command = make(appointment_id=number)
    maria.do(command)
    assert maria.undoable() == before


def test_the_journal_does_not_hold_a_note_in_the_clear(
    maria: Desk, house: House, store: Store
) -> None:
    number = booked(maria, house)
    maria.do(SaveNote(appointment_id=number, was=NoteText(), to=CALM))
    maria.do(SaveNote(appointment_id=number, was=CALM, to=NoteText(plan="Heat")))
    with store.read.connect() as connection:
        for table in ("journal", "journal_row", "once"):
            rows = [str(row) for row in connection.execute(text(f"SELECT * FROM {table}"))]
            assert rows
            assert not [row for row in rows if "calmer" in row or "traction" in row]


def test_a_note_does_not_tell_itself_in_reports() -> None:
    assert "calmer" not in repr(SaveNote(appointment_id=1, was=NoteText(), to=CALM))


def test_the_last_plan_is_shown_to_the_therapist_alone(
    maria: Desk, house: House, clock: SetClock
) -> None:
    old = booked(maria, house)
    begin(maria, old)
    maria.do(SignNote(appointment_id=old, was=NoteText(), to=CALM))
    later = MONDAY + timedelta(days=7)
    booked(maria, house, day=later)
    seen = day_of(maria, house, MARIA, later).stops[0]
    assert seen.last is not None
    assert (seen.last.day, seen.last.plan) == (MONDAY, "Continue, add traction")
    maria.sign_in(house.people["Dana Reed"])
    assert day_of(maria, house, MARIA, later).stops[0].last is None


def test_an_unsigned_plan_of_another_therapist_stays_his(desk: Desk, house: House) -> None:
    booked(desk, house, day=MONDAY + timedelta(days=7))
    first = booked(desk, house, therapist_id=house.therapists["Tom Becker"])
    desk.sign_in(house.people["Tom Becker"])
    begin(desk, first)
    desk.do(SaveNote(appointment_id=first, was=NoteText(), to=CALM))
    desk.sign_in(house.people[MARIA])
    later = MONDAY + timedelta(days=7)
    assert day_of(desk, house, MARIA, later).stops[0].last is None
    desk.sign_in(house.people["Tom Becker"])
    desk.do(SignNote(appointment_id=first, was=CALM, to=CALM))
    desk.sign_in(house.people[MARIA])
    assert day_of(desk, house, MARIA, later).stops[0].last is not None


def test_an_error_of_the_database_does_not_tell_what_was_written(
    maria: Desk, house: House, store: Store
) -> None:
    number = booked(maria, house)
    maria.do(SaveNote(appointment_id=number, was=NoteText(), to=CALM))
    with store.write.connect() as connection, pytest.raises(IntegrityError) as caught:
        connection.execute(
            text("UPDATE session_note SET appointment_id = NULL WHERE plan != :words"),
            {"words": b"calmer"},
        )
    assert "calmer" not in str(caught.value)


def test_notes_and_the_day_hold_on_both_databases(
    any_store: Store, any_house: House, clock: SetClock
) -> None:
    house = any_house
    desk = Desk(any_store, clock, station="front")
    desk.sign_in(house.people[MARIA])
    number = booked(desk, house)
    later = MONDAY + timedelta(days=7)
    booked(desk, house, day=later)
    begin(desk, number)
    desk.do(SaveNote(appointment_id=number, was=NoteText(), to=NoteText(plan="Heat")))
    desk.do(SignNote(appointment_id=number, was=NoteText(plan="Heat"), to=CALM))
    assert note(desk, number).text == CALM
    last = day_of(desk, house, MARIA, later).stops[0].last
    assert last is not None
    assert last.plan == "Continue, add traction"
