"""Couples and series booked in the panel, by keyboard alone."""

from datetime import time, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.queries.clients import client_card, find_clients
from tests.bookings import Booker
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.booking import ENTER, Fingers, fill, fill_couple, press
from tests.ui.calendar.using import settle
from ui.dialogs.series import SeriesDialog
from ui.pages.calendar import CalendarPage


def test_a_couple_is_booked_with_the_keyboard(qtbot: QtBot, page: CalendarPage) -> None:
    fingers = fill_couple(qtbot, page)
    fingers.type("1pm")
    panel = page.booking
    assert panel.facts.value("Room") == "Room 4 (a table for each guest)"
    assert panel.facts.value("Together") == "$180.00"
    fingers.key(ENTER)
    both = [i.card for i in page.view.items() if i.card and i.card.placement.starts == time(13)]
    assert {(c.client, c.therapist, c.room) for c in both} == {
        ("Robert Quinn", "Ana Ruiz", "Room 4"),
        ("Nora Blake", "Jo Park", "Room 4"),
    }
    assert page.view.hasFocus()


def test_what_is_against_either_guest_is_said_and_openings_for_both_are_offered(
    qtbot: QtBot, page: CalendarPage
) -> None:
    fingers = fill_couple(qtbot, page, "swedish 60", "maria")
    fingers.type("2:30")
    panel = page.booking
    assert "Maria Santos has María Peña" in panel.message.words()
    assert panel.openings.isVisible()
    offered = panel.openings.findChildren(type(panel.book))
    assert offered
    offered[0].click()
    settle(qtbot, page.kit)
    assert not panel.message.isVisible()
    fingers.key(ENTER)
    assert len({i.card.visit_id for i in page.view.items() if i.card and i.card.guests == 2}) == 1


def test_rooms_side_by_side_and_a_guest_who_stays_away(qtbot: QtBot, page: CalendarPage) -> None:
    fingers = fill_couple(qtbot, page, "swedish 60")
    fingers.type("1pm")
    panel = page.booking
    panel.more.rooms.segment("apart").click()
    settle(qtbot, page.kit)
    assert "rooms near each other" in (panel.facts.value("Rooms") or "")
    panel.more.cards[0].remove.click()
    settle(qtbot, page.kit)
    assert not panel.more.cards
    assert panel.facts.value("Price") == "$85.00"


def test_two_services_in_a_row_are_booked_with_the_keyboard(
    qtbot: QtBot, page: CalendarPage
) -> None:
    fingers = Fingers(qtbot, page)
    fingers.key(Qt.Key.Key_C)
    fill(fingers, "quin", "swedish 60", "ana")
    press(qtbot, page, Qt.Key.Key_S)
    fill(fingers, "cupping", "jo park")
    panel = page.booking
    assert panel.more.then is not None
    panel.more.then.wait.segment("10").click()
    panel.time.setFocus()
    fingers.type("1pm")
    assert panel.facts.value("Ends") == "2:40 pm"
    assert panel.facts.value("Price") == "$130.00"
    fingers.key(ENTER)
    mine = [i.card for i in page.view.items() if i.card and i.card.client == "Robert Quinn"]
    assert {(c.therapist, c.placement.starts) for c in mine} == {
        ("Ana Ruiz", time(13)), ("Jo Park", time(14, 10)),
    }  # fmt: skip
    assert len({card.visit_id for card in mine}) == 1


def test_four_hands_are_booked_with_the_keyboard_and_taken_back(
    qtbot: QtBot, page: CalendarPage
) -> None:
    fingers = Fingers(qtbot, page)
    fingers.key(Qt.Key.Key_C)
    fill(fingers, "quin", "swedish 60", "ana")
    press(qtbot, page, Qt.Key.Key_H)
    panel = page.booking
    assert panel.more.add_hands.isHidden()
    fingers.type("jo p")
    fingers.key(ENTER)
    assert panel.openings.isVisible()
    fingers.type("1pm")
    assert panel.facts.value("Price") == "$85.00"
    fingers.key(ENTER)
    mine = [i for i in page.view.items() if i.card and i.card.client == "Robert Quinn"]
    assert len(mine) == 2
    assert len({i.card.id for i in mine if i.card}) == 1


