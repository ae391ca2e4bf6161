"""A fee or one credit: two keys, also when the second is typed in the same breath."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from tests.studio import House
from tests.till.stored import stored
from tests.till.test_wallets import sold_package
from tests.ui.calendar.using import settle
from ui.dialogs.cancel import CancelDialog
from ui.kit import Kit
from ui.pages.calendar import CalendarPage


@pytest.mark.parametrize("waits", [True, False], ids=["after a look", "in the same breath"])
def test_a_credit_is_taken_by_two_keys(
    qtbot: QtBot,
    kit: Kit,
    page: CalendarPage,
    booked: dict[str, int],
    clock: SetClock,
    desk: Desk,
    store: Store,
    house: House,
    waits: bool,
) -> None:
    sold_package(desk, house)
    clock.advance(minutes=20)
    dialog = CancelDialog(kit, booked["sam"], page)
    dialog.open()
    size = dialog.size()
    if waits:
        qtbot.waitUntil(dialog.credit.isVisible)
        assert dialog.verdict.words() == (
            "32 min notice, policy 24 h: $47.50 fee. Or one credit of 5 hours, 5 sessions left."
        )
        assert dialog.size() == size  # the answer has its room
    with qtbot.waitSignal(dialog.cancelled):
        if waits:
            QTest.keyClick(dialog, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        else:
            dialog.credit.click()
    settle(qtbot, kit)
    assert stored(store) == {"package": 32_000}
