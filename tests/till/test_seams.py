"""Where two ways to pay, or two records, meet on one sale that is taken back."""

from dataclasses import replace
from datetime import time
from functools import partial

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from frontdesk.commands.accounts import SetHouseLimit
from frontdesk.commands.giving_back import Back, RefundSale, To, VoidSale
from frontdesk.commands.merging import MergeClients
from frontdesk.commands.paying_out import PayOut
from frontdesk.commands.products import SaveCode
from frontdesk.commands.till import TakePayment
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.model import Wallet
from frontdesk.queries.giving_back import receipt_list
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.payment import CASH, HOUSE, PACKAGE, Discount, Paid
from frontdesk.values.stored import Bought, Stored, Unit
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import finished, paid, payment, ticket_of, trial_balance
from tests.till.stored import stored
from tests.till.test_giving_back import WHY, of, refund, what
from tests.till.test_stored_sales import NORA, SAM, by_wallet, five_hours, left


def sound(store: Store) -> None:
    """See that the ledger balances, and owes what is stored."""
    balance = trial_balance(store)
    assert sum(balance.values()) == 0
    assert all(-balance[kind] == cents for kind, cents in stored(store).items())


def test_a_product_beside_a_session_goes_back_in_cash(
    any_desk: Desk, any_store: Store, any_house: House
) -> None:
    wallet = five_hours(any_desk, any_store, any_house)
    number = finished(any_desk, any_house)
    found = ticket_of(any_desk, number)
    products = (found.products[0].item(1),)
    rest = found.bill(products, None, ()).total - Money(9_500)
    ways = (by_wallet(PACKAGE, wallet, 9_500, number), Paid(kind=CASH, amount=rest))
    sale = any_desk.do(replace(payment(found, products=products), tenders=ways))
    any_desk.do(refund(any_desk, sale, product=1))
    assert left(any_store, wallet).units == 4
    assert trial_balance(any_store)["cash"] == 40_001
    any_desk.do(refund(any_desk, sale, service=1))
    assert left(any_store, wallet).units == 5
    sound(any_store)


def test_of_two_services_each_gives_its_own_minutes_back(
    desk: Desk, store: Store, house: House
) -> None:
    wallet = five_hours(desk, store, house, unit=Unit.MINUTES, units=300)
    numbers = [finished(desk, house), finished(desk, house, at=time(11))]
    settled = tuple(payment(ticket_of(desk, each)).settled[0] for each in numbers)
    ways = tuple(by_wallet(PACKAGE, wallet, 9_500, each) for each in numbers)
    sale = desk.do(TakePayment(settled=settled, tenders=ways, client_id=house.clients[SAM]))
    for line, units in zip(reversed(what(desk, sale).choices), (240, 300), strict=True):
        desk.do(RefundSale(sale_id=of(sale), lines=(Back(line_id=line.id),), reason=WHY))
        assert left(store, wallet).units == units
    with store.read.connect() as connection:
        named = "SELECT count(DISTINCT reverses_id) FROM wallet_entry WHERE why='returned'"
        assert connection.execute(text(named)).scalar() == 2
    sound(store)


@pytest.mark.parametrize("code", [True, False], ids=["by code", "by hand"])
def test_a_discount_beside_a_session_is_on_the_rest_and_each_goes_back_alone(
    desk: Desk, store: Store, house: House, code: bool
) -> None:
    wallet = five_hours(desk, store, house)
    number = finished(desk, house)
    off = None if code else Discount(amount=Money(1_000), reason="a friend")
    if code:
        desk.do(SaveCode(code="TEN", amount=Money(1_000)))
    found = ticket_of(desk, number)
    products = (found.products[0].item(1),)
    ways = (by_wallet(PACKAGE, wallet, 9_500, number), Paid(kind=CASH, amount=Money(866)))
    take = replace(payment(found, products=products, discount=off), tenders=ways)
    sale = desk.do(replace(take, code="TEN" if code else ""))  # of $18, and the tax of the rest
    desk.do(refund(desk, sale, service=1))
    assert (left(store, wallet).units, trial_balance(store)["cash"]) == (5, 40_001 + 866)
    desk.do(refund(desk, sale, product=1))
    assert trial_balance(store)["cash"] == 40_001
    sound(store)


