"""F12 goes where a line of the close is mended, and comes back when it is."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from tests.studio import House
from tests.till.desk import booked, finished
from tests.ui.calendar.using import settle
from tests.ui.shown import shown
from ui.dialogs.close_day import CloseDayDialog
from ui.kit import Kit
from ui.pages.check_in import CheckInPage

ENTER = Qt.Key.Key_Return


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, desk: Desk, house: House) -> CheckInPage:
    """Sam Ortiz waits to pay; Nora Blake is booked and has not come."""
    finished(desk, house)
    booked(desk, house, "Nora Blake", at=time(10, 45))
    return shown(qtbot, kit, CheckInPage(kit))


def closing(page: CheckInPage) -> list[CloseDayDialog]:
    return [each for each in page.findChildren(CloseDayDialog) if each.isVisible()]


def opened(qtbot: QtBot, kit: Kit, page: CheckInPage) -> CloseDayDialog:
    next(each for each in page.app_actions() if each.key == "till.close_day").run()
    settle(qtbot, kit)
    (dialog,) = closing(page)
    return dialog


def test_a_visit_is_paid_and_the_list_is_back(qtbot: QtBot, kit: Kit, page: CheckInPage) -> None:
    dialog = opened(qtbot, kit, page)
    line = dialog.list.line()
    assert line is not None
    assert line.code == "tickets"
    QTest.keyClick(dialog.list.table, ENTER)
    settle(qtbot, kit)
    assert page.side.is_checking_out()
    assert closing(page) == []
    page.side.close_ticket()
    settle(qtbot, kit)
    (back,) = closing(page)
    assert back.list.line() == line


def test_a_no_show_is_settled_and_the_list_is_back(
    qtbot: QtBot, kit: Kit, page: CheckInPage
) -> None:
    dialog = opened(qtbot, kit, page)
    dialog.list.choose("no_shows")
    QTest.keyClick(dialog.list.table, ENTER)
    settle(qtbot, kit)
    card = page.card()
    assert card is not None
    assert card.client == "Nora Blake"
    page.arrived()
    settle(qtbot, kit)
    (back,) = closing(page)
    names = [each.name for row in back.list.model.rows for each in row.left]
    assert names[:2] == ["Sam Ortiz", "Nora Blake"]


def test_whoever_has_nothing_ahead_is_booked(qtbot: QtBot, kit: Kit, page: CheckInPage) -> None:
    dialog = opened(qtbot, kit, page)
    with qtbot.assertNotEmitted(page.book_requested):
        dialog.list.choose("rebook")
        QTest.keyClick(dialog.list.table, ENTER)  # nobody has paid: nothing is left
    assert "Nothing is left" in dialog.message.words()
