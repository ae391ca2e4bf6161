"""A superbill from the window: visits are chosen, a code is noted, the paper is shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from tests.studio import House
from tests.till.desk import paid
from ui.dialogs.preview import PreviewDialog
from ui.dialogs.superbill import SuperbillDialog
from ui.kit import Kit
from ui.paper_desk import PaperDesk
from ui.status_line import StatusLine


@pytest.fixture
def visit(desk: Desk, house: House, store: Store) -> None:
    paid(desk, house)
    with store.write.begin() as connection:
        connection.execute(text("UPDATE service SET cpt = '97124'"))
        connection.execute(text("UPDATE appointment SET finished_at = started_at + 3120000"))


def test_it_is_made_by_keyboard(qtbot: QtBot, kit: Kit, house: House, visit: None) -> None:
    dialog = SuperbillDialog(kit, house.clients["Sam Ortiz"])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: len(dialog.chosen()) == 1)
    assert dialog.title.text() == "Superbill for Sam Ortiz"
    dialog.code.setText("legs")
    dialog.note.click()
    qtbot.waitUntil(lambda: not dialog.form.row("code").error.isHidden())
    assert not dialog.form.row("supplied_by").error.isHidden()
    dialog.code.setText("m54.50")
    dialog.by.setText("Dr. Patel")
    dialog.note.click()
    qtbot.waitUntil(dialog.none.isHidden)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.findChild(PreviewDialog) is not None)
    preview = dialog.findChild(PreviewDialog)
    assert preview is not None
    words = preview.view.accessibleDescription()
    for part in ("M54.50", "Dr. Patel", "97124", "Massage therapy, 15 minutes", "$95.00"):
        assert part in words
    assert "NPI is missing" in preview.message.words()
    preview.close()
    dialog._lines[0].end.click()
    qtbot.waitUntil(dialog.none.isVisible)
    dialog.table.clearSelection()
    assert not dialog.show_it.isEnabled()


def test_the_key_finds_whose_it_is(qtbot: QtBot, kit: Kit, house: House, visit: None) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    status = StatusLine(kit.theme)
    qtbot.addWidget(status)
    at_hand: list[int | None] = [None]
    papers = PaperDesk(kit, status, window, lambda: at_hand[0])
    for client in (None, house.clients["Nora Blake"]):
        at_hand[0] = client
        papers.bill()
        qtbot.waitUntil(lambda: window.findChild(SuperbillDialog) is not None)
        dialog = window.findChild(SuperbillDialog)
        assert dialog is not None
        name = "Nora Blake" if client else "Sam Ortiz"
        qtbot.waitUntil(lambda: name in dialog.title.text())  # noqa: B023 -- waited for here
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()
