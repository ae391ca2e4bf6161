"""The bridge: order, owners, newest wins, nothing lost."""

import threading
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from frontdesk.changes import Changes, Topic
from frontdesk.clock import SetClock
from frontdesk.commands.base import Command
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.storage.engine import Store
from frontdesk.storage.unit import Work
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs
from ui.link import DeskLink


@needs(Permission.SIGN_IN)
@dataclass(frozen=True, kw_only=True)
class Say(Command):
    """Changes nothing but the journal."""

    word: str

    def apply(self, work: Work) -> None:
        work.concerns(Topic.STUDIO, 1)
        work.says("said", word=self.word)


@needs(Permission.SIGN_IN)
@dataclass(frozen=True, kw_only=True)
class Refuse(Command):
    def apply(self, work: Work) -> None:
        raise Refused.because("gone")


@needs(Permission.SIGN_IN)
def here(view: View) -> str:
    return threading.current_thread().name


@needs(Permission.SIGN_IN)
def broken(view: View) -> str:
    raise ZeroDivisionError


@needs(Permission.SIGN_IN)
class Gate:
    """A query that waits until it is let through."""

    def __init__(self, word: str = "through") -> None:
        self.word = word
        self.open = threading.Event()

    def __call__(self, view: View) -> str:
        assert self.open.wait(10)
        return self.word


