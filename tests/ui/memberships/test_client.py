"""A client's membership on the card: joined, frozen, changed, shared and ended."""

from dataclasses import replace
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
from tests.memberships.steps import MONTHLY, agree, credits_of, go_to, joined, member, plan
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.using import settle
from tests.ui.shown import shown
from ui.dialogs.hand_over import HandOverDialog
from ui.dialogs.preview import PreviewDialog
from ui.kit import Kit
from ui.memberships.change import ChangeDialog
from ui.memberships.freeze import FreezeDialog
from ui.memberships.join import JoinDialog
from ui.memberships.leave import LeaveDialog
from ui.memberships.share import ShareDialog
from ui.pages.clients import ClientsPage
from ui.widgets.pick import Choice

W = TypeVar("W", bound=QWidget)
SHARED = replace(MONTHLY, shared=2, minimum=3)


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, desk: Desk, house: House) -> ClientsPage:
    plan(desk, terms=SHARED)
    return shown(qtbot, kit, ClientsPage(kit), 1440, 900)


def show(qtbot: QtBot, page: ClientsPage, client: int) -> None:
    page.show_client(client)
    settle(qtbot, page.kit)
    page.panel.open_membership()
    settle(qtbot, page.kit)


def wish(qtbot: QtBot, page: ClientsPage, what: str, kind: type[W]) -> W:
    page.panel.membership.buttons[what].click()
    settle(qtbot, page.kit)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(kind)))
    settle(qtbot, page.kit)
    return next(each for each in page.findChildren(kind) if each.isVisible())


def done(qtbot: QtBot, page: ClientsPage, dialog: QWidget, button: QWidget) -> None:
    with qtbot.waitSignal(dialog.accepted):  # type: ignore[attr-defined]  # a dialog
        button.click()  # type: ignore[attr-defined]  # a button
    settle(qtbot, page.kit)


def test_a_client_joins_with_j_and_enter(
    qtbot: QtBot, page: ClientsPage, store: Store, house: House
) -> None:
    show(qtbot, page, house.clients["Sam Ortiz"])
    assert not page.panel.membership.nothing.isHidden()
    page.panel.setFocus()
    QTest.keyClick(page.panel, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: page.findChild(JoinDialog) is not None)
    dialog = page.findChild(JoinDialog)
    assert dialog is not None
    settle(qtbot, page.kit)
    assert "at least 3 months" in dialog.said.words()  # the only plan is chosen
    dialog.other.take(Choice(house.clients["Nora Blake"], "Nora Blake"))
    dialog.other.picked.emit(house.clients["Nora Blake"])
    done(qtbot, page, dialog, dialog.take)
    assert credits_of(store, 1, house.clients["Nora Blake"]) == [(1, "2027-03-22")]
    assert page.panel.membership.chip.text() == "Active"
    assert page.panel.membership.facts.value("Shared with") == "Nora Blake"


def test_the_agreement_is_signed_before_one_joins(
    qtbot: QtBot, page: ClientsPage, desk: Desk, house: House
) -> None:
    number = plan(desk, "Signed", replace(SHARED, agreement="membership"))
    client = house.clients["Sam Ortiz"]
    dialog = page.memberships.join(client, "Sam Ortiz")
    settle(qtbot, page.kit)
    dialog.plan.choose(number)
    dialog.plan.picked.emit(number)
    assert dialog.agreement.words() == "Not signed yet."
    dialog.take.click()
    settle(qtbot, page.kit)
    assert "not signed yet" in dialog.form.row("agreement").error.text()
    dialog.sign.click()
    qtbot.waitUntil(lambda: page.findChild(HandOverDialog) is not None)
    agree(desk, client)
    dialog._ask()
    settle(qtbot, page.kit)
    assert dialog.agreement.words() == "Signed on 23 Nov 2026."
    dialog.reject()


@pytest.fixture
def sam(qtbot: QtBot, page: ClientsPage, desk: Desk, house: House, clock: SetClock) -> int:
    """Sam's membership of yesterday, shown on the card."""
    number = joined(desk, house, plan_id=1, terms=SHARED)
    go_to(clock, MONDAY.replace(day=24))
    show(qtbot, page, house.clients["Sam Ortiz"])
    return number


def test_what_a_freeze_moves_is_said_and_done(
    qtbot: QtBot, page: ClientsPage, store: Store, sam: int
) -> None:
    dialog = wish(qtbot, page, "freeze", FreezeDialog)
    assert "the cycle of 23 Dec 2026 begins on 22 Jan 2027" in dialog.effect.words()
    assert "ends on 24 Mar 2027 instead of 22 Feb 2027" in dialog.effect.words()
    dialog.kind.segment("reduced").click()
    dialog.amount.setText("x")
    dialog.save.click()
    assert "such as" in dialog.form.row("amount").error.text()
    dialog.kind.segment("fee").click()
    dialog.amount.setText("15")
    settle(qtbot, page.kit)
    assert "$15.00 are due on the first day" in dialog.effect.words()
    done(qtbot, page, dialog, dialog.save)
    assert member(store, sam).standing is Standing.FROZEN
    part = page.panel.membership
    assert part.line.text() == "Frozen until 23 Dec 2026"
    part._end_freeze(1)
    settle(qtbot, page.kit)
    assert part.chip.text() == "Active"


def test_another_plan_costs_the_difference_or_waits(
    qtbot: QtBot, page: ClientsPage, desk: Desk, store: Store, sam: int
) -> None:
    plan(desk, "Twice", replace(SHARED, price=Money(14_000), count=2))
    settle(qtbot, page.kit)
    dialog = wish(qtbot, page, "change", ChangeDialog)
    assert dialog.said.words() == "From 23 Dec 2026 on a cycle costs $140.00. Nothing is paid now."
    dialog.when.segment("now").click()
    assert dialog.said.words() == (
        "$65.00 are paid now; the cycle stays as it is. 1 session come at once."
    )
    done(qtbot, page, dialog, dialog.take)
    assert credits_of(store, sam) == [(2, "2027-03-22")]


def test_it_is_shared_ended_and_taken_up_again(
    qtbot: QtBot, page: ClientsPage, store: Store, house: House, sam: int
) -> None:
    share = wish(qtbot, page, "share", ShareDialog)
    share.other.take(Choice(house.clients["Nora Blake"], "Nora Blake"))
    share.other.picked.emit(house.clients["Nora Blake"])
    done(qtbot, page, share, share.save)
    assert credits_of(store, sam, house.clients["Nora Blake"])
    leave = wish(qtbot, page, "leave", LeaveDialog)
    assert leave.said.words() == "Its last day is 22 Feb 2027. Until then it goes on as it is."
    done(qtbot, page, leave, leave.end)
    assert page.panel.membership.line.text() == "Ends on 22 Feb 2027"
    again = wish(qtbot, page, "leave", LeaveDialog)
    again.end.click()
    assert again.isVisible()  # today takes a reason
    again.approval.reason.setText("moves away")
    done(qtbot, page, again, again.end)
    assert page.panel.membership.chip.text() == "Ended"
    page.panel.membership.buttons["again"].click()
    settle(qtbot, page.kit)
    assert page.panel.membership.chip.text() == "Active"
    assert wish(qtbot, page, "statement", PreviewDialog).windowTitle() == "Statement M-00001-8"
