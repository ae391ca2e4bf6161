"""The lanes by mouse and key: who is where, one step on and back, found by a few letters."""

from collections.abc import Callable
from datetime import time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from frontdesk.values.rights import Role
from frontdesk.values.state import STEP, State
from tests.moments import MONDAY, NOW
from tests.studio import House
from ui.checkin.lanes import Lane
from ui.kit import Kit
from ui.pages.check_in import CheckInPage
from ui.shell import Shell

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
Booked = Callable[..., int]


@pytest.fixture
def booked(desk: Desk, house: House) -> Booked:
    """Book somebody for today and take the appointment to a state."""

    def book(client: str, starts: time, state: State = State.BOOKED, **changed: Any) -> int:
        given: dict[str, Any] = {
            "client_id": house.clients[client],
            "service_id": house.services["sw"],
            "minutes": 60,
            "therapist_id": house.therapists["Maria Santos"],
            "day": MONDAY,
            "starts": starts,
        }
        number = int(desk.do(Book(**(given | changed))).params["appointment"])
        steps = [State.BOOKED, State.ARRIVED, State.IN_SESSION, State.TO_CHECK_OUT]
        for was in steps[: steps.index(state)]:
            desk.do(SetState(appointment_id=number, was=was, to=STEP[was]))
        return number

    return book


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> CheckInPage:
    """The page of check-in, open and loaded."""
    page = shell.page("check-in")
    assert isinstance(page, CheckInPage)
    shell.open_page("check-in")
    qtbot.waitUntil(lambda: "am" in page.header.subtitle.text())
    return page


