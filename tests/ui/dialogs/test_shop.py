"""Products, add-ons, codes and rates of tax, kept in their window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.queries.shop import Shop, shop
from tests.moments import MONDAY
from tests.studio import House
from ui.dialogs.shop import ShopDialog
from ui.kit import Kit
from ui.shop.add_ons import AddOnsPart
from ui.shop.codes import CodesPart
from ui.shop.products import ProductsPart
from ui.shop.staff import StaffPart
from ui.shop.taxes import TaxesPart
from ui.widgets.pick import Choice

_KEEP = (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def opened(
    qtbot: QtBot, request: pytest.FixtureRequest, desk: Desk, house: House
) -> Callable[[str], ShopDialog]:
    def open_as(name: str) -> ShopDialog:
        desk.sign_in(house.people[name])
        kit: Kit = request.getfixturevalue("kit")  # the link knows who is signed in
        dialog = ShopDialog(kit, MONDAY)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: bool(dialog.parts))
        return dialog

    return open_as


def shop_of(desk: Desk) -> Shop:
    found: Shop = desk.ask(shop)
    return found


def keep(qtbot: QtBot, dialog: ShopDialog, said: str) -> None:
    QTest.keyClick(dialog, *_KEEP)
    qtbot.waitUntil(lambda: said in dialog.message.words())


def test_products_and_add_ons_are_kept(
    qtbot: QtBot, opened: Callable[[str], ShopDialog], desk: Desk
) -> None:
    dialog = opened("Dana Reed")
    products = dialog.part("products")
    assert isinstance(products, ProductsPart)
    products.name.setText("Lavender oil")
    QTest.keyClick(dialog, *_KEEP)
    assert "amount" in products.form.row("price").error.text()
    products.price.setText("12")
    products.code.setText("12345")
    QTest.keyClick(dialog, *_KEEP)
    qtbot.waitUntil(lambda: "no bar code" in products.form.row("barcode").error.text())
    products.code.setText("96385074")
    keep(qtbot, dialog, "Added Lavender oil")
    qtbot.waitUntil(lambda: len(products.model.rows) == 2)
    dialog.choice.segment("add_ons").click()
    stones = dialog.part("add_ons")
    assert isinstance(stones, AddOnsPart)
    stones.name.setText("Hot stones")
    stones.price.setText("20")
    stones.minutes.setText("15")
    keep(qtbot, dialog, "Added Hot stones")
    assert shop_of(desk).add_ons[0].minutes == 15


def test_codes_and_the_tax_to_come_are_kept(
    qtbot: QtBot, opened: Callable[[str], ShopDialog], desk: Desk
) -> None:
    dialog = opened("Dana Reed")
    dialog.choice.segment("codes").click()
    codes = dialog.part("codes")
    assert isinstance(codes, CodesPart)
    codes.code.setText("spring")
    codes.off.setText("ten")
    QTest.keyClick(dialog, *_KEEP)
    assert "10%" in codes.form.row("value").error.text()
    codes.off.setText("15%")
    codes.until.setText("never")
    QTest.keyClick(dialog, *_KEEP)
    assert "12/31" in codes.form.row("until_day").error.text()
    codes.until.setText("12/31")
    keep(qtbot, dialog, "Added the code SPRING")
    dialog.choice.segment("taxes").click()
    taxes = dialog.part("taxes")
    assert isinstance(taxes, TaxesPart)
    taxes.day.setText("1/1/2027")
    taxes.rate.setText("8.5")
    keep(qtbot, dialog, "Planned the sales tax from 1 Jan 2027 on")
    found = shop_of(desk)
    assert found.codes[0].basis_points == 1_500
    assert found.taxes[-1].basis_points == 850


def test_who_works_here_is_said(
    qtbot: QtBot, opened: Callable[[str], ShopDialog], desk: Desk, house: House
) -> None:
    dialog = opened("Dana Reed")
    dialog.choice.segment("staff").click()
    staff = dialog.part("staff")
    assert isinstance(staff, StaffPart)
    staff.table.selectRow(0)
    staff.client.begin("zz")
    QTest.keyClick(dialog, *_KEEP)
    assert "from the list" in staff.form.row("client").error.text()
    staff.client.take(Choice(house.clients["Sam Ortiz"], "Sam Ortiz"))
    keep(qtbot, dialog, "is Sam Ortiz as a client")
    found = shop_of(desk)
    assert [row.client for row in found.staff if row.client] == ["Sam Ortiz"]


def test_the_front_desk_notes_stock_and_nothing_else(
    qtbot: QtBot, opened: Callable[[str], ShopDialog], desk: Desk
) -> None:
    dialog = opened("Rosa Diaz")
    assert (dialog.choice.isHidden(), dialog.keep_button.isHidden()) == (True, True)
    products = dialog.part("products")
    assert isinstance(products, ProductsPart)
    products.table.selectRow(0)
    assert not products.form.isEnabled()
    products.stock.wanted.click()
    assert "how many" in products.stock.form.row("pieces").error.text()
    products.stock.kind.segment("corrected").click()
    products.stock.pieces.setText("-1")
    products.stock.wanted.click()
    qtbot.waitUntil(lambda: "Say why" in products.stock.form.row("reason").error.text())
    products.stock.reason.setText("a tester")
    products.stock.wanted.click()
    qtbot.waitUntil(lambda: "stock corrected" in dialog.message.words())
    assert shop_of(desk).products[0].left == -1
