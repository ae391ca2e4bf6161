"""Receipts are listed, voided and given back by keyboard."""

from collections.abc import Iterator
from datetime import time
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from frontdesk.desk import Desk
from frontdesk.model import Person
from frontdesk.queries.giving_back import givable
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.rights import Role
from frontdesk.values.stored import Bought, Stored
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import finished, paid, payment, ticket_of
from tests.till.test_stored_sales import bought
from tests.ui.calendar.using import settle
from ui.dialogs.give_back import GiveBackDialog, LinesCard
from ui.dialogs.preview import PreviewDialog
from ui.dialogs.receipts import ReceiptsDialog
from ui.kit import Kit

ENTER = Qt.Key.Key_Return


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, house: House, kit: Kit) -> Iterator[ReceiptsDialog]:
    """Two hours that were paid, with two balms and a tip beside the first."""
    found = ticket_of(desk, finished(desk, house))
    balm = found.products[0].item(2)
    desk.do(payment(found, tips=found.tips(2_000), products=(balm,)))
    paid(desk, house, "Nora Blake", at=time(10, 45))
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1440, 900)
    host.show()
    dialog = ReceiptsDialog(kit, MONDAY, host)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    settle(qtbot, kit)
    yield dialog
    del host


def opened(qtbot: QtBot, kit: Kit, dialog: ReceiptsDialog, key: str) -> GiveBackDialog:
    QTest.keyClicks(dialog.table, key)
    settle(qtbot, kit)
    return dialog.findChildren(GiveBackDialog)[-1]


def cells(dialog: ReceiptsDialog, column: int) -> list[str]:
    model = dialog.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_a_line_is_given_back_and_stands_in_the_list(
    qtbot: QtBot, kit: Kit, dialog: ReceiptsDialog
) -> None:
    assert cells(dialog, 3) == ["Nora Blake", "Sam Ortiz"]
    dialog.table.selectRow(1)
    asks = opened(qtbot, kit, dialog, "R")
    assert asks.give.text().startswith("Give back $152.97")
    hour, balms, tip = (asks.lines._marks[line.id] for line in asks._found.choices)  # type: ignore[union-attr]
    for mark in (hour, tip):
        mark.click()
    next(iter(asks.lines._counts.values())).setValue(1)
    assert balms.isChecked()
    assert asks.give.text().startswith("Give back $19.48")
    assert asks.where.text() == "Goes back to: Cash $19.48"
    QTest.keyClick(asks, ENTER)
    assert asks.approval.form.row("reason").error.text() == "Say why, in a word or two."
    QTest.keyClicks(asks.approval.reason, "opened")
    QTest.keyClick(asks, ENTER)
    settle(qtbot, kit)
    assert cells(dialog, 5) == ["Gives back of 2026-000001", "", "Some given back"]


def test_a_void_takes_the_whole_sale_back(qtbot: QtBot, kit: Kit, dialog: ReceiptsDialog) -> None:
    asks = opened(qtbot, kit, dialog, "V")
    assert asks.give.text().startswith("Void $95.00")
    assert not asks.lines.isVisible()
    QTest.keyClicks(asks.approval.reason, "the wrong client")
    QTest.keyClick(asks, ENTER)
    settle(qtbot, kit)
    assert cells(dialog, 5)[:2] == ["Voids 2026-000002", "Voided"]
    dialog.table.selectRow(1)
    assert not dialog.back.isEnabled()
    assert not dialog.void.isEnabled()


def test_a_receipt_that_is_shown_is_voided_by_a_key(
    qtbot: QtBot, kit: Kit, dialog: ReceiptsDialog
) -> None:
    QTest.keyClick(dialog.table, ENTER)
    settle(qtbot, kit)
    shown = dialog.findChild(PreviewDialog)
    assert shown is not None
    QTest.keyClick(shown, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, kit)
    (asks,) = dialog.findChildren(GiveBackDialog)
    assert asks.give.text().startswith("Void $95.00")


def test_the_front_desk_names_who_agrees(
    qtbot: QtBot, kit: Kit, house: House, store: Store, dialog: ReceiptsDialog
) -> None:
    with Session(store.write) as session:
        session.add(Person(name="Mia Stone", role=Role.MANAGER))
        session.commit()
    kit.link.sign_in(house.people["Rosa Diaz"], owner=dialog)
    settle(qtbot, kit)
    asks = opened(qtbot, kit, dialog, "R")
    QTest.keyClicks(asks.approval.reason, "not content")
    QTest.keyClick(asks, ENTER)
    assert asks.approval.form.row("second").error.text()
    asks.approval.second.choose(8)
    QTest.keyClick(asks, ENTER)
    settle(qtbot, kit)
    assert cells(dialog, 5)[0] == "Gives back of 2026-000002"


def test_value_that_was_sold_is_named(qtbot: QtBot, desk: Desk, house: House, kit: Kit) -> None:
    client = house.clients["Sam Ortiz"]
    bought(
        desk,
        Bought(kind=Stored.CREDIT, price=Money(2_000), client_id=client),
        Bought(kind=Stored.GIFT_CARD, price=Money(2_000)),
    )
    card = LinesCard()
    qtbot.addWidget(card)
    card.show_lines(desk.ask(partial(givable, sale_id=1)).choices)
    credit, gift = (mark.text() for mark in card._marks.values())
    assert credit == "Account credit"
    assert gift.startswith("Gift card ending ")
