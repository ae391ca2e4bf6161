"""Packages are put on the list, credit is given, a client may owe so much, or is told why not."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.queries.packages import package_list
from frontdesk.queries.wallets import client_wallets
from frontdesk.values.money import Money
from frontdesk.values.stored import PackageTerms, Unit
from tests.studio import House
from tests.till.test_stored_sales import SAM
from tests.ui.calendar.using import settle
from ui.dialogs.accounts import GiveCreditDialog, HouseLimitDialog
from ui.dialogs.packages import PackageDialog, PackagesDialog
from ui.kit import Kit
from ui.widgets.pick import Choice


@pytest.fixture
def host(qtbot: QtBot, desk: Desk) -> Iterator[QWidget]:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1440, 900)
    host.show()
    yield host
    del host


def test_a_package_is_added_and_changed(
    qtbot: QtBot, kit: Kit, desk: Desk, house: House, host: QWidget
) -> None:
    dialog = PackagesDialog(kit, host)
    dialog.open()
    settle(qtbot, kit)
    dialog.new.click()
    asking = dialog.findChild(PackageDialog)
    assert asking is not None
    asking.days.setText("soon")
    asking.save.click()
    assert asking.form.row("price").error.text()
    assert asking.form.row("days").error.text()
    asking.name.setText("300 minutes")
    asking.unit.set_current(Unit.MINUTES.value)
    asking.units.setValue(300)
    asking.price.setText("400")
    asking.days.setText("")
    asking.services.set_chosen([str(house.services["dt"])])
    asking.shared.setChecked(True)
    asking.save.click()
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 1)
    (row,) = desk.ask(package_list).rows
    assert row.terms == PackageTerms(
        name="300 minutes",
        price=Money(40_000),
        unit=Unit.MINUTES,
        units=300,
        services=(house.services["dt"],),
        shared=True,
    )
    settle(qtbot, kit)
    dialog.change.click()
    again = next(each for each in dialog.findChildren(PackageDialog) if each is not asking)
    again.active.setChecked(False)
    again.save.click()
    qtbot.waitUntil(lambda: not desk.ask(package_list).rows[0].terms.active)
    settle(qtbot, kit)


def test_credit_is_given_with_a_reason(
    qtbot: QtBot, kit: Kit, desk: Desk, house: House, host: QWidget
) -> None:
    asking = GiveCreditDialog(kit, host)
    asking.open()
    settle(qtbot, kit)
    asking.save.click()
    assert asking.form.row("client").error.text()
    assert asking.form.row("amount").error.text()
    asking.client.take(Choice(house.clients[SAM], SAM))
    asking.amount.setText("25")
    asking.approval.reason.setText("waited long")
    asking.save.click()
    mine = partial(client_wallets, client_id=house.clients[SAM])
    qtbot.waitUntil(lambda: [row.balance.cents for row in desk.ask(mine)] == [Money(2_500)])
    settle(qtbot, kit)


def test_the_limit_of_a_house_account_is_set_and_shown(
    qtbot: QtBot, kit: Kit, desk: Desk, house: House, host: QWidget
) -> None:
    mine = partial(client_wallets, client_id=house.clients[SAM])
    for limit, told in (("100", "There is no house account yet."), ("250", "Owes $0.00 now.")):
        asking = HouseLimitDialog(kit, host)
        asking.open()
        asking.client.take(Choice(house.clients[SAM], SAM))
        asking.on_client(house.clients[SAM])
        settle(qtbot, kit)
        assert asking.owes.text() == told
        asking.amount.setText(limit)
        asking.save.click()
        settle(qtbot, kit)
        assert desk.ask(mine)[0].most_owed == Money.parse(limit)
