"""A change that strands somebody lists them first; they are moved, or it is made all the same."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester

from frontdesk.commands.availability import SetDays
from frontdesk.desk import Desk
from frontdesk.queries.availability import stranded
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.shifts.stage import DAY, LEFT, Stage, book, sign_in
from ui.shifts.hours import HoursDialog
from ui.shifts.time_off import TimeOffDialog

MARIA, TOM = "Maria Santos", "Tom Becker"
NINE = (time(9), time(18))
K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def booked(stage: Stage, desk: Desk, house: House) -> Stage:
    """Nora and Sam are with Maria a week from Monday, which is the week that is shown."""
    book(desk, house, "Nora Blake", time(9))
    book(desk, house, "Sam Ortiz", time(15))
    page = stage.show()
    page.go_after()
    stage.qtbot.waitUntil(lambda: stage.cell(MARIA, 7).isValid())
    stage.idle()
    stage.choose(MARIA, 7)
    page.focus_first()
    return stage


def test_those_who_would_be_stranded_are_listed_before_anything_is_changed(booked: Stage) -> None:
    booked.key(K.Key_Delete)
    booked.listed(2)
    panel = booked.page.panel
    assert panel.title.text() == "2 appointments would lie outside of hours"
    first = panel.rows.index(0, 0).data(SPOKEN)
    assert first.startswith("Mon 30 Nov, 9:00 am · Nora Blake. (806) 555-0133 · Maria Santos")
    assert "→" in first
    assert booked.day(MARIA, 7).spans == (NINE,)
    assert panel.list.hasFocus()
    QTest.keyClick(panel.list, K.Key_Escape)
    assert panel.isHidden()
    assert booked.page.grid.hasFocus()
    assert booked.day(MARIA, 7).spans == (NINE,)


def test_applied_anyway_they_stay_on_a_line_at_the_top(booked: Stage) -> None:
    page = booked.page
    counts: list[int] = []
    page.badge_changed.connect(counts.append)
    booked.drag(MARIA, time(18), time(15, 30), day=7)
    booked.listed(1)
    QTest.keyClick(page.panel.list, K.Key_Return, CTRL)
    booked.until(MARIA, ((time(9), time(15, 30)),), day=7)
    booked.qtbot.waitUntil(page.line.isVisible)
    assert page.line.notice.words() == "1 appointment lies outside of hours."
    assert page.panel.isHidden()
    assert counts[-1] == 1
    QTest.mouseClick(page.line.button, LEFT)
    booked.listed(1)
    assert page.panel.title.text() == "1 appointment lies outside of hours"
    assert page.panel.apply.isHidden()
    booked.kit.link.undo(owner=page)
    booked.qtbot.waitUntil(page.line.isHidden)
    booked.listed(0)
    assert page.panel.title.text() == "Nobody is outside of hours"


def test_enter_moves_one_after_the_other_and_then_the_change_strands_nobody(
    booked: Stage,
) -> None:
    page = booked.page
    booked.key(K.Key_Delete)
    booked.listed(2)
    QTest.keyClick(page.panel.list, K.Key_Return)
    booked.listed(1)
    current = page.panel.current()
    assert current is not None
    assert current.row.client == "Sam Ortiz"
    QTest.keyClick(page.panel.list, K.Key_Return)
    booked.listed(0)
    assert page.panel.apply.words() == "Apply"
    assert booked.day(MARIA, 7).spans == (NINE,)  # still nothing
    QTest.mouseClick(page.panel.apply, LEFT)
    booked.until(MARIA, (), day=7)
    assert booked.beside.ask(stranded) == ()
    assert page.line.isHidden()


def test_a_form_hands_over_to_the_list(booked: Stage) -> None:
    booked.key(K.Key_Return)
    dialog = booked.dialog()
    assert isinstance(dialog, HoursDialog)
    QTest.keyClicks(dialog.first, "10-6")
    dialog.radios["on"].setChecked(True)
    QTest.mouseClick(dialog.save, LEFT)
    booked.listed(1)
    booked.qtbot.waitUntil(lambda: not booked.page.findChildren(HoursDialog))
    QTest.mouseClick(booked.page.panel.apply, LEFT)
    booked.until(MARIA, ((time(10), time(18)),), day=7)
    assert booked.day(MARIA, 14).spans == ((time(10), time(18)),)


def test_changes_wait_their_turn_while_one_is_decided(booked: Stage) -> None:
    booked.key(K.Key_Delete)
    booked.choose(TOM, 7)
    booked.key(K.Key_Delete)
    booked.listed(2)
    assert booked.day(TOM, 7).spans == ((time(9), time(17)),)
    QTest.mouseClick(booked.page.panel.cancel, LEFT)
    booked.until(TOM, (), day=7)
    assert booked.day(MARIA, 7).spans == (NINE,)


def test_an_opening_that_was_taken_meanwhile_is_said_and_another_is_offered(
    booked: Stage, house: House
) -> None:
    page = booked.page
    said: list[str] = []
    page.message.connect(lambda text, tone: said.append(text))
    booked.key(K.Key_Delete)
    booked.listed(2)
    row = page.panel.current()
    assert row is not None
    assert row.place is not None
    to = row.place.placement
    assert book(booked.beside, house, "María Peña", to.starts, 7, to.therapist_id)
    assert to.day == MONDAY + 7 * DAY
    page.weighing.move(row)
    booked.qtbot.waitUntil(lambda: bool(said))
    booked.listed(2)
    after = page.panel.current()
    assert after is not None
    assert after.place != row.place


def test_several_get_days_off_in_one_step_and_back(booked: Stage) -> None:
    page = booked.page
    booked.key(K.Key_O)
    dialog = booked.dialog()
    assert isinstance(dialog, TimeOffDialog)
    assert [week.therapist for week in dialog.people.rows.ticked()] == [MARIA]
    assert dialog.count.text() == "One therapist, one day."
    dialog.people.setCurrentIndex(dialog.people.rows.index(1, 0))
    QTest.keyClick(dialog.people, K.Key_Space)
    dialog.first.set_day(MONDAY + 8 * DAY)
    dialog.last.set_day(MONDAY + 21 * DAY)
    assert dialog.count.text() == "2 ticked, 14 days."
    QTest.keyClick(dialog.people, K.Key_Return)
    booked.until(MARIA, (), day=8)
    assert [booked.day(who, 14).spans for who in (MARIA, TOM)] == [(), ()]
    assert booked.day("Jo Park", 14).spans != ()
    assert booked.day(MARIA, 28).spans == (NINE,)
    booked.kit.link.undo(owner=page)
    booked.until(MARIA, (NINE,), day=8)
    assert booked.day(TOM, 14).spans == ((time(9), time(17)),)


def test_days_off_want_somebody_and_days_in_order(booked: Stage) -> None:
    booked.key(K.Key_O)
    dialog = booked.dialog()
    assert isinstance(dialog, TimeOffDialog)
    QTest.keyClick(dialog.people, K.Key_Space)  # Maria no more
    QTest.mouseClick(dialog.save, LEFT)
    assert "Tick who" in dialog.message.words()
    QTest.mouseClick(dialog.everybody, LEFT)
    assert len(dialog.people.rows.ticked()) == 5
    dialog.last.set_day(MONDAY)
    QTest.mouseClick(dialog.save, LEFT)
    assert "before" in dialog.form.row("last").error.text()
    dialog.last.set_day(MONDAY + 500 * DAY)
    QTest.mouseClick(dialog.usual, LEFT)
    booked.qtbot.waitUntil(dialog.message.isVisible)
    assert "400" in dialog.message.words()
    assert dialog.save.isEnabled()
    dialog.last.set_day(MONDAY + 8 * DAY)
    QTest.mouseClick(dialog.usual, LEFT)
    booked.qtbot.waitUntil(lambda: not booked.page.findChildren(TimeOffDialog))


def test_the_desk_moves_the_stranded_but_a_therapist_only_sees_the_own(
    booked: Stage, desk: Desk, house: House
) -> None:
    page = booked.page
    off = SetDays(therapist_ids=(house.therapists[MARIA],), days=(MONDAY + 7 * DAY,), spans=())
    booked.kit.link.do(off, owner=page)
    booked.qtbot.waitUntil(page.line.isVisible)
    sign_in(booked, "Rosa Diaz")
    booked.qtbot.waitUntil(page.line.isVisible)
    booked.idle()
    page.focus_first()
    booked.key(K.Key_S)
    booked.listed(2)
    QTest.mouseClick(page.panel.move_button, LEFT)
    booked.listed(1)
    sign_in(booked, TOM)
    assert page.panel.isHidden()
    booked.idle()
    assert page.line.isHidden()
    sign_in(booked, MARIA)
    booked.qtbot.waitUntil(page.line.isVisible)
    page.list_stranded()
    booked.listed(1)
    assert page.panel.move_button.isHidden()


def test_a_double_click_shows_the_appointment_on_the_calendar(booked: Stage) -> None:
    panel = booked.page.panel
    booked.key(K.Key_Delete)
    booked.listed(2)
    port = panel.list.viewport()
    at = panel.list.visualRect(panel.rows.index(1, 0)).center()
    QTest.mouseClick(port, LEFT, pos=at)
    with booked.qtbot.waitSignal(booked.page.visit_requested) as asked:
        QTest.mouseDClick(port, LEFT, pos=at)
    assert asked.args == [MONDAY + 7 * DAY, panel.rows.rows[1].row.appointment_id]


def test_a_hidden_page_counts_too(booked: Stage, house: House) -> None:
    page = booked.page
    counts: list[int] = []
    page.badge_changed.connect(counts.append)
    page.hide()
    off = SetDays(therapist_ids=(house.therapists[MARIA],), days=(MONDAY + 7 * DAY,), spans=())
    booked.kit.link.do(off, owner=booked.window)
    booked.qtbot.waitUntil(lambda: bool(counts) and counts[-1] == 2)


def test_the_list_is_a_sound_model_and_painted(booked: Stage, qtmodeltester: ModelTester) -> None:
    booked.key(K.Key_Delete)
    booked.listed(2)
    qtmodeltester.check(booked.page.panel.rows)  # type: ignore[no-untyped-call]
    booked.page.grab()
