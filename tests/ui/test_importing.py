"""Client lists through the window: look, bring in, decide, undo; stopped and refused in place."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from frontdesk.commands.clients import EditClient
from frontdesk.commands.imports import DropDoubtful
from frontdesk.desk import Desk
from frontdesk.queries.clients import client_card, find_clients
from frontdesk.queries.imports import doubtful_rows
from tests.imports.lists import real, row, text, write
from tests.studio import House
from ui.app import _Late
from ui.dialogs.doubtful import DoubtfulDialog
from ui.dialogs.import_clients import ImportDialog
from ui.importing import DOUBTFUL, Importing
from ui.kit import Kit
from ui.main_window import MainWindow
from ui.models.rows import RowRole
from ui.panels.waiting_rows import WaitingRows

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier

BAD = text(
    row("Vera", "Lund", phone="8065559999", number="V"),
    row("Samm", "Ortiz", phone="8065550117", email="s@example.com", birthday="1980-02-03"),
    row("<b>Bold</b>", '=cmd("x")', phone="call her mother"),
    row("", email="nobody@example.com"),
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1280, 720)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def opened(qtbot: QtBot, kit: Kit, window: QWidget) -> Callable[[Path | None], ImportDialog]:
    def opened(path: Path | None) -> ImportDialog:
        dialog = ImportDialog(kit, path, window)
        dialog.open()
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    return opened


Opened = Callable[[Path | None], ImportDialog]


def names(desk: Desk, said: str) -> list[str]:
    return [hit.name for hit in desk.ask(partial(find_clients, said=said)).rows]


def cells(dialog: ImportDialog, line: int) -> list[str]:
    model = dialog.look.model
    return [str(model.index(line, n).data()) for n in range(model.columnCount())]


# Bringing in


def test_a_real_list_is_looked_at_and_brought_in_by_keys_alone(
    qtbot: QtBot, desk: Desk, opened: Opened
) -> None:
    dialog = opened(real("square-customers.csv"))
    qtbot.waitUntil(dialog.go.isVisible)
    assert dialog.go.words() == "Bring in 395 clients"
    assert sum(int(tally.number.text()) for tally in dialog.look.tallies.values()) == 416
    assert dialog.look.model.rowCount() == 6
    assert not names(desk, "gonzalo barrera")
    with qtbot.waitSignal(dialog.brought_in) as told:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert told.args == [6]
    assert names(desk, "gonzalo barrera") == ["Gonzalo Barrera"]


def test_what_is_not_sound_is_told_by_row_and_reason(
    qtbot: QtBot, tmp_path: Path, opened: Opened
) -> None:
    dialog = opened(write(tmp_path, BAD))
    qtbot.waitUntil(dialog.go.isVisible)
    assert dialog.go.words() == "Bring in 1 client"
    assert cells(dialog, 0)[:3] == ["3", "Doubtful", "Samm Ortiz"]
    assert cells(dialog, 0)[4] == "Perhaps Sam Ortiz: Almost the same name. The same phone."
    assert cells(dialog, 1) == [
        "4",
        "Rejected",
        '<b>Bold</b> =cmd("x")',
        "call her mother",
        "“call her mother” is not a phone number.",
    ]
    assert cells(dialog, 2)[2:] == [
        "–",
        "nobody@example.com",
        "A client needs a first or a last name.",
    ]
    assert dialog.look.heading.text() == "Rows that are not sound; all others come in as they stand"
    dialog.look.table.setFocus()
    QTest.keyClick(dialog.look.table, Qt.Key.Key_Down)
    assert dialog.look.detail.words() == "Line 4. “call her mother” is not a phone number."


def test_the_table_is_a_sound_model(
    qtbot: QtBot, tmp_path: Path, opened: Opened, qtmodeltester: ModelTester
) -> None:
    dialog = opened(write(tmp_path, BAD))
    qtbot.waitUntil(dialog.go.isVisible)
    assert dialog.look.model.index(0, 0).data(RowRole).line == 3
    qtmodeltester.check(dialog.look.model)  # type: ignore[no-untyped-call]  # pytest-qt's own


def test_nothing_leaves_everything_as_it_was(
    qtbot: QtBot, desk: Desk, tmp_path: Path, opened: Opened
) -> None:
    dialog = opened(write(tmp_path, BAD))
    qtbot.waitUntil(dialog.go.isVisible)
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not names(desk, "vera")
    assert desk.undoable() is None


def test_a_second_import_has_nothing_to_do(qtbot: QtBot, tmp_path: Path, opened: Opened) -> None:
    path = write(tmp_path, text(row("Vera", "Lund", number="V")))
    first = opened(path)
    qtbot.waitUntil(first.go.isVisible)
    with qtbot.waitSignal(first.destroyed):
        QTest.mouseClick(first.go, LEFT)
    again = opened(path)
    qtbot.waitUntil(again.look.isVisible)
    assert again.look.heading.text() == "Every row is sound."
    assert not again.go.isVisible()
    assert again.message.words() == "There is nobody to bring in: nothing in this list is new."
    assert again.nothing.words() == "Close"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (row("Sam", "Ortiz", phone="8065550117", memo="firm"), "Fill in 1 client"),
        (row("Samm", "Ortiz", phone="8065550117"), "Put 1 row aside"),
    ],
    ids=["merged", "doubtful"],
)
def test_the_button_says_what_it_does(
    qtbot: QtBot, tmp_path: Path, opened: Opened, given: dict[str, str], words: str
) -> None:
    dialog = opened(write(tmp_path, text(given)))
    qtbot.waitUntil(dialog.go.isVisible)
    assert dialog.go.words() == words


def test_a_file_that_is_no_list_is_refused_and_another_may_be_chosen(
    qtbot: QtBot, tmp_path: Path, opened: Opened
) -> None:
    dialog = opened(None)
    assert dialog.choose.isVisible()
    assert dialog.focusWidget() is dialog.choose.button
    dialog.read(write(tmp_path, b"\x00\x01\x02", "junk.csv"))
    qtbot.waitUntil(dialog.message.isVisible)
    assert dialog.message.words().startswith("junk.csv is not a text file.")
    assert dialog.choose.isVisible()
    QTest.keyClick(dialog.choose.button, Qt.Key.Key_Return)
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    path = write(tmp_path, BAD)
    chooser.fileSelected.emit(str(path))
    chooser.reject()
    qtbot.waitUntil(dialog.go.isVisible)
    assert not dialog.message.isVisible()


def test_reading_can_be_stopped(qtbot: QtBot, tmp_path: Path, opened: Opened) -> None:
    path = write(tmp_path, text(*(row(f"Guest {n}", number=f"S{n}") for n in range(3000))))
    dialog = opened(path)
    assert dialog.nothing.words() == "Stop"
    with qtbot.waitSignal(dialog.destroyed):
        QTest.mouseClick(dialog.nothing, LEFT)


def test_writing_can_be_stopped_and_nothing_was_written(
    qtbot: QtBot, desk: Desk, tmp_path: Path, opened: Opened
) -> None:
    path = write(tmp_path, text(*(row(f"Guest {n}", number=f"S{n}") for n in range(3000))))
    dialog = opened(path)
    qtbot.waitUntil(dialog.go.isVisible, timeout=20_000)
    QTest.mouseClick(dialog.go, LEFT)
    assert dialog.work.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.nothing.isEnabled()
    qtbot.waitUntil(dialog.look.isVisible, timeout=20_000)
    assert dialog.message.words() == "Stopped; nothing was brought in."
    assert desk.undoable() is None
    assert not names(desk, "guest")
    assert dialog.go.isVisible()


def test_a_refusal_is_shown_with_the_list_still_there(
    qtbot: QtBot, desk: Desk, tmp_path: Path, opened: Opened, house: House
) -> None:
    dialog = opened(write(tmp_path, BAD))
    qtbot.waitUntil(dialog.go.isVisible)
    desk.sign_in(house.people["Rosa Diaz"])
    QTest.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(dialog.message.isVisible)
    assert dialog.message.words() == "Your role does not allow this. Ask an owner or a manager."
    assert dialog.look.isVisible()


# Doubtful rows


@pytest.fixture
def importing(qtbot: QtBot, kit: Kit, window: QWidget, tmp_path: Path) -> Importing:
    """Three doubtful rows wait."""
    importing = Importing(kit, window)
    rows = [
        row("Samm", "Ortiz", phone="8065550117", email="s@example.com", birthday="1980-02-03"),
        row("Nora", "Blakes", phone="8065550133"),
        row("Vera", "Quinn", phone="8065550178", memo="<b>firm</b>"),
    ]
    importing.bring_in(write(tmp_path, text(*rows)))
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.go.isVisible)
    with qtbot.waitSignal(dialog.destroyed):
        QTest.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(lambda: importing.waiting == 3)
    return importing


@pytest.fixture
def decide(qtbot: QtBot, importing: Importing, kit: Kit, window: QWidget) -> DoubtfulDialog:
    kit.register.run(DOUBTFUL)
    dialog = window.findChild(DoubtfulDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.row is not None)
    return dialog


def test_the_action_says_how_many_wait(kit: Kit, qtbot: QtBot, importing: Importing) -> None:
    action = kit.register.action(DOUBTFUL)
    assert action.text() == "Doubtful clients (3)…"
    assert action.isEnabled()
    kit.link.undo(owner=importing)
    qtbot.waitUntil(lambda: not action.isEnabled())
    assert action.text() == "Doubtful clients…"


def test_the_page_of_clients_leads_to_the_rows_that_wait(
    kit: Kit, qtbot: QtBot, importing: Importing, window: QWidget
) -> None:
    button = WaitingRows(kit, window)
    assert button.words() == "Doubtful clients (3)…"
    assert button.isVisibleTo(window)
    QTest.mouseClick(button, LEFT)
    dialog = window.findChild(DoubtfulDialog)
    assert dialog is not None
    dialog.accept()
    kit.link.undo(owner=importing)
    qtbot.waitUntil(lambda: not button.isVisibleTo(window))


def test_without_lists_the_page_of_clients_says_nothing(kit: Kit, window: QWidget) -> None:
    assert not WaitingRows(kit, window).isVisibleTo(window)


def test_a_wish_of_the_window_opens_the_dialog(
    qtbot: QtBot, qapp: QApplication, kit: Kit, tmp_path: Path
) -> None:
    window = MainWindow(kit, _Late(kit, qapp).shell)
    qtbot.addWidget(window)
    window.show()
    window.show_desk()
    window.import_requested.emit(write(tmp_path, BAD))
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.go.isVisible)
    dialog.reject()
    window.import_requested.emit(None)
    assert any(one.choose.isVisible() for one in window.findChildren(ImportDialog))


def test_who_may_not_bring_in_is_told_nothing(
    kit: Kit, qtbot: QtBot, importing: Importing, house: House
) -> None:
    kit.link.sign_in(house.people["Rosa Diaz"], owner=importing)
    qtbot.waitUntil(lambda: importing.waiting == 0)


def test_a_row_stands_beside_whom_it_may_be(decide: DoubtfulDialog) -> None:
    assert decide.left.text() == "1 of 3"
    assert decide.where.text() == "list.csv, line 2"
    assert decide.why.words() == "Perhaps Sam Ortiz. Almost the same name. The same phone."
    words = decide.sides.words()
    assert words[4:8] == ["First name", "Samm", "Sam", "differs"]
    assert words[12:16] == ["Birthday", "3 Feb 1980", "–", "would be added"]
    assert words[16:20] == ["Phone", "(806) 555-0117", "(806) 555-0117", "the same"]


def test_rows_are_decided_by_keys_alone(
    qtbot: QtBot, desk: Desk, decide: DoubtfulDialog, house: House
) -> None:
    QTest.keyClick(decide, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: decide.left.text() == "1 of 2")
    assert decide.message.words() == "Merged the row into Sam Ortiz."
    sam = desk.ask(partial(client_card, client_id=house.clients["Sam Ortiz"]))
    assert sam.email == "s@example.com"
    QTest.keyClick(decide, Qt.Key.Key_PageDown)
    assert decide.left.text() == "2 of 2"
    assert "<b>firm</b>" in decide.sides.words()
    QTest.keyClick(decide, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: decide.left.text() == "1 of 1")
    assert names(desk, "vera quinn") == ["Vera Quinn"]
    QTest.keyClick(decide, Qt.Key.Key_L)
    qtbot.waitUntil(decide.empty.isVisible)
    assert not decide.merge.isVisible()
    assert desk.ask(doubtful_rows).total == 0
    QTest.keyClick(decide, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(decide.body.isVisible)
    assert decide.left.text() == "1 of 1"
    assert decide.row is not None
    assert decide.row.name == "Nora Blakes"
    with qtbot.waitSignal(decide.destroyed):
        QTest.keyClick(decide, Qt.Key.Key_Escape)


def test_one_goes_back_and_forth_without_deciding(decide: DoubtfulDialog, desk: Desk) -> None:
    assert not decide.before.isEnabled()
    QTest.mouseClick(decide.after, LEFT)
    QTest.mouseClick(decide.after, LEFT)
    assert decide.left.text() == "3 of 3"
    assert not decide.after.isEnabled()
    QTest.keyClick(decide, Qt.Key.Key_PageUp)
    assert decide.left.text() == "2 of 3"
    assert desk.ask(doubtful_rows).total == 3


def test_a_row_decided_elsewhere_is_told_in_place(
    qtbot: QtBot, decide: DoubtfulDialog, desk: Desk
) -> None:
    assert decide.row is not None
    other = Desk(desk._store, desk._clock, station="back")
    assert desk.person is not None
    other.sign_in(desk.person.id)
    other.do(DropDoubtful(row_id=decide.row.id))
    QTest.mouseClick(decide.merge, LEFT)
    qtbot.waitUntil(decide.message.isVisible)
    assert decide.message.words().startswith("That row was decided meanwhile. It was Dana Reed")
    qtbot.waitUntil(lambda: decide.left.text() == "1 of 2")


def test_a_client_changed_meanwhile_is_shown_as_is(
    qtbot: QtBot, decide: DoubtfulDialog, kit: Kit, house: House
) -> None:
    sam = house.clients["Sam Ortiz"]
    change = EditClient(client_id=sam, was={"email": None}, to={"email": "sam@example.com"})
    kit.link.do(change, owner=decide)
    qtbot.waitUntil(lambda: "sam@example.com" in decide.sides.words())
    assert decide.left.text() == "1 of 3"
