"""The calendar by hand: stretched, dragged, several at once, two beside each other, all undone."""

from datetime import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from tests.bookings import Booker
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.by_hand import (
    ALT,
    CTRL,
    SHIFT,
    TUESDAY,
    bottom,
    chosen,
    key,
    pick,
    point,
    stands,
)
from tests.ui.calendar.conftest import Booked
from tests.ui.calendar.using import card_of, drag, release, settle, starts
from ui.dialogs.overlap import OverlapDialog
from ui.pages.calendar import CalendarPage
from ui.sentences import sentence


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
