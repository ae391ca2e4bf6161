"""The lanes by mouse and key: who is where, one step on and back, found by a few letters."""

from datetime import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from frontdesk.values.state import State
from tests.studio import House
from tests.ui.calendar.using import enter_dialog
from tests.ui.pages.lanes import LEFT, NONE, Booked, key, names, shows, spoken
from ui.checkin.lanes import Lane
from ui.pages.check_in import CheckInPage
from ui.shell import Shell


def test_each_state_has_its_lane(
    qtbot: QtBot, booked: Booked, desk: Desk, house: House, page: CheckInPage
) -> None:
    booked("Sam Ortiz", time(13))
    booked("Nora Blake", time(11), State.ARRIVED)
    booked("María Peña", time(9, 30), State.IN_SESSION)
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz")
    assert names(page, Lane.ARRIVED) == ["Nora Blake"]
    assert names(page, Lane.IN_SESSION) == ["María Peña"]
    number = booked("Robert Quinn", time(14, 30), State.TO_CHECK_OUT)
    late = booked("Sam Ortiz", time(9), therapist_id=house.therapists["Tom Becker"])
    desk.do(SetState(appointment_id=late, was=State.BOOKED, to=State.NO_SHOW))
    page.refresh()
    shows(qtbot, page, Lane.TO_CHECK_OUT, "Robert Quinn")
    assert names(page, Lane.DONE) == ["Sam Ortiz"]
    assert page.board.head(Lane.EXPECTED).count() == "1"
    assert "Robert Quinn" in spoken(page, Lane.TO_CHECK_OUT)
    assert number


def test_f2_letters_and_enter_check_in(
    qtbot: QtBot, booked: Booked, shell: Shell, page: CheckInPage
) -> None:
    booked("Sam Ortiz", time(13))
    booked("María Peña", time(15))
    shell.open_page("calendar")
    page.refresh()  # hidden: the board comes after the keys
    pressed = [Qt.Key.Key_F2, Qt.Key.Key_Return]  # two keys beyond the letters
    key(pressed[0])
    assert shell.current() == "check-in"
    assert page.search.hasFocus()
    key("pen")
    key(pressed[1])
    shows(qtbot, page, Lane.ARRIVED, "María Peña")
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz")
    assert page.search.text() == ""
    assert page.search.hasFocus()


def test_letters_narrow_the_lanes_and_say_so(
    qtbot: QtBot, booked: Booked, page: CheckInPage
) -> None:
    booked("Sam Ortiz", time(13))
    booked("Nora Blake", time(15))
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz", "Nora Blake")
    key(Qt.Key.Key_F2)
    key("0133")
    assert names(page, Lane.EXPECTED) == ["Nora Blake"]
    assert page.board.head(Lane.EXPECTED).count() == "1 of 2"
    assert page.visit.name.text() == "Nora Blake"
    key(Qt.Key.Key_Escape)
    assert names(page, Lane.EXPECTED) == ["Sam Ortiz", "Nora Blake"]


def test_one_letter_selects_whom_enter_would_check_in(
    qtbot: QtBot, booked: Booked, page: CheckInPage
) -> None:
    booked("Sam Ortiz", time(13))
    booked("Nora Blake", time(15))
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz", "Nora Blake")
    key(Qt.Key.Key_F2)
    key("n")
    row = page.board.chosen_row()
    assert row is not None
    assert row.card.client == "Nora Blake"


def test_two_names_typed_in_one_breath_are_both_checked_in(
    qtbot: QtBot, booked: Booked, page: CheckInPage
) -> None:
    booked("Sam Ortiz", time(13))
    booked("Nora Blake", time(15))
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz", "Nora Blake")
    key(Qt.Key.Key_F2)
    for word in ("nora", "sam"):
        key(word)
        key(Qt.Key.Key_Return)
        key(Qt.Key.Key_Return)  # one too many does no harm
    shows(qtbot, page, Lane.ARRIVED, "Sam Ortiz", "Nora Blake")
    assert page.search.text() == ""


def test_a_refused_name_is_still_in_the_field(
    qtbot: QtBot, booked: Booked, store: Store, house: House, clock: SetClock, page: CheckInPage
) -> None:
    number = booked("Sam Ortiz", time(13))
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz")
    rival = Desk(store, clock, station="back")
    rival.sign_in(house.people["Rosa Diaz"])
    key(Qt.Key.Key_F2)
    key("sam")
    rival.do(SetState(appointment_id=number, was=State.BOOKED, to=State.CANCELLED))
    with qtbot.waitSignal(page.message) as told:
        key(Qt.Key.Key_Return)
    assert "Rosa Diaz" in told.args[0]
    assert page.search.text() == "sam"


