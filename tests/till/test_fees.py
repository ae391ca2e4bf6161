"""Fees of late cancelling and of not coming: on the next ticket, at once, or waived."""

from datetime import time
from functools import partial

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.policy import Cancel, NoShow, WaiveFee
from frontdesk.commands.states import SetState
from frontdesk.commands.till import TakePayment
from frontdesk.desk import Desk
from frontdesk.documents.receipt import receipts
from frontdesk.errors import Refused, Stale
from frontdesk.queries.policy import gone
from frontdesk.queries.receipts import last_receipt
from frontdesk.queries.till import Ticket
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.payment import CARD, Discount, Paid, Settled
from frontdesk.values.state import State
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import booked, finished, ticket_of, trial_balance

HALF = Money(4750)


@pytest.fixture
def late(desk: Desk, house: House, clock: SetClock) -> int:
    """Sam Ortiz owes half of $95 for an hour of this morning."""
    number = booked(desk, house, at=time(10), therapist="Maria Santos")
    clock.advance(minutes=20)
    desk.do(Cancel(appointment_id=number, was=State.BOOKED, reason="reason_client", fee=HALF))
    return number


def with_fees(found: Ticket, discount: Discount | None = None) -> TakePayment:
    """Return a command that settles a ticket with all its fees."""
    total = found.bill([fee.item for fee in found.fees], discount, ()).total
    return TakePayment(
        settled=tuple(
            Settled(appointment_id=d.appointment_id, price=d.item.unit) for d in found.due
        ),
        fees=tuple(Settled(appointment_id=f.appointment_id, price=f.item.unit) for f in found.fees),
        discount=discount,
        tenders=(Paid(kind=CARD, amount=total),),
    )


def test_a_fee_comes_with_the_next_ticket_and_stands_on_the_receipt(
    desk: Desk, house: House, store: Store, late: int
) -> None:
    found = ticket_of(desk, finished(desk, house, at=time(11)))
    assert [(fee.appointment_id, fee.item.unit) for fee in found.fees] == [(late, HALF)]
    done = desk.do(with_fees(found))
    assert (done.code, done.params["total"]) == ("paid", Money(14250))
    assert trial_balance(store) == {
        "card": 14250,
        "service_revenue": -9500,
        "fee_revenue": -4750,
    }
    words = receipts(desk.ask(last_receipt))[0].html
    assert "Fee for cancelling late, Deep tissue massage 60, 11/23" in words
    assert ticket_of(desk, finished(desk, house, at=time(13))).fees == ()


def test_a_fee_can_be_left_for_another_time(desk: Desk, house: House, late: int) -> None:
    found = ticket_of(desk, finished(desk, house, at=time(11)))
    total = found.bill((), None, ()).total
    assert total == Money(9500)
    settled = Settled(appointment_id=found.due[0].appointment_id, price=total)
    desk.do(TakePayment(settled=(settled,), tenders=(Paid(kind=CARD, amount=total),)))
    again = ticket_of(desk, finished(desk, house, at=time(13)))
    assert [fee.appointment_id for fee in again.fees] == [late]


def test_a_fee_is_taken_at_once(desk: Desk, house: House, store: Store, late: int) -> None:
    found = ticket_of(desk, late)
    assert (found.client, found.due, found.reasons) == ("Sam Ortiz", (), ())
    done = desk.do(with_fees(found))
    assert (done.code, done.params["client"]) == ("fee_paid", "Sam Ortiz")
    assert trial_balance(store) == {"card": 4750, "fee_revenue": -4750}
    (row,) = desk.ask(partial(gone, day=MONDAY))
    assert (row.owed, row.receipt) == (False, "2026-000001")
    assert desk.ask(partial(gone, day=MONDAY.replace(day=24))) == ()


def test_not_coming_costs_all_of_it_also_a_guest_without_a_record(
    desk: Desk, house: House, clock: SetClock
) -> None:
    number = booked(desk, house, None, guest="Walk-in 3", at=time(10), therapist="Maria Santos")
    clock.advance(hours=1)
    desk.do(NoShow(appointment_id=number, was=State.BOOKED))
    found = ticket_of(desk, number)
    assert [fee.item.unit for fee in found.fees] == [Money(9500)]
    desk.do(with_fees(found))
    assert "Fee for not coming, Deep tissue" in receipts(desk.ask(last_receipt))[1].html


def test_a_discount_takes_nothing_off_a_fee(desk: Desk, house: House, late: int) -> None:
    found = ticket_of(desk, finished(desk, house, at=time(11)))
    half = Discount(basis_points=5_000, reason="late start")
    bill = found.bill([fee.item for fee in found.fees], half, ())
    assert (bill.full, bill.fees, bill.discount, bill.total) == (
        Money(9500), HALF, Money(4750), Money(9500),
    )  # fmt: skip
    assert desk.do(with_fees(found, half)).params["total"] == Money(9500)


def test_what_is_waived_is_on_no_ticket(desk: Desk, house: House, late: int) -> None:
    seen = with_fees(ticket_of(desk, late))
    desk.do(WaiveFee(appointment_id=late, reason="child was ill"))
    assert ticket_of(desk, finished(desk, house, at=time(11))).fees == ()
    with pytest.raises(Stale, match="fee_elsewhere"):
        desk.do(seen)


def test_a_fee_is_taken_once_and_not_given_back_by_a_side_door(
    desk: Desk, store: Store, late: int
) -> None:
    taking = with_fees(ticket_of(desk, late))
    desk.do(taking)
    with pytest.raises(Stale, match="fee_paid_already"):
        desk.do(TakePayment(fees=taking.fees, tenders=taking.tenders))
    with pytest.raises(Refused, match="fee_was_paid"):
        desk.do(WaiveFee(appointment_id=late, reason="child was ill"))
    with pytest.raises(Refused, match="fee_was_paid"):
        desk.do(SetState(appointment_id=late, was=State.CANCELLED, to=State.BOOKED))
    with pytest.raises(Refused, match="fee_paid_since"):
        desk.undo()
    with Session(store.write) as session, pytest.raises(Exception, match="fee_paid"):
        session.execute(text("UPDATE appointment SET fee_waived='no' WHERE fee IS NOT NULL"))
