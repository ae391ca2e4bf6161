"""Gift cards, packages and accounts are found, frozen, replaced, given away and paid out."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.commands.accounts import SetHouseLimit
from frontdesk.commands.till import TakePayment
from frontdesk.desk import Desk
from frontdesk.queries.deposits import bookings_ahead
from frontdesk.queries.wallets import client_wallets, find_wallets
from frontdesk.storage.engine import Store
from frontdesk.values.gift_number import scanned, written
from frontdesk.values.money import Money
from frontdesk.values.payment import CASH, HOUSE, Paid
from frontdesk.values.stored import Bought, Stored
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import booked, finished, payment, ticket_of, trial_balance
from tests.till.test_stored_sales import NORA, SAM, card
from tests.till.test_wallets import sold_package
from tests.ui.calendar.using import settle
from ui.dialogs.letters import LettersDialog
from ui.dialogs.preview import PreviewDialog
from ui.dialogs.sell_stored import SellStoredDialog
from ui.dialogs.stored import StoredDialog
from ui.dialogs.wallet_acts import (
    FreezeDialog,
    HandOverDialog,
    PayOutDialog,
    ReplaceDialog,
    ShareDialog,
)
from ui.dialogs.wallet_moves import WalletMovesDialog
from ui.kit import Kit
from ui.widgets.pick import Choice

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def host(qtbot: QtBot) -> Iterator[QWidget]:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1440, 900)
    host.show()
    yield host
    del host


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, house: House, kit: Kit, host: QWidget) -> StoredDialog:
    """A package of Sam's, and above it a gift card of $100."""
    sold_package(desk, house)
    card(desk)
    dialog = StoredDialog(kit, host)
    dialog.open()
    settle(qtbot, kit)
    return dialog


def opened(qtbot: QtBot, dialog: StoredDialog, kind: type[D]) -> D:
    """Return the dialog that stands above."""
    settle(qtbot, dialog.kit)
    found = dialog.findChild(kind)
    assert found is not None
    return found


def test_a_card_that_is_scanned_is_the_only_row(
    qtbot: QtBot, desk: Desk, dialog: StoredDialog
) -> None:
    (row, _) = desk.ask(find_wallets)
    number = row.number or ""
    for text in (scanned(number), written(number), number[-4:]):
        dialog.words.setText(text)
        settle(qtbot, dialog.kit)
        assert [each.number for each in dialog.model.rows] == [number]
    dialog.words.setText("sam or")
    settle(qtbot, dialog.kit)
    assert [each.owner for each in dialog.model.rows] == [SAM]


def test_a_card_is_frozen_and_made_usable_again(
    qtbot: QtBot, desk: Desk, dialog: StoredDialog
) -> None:
    dialog.freeze.click()
    asking = opened(qtbot, dialog, FreezeDialog)
    asking.save.click()
    qtbot.waitUntil(lambda: "Say why" in asking.form.row("reason").error.text())
    asking.reason.setText("lost")
    asking.save.click()
    qtbot.waitUntil(lambda: dialog.freeze.words() == "Unfreeze")
    dialog.freeze.click()
    qtbot.waitUntil(lambda: dialog.freeze.words() == "Freeze")
    assert desk.ask(find_wallets)[0].frozen is None


def test_a_new_number_is_given_and_the_moves_are_told(
    qtbot: QtBot, desk: Desk, dialog: StoredDialog
) -> None:
    (old, _) = desk.ask(find_wallets)
    dialog.replace.click()
    asking = opened(qtbot, dialog, ReplaceDialog)
    asking.reason.setText("lost")
    asking.save.click()
    qtbot.waitUntil(lambda: desk.ask(find_wallets)[0].number != old.number)
    settle(qtbot, dialog.kit)
    dialog.table.selectRow(0)
    dialog.show_one.click()
    moves = opened(qtbot, dialog, WalletMovesDialog)
    assert moves.model.rowCount() == 1
    moves.card.click()
    settle(qtbot, dialog.kit)
    assert moves.findChild(PreviewDialog) is not None


def test_a_package_is_given_to_somebody_who_is_paid_out(
    qtbot: QtBot, desk: Desk, store: Store, house: House, dialog: StoredDialog
) -> None:
    dialog.table.selectRow(1)
    dialog.give.click()
    asking = opened(qtbot, dialog, HandOverDialog)
    asking.save.click()
    assert "take a client" in asking.form.row("client").error.text()
    asking.client.take(Choice(house.clients[NORA], NORA))
    asking.save.click()
    mine = partial(client_wallets, client_id=house.clients[NORA])
    qtbot.waitUntil(lambda: len(desk.ask(mine)) == 1)
    settle(qtbot, dialog.kit)
    dialog.table.selectRow(1)
    dialog.pay_out.click()
    paying = opened(qtbot, dialog, PayOutDialog)
    paying.approval.reason.setText("moves away")
    paying.save.click()
    qtbot.waitUntil(lambda: trial_balance(store)["package"] == 0)


