"""The page of members by keyboard: billing collected and failed, plans kept, members found."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from frontdesk.values.membership import Standing
from frontdesk.values.money import Money
from tests.memberships.steps import MONTHLY, credits_of, go_to, joined, member, owed, plan
from tests.studio import House
from tests.ui.calendar.using import settle
from tests.ui.shown import shown
from ui.kit import Kit
from ui.memberships.collect import CollectDialog, DropDialog
from ui.memberships.plan import PlanDialog
from ui.pages.memberships import MembershipsPage

W = TypeVar("W", bound=QWidget)
ENTER = Qt.Key.Key_Return


@pytest.fixture
def page(
    qtbot: QtBot, kit: Kit, desk: Desk, store: Store, house: House, clock: SetClock
) -> MembershipsPage:
    """Two members whose next cycle begins today."""
    number = plan(desk)
    joined(desk, house, plan_id=number)
    joined(desk, house, "Nora Blake", plan_id=number)
    go_to(clock, member(store, 1).due)
    return shown(qtbot, kit, MembershipsPage(kit))


def press(qtbot: QtBot, page: MembershipsPage, widget: QWidget, key: Qt.Key) -> None:
    page.activateWindow()  # a dialog had the keys
    qtbot.waitUntil(page.isActiveWindow)
    widget.setFocus()
    QTest.keyClick(widget, key)
    settle(qtbot, page.kit)


def opened(qtbot: QtBot, page: MembershipsPage, kind: type[W]) -> W:
    qtbot.waitUntil(lambda: page.findChild(kind) is not None)
    found = page.findChild(kind)
    assert found is not None
    settle(qtbot, page.kit)
    return found


def test_billing_is_run_and_gone_through_with_two_keys(
    qtbot: QtBot, page: MembershipsPage, store: Store
) -> None:
    table = page.billing.table
    assert "concerns 2 memberships" in page.billing.state.words()
    press(qtbot, page, page.billing, Qt.Key.Key_R)
    assert [row.client for row in page.billing.model.rows] == ["Nora Blake", "Sam Ortiz"]
    press(qtbot, page, table, ENTER)  # Nora's was collected
    assert credits_of(store, 2)[-1] == (1, "2027-04-22")
    press(qtbot, page, table, Qt.Key.Key_F)  # Sam's was not
    (left,) = page.billing.model.rows
    assert (left.client, left.failed) == ("Sam Ortiz", 1)
    assert page.billing.sums.text() == "1 to try again later · collected today: 1, $75.00"


def test_dues_are_collected_otherwise_or_not_asked_for(
    qtbot: QtBot, page: MembershipsPage, store: Store
) -> None:
    table = page.billing.table
    press(qtbot, page, page.billing, Qt.Key.Key_R)
    press(qtbot, page, table, Qt.Key.Key_O)
    dialog = opened(qtbot, page, CollectDialog)
    QTest.keyClick(dialog.take, Qt.Key.Key_C)
    assert dialog.till.kind() == "cash"
    QTest.keyClicks(dialog.till.coins.amount, "100")
    with qtbot.waitSignal(dialog.paid):
        dialog.take.click()
    settle(qtbot, page.kit)
    press(qtbot, page, table, Qt.Key.Key_D)
    drop = opened(qtbot, page, DropDialog)
    drop.save.click()
    settle(qtbot, page.kit)
    assert "Say why" in drop.form.row("reason").error.text()
    drop.reason.setText("was away")
    with qtbot.waitSignal(drop.accepted):
        drop.save.click()
    settle(qtbot, page.kit)
    assert owed(store) == []
    assert not page.billing.nothing.isHidden()


def test_members_are_found_by_number_and_state(
    qtbot: QtBot, page: MembershipsPage, store: Store, house: House
) -> None:
    press(qtbot, page, page.billing.table, Qt.Key.Key_2)
    assert [row.client for row in page.members.model.rows] == ["Nora Blake", "Sam Ortiz"]
    QTest.keyClicks(page.members.words, "00001")
    settle(qtbot, page.kit)
    assert [row.client for row in page.members.model.rows] == ["Sam Ortiz"]
    with qtbot.waitSignal(page.opened_client) as told:
        press(qtbot, page, page.members.table, ENTER)
    assert told.args == [house.clients["Sam Ortiz"]]
    page.members.which.segment(Standing.SUSPENDED.value).click()
    settle(qtbot, page.kit)
    assert not page.members.nothing.isHidden()


def test_plans_are_added_changed_and_put_away(
    qtbot: QtBot, page: MembershipsPage, store: Store
) -> None:
    press(qtbot, page, page.billing.table, Qt.Key.Key_3)
    press(qtbot, page, page.plans.table, Qt.Key.Key_N)
    dialog = opened(qtbot, page, PlanDialog)
    dialog.price.setText("many")
    dialog.save.click()
    assert "such as" in dialog.form.row("price").error.text()
    dialog.name.setText("Twice a month")
    dialog.price.setText("140.00")
    dialog.count.setText("2")
    dialog.discount.setText("20%")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save.click()
    settle(qtbot, page.kit)
    assert [row.name for row in page.plans.model.rows] == ["Monthly 60", "Twice a month"]
    press(qtbot, page, page.plans.table, ENTER)
    dialog = next(each for each in page.findChildren(PlanDialog) if each.isVisible())
    settle(qtbot, page.kit)
    assert dialog.price.text() == "75.00"
    dialog.price.setText("80")
    dialog.members_too.setChecked(True)
    with qtbot.waitSignal(dialog.accepted):
        dialog.save.click()
    settle(qtbot, page.kit)
    row = page.plans.row()
    assert row is not None
    assert (row.terms.price, row.terms.rollover) == (Money(8_000), MONTHLY.rollover)
    assert member(store, 1).next_plan_id == row.id
    press(qtbot, page, page.plans.table, Qt.Key.Key_X)
    assert [row.active for row in page.plans.model.rows] == [True, False]
