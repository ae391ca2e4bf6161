"""The calendar by hand: stretched, carried, copied, several at once, and all of it undone."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.queries.board import therapist_board
from frontdesk.queries.cards import Card
from tests.bookings import Booker
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.conftest import Booked
from tests.ui.calendar.using import LEFT, card_of, drag, press, release, settle, starts
from ui.dialogs.overlap import OverlapDialog
from ui.pages.calendar import CalendarPage
from ui.sentences import sentence

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TUESDAY = MONDAY + timedelta(days=1)


@dataclass(frozen=True)
class Stands:
    """Where an appointment stands in the database."""

    day: date
    starts: time
    therapist: int
    minutes: int


def stands(desk: Desk, number: int, days: int = 3) -> Stands:
    board = desk.ask(partial(therapist_board, first=MONDAY, days=days))
    found = {card.id: card for card in board.cards}[number]
    place = found.placement
    return Stands(place.day, place.starts, place.therapist_id, place.minutes)


def point(page: CalendarPage, therapist: int, at: time, day: date = MONDAY) -> QPoint:
    """Return the upper end of a place."""
    spot = page.view.point_of(therapist, datetime.combine(day, at))
    return spot - QPoint(0, round(page.view.step / 2))


def bottom(page: CalendarPage, number: int) -> QPoint:
    rect = page.view.rect_of(("card", number))
    return QPoint(rect.center().x(), rect.bottom() - 2)


def key(
    page: CalendarPage, what: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(page.view, what, held)
    QApplication.processEvents()


def pick(page: CalendarPage, *numbers: int) -> None:
    """Click appointments, the second and later ones with Ctrl."""
    for place, number in enumerate(numbers):
        at = page.view.rect_of(("card", number)).center()
        held = CTRL if place else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(page.view.viewport(), LEFT, held, at)


def chosen(page: CalendarPage) -> list[int]:
    return [item.card.id for item in page.view.chosen_items() if item.card is not None]


def test_an_edge_is_dragged_to_another_length(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk
) -> None:
    low = bottom(page, booked.sam)
    longer = low + QPoint(0, round(6 * page.view.step) + 2)
    drag(page, low, low + QPoint(0, 9), longer)
    settle(qtbot, page.kit)
    assert page.hint.isHidden()
    release(page, longer)
    settle(qtbot, page.kit)
    assert card_of(page, booked.sam).placement.minutes == 90
    assert card_of(page, booked.sam).price.cents == 13500
    desk.undo()
    assert stands(desk, booked.sam).minutes == 60


def test_a_length_that_is_not_offered_says_so(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk
) -> None:
    low = bottom(page, booked.sam)
    longer = low + QPoint(0, round(2 * page.view.step) + 2)
    drag(page, low, low + QPoint(0, 9), longer)
    settle(qtbot, page.kit)
    assert page.hint.isVisible()
    assert page.hint.words() == "Deep tissue massage is not offered at 70 minutes."
    release(page, longer)
    settle(qtbot, page.kit)
    assert stands(desk, booked.sam).minutes == 60


def test_the_upper_edge_is_dragged_too(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk
) -> None:
    rect = page.view.rect_of(("card", booked.sam))
    top = QPoint(rect.center().x(), rect.top() + 1)
    earlier = top - QPoint(0, round(6 * page.view.step))
    drag(page, top, top - QPoint(0, 9), earlier)
    release(page, earlier)
    settle(qtbot, page.kit)
    found = stands(desk, booked.sam)
    assert (found.starts, found.minutes) == (time(9, 30), 90)


def test_places_where_it_may_land_are_tinted_while_it_is_dragged(
    qtbot: QtBot, page: CalendarPage, booked: Booked, house: House
) -> None:
    tom, li = house.therapists["Tom Becker"], house.therapists["Li Wei"]
    top = page.view.rect_of(("card", booked.sam)).topLeft() + QPoint(20, 12)
    drag(page, top, top + QPoint(0, 12))
    settle(qtbot, page.kit)
    glow, view = page.view.glow, page.view
    assert glow is not None
    columns = [view.column_of(each, MONDAY) for each in (tom, li)]
    assert None not in columns
    row = view.grid.clock.row(MONDAY, time(13))
    assert glow.takes(columns[0] or 0, row)
    assert not glow.takes(columns[0] or 0, view.grid.clock.row(MONDAY, time(11, 15)))  # Nora
    assert not glow.takes(columns[1] or 0, row)  # no licence for it
    release(page, top)
    assert page.view.glow is None


@pytest.mark.parametrize(
    ("name", "at", "said"),
    [
        ("Li Wei", time(13), "Li Wei has no LMT licence."),
        ("Tom Becker", time(16, 30), "Tom Becker works from 9:00 am to 5:00 pm."),
        ("Ana Ruiz", time(13), "Sam Ortiz already has an appointment from 1:00 pm to 2:00 pm."),
    ],
    ids=["licence", "shift", "client"],
)
def test_the_rules_of_the_house_say_why_not_while_it_hangs(
    qtbot: QtBot, page: CalendarPage, booked: Booked, book: Booker, house: House,
    name: str, at: time, said: str
) -> None:  # fmt: skip
    book("Sam Ortiz", "Maria Santos", time(13))
    top = page.view.rect_of(("card", booked.sam)).topLeft() + QPoint(20, 12)
    target = point(page, house.therapists[name], at) + QPoint(0, 13)
    drag(page, top, top + QPoint(0, 12), target)
    settle(qtbot, page.kit)
    assert page.hint.words() == said
    key(page, Qt.Key.Key_Escape)
    assert page.hint.isHidden()


def test_the_side_of_the_board_turns_the_page_while_something_is_dragged(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk, house: House
) -> None:
    view = page.view
    top = view.rect_of(("card", booked.sam)).topLeft() + QPoint(20, 12)
    rim = QPoint(view.viewport().width() - 3, top.y() + 20)
    drag(page, top, top + QPoint(0, 12), rim)
    qtbot.waitUntil(lambda: view.board is not None and view.board.day == TUESDAY)
    settle(qtbot, page.kit)
    target = point(page, house.therapists["Maria Santos"], time(14), TUESDAY) + QPoint(0, 13)
    QTest.mouseMove(view.viewport(), target)
    release(page, target)
    settle(qtbot, page.kit)
    found = stands(desk, booked.sam)
    assert (found.day, found.starts) == (TUESDAY, time(14))


def test_ctrl_and_a_click_choose_several_and_the_keys_move_them_at_once(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk
) -> None:
    pick(page, booked.sam, booked.nora)
    assert sorted(chosen(page)) == sorted([booked.sam, booked.nora])
    key(page, Qt.Key.Key_Down, ALT)
    settle(qtbot, page.kit)
    assert stands(desk, booked.sam).starts == time(10, 5)
    assert stands(desk, booked.nora).starts == time(11, 5)
    done = desk.undoable()
    assert done is not None
    assert (done.code, done.params["count"]) == ("moved_many", 2)
    desk.undo()
    assert stands(desk, booked.sam).starts == time(10)
    assert stands(desk, booked.nora).starts == time(11)


def test_a_click_chooses_one_again(page: CalendarPage, booked: Booked) -> None:
    pick(page, booked.sam, booked.nora)
    pick(page, booked.nora)
    assert chosen(page) == [booked.nora]
    pick(page, booked.nora, booked.maria, booked.maria)
    assert chosen(page) == [booked.nora]


def test_shift_and_an_arrow_choose_more(page: CalendarPage, booked: Booked) -> None:
    pick(page, booked.sam)
    key(page, Qt.Key.Key_Down, SHIFT)
    assert sorted(chosen(page)) == sorted([booked.sam, booked.maria])


def test_several_are_dragged_keeping_their_distance(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk, house: House
) -> None:
    pick(page, booked.sam, booked.maria)
    top = page.view.rect_of(("card", booked.sam)).topLeft() + QPoint(20, 12)
    ana = house.therapists["Ana Ruiz"]
    target = point(page, ana, time(11)) + QPoint(0, 13)
    drag(page, top, top + QPoint(0, 12), target)
    release(page, target)
    settle(qtbot, page.kit)
    sam, maria = stands(desk, booked.sam), stands(desk, booked.maria)
    assert (sam.starts, sam.therapist) == (time(11), ana)
    assert (maria.starts, maria.therapist) == (time(15, 30), ana)


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


def test_who_may_puts_it_beside_another_and_says_why(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk, house: House
) -> None:
    top = page.view.rect_of(("card", booked.sam)).topLeft() + QPoint(20, 12)
    target = point(page, house.therapists["Tom Becker"], time(11, 15)) + QPoint(0, 13)
    drag(page, top, top + QPoint(0, 12), target)
    release(page, target)
    qtbot.waitUntil(lambda: page.findChild(OverlapDialog) is not None)
    dialog = page.findChild(OverlapDialog)
    assert isinstance(dialog, OverlapDialog)
    assert "Nora Blake" in dialog.taken.text()
    dialog.beside.click()
    assert dialog.form.row("overlap").error.text()
    QTest.keyClicks(dialog.reason, "A student helps")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.beside.click()
    settle(qtbot, page.kit)
    assert stands(desk, booked.sam).starts == time(11, 15)
    lanes = {item.key: item.lanes for item in page.view.items() if item.card is not None}
    assert lanes["card", booked.sam] == lanes["card", booked.nora] == 2
    desk.undo()
    assert stands(desk, booked.sam).starts == time(10)


def test_who_may_not_alone_names_who_agrees(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk, house: House
) -> None:
    page.kit.link.sign_in(house.people["Rosa Diaz"], owner=page)
    settle(qtbot, page.kit)
    top = page.view.rect_of(("card", booked.sam)).topLeft() + QPoint(20, 12)
    target = point(page, house.therapists["Tom Becker"], time(11, 15)) + QPoint(0, 13)
    drag(page, top, top + QPoint(0, 12), target)
    release(page, target)
    qtbot.waitUntil(lambda: page.findChild(OverlapDialog) is not None)
    dialog = page.findChild(OverlapDialog)
    assert isinstance(dialog, OverlapDialog)
    assert dialog.second is not None
    settle(qtbot, page.kit)
    QTest.keyClicks(dialog.reason, "A student helps")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert "agree" in dialog.form.row("second").error.text()
    dialog.second.setFocus()
    QTest.keyClicks(dialog.second.line, "dan")
    QTest.keyClick(dialog.second.line, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.kit.link.did) as did:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert sentence(did.args[0]).endswith("with Tom Becker; Dana Reed agreed")
    settle(qtbot, page.kit)
    assert stands(desk, booked.sam).starts == time(11, 15)


def test_every_step_by_hand_is_walked_back_to_the_start(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk
) -> None:
    before = [stands(desk, each) for each in (booked.sam, booked.nora, booked.maria)]
    pick(page, booked.sam)
    for what, held in (
        (Qt.Key.Key_Down, ALT),
        (Qt.Key.Key_Down, CTRL | ALT),
        (Qt.Key.Key_Up, CTRL | ALT),
        (Qt.Key.Key_Right, ALT),  # Tom has Nora
        (Qt.Key.Key_Up, ALT),
    ):
        key(page, what, held)
        settle(qtbot, page.kit)
    steps = []
    while (done := desk.undoable()) is not None and done.code.startswith("moved"):
        steps.append((done.params["time"], done.params["minutes"]))
        desk.undo()
    assert steps == [(time(10), 60), (time(10, 5), 60), (time(10, 5), 90), (time(10, 5), 60)]
    assert page.findChild(OverlapDialog) is None  # nobody is asked at a stray key
    assert [stands(desk, each) for each in (booked.sam, booked.nora, booked.maria)] == before
    assert starts(page, booked.sam)[1] != 0


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
