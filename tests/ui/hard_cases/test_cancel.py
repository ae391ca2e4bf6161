"""Cancelled in two keys by the policy, waived with a reason, put back; a no-show in one."""

from datetime import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.groups import BookGroup
from frontdesk.desk import Desk
from frontdesk.model import Appointment
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.party import Guest
from frontdesk.values.state import State
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.using import card_of, settle
from tests.ui.hard_cases.conftest import Opener
from ui.dialogs.cancel import CancelDialog
from ui.dialogs.gone import GoneDialog
from ui.kit import Kit
from ui.pages.calendar import CalendarPage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(
    page: CalendarPage, booked: dict[str, int], clock: SetClock, opened: Opener[Any]
) -> CancelDialog:
    """Sam at ten, forty minutes before; booked a while ago."""
    clock.advance(minutes=20)
    page.view.choose(("card", booked["sam"]))
    QTest.keyClick(page.view, Qt.Key.Key_X)
    found: CancelDialog = opened(CancelDialog)
    return found


def row(store: Store, number: int) -> Appointment:
    with Session(store.read) as session:
        return session.get_one(Appointment, number)


def test_it_says_what_it_comes_to_and_enter_applies_it(
    qtbot: QtBot, kit: Kit, store: Store, booked: dict[str, int], dialog: CancelDialog
) -> None:
    assert dialog.verdict.words() == "32 min notice, policy 24 h: $47.50 fee."
    assert dialog.what.text() == "Deep tissue massage 60, today 10:00 am with Maria Santos"
    QTest.keyClick(dialog.apply, Qt.Key.Key_Return)
    settle(qtbot, kit)
    there = row(store, booked["sam"])
    assert (there.state, there.fee) == (State.CANCELLED, Money(4750))


