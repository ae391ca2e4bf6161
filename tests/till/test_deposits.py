"""Deposits that are paid twice, given back, or for what is over: none is left behind."""

from datetime import time

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.paying_out import PayOut
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from tests.bookings import book
from tests.studio import House
from tests.till.desk import trial_balance
from tests.till.stored import stored
from tests.till.test_forfeits import FEE, cancel, deposit, fee
from tests.till.test_giving_back import WHY


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
