"""A receptionist reaches no diagnosis and no note, whatever is asked, done, undone or written."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import LargeBinary, event, text

from frontdesk.commands.care_plans import StartPlan
from frontdesk.commands.diagnoses import NoteDiagnosis
from frontdesk.commands.files import AddFile
from frontdesk.commands.forms import KeepDraft, SignForm
from frontdesk.commands.health import FileDoctorNote, OpenHealth, SaveCondition
from frontdesk.commands.note_readings import ReadNote
from frontdesk.commands.notes import SaveNote
from frontdesk.commands.till import TakePayment
from frontdesk.errors import FrontdeskError
from frontdesk.model import Row
from frontdesk.model.journal import JournalEntry
from frontdesk.queries.clients import find_clients
from frontdesk.queries.forms import forms as blank_forms
from frontdesk.queries.health import health_profile
from frontdesk.queries.notes import session_note
from frontdesk.storage.engine import Store
from frontdesk.values.care import PlanText
from frontdesk.values.file import Paper
from frontdesk.values.health import Condition, Held
from frontdesk.values.money import Money
from frontdesk.values.note import NoteDetails, NoteText
from frontdesk.values.payment import CASH, Paid
from frontdesk.values.rights import Grant, Role, grant, needed
from frontdesk.values.stored import Bought, Stored
from tests.health.people import DANA, MARIA, ROSA, Practice
from tests.journal.steps import STEPS, World
from tests.moments import MONDAY
from tests.notes.test_forms import SIGNATURE
from tests.rights.reach import Client, asked_of_the_desk, given, words
from tests.studio import House
from ui.logs import Discreet

#: What is written down, and found nowhere; the last ones are what conditions are called.
SECRETS = (
    *("xarelto7731", "twitching7732", "homework7733", "thrombosis", "restless"),
    *("m5450", "m54.50", "supplier7734", "draft7735", "goal7736", "claimed7737"),
    "signed7738",
)
#: Asked for what is not there, or for what reception does not read.
REFUSED = {
    *("handout_papers", "discount_code", "gift_card", "member_statement", "membership_card"),
    *("freeze_effect", "change_offers", "file_content", "form_draft"),
}
#: What the desk reads instead.
PAPER = "A doctor's note is needed first"
HELD = (
    Held(kind=Condition.THROMBOSIS, medication="Xarelto7731"),
    Held(kind=Condition.RESTLESS_LEGS, severity=8, medication="Xarelto7731"),
)
NOTE = NoteText(
    subjective="Twitching7732",
    plan="Twitching7732",
    details=NoteDetails(homework="Homework7733"),
)


@pytest.fixture
def world(store: Store, house: House, practice: Practice) -> World:
    """Every client has two conditions, and Robert Quinn's visit of today has a note."""
    for client in house.clients.values():
        for held in HELD:
            practice.has(held, client)
        note = FileDoctorNote(client_id=client, doctor="Dr. Patel", given=MONDAY)
        practice.desk.do(note)
        scan = Paper("Xarelto7731.pdf", b"%PDF-1.7 Twitching7732")
        practice.desk.do(
            AddFile(client_id=client, paper=scan, description="Thrombosis", health=True)
        )
    number = practice.book(starts=time(13))
    practice.as_(MARIA).do(SaveNote(appointment_id=number, was=NoteText(), to=NOTE))
    tell_more(practice)
    return World(practice.as_(ROSA), store, house)


def tell_more(practice: Practice) -> None:
    """Robert has a plan, a supplied diagnosis and an unsigned form; he has bought a gift card."""
    robert = practice.robert
    plan = PlanText("Restless legs", "Goal7736", 8, ("severity",))
    practice.as_(MARIA).do(StartPlan(client_id=robert, plan=plan))
    owner = practice.as_(DANA)
    owner.do(
        NoteDiagnosis(
            client_id=robert, code="M54.50", supplied_by="Supplier7734", supplied_on=MONDAY
        )
    )
    answers = {"conditions": ["Diabetes"], "thinners": True, "fever": False}
    answers["emergency"] = "Signed7738"
    sign = SignForm(
        client_id=robert, form="intake.es", version=1, answers=answers, signature=SIGNATURE
    )
    practice.as_(ROSA).do(sign)
    owner = practice.as_(DANA)
    draft = {"conditions": ["thrombosis"], "emergency": "Draft7735"}
    begun = KeepDraft(client_id=robert, form="intake.en", version=1, answers=draft, key="station")
    owner.do(begun)
    owner.do(ReadNote(appointment_id=1, reason="Twitching is what was Claimed7737"))
    card = Bought(kind=Stored.GIFT_CARD, price=Money(5_000), client_id=robert)
    paid = (Paid(kind=CASH, amount=card.price),)
    practice.as_(ROSA).do(TakePayment(bought=(card,), tenders=paid, client_id=robert))


@pytest.fixture
def about(world: World) -> Client:
    """Robert, his visit, and Maria."""
    return Client(
        client_id=world.house.clients["Robert Quinn"],
        appointment_id=1,
        service_id=world.house.services["dt"],
        therapist_id=world.house.therapists[MARIA],
    )