class Notebook(QObject):
    """Writes down what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Any] = []

    def note(self, thing: Any) -> None:
        self.told.append(thing)


@pytest.fixture
def book() -> Notebook:
    return Notebook()


def test_a_query_runs_on_the_worker_and_is_answered_on_the_window_s_thread(
    qtbot: QtBot, link: DeskLink, book: Notebook
) -> None:
    link.ask(here, owner=book, done=book.note)
    assert book.told == []
    qtbot.waitUntil(lambda: book.told == ["desk"])


def test_requests_take_effect_in_the_order_they_were_made(
    qtbot: QtBot, link: DeskLink, book: Notebook
) -> None:
    for word in ("one", "two", "three"):
        link.do(Say(word=word), owner=book, done=book.note)
    link.ask(here, owner=book, done=book.note)
    qtbot.waitUntil(lambda: len(book.told) == 4)
    words = [outcome.params["word"] for outcome in book.told[:3]]
    assert words == ["one", "two", "three"]
    assert [o.entry for o in book.told[:3]] == sorted(o.entry for o in book.told[:3])


def test_a_command_tells_its_owner_first_and_then_everybody(
    qtbot: QtBot, link: DeskLink, book: Notebook
) -> None:
    link.did.connect(book.note)
    link.changed.connect(book.note)
    link.do(Say(word="hello"), owner=book, done=book.note)
    qtbot.waitUntil(lambda: len(book.told) == 3)
    assert book.told[0] is book.told[1]
    assert book.told[2].touches(Topic.STUDIO)


def test_of_several_questions_under_one_key_only_the_newest_is_answered(
    qtbot: QtBot, link: DeskLink, book: Notebook
) -> None:
    gates = [Gate(word) for word in ("first", "second", "third")]
    for gate in gates:
        link.ask(gate, owner=book, done=book.note, latest="search")
    for gate in gates:
        gate.open.set()
    qtbot.waitUntil(lambda: not link.busy)
    assert book.told == ["third"]


def test_two_owners_with_the_same_key_do_not_disturb_each_other(
    qtbot: QtBot, link: DeskLink, book: Notebook
) -> None:
    other = Notebook()
    link.ask(here, owner=book, done=book.note, latest="board")
    link.ask(here, owner=other, done=other.note, latest="board")
    qtbot.waitUntil(lambda: not link.busy)
    assert book.told == other.told == ["desk"]


def test_an_answer_for_an_owner_that_is_gone_is_dropped(
    qtbot: QtBot, link: DeskLink, book: Notebook
) -> None:
    gone, gate = QObject(), Gate()
    link.ask(gate, owner=gone, done=book.note)
    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()
    gate.open.set()
    qtbot.waitUntil(lambda: not link.busy)
    assert book.told == []


def test_a_refusal_goes_to_the_owner_s_handler_alone(
    qtbot: QtBot, link: DeskLink, book: Notebook
) -> None:
    everybody = Notebook()
    link.failed.connect(everybody.note)
    link.do(Refuse(), owner=book, failed=book.note)
    qtbot.waitUntil(lambda: len(book.told) == 1)
    assert isinstance(book.told[0], Refused)
    assert everybody.told == []


def test_a_refusal_nobody_handles_is_told_everybody(
    qtbot: QtBot, link: DeskLink, book: Notebook
) -> None:
    with qtbot.waitSignal(link.failed) as failed:
        link.do(Refuse(), owner=book)
    assert isinstance(failed.args[0], Refused)


def test_a_refused_command_is_told_even_when_its_form_is_gone(
    qtbot: QtBot, link: DeskLink, book: Notebook
) -> None:
    gone, gate = QObject(), Gate()
    link.ask(gate, owner=book, done=book.note)
    with qtbot.waitSignal(link.failed) as failed:
        link.do(Refuse(), owner=gone, failed=book.note)
        gone.deleteLater()
        gate.open.set()
    assert isinstance(failed.args[0], Refused)


def test_a_bug_is_reported_and_the_owner_hears_of_it_too(
    qtbot: QtBot, link: DeskLink, book: Notebook
) -> None:
    with qtbot.waitSignal(link.crashed) as crashed:
        link.ask(broken, owner=book, done=book.note, failed=book.note)
    assert isinstance(crashed.args[0], ZeroDivisionError)
    qtbot.waitUntil(lambda: len(book.told) == 1)
    assert isinstance(book.told[0], ZeroDivisionError)


def test_long_questions_do_not_hold_up_short_ones(
    qtbot: QtBot, link: DeskLink, book: Notebook
) -> None:
    gate = Gate("the long one")
    link.ask(gate, owner=book, done=book.note, slow=True)
    link.ask(here, owner=book, done=book.note)
    qtbot.waitUntil(lambda: book.told == ["desk"])
    gate.open.set()
    qtbot.waitUntil(lambda: book.told == ["desk", "the long one"])


def test_saving_lasts_until_the_last_command_is_answered(
    qtbot: QtBot, link: DeskLink, book: Notebook
) -> None:
    link.saving_changed.connect(book.note)
    gate = Gate()
    link.ask(gate, owner=book, done=lambda _: None)
    assert not link.saving
    link.do(Say(word="a"), owner=book)
    link.do(Say(word="b"), owner=book)
    assert book.told == [True]
    gate.open.set()
    qtbot.waitUntil(lambda: not link.busy)
    assert book.told == [True, False]


def test_closing_writes_what_was_asked_to_be_written(
    link: DeskLink, desk: Desk, store: Store, clock: SetClock, book: Notebook
) -> None:
    gate = Gate()
    link.ask(gate, owner=book, done=book.note)
    link.do(Say(word="just before closing"), owner=book)
    threading.Timer(0.05, gate.open.set).start()
    link.close()
    again = Desk(store, clock, station="front")
    person = desk.person
    assert person is not None
    again.sign_in(person.id)
    said = again.undoable()
    assert said is not None
    assert said.params["word"] == "just before closing"


def test_what_was_done_last_is_told(qtbot: QtBot, link: DeskLink, book: Notebook) -> None:
    link.do(Say(word="hello"), owner=book)
    link.history(owner=book, done=book.note)
    qtbot.waitUntil(lambda: len(book.told) == 1)
    undoable, redoable = book.told[0]
    assert undoable.params["word"] == "hello"
    assert redoable is None


def test_somebody_signing_in_is_told_everybody(
    qtbot: QtBot, link: DeskLink, desk: Desk, book: Notebook
) -> None:
    other = next(person for person in desk.people() if person != desk.person)
    with qtbot.waitSignal(link.person_changed) as told:
        link.sign_in(other.id, owner=book, done=book.note)
    assert told.args[0] == link.person == other
    assert book.told == [other]


def test_changes_of_other_stations_are_told(qtbot: QtBot, link: DeskLink, desk: Desk) -> None:
    changes = Changes(frozenset({(Topic.CLIENTS, 7)}))
    watch = desk._watch
    assert watch is not None
    with qtbot.waitSignal(link.changed) as told:
        threading.Thread(target=watch.on_changes, args=(changes,)).start()
    assert told.args[0] == changes
