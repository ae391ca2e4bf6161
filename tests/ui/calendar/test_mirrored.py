"""From right to left: the hours stand at the right, and hand and arrow go where they point."""

from datetime import datetime, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.queries.board import Column
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.by_hand import ALT, chosen, key, pick
from tests.ui.calendar.conftest import Booked
from tests.ui.calendar.using import LEFT, drag, release, settle, starts
from ui.pages.calendar import CalendarPage

pytestmark = pytest.mark.usefixtures("mirrored")
K = Qt.Key


def test_the_hours_and_the_first_therapist_stand_at_the_right(
    page: CalendarPage, booked: Booked
) -> None:
    view = page.view
    port = view.viewport().geometry()
    assert view.gutter.x() == port.right() + 1
    assert view.heads.geometry().left() == port.left()
    assert view.columns.total <= port.width()
    first, second = (view.rect_of(("card", each)) for each in (booked.sam, booked.nora))
    assert port.width() - view.columns.each < first.left()
    assert second.right() < first.left()
    assert second.right() > first.left() - view.columns.each


def test_a_card_is_where_it_is_seen(page: CalendarPage, booked: Booked) -> None:
    for each in (booked.sam, booked.nora, booked.maria):
        rect = page.view.rect_of(("card", each))
        for corner in (rect.topLeft() + QPoint(3, 3), rect.bottomRight() - QPoint(3, 3)):
            QTest.mouseClick(page.view.viewport(), LEFT, pos=corner)
            assert chosen(page) == [each]


def test_a_card_is_dragged_to_the_therapist_at_the_left(
    qtbot: QtBot, page: CalendarPage, booked: Booked, house: House
) -> None:
    top = page.view.rect_of(("card", booked.maria)).topLeft() + QPoint(20, 3)
    target = top - QPoint(round(page.view.columns.each), 0)
    drag(page, top, top - QPoint(10, 0), target)
    release(page, target)
    settle(qtbot, page.kit)
    assert starts(page, booked.maria) == (time(14, 30), house.therapists["Tom Becker"])


def test_the_arrows_go_where_they_point(
    qtbot: QtBot, page: CalendarPage, booked: Booked, house: House
) -> None:
    pick(page, booked.sam)
    key(page, K.Key_Left)
    assert chosen(page) == [booked.nora]
    key(page, K.Key_Right)
    assert chosen(page) == [booked.sam]
    pick(page, booked.maria)
    key(page, K.Key_Left, ALT)
    settle(qtbot, page.kit)
    assert starts(page, booked.maria)[1] == house.therapists["Tom Becker"]
    page.view.enter_cursor()
    before = page.view.cursor_place
    key(page, K.Key_Left)
    after = page.view.cursor_place
    assert before is not None
    assert after == (before[0] + 1, before[1])


def test_an_empty_place_and_a_head_are_those_under_the_pointer(
    qtbot: QtBot, page: CalendarPage, house: House
) -> None:
    ana = house.therapists["Ana Ruiz"]
    spot = page.view.point_of(ana, datetime.combine(MONDAY, time(13)))
    with qtbot.waitSignal(page.view.place_wanted) as wanted:
        QTest.mouseClick(page.view.viewport(), LEFT, pos=spot)
    column, at, _ = wanted.args or (None, None, None)
    assert isinstance(column, Column)
    assert (column.id, at) == (ana, datetime.combine(MONDAY, time(13)))
    with qtbot.waitSignal(page.view.heads.clicked) as clicked:
        QTest.mouseClick(page.view.heads, LEFT, pos=QPoint(spot.x(), 10))
    assert clicked.args == [column]
