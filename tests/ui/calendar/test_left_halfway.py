"""What is begun and left halfway: nothing of it reaches the next booking, page or person."""

from datetime import time
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.queries.clients import ClientHits, find_clients
from tests.studio import House
from tests.ui.calendar.conftest import Booked
from tests.ui.calendar.using import card_of, drag, release, settle, starts
from ui.pages.calendar import CalendarPage

ENTER, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


def say(qtbot: QtBot, page: CalendarPage, *words: str) -> None:
    for each in words:
        QTest.keyClicks(QApplication.focusWidget() or page, each)
        settle(qtbot, page.kit)
        QTest.keyClick(QApplication.focusWidget() or page, ENTER)
        settle(qtbot, page.kit)


def found_by(desk: Desk, said: str) -> ClientHits:
    return desk.ask(partial(find_clients, said=said))


def test_two_new_clients_in_a_row_have_a_phone_each(
    qtbot: QtBot, page: CalendarPage, desk: Desk
) -> None:
    for name, number, at in (("Ada Gray", "8065550191", "3"), ("Ben Gray", "8065550192", "1:30")):
        page.book()
        settle(qtbot, page.kit)
        say(qtbot, page, name, number, "deep 60", "ana", at)
        QTest.keyClick(page.booking.time, ENTER)
        settle(qtbot, page.kit)
        assert not page.booking.isVisible()
    found = {hit.name: hit.phone for hit in found_by(desk, "gray").rows}
    assert found == {"Ada Gray": "+18065550191", "Ben Gray": "+18065550192"}


def test_enter_twice_adds_a_new_client_once(qtbot: QtBot, page: CalendarPage, desk: Desk) -> None:
    page.book()
    settle(qtbot, page.kit)
    say(qtbot, page, "Ada Gray", "8065550191", "deep 60", "ana")
    QTest.keyClicks(page.booking.time, "3")
    settle(qtbot, page.kit)
    for _ in range(3):
        QTest.keyClick(page.booking.time, ENTER)
    settle(qtbot, page.kit)
    assert found_by(desk, "gray").matching == 1


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("2:37", "Times go in steps of five minutes, such as 2:35 pm."),
        ("25:00", "This is not a time."),
        ("-1", "This is not a time."),
    ],
)
def test_a_time_one_cannot_book_at_books_nothing(
    qtbot: QtBot, page: CalendarPage, typed: str, error: str
) -> None:
    before = len(page.view.items())
    page.book()
    settle(qtbot, page.kit)
    say(qtbot, page, "quin", "deep 60", "ana", typed)
    QTest.keyClick(page.booking.time, ENTER)
    settle(qtbot, page.kit)
    row = page.booking.form.row("starts")
    assert (row.error.text(), row.error.isVisible()) == (error, True)
    assert len(page.view.items()) == before
    page.booking.closed.emit()
    page.book()
    assert row.error.text() == ""


def test_a_drag_ends_when_the_page_is_left(
    qtbot: QtBot, page: CalendarPage, booked: Booked
) -> None:
    before = starts(page, booked.sam)
    index = page.view.rows.index_of(("card", booked.sam))
    grip = page.view.visualRect(index).topLeft() + QPoint(30, 12)
    target = grip + QPoint(0, 120)
    drag(page, grip, grip + QPoint(0, 60), target)
    assert page.view.dragging is not None
    page.hide()
    assert page.view.dragging is None
    release(page, target)
    page.show()
    settle(qtbot, page.kit)
    assert starts(page, booked.sam) == before


def test_who_signs_in_sees_nothing_that_another_began(
    qtbot: QtBot, page: CalendarPage, booked: Booked, house: House
) -> None:
    page.view.choose(("card", booked.sam))
    QTest.keyClick(page.view, Qt.Key.Key_X, CTRL)
    assert page.hands.carried is not None
    page.book()
    say(qtbot, page, "quin")
    page.kit.link.sign_in(house.people["Tom Becker"], owner=page)
    settle(qtbot, page.kit)
    assert page.hands.carried is None
    assert not page.booking.isVisible()
    assert card_of(page, booked.sam).client == ""
    assert starts(page, booked.sam)[0] == time(10)
