"""A note's chart, figures and times; what is added after it was signed; what is left unsigned."""

from dataclasses import replace
from datetime import time, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from frontdesk.clock import SetClock
from frontdesk.commands.notes import AddAddendum, SaveNote, SignNote
from frontdesk.commands.states import CorrectTimes, SetState
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.queries.notes import note_before
from frontdesk.storage.engine import Store
from frontdesk.values.chart import MOST_MARKS, Chart, Mark, MarkKind, Side, Stroke
from frontdesk.values.note import LONGEST, NoteDetails, NoteText
from frontdesk.values.state import State
from tests.moments import MONDAY, NOW
from tests.notes.test_notes import CALM, MARIA, begin, booked, day_of, note
from tests.studio import House

DRAWN = Chart(
    (Mark(MarkKind.TENSION, Side.BACK, 430, 780, 3), Mark(MarkKind.PAIN, Side.FRONT, 0, 1000)),
    (Stroke(Side.BACK, ((400, 700), (410, 720), (405, 760))),),
)
WHOLE = NoteText(
    plan="Continue",
    details=NoteDetails(
        areas=("calves", "feet"),
        techniques=("myofascial",),
        pressure="moderate",
        homework="Stretch the calves before bed",
        helped="Slow strokes",
        outcome=(("severity", 3), ("sleep", 7.5)),
        chart=DRAWN,
    ),
)


@pytest.fixture
def maria(desk: Desk, house: House) -> Desk:
    desk.sign_in(house.people[MARIA])
    return desk


def signed(desk: Desk, house: House, said: NoteText = CALM, **changed: Any) -> int:
    number = booked(desk, house, **changed)
    begin(desk, number)
    desk.do(SignNote(appointment_id=number, was=NoteText(), to=said))
    return number


def test_all_of_a_note_is_read_back_as_it_was_written(maria: Desk, house: House) -> None:
    number = booked(maria, house)
    maria.do(SaveNote(appointment_id=number, was=NoteText(), to=WHOLE))
    assert note(maria, number).text == WHOLE
    less = replace(WHOLE, details=replace(WHOLE.details, chart=Chart(), outcome=()))
    maria.do(SaveNote(appointment_id=number, was=WHOLE, to=less))
    assert note(maria, number).text == less
    with pytest.raises(Stale, match="note_elsewhere"):
        maria.do(SaveNote(appointment_id=number, was=WHOLE, to=NoteText()))


def test_a_chart_alone_is_a_note_that_can_be_signed(maria: Desk, house: House) -> None:
    number = signed(maria, house, NoteText(details=NoteDetails(chart=DRAWN)))
    assert note(maria, number).text.details.chart == DRAWN


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("areas", ("elbow of a chair",)),
        ("techniques", ("magic",)),
        ("pressure", "crushing"),
        ("homework", "x" * (LONGEST + 1)),
        ("outcome", (("severity", 11),)),
        ("outcome", (("mood", 3),)),
        ("chart", Chart((Mark(MarkKind.PAIN, Side.BACK, 1001, 0),))),
        ("chart", Chart((Mark(MarkKind.PAIN, Side.BACK, 0, 0, 4),))),
        ("chart", Chart((Mark(MarkKind.PAIN, Side.BACK, 0, 0),) * (MOST_MARKS + 1))),
    ],
    ids=[
        *("area", "technique", "pressure", "homework", "figure", "measure"),
        *("outside", "level", "too many"),
    ],
)
def test_what_cannot_be_in_a_note_is_refused(
    maria: Desk, house: House, field: str, value: Any
) -> None:
    number = booked(maria, house)
    wrong = NoteText(details=replace(NoteDetails(), **{field: value}))
    with pytest.raises(Refused, match="note_detail_wrong") as caught:
        maria.do(SaveNote(appointment_id=number, was=NoteText(), to=wrong))
    assert [reason.field for reason in caught.value.reasons] == [field]


def test_the_chart_is_sealed_in_the_note_and_in_the_journal(
    maria: Desk, house: House, store: Store
) -> None:
    signed(maria, house, WHOLE)
    with store.read.connect() as connection:
        for table in ("journal", "journal_row", "once"):
            rows = [str(row) for row in connection.execute(text(f"SELECT * FROM {table}"))]
            assert not [row for row in rows if "calves" in row or "severity" in row]
        kept = connection.execute(text("SELECT details FROM session_note")).scalar_one()
        assert bytes(kept)[:1] == b"\x00"


def test_an_addendum_stands_below_the_note_which_stays_as_it_is(
    maria: Desk, house: House, clock: SetClock, store: Store
) -> None:
    number = signed(maria, house)
    clock.advance(minutes=20)
    maria.do(AddAddendum(appointment_id=number, text=" She called: calmer at night. "))
    found = note(maria, number)
    assert found.text == CALM
    assert [(each.text, each.therapist) for each in found.addenda] == [
        ("She called: calmer at night.", MARIA)
    ]
    assert found.addenda[0].written_at == NOW + timedelta(minutes=20)
    for statement in ("UPDATE addendum SET text = x'00'", "DELETE FROM addendum"):
        with pytest.raises(DatabaseError, match="addendum_is_kept"), store.write.begin() as there:
            there.execute(text(statement))


