"""The day is closed by keyboard: tips paid, the drawer counted blind, the report shown."""

from collections.abc import Iterator
from datetime import time
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.commands.drawer import GiveCount, Move, MoveCash
from frontdesk.commands.drawers import NameDrawer
from frontdesk.desk import Desk
from frontdesk.documents.day_report import day_reports
from frontdesk.queries.day_report import DayReport, day_report
from frontdesk.values.money import Money
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import booked, finished, payment, ticket_of
from tests.ui.calendar.using import settle
from ui.dialogs.close_day import CloseDayDialog
from ui.dialogs.preview import PreviewDialog
from ui.kit import Kit
from ui.widgets.button import Button

CTRL, ENTER = Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Return


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, house: House, kit: Kit) -> Iterator[CloseDayDialog]:
    """A float of $200, and $95 with $19 for Tom Becker, all in cash."""
    desk.do(MoveCash(move=Move.FLOAT, amount=Money(20_000)))
    found = ticket_of(desk, finished(desk, house))
    desk.do(payment(found, tips=found.tips(2_000)))
    booked(desk, house, "Nora Blake", therapist="Maria Santos", at=time(11))
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1440, 900)
    host.show()
    dialog = CloseDayDialog(kit, MONDAY, host)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    settle(qtbot, kit)
    yield dialog
    del host


def stands(dialog: CloseDayDialog, code: str) -> str:
    """Return how a line stands, as it is read."""
    row = next(n for n, each in enumerate(dialog.list.model.rows) if each.code == code)
    return str(dialog.list.model.index(row, 1).data())


def count(dialog: CloseDayDialog, **pieces: int) -> None:
    for name, number in pieces.items():
        line = dialog.count.lines[int(name[1:])]
        line.setFocus()
        QTest.keyClicks(line, str(number))


def report(desk: Desk) -> DayReport:
    return desk.ask(partial(day_report, day=MONDAY))


def test_the_count_is_blind_and_a_difference_asks_why(
    qtbot: QtBot, kit: Kit, desk: Desk, dialog: CloseDayDialog
) -> None:
    assert stands(dialog, "no_shows") == "1 left: Nora Blake (Booked)"
    count(dialog, c10000=3)
    assert dialog.count.total.text() == "$300.00"
    QTest.keyClick(dialog, ENTER, CTRL)
    settle(qtbot, kit)
    assert dialog.why_row.error.text() == (
        "There is $14.00 less than there should be. Count again, or say why."
    )
    assert dialog.why.hasFocus()
    QTest.keyClicks(dialog.why, "counted twice")
    QTest.keyClick(dialog, ENTER, CTRL)
    settle(qtbot, kit)
    told = report(desk)
    assert told.first_counted == Money(30_000)
    assert (told.number, told.over, told.drawers[0].reason) == (1, Money(-1_400), "counted twice")
    assert dialog.findChildren(PreviewDialog)
    assert not dialog.close_day.isEnabled()


def test_tips_and_cash_by_hand_go_through_the_drawer(
    qtbot: QtBot, kit: Kit, desk: Desk, dialog: CloseDayDialog
) -> None:
    dialog.tips.findChildren(Button)[0].click()
    settle(qtbot, kit)
    assert dialog.tips.isHidden()
    dialog.cash.kind.segment(Move.PAY_OUT).click()
    dialog.cash.amount.setFocus()
    QTest.keyClicks(dialog.cash.amount, "x")
    QTest.keyClick(dialog.cash.amount, ENTER)
    assert "Write an amount" in dialog.cash.form.row("amount").error.text()
    settle(qtbot, kit)
    assert dialog.why_row.isHidden()  # Return there closes no day
    assert report(desk).number is None
    dialog.cash.amount.clear()
    QTest.keyClicks(dialog.cash.amount, "900")
    dialog.cash.book.click()
    settle(qtbot, kit)
    assert "not so much in the drawer" in dialog.cash.form.row("amount").error.text()
    assert "295" not in dialog.cash.form.row("amount").error.text()
    assert "what it is for" in dialog.cash.form.row("note").error.text()
    dialog.cash.amount.clear()
    QTest.keyClicks(dialog.cash.amount, "12.50")
    QTest.keyClicks(dialog.cash.note, "flowers")
    dialog.cash.book.click()
    QTest.keyClick(dialog.cash.note, ENTER)  # once more, before it is saved: it is booked once
    settle(qtbot, kit)
    assert report(desk).expected == Money(28_250)
    assert dialog.cash.amount.text() == ""


