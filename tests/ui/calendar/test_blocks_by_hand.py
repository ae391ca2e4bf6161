"""Blocks on the calendar: asked for, shown, dragged, stretched, repeated, removed."""

from datetime import date, datetime, time, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.commands.blocks import AddBlock
from frontdesk.desk import Desk
from frontdesk.queries.board import therapist_board
from frontdesk.queries.cards import BlockRow
from frontdesk.values.block import BlockKind, BlockPlace
from tests.bookings import Booker
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.conftest import Booked
from tests.ui.calendar.using import LEFT, drag, release, settle
from ui.dialogs.block import BlockDialog
from ui.kit import Kit
from ui.pages.calendar import CalendarPage

WEEK = timedelta(days=7)


def blocks(desk: Desk, day: date = MONDAY) -> list[BlockRow]:
    return list(desk.ask(partial(therapist_board, first=day)).blocks)


@pytest.fixture
def lunch(desk: Desk, house: House, booked: Booked) -> AddBlock:
    """Maria's lunch at noon, this Monday and the two after it."""
    place = BlockPlace(
        resource_id=house.therapists["Maria Santos"], day=MONDAY, starts=time(12), minutes=45
    )
    add = AddBlock(kind=BlockKind.LUNCH, place=place, label="Lunch", until=MONDAY + WEEK * 2)
    desk.do(add)
    return add


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """What a dialog stands before."""
    host = QWidget()
    qtbot.addWidget(host)
    return host


@pytest.fixture
def dialog(qtbot: QtBot, kit: Kit, desk: Desk, house: House, host: QWidget) -> BlockDialog:
    place = BlockPlace(
        resource_id=house.therapists["Jo Park"], day=MONDAY, starts=time(12), minutes=30
    )
    dialog = BlockDialog(kit, place, MONDAY, host)
    dialog.open()
    settle(qtbot, kit)
    return dialog


def choose_lunch(page: CalendarPage) -> QPoint:
    number = next(item.key for item in page.view.items() if item.block is not None)
    at = page.view.rect_of(number).center()
    QTest.mouseClick(page.view.viewport(), LEFT, pos=at)
    return at


def pressed(page: CalendarPage, key: Qt.Key, *, alt: bool = False) -> None:
    held = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(page.view, key, held)
    QApplication.processEvents()


def test_b_asks_at_the_place_of_the_cursor(
    qtbot: QtBot, page: CalendarPage, booked: Booked, desk: Desk
) -> None:
    pressed(page, Qt.Key.Key_Space)
    for _ in range(16):
        pressed(page, Qt.Key.Key_Down)
    pressed(page, Qt.Key.Key_B)
    settle(qtbot, page.kit)
    dialog = page.findChild(BlockDialog)
    assert isinstance(dialog, BlockDialog)
    assert dialog.whose.text() == "Maria Santos"
    assert (dialog.starts.wall(), dialog.ends.wall()) == (time(13), time(13, 30))
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog.label, Qt.Key.Key_Return)
    settle(qtbot, page.kit)
    found = blocks(desk)[0]
    assert (found.label, found.starts, found.minutes) == ("Break", time(13), 30)
    desk.undo()
    assert blocks(desk) == []


def test_a_block_fills_the_side_and_is_removed_by_key(
    qtbot: QtBot, page: CalendarPage, lunch: AddBlock, desk: Desk
) -> None:
    page.refresh()
    settle(qtbot, page.kit)
    choose_lunch(page)
    assert page.block.isVisible()
    assert not page.side.nothing.isVisible()
    assert page.block.name.text() == "Lunch"
    assert page.block.facts.value("Whose time") == "Maria Santos"
    pressed(page, Qt.Key.Key_Delete)
    settle(qtbot, page.kit)
    assert blocks(desk) == []
    assert blocks(desk, MONDAY + WEEK) != []
    assert not page.block.isVisible()


@pytest.mark.parametrize(
    ("button", "kept"), [("following", 1), ("every", 0)], ids=["following", "all"]
)
def test_a_repeated_one_is_removed_as_far_as_wanted(
    qtbot: QtBot, page: CalendarPage, lunch: AddBlock, desk: Desk, button: str, kept: int
) -> None:
    page.show_day(MONDAY + WEEK)
    settle(qtbot, page.kit)
    choose_lunch(page)
    getattr(page.block, button).click()
    settle(qtbot, page.kit)
    assert sum(len(blocks(desk, MONDAY + WEEK * n)) for n in range(3)) == kept
    desk.undo()
    assert sum(len(blocks(desk, MONDAY + WEEK * n)) for n in range(3)) == 3


def test_a_block_is_dragged_and_stretched_like_an_appointment(
    qtbot: QtBot, page: CalendarPage, lunch: AddBlock, desk: Desk, house: House
) -> None:
    page.refresh()
    settle(qtbot, page.kit)
    ana = house.therapists["Ana Ruiz"]
    at = choose_lunch(page)
    noon = page.view.point_of(house.therapists["Maria Santos"], datetime.combine(MONDAY, time(12)))
    target = page.view.point_of(ana, datetime.combine(MONDAY, time(13))) + QPoint(
        0, at.y() - noon.y()
    )
    drag(page, at, at + QPoint(0, 12), target)
    release(page, target)
    settle(qtbot, page.kit)
    moved = blocks(desk)[0]
    assert (moved.resource_id, moved.starts, moved.minutes) == (ana, time(13), 45)
    rect = page.view.rect_of(("block", moved.id))
    low = QPoint(rect.center().x(), rect.bottom() - 2)
    longer = low + QPoint(0, round(3 * page.view.step) + 2)
    drag(page, low, low + QPoint(0, 9), longer)
    release(page, longer)
    settle(qtbot, page.kit)
    assert blocks(desk)[0].minutes == 60
    pressed(page, Qt.Key.Key_Down, alt=True)
    settle(qtbot, page.kit)
    assert blocks(desk)[0].starts == time(13, 5)


