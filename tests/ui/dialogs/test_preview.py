"""The preview: papers, printers, saving, all by keyboard."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.documents.base import Document, Paper
from ui.dialogs.preview import PreviewDialog
from ui.kit import Kit
from ui.printing import Printing

_DOCUMENTS = tuple(
    Document(title="Receipt 7", file_name="receipt-7.pdf", html=f"<p>On {p.value}</p>", paper=p)
    for p in (Paper.ROLL, Paper.LETTER)
)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    with qtbot.waitActive(host):
        host.show()
    return host


@pytest.fixture
def preview(qtbot: QtBot, kit: Kit, host: QWidget) -> PreviewDialog:
    dialog = PreviewDialog(kit, _DOCUMENTS, host)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    return dialog


def test_it_shows_one_paper_and_switches_to_the_other(preview: PreviewDialog) -> None:
    assert preview.isModal()
    assert preview.view.accessibleDescription() == "On 80mm"
    preview.papers.segment("letter").click()
    assert preview.view.accessibleDescription() == "On letter"
    assert preview.document.paper is Paper.LETTER
    assert preview.view.pages() == 1


def test_without_a_printer_it_says_so_and_saving_has_the_focus(preview: PreviewDialog) -> None:
    assert "no printer" in preview.message.words()
    assert not preview.print.isEnabled()
    assert preview.save.hasFocus()


def test_a_pdf_is_saved_by_keyboard(qtbot: QtBot, preview: PreviewDialog, tmp_path: Path) -> None:
    QTest.keyClick(preview, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    chooser = preview.findChild(QFileDialog)
    assert chooser is not None
    chooser.setDirectory(str(tmp_path))
    chooser.selectFile("mine")
    with qtbot.waitSignal(preview.saved) as saved:
        chooser.accept()
    assert saved.args == [str(tmp_path / "mine.pdf")]
    assert "On 80mm" in PdfReader(tmp_path / "mine.pdf").pages[0].extract_text().replace("\t", " ")
    assert "mine.pdf" in preview.message.words()


def test_a_folder_that_cannot_be_written_is_said_inside(
    preview: PreviewDialog, tmp_path: Path
) -> None:
    preview.save_to(str(tmp_path / "none" / "a.pdf"))
    assert "Nothing can be saved in" in preview.message.words()
    assert preview.isVisible()


def test_a_printer_is_chosen_then_printed_on(
    qtbot: QtBot, kit: Kit, host: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[Document] = []

    def take(self: Printing, document: Document) -> str:
        sent.append(document)
        return "Thermal"

    monkeypatch.setattr(Printing, "printers", lambda self: ("Laser", "Thermal"))
    monkeypatch.setattr(Printing, "print", take)
    dialog = PreviewDialog(kit, _DOCUMENTS, host)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert not dialog.print.isEnabled()
    dialog.printer.setCurrentText("Thermal")
    dialog.printer.activated.emit(dialog.printer.currentIndex())
    assert Printing(kit.settings).chosen(Paper.ROLL) == "Thermal"
    with qtbot.waitSignal(dialog.printed) as printed:
        QTest.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert printed.args == ["Thermal"]
    assert sent == [_DOCUMENTS[0]]


def test_a_printer_that_is_gone_is_said_inside(
    kit: Kit, host: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Printing, "printers", lambda self: ("Nowhere",))
    Printing(kit.settings).choose(Paper.ROLL, "Nowhere")
    dialog = PreviewDialog(kit, _DOCUMENTS, host)
    dialog.open()
    dialog.print.click()
    assert "Nowhere does not take it" in dialog.message.words()


def test_it_is_freed_when_closed(qtbot: QtBot, preview: PreviewDialog) -> None:
    with qtbot.waitSignal(preview.destroyed):
        QTest.keyClick(preview, Qt.Key.Key_Escape)


def test_it_says_what_it_is_told(kit: Kit, host: QWidget) -> None:
    dialog = PreviewDialog(kit, _DOCUMENTS, host, paper=Paper.LETTER, note="Paper is out.")
    assert dialog.message.words() == "Paper is out."
    assert dialog.document.paper is Paper.LETTER
    dialog.close()
