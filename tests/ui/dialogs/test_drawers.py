"""Drawers are added, named and chosen for this station by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.using import settle
from ui.dialogs.drawers import DrawersDialog
from ui.dialogs.preview import PreviewDialog
from ui.kit import Kit
from ui.printing import words

ENTER = Qt.Key.Key_Return


def test_a_drawer_is_added_for_this_station_and_left_again(qtbot: QtBot, kit: Kit) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    dialog = DrawersDialog(kit, MONDAY, host)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    settle(qtbot, kit)
    assert [each.here for each in dialog.model.rows] == [True]
    QTest.keyClicks(dialog.name, "Upstairs")
    QTest.keyClick(dialog.name, ENTER)
    settle(qtbot, kit)
    assert [(each.number, each.here) for each in dialog.model.rows] == [(1, False), (2, True)]
    QTest.keyClicks(dialog.name, "upstairs")
    dialog.add.click()
    settle(qtbot, kit)
    assert "already" in dialog.form.row("name").error.text()
    dialog.name.clear()
    dialog.table.selectRow(0)
    QTest.keyClick(dialog.table, ENTER)
    settle(qtbot, kit)
    assert [each.here for each in dialog.model.rows] == [True, False]
    QTest.keyClicks(dialog.name, "Front")
    dialog.rename.click()
    settle(qtbot, kit)
    assert dialog.model.rows[0].name == "Front"
    dialog.report.click()
    settle(qtbot, kit)
    shown = dialog.findChild(PreviewDialog)
    assert shown is not None
    assert "X report" in shown.windowTitle()
    assert "Front" in words(shown.document)


def test_who_does_not_manage_the_studio_uses_drawers_and_names_none(
    qtbot: QtBot, desk: Desk, house: House, kit: Kit
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    kit.link.sign_in(house.people["Rosa Diaz"], owner=host)
    settle(qtbot, kit)
    dialog = DrawersDialog(kit, MONDAY, host)
    dialog.open()
    settle(qtbot, kit)
    shown = [dialog.name, dialog.rename, dialog.add, dialog.use, dialog.report]
    assert [part.isVisible() for part in shown] == [False, False, False, True, True]
