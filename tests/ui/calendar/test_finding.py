"""Ways to a day and to whom it shows: by date, small months, digits and ticks; and remembered."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from frontdesk.queries.board import ColumnKind
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.looking import SHIFT, click, key, load_months, names, said
from tests.ui.calendar.using import settle
from ui.calendar.showing import Look
from ui.kit import Kit
from ui.pages.calendar import CalendarPage


@pytest.mark.parametrize("count", [1, 3, 7])
def test_digits_put_days_side_by_side(qtbot: QtBot, page: CalendarPage, count: int) -> None:
    key(page, qtbot, Qt.Key(Qt.Key.Key_0 + count))
    assert page.view.shown is not None
    assert [frame.day for frame in page.view.shown.days] == [
        MONDAY + timedelta(days=n) for n in range(count)
    ]
    key(page, qtbot, Qt.Key.Key_PageDown)
    assert page.nav.showing.day == MONDAY + timedelta(days=count)
    key(page, qtbot, Qt.Key.Key_PageDown, SHIFT)
    assert page.nav.showing.day == MONDAY + timedelta(days=count + 7)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("fri", MONDAY + timedelta(days=4)),
        ("+4w", MONDAY + timedelta(weeks=4)),
        ("12/3", date(2026, 12, 3)),
    ],
)
def test_g_goes_to_the_day_that_is_typed(
    qtbot: QtBot, page: CalendarPage, typed: str, day: date
) -> None:
    key(page, qtbot, Qt.Key.Key_G)
    assert page.jump_field.line.hasFocus()
    QTest.keyClicks(page.jump_field.line, typed)
    assert str(day.year) in page.jump_field.understood.text()
    key(page, qtbot, Qt.Key.Key_Return)
    assert page.nav.showing.day == day
    assert page.jump_field.isHidden()
    assert page.view.hasFocus()


def test_what_is_no_day_is_said_and_escape_goes_back(qtbot: QtBot, page: CalendarPage) -> None:
    key(page, qtbot, Qt.Key.Key_G)
    QTest.keyClicks(page.jump_field.line, "noday")
    key(page, qtbot, Qt.Key.Key_Return)
    assert page.jump_field.understood.text() == "This is not a day. Try fri, +4w or 12/3."
    assert page.jump_field.isVisible()
    key(page, qtbot, Qt.Key.Key_Escape)
    assert page.jump_field.isHidden()
    assert page.view.hasFocus()


def test_the_small_months_lead_to_a_day_and_weeks_on(qtbot: QtBot, page: CalendarPage) -> None:
    months = page.side.months
    qtbot.waitUntil(lambda: "per cent booked" in said(months.tables[0], MONDAY))
    assert [label.text() for label in months.titles] == ["November 2026", "December 2026"]
    click(months.tables[1], date(2026, 12, 3))
    settle(qtbot, page.kit)
    assert page.nav.showing.day == date(2026, 12, 3)
    assert months.titles[0].text() == "November 2026"
    QTest.mouseClick(months.jumps[1], Qt.MouseButton.LeftButton)
    settle(qtbot, page.kit)
    assert page.nav.showing.day == date(2026, 12, 31)
    table = months.tables[0]
    at = table.visualRect(table.cells.index_of((MONDAY, None))).center()
    assert months.day_at(table.viewport().mapTo(months, at)) == MONDAY
    assert months.day_at(QPoint(1, 1)) is None


def test_who_is_shown_is_chosen_by_ticks_and_remembered(
    qtbot: QtBot, kit: Kit, page: CalendarPage
) -> None:
    load_months(page, qtbot)
    menu = page.keys.who_menu()
    ticks = {action.text(): action for action in menu.actions() if action.text()}
    assert ticks["Whoever works that day"].isChecked()
    ticks["Jo Park"].trigger()
    settle(qtbot, kit)
    assert names(page) == ["Maria Santos", "Tom Becker", "Ana Ruiz", "Li Wei"]
    key(page, qtbot, Qt.Key.Key_PageDown)
    assert names(page) == ["Maria Santos", "Tom Becker", "Ana Ruiz", "Li Wei"]
    assert page.nav.only() is not None
    ticks["Whoever works that day"].trigger()
    settle(qtbot, kit)
    assert names(page) == ["Maria Santos", "Ana Ruiz", "Li Wei", "Jo Park"]
    menu.close()


def test_by_ticks_equipment_stays_when_a_room_goes(
    qtbot: QtBot, kit: Kit, page: CalendarPage
) -> None:
    load_months(page, qtbot)
    key(page, qtbot, Qt.Key.Key_R)
    for gone, left in (
        ("Room 2", ["Room 1", *(f"Room {n}" for n in range(3, 7)), "acupuncture cart"]),
        ("acupuncture cart", ["Room 1", *(f"Room {n}" for n in range(3, 7))]),
    ):
        menu = page.keys.who_menu()
        ticks = {action.text(): action for action in menu.actions() if action.text()}
        assert ticks[gone].isChecked()
        ticks[gone].trigger()
        menu.close()
        settle(qtbot, kit)
        assert names(page) == left


def test_each_person_finds_the_own_view_again(
    qtbot: QtBot, kit: Kit, page: CalendarPage, house: House
) -> None:
    key(page, qtbot, Qt.Key.Key_3)
    key(page, qtbot, Qt.Key.Key_R)
    kit.link.sign_in(house.people["Rosa Diaz"], owner=page)
    settle(qtbot, kit)
    assert (page.nav.showing.days, page.nav.showing.rooms) == (1, False)
    kit.link.sign_in(house.people["Dana Reed"], owner=page)
    settle(qtbot, kit)
    assert (page.nav.showing.days, page.nav.showing.rooms) == (3, True)


def test_the_segments_switch_the_view(qtbot: QtBot, page: CalendarPage) -> None:
    load_months(page, qtbot)
    for segment, look in (("week", Look.WEEK), ("month", Look.MONTH), ("day", Look.DAY)):
        QTest.mouseClick(page.bar.looks.segment(segment), Qt.MouseButton.LeftButton)
        settle(qtbot, page.kit)
        assert page.nav.showing.look is look
    QTest.mouseClick(page.bar.by.segment("rooms"), Qt.MouseButton.LeftButton)
    settle(qtbot, page.kit)
    assert page.view.shown is not None
    assert page.view.shown.columns[0].kind is ColumnKind.ROOM


def test_the_menu_of_views_has_every_way(page: CalendarPage) -> None:
    menu = page.keys.menu()
    assert isinstance(menu, QMenu)
    titles = [action.text() for action in menu.actions() if action.text()]
    assert titles[:5] == [
        "Day",
        "Day as a list",
        "Week of a therapist",
        "Week of the studio",
        "Month",
    ]
    menu.close()
