"""Shifts by mouse and by keys: drawn, said, undone; who may, who may only look."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from sqlalchemy import update

from frontdesk.commands.availability import CloseDays, SetDays, SetWeek
from frontdesk.desk import Desk
from frontdesk.model import Therapist
from frontdesk.storage.engine import Store
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.shifts.stage import DAY, LEFT, NONE, Stage, sign_in
from ui.shifts.hours import HoursDialog
from ui.shifts.model import ShiftsModel
from ui.shifts.time_off import TimeOffDialog

MARIA, TOM = "Maria Santos", "Tom Becker"
NINE = (time(9), time(18))
SHIFT = Qt.KeyboardModifier.ShiftModifier
K = Qt.Key
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def test_each_cell_is_heard_in_a_sentence(stage: Stage, desk: Desk, house: House) -> None:
    maria = house.therapists[MARIA]
    two = ((time(9), time(13)), (time(14), time(18, 30)))
    desk.do(SetDays(therapist_ids=(maria,), days=(MONDAY + DAY,), spans=two))
    desk.do(CloseDays(days=((MONDAY + 3 * DAY, "Thanksgiving Day"),)))
    stage.show()
    said = [stage.cell(MARIA, day).data(SPOKEN) for day in (0, 1, 3, 6)]
    assert said == [
        "Maria Santos, Monday 23 November, 9 am to 6 pm",
        "Maria Santos, Tuesday 24 November, 9 am to 1 pm and 2 pm to 6:30 pm, "
        "on this day only, usually 9 am to 6 pm",
        "Maria Santos, Thursday 26 November, off, the studio is closed: Thanksgiving Day",
        "Maria Santos, Sunday 29 November, off, the studio is closed",
    ]
    tip = stage.page.grid.cells.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("<span>Maria Santos<br>")
    heard = QAccessible.queryAccessibleInterface(stage.page.grid)
    assert heard is not None
    assert heard.childCount() >= 35


def test_the_model_is_sound(stage: Stage, qtmodeltester: ModelTester) -> None:
    stage.show()
    qtmodeltester.check(stage.page.grid.cells)  # type: ignore[no-untyped-call]
    empty = ShiftsModel()
    qtmodeltester.check(empty)  # type: ignore[no-untyped-call]


def test_an_edge_is_dragged_for_this_day_only_and_one_undo_takes_it_back(stage: Stage) -> None:
    stage.show()
    stage.drag(MARIA, time(18), time(16, 30))
    stage.until(MARIA, ((time(9), time(16, 30)),))
    assert stage.day(MARIA).dated
    assert stage.day(MARIA, 7).spans == (NINE,)
    stage.kit.link.undo(owner=stage.window)
    stage.until(MARIA, (NINE,))
    assert not stage.day(MARIA).dated


@pytest.mark.usefixtures("mirrored")
def test_mirrored_the_day_goes_on_to_the_left(stage: Stage) -> None:
    stage.show()
    assert stage.point(MARIA, time(18)).x() < stage.point(MARIA, time(9)).x()
    assert stage.point(MARIA, time(9), 1).x() < stage.point(MARIA, time(18)).x()
    stage.drag(MARIA, time(18), time(15))
    stage.until(MARIA, ((time(9), time(15)),))


def test_a_bar_is_dragged_as_a_whole(stage: Stage) -> None:
    stage.show()
    stage.drag(MARIA, time(12), time(13))
    stage.until(MARIA, ((time(10), time(19)),))


def test_an_empty_place_is_drawn_on_and_a_second_span_beside_the_first(stage: Stage) -> None:
    stage.show()
    stage.drag(TOM, time(9, 30), time(12), day=1)
    stage.until(TOM, ((time(9, 30), time(12)),), day=1)
    stage.qtbot.waitUntil(lambda: stage.cell(TOM, 1).data() == "9:30 – 12")
    stage.drag(TOM, time(14), time(17), day=1)
    stage.until(TOM, ((time(9, 30), time(12)), (time(14), time(17))), day=1)


def test_what_is_drawn_holds_every_week_when_that_is_chosen(stage: Stage) -> None:
    page = stage.show()
    QTest.mouseClick(page.reach.segment("weekly"), LEFT)
    stage.drag(MARIA, time(18), time(17))
    stage.until(MARIA, ((time(9), time(17)),), day=7)
    assert not stage.day(MARIA).dated
    assert stage.day(MARIA, -7).spans == (NINE,)
    assert stage.day(MARIA, 1).spans == (NINE,)  # Tuesdays are another matter


def test_the_ghost_tells_its_time_and_escape_gives_it_up(stage: Stage) -> None:
    page = stage.show()
    stage.drag(MARIA, time(18), time(15), drop=False)
    ghost = page.grid.ghost()
    assert ghost is not None
    assert ghost.held == (540, 900)
    page.grab()  # painted with it
    stage.key(K.Key_Escape)
    assert page.grid.ghost() is None
    QTest.mouseRelease(page.grid.viewport(), LEFT, NONE, stage.point(MARIA, time(15)))
    stage.idle()
    assert stage.day(MARIA).spans == (NINE,)


def test_another_week_takes_what_is_held_out_of_the_hand(stage: Stage) -> None:
    page = stage.show()
    stage.drag(MARIA, time(18), time(15), drop=False)
    page.go_after()
    stage.qtbot.waitUntil(lambda: stage.cell(MARIA, 7).isValid())
    assert page.grid.ghost() is None
    port = page.grid.viewport()
    QTest.mouseMove(port, stage.point(MARIA, time(14), 7))
    QTest.mouseRelease(port, LEFT, NONE, stage.point(MARIA, time(14), 7))
    stage.idle()
    assert [stage.day(MARIA, day).spans for day in (0, 7)] == [(NINE,), (NINE,)]


def test_a_slip_of_the_hand_draws_nothing(stage: Stage) -> None:
    page = stage.show()
    port, at = page.grid.viewport(), stage.point(MARIA, time(18))
    QTest.mousePress(port, LEFT, NONE, at)
    QTest.mouseMove(port, at + (stage.point(MARIA, time(18, 10)) - at))
    assert page.grid.ghost() is None
    QTest.mouseRelease(port, LEFT, NONE, at)
    stage.idle()
    assert stage.day(MARIA).spans == (NINE,)


def test_a_change_at_another_station_leaves_the_drag_and_the_selection(
    stage: Stage, house: House
) -> None:
    page = stage.show()
    stage.choose(TOM, 2)
    stage.drag(MARIA, time(18), time(15), drop=False)
    stage.kit.link.do(
        SetDays(therapist_ids=(house.therapists[TOM],), days=(MONDAY,), spans=()), owner=page
    )
    stage.qtbot.waitUntil(lambda: stage.cell(TOM).data() == "off")
    assert page.grid.ghost() is not None
    QTest.mouseRelease(page.grid.viewport(), LEFT, NONE, stage.point(MARIA, time(15)))
    stage.until(MARIA, ((time(9), time(15)),))


def test_delete_is_a_day_off_and_backspace_the_usual_day_for_all_that_is_selected(
    stage: Stage,
) -> None:
    stage.show()
    stage.choose(MARIA)
    stage.key(K.Key_Down, SHIFT)
    stage.key(K.Key_Right, SHIFT)
    stage.key(K.Key_Delete)
    stage.until(MARIA, ())
    assert [stage.day(who, day).spans for who in (MARIA, TOM) for day in (0, 1)] == [()] * 4
    assert stage.day(TOM).dated
    stage.key(K.Key_Backspace)
    stage.until(MARIA, (NINE,))
    assert not stage.day(TOM).dated


def test_hours_are_said_with_keys_alone(stage: Stage) -> None:
    stage.show()
    stage.choose(MARIA)
    stage.key(K.Key_Right)
    stage.key(K.Key_Return)
    dialog = stage.dialog()
    assert isinstance(dialog, HoursDialog)
    assert dialog.title.text() == "Maria Santos, Tuesday, 24 November"
    QTest.keyClicks(dialog.first, "10-1")
    QTest.keyClicks(dialog.second, "2-6:30")
    QTest.keyClick(dialog.second, K.Key_Return)
    stage.until(MARIA, ((time(10), time(13)), (time(14), time(18, 30))), day=1)
    assert stage.day(MARIA, 1).dated
    stage.qtbot.waitUntil(lambda: not stage.page.findChildren(HoursDialog))  # freed on close


def test_three_spans_stay_three_in_the_form(stage: Stage, desk: Desk, house: House) -> None:
    three = ((time(9), time(11)), (time(12), time(14)), (time(15), time(18)))
    maria = house.therapists[MARIA]
    desk.do(SetDays(therapist_ids=(maria,), days=(MONDAY,), spans=three))
    stage.show()
    stage.choose(MARIA)
    stage.key(K.Key_Return)
    dialog = stage.dialog()
    assert isinstance(dialog, HoursDialog)
    assert dialog.second.text() == "12pm–2pm, 3pm–6pm"
    dialog.first.setText("9-10")
    QTest.mouseClick(dialog.save, LEFT)
    stage.until(MARIA, ((time(9), time(10)), *three[1:]))


@pytest.mark.parametrize("reach", ["on", "while"])
def test_a_pattern_is_said_for_several_weekdays(stage: Stage, reach: str) -> None:
    stage.show()
    stage.choose(MARIA)
    stage.key(K.Key_Return)
    dialog = stage.dialog()
    assert isinstance(dialog, HoursDialog)
    dialog.first.setText("12pm-8pm")
    dialog.radios[reach].setChecked(True)
    dialog.ticks[1].setChecked(True)
    dialog.to_day.set_day(MONDAY + 13 * DAY)
    QTest.mouseClick(dialog.save, LEFT)
    late = ((time(12), time(20)),)
    stage.until(MARIA, late, day=7)
    assert [stage.day(MARIA, day).spans for day in (0, 1, 8)] == [late] * 3
    after = (NINE,) if reach == "while" else late
    assert stage.day(MARIA, 14).spans == after


@pytest.mark.parametrize(
    ("first", "second", "field"),
    [("nine", "", "first"), ("9-6", "5-7", "second"), ("9-6", "late", "second")],
    ids=["no hours", "overlapping", "no second hours"],
)
def test_what_are_no_hours_is_said_at_the_field(
    stage: Stage, first: str, second: str, field: str
) -> None:
    stage.show()
    stage.choose(MARIA)
    stage.key(K.Key_Return)
    dialog = stage.dialog()
    assert isinstance(dialog, HoursDialog)
    dialog.first.setText(first)
    dialog.second.setText(second)
    QTest.mouseClick(dialog.save, LEFT)
    assert dialog.form.row(field).error.text()
    assert dialog.isVisible()
    dialog.first.clear()
    dialog.second.clear()
    dialog.radios["while"].setChecked(True)
    dialog.to_day.set_day(MONDAY - DAY)
    QTest.mouseClick(dialog.save, LEFT)
    assert "before" in dialog.dates.row("to_day").error.text()
    for tick in dialog.ticks:
        tick.setChecked(False)
    QTest.mouseClick(dialog.save, LEFT)
    assert "Tick the days" in dialog.message.words()
    QTest.keyClick(dialog, K.Key_Escape)
    stage.idle()
    assert stage.day(MARIA).spans == (NINE,)


def test_a_pattern_that_was_changed_meanwhile_is_refused_in_the_dialog(
    stage: Stage, house: House
) -> None:
    stage.show()
    stage.choose(MARIA)
    stage.key(K.Key_Return)
    dialog = stage.dialog()
    assert isinstance(dialog, HoursDialog)
    maria = house.therapists[MARIA]
    stage.beside.do(SetWeek(therapist_id=maria, week=(), from_day=MONDAY, weekdays=(1,)))
    dialog.first.setText("10-5")
    dialog.radios["on"].setChecked(True)
    QTest.mouseClick(dialog.save, LEFT)
    stage.qtbot.waitUntil(dialog.message.isVisible)
    assert "changed meanwhile" in dialog.message.words()
    assert dialog.first.text() == "10-5"
    assert dialog.save.isEnabled()


def test_weeks_are_walked_and_the_place_in_the_grid_stays(stage: Stage) -> None:
    page = stage.show()
    assert page.header.subtitle.text() == "23 – 29 November 2026"
    stage.choose(TOM, 2)
    stage.key(K.Key_PageDown)
    stage.qtbot.waitUntil(lambda: page.header.subtitle.text() == "30 November – 6 December 2026")
    cell = page.grid.cell()
    assert cell is not None
    assert (cell.therapist, cell.day.day) == (TOM, MONDAY + 9 * DAY)
    stage.key(K.Key_PageUp)
    stage.key(K.Key_PageUp)
    stage.qtbot.waitUntil(lambda: page.header.subtitle.text() == "16 – 22 November 2026")
    stage.key(K.Key_T)
    stage.qtbot.waitUntil(lambda: page.header.subtitle.text() == "23 – 29 November 2026")
    stage.key(K.Key_G)
    assert page.day.hasFocus()
    page.day.set_day(MONDAY + 38 * DAY)
    want = "28 Dec 2026 – 3 Jan 2027"
    stage.qtbot.waitUntil(lambda: page.header.subtitle.text() == want)
    QTest.keyClick(page.day, K.Key_Return)
    assert page.grid.hasFocus()


def test_the_desk_may_look_and_a_therapist_at_the_own_week(stage: Stage) -> None:
    stage.show()
    sign_in(stage, "Rosa Diaz")
    stage.qtbot.waitUntil(lambda: stage.page.grid.cells.rowCount() == 5)
    stage.idle()
    stage.choose(MARIA)
    stage.drag(MARIA, time(18), time(15))
    for key in (K.Key_Delete, K.Key_Backspace, K.Key_Return):
        stage.key(key)
    stage.idle()
    assert stage.day(MARIA).spans == (NINE,)
    assert stage.page.reach.isHidden()
    assert stage.page.time_off_button.isHidden()
    sign_in(stage, TOM)
    stage.qtbot.waitUntil(lambda: stage.page.grid.cells.rowCount() == 1)
    stage.idle()
    assert stage.cell(TOM).data() == "9 – 5"


def test_the_night_that_lacks_an_hour_is_drawn_like_any_other(stage: Stage) -> None:
    page = stage.show()
    page.show_day(MONDAY + 111 * DAY)  # 14 March 2027 is the Sunday
    stage.qtbot.waitUntil(lambda: stage.cell(TOM, 111).isValid())
    stage.drag(TOM, time(9), time(12), day=111)
    stage.until(TOM, ((time(9), time(12)),), day=111)


def test_without_therapists_the_page_says_what_to_do(stage: Stage, store: Store) -> None:
    with store.write.begin() as connection:
        connection.execute(update(Therapist).values(active=False))
    stage.window.show()
    page = stage.page
    stage.qtbot.waitUntil(lambda: page.pages.currentWidget() is page.empty)
    stage.idle()
    page.focus_first()
    assert page.empty.hasFocus()
    assert page.empty.title.text() == "No therapists yet"
    assert not stage.kit.register.action("shifts.edit").isEnabled()
    page.time_off()  # nobody to tick, and no days chosen
    assert not page.findChildren(TimeOffDialog)


@pytest.mark.parametrize("scale", [1.0, 1.25])
@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_it_is_painted_in_every_look_and_size(stage: Stage, look: str, scale: float) -> None:
    page = stage.show()
    stage.kit.theme.switch(look, scale)
    stage.window.resize(1208, 660)
    stage.qtbot.waitUntil(lambda: stage.page.grid.width() <= 1208)
    picture = page.grab().toImage()
    colours = {picture.pixelColor(x, 200).name() for x in range(0, picture.width(), 3)}
    assert stage.kit.theme.colour("surface").name() in colours
    assert len(colours) > 2