def test_the_right_button_offers_what_can_be_done_there(
    qtbot: QtBot, page: CalendarPage, lunch: AddBlock, house: House
) -> None:
    page.refresh()
    settle(qtbot, page.kit)
    number = next(item.key for item in page.view.items() if item.block is not None)
    tom = page.view.point_of(house.therapists["Tom Becker"], datetime.combine(MONDAY, time(15)))
    said = {}
    for name, at in (("block", page.view.rect_of(number).center()), ("nothing", tom)):
        page.view.customContextMenuRequested.emit(at)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        said[name] = [action.text() for action in menu.actions() if action.isEnabled()]
        menu.close()
    assert "Remove block" in said["block"]
    assert "Block time" in said["nothing"]
    page.blocks.add()
    settle(qtbot, page.kit)
    dialog = page.findChild(BlockDialog)
    assert isinstance(dialog, BlockDialog)
    assert (dialog.whose.text(), dialog.starts.wall()) == ("Tom Becker", time(15))
    dialog.reject()


def test_the_word_on_the_board_follows_the_kind_until_it_is_changed(
    qtbot: QtBot, dialog: BlockDialog
) -> None:
    dialog.kind.begin("lun")
    QTest.keyClick(dialog.kind.line, Qt.Key.Key_Return)
    assert dialog.label.text() == "Lunch"
    dialog.label.setText("Yoga")
    dialog.kind.begin("meet")
    QTest.keyClick(dialog.kind.line, Qt.Key.Key_Return)
    assert dialog.label.text() == "Yoga"


def test_all_that_is_missing_or_wrong_is_said_at_once_each_at_its_field(
    qtbot: QtBot, dialog: BlockDialog, kit: Kit
) -> None:
    for field in (dialog.whose, dialog.kind, dialog.label):
        field.clear()
    dialog.ends.set_wall(time(11))
    dialog.repeat.setChecked(True)
    dialog.until.set_day(MONDAY - WEEK)
    dialog.save.click()
    fields = ("kind", "label", "resource", "minutes", "until")
    wrong = {name: dialog.form.row(name).error.text() for name in fields}
    assert all(wrong.values())
    assert wrong["minutes"] == "It has to end later than it begins, 12:00 pm."
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    assert dialog.message.isHidden()


def test_clashes_of_a_repeated_block_are_named_and_left_out_on_demand(
    qtbot: QtBot, dialog: BlockDialog, kit: Kit, desk: Desk, book: Booker, house: House
) -> None:
    for ahead in (1, 2):
        book("Sam Ortiz", "Jo Park", time(12), day=MONDAY + WEEK * ahead)
    dialog.repeat.setChecked(True)
    assert dialog.weekdays[0].isChecked()
    dialog.save.click()
    settle(qtbot, kit)
    words = dialog.message.words()
    assert "Mon 30 Nov: Jo Park has Sam Ortiz" in words
    assert "Mon 7 Dec: Jo Park has Sam Ortiz" in words
    assert dialog.besides.isVisible()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.besides.click()
    settle(qtbot, kit)
    stand = [len(blocks(desk, MONDAY + WEEK * n)) for n in range(5)]
    assert stand == [1, 0, 0, 1, 1]


def test_a_room_can_be_out_of_order(
    qtbot: QtBot, dialog: BlockDialog, kit: Kit, desk: Desk, house: House
) -> None:
    dialog.kind.begin("out")
    QTest.keyClick(dialog.kind.line, Qt.Key.Key_Return)
    dialog.whose.begin("room 3")
    QTest.keyClick(dialog.whose.line, Qt.Key.Key_Return)
    dialog.ends.set_wall(time(0))
    with qtbot.waitSignal(dialog.destroyed):
        dialog.save.click()
    settle(qtbot, kit)
    with pytest.raises(Exception, match="room_blocked"):
        desk.do(
            AddBlock(
                kind=BlockKind.OUT_OF_ORDER,
                place=BlockPlace(
                    resource_id=house.rooms["Room 3"], day=MONDAY, starts=time(23), minutes=30
                ),
                label="Paint",
            )
        )


def test_a_therapist_blocks_the_own_time_only(
    qtbot: QtBot, kit: Kit, desk: Desk, house: House
) -> None:
    desk.sign_in(house.people["Jo Park"])
    dialog = BlockDialog(kit, None, MONDAY)
    qtbot.addWidget(dialog)
    dialog.open()
    settle(qtbot, kit)
    dialog.whose.begin("o")
    assert dialog.whose.list.model().rowCount() == 0
    dialog.whose.begin("jo")
    assert dialog.whose.list.model().rowCount() == 1