def test_return_walks_the_count_and_nothing_is_given_by_a_slip(
    qtbot: QtBot, kit: Kit, desk: Desk, dialog: CloseDayDialog
) -> None:
    dialog.count.lines[10_000].setFocus()
    QTest.keyClick(dialog.count.lines[10_000], ENTER)
    assert dialog.count.lines[5_000].hasFocus()
    QTest.keyClick(dialog, ENTER, CTRL)
    settle(qtbot, kit)
    assert "Count the drawer first" in dialog.message.words()
    assert report(desk).first_counted is None


def test_what_is_not_settled_is_led_to(qtbot: QtBot, dialog: CloseDayDialog) -> None:
    assert dialog.list.table.hasFocus()
    with qtbot.waitSignal(dialog.left_for) as caught:
        QTest.keyClick(dialog.list.table, ENTER)
    assert caught.args[0].code == "no_shows"


def test_every_line_is_mended_by_keyboard(
    qtbot: QtBot, kit: Kit, desk: Desk, dialog: CloseDayDialog
) -> None:
    """What is left is passed with a reason, tips are paid, the drawer is counted and closed."""
    table = dialog.list.table
    for code in ("no_shows", "notes", "rebook"):
        dialog.list.choose(code)
        QTest.keyClicks(table, "p")
        if code == "no_shows":
            QTest.keyClick(dialog.list.why, ENTER)
            settle(qtbot, kit)
            assert "why it may stay" in dialog.list.why_row.error.text()
        QTest.keyClicks(dialog.list.why, "tomorrow")
        QTest.keyClick(dialog.list.why, ENTER)
        settle(qtbot, kit)
        assert stands(dialog, code) == "Passed: tomorrow"
    dialog.list.choose("tips")
    QTest.keyClick(table, ENTER)
    settle(qtbot, kit)
    assert stands(dialog, "tips") == "Done"
    dialog.list.choose("count")
    assert not dialog.list.leave.isEnabled()
    QTest.keyClick(table, ENTER)
    assert dialog.count.lines[10_000].hasFocus()
    count(dialog, c10000=2, c5000=1, c2000=2, c500=1)
    QTest.keyClick(dialog, ENTER, CTRL)
    settle(qtbot, kit)
    assert report(desk).number == 1
    assert stands(dialog, "count") == "Done"
    (paper,) = dialog.findChildren(PreviewDialog)
    paper.saved.emit("z.pdf")
    settle(qtbot, kit)
    assert stands(dialog, "z") == "Done"
    paper.close()
    assert stands(dialog, "backup") == "Left"
    dialog.list.choose("backup")
    QTest.keyClick(table, ENTER)
    qtbot.waitUntil(lambda: stands(dialog, "backup") == "Done")
    assert dialog.message.words() == "Made, opened and found whole."
    assert dialog.list.left.text() == "1 of 9 lines left"


def test_two_drawers_are_counted_one_after_the_other(
    qtbot: QtBot, kit: Kit, desk: Desk, dialog: CloseDayDialog
) -> None:
    desk.do(NameDrawer(name="Upstairs"))
    desk.do(MoveCash(move=Move.FLOAT, amount=Money(10_000)))
    dialog.reject()
    again = CloseDayDialog(kit, MONDAY, dialog.parentWidget())
    again.open()
    settle(qtbot, kit)
    assert again.close_day.text().startswith("Close this drawer")
    count(again, c10000=3, c5000=0, c1000=1, c100=4)
    again.close_day.click()
    settle(qtbot, kit)
    assert report(desk).number is None
    assert again.count.drawer() == 2
    count(again, c10000=1)
    again.close_day.click()
    settle(qtbot, kit)
    assert report(desk).number == 1


def test_the_report_is_laid_out_for_both_papers(desk: Desk, dialog: CloseDayDialog) -> None:
    roll, letter = day_reports(report(desk))
    assert roll.title == "X report"
    for words in ("2026-000001", "Tips, Tom Becker", "once the drawer is counted"):
        assert words in roll.html
        assert words in letter.html
    desk.do(GiveCount(pieces=((100, 0),)))
    for paper in day_reports(report(desk)):
        assert "Should be there" in paper.html
        assert "314.00" in paper.html
        assert "once the drawer is counted" not in paper.html
