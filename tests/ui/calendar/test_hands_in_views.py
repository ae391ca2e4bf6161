"""By hand in the other views: rooms, days side by side, somebody's week, the small months."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from tests.bookings import Booker
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.by_hand import chosen, pick, stands
from tests.ui.calendar.conftest import Booked
from tests.ui.calendar.using import card_of, drag, release, settle
from ui.pages.calendar import CalendarPage

TUESDAY = MONDAY + timedelta(days=1)
GRIP = QPoint(20, 12)


def top(page: CalendarPage, number: int) -> QPoint:
    return page.view.rect_of(("card", number)).topLeft() + GRIP


def place(page: CalendarPage, resource: int, at: datetime) -> QPoint:
    spot = page.view.point_of(resource, at)
    return spot + QPoint(0, GRIP.y() + 1 - round(page.view.step / 2))


def test_in_rooms_it_is_dragged_to_another_room(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk, house: House
) -> None:
    page.toggle_rooms()
    settle(qtbot, page.kit)
    was = card_of(page, booked.sam).placement
    room = house.rooms["Room 6"]
    start, end = top(page, booked.sam), place(page, room, datetime.combine(MONDAY, was.starts))
    drag(page, start, start + QPoint(0, 12), end)
    settle(qtbot, page.kit)
    view = page.view
    column = view.column_of(room, MONDAY)
    assert view.glow is not None
    assert column is not None
    assert view.glow.takes(column, view.grid.clock.row(MONDAY, time(12)))
    assert not view.glow.takes(column, view.grid.clock.row(MONDAY, time(14)))  # she is busy
    assert page.hint.isHidden()
    release(page, end)
    settle(qtbot, page.kit)
    now = card_of(page, booked.sam).placement
    assert (now.room_id, now.therapist_id, now.starts) == (room, was.therapist_id, was.starts)
    desk.undo()


def test_a_room_that_is_taken_says_so(
    qtbot: QtBot, page: CalendarPage, booked: Booked, book: Booker, desk: Desk, house: House
) -> None:
    room = house.rooms["Room 6"]
    book("Robert Quinn", "Tom Becker", time(9, 15), room_id=room, minutes=60)
    page.toggle_rooms()
    settle(qtbot, page.kit)
    start, end = top(page, booked.sam), place(page, room, datetime.combine(MONDAY, time(10)))
    drag(page, start, start + QPoint(0, 12), end)
    settle(qtbot, page.kit)
    assert page.hint.isVisible()
    assert "Room 6" in page.hint.words()
    QTest.keyClick(page.view, Qt.Key.Key_Escape)


def test_side_by_side_it_is_dragged_to_another_day(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk, house: House
) -> None:
    page.nav.side_by_side(2)
    settle(qtbot, page.kit)
    maria = house.therapists["Maria Santos"]
    start = top(page, booked.sam)
    end = place(page, maria, datetime.combine(TUESDAY, time(12)))
    drag(page, start, start + QPoint(0, 12), end)
    release(page, end)
    settle(qtbot, page.kit)
    found = stands(desk, booked.sam)
    assert (found.day, found.starts, found.therapist) == (TUESDAY, time(12), maria)


def test_in_somebodys_week_it_is_dragged_to_another_day(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk, house: House
) -> None:
    maria = house.therapists["Maria Santos"]
    page.nav.week_of(maria, MONDAY)
    settle(qtbot, page.kit)
    start = top(page, booked.sam)
    end = place(page, maria, datetime.combine(TUESDAY, time(11)))
    drag(page, start, start + QPoint(0, 12), end)
    settle(qtbot, page.kit)
    assert page.view.glow is not None
    release(page, end)
    settle(qtbot, page.kit)
    found = stands(desk, booked.sam)
    assert (found.day, found.starts) == (TUESDAY, time(11))
    desk.undo()
    assert stands(desk, booked.sam).day == MONDAY


def on_day(page: CalendarPage, ahead: int) -> QPoint:
    """Return where a day of the small months lies, seen from the board."""
    months = page.side.months
    there = months.point_of(MONDAY + timedelta(days=ahead))
    return page.view.viewport().mapFromGlobal(months.mapToGlobal(there))


def test_a_day_of_the_small_months_takes_what_is_dropped_on_it(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk
) -> None:
    pick(page, booked.sam)
    settle(qtbot, page.kit)
    start = top(page, booked.sam)
    drag(page, start, start + QPoint(0, 12), on_day(page, 1), on_day(page, 1) + QPoint(1, 0))
    settle(qtbot, page.kit)
    assert page.hint.isHidden()
    painter = page.side.months.painter
    assert (painter.held, painter.may_land) == (TUESDAY, True)
    assert painter.fits is not None
    fits = {TUESDAY - timedelta(days=1), TUESDAY, TUESDAY + timedelta(days=6)}
    assert fits < painter.fits  # her Mondays and Tuesdays
    assert {day.weekday() for day in painter.fits} == {0, 1}
    release(page, on_day(page, 1))
    settle(qtbot, page.kit)
    assert [painter.held, painter.fits] == [None, None]
    found = stands(desk, booked.sam)
    assert (found.day, found.starts) == (TUESDAY, time(10))
    desk.undo()
    assert stands(desk, booked.sam).day == MONDAY


def test_a_day_on_which_it_may_not_be_says_why(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk
) -> None:
    pick(page, booked.sam)
    settle(qtbot, page.kit)
    start = top(page, booked.sam)
    drag(page, start, start + QPoint(0, 12), on_day(page, 6))
    settle(qtbot, page.kit)
    assert page.hint.isVisible()
    assert "closed" in page.hint.words()
    assert page.side.months.painter.may_land is False
    drag_back = start + QPoint(0, 12)
    QTest.mouseMove(page.view.viewport(), drag_back)
    QApplication.processEvents()
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    settle(qtbot, page.kit)
    assert stands(desk, booked.sam).day == MONDAY


def test_several_stay_chosen_when_another_station_changes_the_day(
    qtbot: QtBot, page: CalendarPage, booked: Booked, book: Booker
) -> None:
    pick(page, booked.sam, booked.nora)
    book("Robert Quinn", "Jo Park", time(15))
    page.refresh()
    settle(qtbot, page.kit)
    assert sorted(chosen(page)) == sorted([booked.sam, booked.nora])