def key(key: Qt.Key | str) -> None:
    """Press a key, or type letters, where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    if isinstance(key, str):
        QTest.keyClicks(focus, key)
    else:
        QTest.keyClick(focus, key)


def names(page: CheckInPage, lane: Lane) -> list[str]:
    return [row.card.client for row in page.board.rows(lane)]


def spoken(page: CheckInPage, lane: Lane, place: int = 0) -> str:
    index = page.board.view(lane).rows.index(place, 0)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def shows(qtbot: QtBot, page: CheckInPage, lane: Lane, *clients: str) -> None:
    qtbot.waitUntil(lambda: names(page, lane) == list(clients))


def test_each_state_has_its_lane(
    qtbot: QtBot, booked: Booked, desk: Desk, page: CheckInPage
) -> None:
    booked("Sam Ortiz", time(13))
    booked("Nora Blake", time(11), State.ARRIVED)
    booked("María Peña", time(9, 30), State.IN_SESSION)
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz")
    assert names(page, Lane.ARRIVED) == ["Nora Blake"]
    assert names(page, Lane.IN_SESSION) == ["María Peña"]
    number = booked("Robert Quinn", time(14, 30), State.TO_CHECK_OUT)
    late = booked("Sam Ortiz", time(16))
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


def test_minutes_tick_with_the_clock(
    qtbot: QtBot, booked: Booked, clock: SetClock, page: CheckInPage
) -> None:
    booked("Sam Ortiz", time(9, 30))
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz")
    row = page.board.rows(Lane.EXPECTED)[0]
    assert page.board.words(row).chip == "in 22 min"
    clock.advance(minutes=20)
    page.tick.timeout.emit()
    assert page.board.words(row).chip == "in 2 min"
    assert "in 2 min" in spoken(page, Lane.EXPECTED)
    assert "9:28 am" in page.header.subtitle.text()


@pytest.mark.parametrize(
    ("answer", "lane"), [(Qt.Key.Key_A, Lane.ARRIVED), (Qt.Key.Key_N, Lane.DONE)]
)
def test_ten_minutes_late_the_card_asks(
    qtbot: QtBot, booked: Booked, clock: SetClock, page: CheckInPage, answer: Qt.Key, lane: Lane
) -> None:
    booked("Sam Ortiz", time(9, 30))
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz")
    row = page.board.rows(Lane.EXPECTED)[0]
    lower = page.board.view(Lane.EXPECTED).rect_of(row.card.id).height()
    clock.put(NOW.replace(hour=9, minute=40))
    page.tick.timeout.emit()
    assert page.board.words(row).asks
    assert "Press A for arrived" in spoken(page, Lane.EXPECTED)
    view = page.board.view(Lane.EXPECTED)
    qtbot.waitUntil(lambda: view.rect_of(row.card.id).height() > lower)
    page.board.focus_chosen()
    key(answer)
    shows(qtbot, page, lane, "Sam Ortiz")


@pytest.mark.parametrize(
    ("place", "lane"), [(0, Lane.ARRIVED), (1, Lane.DONE)], ids=["arrived", "no-show"]
)
def test_the_answers_can_be_clicked(
    qtbot: QtBot, booked: Booked, clock: SetClock, page: CheckInPage, place: int, lane: Lane
) -> None:
    number = booked("Sam Ortiz", time(9, 30))
    clock.put(NOW.replace(hour=9, minute=45))
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz")
    view = page.board.view(Lane.EXPECTED)
    box = view.cards.answers(view.rect_of(number).toRectF())[place]
    QTest.mouseClick(view.viewport(), LEFT, NONE, box.center().toPoint())
    shows(qtbot, page, lane, "Sam Ortiz")


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


def test_another_stations_step_is_seen_and_a_stale_one_is_refused(
    qtbot: QtBot, booked: Booked, store: Store, clock: SetClock, house: House, page: CheckInPage
) -> None:
    number = booked("Sam Ortiz", time(13))
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz")
    page.board.focus_chosen()
    rival = Desk(store, clock, station="back")
    rival.sign_in(house.people["Rosa Diaz"])
    rival.do(SetState(appointment_id=number, was=State.BOOKED, to=State.ARRIVED))
    if names(page, Lane.EXPECTED):  # not seen yet: the key comes first
        with qtbot.waitSignal(page.message) as told:
            key(Qt.Key.Key_Return)
        assert "Rosa Diaz" in told.args[0]
    shows(qtbot, page, Lane.ARRIVED, "Sam Ortiz")
    chosen = page.board.chosen_row()
    assert chosen is not None
    assert chosen.card.id == number


def test_a_change_elsewhere_appears_and_the_selection_stays(
    qtbot: QtBot, booked: Booked, store: Store, clock: SetClock, house: House, page: CheckInPage
) -> None:
    booked("Nora Blake", time(15))
    other = booked("Sam Ortiz", time(13))
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz", "Nora Blake")
    page.board.focus_chosen()
    key(Qt.Key.Key_Down)
    rival = Desk(store, clock, station="back")
    rival.sign_in(house.people["Rosa Diaz"])
    rival.do(SetState(appointment_id=other, was=State.BOOKED, to=State.CANCELLED))
    shows(qtbot, page, Lane.EXPECTED, "Nora Blake")
    row = page.board.chosen_row()
    assert row is not None
    assert row.card.client == "Nora Blake"
    assert page.board.view(Lane.EXPECTED).hasFocus()


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
    qtbot.waitUntil(lambda: len(names(page, Lane.EXPECTED)) == 1)
    assert page.board.chosen_row() is None
    assert page.nothing.isVisible()


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


def test_the_badge_counts_who_waits(qtbot: QtBot, booked: Booked, page: CheckInPage) -> None:
    booked("Sam Ortiz", time(13), State.TO_CHECK_OUT)
    with qtbot.waitSignal(page.badge_changed, check_params_cb=lambda count: count == 2):
        booked("Nora Blake", time(11), State.ARRIVED)
        page.refresh()


def test_an_empty_day_says_what_to_do(page: CheckInPage) -> None:
    view = page.board.view(Lane.EXPECTED)
    assert "Nothing is booked for today" in view.accessibleDescription()
    assert not page.board.view(Lane.DONE).grab().isNull()


def test_a_card_is_a_sentence(qtbot: QtBot, booked: Booked, page: CheckInPage) -> None:
    booked("Sam Ortiz", time(13))
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz")
    assert spoken(page, Lane.EXPECTED) == (
        "Sam Ortiz, 1:00 pm, Swedish massage 60, with Maria Santos, Room 1, Booked, First visit"
    )


def test_therapists_see_their_own_clients_only(
    qtbot: QtBot, booked: Booked, house: House, kit: Kit, shell: Shell, page: CheckInPage
) -> None:
    booked("Sam Ortiz", time(13))
    booked("Nora Blake", time(13), therapist_id=house.therapists["Tom Becker"])
    with qtbot.waitSignal(kit.link.person_changed):
        kit.link.sign_in(house.people["Tom Becker"], owner=shell)
    shows(qtbot, page, Lane.EXPECTED, "Nora Blake")
    assert kit.link.person is not None
    assert kit.link.person.role is Role.THERAPIST


def test_the_models_of_the_lanes_are_sound(
    qtbot: QtBot, booked: Booked, page: CheckInPage, qtmodeltester: ModelTester
) -> None:
    booked("Sam Ortiz", time(13))
    booked("Nora Blake", time(15))
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz", "Nora Blake")
    rows = page.board.view(Lane.EXPECTED).rows
    qtmodeltester.check(rows)  # type: ignore[no-untyped-call]


def test_midnight_brings_the_next_day(
    qtbot: QtBot, booked: Booked, clock: SetClock, page: CheckInPage
) -> None:
    booked("Sam Ortiz", time(13))
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz")
    clock.put(NOW + timedelta(days=1))
    page.tick.timeout.emit()
    shows(qtbot, page, Lane.EXPECTED)
