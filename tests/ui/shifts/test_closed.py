"""Closed days and holidays: listed, added, taken by a tick, opened again."""

from datetime import date, time, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester

from frontdesk.commands.availability import CloseDays
from frontdesk.desk import Desk
from frontdesk.queries.availability import Closed, closed_days
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.shifts.stage import DAY, LEFT, Stage, book, sign_in
from ui.shifts.closed import ClosedDaysDialog

THANKSGIVING = date(2026, 11, 26)
K = Qt.Key


def closed(stage: Stage) -> list[tuple[date, str]]:
    query = partial(closed_days, first=MONDAY, last=MONDAY + timedelta(days=400))
    return [(each.day, each.name) for each in stage.beside.ask(query)]


@pytest.fixture
def dialog(stage: Stage) -> ClosedDaysDialog:
    stage.show()
    stage.key(K.Key_H)
    dialog = stage.dialog()
    assert isinstance(dialog, ClosedDaysDialog)
    stage.qtbot.waitUntil(lambda: bool(dialog.holidays.rows.rows))
    return dialog


def test_holidays_are_taken_by_a_tick_and_undone_in_one_step(
    stage: Stage, dialog: ClosedDaysDialog
) -> None:
    assert dialog.state.currentText() == "TX"
    assert dialog.none.isVisible()
    QTest.mouseClick(dialog.take, LEFT)
    assert "Tick the holidays" in dialog.message.words()
    for row in (0, 1):
        dialog.holidays.setCurrentIndex(dialog.holidays.rows.index(row, 0))
        QTest.keyClick(dialog.holidays, K.Key_Space)
    QTest.mouseClick(dialog.take, LEFT)
    stage.qtbot.waitUntil(lambda: len(dialog.rows.rows) == 2)
    assert closed(stage) == [
        (THANKSGIVING, "Thanksgiving Day"),
        (THANKSGIVING + DAY, "Friday After Thanksgiving"),
    ]
    assert dialog.isVisible()
    assert dialog.holidays.rows.ticked() == ()
    assert THANKSGIVING not in {row.day for row in dialog.holidays.rows.rows}
    stage.qtbot.waitUntil(lambda: stage.cell("Jo Park", 3).data() == "Thanksgiving Day")
    stage.kit.link.undo(owner=stage.window)
    stage.idle()
    assert closed(stage) == []


def test_another_state_has_other_holidays_and_is_remembered(
    stage: Stage, dialog: ClosedDaysDialog
) -> None:
    names = {row.name for row in dialog.holidays.rows.rows}
    assert "Texas Independence Day" in names
    place = dialog.state.findData("MA")
    dialog.state.setCurrentIndex(place)
    dialog.state.activated.emit(place)
    stage.qtbot.waitUntil(
        lambda: "Patriots' Day" in {row.name for row in dialog.holidays.rows.rows}
    )
    dialog.reject()
    stage.page.closed_days()
    again = stage.dialog()
    assert isinstance(again, ClosedDaysDialog)
    stage.qtbot.waitUntil(lambda: again.state.currentText() == "MA")


def test_a_range_is_closed_under_a_name_and_opened_again(
    stage: Stage, dialog: ClosedDaysDialog
) -> None:
    QTest.mouseClick(dialog.add, LEFT)
    assert dialog.form.row("name").error.text()
    QTest.keyClicks(dialog.name, "New floor")
    dialog.first.set_day(MONDAY + 7 * DAY)
    assert dialog.last.day() == MONDAY + 7 * DAY
    dialog.last.set_day(MONDAY)
    QTest.mouseClick(dialog.add, LEFT)
    assert "before" in dialog.form.row("last").error.text()
    dialog.last.set_day(MONDAY + 9 * DAY)
    QTest.mouseClick(dialog.add, LEFT)
    stage.qtbot.waitUntil(lambda: len(dialog.rows.rows) == 3)
    assert closed(stage) == [(MONDAY + n * DAY, "New floor") for n in (7, 8, 9)]
    dialog.list.setCurrentIndex(dialog.rows.index(1, 0))
    QTest.mouseClick(dialog.reopen, LEFT)
    stage.qtbot.waitUntil(lambda: len(dialog.rows.rows) == 2)
    assert [day for day, _ in closed(stage)] == [MONDAY + n * DAY for n in (7, 9)]


def test_days_are_closed_and_opened_with_keys_alone(stage: Stage, dialog: ClosedDaysDialog) -> None:
    assert dialog.holidays.hasFocus()
    QTest.keyClick(dialog.holidays, K.Key_Space)
    QTest.keyClick(dialog.holidays, K.Key_Return)
    stage.qtbot.waitUntil(lambda: len(dialog.rows.rows) == 1)
    dialog.name.setFocus()
    QTest.keyClicks(dialog.name, "Inventory")
    QTest.keyClick(dialog.name, K.Key_Return)
    stage.qtbot.waitUntil(lambda: len(dialog.rows.rows) == 2)
    dialog.list.setFocus()
    dialog.list.setCurrentIndex(dialog.rows.index(0, 0))
    QTest.keyClick(dialog.list, K.Key_Delete)
    stage.qtbot.waitUntil(lambda: closed(stage) == [(THANKSGIVING, "Thanksgiving Day")])


def test_whoever_is_booked_on_it_is_listed_before(
    stage: Stage, desk: Desk, house: House, dialog: ClosedDaysDialog
) -> None:
    book(desk, house, "Nora Blake", time(9))
    QTest.keyClicks(dialog.name, "Inventory")
    dialog.first.set_day(MONDAY + 7 * DAY)
    QTest.mouseClick(dialog.add, LEFT)
    stage.listed(1)
    assert closed(stage) == []
    row = stage.page.panel.current()
    assert row is not None
    assert row.place is not None
    assert row.place.placement.day != MONDAY + 7 * DAY
    QTest.mouseClick(stage.page.panel.apply, LEFT)
    stage.qtbot.waitUntil(lambda: closed(stage) == [(MONDAY + 7 * DAY, "Inventory")])


def test_a_day_that_somebody_opened_meanwhile_is_said(stage: Stage, desk: Desk) -> None:
    desk.do(CloseDays(days=((MONDAY + 7 * DAY, "Roof"),)))
    stage.show()
    stage.key(K.Key_H)
    dialog = stage.dialog()
    assert isinstance(dialog, ClosedDaysDialog)
    stage.qtbot.waitUntil(lambda: len(dialog.rows.rows) == 1)
    desk.undo()
    QTest.mouseClick(dialog.reopen, LEFT)
    stage.qtbot.waitUntil(dialog.message.isVisible)


def test_the_desk_sees_the_list_alone(stage: Stage) -> None:
    stage.show()
    sign_in(stage, "Rosa Diaz")
    stage.qtbot.waitUntil(lambda: stage.page.grid.cells.rowCount() == 5)
    stage.idle()
    stage.page.closed_days()
    dialog = stage.dialog()
    assert isinstance(dialog, ClosedDaysDialog)
    assert dialog.right.isHidden()
    assert dialog.add.isHidden()
    assert dialog.list.isVisible()


def test_the_lists_are_sound_models(
    stage: Stage, dialog: ClosedDaysDialog, qtmodeltester: ModelTester
) -> None:
    rows = dialog.holidays.rows
    assert isinstance(rows.rows[0], Closed)
    assert not rows.setData(rows.index(0, 0), "text", Qt.ItemDataRole.EditRole)
    qtmodeltester.check(rows)  # type: ignore[no-untyped-call]
    dialog.grab()
