"""A closed day is corrected from a window; what is wrong is said at its field."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.correcting import Mistake
from frontdesk.commands.drawer import CloseDay
from frontdesk.desk import Desk
from tests.moments import MONDAY
from tests.ui.calendar.using import settle
from ui.dialogs.correct_day import CorrectDayDialog
from ui.dialogs.preview import PreviewDialog
from ui.kit import Kit

ENTER = Qt.Key.Key_Return


def test_cash_that_was_found_is_booked_today(
    qtbot: QtBot, kit: Kit, desk: Desk, clock: SetClock
) -> None:
    desk.do(CloseDay(pieces=((100, 0),)))
    clock.advance(days=1)
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    dialog = CorrectDayDialog(kit, MONDAY.replace(day=24), host)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    settle(qtbot, kit)
    QTest.keyClick(dialog, ENTER)
    assert "Write an amount" in dialog.form.row("amount").error.text()
    assert "Choose" in dialog.form.row("mistake").error.text()
    QTest.keyClicks(dialog.amount, "5")
    dialog.mistake.choose(Mistake.FOUND)
    dialog.save.click()
    assert dialog.approval.form.row("reason").error.text() == "Say why, in a word or two."
    QTest.keyClicks(dialog.approval.reason, "under the tray")
    dialog.day.set_day(MONDAY.replace(day=24))
    dialog.save.click()
    settle(qtbot, kit)
    assert "is not closed" in dialog.form.row("day").error.text()
    dialog.day.set_day(MONDAY)
    dialog.save.click()
    settle(qtbot, kit)
    assert dialog.message.words() == "Corrected Mon 23 Nov by $5.00."
    dialog.report.click()
    settle(qtbot, kit)
    (paper,) = dialog.findChildren(PreviewDialog)
    assert "under the tray" in paper.document.html
