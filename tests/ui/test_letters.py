"""A letter is chosen and shown from the window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from tests.studio import House
from tests.till.desk import paid
from ui.dialogs.letters import LettersDialog
from ui.dialogs.preview import PreviewDialog
from ui.kit import Kit
from ui.paper_desk import PaperDesk
from ui.status_line import StatusLine


def test_each_letter_is_shown(qtbot: QtBot, kit: Kit, desk: Desk, house: House) -> None:
    paid(desk, house)
    dialog = LettersDialog(kit, house.clients["Sam Ortiz"])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.show_it.isEnabled)
    for kind, words in (("invoice", "Invoice 2026-000001"), ("statement", "Statement")):
        dialog.kinds.set_current(kind)
        dialog.kinds.chosen.emit(kind)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.findChild(PreviewDialog) is not None)
        preview = dialog.findChild(PreviewDialog)
        assert preview is not None
        assert words in preview.view.accessibleDescription()
        with qtbot.waitSignal(preview.destroyed):
            preview.close()
    dialog.kinds.set_current("quote")
    dialog.kinds.chosen.emit("quote")
    assert not dialog.show_it.isEnabled()
    assert dialog.planned.text().startswith("No visit is planned.")
    dialog.kinds.set_current("statement")
    dialog.kinds.chosen.emit("statement")
    dialog.first.set_day(dialog.last.day().replace(year=2027))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.form.row("last").error.isHidden())


def test_without_a_client_it_says_so(qtbot: QtBot, kit: Kit) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    status = StatusLine(kit.theme)
    qtbot.addWidget(status)
    papers = PaperDesk(kit, status, window)
    with qtbot.waitSignal(papers.told) as told:
        papers.write()
    assert told.args[0].startswith("Open the client's card first")
