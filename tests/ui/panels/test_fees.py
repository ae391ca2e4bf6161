"""Fees on the ticket: taken, left for later, waived, or taken alone."""

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.policy import Cancel
from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.state import State
from tests.studio import House
from tests.till.desk import booked, trial_balance
from tests.ui.panels.using import ENTER, begun, press, say, take
from ui.panels.check_out import CheckOutPanel


def cancelled_late(desk: Desk, house: House, clock: SetClock) -> int:
    """Cancel an hour of Sam Ortiz; half of its price is owed."""
    late = booked(desk, house, at=time(11), therapist="Maria Santos")
    clock.advance(minutes=20)
    fee = Money(4750)
    desk.do(Cancel(appointment_id=late, was=State.BOOKED, reason="reason_ill", fee=fee))
    return late


def test_a_fee_is_on_the_ticket_left_off_or_waived_by_key(
    qtbot: QtBot, panel: CheckOutPanel, desk: Desk, house: House, clock: SetClock,
    appointment: int, store: Store,
) -> None:  # fmt: skip
    cancelled_late(desk, house, clock)
    begun(qtbot, panel, appointment)
    assert panel.take.words() == "Take $142.50 and print"
    box = panel.form.fees
    mark = box.findChild(QCheckBox)
    assert isinstance(mark, QCheckBox)
    assert mark.text() == "Cancelled late, Mon 23 Nov"
    mark.click()
    assert panel.take.words() == "Take $95.00 and print"
    mark.click()
    panel.setFocus()
    press(Qt.Key.Key_W)
    press(ENTER)
    qtbot.waitUntil(box.why_row.error.isVisible)
    say("child was ill")
    press(ENTER)
    qtbot.waitUntil(panel.take.hasFocus)
    assert panel.take.words() == "Take $95.00 and print"
    assert "Waived $47.50" in panel.message.words()
    take(qtbot, panel)
    assert trial_balance(store) == {"card": 9_500, "service_revenue": -9_500}


def test_a_fee_alone_is_taken_by_one_key(
    qtbot: QtBot, panel: CheckOutPanel, desk: Desk, house: House, clock: SetClock, store: Store
) -> None:
    late = cancelled_late(desk, house, clock)
    begun(qtbot, panel, late)
    assert panel.name.text() == "Check out · Sam Ortiz"
    take(qtbot, panel)
    assert trial_balance(store) == {"card": 4_750, "fee_revenue": -4_750}
