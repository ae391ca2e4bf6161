"""Couples and series booked in the panel, by keyboard alone."""

from datetime import time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.conftest import Booker
from tests.ui.calendar.test_booking_panel import ENTER, Fingers
from tests.ui.calendar.using import settle
from ui.dialogs.series import SeriesDialog
from ui.pages.calendar import CalendarPage

ALT = Qt.KeyboardModifier.AltModifier


def press(qtbot: QtBot, page: CalendarPage, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or page, key, ALT)
    settle(qtbot, page.kit)


def fill(fingers: Fingers, *words: str) -> None:
    for each in words:
        fingers.type(each)
        fingers.key(ENTER)


def test_a_couple_is_booked_with_the_keyboard(qtbot: QtBot, page: CalendarPage) -> None:
    fingers = Fingers(qtbot, page)
    fingers.key(Qt.Key.Key_C)
    fill(fingers, "quin", "swedish 60", "ana")
    press(qtbot, page, Qt.Key.Key_G)
    fill(fingers, "nora", "deep 60", "jo park")
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
    fingers = Fingers(qtbot, page)
    fingers.key(Qt.Key.Key_C)
    fill(fingers, "quin", "swedish 60", "ana")
    press(qtbot, page, Qt.Key.Key_G)
    fill(fingers, "nora", "swedish 60", "maria")
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
    fingers = Fingers(qtbot, page)
    fingers.key(Qt.Key.Key_C)
    fill(fingers, "quin", "swedish 60", "ana")
    press(qtbot, page, Qt.Key.Key_G)
    fill(fingers, "nora", "swedish 60", "jo park")
    fingers.type("1pm")
    panel = page.booking
    panel.more.rooms.segment("apart").click()
    settle(qtbot, page.kit)
    assert "rooms near each other" in (panel.facts.value("Rooms") or "")
    panel.more.cards[0].remove.click()
    settle(qtbot, page.kit)
    assert not panel.more.cards
    assert panel.facts.value("Price") == "$85.00"


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
