"""The board by mouse and keys: select, drag, refuse, nudge, step on; it speaks and paints."""

from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.queries.board import Board, Column, ColumnKind
from frontdesk.values.state import State
from tests.bookings import Booker
from tests.moments import MONDAY, NOW, ZONE
from tests.studio import House
from tests.ui.calendar.conftest import Booked
from tests.ui.calendar.using import card_of, drag, enter_dialog, press, release, settle, starts
from ui.calendar.clocks import TrueClock
from ui.calendar.items import items_of
from ui.kit import Kit
from ui.pages.calendar import CalendarPage
from ui.theme import Theme

ALT = Qt.KeyboardModifier.AltModifier


def middle(page: CalendarPage, number: int) -> QPoint:
    return page.view.rect_of(("card", number)).center()


def spot(page: CalendarPage, therapist: int, hour: int, minute: int = 0) -> QPoint:
    at = datetime.combine(MONDAY, time(hour, minute))
    return page.view.point_of(therapist, at)


def test_a_click_selects_and_fills_the_side(page: CalendarPage, booked: Booked) -> None:
    point = middle(page, booked.sam)
    press(page, point)
    release(page, point)
    assert page.card() is not None
    assert page.visit.name.text() == "Sam Ortiz"
    assert page.visit.facts.value("Price") == "$95.00"
    assert page.visit.facts.value("Room") == "Room 1 + 15 min turnover"


def test_a_drag_moves_in_time_and_to_another_therapist(
    qtbot: QtBot, page: CalendarPage, booked: Booked, house: House
) -> None:
    ana = house.therapists["Ana Ruiz"]
    view, top = page.view, page.view.rect_of(("card", booked.sam)).topLeft() + QPoint(20, 3)
    target = QPoint(spot(page, ana, 13).x(), spot(page, ana, 13).y())
    drag(page, top, top + QPoint(0, 10), target)
    release(page, target)
    settle(qtbot, page.kit)
    assert starts(page, booked.sam) == (time(13), ana)
    chosen = view.chosen_item()
    assert chosen is not None
    assert chosen.key == ("card", booked.sam)


@pytest.mark.parametrize(("way", "dragging"), [(7, False), (8, True)])
def test_a_drag_begins_after_eight_pixels(
    page: CalendarPage, booked: Booked, way: int, dragging: bool
) -> None:
    point = middle(page, booked.sam)
    drag(page, point, point + QPoint(0, way))
    assert (page.view._drag is not None) is dragging
    release(page, point)


def test_a_trembling_hand_moves_nothing(qtbot: QtBot, page: CalendarPage, booked: Booked) -> None:
    point = middle(page, booked.sam)
    drag(page, point, point + QPoint(0, 7))
    release(page, point + QPoint(0, 7))
    settle(qtbot, page.kit)
    assert starts(page, booked.sam)[0] == time(10)


def test_escape_gives_a_drag_up(qtbot: QtBot, page: CalendarPage, booked: Booked) -> None:
    point = middle(page, booked.sam)
    drag(page, point, point + QPoint(0, 10), point + QPoint(0, 120))
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    release(page, point + QPoint(0, 120))
    settle(qtbot, page.kit)
    assert starts(page, booked.sam)[0] == time(10)
    assert page.hint.isHidden()


@pytest.mark.parametrize(
    ("name", "hour", "said"),
    [
        (
            "Tom Becker",
            11,
            "Tom Becker has Nora Blake from 11:00 am to 12:15 pm, turnover included.",
        ),
        ("Jo Park", 9, "Jo Park works from 11:00 am to 8:00 pm."),
    ],
    ids=["taken", "off shift"],
)
def test_a_place_that_will_not_do_says_why_in_one_line(
    qtbot: QtBot, page: CalendarPage, booked: Booked, house: House, name: str, hour: int, said: str
) -> None:
    top = page.view.rect_of(("card", booked.sam)).topLeft() + QPoint(20, 3)
    target = spot(page, house.therapists[name], hour, 15)
    drag(page, top, top + QPoint(0, 10), target, target + QPoint(0, 1))
    assert page.hint.isVisible()
    qtbot.waitUntil(lambda: page.hint.words() == said)  # the desk knows it better than the board
    release(page, target)
    assert page.hint.isHidden()