def test_the_menu_of_a_card_has_what_can_be_done(
    qtbot: QtBot, booked: Booked, page: CheckInPage
) -> None:
    number = booked("Sam Ortiz", time(13))
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz")
    view = page.board.view(Lane.EXPECTED)
    at = view.rect_of(number).center()
    right = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), right)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    possible = [each.text() for each in menu.actions() if each.isVisible() and each.isEnabled()]
    assert possible[0] == "Next step"
    assert "One step back" not in possible
    menu.close()


@pytest.mark.parametrize(
    ("letters", "said"),
    [("nora", "Nora Blake is checked in already."), ("zed", "Nobody called zed is expected")],
    ids=["here already", "unknown"],
)
def test_enter_says_why_nobody_is_checked_in(
    qtbot: QtBot, booked: Booked, page: CheckInPage, letters: str, said: str
) -> None:
    booked("Nora Blake", time(11), State.ARRIVED)
    page.refresh()
    shows(qtbot, page, Lane.ARRIVED, "Nora Blake")
    key(Qt.Key.Key_F2)
    key(letters)
    with qtbot.waitSignal(page.message) as told:
        key(Qt.Key.Key_Return)
    assert said in told.args[0]
    assert names(page, Lane.EXPECTED) == []


def test_enter_goes_a_step_on_and_backspace_back(
    qtbot: QtBot, booked: Booked, page: CheckInPage
) -> None:
    booked("Sam Ortiz", time(9, 30))
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz")
    page.board.focus_chosen()
    for lane in (Lane.ARRIVED, Lane.IN_SESSION, Lane.TO_CHECK_OUT):
        key(Qt.Key.Key_Return)
        shows(qtbot, page, lane, "Sam Ortiz")
        assert page.board.view(lane).hasFocus()
        assert page.visit.name.text() == "Sam Ortiz"
    for lane in (Lane.IN_SESSION, Lane.ARRIVED, Lane.EXPECTED):
        key(Qt.Key.Key_Backspace)
        shows(qtbot, page, lane, "Sam Ortiz")


def test_a_second_enter_at_once_is_no_second_step(
    qtbot: QtBot, booked: Booked, page: CheckInPage
) -> None:
    booked("Sam Ortiz", time(9, 30))
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz")
    page.board.focus_chosen()
    told: list[str] = []
    page.message.connect(lambda text, tone: told.append(text))
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Return)
    shows(qtbot, page, Lane.ARRIVED, "Sam Ortiz")
    assert told == []


def test_arrows_walk_within_and_across_lanes(
    qtbot: QtBot, booked: Booked, page: CheckInPage
) -> None:
    booked("Nora Blake", time(15))
    booked("Sam Ortiz", time(13))
    booked("María Peña", time(9, 30), State.IN_SESSION)
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz", "Nora Blake")
    page.board.choose(None)
    page.board.focus_chosen()
    walked = []
    for step in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up):
        key(step)
        row = page.board.chosen_row()
        walked.append(row.card.client if row else None)
    assert walked[1] == "María Peña"  # the empty lane between is passed over
    assert {walked[0], walked[2]} <= {"Sam Ortiz", "Nora Blake"}
    assert walked[3] == "Sam Ortiz"
    key(Qt.Key.Key_Up)
    assert page.search.hasFocus()


def test_a_click_selects_and_the_panel_steps_on(
    qtbot: QtBot, booked: Booked, page: CheckInPage
) -> None:
    number = booked("Sam Ortiz", time(13))
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz")
    view = page.board.view(Lane.EXPECTED)
    at = view.rect_of(number).topLeft() + QPoint(30, 20)
    QTest.mouseClick(view.viewport(), LEFT, NONE, at)
    assert page.visit.name.text() == "Sam Ortiz"
    QTest.mouseClick(page.visit.step, LEFT)
    shows(qtbot, page, Lane.ARRIVED, "Sam Ortiz")


def test_when_the_selected_card_goes_nobody_else_is_selected(
    qtbot: QtBot, booked: Booked, page: CheckInPage
) -> None:
    booked("Nora Blake", time(15))
    booked("Sam Ortiz", time(13))
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz", "Nora Blake")
    page.board.choose(None)
    page.board.focus_chosen()
    row = page.board.chosen_row()
    assert row is not None
    key(Qt.Key.Key_X)
    enter_dialog(qtbot)
    qtbot.waitUntil(lambda: len(names(page, Lane.EXPECTED)) == 1)
    assert page.board.chosen_row() is None
    assert page.side.nothing.isVisible()


