"""Several ways to pay one ticket, and what pays nothing."""

from dataclasses import replace
from functools import partial

import pytest

from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.queries.receipts import receipt
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.payment import CARD, CASH, CHECK, GIFT_CARD, Paid
from tests.studio import House
from tests.till.desk import finished, payment, ticket_of, trial_balance


def test_one_ticket_is_paid_in_several_ways(desk: Desk, store: Store, house: House) -> None:
    found = ticket_of(desk, finished(desk, house))
    ways = (
        Paid(kind=CASH, amount=Money(2_000), given=Money(5_000)),
        Paid(kind=CARD, amount=Money(3_000), brand="visa", last_four="4242", approval="A7"),
        Paid(kind=CARD, amount=Money(1_500), brand="amex"),
        Paid(kind=CHECK, amount=Money(3_000), check_no=" 1044 "),
    )
    outcome = desk.do(replace(payment(found), tenders=ways))
    assert outcome.params["change"] == Money(3_000)
    assert trial_balance(store) == {
        "cash": 2_000,
        "card": 4_500,
        "check": 3_000,
        "service_revenue": -9_500,
    }
    shown = desk.ask(partial(receipt, sale_id=outcome.params["sale"]))
    assert shown.tenders == (*ways[:3], replace(ways[3], check_no="1044"))


_WAY = Paid(kind=CARD, amount=Money(9_500))


@pytest.mark.parametrize(
    ("tenders", "code"),
    [
        ((replace(_WAY, kind="shells"),), "tender_unknown"),
        ((replace(_WAY, kind=GIFT_CARD),), "tender_unknown"),
        ((replace(_WAY, wallet_id=1),), "tender_unknown"),
        ((replace(_WAY, given=Money(9_600)),), "only_cash_gives_change"),
        ((replace(_WAY, brand="gold"),), "brand_wrong"),
        ((replace(_WAY, kind=CASH, approval="A7"),), "approval_wrong"),
        ((replace(_WAY, approval="x" * 21),), "approval_wrong"),
        ((replace(_WAY, approval="4242424242424242"),), "card_number"),
        ((replace(_WAY, check_no="7"),), "check_no_wrong"),
        ((replace(_WAY, kind=CHECK, check_no="4242 4242 4242 4242"),), "card_number"),
        ((_WAY, replace(_WAY, amount=Money(-1))), "tender_empty"),
        ((_WAY, replace(_WAY, kind=CASH, amount=Money(1))), "tender_too_large"),
        ((replace(_WAY, amount=Money(475)),) * 21, "tenders_too_many"),
    ],
)
def test_what_pays_nothing_is_refused(
    desk: Desk, store: Store, house: House, tenders: tuple[Paid, ...], code: str
) -> None:
    command = replace(payment(ticket_of(desk, finished(desk, house))), tenders=tenders)
    with pytest.raises(Refused) as caught:
        desk.do(command)
    assert code in {reason.code for reason in caught.value.reasons}
    assert trial_balance(store) == {}
