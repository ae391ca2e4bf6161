"""The page of pay by keyboard: agreed, looked at, written down, added to, marked as paid."""

from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.desk import Desk
from frontdesk.documents.pay_statement import pay_statement
from frontdesk.values.money import Money
from frontdesk.values.pay import Fixed, PayTerms, Reached, Step
from tests.moments import MONDAY
from tests.pay.books import MARIA, TOM, agreed, at, board, pay, served, stub, weekly
from tests.studio import House
from tests.ui.calendar.using import settle
from tests.ui.shown import shown
from ui.dialogs.preview import PreviewDialog
from ui.kit import Kit
from ui.pages.pay import PayPage
from ui.pay.agreement import AgreementDialog
from ui.pay.extra import ExtraDialog
from ui.pay.lists import fixed_typed, read_fixed, read_steps, steps_typed
from ui.pay.paid import PaidDialog
from ui.pay.stub import StubDialog
from ui.pay.words import terms_said

W = TypeVar("W", bound=QWidget)
FULL = PayTerms(
    hourly=Money(1_500), share_bp=4_500, steps=(Step(200_000, 5_000),), product_bp=1_000
)


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, desk: Desk, house: House, clock: SetClock) -> PayPage:
    """The week after one in which Tom gave an hour; nothing is agreed with the others."""
    weekly(desk)
    agreed(desk, house, FULL)
    served(desk, house, 2_000)
    at(clock, MONDAY + timedelta(days=7))
    return shown(qtbot, kit, PayPage(kit))


def press(qtbot: QtBot, page: PayPage, key: Qt.Key) -> None:
    page.activateWindow()  # a dialog had the keys
    qtbot.waitUntil(page.isActiveWindow)
    page.table.setFocus()
    QTest.keyClick(page.table, key)
    settle(qtbot, page.kit)


def opened(qtbot: QtBot, page: QWidget, kind: type[W], kit: Kit) -> W:
    qtbot.waitUntil(lambda: page.findChild(kind) is not None)
    found = page.findChild(kind)
    assert found is not None
    settle(qtbot, kit)
    return found


def choose(page: PayPage, name: str) -> None:
    names = [row.name for row in page.model.rows]
    page.table.selectRow(names.index(name))


def test_an_empty_period_keeps_the_keys(
    qtbot: QtBot, page: PayPage, desk: Desk, house: House
) -> None:
    for name in house.therapists:
        if name != TOM:
            agreed(desk, house, FULL, name)
    page.show_day(MONDAY)
    for _ in range(2):
        press(qtbot, page, Qt.Key.Key_PageUp)
    assert page.table.isHidden()
    assert page.empty.hasFocus()
    QTest.keyClick(page.empty, Qt.Key.Key_PageDown)
    settle(qtbot, page.kit)
    assert page.table.hasFocus()


def test_a_period_is_looked_at_written_down_and_paid(
    qtbot: QtBot, page: PayPage, desk: Desk, tmp_path: Path
) -> None:
    assert not page.paid.isEnabled()
    press(qtbot, page, Qt.Key.Key_PageUp)
    assert (page.row() or page.model.rows[0]).name == TOM
    press(qtbot, page, Qt.Key.Key_Return)
    dialog = opened(qtbot, page, StubDialog, page.kit)
    assert dialog.sums.text().endswith("Total $302.75")
    dialog.sheet.click()
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(tmp_path / "tom.csv"))
    written = (tmp_path / "tom.csv").read_text(encoding="utf-8").splitlines()
    assert written[1].startswith("Tom Becker,2026-11-23,hours,shift,,480,1,0.00,,15.00,120.00")
    assert written[-1] == "Tom Becker,2026-11-29,total,,,,,,,,302.75"
    dialog.write(str(tmp_path / "nowhere" / "tom.csv"))
    assert "another place" in dialog.message.accessibleName()
    dialog.paper.click()
    assert "Statement of pay" in opened(qtbot, dialog, PreviewDialog, page.kit).document.html
    dialog.reject()
    press(qtbot, page, Qt.Key.Key_P)
    paid = opened(qtbot, page, PaidDialog, page.kit)
    assert paid.facts.value("Together") == "$302.75"
    with qtbot.waitSignal(paid.accepted):
        paid.save.click()
    settle(qtbot, page.kit)
    assert not page.paid.isEnabled()
    assert board(desk).rows[0].paid_at is not None


