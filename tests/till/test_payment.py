"""Taking money: what is written, what is refused, and that it happens once."""

from dataclasses import replace
from datetime import time
from functools import partial

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.states import SetState
from frontdesk.commands.till import TakePayment
from frontdesk.commands.walk_in import WalkIn
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.queries.day import day_board
from frontdesk.queries.receipts import last_receipt, receipt
from frontdesk.queries.till import ProductRow, counter, ticket
from frontdesk.storage import journal
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.payment import CARD, CASH, Discount, Paid, Settled, Sold, Tip
from frontdesk.values.state import State
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import (
    booked,
    finished,
    paid,
    payment,
    ticket_of,
    trial_balance,
    without,
)


def codes(caught: pytest.ExceptionInfo[Refused]) -> set[str]:
    return {reason.code for reason in caught.value.reasons}


def state(desk: Desk, appointment: int) -> State:
    board = desk.ask(partial(day_board, day=MONDAY))
    return next(card.state for card in board.cards if card.id == appointment)


def balm(desk: Desk) -> ProductRow:
    (row,) = desk.ask(counter).products
    return row


def rows(store: Store, query: str) -> list[tuple[object, ...]]:
    with store.read.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def test_a_payment_settles_all_and_takes_the_client_to_done(
    desk: Desk, store: Store, house: House
) -> None:
    number = finished(desk, house)
    found = ticket_of(desk, number)
    item = balm(desk).item(1)
    command = payment(found, tips=found.tips(1_800), products=(item,))
    outcome = desk.do(command)
    assert outcome.code == "paid"
    assert outcome.params["receipt"] == "2026-000001"
    assert outcome.params["total"] == Money(9500 + 1800 + 149 + 1710)
    assert outcome.params["client"] == "Sam Ortiz"
    assert state(desk, number) is State.DONE
    assert trial_balance(store) == {
        "cash": 13_159,
        "service_revenue": -9_500,
        "product_revenue": -1_800,
        "tax_payable": -149,
        "tips_payable": -1_710,
    }
    kinds = rows(store, "SELECT kind, amount, tax_bp FROM sale_line ORDER BY position")
    assert kinds == [
        ("service", 9500, 0),
        ("product", 1800, 825),
        ("tax", 149, 825),
        ("tip", 1710, 0),
    ]


def test_a_payment_is_one_entry_in_the_journal_and_cannot_be_undone(
    desk: Desk, store: Store, house: House
) -> None:
    number = finished(desk, house)
    before = rows(store, "SELECT max(id) FROM journal")[0][0]
    outcome = desk.do(payment(ticket_of(desk, number)))
    assert isinstance(before, int)
    assert outcome.entry == before + 1
    assert rows(store, f"SELECT undoable FROM journal WHERE id={outcome.entry}") == [(0,)]
    with pytest.raises(Stale, match="changed_since"):
        desk.undo()  # what came before cannot be taken from under the money
    with Session(store.read) as session:
        assert journal.verify(session) is None
    assert rows(store, "SELECT status, receipt_no FROM sale") == [("closed", 1)]


def test_the_same_payment_charges_once(desk: Desk, store: Store, house: House) -> None:
    command = payment(ticket_of(desk, finished(desk, house)))
    first, again = desk.do(command), desk.do(command)
    assert (again.again, again.params) == (True, first.params)
    assert rows(store, "SELECT count(*) FROM sale") == [(1,)]
    assert trial_balance(store) == {"cash": 9500, "service_revenue": -9500}
    with pytest.raises(Refused, match="id_reused"):
        desk.do(replace(command, tips=(Tip(therapist_id=1, amount=Money(5)),)))