def test_f9_takes_who_has_waited_longest(
    qtbot: QtBot, booked: Booked, clock: SetClock, shell: Shell, page: CheckInPage
) -> None:
    with qtbot.waitSignal(page.message) as told:
        key(Qt.Key.Key_F9)
    assert told.args[0] == "Nobody is waiting to check out."
    booked("Sam Ortiz", time(13), State.TO_CHECK_OUT)
    clock.advance(minutes=5)
    booked("Nora Blake", time(11), State.TO_CHECK_OUT)
    shell.open_page("calendar")
    page.refresh()
    key(Qt.Key.Key_F9)
    assert shell.current() == "check-in"
    qtbot.waitUntil(lambda: page.card() is not None)
    card = page.card()
    assert card is not None
    assert card.client == "Sam Ortiz"
    assert page.side.is_checking_out()


def test_enter_opens_the_ticket_and_it_is_paid(
    qtbot: QtBot, booked: Booked, page: CheckInPage
) -> None:
    booked("Sam Ortiz", time(9, 30), State.TO_CHECK_OUT)
    page.refresh()
    shows(qtbot, page, Lane.TO_CHECK_OUT, "Sam Ortiz")
    page.board.focus_chosen()
    key(Qt.Key.Key_Return)
    ticket = page.side.ticket
    qtbot.waitUntil(lambda: ticket.name.text() == "Check out · Sam Ortiz")
    qtbot.waitUntil(ticket.take.hasFocus)
    with qtbot.waitSignal(ticket.paid):
        key(Qt.Key.Key_2)
        key(Qt.Key.Key_Return)
    shows(qtbot, page, Lane.DONE, "Sam Ortiz")
    assert page.side.is_checking_out()
    key(Qt.Key.Key_Escape)
    assert not page.side.is_checking_out()
    assert page.board.view(Lane.DONE).hasFocus()
    assert page.visit.name.text() == "Sam Ortiz"


def test_another_page_asks_for_check_out(
    qtbot: QtBot, booked: Booked, shell: Shell, page: CheckInPage
) -> None:
    number = booked("Sam Ortiz", time(9, 30), State.TO_CHECK_OUT)
    booked("Nora Blake", time(11), State.ARRIVED)
    page.refresh()
    shows(qtbot, page, Lane.ARRIVED, "Nora Blake")
    page.board.choose(page.board.rows(Lane.ARRIVED)[0].card.id)
    shell.open_page("calendar")
    shell.page("calendar").check_out_requested.emit(number)
    assert shell.current() == "check-in"
    ticket = page.side.ticket
    qtbot.waitUntil(lambda: ticket.name.text() == "Check out · Sam Ortiz")
    assert page.side.is_checking_out()
    page.board.choose(page.board.rows(Lane.ARRIVED)[0].card.id)  # another card takes its place
    assert not page.side.is_checking_out()
    assert page.visit.name.text() == "Nora Blake"


def test_the_next_visit_is_booked_from_the_ticket(
    qtbot: QtBot, booked: Booked, page: CheckInPage
) -> None:
    number = booked("Sam Ortiz", time(9, 30), State.TO_CHECK_OUT)
    page.check_out(number)
    again = page.side.ticket.next_visit
    qtbot.waitUntil(again.book.isVisible)
    QTest.mouseClick(again.book, LEFT)
    qtbot.waitUntil(lambda: again.title.text() == "Next visit")
    assert not again.book.isVisible()
    page.check_out(number)
    qtbot.waitUntil(lambda: again.title.text() == "Next visit" and not again.book.isVisible())


def test_in_large_text_lanes_keep_their_width_and_the_keys_scroll_to_them(
    qtbot: QtBot, booked: Booked, page: CheckInPage
) -> None:
    booked("Sam Ortiz", time(13))
    booked("Robert Quinn", time(14, 30), State.TO_CHECK_OUT)
    page.kit.theme.switch(text_scale=1.5)
    page.window().resize(1000, 720)
    page.refresh()
    shows(qtbot, page, Lane.TO_CHECK_OUT, "Robert Quinn")
    board = page.board
    assert board.view(Lane.EXPECTED).width() >= page.kit.theme.px(100)
    board.focus_chosen()
    assert board.horizontalScrollBar().value() == 0
    QTest.keyClick(board.view(Lane.EXPECTED), Qt.Key.Key_Right)
    assert board.view(Lane.TO_CHECK_OUT).hasFocus()
    assert board.horizontalScrollBar().value() > 0
    page.kit.theme.switch(text_scale=1.0)
