"""A ticket that is paid in several ways, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from frontdesk.storage.engine import Store
from tests.till.desk import trial_balance
from tests.ui.panels.using import ENTER, begun, press, say, take
from ui.panels.check_out import CheckOutPanel


def test_a_part_in_cash_a_part_by_check_and_the_rest_by_card(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int, store: Store
) -> None:
    begun(qtbot, panel, appointment)
    tender = panel.form.tender
    press(Qt.Key.Key_C)
    say("20")
    assert tender.as_part.words() == "Pay $20.00 of it"
    press(ENTER)
    assert (tender.left.text(), tender.kind()) == ("$75.00 left to pay", "")
    press(ENTER)
    assert "Say how the rest is paid" in tender.error.text()
    press(Qt.Key.Key_H)
    say("1044")
    tender.checks.amount.setFocus()
    say("/3")
    press(ENTER)
    assert tender.left.text() == "$50.00 left to pay"
    press(Qt.Key.Key_K)
    tender.cards.approval.setFocus()
    say("A7")
    tender.cards.brand.setCurrentIndex(1)
    take(qtbot, panel)
    with store.read.connect() as connection:
        query = "SELECT kind, amount, brand, approval, check_no FROM tender ORDER BY id"
        kept = [tuple(row) for row in connection.execute(text(query))]
    assert kept == [
        ("cash", 2000, None, None, None),
        ("check", 2500, None, None, "1044"),
        ("card", 5000, "visa", "A7", None),
    ]
    assert trial_balance(store)["check"] == 2500


def test_parts_that_pay_all_ask_for_nothing_more_and_can_be_taken_back(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int
) -> None:
    begun(qtbot, panel, appointment)
    tender = panel.form.tender
    press(Qt.Key.Key_C)
    say("90")
    press(ENTER)
    press(Qt.Key.Key_D)
    say("5")
    press(ENTER)
    press(ENTER)
    assert (tender.left.isHidden(), tender.rest_box.isHidden()) == (True, True)
    panel.form.discount.amount.setText("10")
    panel.form.discount.changed.emit()
    assert tender.left.text() == "$5.00 too much"
    buttons = tender.parts.findChildren(type(panel.close_button))
    buttons[0].click()
    assert (tender.left.isHidden(), tender.rest_box.isHidden()) == (True, False)


@pytest.mark.parametrize("words", ["forty", "/1", "/x"])
def test_what_is_no_amount_is_said(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int, words: str
) -> None:
    begun(qtbot, panel, appointment)
    cards = panel.form.tender.cards
    cards.amount.setFocus()
    say(words)
    press(ENTER)
    assert cards.rows["given"].error.text() == "Write an amount, such as 40.00."
    assert cards.amount.hasFocus()
