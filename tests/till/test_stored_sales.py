"""Stored value is sold on a ticket and pays for one, to the cent, in the ledger and in wallets."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from functools import partial

import pytest
from sqlalchemy.orm import Session

from frontdesk.changes import Outcome
from frontdesk.commands.accounts import SetHouseLimit
from frontdesk.commands.giving_back import Back, RefundSale, VoidSale
from frontdesk.commands.till import TakePayment
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.model import Package, Wallet
from frontdesk.queries.giving_back import givable
from frontdesk.storage.engine import Store
from frontdesk.storage.wallets import balances
from frontdesk.values.gift_number import parsed
from frontdesk.values.money import Money
from frontdesk.values.payment import CASH, GIFT_CARD, HOUSE, PACKAGE, Paid, Tip
from frontdesk.values.stored import Balance, Bought, Stored, Unit
from tests.studio import House
from tests.till.desk import finished, payment, ticket_of, trial_balance
from tests.till.stored import stored

SAM, NORA = "Sam Ortiz", "Nora Blake"


def bought(desk: Desk, *what: Bought) -> Outcome:
    """Sell value for cash."""
    total = sum((each.price for each in what), start=Money(0))
    return desk.do(TakePayment(bought=what, tenders=(Paid(kind=CASH, amount=total),)))


def card(desk: Desk, cents: int = 10_000) -> int:
    """Sell a gift card; return its wallet."""
    outcome = bought(desk, Bought(kind=Stored.GIFT_CARD, price=Money(cents)))
    return int(outcome.params["wallets"][0])


def five_hours(desk: Desk, store: Store, house: House, client: str = SAM, **more: object) -> int:
    """Sell five sessions of deep tissue for $400.01; return the wallet."""
    row = {"name": "5 deep", "price": Money(40_001), "unit": Unit.SESSIONS, "units": 5, **more}
    with Session(store.write) as session:
        package = Package(services=[house.services["dt"]], **row)
        session.add(package)
        session.commit()
        number = package.id
    what = Bought(
        kind=Stored.PACKAGE,
        price=Money(40_001),
        package_id=number,
        client_id=house.clients[client],
    )
    return int(bought(desk, what).params["wallets"][0])


def house_account(desk: Desk, house: House, limit: int = 10_000) -> int:
    """Open a house account for Sam; return it."""
    desk.do(SetHouseLimit(client_id=house.clients[SAM], limit=Money(limit)))
    return 1


def by_wallet(kind: str, wallet: int, cents: int, appointment: int | None = None) -> Paid:
    return Paid(kind=kind, amount=Money(cents), wallet_id=wallet, appointment_id=appointment)


def left(store: Store, wallet: int) -> Balance:
    with Session(store.read) as session:
        return balances(session, [wallet]).get(wallet, Balance())


def test_a_gift_card_is_owed_until_it_pays(
    any_desk: Desk, any_store: Store, any_house: House
) -> None:
    number = card(any_desk)
    with Session(any_store.read) as session:
        row = session.get_one(Wallet, number)
        assert parsed(row.number or "") == row.number
        assert row.expires is None
    assert trial_balance(any_store) == {"cash": 10_000, "gift_card": -10_000}
    found = ticket_of(any_desk, finished(any_desk, any_house))
    any_desk.do(replace(payment(found), tenders=(by_wallet(GIFT_CARD, number, 9_500),)))
    assert trial_balance(any_store) == {
        "cash": 10_000, "gift_card": -500, "service_revenue": -9_500,
    }  # fmt: skip
    assert left(any_store, number) == Balance(500, Money(500))


def test_a_session_pays_the_full_value_and_the_tip_is_on_top(
    desk: Desk, store: Store, house: House
) -> None:
    wallet = five_hours(desk, store, house)
    for at in (time(9, 30), time(11), time(12, 30), time(14), time(15, 30)):
        number = finished(desk, house, SAM, at=at)
        found = ticket_of(desk, number)
        tip = Tip(therapist_id=house.therapists["Tom Becker"], amount=Money(1_900))
        ways = (by_wallet(PACKAGE, wallet, 9_500, number), Paid(kind=CASH, amount=Money(1_900)))
        desk.do(replace(payment(found, tips=(tip,)), tenders=ways))
    assert left(store, wallet) == Balance()
    balance = trial_balance(store)
    assert balance["service_revenue"] == -5 * 9_500
    assert balance["credit_difference"] == 5 * 9_500 - 40_001
    assert (balance["package"], balance["tips_payable"]) == (0, -5 * 1_900)
    assert sum(balance.values()) == 0


def test_a_house_account_is_owed_and_paid(desk: Desk, store: Store, house: House) -> None:
    wallet = house_account(desk, house)
    found = ticket_of(desk, finished(desk, house))
    desk.do(replace(payment(found), tenders=(by_wallet(HOUSE, wallet, 9_500),)))
    assert stored(store) == {"house": -9_500}
    assert trial_balance(store) == {"house": 9_500, "service_revenue": -9_500}
    what = Bought(kind=Stored.HOUSE, price=Money(9_500), wallet_id=wallet)
    with pytest.raises(Refused, match="house_overpaid"):
        bought(desk, replace(what, price=Money(9_501)))
    bought(desk, what)
    assert stored(store) == {}


#: What is tried with a card of $100, a package of Sam's and an account of Sam's.
Way = Callable[[int, int, int, int], tuple[Paid, ...]]
_WRONG: dict[str, tuple[Way, str]] = {
    "more than is on it": (lambda c, p, h, a: (by_wallet(GIFT_CARD, c, 20_000),), "wallet_too_li"),
    "by another kind": (lambda c, p, h, a: (by_wallet(HOUSE, c, 9_500),), "gone"),
    "of nothing": (lambda c, p, h, a: (by_wallet(GIFT_CARD, 999, 9_500),), "gone"),
    "a session of another's": (
        lambda c, p, h, a: (by_wallet(PACKAGE, p, 9_500, a),),
        "wallet_not_theirs",
    ),
    "a session for nothing": (lambda c, p, h, a: (by_wallet(PACKAGE, p, 9_500),), "credit_for_no"),
    "an account of another's": (
        lambda c, p, h, a: (by_wallet(HOUSE, h, 9_500),),
        "wallet_not_theirs",
    ),
    "two sessions": (
        lambda c, p, h, a: (
            by_wallet(PACKAGE, p, 4_000, a),
            by_wallet(PACKAGE, p, 5_500, a),
        ),
        "credit_twice",
    ),
}


@pytest.mark.parametrize("case", _WRONG)
def test_what_does_not_pay_is_refused(desk: Desk, store: Store, house: House, case: str) -> None:
    account = house_account(desk, house)
    gift, package = card(desk), five_hours(desk, store, house)
    before = (trial_balance(store), stored(store))
    at = finished(desk, house, NORA)
    ways, code = _WRONG[case]
    command = replace(payment(ticket_of(desk, at)), tenders=ways(gift, package, account, at))
    with pytest.raises(Refused, match=code):
        desk.do(command)
    assert (trial_balance(store), stored(store)) == before


@pytest.mark.parametrize(
    ("what", "code"),
    [
        (Bought(kind=Stored.GIFT_CARD, price=Money(99)), "gift_card_amount"),
        (Bought(kind=Stored.GIFT_CARD, price=Money(200_001)), "gift_card_amount"),
        (
            Bought(kind=Stored.GIFT_CARD, price=Money(5_000), message="4242 4242 4242 4242"),
            "card_number",
        ),
        (Bought(kind=Stored.GIFT_CARD, price=Money(5_000), recipient="x" * 101), "card_text_long"),
        (Bought(kind=Stored.PACKAGE, price=Money(5_000), package_id=7), "package_gone"),
        (Bought(kind=Stored.CREDIT, price=Money(5_000)), "stored_for_nobody"),
        (Bought(kind=Stored.CREDIT, price=Money(0), client_id=1), "tender_empty"),
        (Bought(kind=Stored.HOUSE, price=Money(5_000)), "gone"),
        (Bought(kind=Stored.MEMBERSHIP, price=Money(5_000)), "gone"),
        (Bought(kind=Stored.DEPOSIT, price=Money(5_000), appointment_id=9), "gone"),
    ],
)
def test_what_cannot_be_sold_is_refused(
    desk: Desk, store: Store, house: House, what: Bought, code: str
) -> None:
    with pytest.raises(Refused, match=code):
        bought(desk, what)
    assert trial_balance(store) == {}


@pytest.mark.parametrize("void", [True, False], ids=["voided", "given back"])
def test_a_session_that_paid_is_there_again_when_the_sale_is_taken_back(
    desk: Desk, store: Store, house: House, void: bool
) -> None:
    wallet = five_hours(desk, store, house)
    at = finished(desk, house, SAM)
    command = payment(ticket_of(desk, at))
    sale = desk.do(replace(command, tenders=(by_wallet(PACKAGE, wallet, 9_500, at),))).params[
        "sale"
    ]
    lines = desk.ask(partial(givable, sale_id=sale)).lines
    back = tuple(Back(line_id=line.id) for line in lines)
    why = "not content"
    desk.do(
        VoidSale(sale_id=sale, reason=why)
        if void
        else RefundSale(sale_id=sale, lines=back, reason=why)
    )
    assert left(store, wallet) == Balance(5, Money(40_001))
    left_over = {code: cents for code, cents in trial_balance(store).items() if cents}
    assert left_over == {"cash": 40_001, "package": -40_001}