def test_a_drop_on_another_is_refused_with_every_conflict(
    qtbot: QtBot, page: CalendarPage, booked: Booked, book: Booker, house: House
) -> None:
    book("Sam Ortiz", "Ana Ruiz", time(12))
    settle(qtbot, page.kit)
    page.refresh()
    settle(qtbot, page.kit)
    top = page.view.rect_of(("card", booked.sam)).topLeft() + QPoint(20, 3)
    target = spot(page, house.therapists["Tom Becker"], 11, 45)
    with qtbot.waitSignal(page.kit.link.failed) as caught:
        drag(page, top, top + QPoint(0, 10), target)
        release(page, target)
    codes = {reason.code for reason in caught.args[0].reasons}
    assert {"therapist_busy", "client_busy"} <= codes
    settle(qtbot, page.kit)
    assert starts(page, booked.sam)[0] == time(10)


@pytest.mark.parametrize(
    ("key", "expected"),
    [(Qt.Key.Key_Down, time(10, 5)), (Qt.Key.Key_Up, time(9, 55))],
    ids=["later", "earlier"],
)
def test_alt_and_an_arrow_move_by_five_minutes(
    qtbot: QtBot, page: CalendarPage, booked: Booked, key: Qt.Key, expected: time
) -> None:
    page.view.choose(("card", booked.sam))
    QTest.keyClick(page.view, key, ALT)
    settle(qtbot, page.kit)
    assert starts(page, booked.sam)[0] == expected
    item = page.view.chosen_item()
    assert item is not None
    assert item.key == ("card", booked.sam)


def test_alt_and_right_move_to_the_next_therapist(
    qtbot: QtBot, page: CalendarPage, booked: Booked, house: House
) -> None:
    page.view.choose(("card", booked.maria))
    QTest.keyClick(page.view, Qt.Key.Key_Right, ALT)
    settle(qtbot, page.kit)
    assert starts(page, booked.maria) == (time(14, 30), house.therapists["Tom Becker"])


def test_the_arrows_walk_and_enter_takes_the_next_step(
    qtbot: QtBot, page: CalendarPage, booked: Booked
) -> None:
    page.view.choose(("card", booked.sam))
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    item = page.view.chosen_item()
    assert item is not None
    assert item.key == ("card", booked.maria)
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    item = page.view.chosen_item()
    assert item is not None
    assert item.key == ("card", booked.nora)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card_of(page, booked.nora).state is State.ARRIVED)
    assert page.visit.step.words() == "Start session"


def test_what_is_cancelled_leaves_and_nobody_else_is_chosen_by_it(
    qtbot: QtBot, page: CalendarPage, booked: Booked
) -> None:
    page.view.choose(("card", booked.sam))
    QTest.keyClick(page.view, Qt.Key.Key_X)
    enter_dialog(qtbot)
    qtbot.waitUntil(lambda: len(page.view.items()) == 2)
    assert page.view.chosen_item() is None
    assert page.visit.isHidden()
    page.kit.link.undo(owner=page)
    qtbot.waitUntil(lambda: len(page.view.items()) == 3)


def test_a_reload_keeps_what_is_selected_and_where_one_is(
    qtbot: QtBot, page: CalendarPage, booked: Booked, book: Booker
) -> None:
    page.resize(1000, 500)
    page.view.choose(("card", booked.maria))
    bar = page.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    book("Robert Quinn", "Ana Ruiz", time(10))
    page.refresh()
    settle(qtbot, page.kit)
    assert len(page.view.items()) == 4
    item = page.view.chosen_item()
    assert item is not None
    assert (item.key, bar.value()) == (("card", booked.maria), place)


def test_an_empty_place_opens_the_booking_for_its_time(
    qtbot: QtBot, page: CalendarPage, house: House
) -> None:
    point = spot(page, house.therapists["Ana Ruiz"], 12, 20)
    press(page, point)
    release(page, point)
    settle(qtbot, page.kit)
    assert page.booking.isVisible()
    assert page.booking.time.text() == "12:15 pm"
    assert page.booking.therapist.key() == house.therapists["Ana Ruiz"]


def test_drawing_on_an_empty_place_gives_the_length(
    qtbot: QtBot, page: CalendarPage, house: House
) -> None:
    ana = house.therapists["Ana Ruiz"]
    first, last = spot(page, ana, 12), spot(page, ana, 13)
    with qtbot.waitSignal(page.view.place_wanted) as caught:
        drag(page, first, first + QPoint(0, 9), last)
        release(page, last)
    column, at, minutes = caught.args
    assert (column.id, at, minutes) == (ana, datetime.combine(MONDAY, time(12)), 60)


