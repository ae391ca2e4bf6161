"""Files on a client's card: dropped or chosen, opened, saved, withdrawn; health behind a lock."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from frontdesk.commands.base import Command
from frontdesk.commands.files import AddFile
from frontdesk.commands.health import FileDoctorNote
from frontdesk.queries.files import FileContent
from frontdesk.values.file import FileKind, Paper
from tests.files.papers import PDF
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.clients.using import find, settle
from ui.dialogs.add_file import AddFileDialog
from ui.dialogs.doctor_note import DoctorNoteDialog
from ui.dialogs.picture import PictureDialog
from ui.kit import Kit
from ui.pages.clients import ClientsPage
from ui.panels.client_files import ClientFilesPart
from ui.papers import Opener, file_name, size_words
from ui.widgets.button import IconButton
from ui.widgets.label import Label


def write_picture(path: Path) -> None:
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.save(str(path))


@pytest.fixture
def part(qtbot: QtBot, page: ClientsPage) -> ClientFilesPart:
    find(qtbot, page, "quinn")
    panel = page.panel
    panel.tabs.setCurrentIndex(panel.stack.indexOf(panel.files))
    settle(qtbot, page.kit)
    return panel.files


@pytest.fixture
def robert(house: House) -> int:
    return house.clients["Robert Quinn"]


def do(qtbot: QtBot, page: ClientsPage, command: Command) -> None:
    """Do something at this desk, and wait until it shows."""
    page.kit.link.do(command, owner=page)
    settle(qtbot, page.kit)


def words(part: ClientFilesPart) -> list[str]:
    return [each.text() for each in part.findChildren(Label) if each.isVisible()]


def button(part: ClientFilesPart, name: str) -> IconButton:
    found = [each for each in part.findChildren(IconButton) if each.accessibleName() == name]
    assert len(found) == 1, [each.accessibleName() for each in part.findChildren(IconButton)]
    return found[0]


def dialog(qtbot: QtBot, part: ClientFilesPart) -> AddFileDialog:
    qtbot.waitUntil(lambda: part.findChild(AddFileDialog) is not None)
    found = part.findChild(AddFileDialog)
    assert found is not None
    return found


def dropped(part: ClientFilesPart, *paths: Path) -> bool:
    data, copy = QMimeData(), Qt.DropAction.CopyAction
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    enter.ignore()
    part.dragEnterEvent(enter)
    part.dragLeaveEvent(QDragLeaveEvent())
    part.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))
    return enter.isAccepted()


def test_a_file_that_is_dropped_is_kept_and_shown(
    qtbot: QtBot, part: ClientFilesPart, kit: Kit, tmp_path: Path
) -> None:
    assert part.none.isVisible()
    path = tmp_path / "consent.png"
    write_picture(path)
    assert dropped(part, path)
    asked = dialog(qtbot, part)
    assert asked.paper.said.text().startswith("consent.png · ")
    QTest.keyClicks(asked.description, "Consent of March")
    QTest.keyClick(asked, Qt.Key.Key_Return)
    settle(qtbot, kit)
    assert {"consent.png", "Files"} <= set(words(part))
    assert any(each.startswith("Consent of March · PNG, ") for each in words(part))
    button(part, "Open consent.png").click()
    qtbot.waitUntil(lambda: part.findChild(PictureDialog) is not None)
    shown = part.findChild(PictureDialog)
    assert shown is not None
    assert shown.picture.pixmap().width() == 600
    shown.size_button.click()
    assert shown.size_button.words() == "The whole"
    shown.leave.click()


def test_two_at_once_are_not_taken(part: ClientFilesPart, tmp_path: Path) -> None:
    assert not dropped(part, tmp_path / "a.png", tmp_path / "b.png")
    assert part.findChild(AddFileDialog) is None


def test_a_file_that_is_chosen_is_kept(
    qtbot: QtBot, part: ClientFilesPart, kit: Kit, tmp_path: Path
) -> None:
    part.add_button.click()
    asked = dialog(qtbot, part)
    QTest.keyClick(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.message.isHidden()
    assert "Choose the file" in asked.form.row("paper").error.text()
    asked.paper.choose.click()
    chooser = asked.findChild(QFileDialog)
    assert chooser is not None
    path = tmp_path / "note.txt"
    path.write_text("hello", encoding="utf-8")
    chooser.fileSelected.emit(str(path))
    asked.save.click()
    settle(qtbot, kit)
    assert "neither a PDF nor a picture" in asked.form.row("paper").error.text()
    asked.paper.take(tmp_path / "gone.pdf")
    asked.save.click()
    assert "cannot be read" in asked.form.row("paper").error.text()
    path.write_bytes(bytes(11_000_000))
    asked.paper.take(path)
    asked.save.click()
    assert "larger than 10 MB" in asked.form.row("paper").error.text()
    path.write_bytes(PDF.content)
    asked.paper.take(path)
    asked.save.click()
    settle(qtbot, kit)
    assert "note.txt" in words(part)


def test_what_concerns_health_is_behind_a_lock(
    qtbot: QtBot,
    part: ClientFilesPart,
    page: ClientsPage,
    robert: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[FileContent] = []

    def show(_opener: Opener, found: FileContent) -> bool:
        opened.append(found)
        return False

    monkeypatch.setattr(Opener, "open", show)
    do(qtbot, page, AddFile(client_id=robert, paper=PDF, description="knee", health=True))
    note = FileDoctorNote(client_id=robert, doctor="Dr. Patel", given=MONDAY, paper=PDF)
    do(qtbot, page, note)
    assert {"A paper on the client's health", "The paper of a doctor's note"} <= set(words(part))
    part.reveal.click()
    settle(qtbot, page.kit)
    assert words(part).count("note.pdf") == 2
    assert part.reveal.isHidden()
    page.panel.open_health()
    settle(qtbot, page.kit)
    (look,) = [
        each
        for each in page.panel.health.findChildren(IconButton)
        if each.accessibleName() == "Open the note of Dr. Patel"
    ]
    look.click()
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].content == PDF.content
    assert "No program for PDF files" in part.error.text()


def test_a_file_is_saved_and_withdrawn(
    qtbot: QtBot, part: ClientFilesPart, page: ClientsPage, robert: int, tmp_path: Path
) -> None:
    bad = Paper("bad.png", b"\x89PNG\r\n\x1a\nno")
    do(qtbot, page, AddFile(client_id=robert, paper=bad, health=False))
    button(part, "Open bad.png").click()
    qtbot.waitUntil(lambda: "damaged" in part.error.text())
    for place in (tmp_path / "out.png", tmp_path / "no" / "out.png"):
        button(part, "Save bad.png").click()
        qtbot.waitUntil(lambda: part.findChild(QFileDialog) is not None)
        chooser = part.findChild(QFileDialog)
        assert chooser is not None
        chooser.fileSelected.emit(str(place))
        chooser.done(0)
        qtbot.waitUntil(lambda: part.findChild(QFileDialog) is None)
    assert (tmp_path / "out.png").read_bytes().startswith(b"\x89PNG")
    assert "could not be saved" in part.error.text()
    button(part, "Withdraw bad.png").click()
    settle(qtbot, page.kit)
    assert part.none.isVisible()


def test_the_paper_of_a_doctors_note_is_taken_with_it(
    qtbot: QtBot, page: ClientsPage, robert: int, tmp_path: Path
) -> None:
    asked = DoctorNoteDialog(page.kit, robert, "Robert Quinn", MONDAY, page)
    asked.open()
    QTest.keyClicks(asked.doctor, "Dr. Ray")
    asked.paper.take(tmp_path / "missing.pdf")
    asked.save.click()
    assert "cannot be read" in asked.form.row("paper").error.text()
    (tmp_path / "ray.pdf").write_bytes(PDF.content)
    asked.paper.take(tmp_path / "ray.pdf")
    with qtbot.waitSignal(asked.accepted):
        asked.save.click()


def test_a_pdf_is_opened_by_the_system_out_of_a_folder_of_its_own(
    part: ClientFilesPart, monkeypatch: pytest.MonkeyPatch
) -> None:
    urls: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        urls.append(url)
        return True

    monkeypatch.setattr("ui.papers.QDesktopServices.openUrl", open_url)
    opener = Opener(part)
    found = FileContent(7, "a/b: knee?.PDF", FileKind.PDF, PDF.content)
    assert opener.open(found)
    assert opener.open(found)
    path = Path(urls[0].toLocalFile())
    assert path.name == "7-a_b_ knee_.pdf"
    assert path.read_bytes() == PDF.content
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("size", "said"),
    [(1, "1 kB"), (340_000, "340 kB"), (1_240_000, "1.2 MB"), (50_000_000, "50 MB")],
)
def test_sizes_are_said_in_plain_words(size: int, said: str) -> None:
    assert size_words(size) == said


def test_a_name_without_any_letter_is_still_a_name() -> None:
    assert file_name(FileContent(1, "...", FileKind.JPEG, b"")) == "file.jpg"
