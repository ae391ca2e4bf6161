"""Two stations take money at once: receipts have no gaps, and nobody pays twice."""

from sqlalchemy import text

from frontdesk.clock import SetClock
from frontdesk.commands.till import TakePayment
from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.payment import CARD, Paid, Sold
from tests.studio import House
from tests.till.desk import finished, payment, ticket_of, trial_balance
from tests.till.rivals import take_at_once

_EACH = 25
_PRICE = Money(1949)


def balms(house: House, count: int) -> list[TakePayment]:
    return [
        TakePayment(
            sold=(Sold(product_id=house.balm, price=Money(1800)),),
            tenders=(Paid(kind=CARD, amount=_PRICE),),
        )
        for _ in range(count)
    ]


def test_receipts_have_no_gaps(any_store: Store, any_house: House) -> None:
    stations = [balms(any_house, _EACH) for _ in range(2)]
    answers = take_at_once(any_store.place, any_house.people["Rosa Diaz"], stations)
    numbers = sorted(number for found in answers for number in found)
    assert numbers == [f"2026-{n:06d}" for n in range(1, 2 * _EACH + 1)]
    assert sum(trial_balance(any_store).values()) == 0
    assert trial_balance(any_store)["card"] == 2 * _EACH * _PRICE.cents


def test_one_client_pays_once_and_one_payment_counts_once(
    any_store: Store, any_house: House, clock: SetClock
) -> None:
    desk = Desk(any_store, clock)
    desk.sign_in(any_house.people["Dana Reed"])
    found = ticket_of(desk, finished(desk, any_house))
    twice = balms(any_house, 1)[0]
    stations = [[payment(found), twice], [payment(found), twice]]
    answers = take_at_once(any_store.place, any_house.people["Rosa Diaz"], stations)
    assert sorted(bool(first) for first, _ in answers) == [False, True]
    assert len({second for _, second in answers}) == 1
    balance = trial_balance(any_store)
    assert (balance["cash"], balance["card"]) == (9500, _PRICE.cents)
    with any_store.read.connect() as connection:
        kept = connection.execute(text("SELECT receipt_no FROM sale ORDER BY receipt_no"))
        assert list(kept.scalars()) == [1, 2]
