"""A therapist is away: one screen, one Enter; who is left is called by key."""

from datetime import time
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.away import Replan
from frontdesk.desk import Desk
from frontdesk.queries.away import calls
from frontdesk.queries.board import therapist_board
from tests.bookings import Booker
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.using import settle
from tests.ui.hard_cases.conftest import Opener
from ui.dialogs.away import AwayDialog, rounded
from ui.dialogs.calls import CallsDialog
from ui.kit import Kit
from ui.pages.calendar import CalendarPage


def begin(page: CalendarPage, number: int, opened: Opener[AwayDialog]) -> AwayDialog:
    page.view.choose(("card", number))
    page.kit.register.run("calendar.away")
    return opened(AwayDialog)


def shown(dialog: AwayDialog | CallsDialog, column: int) -> list[str]:
    model = dialog.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def where(desk: Desk) -> dict[str, str]:
    cards = desk.ask(partial(therapist_board, first=MONDAY)).cards
    return {card.client: card.therapist for card in cards}


def test_two_keys_move_everybody_and_one_undo_brings_them_back(
    qtbot: QtBot,
    kit: Kit,
    desk: Desk,
    page: CalendarPage,
    booked: dict[str, int],
    opened: Opener[AwayDialog],
) -> None:
    before = where(desk)
    page.view.choose(("card", booked["sam"]))
    QTest.keyClick(page.view, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    dialog = opened(AwayDialog)
    assert dialog.who.currentText() == "Maria Santos"
    assert dialog.now_on.isChecked()
    assert shown(dialog, 1) == ["Sam Ortiz", "María Peña"]
    assert all("same time" in why for why in shown(dialog, 5))
    assert "No other way disturbs less" in dialog.summary.text()
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    settle(qtbot, kit)
    assert "Maria Santos" not in where(desk).values()
    desk.undo()
    assert where(desk) == before


def test_a_row_takes_the_next_best_or_is_left_for_a_call(
    qtbot: QtBot,
    kit: Kit,
    desk: Desk,
    page: CalendarPage,
    booked: dict[str, int],
    opened: Opener[Any],
) -> None:
    dialog = begin(page, booked["sam"], opened)
    first = shown(dialog, 4)[0]
    assert not dialog.previous.isEnabled()
    QTest.keyClick(dialog.table, Qt.Key.Key_Right)
    other = shown(dialog, 4)[0]
    assert other != first
    assert "No other way" not in dialog.summary.text()
    QTest.keyClick(dialog.table, Qt.Key.Key_Left)
    assert shown(dialog, 4)[0] == first
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert shown(dialog, 4)[0] == "Call list"
    assert "1 of 2 goes to another place, 1 to the call list" in dialog.summary.text()
    dialog.accept_all.click()
    listed = opened(CallsDialog)
    assert shown(listed, 1) == ["Sam Ortiz"]
    assert where(desk)["Sam Ortiz"] == "Maria Santos"
    assert where(desk)["María Peña"] != "Maria Santos"


def test_what_came_of_a_call_is_said_by_key(
    qtbot: QtBot,
    kit: Kit,
    desk: Desk,
    house: House,
    page: CalendarPage,
    opened: Opener[CallsDialog],
) -> None:
    desk.do(Replan(therapist_id=house.therapists["Maria Santos"], day=MONDAY))
    page.kit.register.run("calendar.calls")
    dialog = opened(CallsDialog)
    assert shown(dialog, 1) == ["Sam Ortiz", "María Peña"]
    QTest.keyClick(dialog.table, Qt.Key.Key_L)
    settle(qtbot, kit)
    assert shown(dialog, 5) == ["Left a message", "Not called"]
    assert dialog.message.words() == "Left a message for Sam Ortiz."
    QTest.keyClick(dialog.table, Qt.Key.Key_M)
    settle(qtbot, kit)
    assert shown(dialog, 1) == ["María Peña"]
    assert where(desk)["Sam Ortiz"] != "Maria Santos"
    QTest.keyClick(dialog.table, Qt.Key.Key_C)
    settle(qtbot, kit)
    assert dialog.nobody.isVisible()
    assert "María Peña" not in where(desk)
    dialog.undo.click()
    settle(qtbot, kit)
    assert shown(dialog, 1) == ["María Peña"]


def test_nobody_to_move_still_takes_the_therapist_off(
    qtbot: QtBot,
    kit: Kit,
    desk: Desk,
    house: House,
    page: CalendarPage,
    booked: dict[str, int],
    opened: Opener[AwayDialog],
) -> None:
    dialog = begin(page, booked["sam"], opened)
    dialog.who.setCurrentIndex(dialog.who.findText("Jo Park"))
    settle(qtbot, kit)
    assert dialog.nobody.isVisible()
    dialog.now_on.setChecked(False)
    settle(qtbot, kit)
    dialog.accept_all.click()
    settle(qtbot, kit)
    columns = desk.ask(partial(therapist_board, first=MONDAY)).columns
    assert "Jo Park" not in {column.name for column in columns}
    assert desk.ask(calls) == ()


def test_a_place_taken_meanwhile_is_refused_in_place(
    qtbot: QtBot,
    kit: Kit,
    page: CalendarPage,
    booked: dict[str, int],
    book: Booker,
    opened: Opener[AwayDialog],
) -> None:
    dialog = begin(page, booked["sam"], opened)
    line = dialog.model.rows[0]
    assert line.pick is not None
    place = line.away.places[line.pick]
    book("Robert Quinn", place.therapist, place.placement.starts)  # past the window: it is not told
    dialog.accept_all.click()
    settle(qtbot, kit)
    assert f"{place.therapist} has Robert Quinn" in dialog.message.words()
    dialog._ask()
    settle(qtbot, kit)
    dialog.accept_all.click()
    settle(qtbot, kit)
    assert not isinstance(QApplication.activeModalWidget(), AwayDialog)


def test_a_therapist_is_not_offered_it(desk: Desk, house: House, page: CalendarPage) -> None:
    page.kit.register.set_role(None)
    assert not page.kit.register.action("calendar.away").isVisible()


def test_now_is_brought_onto_the_grid(clock: SetClock) -> None:
    assert rounded(time(9, 8)) == time(9, 5)
    assert rounded(time(0, 3)) is None
