"""Booking by phone with the keyboard: few keys, all conflicts at once, nothing typed is lost."""

from datetime import time
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.queries.clients import find_clients
from frontdesk.queries.deposits import bookings_ahead
from frontdesk.values.money import Money
from tests.studio import House
from tests.ui.calendar.booking import ENTER, Fingers, press
from tests.ui.calendar.conftest import Booked
from tests.ui.calendar.using import card_of, settle
from ui.dialogs.deposit import DepositDialog
from ui.dialogs.overlap import OverlapDialog
from ui.pages.calendar import CalendarPage


def newest(page: CalendarPage) -> int:
    return max(item.key[1] for item in page.view.items())


def test_a_known_client_is_booked_with_few_keys(
    qtbot: QtBot, page: CalendarPage, booked: Booked, house: House
) -> None:
    fingers = Fingers(qtbot, page)
    fingers.key(Qt.Key.Key_C)
    for words in ("quin", "deep 60", "ana", "3pm"):
        fingers.type(words)
        fingers.key(ENTER)
    fingers.key(ENTER)
    card = card_of(page, newest(page))
    assert (card.client, card.placement.starts) == ("Robert Quinn", time(15))
    assert card.placement.therapist_id == house.therapists["Ana Ruiz"]
    assert fingers.keys <= 10
    assert page.view.hasFocus()
    chosen = page.card()
    assert chosen is not None
    assert chosen.id == card.id


def test_the_deposit_is_taken_with_the_booking_by_a_key_of_its_own(
    qtbot: QtBot, page: CalendarPage, booked: Booked, house: House, desk: Desk
) -> None:
    fingers = Fingers(qtbot, page)
    fingers.key(Qt.Key.Key_C)
    for words in ("quin", "deep 60", "ana"):
        fingers.type(words)
        fingers.key(ENTER)
    fingers.type("3pm")
    assert page.booking.deposit.words() == "Deposit $47.50"
    press(qtbot, page, Qt.Key.Key_D)
    number = newest(page)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), DepositDialog))
    fingers.key(ENTER)
    settle(qtbot, page.kit)
    (row,) = desk.ask(partial(bookings_ahead, client_id=house.clients["Robert Quinn"])).rows
    assert (row.appointment_id, row.paid) == (number, Money(4_750))


def test_enter_before_the_answer_takes_nobody_found_by_fewer_letters(
    qtbot: QtBot, page: CalendarPage, house: House
) -> None:
    page.book()
    settle(qtbot, page.kit)
    line = page.booking.client.line
    QTest.keyClicks(line, "8065550")
    settle(qtbot, page.kit)
    QTest.keyClicks(line, "178")
    QTest.keyClick(line, ENTER)
    settle(qtbot, page.kit)
    assert page.booking.client.key() == house.clients["Robert Quinn"]
    assert page.booking.service.line.hasFocus()


def test_a_number_that_matches_nobody_makes_a_client_in_place(
    qtbot: QtBot, page: CalendarPage
) -> None:
    fingers = Fingers(qtbot, page)
    fingers.key(Qt.Key.Key_C)
    fingers.type("8065550199")
    fingers.key(ENTER)
    assert page.booking.new_phone.text() == "8065550199"
    fingers.type("Zed Braun")
    fingers.key(ENTER)
    for words in ("swedish 60", "ana", "3pm"):
        fingers.type(words)
        fingers.key(ENTER)
    fingers.key(ENTER)
    card = card_of(page, newest(page))
    assert (card.client, card.phone) == ("Zed Braun", "+18065550199")


@pytest.mark.parametrize("key", [ENTER, Qt.Key.Key_Tab], ids=["Enter", "Tab"])
def test_a_new_client_without_a_phone_is_not_led_back_to_it(
    qtbot: QtBot, page: CalendarPage, key: Qt.Key
) -> None:
    fingers = Fingers(qtbot, page)
    fingers.key(Qt.Key.Key_C)
    fingers.type("Zed Braun")
    fingers.key(ENTER)
    assert page.booking.new_phone.hasFocus()
    fingers.key(key)
    for words in ("swedish 60", "ana", "3pm"):
        fingers.type(words)
        fingers.key(ENTER)
    fingers.key(ENTER)
    card = card_of(page, newest(page))
    assert (card.client, card.phone) == ("Zed Braun", None)


def test_a_double_booking_names_every_conflict_and_keeps_what_is_typed(
    qtbot: QtBot, page: CalendarPage, booked: Booked
) -> None:
    fingers = Fingers(qtbot, page)
    fingers.key(Qt.Key.Key_C)
    for words in ("sam", "deep 60", "tom", "10:30"):
        fingers.type(words)
        fingers.key(ENTER)
    told = page.booking.message.words()
    assert "Tom Becker has Nora Blake from 11:00 am" in told
    assert "Sam Ortiz already has an appointment from 10:00 am" in told
    fingers.key(ENTER)
    assert page.booking.message.isVisible()
    assert len(page.view.items()) == 3
    assert page.booking.time.text() == "10:30"
    assert page.booking.book.isEnabled()


def test_what_is_no_day_or_time_is_said_at_the_field(qtbot: QtBot, page: CalendarPage) -> None:
    page.book()
    settle(qtbot, page.kit)
    page.booking.day.setText("someday")
    page.booking.time.setText("noonish")
    QTest.keyClick(page.booking.time, ENTER)
    form = page.booking.form
    assert form.row("day").error.text() == "This is not a day."
    assert form.row("starts").error.text() == "This is not a time."


def test_an_opening_fills_day_time_and_therapist(qtbot: QtBot, page: CalendarPage) -> None:
    fingers = Fingers(qtbot, page)
    fingers.key(Qt.Key.Key_C)
    fingers.type("quin")
    fingers.key(ENTER)
    fingers.type("prenatal")
    fingers.key(ENTER)
    assert page.booking.openings.isVisible()


def test_escape_closes_and_the_board_has_the_focus(qtbot: QtBot, page: CalendarPage) -> None:
    fingers = Fingers(qtbot, page)
    fingers.key(Qt.Key.Key_C)
    assert page.booking.isVisible()
    fingers.key(Qt.Key.Key_Escape)
    assert not page.booking.isVisible()
    assert page.view.hasFocus()


def test_what_stands_there_is_booked_beside_for_a_reason(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk
) -> None:
    fingers = Fingers(qtbot, page)
    fingers.key(Qt.Key.Key_C)
    for words in ("Zoe Long", "8065550166", "deep 60", "maria"):
        fingers.type(words)
        fingers.key(ENTER)
    panel = page.booking
    assert panel.beside.isHidden()
    fingers.type("10:30am")
    assert not panel.beside.isHidden()  # Maria has Sam then
    QTest.keyClick(panel.time, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    dialog = panel.findChild(OverlapDialog)
    assert isinstance(dialog, OverlapDialog)
    assert dialog.second is None  # the owner decides alone
    QTest.keyClicks(dialog.reason, "Twins at one table")
    QTest.keyClick(dialog.reason, ENTER)
    settle(qtbot, page.kit)
    assert not panel.isVisible()
    there = {item.card.client: item.lanes for item in page.view.items() if item.card is not None}
    assert (there["Zoe Long"], there["Sam Ortiz"]) == (2, 2)
    desk.undo()
    assert desk.ask(partial(find_clients, said="long")).matching == 0