@pytest.mark.parametrize(
    ("said", "code"),
    [(" \n", "addendum_empty"), ("x" * (LONGEST + 1), "note_too_long")],
    ids=["empty", "too long"],
)
def test_an_addendum_says_something(maria: Desk, house: House, said: str, code: str) -> None:
    number = signed(maria, house)
    with pytest.raises(Refused, match=code):
        maria.do(AddAddendum(appointment_id=number, text=said))


def test_an_addendum_needs_a_signed_note_of_ones_own(maria: Desk, house: House) -> None:
    number = booked(maria, house)
    command = AddAddendum(appointment_id=number, text="late")
    assert "late" not in repr(command)
    with pytest.raises(Refused, match="addendum_too_soon"):
        maria.do(command)
    for name in ("Dana Reed", "Rosa Diaz", "Tom Becker"):
        maria.sign_in(house.people[name])
        with pytest.raises(Refused, match=r"not_allowed|note_not_yours"):
            maria.do(command)


def test_the_last_note_is_there_to_copy(maria: Desk, house: House) -> None:
    first = signed(maria, house, WHOLE)
    later = booked(maria, house, day=MONDAY + timedelta(days=7))
    assert note(maria, later).before == MONDAY
    assert maria.ask(partial(note_before, appointment_id=later)) == WHOLE
    assert note(maria, first).before is None
    with pytest.raises(Refused, match="no_note_before"):
        maria.ask(partial(note_before, appointment_id=first))
    maria.sign_in(house.people["Tom Becker"])
    with pytest.raises(Refused, match="note_not_yours"):
        maria.ask(partial(note_before, appointment_id=later))


def test_a_walk_in_without_a_name_has_no_last_note(maria: Desk, house: House) -> None:
    signed(maria, house, client_id=None, guest_name="Walk-in 1")
    later = booked(maria, house, client_id=None, guest_name="Walk-in 2", starts=time(14))
    assert note(maria, later).before is None


def test_unsigned_notes_of_other_days_stay_until_they_are_signed(
    maria: Desk, house: House, clock: SetClock
) -> None:
    begun = booked(maria, house)
    begin(maria, begun)
    maria.do(SetState(appointment_id=begun, was=State.IN_SESSION, to=State.TO_CHECK_OUT))
    unwritten = booked(maria, house, client_id=house.clients["Nora Blake"], starts=time(14))
    begin(maria, unwritten)
    maria.do(SetState(appointment_id=unwritten, was=State.IN_SESSION, to=State.TO_CHECK_OUT))
    maria.do(SaveNote(appointment_id=begun, was=NoteText(), to=CALM))
    assert day_of(maria, house, MARIA).unsigned == ()
    clock.advance(days=1)
    tomorrow = MONDAY + timedelta(days=1)
    found = day_of(maria, house, MARIA, tomorrow).unsigned
    assert [(each.client, each.begun) for each in found] == [
        ("Robert Quinn", True),
        ("Nora Blake", False),
    ]
    clock.advance(days=30)
    found = day_of(maria, house, MARIA, tomorrow).unsigned
    assert [each.appointment_id for each in found] == [begun]
    maria.do(SignNote(appointment_id=begun, was=CALM, to=CALM))
    assert day_of(maria, house, MARIA, tomorrow).unsigned == ()
    maria.sign_in(house.people["Dana Reed"])
    assert day_of(maria, house, MARIA, tomorrow).unsigned == ()


@pytest.fixture
def on_table(maria: Desk, house: House, clock: SetClock) -> int:
    """On the table since 10:15; it is 11:20 by now."""
    number = booked(maria, house)
    clock.advance(minutes=67)
    begin(maria, number)
    clock.advance(minutes=65)
    return number


def test_the_time_on_the_table_is_corrected(maria: Desk, on_table: int) -> None:
    began = note(maria, on_table).started_at
    first = CorrectTimes(appointment_id=on_table, was=(began, None), began=time(10, 18))
    maria.do(first)
    seen = note(maria, on_table)
    assert seen.started_at == NOW.replace(hour=10, minute=18)
    with pytest.raises(Stale, match="times_elsewhere"):
        maria.do(replace(first, id="another"))
    maria.do(SetState(appointment_id=on_table, was=State.IN_SESSION, to=State.TO_CHECK_OUT))
    seen = note(maria, on_table)
    was = (seen.started_at, seen.finished_at)
    maria.do(CorrectTimes(appointment_id=on_table, was=was, began=time(10, 18), ended=time(11, 15)))
    assert note(maria, on_table).finished_at == NOW.replace(hour=11, minute=15)


@pytest.mark.parametrize(
    ("began", "ended", "code"),
    [
        (time(11, 30), None, "times_to_come"),
        (time(10, 10), time(11, 10), "times_half"),
        (time(11, 10), time(11, 10), "times_backwards"),
    ],
    ids=["to come", "an end too early", "backwards"],
)
def test_times_that_cannot_be_are_refused(
    maria: Desk, on_table: int, began: time, ended: time | None, code: str
) -> None:
    was = (note(maria, on_table).started_at, None)
    with pytest.raises(Refused, match=code):
        maria.do(CorrectTimes(appointment_id=on_table, was=was, began=began, ended=ended))


def test_times_are_corrected_in_the_own_column_and_once_begun(maria: Desk, house: House) -> None:
    number = booked(maria, house)
    command = CorrectTimes(appointment_id=number, was=(None, None), began=time(9))
    with pytest.raises(Refused, match="times_stand"):
        maria.do(command)
    maria.sign_in(house.people["Tom Becker"])
    with pytest.raises(Refused, match="only_own_column"):
        maria.do(command)