def test_what_is_owed_is_shown_on_a_sheet(qtbot: QtBot, dialog: StoredDialog) -> None:
    dialog.report.click()
    assert "What is owed" in opened(qtbot, dialog, PreviewDialog).windowTitle()
    dialog.write_off.click()
    qtbot.waitUntil(lambda: "Nothing has expired" in dialog.message.words())


@pytest.mark.parametrize(
    ("kind", "typed", "missing"),
    [
        (Stored.GIFT_CARD, "100", ""),
        (Stored.GIFT_CARD, "", "price"),
        (Stored.PACKAGE, "", "package"),
        (Stored.CREDIT, "25", "client"),
    ],
)
def test_what_is_sold_goes_to_the_ticket_once_it_is_complete(
    qtbot: QtBot, kit: Kit, desk: Desk, host: QWidget, kind: Stored, typed: str, missing: str
) -> None:
    asking = SellStoredDialog(kit, kind, host)
    sold: list[Bought] = []
    asking.sold.connect(sold.append)
    asking.open()
    settle(qtbot, kit)
    asking.price.setText(typed)
    asking.sell.click()
    assert [each.kind for each in sold] == ([] if missing else [kind])
    if missing:
        assert asking.form.row(missing).error.text()


def test_a_deposit_is_proposed_by_the_policy_for_the_only_visit_to_come(
    qtbot: QtBot, kit: Kit, desk: Desk, house: House, host: QWidget
) -> None:
    number = booked(desk, house, SAM, at=time(14))
    asking = SellStoredDialog(kit, Stored.DEPOSIT, host)
    sold: list[Bought] = []
    asking.sold.connect(sold.append)
    asking.open()
    asking.sell.click()
    for name in ("client", "booking", "price"):
        assert asking.form.row(name).error.text()
    asking.take_client(Choice(house.clients[SAM], SAM))
    settle(qtbot, kit)
    assert (asking.booking.text(), asking.price.text()) == ("Mon 23 Nov, 2:00 pm", "47.50")
    asking.sell.click()
    (what,) = sold
    assert (what.kind, what.price, what.appointment_id) == (Stored.DEPOSIT, Money(4_750), number)
    desk.do(TakePayment(bought=tuple(sold), tenders=(Paid(kind=CASH, amount=what.price),)))
    (row,) = desk.ask(partial(bookings_ahead, client_id=house.clients[SAM])).rows
    assert row.paid == Money(4_750)


def test_what_a_deposit_lacks_is_said_when_it_is_chosen_after_the_client(
    qtbot: QtBot, kit: Kit, house: House, host: QWidget
) -> None:
    asking = SellStoredDialog(kit, parent=host)
    asking.open()
    asking.take_client(Choice(house.clients[SAM], SAM))
    settle(qtbot, kit)
    assert asking.message.isHidden()
    asking.kind.segment(Stored.DEPOSIT).click()
    assert "book one first" in asking.message.words()
    asking.kind.segment(Stored.CREDIT).click()
    assert asking.message.isHidden()


def test_a_package_is_shared_and_what_is_owed_goes_to_a_ticket(
    qtbot: QtBot, desk: Desk, house: House, dialog: StoredDialog
) -> None:
    dialog.table.selectRow(1)
    dialog.share.click()
    asking = opened(qtbot, dialog, ShareDialog)
    asking.client.take(Choice(house.clients[NORA], NORA))
    asking.save.click()
    qtbot.waitUntil(lambda: desk.ask(find_wallets)[1].shares == ((house.clients[NORA], NORA),))
    desk.do(SetHouseLimit(client_id=house.clients[SAM], limit=Money(20_000)))
    at = finished(desk, house)
    way = Paid(kind=HOUSE, amount=Money(9_500), wallet_id=desk.ask(find_wallets)[0].id)
    desk.do(replace(payment(ticket_of(desk, at)), tenders=(way,)))
    dialog.words.setText("sam")
    settle(qtbot, dialog.kit)
    dialog.table.selectRow(0)
    dialog.paper.click()
    letters = opened(qtbot, dialog, LettersDialog)
    assert (letters.kinds.current(), letters.last.day()) == ("statement", MONDAY)
    letters.reject()
    assert dialog.pay.isVisible()
    with qtbot.waitSignal(dialog.sold) as caught:
        dialog.pay.click()
    assert caught.args[0].price == Money(9_500)
