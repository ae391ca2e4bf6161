"""The check-out panel by keyboard: what it shows, what it takes, what it says."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from frontdesk.clock import SetClock
from frontdesk.commands.states import SetState
from frontdesk.commands.walk_in import WalkIn
from frontdesk.desk import Desk
from frontdesk.documents.base import Paper
from frontdesk.queries.till import NextVisit
from frontdesk.storage.engine import Store
from frontdesk.values.state import State
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import booked, paid, payment, ticket_of, trial_balance
from tests.ui.panels.using import ENTER, begun, focused, press, say, take
from ui.dialogs.preview import PreviewDialog
from ui.kit import Kit
from ui.panels.check_out import CheckOutPanel


def test_two_keys_choose_a_tip_and_take_the_money(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int, store: Store
) -> None:
    begun(qtbot, panel, appointment)
    assert panel.name.text() == "Check out · Sam Ortiz"
    assert panel.below.text() == "Deep tissue massage 60 with Tom Becker · 9:30 am"
    assert panel.take.words() == "Take $95.00 and print"
    press(Qt.Key.Key_2)
    assert panel.take.words() == "Take $112.10 and print"
    take(qtbot, panel)
    assert trial_balance(store) == {
        "card": 11_210,
        "service_revenue": -9_500,
        "tips_payable": -1_710,
    }


def test_keys_that_come_before_the_ticket_count(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int
) -> None:
    panel.begin(appointment)
    press(Qt.Key.Key_3)
    outcome = take(qtbot, panel)
    assert outcome.params["total"].cents == 11_400


def test_a_second_press_takes_the_tip_back(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int
) -> None:
    begun(qtbot, panel, appointment)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_1)
    assert panel.take.words() == "Take $95.00 and print"


def test_another_tip_is_typed(qtbot: QtBot, panel: CheckOutPanel, appointment: int) -> None:
    begun(qtbot, panel, appointment)
    press(Qt.Key.Key_O)
    say("x")
    assert "amount" in panel.form.tip.error.text()
    press(Qt.Key.Key_Backspace)
    say("12")
    press(ENTER)
    assert panel.take.hasFocus()
    assert panel.take.words() == "Take $107.00 and print"


def test_cash_shows_the_change_live_and_after(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int, store: Store
) -> None:
    begun(qtbot, panel, appointment)
    press(Qt.Key.Key_C)
    say("9")
    assert panel.form.tender.change.text() == "$86.00 are missing"
    panel.pay()
    row = panel.form.tender.coins.rows["given"]
    qtbot.waitUntil(lambda: not row.error.isHidden())
    assert row.error.text() == "$86.00 are missing."
    assert panel.form.tender.coins.amount.text() == "9"
    say("8")
    assert panel.form.tender.change.text() == "Change $3.00"
    take(qtbot, panel)
    assert panel.name.text() == "Change $3.00"
    assert trial_balance(store)["cash"] == 9_500


def test_cash_without_an_amount_is_the_exact_one(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int
) -> None:
    begun(qtbot, panel, appointment)
    press(Qt.Key.Key_C)
    assert take(qtbot, panel).params["change"].cents == 0


def test_an_amount_that_cannot_be_read_is_said(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int
) -> None:
    begun(qtbot, panel, appointment)
    press(Qt.Key.Key_C)
    say("forty")
    press(ENTER)
    assert "Write an amount" in panel.form.tender.coins.rows["given"].error.text()
    assert panel.form.tender.coins.amount.hasFocus()


def test_of_a_card_the_last_four_digits_are_kept_and_never_more(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int, store: Store
) -> None:
    begun(qtbot, panel, appointment)
    panel.form.tender.cards.last_four.setFocus()
    say("4242 4242 4242 4242")
    press(ENTER)
    qtbot.waitUntil(lambda: not panel.form.tender.cards.rows["last_four"].error.isHidden())
    assert "number of a payment card" in panel.form.tender.cards.rows["last_four"].error.text()
    panel.form.tender.cards.last_four.clear()
    say("4242")
    take(qtbot, panel)
    with store.read.connect() as connection:
        kept = connection.execute(text("SELECT kind, last_four FROM tender")).all()
    assert [tuple(row) for row in kept] == [("card", "4242")]


def test_products_are_found_by_typing_and_taken_off(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int, house: House
) -> None:
    begun(qtbot, panel, appointment)
    panel.form.product.setFocus()
    for _ in range(2):
        say("arn")
        press(ENTER)
    assert panel.take.words() == "Take $133.97 and print"
    assert panel.form.sums.tax[0].text() == "Sales tax 8.25% on $36.00"
    panel.form.lines.removed.emit(f"p:{house.balm}")
    assert panel.take.words() == "Take $114.49 and print"
    panel.form.product.setFocus()
    press(ENTER)
    assert panel.take.hasFocus()


def test_a_discount_beyond_a_tenth_is_refused_in_place(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int
) -> None:
    begun(qtbot, panel, appointment)
    press(Qt.Key.Key_D)
    say("20%")
    press(ENTER)
    press(ENTER)
    assert panel.take.words() == "Take $76.00 and print"
    press(ENTER)
    qtbot.waitUntil(lambda: not panel.form.discount.amount_row.error.isHidden())
    assert "10 per cent at most, here $9.50" in panel.form.discount.amount_row.error.text()
    assert panel.form.discount.reason_row.error.text() == "Say why there is a discount."
    assert panel.form.discount.amount.text() == "20%"
    panel.form.discount.amount.setText("5")
    panel.form.discount.reason.setFocus()
    say("late start")
    press(ENTER)
    assert take(qtbot, panel).params["total"].cents == 9_000


def test_what_is_no_discount_is_said(qtbot: QtBot, panel: CheckOutPanel, appointment: int) -> None:
    begun(qtbot, panel, appointment)
    press(Qt.Key.Key_D)
    say("ten")
    assert panel.form.discount.amount_row.error.text() == (
        "Write it as 10% or as 8.50; Enter looks whether it is a code."
    )
    QTest.keyClick(panel, ENTER, Qt.KeyboardModifier.ControlModifier)
    assert panel.form.discount.amount.hasFocus()


def test_control_and_enter_take_the_money_from_any_field(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int
) -> None:
    begun(qtbot, panel, appointment)
    panel.form.product.setFocus()
    with qtbot.waitSignal(panel.paid):
        QTest.keyClick(focused(), ENTER, Qt.KeyboardModifier.ControlModifier)


def test_pressing_twice_charges_once(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int, store: Store
) -> None:
    begun(qtbot, panel, appointment)
    with qtbot.waitSignal(panel.paid):
        panel.take.click()
        panel.take.click()
        panel.pay()
    assert trial_balance(store)["card"] == 9_500


def test_once_taken_enter_closes(qtbot: QtBot, panel: CheckOutPanel, appointment: int) -> None:
    begun(qtbot, panel, appointment)
    take(qtbot, panel)
    assert panel.form.sums.total[0].text() == "Paid"
    assert "receipt 2026-000001" in panel.below.text()
    with qtbot.waitSignal(panel.closed):
        press(ENTER)


def test_escape_closes(qtbot: QtBot, panel: CheckOutPanel, appointment: int) -> None:
    begun(qtbot, panel, appointment)
    with qtbot.waitSignal(panel.closed):
        press(Qt.Key.Key_Escape)


def test_without_a_printer_it_says_so_and_shows_the_receipt(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int
) -> None:
    begun(qtbot, panel, appointment)
    take(qtbot, panel)
    qtbot.waitUntil(lambda: not panel.message.isHidden())
    assert "no printer" in panel.message.words()
    panel.show_receipt.setFocus()
    press(ENTER)
    qtbot.waitUntil(lambda: panel.findChild(PreviewDialog) is not None)
    preview = panel.findChild(PreviewDialog)
    assert preview is not None
    assert preview.document.paper is Paper.ROLL
    assert "2026-000001" in preview.view.accessibleDescription()
    assert "COPY" not in preview.view.accessibleDescription()
    preview.close()


@pytest.mark.parametrize(("wish", "words"), [("none", "wants no receipt"), ("pdf", "")])
def test_a_client_may_want_it_otherwise(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int, store: Store, wish: str, words: str
) -> None:
    with store.write.begin() as connection:
        connection.execute(text("UPDATE client SET receipt_by=:wish"), {"wish": wish})
    begun(qtbot, panel, appointment)
    assert panel.take.words() == "Take $95.00"
    take(qtbot, panel)
    if words:
        qtbot.waitUntil(lambda: words in panel.message.words())
        return
    qtbot.waitUntil(lambda: panel.findChild(PreviewDialog) is not None)
    preview = panel.findChild(PreviewDialog)
    assert preview is not None
    assert preview.document.paper is Paper.LETTER
    preview.close()


def test_a_copy_without_a_printer_is_shown(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int
) -> None:
    begun(qtbot, panel, appointment)
    take(qtbot, panel)
    panel.receipts.reprint()
    qtbot.waitUntil(lambda: panel.findChild(PreviewDialog) is not None)
    preview = panel.findChild(PreviewDialog)
    assert preview is not None
    assert "COPY" in preview.view.accessibleDescription()
    preview.close()


def test_before_the_first_sale_there_is_no_copy(qtbot: QtBot, panel: CheckOutPanel) -> None:
    with qtbot.waitSignal(panel.receipts.told) as told:
        panel.receipts.reprint()
    assert told.args == ["Nothing was sold at this station yet.", "warning"]


def test_the_same_again_is_offered(qtbot: QtBot, panel: CheckOutPanel, appointment: int) -> None:
    begun(qtbot, panel, appointment)
    assert panel.next_visit.words.text() == "Same time in 4 weeks: Mon 21 Dec, 9:30 am, Tom Becker"
    with qtbot.waitSignal(panel.book_next) as wanted:
        panel.next_visit.book.click()
    visit = wanted.args[0]
    assert isinstance(visit, NextVisit)
    assert (visit.client, visit.minutes, (visit.day - MONDAY).days) == ("Sam Ortiz", 60, 28)


def closes(qtbot: QtBot, panel: CheckOutPanel) -> None:
    """See that there is nothing to take any more: the one button, and Enter, close the panel."""
    assert (panel.take.words(), panel.take.hasFocus()) == ("Close", True)
    assert panel.form.tip.isHidden()
    with qtbot.waitSignal(panel.closed):
        press(ENTER)


def test_who_paid_already_is_told(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int, desk: Desk
) -> None:
    begun(qtbot, panel, appointment)
    take(qtbot, panel)
    panel.begin(appointment)
    qtbot.waitUntil(lambda: panel.take.words() == "Close")
    assert panel.message.words() == (
        "Sam Ortiz has paid already: receipt 2026-000001, "
        "taken by Rosa Diaz on Mon 23 Nov, 9:08 am."
    )
    closes(qtbot, panel)


def test_a_walk_in_without_a_name_pays_for_the_treatment(
    qtbot: QtBot, panel: CheckOutPanel, desk: Desk, house: House, clock: SetClock
) -> None:
    service, therapist = house.services["ac"], house.therapists["Li Wei"]
    walk_in = WalkIn(service_id=service, minutes=45, therapist_id=therapist, starts=time(9, 10))
    number = int(desk.do(walk_in).params["appointment"])
    for was, to in ((State.ARRIVED, State.IN_SESSION), (State.IN_SESSION, State.TO_CHECK_OUT)):
        desk.do(SetState(appointment_id=number, was=was, to=to))
    begun(qtbot, panel, number)
    assert panel.name.text() == "Check out · Walk-in 1"
    press(Qt.Key.Key_2)
    outcome = take(qtbot, panel)
    assert (outcome.code, outcome.params["total"].cents) == ("paid", 8000 + 1440)


def test_products_alone_are_sold(qtbot: QtBot, panel: CheckOutPanel, store: Store) -> None:
    panel.begin_retail()
    qtbot.waitUntil(panel.form.product.line.hasFocus)
    assert panel.form.tip.isHidden()
    assert not panel.take.isEnabled()
    say("arn")
    press(ENTER)
    press(ENTER)
    assert panel.take.words() == "Take $19.49 and print"
    take(qtbot, panel)
    assert trial_balance(store) == {"card": 1949, "product_revenue": -1800, "tax_payable": -149}


@pytest.fixture
def others(appointment: int, desk: Desk, house: House, store: Store) -> None:
    """A guest who is still treated, a visit to come, and somebody who has paid."""
    second = booked(desk, house, "Nora Blake", therapist="Maria Santos")
    with store.write.begin() as connection:
        move = "UPDATE appointment SET visit_id=(SELECT visit_id FROM appointment WHERE id=:a)"
        connection.execute(text(f"{move} WHERE id=:b"), {"a": appointment, "b": second})
    booked(desk, house, day=MONDAY.replace(day=30), at=time(10))
    paid(desk, house, "Robert Quinn", at=time(11))


def test_who_waits_and_who_comes_again_is_told(
    others: None, qtbot: QtBot, panel: CheckOutPanel, appointment: int
) -> None:
    begun(qtbot, panel, appointment)
    assert panel.form.waiting.words() == "Nora Blake is not finished yet and pays later."
    assert panel.next_visit.title.text() == "Next visit"
    assert panel.next_visit.words.text() == "Mon 30 Nov, 10:00 am with Tom Becker"
    assert panel.next_visit.book.isHidden()


def test_a_rival_at_another_station_is_named(
    others: None,
    qtbot: QtBot,
    panel: CheckOutPanel,
    appointment: int,
    store: Store,
    house: House,
    kit: Kit,
) -> None:
    begun(qtbot, panel, appointment)
    rival = Desk(store, kit.clock, station="back")
    rival.sign_in(house.people["Dana Reed"])
    rival.do(payment(ticket_of(rival, appointment)))
    press(ENTER)
    qtbot.waitUntil(lambda: not panel.message.isHidden())
    assert panel.message.words() == (
        "Sam Ortiz has paid already: receipt 2026-000002. It was Dana Reed, at 9:08 am."
    )
    closes(qtbot, panel)


def test_in_a_low_window_the_field_that_is_meant_comes_into_view(
    qtbot: QtBot, panel: CheckOutPanel, appointment: int
) -> None:
    begun(qtbot, panel, appointment)
    panel.resize(panel.width(), 300)
    press(Qt.Key.Key_C)
    given = panel.form.tender.coins.amount
    view = panel.content.viewport()
    qtbot.waitUntil(lambda: view.rect().contains(given.mapTo(view, given.rect().center())))