def test_an_agreement_is_made_by_typing(
    qtbot: QtBot, page: PayPage, desk: Desk, house: House
) -> None:
    choose(page, MARIA)
    press(qtbot, page, Qt.Key.Key_Return)  # there is no statement without one
    dialog = opened(qtbot, page, AgreementDialog, page.kit)
    for field in (dialog.hourly, dialog.share, dialog.steps, dialog.fixed):
        field.setText("much")
    dialog.save.click()
    for name in ("hourly", "share_bp", "steps", "fixed"):
        assert (
            "such as" in dialog.form.row(name).error.text()
            or "commas" in dialog.form.row(name).error.text()
        )
    dialog.hourly.clear()
    dialog.share.setText("40%")
    dialog.reached.setCurrentIndex(dialog.reached.findData(Reached.COUNT))
    dialog.steps.setText("45% from 20, 50% from 30")
    dialog.fixed.setText("sw 60: 40.00")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save.click()
    settle(qtbot, page.kit)
    assert MARIA in [row.name for row in page.model.rows if row.agreed]


def test_something_is_added_by_hand(qtbot: QtBot, page: PayPage, desk: Desk) -> None:
    choose(page, TOM)
    press(qtbot, page, Qt.Key.Key_A)
    dialog = opened(qtbot, page, ExtraDialog, page.kit)
    dialog.amount.setText("some")
    dialog.save.click()
    assert "such as" in dialog.form.row("amount").error.text()
    dialog.amount.setText("-25.00")
    dialog.reason.setText("advance")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save.click()
    settle(qtbot, page.kit)
    assert page.model.rows[0].extra == Money(-2_500)


@pytest.mark.parametrize(
    ("text", "reached", "steps"),
    [
        ("45% from 20, 50% from 30", Reached.COUNT, (Step(20, 4_500), Step(30, 5_000))),
        ("45% from 2000.00", Reached.TURNOVER, (Step(200_000, 4_500),)),
        ("", Reached.COUNT, ()),
    ],
    ids=["by count", "by turnover", "none"],
)
def test_steps_are_read_as_they_are_written(
    text: str, reached: Reached, steps: tuple[Step, ...]
) -> None:
    assert read_steps(text, reached) == steps
    assert steps_typed(steps, reached) == text


def test_fixed_amounts_are_read_as_they_are_written() -> None:
    fixed = (Fixed("sw", 60, Money(4_000)), Fixed("dt", 90, Money(100_000)))
    assert read_fixed(fixed_typed(fixed)) == fixed


def test_terms_and_papers_are_told_in_words(desk: Desk, house: House, clock: SetClock) -> None:
    said = terms_said(FULL)
    assert said == (
        "$15.00 an hour on shift; 45% of the list price; 50% after $2,000.00; 10% of products"
    )
    weekly(desk)
    agreed(desk, house, FULL)
    served(desk, house)
    at(clock, MONDAY + timedelta(days=7))
    desk.do(pay(desk))
    html = pay_statement(stub(desk, house)).html
    assert "8 h on shift" in html
    assert "No. 1, paid" in html


def test_only_columns_that_say_something_are_shown(page: PayPage) -> None:
    shown_heads = {
        str(page.model.headerData(place, Qt.Orientation.Horizontal))
        for place in range(page.model.columnCount())
        if not page.table.isColumnHidden(place)
    }
    assert {"Therapist", "For hours", "Total", "State"} <= shown_heads
    assert not {"Days", "By hand"} & shown_heads
