"""What was paid before pays by itself; gift cards by number; value is sold on the ticket."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from frontdesk.commands.till import TakePayment
from frontdesk.commands.wallets import Freeze
from frontdesk.desk import Desk
from frontdesk.queries.held import put_aside
from frontdesk.queries.wallets import gift_cards
from frontdesk.storage.engine import Store
from frontdesk.values.gift_number import written
from frontdesk.values.money import Money
from frontdesk.values.payment import CASH, Paid
from frontdesk.values.stored import Bought, PackageTerms, Stored
from tests.studio import House
from tests.till.desk import trial_balance
from tests.till.stored import stored
from tests.till.test_stored_sales import card
from tests.till.test_wallets import sold_package
from tests.ui.panels.using import ENTER, begun, press, say, take
from ui.panels.check_out import CheckOutPanel

FIVE = PackageTerms(name="5 hours", price=Money(40_000), units=5, days=30)


@pytest.fixture
def package(desk: Desk, house: House) -> int:
    """Five hours of Sam's; the owner sold them."""
    desk.sign_in(house.people["Dana Reed"])
    return sold_package(desk, house, FIVE)


def test_a_credit_pays_by_itself_and_the_tip_is_on_the_full_value(
    qtbot: QtBot, package: int, panel: CheckOutPanel, appointment: int, store: Store
) -> None:
    begun(qtbot, panel, appointment)
    (way,) = panel.form.stored._ways
    assert (way.mark.isChecked(), way.amount.text()) == (True, "−$95.00")
    assert way.mark.accessibleName() == "5 hours, 5 sessions left · until 23 Dec 2026"
    assert panel.take.words() == "Finish, nothing to pay"
    press(Qt.Key.Key_3)
    assert panel.take.words() == "Take $19.00 and print"
    take(qtbot, panel)
    assert stored(store) == {"package": 32_000}
    balance = trial_balance(store)
    assert (balance["card"], balance["tips_payable"]) == (1_900, -1_900)


def test_a_ticket_of_nothing_closes_and_a_credit_can_be_kept(
    qtbot: QtBot, package: int, panel: CheckOutPanel, appointment: int, store: Store
) -> None:
    begun(qtbot, panel, appointment)
    (way,) = panel.form.stored._ways
    way.mark.click()
    assert panel.take.words() == "Take $95.00 and print"
    way.mark.click()
    take(qtbot, panel)
    assert stored(store) == {"package": 32_000}


def test_a_gift_card_is_scanned_and_pays_what_is_on_it(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int, desk: Desk, store: Store
) -> None:
    card(desk, 5_000)
    (row,) = desk.ask(gift_cards)
    begun(qtbot, panel, appointment)
    press(Qt.Key.Key_V)
    say("7KQH")
    press(ENTER)
    box = panel.form.stored
    qtbot.waitUntil(lambda: "no gift card" in box.number_row.error.text())
    say(written(row.number or ""))
    press(ENTER)
    qtbot.waitUntil(lambda: panel.take.words() == "Take $45.00 and print")
    assert box.number_row.isHidden()
    take(qtbot, panel)
    assert stored(store) == {}


def test_a_frozen_card_says_why_it_does_not_pay(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int, desk: Desk
) -> None:
    desk.do(Freeze(wallet_id=card(desk), reason="reported lost"))
    (row,) = desk.ask(gift_cards)
    begun(qtbot, panel, appointment)
    press(Qt.Key.Key_V)
    say(row.number or "")
    press(ENTER)
    error = panel.form.stored.number_row.error
    qtbot.waitUntil(lambda: error.text() == "It is frozen: reported lost.")


def test_a_gift_card_is_sold_by_itself_and_taken_off_again(
    qtbot: QtBot, panel: CheckOutPanel, desk: Desk, store: Store
) -> None:
    what = Bought(kind=Stored.GIFT_CARD, price=Money(10_000), recipient="Nora")
    panel.begin_retail(what)
    qtbot.waitUntil(lambda: panel.take.words() == "Take $100.00 and print")
    assert panel.put(what)
    assert panel.take.words() == "Take $200.00 and print"
    panel.form.lines.removed.emit("b:0")
    assert panel.take.words() == "Take $100.00 and print"
    take(qtbot, panel)
    assert stored(store) == {"gift_card": 10_000}
    (row,) = desk.ask(gift_cards)
    assert row.recipient == "Nora"


def test_a_gift_card_that_was_scanned_stays_when_a_product_is_added(
    qtbot: QtBot, panel: CheckOutPanel, desk: Desk, house: House
) -> None:
    card(desk, 5_000)
    (row,) = desk.ask(gift_cards)
    panel.begin_retail()
    qtbot.waitUntil(panel.form.product.line.hasFocus)
    panel.form.stored.card_wanted.emit(row.number)
    qtbot.waitUntil(panel.form.stored.heading.isVisible)
    panel.form.product.picked.emit(("p", house.balm))
    (way,) = panel.form.stored._ways
    assert (way.mark.isChecked(), way.amount.text()) == (True, "−$19.49")


def test_who_buys_products_is_named_and_pays_with_credit(
    qtbot: QtBot, panel: CheckOutPanel, desk: Desk, house: House, store: Store
) -> None:
    sam = house.clients["Sam Ortiz"]
    desk.do(
        TakePayment(
            bought=(Bought(kind=Stored.CREDIT, price=Money(2_500), client_id=sam),),
            tenders=(Paid(kind=CASH, amount=Money(2_500)),),
        )
    )
    panel.begin_retail()
    qtbot.waitUntil(panel.form.product.line.hasFocus)
    say("arnica")
    press(ENTER)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_N)
    say("sam or")
    press(ENTER)
    qtbot.waitUntil(panel.take.hasFocus)
    (way,) = panel.form.stored._ways
    way.mark.click()
    panel.take.setFocus()
    assert panel.take.words() == "Finish, nothing to pay"
    assert take(qtbot, panel).params["client_id"] == sam
    assert panel.buyer.isHidden()
    assert stored(store) == {"credit": 551}


def test_nothing_is_put_aside_where_nothing_is_on_the_ticket(
    qtbot: QtBot, panel: CheckOutPanel, desk: Desk
) -> None:
    panel.begin_retail()
    qtbot.waitUntil(panel.form.product.line.hasFocus)
    panel.put_aside()
    assert not panel.aside.isEnabled()
    qtbot.waitUntil(lambda: not panel._kit.link.busy)
    assert desk.ask(put_aside) == ()