def test_who_was_paid_already_is_told_by_whom(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    number = finished(desk, house)
    late = payment(ticket_of(desk, number))
    rival = Desk(store, clock, station="back")
    rival.sign_in(house.people["Rosa Diaz"])
    rival.do(payment(ticket_of(rival, number)))
    with pytest.raises(Stale, match="paid_already") as caught:
        desk.do(late)
    assert caught.value.who == "Rosa Diaz"
    assert caught.value.when == clock.now()
    (reason,) = ticket_of(desk, number).reasons
    assert (reason.code, reason.params["who"]) == ("paid_before", "Rosa Diaz")
    assert trial_balance(store)["cash"] == 9500


def test_a_price_that_was_changed_meanwhile_is_said(desk: Desk, store: Store, house: House) -> None:
    number = finished(desk, house)
    command = payment(ticket_of(desk, number))
    with pytest.raises(Stale, match="price_elsewhere"):
        desk.do(replace(command, settled=(Settled(appointment_id=number, price=Money(1)),)))
    with pytest.raises(Refused, match="product_price_changed"):
        desk.do(replace(command, sold=(Sold(product_id=house.balm, price=Money(1)),)))
    assert trial_balance(store) == {}


def test_who_is_not_finished_does_not_pay(desk: Desk, house: House) -> None:
    number = booked(desk, house)
    found = ticket_of(desk, number)
    assert [reason.code for reason in found.reasons] == ["not_finished"]
    assert found.due == ()
    command = TakePayment(
        settled=(Settled(appointment_id=number, price=Money(9500)),),
        tenders=(Paid(kind=CASH, amount=Money(9500)),),
    )
    with pytest.raises(Refused, match="not_finished"):
        desk.do(command)


def test_every_reason_is_said_at_once(desk: Desk, house: House) -> None:
    number = finished(desk, house)
    command = TakePayment(
        settled=(Settled(appointment_id=number, price=Money(9500)),),
        sold=(
            Sold(product_id=999, price=Money(1)),
            Sold(product_id=house.balm, price=Money(1800), quantity=0),
        ),
        discount=Discount(amount=Money(0)),
        tips=(Tip(therapist_id=house.therapists["Li Wei"], amount=Money(-1)),),
        tenders=(Paid(kind=CARD, amount=Money(5), last_four="x"),),
    )
    with pytest.raises(Refused) as caught:
        desk.do(command)
    assert codes(caught) == {
        "product_gone",
        "quantity_wrong",
        "discount_empty",
        "tip_negative",
        "tip_for_nobody",
        "last_four_wrong",
        "tender_too_small",
    }
    assert state(desk, number) is State.TO_CHECK_OUT


@pytest.mark.parametrize("cents", [1, -1], ids=["short", "over"])
def test_a_tender_that_does_not_fit_is_refused(
    desk: Desk, store: Store, house: House, cents: int
) -> None:
    command = payment(ticket_of(desk, finished(desk, house)))
    with pytest.raises(Refused) as caught:
        desk.do(without(command, cents))
    assert codes(caught) == {"tender_too_small" if cents > 0 else "tender_too_large"}
    assert rows(store, "SELECT count(*) FROM sale") == [(0,)]


def test_nothing_is_not_sold(desk: Desk) -> None:
    with pytest.raises(Refused) as caught:
        desk.do(TakePayment())
    assert codes(caught) == {"nothing_to_pay"}


def test_a_walk_in_without_a_name_pays(desk: Desk, house: House) -> None:
    walked = desk.do(
        WalkIn(
            service_id=house.services["sw"],
            minutes=60,
            therapist_id=house.therapists["Maria Santos"],
            starts=time(9, 10),
        )
    )
    number = walked.params["appointment"]
    for was, to in ((State.ARRIVED, State.IN_SESSION), (State.IN_SESSION, State.TO_CHECK_OUT)):
        desk.do(SetState(appointment_id=number, was=was, to=to))
    found = ticket_of(desk, number)
    assert (found.client_id, found.client, found.again) == (None, "Walk-in 1", None)
    outcome = desk.do(payment(found))
    shown = desk.ask(partial(receipt, sale_id=outcome.params["sale"]))
    assert shown.client == "Walk-in 1"


def test_products_are_sold_without_a_visit(desk: Desk, store: Store, house: House) -> None:
    found = desk.ask(counter)
    command = payment(found, products=(found.products[0].item(2),))
    outcome = desk.do(replace(command, client_id=house.clients["Nora Blake"]))
    assert outcome.code == "sold"
    shown = desk.ask(last_receipt)
    assert (shown.client, shown.total) == ("Nora Blake", Money(3600 + 297))
    assert trial_balance(store) == {"cash": 3897, "product_revenue": -3600, "tax_payable": -297}


def test_a_visit_of_two_pays_as_one(desk: Desk, store: Store, house: House) -> None:
    first = finished(desk, house)
    second = finished(desk, house, "Nora Blake", therapist="Maria Santos")
    with store.write.begin() as connection:
        connection.execute(
            text(
                "UPDATE appointment SET visit_id=(SELECT visit_id FROM appointment WHERE id=:one) "
                "WHERE id=:two"
            ),
            {"one": first, "two": second},
        )
    found = ticket_of(desk, second)
    assert [each.guest for each in found.due] == ["Sam Ortiz", "Nora Blake"]
    assert found.client == "Nora Blake"
    outcome = desk.do(payment(found, tips=found.tips(2_000)))
    assert outcome.params["total"] == Money(2 * 9500 + 2 * 1900)
    assert {state(desk, first), state(desk, second)} == {State.DONE}
    shown = desk.ask(partial(receipt, sale_id=outcome.params["sale"]))
    assert [(each.therapist, each.licence) for each in shown.served] == [
        ("Tom Becker", "LMT MT118204"),
        ("Maria Santos", "LMT MT118201"),
    ]


def test_two_visits_are_two_sales(desk: Desk, house: House) -> None:
    first, second = finished(desk, house), finished(desk, house, "Nora Blake", at=time(11))
    one, two = payment(ticket_of(desk, first)), payment(ticket_of(desk, second))
    both = replace(one, settled=one.settled + two.settled, tenders=one.tenders + two.tenders)
    with pytest.raises(Refused, match="not_one_visit"):
        desk.do(both)


def test_a_guest_who_is_still_treated_waits(desk: Desk, store: Store, house: House) -> None:
    first = finished(desk, house)
    second = booked(desk, house, "Nora Blake", therapist="Maria Santos")
    with store.write.begin() as connection:
        connection.execute(
            text(
                "UPDATE appointment SET visit_id=(SELECT visit_id FROM appointment WHERE id=:one) "
                "WHERE id=:two"
            ),
            {"one": first, "two": second},
        )
    found = ticket_of(desk, first)
    assert [each.guest for each in found.due] == ["Sam Ortiz"]
    assert found.waiting == ("Nora Blake",)


def test_a_receptionist_discounts_a_tenth_with_a_reason(
    store: Store, house: House, clock: SetClock
) -> None:
    rosa = Desk(store, clock, station="front")
    rosa.sign_in(house.people["Rosa Diaz"])
    found = ticket_of(rosa, finished(rosa, house))
    much = Discount(basis_points=1_100, reason="late start")
    with pytest.raises(Refused, match="discount_over_limit"):
        rosa.do(payment(found, discount=much))
    rosa.do(payment(found, discount=Discount(basis_points=1_000, reason="late start")))
    assert trial_balance(store) == {"cash": 8550, "discounts": 950, "service_revenue": -9500}
    kept = rows(store, "SELECT amount, reason FROM sale_line WHERE kind='discount'")
    assert kept == [(-950, "late start")]


def test_a_therapist_takes_no_money(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    command = payment(ticket_of(desk, finished(desk, house)))
    tom = Desk(store, clock)
    tom.sign_in(house.people["Tom Becker"])
    with pytest.raises(Refused, match="not_allowed"):
        tom.do(command)


def test_what_is_free_is_done_without_money(desk: Desk, store: Store, house: House) -> None:
    number = finished(desk, house)
    free = Discount(amount=Money(9500), reason="voucher")
    outcome = desk.do(payment(ticket_of(desk, number), discount=free))
    assert outcome.params["total"] == Money(0)
    assert state(desk, number) is State.DONE
    assert trial_balance(store) == {"discounts": 9500, "service_revenue": -9500}


def test_a_closed_day_takes_no_sale(desk: Desk, store: Store, house: House) -> None:
    paid(desk, house)
    number = finished(desk, house, "Nora Blake", at=time(11))
    with store.write.begin() as connection:
        connection.execute(text("UPDATE business_day SET closed_at=1"))
    with pytest.raises(Refused, match="day_closed"):
        desk.do(payment(ticket_of(desk, number)))


def test_receipts_are_counted_anew_each_year(desk: Desk, house: House, clock: SetClock) -> None:
    assert paid(desk, house).params["receipt"] == "2026-000001"
    found = desk.ask(counter)
    clock.advance(days=60)
    outcome = desk.do(payment(found, products=(found.products[0].item(1),), kind=CARD))
    assert outcome.params["receipt"] == "2027-000001"


def test_a_receipt_says_everything(desk: Desk, house: House, clock: SetClock) -> None:
    booked(desk, house, day=MONDAY.replace(day=30), at=time(10))
    number = finished(desk, house)
    found = ticket_of(desk, number)
    command = payment(found, tips=found.tips(1_800))
    given = replace(command.tenders[0], given=Money(12_000))
    outcome = desk.do(replace(command, tenders=(given,)))
    assert outcome.params["change"] == Money(12_000 - 11_210)
    shown = desk.ask(partial(receipt, sale_id=outcome.params["sale"]))
    assert shown.number == "2026-000001"
    assert shown.studio == "Back to Basics Massage Studio"
    assert shown.address == ("3714 Olsen Blvd.", "Amarillo, TX 79109")
    assert (shown.day, shown.at) == (MONDAY, time(9, 8))
    assert shown.served[0].licence == "LMT MT118204"
    assert [(line.kind, line.text, line.amount) for line in shown.lines] == [
        ("service", "Deep tissue massage 60", Money(9500)),
        ("tip", "Tom Becker", Money(1710)),
    ]
    assert shown.tenders[0].change == Money(790)
    assert shown.next_visit is not None
    assert (shown.next_visit.day.day, shown.next_visit.therapist) == (30, "Tom Becker")
    assert shown.cashier == "Dana Reed"


def test_the_same_again_is_four_weeks_on(desk: Desk, house: House) -> None:
    found = ticket_of(desk, finished(desk, house))
    assert found.next_visit is None
    assert found.again is not None
    assert (found.again.day - MONDAY).days == 28
    assert (found.again.starts, found.again.minutes) == (time(9, 30), 60)


def test_the_licence_is_one_that_covers_the_service_on_the_day(
    desk: Desk, house: House, store: Store
) -> None:
    with store.write.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO licence(therapist_id, kind, number, state, expires) VALUES "
                "(:t, 'L.Ac.', 'AC9', 'TX', '2030-01-01'), (:t, 'LMT', 'OLD', 'TX', '2020-01-01')"
            ),
            {"t": house.therapists["Tom Becker"]},
        )
    found = ticket_of(desk, finished(desk, house))
    assert found.due[0].item.licence == "LMT MT118204"


def test_the_last_receipt_is_this_stations(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    with pytest.raises(Refused, match="no_receipt_yet"):
        desk.ask(last_receipt)
    paid(desk, house)
    rival = Desk(store, clock, station="back")
    rival.sign_in(house.people["Rosa Diaz"])
    paid(rival, house, "Nora Blake", at=time(11))
    assert desk.ask(last_receipt).number == "2026-000001"
    assert rival.ask(last_receipt).number == "2026-000002"


def test_what_is_not_there_is_said(desk: Desk) -> None:
    for query in (partial(ticket, appointment_id=99), partial(receipt, sale_id=99)):
        with pytest.raises(Refused, match="gone"):
            desk.ask(query)
