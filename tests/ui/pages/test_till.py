"""The till in the whole window: three keys to pay, products alone, the last receipt again."""

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.values.state import State
from tests.studio import House
from tests.ui.pages.lanes import Booked, key, names, shows
from ui.checkin.lanes import Lane
from ui.dialogs.preview import PreviewDialog
from ui.pages.check_in import CheckInPage
from ui.shell import Shell

_MODIFIERS = Qt.KeyboardModifier


def test_three_keys_check_out_with_a_tip(
    qtbot: QtBot, booked: Booked, shell: Shell, page: CheckInPage
) -> None:
    booked("Sam Ortiz", time(9, 30), State.TO_CHECK_OUT)
    page.refresh()
    shows(qtbot, page, Lane.TO_CHECK_OUT, "Sam Ortiz")
    shell.open_page("calendar")
    window = shell.window()
    QTest.keyClick(window, Qt.Key.Key_F9)
    key("2")
    with qtbot.waitSignal(page.side.ticket.paid) as paid:
        key(Qt.Key.Key_Return)
    assert paid.args[0].params["total"].cents == 8500 + 1530
    shows(qtbot, page, Lane.DONE, "Sam Ortiz")
    assert names(page, Lane.TO_CHECK_OUT) == []
    assert page.side.is_checking_out()
    key(Qt.Key.Key_Return)
    assert not page.side.is_checking_out()


def test_keys_typed_before_the_page_is_there_count(
    qtbot: QtBot, booked: Booked, shell: Shell
) -> None:
    booked("Sam Ortiz", time(9, 30), State.TO_CHECK_OUT)
    page = shell.page("check-in")
    assert isinstance(page, CheckInPage)
    QTest.keyClick(shell.window(), Qt.Key.Key_F9)
    key("2")
    with qtbot.waitSignal(page.side.ticket.paid) as paid:
        key(Qt.Key.Key_Return)
    assert paid.args[0].params["total"].cents == 8500 + 1530


def test_where_nobody_waits_the_ticket_goes_again(qtbot: QtBot, shell: Shell, house: House) -> None:
    page = shell.page("check-in")
    assert isinstance(page, CheckInPage)
    with qtbot.waitSignal(page.message) as said:
        QTest.keyClick(shell.window(), Qt.Key.Key_F9)
    assert said.args[0] == "Nobody is waiting to check out."
    assert not page.side.is_checking_out()


def test_products_alone_are_sold_and_the_receipt_comes_again(
    qtbot: QtBot, booked: Booked, shell: Shell, page: CheckInPage
) -> None:
    ticket = page.side.ticket
    QTest.keyClick(shell.window(), Qt.Key.Key_F9, _MODIFIERS.ShiftModifier)
    qtbot.waitUntil(ticket.form.product.line.hasFocus)
    key("arn")
    key(Qt.Key.Key_Return)
    page.refresh()  # the board that comes again does not close what was begun
    qtbot.waitUntil(lambda: not page.kit.link.busy)
    assert page.side.is_checking_out()
    key(Qt.Key.Key_Return)
    with qtbot.waitSignal(ticket.paid):
        key(Qt.Key.Key_Return)
    modifiers = _MODIFIERS.ControlModifier | _MODIFIERS.ShiftModifier
    QTest.keyClick(shell.window(), Qt.Key.Key_R, modifiers)
    qtbot.waitUntil(lambda: page.side.findChild(PreviewDialog) is not None)
    preview = page.side.findChild(PreviewDialog)
    assert preview is not None
    assert "COPY" in preview.view.accessibleDescription()
    assert "no printer" in preview.message.words()
    preview.close()