@pytest.fixture
def opened(store: Store) -> Iterator[set[str]]:
    """Collect which sealed columns are read."""
    sealed = {
        f"{table.name}.{column.name}"
        for table in Row.metadata.sorted_tables
        for column in table.columns
        if type(column.type).__name__.startswith("Sealed")
    }
    assert {"health_condition.facts", "session_note.plan"} <= sealed
    found: set[str] = set()

    def look(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if statement.startswith("SELECT"):
            asked = statement.replace('"', "").split(" FROM ")[0]
            found.update(each for each in sealed if each in asked)

    event.listen(store.read, "before_cursor_execute", look)
    yield found
    event.remove(store.read, "before_cursor_execute", look)


def is_guarded(query: Callable[..., Any]) -> bool:
    """Tell whether the desk runs it; what names no permission is part of another."""
    try:
        return bool(needed(query))
    except TypeError:
        return False


def may_ask(query: Callable[..., Any]) -> bool:
    """Tell whether reception may ask at all; the desk says no before it looks any closer."""
    return grant(Role.RECEPTIONIST, needed(query)) not in (Grant.NO, Grant.SECOND)


def telling(answer: Any) -> list[str]:
    said = " ".join(words(answer)).casefold()
    return [secret for secret in SECRETS if secret in said]


def test_nothing_that_is_asked_tells_or_opens_what_is_sealed(
    world: World, about: Client, opened: set[str]
) -> None:
    answered: set[str] = set()
    refused: set[str] = set()
    told: dict[str, tuple[list[str], list[str]]] = {}
    for query in filter(is_guarded, asked_of_the_desk()):
        answer: Any
        try:
            handed = given(query, about) if may_ask(query) else {}
            answer = world.desk.ask(partial(query, **handed))
            answered.add(query.__name__)
        except FrontdeskError as error:
            answer = error.args, getattr(error, "reasons", ())
            refused |= {query.__name__} if may_ask(query) else set()
        said = [] if query is blank_forms else telling(answer)  # what is asked, of nobody yet
        told[query.__name__] = (said, sorted(opened))
        opened.clear()
    assert {name: each for name, each in told.items() if any(each)} == {}
    assert refused <= REFUSED  # whatever comes later is answered here, or says why not
    assert len(answered) > 90
    assert {"client_card", "client_health", "day_board", "day_sheet", "my_day"} <= answered


def test_the_same_questions_tell_the_therapist(
    world: World, about: Client, opened: set[str]
) -> None:
    """What is not found above is there to be found."""
    world.desk.sign_in(world.house.people[MARIA])
    world.desk.do(OpenHealth(client_id=about.client_id))
    for query in (health_profile, session_note):
        assert telling(world.desk.ask(partial(query, **given(query, about))))
    assert {"health_condition.facts", "session_note.plan"} <= opened


def test_nothing_that_is_done_or_undone_tells_it(world: World) -> None:
    done = 0
    for make in STEPS.values():
        try:
            outcome = world.desk.do(make(world))
            answers: tuple[Any, ...] = (outcome, world.desk.undoable(), world.desk.undo())
            done += 1
        except FrontdeskError as error:
            answers = (error.args, getattr(error, "reasons", ()))
        assert telling(answers) == []
    assert done > 20


def test_no_search_finds_anybody_by_it(world: World) -> None:
    for secret in (*SECRETS, PAPER):
        assert world.desk.ask(partial(find_clients, said=secret)).matching == 0


def test_the_journal_and_every_open_column_are_silent(world: World, store: Store) -> None:
    with store.read.connect() as connection:
        for table in Row.metadata.sorted_tables:
            open_columns = [c for c in table.columns if not isinstance(c.type, LargeBinary)]
            open_columns = [c for c in open_columns if "Sealed" not in type(c.type).__name__]
            names = ", ".join(f'"{column.name}"' for column in open_columns)
            rows = connection.execute(text(f'SELECT {names} FROM "{table.name}"')).all()
            if table.name != "health_rules":
                assert telling([repr(tuple(row)) for row in rows]) == [], table.name
        assert connection.execute(JournalEntry.__table__.select()).first() is not None


def test_no_log_line_and_no_report_tells_it(world: World, tmp_path: Path) -> None:
    command = SaveCondition(client_id=1, to=replace(HELD[0], severity=99))
    supplied = NoteDiagnosis(
        client_id=1, code="M54.50", supplied_by="Supplier7734", supplied_on=MONDAY
    )
    plan = StartPlan(client_id=1, plan=PlanText("Restless legs", "Goal7736", 8, ("severity",)))
    draft = KeepDraft(client_id=1, form="intake.en", version=1, answers={"x": "Draft7735"})
    scan = Paper("Xarelto7731.pdf", b"%PDF-1.7 Twitching7732")
    file = AddFile(client_id=1, paper=scan, description="Thrombosis", health=True)
    note = SaveNote(appointment_id=1, was=NoteText(), to=NOTE)
    shown = Discreet()
    things = (command, note, HELD[0], supplied, plan, draft, scan, file)
    lines = [repr(thing) for thing in things]
    for thing in things:
        record = logging.makeLogRecord(
            {"name": "frontdesk.desk", "msg": "done: %s", "args": (thing,)}
        )
        lines.append(shown.format(record))
    world.desk.sign_in(world.house.people[DANA])
    try:
        world.desk.do(command)
    except FrontdeskError as error:
        record = logging.makeLogRecord(
            {"name": "ui.link", "msg": "refused", "exc_info": (type(error), error, None)}
        )
        lines.append(shown.format(record))
    assert len(lines) == 2 * len(things) + 1
    assert telling(lines) == []