def test_an_opening_for_both_services_says_the_wait_and_somebody_new_is_booked(
    qtbot: QtBot, page: CalendarPage, desk: Desk
) -> None:
    fingers = Fingers(qtbot, page)
    fingers.key(Qt.Key.Key_C)
    fill(fingers, "zed braun", "806 555 0199", "swedish 30", "maria")
    press(qtbot, page, Qt.Key.Key_S)
    fill(fingers, "swedish 30", "tom")
    panel = page.booking
    offered = panel.openings.findChildren(type(panel.book))
    offered[0].click()
    settle(qtbot, page.kit)
    assert not panel.message.isVisible()
    fingers.key(ENTER)
    assert not panel.isVisible()
    (zed,) = desk.ask(partial(find_clients, said="zed braun")).rows
    coming = desk.ask(partial(client_card, client_id=zed.id)).coming
    assert [row.therapist for row in coming] == ["Maria Santos", "Tom Becker"]


def test_what_was_more_is_taken_back_one_by_one(qtbot: QtBot, page: CalendarPage) -> None:
    fingers = Fingers(qtbot, page)
    fingers.key(Qt.Key.Key_C)
    panel = page.booking
    press(qtbot, page, Qt.Key.Key_S)
    press(qtbot, page, Qt.Key.Key_H)
    assert panel.more.then is not None
    panel.more.then.remove.click()
    assert panel.more.hands is not None
    panel.more.hands.remove.click()
    assert not panel.more.any
    assert panel.more.add_hands.hasFocus()


def series(page: CalendarPage) -> SeriesDialog:
    return page.booking.findChildren(SeriesDialog)[-1]


def test_a_series_with_a_clash_is_looked_through_and_booked(
    qtbot: QtBot, page: CalendarPage, book: Booker, house: House, desk: Desk
) -> None:
    book("Nora Blake", "Ana Ruiz", time(15), day=MONDAY + timedelta(weeks=1))
    fingers = Fingers(qtbot, page)
    fingers.key(Qt.Key.Key_C)
    fill(fingers, "quin", "swedish 60", "ana")
    fingers.type("3pm")
    press(qtbot, page, Qt.Key.Key_R)
    dialog = series(page)
    dialog.count.setValue(3)
    settle(qtbot, page.kit)
    lines = dialog.model.rows
    assert [line.shown.day for line in lines] == [MONDAY + timedelta(weeks=n) for n in range(3)]
    assert [bool(line.found.reasons) for line in lines] == [False, True, False]
    assert lines[1].planned is not None
    note = dialog.model.index(1, 4).data()
    assert note.startswith("another therapist: Ana Ruiz has Nora Blake")
    assert dialog.table.hasFocus()
    QTest.keyClick(dialog.table, ENTER)
    settle(qtbot, page.kit)
    assert desk.undoable() is not None
    card = page.card()
    assert card is not None
    assert (card.client, card.placement.starts) == ("Robert Quinn", time(15))


def test_one_date_is_moved_and_one_left_out_by_keys(qtbot: QtBot, page: CalendarPage) -> None:
    fingers = Fingers(qtbot, page)
    fingers.key(Qt.Key.Key_C)
    fill(fingers, "quin", "swedish 60", "ana")
    fingers.type("3pm")
    press(qtbot, page, Qt.Key.Key_R)
    dialog = series(page)
    dialog.count.setValue(3)
    settle(qtbot, page.kit)
    dialog.table.selectRow(0)
    dialog.later.click()
    settle(qtbot, page.kit)
    assert dialog.model.rows[0].shown.starts == time(15, 15)
    dialog.table.selectRow(2)
    dialog.leave.click()
    assert dialog.model.rows[2].planned is None
    assert dialog.summary.text() == "2 of 3 dates are booked; 0 had to give way."
    dialog.leave.click()
    assert dialog.model.rows[2].planned is not None
    dialog.ends.segment("until").click()
    settle(qtbot, page.kit)
    dialog.until.set_day(MONDAY + timedelta(weeks=1))
    settle(qtbot, page.kit)
    assert len(dialog.model.rows) == 2
    dialog.cancel.click()
    settle(qtbot, page.kit)
    assert page.booking.isVisible()
