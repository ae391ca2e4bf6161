"""A gift card or a product is scanned into the line: it pays, is looked at, printed, sold."""

import pytest
from PySide6.QtWidgets import QApplication

from frontdesk.commands.products import SaveProduct
from frontdesk.commands.wallets import Freeze
from frontdesk.desk import Desk
from frontdesk.queries.wallets import gift_cards
from frontdesk.values.gift_number import scanned, written
from frontdesk.values.money import Money
from tests.studio import House
from tests.till.test_stored_sales import card
from tests.ui.line.conftest import Fingers
from ui.dialogs.preview import PreviewDialog
from ui.dialogs.stored import StoredDialog
from ui.pages.check_in import CheckInPage

_CODE = "0850012345602"


def till(fingers: Fingers) -> CheckInPage:
    """Return the page of check-in, to which one is led."""
    page = fingers.shell.page("check-in")
    assert isinstance(page, CheckInPage)
    assert fingers.shell.current() == "check-in"
    return page


@pytest.mark.parametrize("how", [scanned, written], ids=["scanned", "typed"])
def test_a_gift_card_goes_onto_a_ticket(fingers: Fingers, desk: Desk, how: object) -> None:
    card(desk, 5_000)
    (row,) = desk.ask(gift_cards)
    number = row.number or ""
    fingers.say(how(number))  # type: ignore[operator]  # either of both
    first = f"Gift card ending {number[-4:]}, $50.00 left"
    assert fingers.rows() == [
        f"{first}, pays on the ticket", f"{first}, what moved on it", f"{first}, printed again"
    ]  # fmt: skip
    fingers.key("Return")
    (way,) = till(fingers).side.ticket.form.stored._ways
    assert way.mark.isChecked()


def test_a_gift_card_that_is_frozen_is_looked_at(fingers: Fingers, desk: Desk) -> None:
    wallet = card(desk, 5_000)
    desk.do(Freeze(wallet_id=wallet, reason="lost"))
    (row,) = desk.ask(gift_cards)
    fingers.say(scanned(row.number or ""))
    assert [each.rsplit(", ", 1)[1] for each in fingers.rows()] == ["frozen: lost", "printed again"]
    fingers.key("Return")
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, StoredDialog)
    assert [each.number for each in shown.model.rows] == [row.number]
    shown.reject()


def test_a_gift_card_is_printed_again(fingers: Fingers, desk: Desk) -> None:
    card(desk, 5_000)
    (row,) = desk.ask(gift_cards)
    fingers.say(scanned(row.number or ""))
    fingers.key("Down", "Down", "Return")
    paper = QApplication.activeModalWidget()
    assert isinstance(paper, PreviewDialog)
    paper.reject()


def test_a_product_is_sold(fingers: Fingers, desk: Desk, house: House) -> None:
    price = Money(1_800)
    desk.do(SaveProduct(product_id=house.balm, name="Arnica balm 2 oz", price=price, barcode=_CODE))
    fingers.say(_CODE)
    assert fingers.rows() == ["Arnica balm 2 oz, $18.00, onto the ticket"]
    fingers.key("Return")
    ticket = till(fingers).side.ticket
    assert ticket.take.words() == "Take $19.49 and print"


def test_who_takes_no_money_finds_no_gift_card(fingers: Fingers, desk: Desk, house: House) -> None:
    card(desk, 5_000)
    (row,) = desk.ask(gift_cards)
    fingers.kit.link.sign_in(house.people["Maria Santos"], owner=fingers.window)
    fingers.settle()
    fingers.say(scanned(row.number or ""))
    assert not any("Gift card" in each for each in fingers.rows())
