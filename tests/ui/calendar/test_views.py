"""The views of the calendar by keys and by mouse: what each shows, says and prints."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.values.state import State
from tests.bookings import Booker
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.conftest import Booked
from tests.ui.calendar.looking import (
    ALT,
    NONE,
    SHIFT,
    TUESDAY,
    click,
    key,
    load_months,
    names,
    said,
)
from tests.ui.calendar.using import settle
from ui.calendar.cells import Cell
from ui.calendar.showing import Look
from ui.dialogs.preview import PreviewDialog
from ui.kit import Kit
from ui.pages.calendar import CalendarPage


def test_r_shows_the_rooms_and_the_therapists_again(
    qtbot: QtBot, page: CalendarPage, booked: Booked
) -> None:
    page.view.choose(("card", booked.sam))
    key(page, qtbot, Qt.Key.Key_R)
    assert names(page) == [*(f"Room {n}" for n in range(1, 7)), "acupuncture cart"]
    assert page.bar.by.current() == "rooms"
    chosen = page.view.chosen_item()
    assert chosen is not None
    assert (chosen.key, chosen.column) == (("card", booked.sam), 0)
    key(page, qtbot, Qt.Key.Key_R)
    assert names(page)[0] == "Maria Santos"
    chosen = page.view.chosen_item()
    assert chosen is not None
    assert chosen.key == ("card", booked.sam)


def test_what_needs_equipment_stands_at_its_room_and_there(
    qtbot: QtBot, page: CalendarPage, book: Booker, house: House
) -> None:
    number = book("Robert Quinn", "Li Wei", time(10), service_id=house.services["ac"], minutes=45)
    key(page, qtbot, Qt.Key.Key_R)
    keys = [item.key for item in page.view.items() if item.key[1] == number]
    assert keys == [("card", number), ("card", number, 1)]
    page.view.choose(("card", number, 1))
    key(page, qtbot, Qt.Key.Key_R)
    chosen = page.view.chosen_item()
    assert chosen is not None
    assert chosen.key == ("card", number)


def test_w_shows_the_week_of_whoever_treats_the_selected(
    qtbot: QtBot, page: CalendarPage, booked: Booked
) -> None:
    page.view.choose(("card", booked.nora))
    key(page, qtbot, Qt.Key.Key_W)
    assert set(names(page)) == {"Tom Becker"}
    assert page.header.title.text() == "Tom Becker, 23 – 28 November"
    heads = page.view.heads
    assert page.view.shown is not None
    words = [heads.words(column) for column in page.view.shown.columns]
    assert words[:3] == [("Mon 23", "1 of 8 h"), ("Tue 24", "off"), ("Wed 25", "0 of 8 h")]
    card = page.card()
    assert card is not None
    assert card.id == booked.nora
    index = page.view.rows.index_of(("card", booked.nora))
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).startswith("Mon 23, Nora Blake")


def test_the_week_goes_to_the_next_therapist_by_key_and_a_head_opens_its_day(
    qtbot: QtBot, page: CalendarPage, booked: Booked
) -> None:
    load_months(page, qtbot)
    page.view.choose(("card", booked.sam))
    key(page, qtbot, Qt.Key.Key_W)
    key(page, qtbot, Qt.Key.Key_PageDown, ALT)
    assert set(names(page)) == {"Tom Becker"}
    each = page.view.columns.each
    at = QPoint(round(each * 2.5), 20)
    QTest.mouseClick(page.view.heads, Qt.MouseButton.LeftButton, pos=at)
    settle(qtbot, page.kit)
    assert page.nav.showing.look is Look.DAY
    assert page.nav.showing.day == MONDAY + timedelta(days=2)


def test_a_therapists_head_opens_the_week(qtbot: QtBot, page: CalendarPage) -> None:
    at = QPoint(round(page.view.columns.each * 1.5), 20)
    QTest.mouseClick(page.view.heads, Qt.MouseButton.LeftButton, pos=at)
    settle(qtbot, page.kit)
    assert set(names(page)) == {"Tom Becker"}


def test_an_appointment_is_dragged_to_another_day_of_the_week(
    qtbot: QtBot, page: CalendarPage, booked: Booked, house: House
) -> None:
    page.view.choose(("card", booked.maria))
    key(page, qtbot, Qt.Key.Key_W)
    page.view.choose(("card", booked.maria))
    QTest.keyClick(page.view, Qt.Key.Key_Right, ALT)
    settle(qtbot, page.kit)
    item = next(item for item in page.view.items() if item.key == ("card", booked.maria))
    assert item.card is not None
    assert (item.card.placement.day, item.card.placement.starts) == (TUESDAY, time(14, 30))


def test_the_studios_week_says_how_full_each_day_is(
    qtbot: QtBot, page: CalendarPage, booked: Booked, house: House
) -> None:
    key(page, qtbot, Qt.Key.Key_W, SHIFT)
    week = page.stage.week
    assert page.stage.currentWidget() is week
    maria = house.therapists["Maria Santos"]
    assert said(week, MONDAY, maria) == (
        "Maria Santos, Monday 23 November, 22 per cent booked, 5 openings"
    )
    assert said(week, MONDAY + timedelta(days=2), maria).endswith("25 November, off")
    assert said(week, MONDAY).startswith("Monday 23 November, 7 per cent booked")
    assert week.hasFocus()
    key(page, qtbot, Qt.Key.Key_Right)
    key(page, qtbot, Qt.Key.Key_Return)
    assert page.nav.showing.look is Look.DAY
    assert page.nav.showing.day == TUESDAY


def test_a_cell_of_a_therapist_opens_that_week(
    qtbot: QtBot, page: CalendarPage, house: House
) -> None:
    key(page, qtbot, Qt.Key.Key_W, SHIFT)
    click(page.stage.week, TUESDAY, house.therapists["Jo Park"])
    settle(qtbot, page.kit)
    assert (page.nav.showing.look, page.nav.showing.day) == (Look.WEEK, TUESDAY)
    assert set(names(page)) == {"Jo Park"}


def test_the_month_goes_to_a_day_by_keys_and_pages_by_months(
    qtbot: QtBot, page: CalendarPage
) -> None:
    key(page, qtbot, Qt.Key.Key_M)
    assert page.header.title.text() == "November 2026"
    month = page.stage.month
    assert said(month, MONDAY + timedelta(days=6)) == "Sunday 29 November, closed"
    key(page, qtbot, Qt.Key.Key_PageDown)
    assert page.header.title.text() == "December 2026"
    cell = month.current_cell()
    assert cell is not None
    assert cell.day == date(2026, 12, 23)
    key(page, qtbot, Qt.Key.Key_Up)
    key(page, qtbot, Qt.Key.Key_Return)
    assert (page.nav.showing.look, page.nav.showing.day) == (Look.DAY, date(2026, 12, 16))
    assert page.view.hasFocus()


def test_the_list_has_a_row_for_each_and_the_keys_act_on_it(
    qtbot: QtBot, page: CalendarPage, booked: Booked
) -> None:
    page.view.choose(("card", booked.nora))
    key(page, qtbot, Qt.Key.Key_D, SHIFT)
    rows = page.stage.list.rows
    assert [row.client for row in rows.rows] == ["Sam Ortiz", "Nora Blake", "María Peña"]
    card = page.card()
    assert card is not None
    assert card.id == booked.nora
    key(page, qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows.rows[1].state is State.ARRIVED)
    card = page.card()
    assert card is not None
    assert card.id == booked.nora
    QTest.keyClick(page.stage.list, Qt.Key.Key_Down)
    assert page.visit.name.text() == "María Peña"
    QAbstractItemModelTester(rows)
    key(page, qtbot, Qt.Key.Key_D)
    assert page.stage.currentWidget() is page.view
    card = page.card()
    assert card is not None
    assert card.id == booked.maria


def test_a_list_of_nobody_says_what_to_do(qtbot: QtBot, page: CalendarPage, booked: Booked) -> None:
    key(page, qtbot, Qt.Key.Key_D, SHIFT)
    assert page.stage.list.nothing.isHidden()
    page.show_day(MONDAY + timedelta(days=6))
    settle(qtbot, page.kit)
    assert page.stage.list.nothing.isVisible()


def test_a_visit_is_shown_from_a_view_without_cards(
    qtbot: QtBot, page: CalendarPage, booked: Booked
) -> None:
    key(page, qtbot, Qt.Key.Key_M)
    page.show_visit(MONDAY, booked.sam)
    settle(qtbot, page.kit)
    card = page.card()
    assert card is not None
    assert (page.nav.showing.look, card.id) == (Look.DAY, booked.sam)


@pytest.mark.parametrize(
    ("letter", "held", "file"),
    [
        (Qt.Key.Key_M, NONE, "calendar-2026-11-01-2026-11-30.pdf"),
        (Qt.Key.Key_W, SHIFT, "calendar-2026-11-23-2026-11-29.pdf"),
        (Qt.Key.Key_D, SHIFT, "day-sheets-2026-11-23.pdf"),
    ],
    ids=["the month as seen", "the studio's week as seen", "of the list the day's sheets"],
)
def test_ctrl_p_prints_what_is_seen(
    qtbot: QtBot, page: CalendarPage, booked: Booked,
    letter: Qt.Key, held: Qt.KeyboardModifier, file: str
) -> None:  # fmt: skip
    key(page, qtbot, letter, held)
    key(page, qtbot, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(page.findChildren(PreviewDialog)))
    dialog = page.findChildren(PreviewDialog)[0]
    assert dialog.document.file_name == file
    dialog.close()


@pytest.mark.parametrize("width", [620, 1500])
def test_the_head_leaves_out_what_has_no_room(qtbot: QtBot, page: CalendarPage, width: int) -> None:
    page.resize(width, 700)
    QApplication.processEvents()
    assert page.bar.looks.isVisible() is (width > 1000)
    assert page.bar.more.isVisible()
    assert page.header.title.width() >= page.header.title.sizeHint().width()


def test_an_empty_place_of_the_week_is_booked_on_its_day(
    qtbot: QtBot, page: CalendarPage, booked: Booked, house: House
) -> None:
    page.view.choose(("card", booked.sam))
    key(page, qtbot, Qt.Key.Key_W)
    column = page.view.column_of(house.therapists["Maria Santos"], TUESDAY)
    assert column is not None
    assert page.view.shown is not None
    page.view.place_wanted.emit(page.view.shown.columns[column], page.view.wall(column, 144), 0)
    settle(qtbot, page.kit)
    assert page.booking.day.text() == "Tue 24 Nov"
    assert page.booking.time.text() == "12:00 pm"


@pytest.mark.parametrize("shade", ["dark", "contrast"])
def test_every_theme_paints_the_months(
    qtbot: QtBot, kit: Kit, page: CalendarPage, shade: str
) -> None:
    key(page, qtbot, Qt.Key.Key_M)
    before = page.stage.month.grab().toImage()
    kit.theme.switch(shade)
    assert page.stage.month.grab().toImage() != before


def test_the_models_of_cells_are_sound(page: CalendarPage, qtbot: QtBot) -> None:
    key(page, qtbot, Qt.Key.Key_M)
    QAbstractItemModelTester(page.stage.month.cells)
    QAbstractItemModelTester(page.side.months.tables[0].cells)
    assert all(isinstance(cell, Cell) for cell in page.stage.month.cells.cells())