def test_a_session_pays_the_whole_service_and_neither_less_nor_more(
    desk: Desk, store: Store, house: House
) -> None:
    wallet = five_hours(desk, store, house)
    number = finished(desk, house)
    found = ticket_of(desk, number)
    ways = (by_wallet(PACKAGE, wallet, 9_000, number), Paid(kind=CASH, amount=Money(500)))
    with pytest.raises(Refused, match="credit_pays_service"):
        desk.do(replace(payment(found), tenders=ways))


def test_what_a_session_paid_is_never_credit_in_money(
    desk: Desk, store: Store, house: House
) -> None:
    wallet = five_hours(desk, store, house)
    number = finished(desk, house)
    found = ticket_of(desk, number)
    products = (found.products[0].item(1),)
    rest = found.bill(products, None, ()).total - Money(9_500)
    ways = (by_wallet(PACKAGE, wallet, 9_500, number), Paid(kind=CASH, amount=rest))
    sale = desk.do(replace(payment(found, products=products), tenders=ways))
    desk.do(replace(refund(desk, sale, service=1, product=1), to=To.CREDIT))
    assert left(store, wallet).units == 5
    assert stored(store) == {"package": 40_001, "credit": rest.cents}
    sound(store)


def test_a_card_sold_beside_a_session_is_paid_out(desk: Desk, store: Store, house: House) -> None:
    wallet = five_hours(desk, store, house)
    number = finished(desk, house)
    card = Bought(kind=Stored.GIFT_CARD, price=Money(5_000))
    ways = (by_wallet(PACKAGE, wallet, 9_500, number), Paid(kind=CASH, amount=card.price))
    sale = desk.do(replace(payment(ticket_of(desk, number)), bought=(card,), tenders=ways))
    desk.do(PayOut(wallet_id=sale.params["wallets"][0], amount=card.price, reason=WHY))
    assert left(store, wallet).units == 4
    assert trial_balance(store)["cash"] == 40_001
    sound(store)


def test_credit_for_a_merged_record_is_that_of_the_kept_one(
    desk: Desk, store: Store, house: House
) -> None:
    sale = paid(desk, house, SAM)
    desk.do(MergeClients(kept_id=house.clients[NORA], gone_id=house.clients[SAM]))
    desk.do(replace(refund(desk, sale, service=1), to=To.CREDIT))
    with Session(store.read) as session:
        assert session.get_one(Wallet, 1).client_id == house.clients[NORA]
    sound(store)


def test_a_refund_that_was_voided_does_not_stand_in_the_list(desk: Desk, house: House) -> None:
    sale = paid(desk, house)
    listed = partial(receipt_list, first=MONDAY, last=MONDAY)
    desk.do(refund(desk, sale, service=1))
    assert [row.state for row in desk.ask(listed)] == ["", "refunded"]
    desk.do(VoidSale(sale_id=of(sale) + 1, reason=WHY))
    assert [row.state for row in desk.ask(listed)] == ["", "voided", ""]


def test_of_merged_records_one_limit_holds_for_what_is_owed(
    desk: Desk, store: Store, house: House
) -> None:
    for client in (SAM, NORA):
        desk.do(SetHouseLimit(client_id=house.clients[client], limit=Money(10_000)))
    way = by_wallet(HOUSE, 2, 9_500)
    desk.do(replace(payment(ticket_of(desk, finished(desk, house, NORA))), tenders=(way,)))
    desk.do(MergeClients(kept_id=house.clients[NORA], gone_id=house.clients[SAM]))
    with pytest.raises(Refused, match="house_limit_owed"):
        desk.do(SetHouseLimit(client_id=house.clients[NORA], limit=Money(9_000)))
    desk.do(SetHouseLimit(client_id=house.clients[NORA], limit=Money(12_000)))
    with Session(store.read) as session:
        assert [session.get_one(Wallet, each).most_owed.cents for each in (1, 2)] == [2_500, 9_500]


def test_a_code_for_once_is_used_up_for_a_merged_record_too(desk: Desk, house: House) -> None:
    desk.do(SaveCode(code="ONCE", basis_points=1_000, once_each=True))
    command = payment(ticket_of(desk, finished(desk, house, SAM)))
    desk.do(replace(command, code="ONCE", tenders=(Paid(kind=CASH, amount=Money(8_550)),)))
    desk.do(MergeClients(kept_id=house.clients[NORA], gone_id=house.clients[SAM]))
    command = payment(ticket_of(desk, finished(desk, house, NORA, at=time(11))))
    with pytest.raises(Refused, match="code_used_once"):
        desk.do(replace(command, code="ONCE", tenders=(Paid(kind=CASH, amount=Money(8_550)),)))
