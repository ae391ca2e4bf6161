"""Walk-ins by key and mouse: two keys book the fair cell, any cell says why, a name may follow."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from frontdesk.clock import SetClock
from frontdesk.commands.clients import AddClient
from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from frontdesk.values.state import State
from tests.moments import NOW
from tests.schedule.test_walk_in import _many
from tests.studio import House
from tests.ui.pages.lanes import LEFT, NONE, Booked, key, names, shows
from ui.checkin.lanes import Lane
from ui.dialogs.name_guest import NameGuestDialog
from ui.dialogs.walk_in import WalkInDialog
from ui.kit import Kit
from ui.pages.check_in import CheckInPage
from ui.shell import Shell


def opened(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    """Return the dialog that has come up, with the focus in it."""

    def there() -> list[QDialog]:
        every = QApplication.topLevelWidgets()
        return [each for each in every if isinstance(each, kind) and each.isVisible()]

    qtbot.waitUntil(lambda: len(there()) == 1)
    dialog = there()[0]
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, page: CheckInPage) -> WalkInDialog:
    """The dialog as F4 opens it, with its grid."""
    key(Qt.Key.Key_F4)
    dialog = opened(qtbot, WalkInDialog)
    assert isinstance(dialog, WalkInDialog)
    qtbot.waitUntil(lambda: dialog.subtitle.text() != "")
    return dialog


def press(dialog: QDialog, *keys: Qt.Key | str) -> None:
    """Press keys, or type letters, where the focus is in ``dialog``."""
    for each in keys:
        letters = each if isinstance(each, str) else ""
        if isinstance(each, Qt.Key):
            QTest.keyClick(dialog.focusWidget() or dialog, each)
        for letter in letters:
            QTest.keyClicks(dialog.focusWidget() or dialog, letter)


def choose(dialog: WalkInDialog, service: str, minutes: int, therapist: str) -> None:
    """Walk to a cell with the arrows."""
    cells = dialog.table.cells
    assert cells.grid is not None
    rows = [(row.service, row.minutes) for row in cells.grid.rows]
    row = rows.index((service, minutes))
    column = [name for _, name in cells.grid.therapists].index(therapist)
    for _ in range(20):
        at = dialog.table.currentIndex()
        if at.row() != row:
            press(dialog, Qt.Key.Key_Down if at.row() < row else Qt.Key.Key_Up)
        elif at.column() != column:
            press(dialog, Qt.Key.Key_Right if at.column() < column else Qt.Key.Key_Left)


def test_f4_and_enter_book_and_check_in(qtbot: QtBot, shell: Shell, page: CheckInPage) -> None:
    shell.open_page("calendar")
    key(Qt.Key.Key_F4)  # two keys in all
    press(opened(qtbot, WalkInDialog), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert shell.current() == "calendar"
    shell.open_page("check-in")
    shows(qtbot, page, Lane.ARRIVED, "Walk-in 1")
    card = page.board.rows(Lane.ARRIVED)[0].card
    assert (card.service, card.placement.minutes) == ("Swedish massage", 60)
    assert card.placement.starts == time(9, 5)


def test_an_enter_that_comes_before_the_grid_counts(qtbot: QtBot, kit: Kit, house: House) -> None:
    dialog = WalkInDialog(kit)
    dialog.open()
    with qtbot.waitSignal(dialog.walked_in) as done:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert done.args[0].params["client"] == "Walk-in 1"


def test_the_button_in_the_header_opens_it(qtbot: QtBot, page: CheckInPage) -> None:
    QTest.mouseClick(page.walk_in_button, LEFT)
    dialog = opened(qtbot, WalkInDialog)
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_is_freed_when_it_closes(qtbot: QtBot, dialog: WalkInDialog) -> None:
    press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_arrows_choose_and_the_reason_is_said(dialog: WalkInDialog) -> None:
    choose(dialog, "Acupuncture", 45, "Maria Santos")
    assert dialog.why.text() == "Maria Santos has no L.Ac. licence."
    assert not dialog.book.isEnabled()
    assert dialog.book.accessibleName() == "Not today"
    press(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()  # a dash books nothing
    choose(dialog, "Acupuncture", 45, "Li Wei")
    assert dialog.book.isEnabled()
    assert "Room 5" in dialog.why.text()


def test_the_pointer_tells_why_and_goes(qtbot: QtBot, dialog: WalkInDialog) -> None:
    table = dialog.table
    before = dialog.why.text()
    index = next(
        table.cells.index(row, 3)
        for row in range(table.cells.rowCount())
        if table.cells.row(table.cells.index(row, 0)).minutes == 90
    )
    table.entered.emit(index)
    assert dialog.why.text() == "Li Wei has no LMT licence."
    assert "Li Wei" in str(index.data(Qt.ItemDataRole.ToolTipRole))
    QApplication.sendEvent(table, QEvent(QEvent.Type.Leave))
    assert dialog.why.text() == before


def test_a_click_chooses_and_two_book(
    qtbot: QtBot, page: CheckInPage, dialog: WalkInDialog
) -> None:
    table = dialog.table
    index = table.cells.index(0, 1)
    at = table.visualRect(index).center()
    QTest.mouseClick(table.viewport(), LEFT, NONE, at)
    assert dialog.book.accessibleName() == "Book Tom Becker now, Room 1"
    QTest.mouseDClick(table.viewport(), LEFT, NONE, at)
    shows(qtbot, page, Lane.ARRIVED, "Walk-in 1")
    row = page.board.chosen_row()
    assert row is not None
    assert row.therapist == "Tom Becker"


def test_letters_go_to_the_name_and_a_client_is_found(
    qtbot: QtBot, page: CheckInPage, dialog: WalkInDialog
) -> None:
    press(dialog, "nor")
    assert dialog.name.text() == "nor"
    qtbot.waitUntil(dialog.name.list.isVisible)
    press(dialog, Qt.Key.Key_Return)
    assert dialog.name.text() == "Nora Blake"
    assert dialog.table.hasFocus()
    press(dialog, Qt.Key.Key_Return)
    shows(qtbot, page, Lane.ARRIVED, "Nora Blake")


def test_a_name_that_nobody_has_is_taken_as_typed(
    qtbot: QtBot, page: CheckInPage, dialog: WalkInDialog
) -> None:
    press(dialog, "<b>Zed")
    qtbot.waitUntil(dialog.name.list.isVisible)
    press(dialog, Qt.Key.Key_Return, Qt.Key.Key_Return)
    shows(qtbot, page, Lane.ARRIVED, "<b>Zed")


def test_a_refusal_is_shown_inside_with_all_that_was_typed(
    qtbot: QtBot, booked: Booked, house: House, page: CheckInPage, dialog: WalkInDialog
) -> None:
    booked("Nora Blake", time(9, 30), therapist_id=house.therapists["Li Wei"],
           service_id=house.services["cu"], minutes=30)  # fmt: skip
    press(dialog, "nor")
    qtbot.waitUntil(dialog.name.list.isVisible)
    press(dialog, Qt.Key.Key_Return, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.message.isVisible)
    assert "Nora Blake already has an appointment" in dialog.message.words()
    assert dialog.name.text() == "Nora Blake"
    dialog.name.clear()
    dialog.table.setFocus()
    press(dialog, Qt.Key.Key_Return)
    shows(qtbot, page, Lane.ARRIVED, "Walk-in 1")


def test_the_grid_follows_the_minute_and_keeps_the_choice(
    qtbot: QtBot, clock: SetClock, dialog: WalkInDialog
) -> None:
    choose(dialog, "Swedish massage", 60, "Ana Ruiz")
    assert dialog.table.currentIndex().data() == "+52 min"
    clock.put(NOW.replace(hour=9, minute=20))
    dialog.tick.timeout.emit()
    qtbot.waitUntil(lambda: dialog.table.currentIndex().data() == "+40 min")
    assert "Ana Ruiz" in dialog.why.text()


def test_each_cell_is_a_sentence(dialog: WalkInDialog) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    choose(dialog, "Swedish massage", 60, "Maria Santos")
    said = str(dialog.table.currentIndex().data(role))
    assert said.startswith("Swedish massage 60 with Maria Santos: now, Room 1")
    choose(dialog, "Acupuncture", 45, "Maria Santos")
    assert str(dialog.table.currentIndex().data(role)) == (
        "Acupuncture 45 with Maria Santos: not today, Maria Santos has no L.Ac. licence."
    )


def test_columns_have_one_width(dialog: WalkInDialog) -> None:
    head = dialog.table.horizontalHeader()
    assert len({head.sectionSize(place) for place in range(head.count())}) == 1


def test_forty_therapists_scroll_and_nobody_is_told(
    qtbot: QtBot, store: Store, kit: Kit, house: House, clock: SetClock
) -> None:
    _many(store, 35)
    dialog = WalkInDialog(kit)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.table.cells.columnCount() == 40)
    assert dialog.table.horizontalScrollBar().maximum() > 0
    assert dialog.book.isEnabled()
    assert not dialog.grab().isNull()
    clock.put(NOW + timedelta(days=5))  # a Saturday without a shift
    dialog.ask()
    qtbot.waitUntil(dialog.nothing.isVisible)
    assert "Nobody works today" in dialog.nothing.text.text()
    assert not dialog.book.isEnabled()


def test_the_model_is_sound(dialog: WalkInDialog, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(dialog.table.cells)  # type: ignore[no-untyped-call]


# Say who it was


def test_a_walk_in_gets_its_name_later(
    qtbot: QtBot, page: CheckInPage, dialog: WalkInDialog
) -> None:
    press(dialog, Qt.Key.Key_Return)
    shows(qtbot, page, Lane.ARRIVED, "Walk-in 1")
    qtbot.waitUntil(page.visit.name_it.isVisible)
    QTest.mouseClick(page.visit.name_it, LEFT)
    asked = opened(qtbot, NameGuestDialog)
    assert isinstance(asked, NameGuestDialog)
    QTest.mouseClick(asked.save, LEFT)
    assert "take a client" in asked.form.row("client").error.text()
    asked.client.setFocus()
    press(asked, "sam")
    qtbot.waitUntil(asked.client.list.isVisible)
    press(asked, Qt.Key.Key_Return, Qt.Key.Key_Return)
    shows(qtbot, page, Lane.ARRIVED, "Sam Ortiz")
    assert not page.visit.name_it.isVisible()


def test_a_name_whose_owner_is_elsewhere_is_refused(
    qtbot: QtBot, booked: Booked, house: House, page: CheckInPage, dialog: WalkInDialog
) -> None:
    press(dialog, Qt.Key.Key_Return)
    shows(qtbot, page, Lane.ARRIVED, "Walk-in 1")
    booked("Sam Ortiz", time(9, 30), State.ARRIVED, therapist_id=house.therapists["Li Wei"],
           service_id=house.services["cu"], minutes=30)  # fmt: skip
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()
    page.board.focus_chosen()
    key(Qt.Key.Key_W)
    asked = opened(qtbot, NameGuestDialog)
    assert isinstance(asked, NameGuestDialog)
    press(asked, "sam")
    qtbot.waitUntil(asked.client.list.isVisible)
    press(asked, Qt.Key.Key_Return, Qt.Key.Key_Return)
    qtbot.waitUntil(asked.form.row("client").error.isVisible)
    assert "Sam Ortiz" in asked.form.row("client").error.text()
    assert asked.client.text() == "Sam Ortiz"
    press(asked, Qt.Key.Key_Escape)
    assert "Walk-in 1" in names(page, Lane.ARRIVED)


def test_a_client_added_meanwhile_is_found(
    qtbot: QtBot, desk: Desk, page: CheckInPage, dialog: WalkInDialog
) -> None:
    desk.do(AddClient(first_name="Zelda", last_name="Quill", phone="8065550999"))
    press(dialog, "quill")
    qtbot.waitUntil(dialog.name.list.isVisible)
    assert "Zelda Quill" in str(dialog.name.list.model().index(0, 0).data())
