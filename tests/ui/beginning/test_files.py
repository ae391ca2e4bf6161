"""A chosen file: a studio is shown before it is written; a client list waits for its studio."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.commands.studio import SetUpStudio
from frontdesk.desk import open_studio
from tests.imports.lists import row, text
from tests.transfer.files import SMALL
from tests.values.test_plan import SOUND
from ui.app import Parts
from ui.dialogs.import_clients import ImportDialog
from ui.pages.studio_file import StudioFilePage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "studio.toml"
    path.write_text(SMALL, encoding="utf-8")
    return path


def choose(qtbot: QtBot, parts: Parts, path: Path, expected: QWidget | None = None) -> None:
    page = expected or parts.entrance.beginning.file_page
    parts.entrance.beginning.welcome.file_chosen.emit(path)
    qtbot.waitUntil(lambda: parts.window.showing() is page)


@pytest.fixture
def page(qtbot: QtBot, fresh: Parts, file: Path) -> StudioFilePage:
    choose(qtbot, fresh, file)
    return fresh.entrance.beginning.file_page


def test_a_file_is_asked_for_in_a_dialog_that_does_not_block(
    qtbot: QtBot, fresh: Parts, file: Path
) -> None:
    welcome = fresh.entrance.beginning.welcome
    QTest.mouseClick(welcome.bring.button, LEFT)
    dialog = welcome.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(file))
    page = fresh.entrance.beginning.file_page
    qtbot.waitUntil(lambda: fresh.window.showing() is page)
    dialog.close()


def test_what_a_file_sets_up_is_shown_before_it_is_written(
    qtbot: QtBot, page: StudioFilePage, tmp_path: Path
) -> None:
    assert page.title.text() == "Quiet Hands"
    assert page.facts.value("Rooms (2)") == "Room 1, Room 2 (2 tables)"
    assert page.facts.value("Services (2)") == "Swedish massage (30, 60 min), Acupuncture (45 min)"
    assert page.facts.value("Therapists (1)") == "Maria Santos LMT"
    assert page.facts.value("Sales tax") == "8.25%"
    assert page.accept.hasFocus()
    desk = open_studio(tmp_path / "data")
    assert not desk.is_set_up()
    desk.close()


def test_enter_writes_it_and_asks_who_is_there(
    qtbot: QtBot, fresh: Parts, page: StudioFilePage
) -> None:
    QTest.keyClick(page.accept, Qt.Key.Key_Return)
    sign_in = fresh.window.sign_in
    qtbot.waitUntil(lambda: fresh.window.showing() is sign_in and len(sign_in.cards()) == 3)
    assert [card.person.name for card in sign_in.cards()] == [
        "Dana Reed",
        "Front desk",
        "Maria Santos",
    ]


def test_every_fault_is_listed_and_the_mended_file_is_read_again(
    qtbot: QtBot, fresh: Parts, page: StudioFilePage, file: Path
) -> None:
    file.write_text(SMALL.replace("America/Chicago", "Texas").replace("tables = 2", "tables = 0"))
    choose(qtbot, fresh, file)
    qtbot.waitUntil(page.again.isVisible)
    assert page.faults.text().splitlines() == [
        "•  zone: “Texas” is not a time zone. Write it as America/Chicago.",
        "•  Room 2: a room has 1 to 20 tables.",
    ]
    assert page.accept.isHidden()
    assert page.again.hasFocus()
    file.write_text(SMALL)
    QTest.keyClick(page.again, Qt.Key.Key_Return)
    qtbot.waitUntil(page.accept.isVisible)
    assert page.title.text() == "Quiet Hands"


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (None, "There is no file"),
        (b"", "is empty"),
        (b"\x00\xff" * 2000, "is not a text file"),
        (b"Name;Phone\nSam;1\n", "is not written as a studio file is"),
        (b"#" * 10_000_000, "is too large"),
    ],
    ids=["missing", "empty", "binary", "a list", "10 MB"],
)
def test_a_file_that_is_none_is_refused_in_a_sentence(
    qtbot: QtBot, fresh: Parts, file: Path, raw: bytes | None, said: str
) -> None:
    if raw is None:
        file.unlink()
    else:
        file.write_bytes(raw)
    choose(qtbot, fresh, file)
    page = fresh.entrance.beginning.file_page
    assert said in page.faults.text()
    assert page.accept.isHidden()


def test_names_stay_what_they_are(qtbot: QtBot, fresh: Parts, file: Path) -> None:
    file.write_text(SMALL.replace("Quiet Hands", "<b>Zoë</b> & =cmd()").replace("Room 1", "<i>"))
    choose(qtbot, fresh, file)
    page = fresh.entrance.beginning.file_page
    assert page.title.text() == "<b>Zoë</b> & =cmd()"
    assert page.title.textFormat() == Qt.TextFormat.PlainText
    assert page.facts.value("Rooms (2)") == "<i>, Room 2 (2 tables)"


def test_a_studio_set_up_meanwhile_is_told_on_the_page(
    qtbot: QtBot, page: StudioFilePage, tmp_path: Path
) -> None:
    other = open_studio(tmp_path / "data")
    other.do(SetUpStudio(plan=SOUND))
    other.close()
    QTest.keyClick(page.accept, Qt.Key.Key_Return)
    qtbot.waitUntil(page.message.isVisible)
    assert page.message.words().startswith("There is a studio here already")
    assert page.accept.isEnabled()


def test_escape_leads_back(qtbot: QtBot, fresh: Parts, page: StudioFilePage) -> None:
    QTest.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: fresh.window.showing() is fresh.entrance.beginning.welcome)


def test_a_client_list_waits_for_a_studio(qtbot: QtBot, fresh: Parts, tmp_path: Path) -> None:
    welcome = fresh.entrance.beginning.welcome
    choose(qtbot, fresh, tmp_path / "square-customers.csv", welcome)
    assert "square-customers.csv is a client list" in welcome.message.words()
    assert welcome.set_up.button.hasFocus()
    assert fresh.entrance.beginning.waiting_list == tmp_path / "square-customers.csv"


@pytest.mark.parametrize(("name", "opens"), [("Dana Reed", True), ("Front desk", False)])
def test_the_list_is_opened_when_somebody_signs_in_who_may_bring_it_in(
    qtbot: QtBot, fresh: Parts, tmp_path: Path, file: Path, name: str, opens: bool
) -> None:
    clients = tmp_path / "clients.csv"
    clients.write_text(text(row("Sam", "Ortiz", phone="'+18065550117")), encoding="utf-8")
    choose(qtbot, fresh, clients, fresh.entrance.beginning.welcome)
    choose(qtbot, fresh, file)
    QTest.keyClick(fresh.entrance.beginning.file_page.accept, Qt.Key.Key_Return)
    sign_in = fresh.window.sign_in
    qtbot.waitUntil(lambda: fresh.window.showing() is sign_in and len(sign_in.cards()) == 3)
    card = next(card for card in sign_in.cards() if card.person.name == name)
    with qtbot.waitSignal(fresh.entrance.arrived):
        QTest.mouseClick(card, LEFT)
        if opens:  # the owner is asked first whether the file is to be protected
            qtbot.waitUntil(lambda: fresh.window.showing() is fresh.entrance.offer)
            fresh.entrance.offer.skip.click()
    qtbot.waitUntil(lambda: not fresh.kit.link.busy)
    dialog = fresh.window.findChild(ImportDialog)
    assert (dialog is not None) is opens
    assert (fresh.entrance.beginning.waiting_list is None) is opens
    if dialog is not None:
        qtbot.waitUntil(lambda: dialog.seen is not None)
        assert dialog.seen is not None
        assert dialog.seen.rows == 1
        dialog.close()


def test_any_other_file_is_refused(qtbot: QtBot, fresh: Parts, tmp_path: Path) -> None:
    welcome = fresh.entrance.beginning.welcome
    choose(qtbot, fresh, tmp_path / "photo.jpg", welcome)
    assert "nor a studio file, nor a client list" in welcome.message.words()
    assert fresh.entrance.beginning.waiting_list is None
