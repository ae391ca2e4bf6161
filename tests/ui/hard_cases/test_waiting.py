"""The waiting list by key: put on, changed, offered, booked; a hole shows who fits."""

from datetime import time
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.waiting import Wait
from frontdesk.desk import Desk
from frontdesk.queries.board import therapist_board
from frontdesk.queries.waiting import waiting
from frontdesk.values.waiting import Wish
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.using import activate, settle
from tests.ui.hard_cases.conftest import Opener
from ui.dialogs.cancel import CancelDialog
from ui.dialogs.wait import WaitDialog
from ui.dialogs.waiting import WaitingDialog
from ui.kit import Kit
from ui.pages.calendar import CalendarPage
from ui.waiting_words import said_weekdays, weekday_words


@pytest.fixture
def waits(desk: Desk, house: House) -> None:
    """Robert Quinn waits for deep tissue, after three."""
    wish = Wish(service_id=house.services["dt"], minutes=60, before=time(12))
    desk.do(Wait(client_id=house.clients["Robert Quinn"], wish=wish))


def standing(desk: Desk) -> dict[str, time]:
    cards = desk.ask(partial(therapist_board, first=MONDAY)).cards
    return {card.client: card.placement.starts for card in cards}


def test_a_cancellation_shows_who_fits_and_one_key_books(
    qtbot: QtBot,
    kit: Kit,
    desk: Desk,
    waits: None,
    page: CalendarPage,
    booked: dict[str, int],
    opened: Opener[Any],
) -> None:
    card = page.policy.waiting
    assert card.title.text() == "Waiting list · 1"
    page.view.choose(("card", booked["sam"]))
    QTest.keyClick(page.view, Qt.Key.Key_X)
    dialog: CancelDialog = opened(CancelDialog)
    QTest.keyClick(dialog.apply, Qt.Key.Key_Return)
    settle(qtbot, kit)
    assert card.title.text() == "1 waiting fits today 10:00 am, Maria Santos"
    activate(qtbot, page)
    QTest.keyClick(page.view, Qt.Key.Key_O)
    settle(qtbot, kit)
    row = desk.ask(waiting)[0].row
    assert (row.offered_starts, row.offered_therapist) == (time(10), "Maria Santos")
    QTest.keyClick(page.view, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, kit)
    assert standing(desk)["Robert Quinn"] == time(10)
    assert card.isHidden()
    assert not page.kit.register.action("calendar.offer").isEnabled()


def test_what_is_left_of_the_time_of_who_has_not_come_is_offered(
    qtbot: QtBot,
    kit: Kit,
    desk: Desk,
    house: House,
    clock: SetClock,
    page: CalendarPage,
    booked: dict[str, int],
) -> None:
    short = Wish(service_id=house.services["cu"], minutes=30)
    desk.do(Wait(client_id=house.clients["Robert Quinn"], wish=short))
    clock.advance(hours=1, minutes=2)  # ten past ten
    page.view.choose(("card", booked["sam"]))
    QTest.keyClick(page.view, Qt.Key.Key_N)
    settle(qtbot, kit)
    assert page.policy.waiting.title.text() == "1 waiting fits today 10:10 am, Maria Santos"
    activate(qtbot, page)
    QTest.keyClick(page.view, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, kit)
    assert standing(desk)["Robert Quinn"] == time(10, 15)


def test_a_client_is_put_on_the_list_with_a_later_booking_kept(
    qtbot: QtBot,
    kit: Kit,
    desk: Desk,
    page: CalendarPage,
    booked: dict[str, int],
    opened: Opener[Any],
) -> None:
    page.view.choose(("card", booked["maria"]))
    QTest.keyClick(page.view, Qt.Key.Key_Q)
    listed: WaitingDialog = opened(WaitingDialog)
    assert listed.nobody.isVisible()
    QTest.keyClick(listed, Qt.Key.Key_A)
    form: WaitDialog = opened(WaitDialog)
    assert (form.client.text(), form.service.text()) == ("María Peña", "Deep tissue massage 60")
    QTest.keyClicks(form.weekdays, "mon, xyz")
    QTest.keyClicks(form.after, "nonsense")
    QTest.keyClicks(form.until, "never")
    form.save.click()
    assert form.isVisible()
    for field, text in ((form.weekdays, "mon tue"), (form.after, "9am"), (form.until, "+4w")):
        field.clear()
        QTest.keyClicks(field, text)
    activate(qtbot, form)
    form.service.setFocus()
    QTest.keyClick(form.service.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, kit)
    row = desk.ask(waiting)[0].row
    assert (row.client, row.kept, row.wish.weekdays) == ("María Peña", MONDAY, (0, 1))
    assert row.wish.after == time(9)
    assert listed.model.rowCount() == 1


def test_an_entry_is_changed_offered_booked_and_taken_off(
    qtbot: QtBot,
    kit: Kit,
    desk: Desk,
    house: House,
    waits: None,
    page: CalendarPage,
    opened: Opener[Any],
) -> None:
    page.kit.register.run("calendar.waiting")
    listed: WaitingDialog = opened(WaitingDialog)
    QTest.keyClick(listed, Qt.Key.Key_E)
    form: WaitDialog = opened(WaitDialog)
    assert form.before.text() == "12:00 pm"
    form.before.clear()
    QTest.keyClicks(form.note, "Call first")
    form.priority.segment("2").click()
    form.save.click()
    settle(qtbot, kit)
    row = desk.ask(waiting)[0].row
    assert (row.wish.before, row.wish.note, row.wish.priority) == (None, "Call first", 2)
    activate(qtbot, listed)
    QTest.keyClick(listed, Qt.Key.Key_O)
    settle(qtbot, kit)
    assert desk.ask(waiting)[0].row.offered_at is not None
    assert listed.message.words().startswith("Offered Robert Quinn")
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    settle(qtbot, kit)
    assert desk.ask(waiting) == ()
    desk.undo()
    listed._ask()
    settle(qtbot, kit)
    QTest.keyClick(listed, Qt.Key.Key_B)
    settle(qtbot, kit)
    assert "Robert Quinn" in standing(desk)


def test_weekdays_are_typed_in_any_way() -> None:
    assert said_weekdays("Fri, saturday") == (4, 5)
    assert said_weekdays("") == ()
    assert said_weekdays("fri and so on") is None
    assert weekday_words((5, 0)) == "Mon, Sat"


def test_a_page_is_seen_before_it_is_asked_who_waits(
    qtbot: QtBot, kit: Kit, page: CalendarPage, booked: dict[str, int], desk: Desk, house: House
) -> None:
    settle(qtbot, kit)
    page.day_shown.emit(MONDAY)
    assert not kit.link.busy
    wish = Wish(service_id=house.services["dt"], minutes=60, before=time(12))
    desk.do(Wait(client_id=house.clients["Robert Quinn"], wish=wish))  # the window is not told
    settle(qtbot, kit)
    assert page.policy.waiting.title.text() == "Waiting list · 1"
