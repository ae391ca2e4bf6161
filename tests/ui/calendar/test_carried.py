"""Carried by keys: one or several to another day, a copy, and the cursor at which they land."""

from dataclasses import replace
from datetime import time
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.commands.add_ons import AddToBooking
from frontdesk.commands.products import SaveAddOn
from frontdesk.desk import Desk
from frontdesk.queries.board import therapist_board
from frontdesk.queries.cards import Card
from frontdesk.values.money import Money
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.by_hand import CTRL, SHIFT, TUESDAY, chosen, key, pick, point, stands
from tests.ui.calendar.conftest import Booked
from tests.ui.calendar.using import press, release, settle
from ui.calendar.carried import as_asked, booked_again
from ui.pages.calendar import CalendarPage


def test_what_is_carried_is_dropped_on_another_day_by_keys_alone(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk
) -> None:
    pick(page, booked.sam)
    key(page, Qt.Key.Key_X, CTRL)
    settle(qtbot, page.kit)
    assert page.view.glow is not None
    key(page, Qt.Key.Key_PageDown)
    settle(qtbot, page.kit)
    key(page, Qt.Key.Key_Down)  # a quarter of an hour
    key(page, Qt.Key.Key_Down, SHIFT)  # five minutes
    key(page, Qt.Key.Key_Return)
    settle(qtbot, page.kit)
    found = stands(desk, booked.sam)
    assert (found.day, found.starts) == (TUESDAY, time(10, 20))
    assert page.hands.carried is None
    item = page.view.chosen_item()
    assert item is not None
    assert item.key == ("card", booked.sam)
    desk.undo()
    assert stands(desk, booked.sam).day == MONDAY


def test_several_are_carried_at_once(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk, house: House
) -> None:
    pick(page, booked.maria, booked.sam)
    key(page, Qt.Key.Key_X, CTRL)
    key(page, Qt.Key.Key_PageDown)
    settle(qtbot, page.kit)
    key(page, Qt.Key.Key_V, CTRL)
    settle(qtbot, page.kit)
    assert stands(desk, booked.sam).day == TUESDAY
    assert stands(desk, booked.maria).day == TUESDAY
    assert stands(desk, booked.maria).starts == time(14, 30)
    desk.undo()
    assert {stands(desk, each).day for each in (booked.sam, booked.maria)} == {MONDAY}


def test_escape_puts_down_what_is_carried(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk
) -> None:
    pick(page, booked.sam)
    key(page, Qt.Key.Key_X, CTRL)
    settle(qtbot, page.kit)
    key(page, Qt.Key.Key_Escape)
    assert page.hands.carried is None
    assert page.view.glow is None
    assert chosen(page) == [booked.sam]
    assert stands(desk, booked.sam).starts == time(10)


def test_where_it_may_not_be_dropped_the_line_says_why(
    qtbot: QtBot, page: CalendarPage, booked: Booked, house: House
) -> None:
    pick(page, booked.sam)
    key(page, Qt.Key.Key_X, CTRL)
    target = point(page, house.therapists["Li Wei"], time(13)) + QPoint(0, 1)
    QTest.mouseMove(page.view.viewport(), target)
    settle(qtbot, page.kit)
    assert page.hint.words() == "Li Wei has no LMT licence."
    with qtbot.waitSignal(page.kit.link.failed) as caught:
        press(page, target)
        release(page, target)
    assert [reason.code for reason in caught.args[0].reasons] == ["licence_missing"]
    assert page.hands.carried is not None  # it is still in hand


def test_a_copy_books_the_same_again(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk, house: House
) -> None:
    pick(page, booked.sam)
    key(page, Qt.Key.Key_C, CTRL)
    settle(qtbot, page.kit)
    view, tom = page.view, page.view.column_of(house.therapists["Tom Becker"], MONDAY)
    assert view.glow is not None
    assert tom is not None
    ten, later = (view.grid.clock.row(MONDAY, time(hour)) for hour in (10, 13))
    assert (view.glow.takes(tom, ten), view.glow.takes(tom, later)) == (False, True)
    key(page, Qt.Key.Key_PageDown)
    settle(qtbot, page.kit)
    key(page, Qt.Key.Key_Return)
    settle(qtbot, page.kit)
    board = desk.ask(partial(therapist_board, first=TUESDAY))
    copies: list[Card] = [card for card in board.cards if card.client == "Sam Ortiz"]
    assert [(c.service, c.placement.starts) for c in copies] == [("Deep tissue massage", time(10))]
    assert stands(desk, booked.sam).day == MONDAY


def test_what_is_carried_is_dropped_by_enter_after_a_click_elsewhere(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk
) -> None:
    pick(page, booked.sam)
    key(page, Qt.Key.Key_X, CTRL)
    page.side.months.tables[0].setFocus()
    page.side.months.day_chosen.emit(TUESDAY)
    settle(qtbot, page.kit)
    assert page.view.hasFocus()
    key(page, Qt.Key.Key_Return)
    settle(qtbot, page.kit)
    assert stands(desk, booked.sam).day == TUESDAY


def test_a_free_place_is_chosen_and_booked_by_keys(
    qtbot: QtBot, page: CalendarPage, booked: Booked, house: House
) -> None:
    pick(page, booked.sam)
    key(page, Qt.Key.Key_Space)
    key(page, Qt.Key.Key_Right)
    key(page, Qt.Key.Key_Up)
    assert page.view.accessibleDescription() == "Tom Becker, 9:45 am"
    key(page, Qt.Key.Key_Return)
    settle(qtbot, page.kit)
    assert page.side.currentWidget() is page.booking
    assert page.booking.time.text() == "9:45 am"
    assert page.booking.therapist.text() == "Tom Becker"


def test_escape_leaves_the_cursor(page: CalendarPage, booked: Booked) -> None:
    key(page, Qt.Key.Key_Space)
    assert page.view.cursor_place is not None
    key(page, Qt.Key.Key_Escape)
    assert page.view.cursor_place is None


def test_a_copy_is_without_the_time_of_what_was_added(desk: Desk, house: House) -> None:
    desk.do(SaveAddOn(name="Hot stones", price=Money(2_000), minutes=15))
    number = int(desk.do(book(house)).params["appointment"])
    desk.do(AddToBooking(appointment_id=number, add_on_id=1))
    (card,) = desk.ask(partial(therapist_board, first=MONDAY)).cards
    assert (card.placement.minutes, card.added) == (75, 15)
    to = replace(card.placement, day=TUESDAY)
    assert as_asked(card, to).minutes == 60
    desk.do(booked_again(card, to))
    assert desk.ask(partial(therapist_board, first=TUESDAY)).cards[0].price == card.price
