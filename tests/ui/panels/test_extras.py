"""What is put on a ticket by hand: scanned products, add-ons, other guests, prices and codes."""

from datetime import time
from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from frontdesk.desk import Desk
from frontdesk.queries.held import put_aside
from frontdesk.queries.on_shelf import additions
from frontdesk.storage.engine import Store
from tests.studio import House
from tests.till.desk import booked, finished, trial_balance
from tests.ui.panels.using import ENTER, begun, press, say, take
from ui.kit import Kit
from ui.panels.add_on_box import AddOnBox
from ui.panels.check_out import CheckOutPanel
from ui.widgets.button import IconButton


@pytest.fixture
def shop(store: Store, house: House, desk: Desk, appointment: int) -> None:
    """A balm with a bar code of which few are left, hot stones, a code, and Nora to check out."""
    finished(desk, house, "Nora Blake", at=time(11))
    with store.write.begin() as connection:
        for statement in (
            "UPDATE product SET barcode='96385074', counted=1, low_at=2",
            "INSERT INTO stock_move(product_id,kind,change,person_id,at) VALUES(1,'counted',2,1,1)",
            "INSERT INTO add_on(id,name,price,minutes,taxed,position,active) "
            "VALUES(1,'Hot stones',2000,0,0,0,1)",
            "INSERT INTO discount_code(code,basis_points,covers,once_each,active) "
            "VALUES('SPRING',1000,'services',0,1)",
        ):
            connection.execute(text(statement))


def add(words: str) -> None:
    """Type into the field for what is added, and take the first match."""
    press(Qt.Key.Key_A)
    say(words)
    press(ENTER)
    press(Qt.Key.Key_Tab)


def test_a_product_is_scanned_an_add_on_and_another_guest_are_typed(
    shop: None, qtbot: QtBot, panel: CheckOutPanel, appointment: int, store: Store
) -> None:
    begun(qtbot, panel, appointment)
    add("96385074")
    assert panel.take.words() == "Take $114.49 and print"
    panel.take.setFocus()
    add("40170725")
    assert panel.message.words() == "No product has the bar code 40170725."
    panel.form.product.clear()
    panel.take.setFocus()
    add("hot")
    panel.take.setFocus()
    add("nora")
    assert panel.take.words() == "Take $229.49 and print"
    panel.take.setFocus()
    press(Qt.Key.Key_2)
    take(qtbot, panel)
    assert trial_balance(store) == {
        "card": 22_949 + 3_780,
        "product_revenue": -1_800,
        "service_revenue": -21_000,
        "tax_payable": -149,
        "tips_payable": -3_780,
    }


def test_another_price_is_typed_line_by_line(
    shop: None, qtbot: QtBot, panel: CheckOutPanel, appointment: int, store: Store
) -> None:
    begun(qtbot, panel, appointment)
    add("arn")
    panel.take.setFocus()
    press(Qt.Key.Key_P)
    assert panel.form.price.title.text() == "Deep tissue massage 60, $95.00 by the list"
    say("9x")
    assert "amount" in panel.form.price.price_row.error.text()
    panel.pay()
    assert panel.form.price.price.hasFocus()
    press(Qt.Key.Key_Backspace)
    say("0")
    press(ENTER)
    panel.pay()
    qtbot.waitUntil(lambda: "Say why" in panel.form.price.reason_row.error.text())
    say("began late")
    press(ENTER)
    assert panel.take.hasFocus()
    press(Qt.Key.Key_P)
    assert panel.form.price.title.text() == "Arnica balm 2 oz, $18.00 by the list"
    say("17")
    press(ENTER)
    say("a tester")
    press(ENTER)
    take(qtbot, panel)
    with store.read.connect() as connection:
        query = "SELECT unit, listed, reason FROM sale_line WHERE listed IS NOT NULL ORDER BY id"
        kept = [tuple(row) for row in connection.execute(text(query))]
    assert kept == [(9_000, 9_500, "began late"), (1_700, 1_800, "a tester")]


def test_a_code_is_typed_where_a_discount_is(
    shop: None, qtbot: QtBot, panel: CheckOutPanel, appointment: int, store: Store
) -> None:
    begun(qtbot, panel, appointment)
    press(Qt.Key.Key_D)
    say("winter")
    press(ENTER)
    qtbot.waitUntil(
        lambda: panel.form.discount.amount_row.error.text() == "There is no code WINTER."
    )
    panel.form.discount.amount.clear()
    say("spring")
    press(ENTER)
    qtbot.waitUntil(panel.take.hasFocus)
    assert panel.take.words() == "Take $85.50 and print"
    take(qtbot, panel)
    assert trial_balance(store)["discounts"] == 950


def test_a_ticket_is_put_aside_and_taken_up_with_all_on_it(
    shop: None, qtbot: QtBot, panel: CheckOutPanel, appointment: int, desk: Desk
) -> None:
    begun(qtbot, panel, appointment)
    add("arn")
    panel.take.setFocus()
    add("hot")
    panel.take.setFocus()
    press(Qt.Key.Key_1)
    words = panel.take.words()
    with qtbot.waitSignal(panel.closed):
        press(Qt.Key.Key_S)
    (row,) = desk.ask(put_aside)
    panel.take_up(row)
    qtbot.waitUntil(lambda: panel.take.words() == words)
    press(ENTER)
    qtbot.waitUntil(lambda: panel.take.words() == "Done")
    assert desk.ask(put_aside) == ()


def test_an_add_on_is_put_on_a_visit_that_is_booked(
    shop: None, qtbot: QtBot, kit: Kit, desk: Desk, house: House
) -> None:
    number = booked(desk, house, "Robert Quinn", at=time(14))
    box = AddOnBox(kit)
    qtbot.addWidget(box)
    box.show_appointment(number, open_=True)
    qtbot.waitUntil(lambda: not box.isHidden())
    box.pick.picked.emit(1)
    qtbot.waitUntil(lambda: bool(desk.ask(partial(additions, appointment_id=number)).added))
    box.show_appointment(number, open_=True)
    qtbot.waitUntil(lambda: bool(box.findChildren(IconButton)))
    box.findChildren(IconButton)[0].click()
    qtbot.waitUntil(lambda: not desk.ask(partial(additions, appointment_id=number)).added)
    box.pick.picked.emit(99)
    qtbot.waitUntil(lambda: not box.error.isHidden())
    box.show_appointment(number, open_=False)
    assert box.isHidden()