def test_the_fee_can_be_taken_in_the_same_breath(
    qtbot: QtBot, page: CalendarPage, booked: dict[str, int], dialog: CancelDialog
) -> None:
    assert dialog.charge.isVisible()
    with qtbot.waitSignal(page.check_out_requested) as caught:
        QTest.keyClick(dialog, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert caught.args == [booked["sam"]]


def test_enter_typed_in_the_same_breath_counts(
    qtbot: QtBot, kit: Kit, store: Store, page: CalendarPage, booked: dict[str, int]
) -> None:
    dialog = CancelDialog(kit, booked["sam"], page)
    dialog.open()
    dialog.apply.click()
    settle(qtbot, kit)
    assert row(store, booked["sam"]).state is State.CANCELLED


def test_the_studios_own_doing_costs_nothing(
    qtbot: QtBot, kit: Kit, store: Store, booked: dict[str, int], dialog: CancelDialog
) -> None:
    dialog.reason.segment("reason_studio").click()
    assert dialog.verdict.words() == "32 min notice, policy 24 h: no fee."
    assert dialog.waive.isHidden()
    dialog.apply.click()
    settle(qtbot, kit)
    assert row(store, booked["sam"]).fee is None


def test_a_waiver_asks_for_its_reason(
    qtbot: QtBot, kit: Kit, store: Store, booked: dict[str, int], dialog: CancelDialog
) -> None:
    dialog.waive.click()
    assert dialog.isVisible()
    assert dialog.waiver.hasFocus()
    QTest.keyClicks(dialog.waiver, "Child is ill")
    QTest.keyClick(dialog, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, kit)
    there = row(store, booked["sam"])
    assert (there.fee, there.fee_waived) == (Money(4750), "Child is ill")


def test_what_became_of_the_appointment_meanwhile_is_told_in_place(
    qtbot: QtBot, kit: Kit, page: CalendarPage, booked: dict[str, int], dialog: CancelDialog
) -> None:
    page._set_state(card_of(page, booked["sam"]), State.ARRIVED)
    settle(qtbot, kit)
    dialog.apply.click()
    settle(qtbot, kit)
    assert "taken a step on meanwhile" in dialog.message.words()
    assert dialog.isVisible()


def test_a_couple_is_cancelled_with_the_fee_of_both_before_ones_eyes(
    qtbot: QtBot,
    kit: Kit,
    desk: Desk,
    house: House,
    store: Store,
    clock: SetClock,
    page: CalendarPage,
    opened: Opener[Any],
) -> None:
    couple = [("Robert Quinn", "Ana Ruiz"), ("Ximena Castañeda", "Jo Park")]
    guests = tuple(
        Guest(
            service_id=house.services["sw"],
            minutes=60,
            therapist_id=house.therapists[therapist],
            guest_name=client,
        )
        for client, therapist in couple
    )
    done = desk.do(BookGroup(guests=guests, day=MONDAY, starts=time(13)))
    number = int(done.params["appointment"])
    clock.advance(hours=1)
    page.show_visit(MONDAY, number)
    settle(qtbot, kit)
    QTest.keyClick(page.view, Qt.Key.Key_X)
    dialog: CancelDialog = opened(CancelDialog)
    assert dialog.title.text() == "Cancel Robert Quinn and Ximena Castañeda"
    assert dialog.apply.text() == "Cancel, $85.00 to take"
    assert dialog.verdict.words().endswith("$85.00 fee for all of them.")
    assert dialog.charge.isHidden()  # each is taken by itself
    QTest.keyClick(dialog.apply, Qt.Key.Key_Return)
    settle(qtbot, kit)
    for each in (number, number + 1):
        there = row(store, each)
        assert (there.state, there.fee) == (State.CANCELLED, Money(4250))


def test_a_no_show_takes_one_key_and_shows_its_fee(
    qtbot: QtBot,
    kit: Kit,
    store: Store,
    page: CalendarPage,
    booked: dict[str, int],
    clock: SetClock,
) -> None:
    clock.advance(hours=1, minutes=2)
    page.view.choose(("card", booked["sam"]))
    QTest.keyClick(page.view, Qt.Key.Key_N)
    settle(qtbot, kit)
    assert row(store, booked["sam"]).state is State.NO_SHOW
    assert page.visit.facts.value("Fee") == "$95.00 to take"


def test_those_who_are_gone_are_listed_put_back_and_let_off(
    qtbot: QtBot,
    kit: Kit,
    store: Store,
    page: CalendarPage,
    booked: dict[str, int],
    dialog: CancelDialog,
    opened: Opener[Any],
) -> None:
    QTest.keyClicks(dialog.words, "moved to Dallas")
    dialog.apply.click()
    settle(qtbot, kit)
    page.kit.register.run("calendar.gone")
    listed: GoneDialog = opened(GoneDialog)
    cells = [str(listed.model.index(0, column).data()) for column in range(4)]
    assert cells[1:] == ["Sam Ortiz", "Cancelled, moved to Dallas", "$47.50 to take"]
    QTest.keyClick(listed.table, Qt.Key.Key_W)
    assert listed.why.hasFocus()
    QTest.keyClicks(listed.why, "b")
    QTest.keyClick(listed.why, Qt.Key.Key_Return)
    settle(qtbot, kit)
    assert listed.form.isVisible()
    QTest.keyClicks(listed.why, "us broke down")
    QTest.keyClick(listed.why, Qt.Key.Key_Return)
    settle(qtbot, kit)
    assert str(listed.model.index(0, 3).data()) == "$47.50 waived: bus broke down"
    assert not listed.waive.isEnabled()
    QTest.keyClick(listed.table, Qt.Key.Key_B)
    settle(qtbot, kit)
    assert listed.nobody.isVisible()
    there = row(store, booked["sam"])
    assert (there.state, there.fee, there.fee_waived) == (State.BOOKED, None, None)


def test_a_fee_is_taken_from_the_list(
    qtbot: QtBot, page: CalendarPage, booked: dict[str, int], dialog: CancelDialog,
    kit: Kit, opened: Opener[Any],
) -> None:  # fmt: skip
    dialog.apply.click()
    settle(qtbot, kit)
    page.kit.register.run("calendar.gone")
    listed: GoneDialog = opened(GoneDialog)
    with qtbot.waitSignal(page.check_out_requested) as caught:
        QTest.keyClick(listed.table, Qt.Key.Key_T)
    assert caught.args == [booked["sam"]]


def test_confirmed_and_message_left_by_key(
    qtbot: QtBot, kit: Kit, page: CalendarPage, booked: dict[str, int]
) -> None:
    page.view.choose(("card", booked["sam"]))
    QTest.keyClick(page.view, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, kit)
    assert page.visit.facts.value("Message left") == "just now"
    QTest.keyClick(page.view, Qt.Key.Key_K)
    settle(qtbot, kit)
    assert card_of(page, booked["sam"]).state is State.CONFIRMED
    assert not page.kit.register.action("calendar.message").isEnabled()
    QTest.keyClick(page.view, Qt.Key.Key_K)
    settle(qtbot, kit)
    assert card_of(page, booked["sam"]).state is State.BOOKED


def test_ten_minutes_after_the_start_the_card_asks(
    qtbot: QtBot, kit: Kit, page: CalendarPage, booked: dict[str, int], clock: SetClock
) -> None:
    page.view.choose(("card", booked["sam"]))
    clock.advance(minutes=61)
    page.policy.asking.look()
    assert page.side.asking.isHidden()
    clock.advance(minutes=1)
    page.policy.asking.look()
    assert "10 min after the start. A arrived, L late, N no-show." in page.side.asking.words()
    page.view.choose(("card", booked["nora"]))
    assert page.side.asking.isHidden()
    page.view.choose(("card", booked["sam"]))
    assert page.side.asking.isVisible()
    QTest.keyClick(page.view, Qt.Key.Key_A)
    settle(qtbot, kit)
    assert card_of(page, booked["sam"]).state is State.ARRIVED
    page.policy.asking.look()
    assert page.side.asking.isHidden()
    assert not page.kit.register.action("calendar.arrived").isEnabled()
