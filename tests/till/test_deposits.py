"""Deposits that are paid twice, given back, or for what is over: none is left behind."""

from dataclasses import replace
from datetime import time, timedelta
from functools import partial

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.drawer import CloseDay
from frontdesk.commands.giving_back import VoidSale
from frontdesk.commands.paying_out import PayOut
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.queries.day_report import day_report
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.payment import DEPOSIT, Paid
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import finished, payment, ticket_of, trial_balance
from tests.till.stored import stored
from tests.till.test_forfeits import FEE, cancel, deposit, fee, put_back
from tests.till.test_giving_back import WHY
from tests.till.test_wallets import sold_package


@pytest.mark.parametrize(
    ("first", "again", "owed", "credit"),
    [(2_000, 1_000, 1_750, 0), (4_000, 4_000, 0, 3_250), (0, 1_000, 3_750, 0)],
    ids=["both are kept", "what is over is credit", "one was paid out before"],
)
def test_two_deposits_for_one_appointment_are_settled_together(
    desk: Desk, store: Store, house: House, clock: SetClock,
    first: int, again: int, owed: int, credit: int,
) -> None:  # fmt: skip
    number = int(desk.do(book(house)).params["appointment"])
    deposit(desk, number, first or 2_000)
    if not first:
        desk.do(PayOut(wallet_id=1, amount=Money(2_000), reason=WHY))
    deposit(desk, number, again)
    clock.advance(hours=1)
    desk.do(cancel(number))
    assert fee(store, number) == (Money(owed) if owed else None)
    assert stored(store) == ({"credit": credit} if credit else {})
    assert trial_balance(store)["fee_revenue"] == -(FEE.cents - owed)


def test_credit_from_several_deposits_is_paid_out(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    for at in (time(14, 30), time(16)):
        number = int(desk.do(book(house, starts=at)).params["appointment"])
        deposit(desk, number, 6_000)
        desk.do(cancel(number, fee=Money(0), reason="reason_studio"))
    assert stored(store) == {"credit": 12_000}
    desk.do(PayOut(wallet_id=2, amount=Money(12_000), reason=WHY))
    assert (stored(store), trial_balance(store)["cash"]) == ({}, 0)


def test_a_booking_with_a_deposit_is_cancelled_and_not_undone(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    number = int(desk.do(book(house)).params["appointment"])
    deposit(desk, number, 6_000)
    with pytest.raises(Refused, match="deposit_paid_since"):
        desk.undo()
    clock.advance(hours=1)
    desk.do(cancel(number))
    with pytest.raises(Refused, match="deposit_too_late"):
        deposit(desk, number, 1_000)
    assert stored(store) == {"credit": 6_000 - FEE.cents}
    before = desk.undoable()
    assert before is not None
    assert before.code == "cancelled_deposit_kept"  # not the booking of somebody else before it
    with pytest.raises(Refused, match="settled_with_money"):
        desk.undo()
    desk.do(put_back(number))
    assert stored(store) == {"credit": 6_000 - FEE.cents, "deposit": FEE.cents}


def test_what_is_left_of_a_deposit_after_the_visit_is_credit(
    desk: Desk, store: Store, house: House
) -> None:
    number = finished(desk, house)
    deposit(desk, number, 12_000)
    way = Paid(kind=DEPOSIT, amount=Money(9_500), wallet_id=1)
    sale = desk.do(replace(payment(ticket_of(desk, number)), tenders=(way,)))
    assert sale.params["credit"] == Money(2_500)
    assert stored(store) == {"credit": 2_500}
    desk.do(VoidSale(sale_id=sale.params["sale"], reason=WHY))
    assert stored(store) == {"deposit": 12_000}
    desk.do(payment(ticket_of(desk, number)))  # paid in cash after all
    assert stored(store) == {"credit": 12_000}
    desk.do(PayOut(wallet_id=2, amount=Money(12_000), reason=WHY))
    assert (stored(store), trial_balance(store)["cash"]) == ({}, 9_500)


def test_a_deposit_is_credit_where_a_session_stands_for_the_fee(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    number = int(desk.do(book(house)).params["appointment"])
    wallet = sold_package(desk, house)
    deposit(desk, number, 2_000)
    clock.advance(hours=1)
    desk.do(cancel(number, credit=wallet))
    assert stored(store) == {"package": 32_000, "credit": 2_000}


def test_a_deposit_of_a_nameless_guest_is_offered_back(
    desk: Desk, store: Store, house: House
) -> None:
    number = finished(desk, house, None, guest="Walk-in 3")
    deposit(desk, number, 2_000)
    desk.do(payment(ticket_of(desk, number)))
    assert stored(store) == {"deposit": 2_000}
    desk.do(PayOut(wallet_id=1, amount=Money(2_000), reason=WHY))
    assert stored(store) == {}


@pytest.mark.parametrize(
    ("cents", "owed", "credit"), [(2_000, 2_750, 0), (6_000, None, 1_250)], ids=["less", "more"]
)
def test_after_the_close_a_deposit_pays_the_fee_for_the_next_day(
    desk: Desk, store: Store, house: House, clock: SetClock,
    cents: int, owed: int | None, credit: int,
) -> None:  # fmt: skip
    tuesday = MONDAY + timedelta(days=1)
    number = int(desk.do(book(house, day=tuesday)).params["appointment"])
    deposit(desk, number, cents)
    clock.advance(hours=8)
    desk.do(CloseDay(pieces=((100, cents // 100),)))
    desk.do(cancel(number))
    assert fee(store, number) == (None if owed is None else Money(owed))
    assert stored(store) == ({"credit": credit} if credit else {})
    desk.do(put_back(number))
    assert stored(store).get("deposit") == cents - credit
    desk.do(cancel(number))
    tomorrow = desk.ask(partial(day_report, day=tuesday))
    assert dict(tomorrow.revenue)["fee_kept"] == Money(cents - credit)
