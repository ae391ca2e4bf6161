"""The lanes as time goes by and as others work: minutes, late clients, other stations."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book
from frontdesk.commands.clients import AddClient
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from frontdesk.values.rights import Role
from frontdesk.values.state import State
from tests.moments import MONDAY, NOW
from tests.studio import House
from tests.ui.pages.lanes import LEFT, NONE, Booked, key, names, shows, spoken
from ui.checkin.lanes import Lane
from ui.kit import Kit
from ui.pages.check_in import CheckInPage
from ui.shell import Shell


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


@pytest.mark.usefixtures("mirrored")
def test_mirrored_the_first_answer_is_the_right_one(
    qtbot: QtBot, booked: Booked, clock: SetClock, page: CheckInPage
) -> None:
    number = booked("Sam Ortiz", time(9, 30))
    clock.put(NOW.replace(hour=9, minute=45))
    page.refresh()
    shows(qtbot, page, Lane.EXPECTED, "Sam Ortiz")
    view = page.board.view(Lane.EXPECTED)
    rect = view.rect_of(number)
    came, _ = view.cards.answers(rect.toRectF())
    at = QPoint(rect.right() - rect.width() // 4, round(came.center().y()))
    QTest.mouseClick(view.viewport(), LEFT, NONE, at)
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


def test_a_reload_keeps_the_place_scrolled_to(
    qtbot: QtBot, desk: Desk, house: House, page: CheckInPage
) -> None:
    for number in range(9):
        therapist = list(house.therapists.values())[0 if number < 4 else 1]
        desk.do(
            Book(
                guest_name=f"Guest {number}",
                service_id=house.services["cu"],
                minutes=30,
                therapist_id=therapist,
                day=MONDAY,
                starts=time(10 + number if number < 4 else 6 + number),
            )
        )
    page.refresh()
    qtbot.waitUntil(lambda: len(page.board.rows(Lane.EXPECTED)) == 9)
    page.window().resize(1000, 620)
    bar = page.board.view(Lane.EXPECTED).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(90)
    desk.do(AddClient(first_name="Zelda", last_name="Quill", phone="8065550999"))
    with qtbot.waitSignal(page.board.chosen):  # the board was drawn anew
        page.refresh()
    assert bar.value() == 90