def test_the_model_is_sound_and_each_row_is_a_sentence(page: CalendarPage, booked: Booked) -> None:
    rows = page.view.rows
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    assert rows.rowCount() == 3
    spoken = rows.index_of(("card", booked.sam)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Sam Ortiz, Deep tissue massage 60, 10:00 – 11:00, with Maria Santos, Room 1, Booked"
    )


def test_today_opens_at_the_present_minute(
    qtbot: QtBot, page: CalendarPage, clock: SetClock
) -> None:
    page.resize(1000, 460)
    clock.put(NOW.replace(hour=17))
    page.nav.turn(1)
    settle(qtbot, page.kit)
    page.nav.go_today()
    settle(qtbot, page.kit)
    at = page.view.point_of(page.view.shown.columns[0].id, NOW.replace(hour=17))  # type: ignore[union-attr]
    assert 0 < at.y() < page.view.viewport().height()


def test_ctrl_and_the_wheel_zoom_and_it_is_remembered(
    qtbot: QtBot, kit: Kit, page: CalendarPage
) -> None:
    before = page.view.step
    centre = QPointF(page.view.viewport().rect().center())
    wheel = QWheelEvent(
        centre,
        page.view.viewport().mapToGlobal(centre),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.view.viewport(), wheel)
    assert page.view.step > before
    assert kit.link.person is not None
    kept = kit.settings.number(f"calendar/zoom/{kit.link.person.id}", 0)
    assert kept == pytest.approx(page.view.step)


@pytest.mark.parametrize("count", [0, 5, 40])
@pytest.mark.parametrize("step", [2.0, 6.0, 30.0])
def test_any_number_of_columns_is_painted_at_any_zoom(
    qtbot: QtBot, page: CalendarPage, count: int, step: float
) -> None:
    board = page.view.shown
    assert board is not None
    columns = tuple(
        Column(
            kind=ColumnKind.THERAPIST,
            id=1000 + n,
            day=MONDAY,
            name=f"Therapist {n}",
            detail="LMT",
            open=((time(9), time(17)),),
        )
        for n in range(count)
    )
    page.view.show_board(_with(board, columns), NOW)
    page.view.zoom(step)
    picture = page.grab().toImage()
    assert page.view.heads.isVisible()
    assert picture.pixelColor(300, 120).isValid()
    assert page.view.columns.count == count


def _with(board: Board, columns: tuple[Column, ...]) -> Board:
    from dataclasses import replace

    cards = tuple(
        replace(card, placement=replace(card.placement, therapist_id=columns[n].id))
        for n, card in enumerate(board.cards)
        if n < len(columns)
    )
    return replace(board, columns=columns, cards=cards)


def test_items_stand_by_column_and_time(page: CalendarPage, booked: Booked) -> None:
    board = page.view.shown
    assert board is not None
    found = [item.key[1] for item in items_of(board, TrueClock(ZONE, MONDAY))]
    assert found == [booked.sam, booked.maria, booked.nora]


@pytest.mark.parametrize("name", ["dark", "contrast"])
def test_every_theme_paints_the_board(
    page: CalendarPage, theme: Theme, booked: Booked, name: str
) -> None:
    before = page.view.grab().toImage()
    page.view.choose(("card", booked.sam))
    theme.switch(name)
    assert page.view.grab().toImage() != before


def test_the_right_button_selects_and_gives_the_menu_the_step_first(
    page: CalendarPage, booked: Booked
) -> None:
    page.view.customContextMenuRequested.emit(middle(page, booked.nora))
    card = page.card()
    assert card is not None
    assert card.id == booked.nora
    menus = page.findChildren(QMenu)
    titles = [action.text() for action in menus[-1].actions() if action.text()]
    assert titles[:3] == ["Next step", "No-show", "Cancel"]
    menus[-1].close()


def test_page_down_goes_on_by_a_day(qtbot: QtBot, page: CalendarPage) -> None:
    with qtbot.waitSignal(page.day_shown) as caught:
        QTest.keyClick(page.view, Qt.Key.Key_PageDown)
    assert caught.args == [MONDAY + timedelta(days=1)]
    with qtbot.waitSignal(page.day_shown) as caught:
        QTest.keyClick(page.view, Qt.Key.Key_T)
    assert caught.args == [MONDAY]
