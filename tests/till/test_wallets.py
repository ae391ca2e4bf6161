"""What is done to wallets, undone again, and refused; what a client has is told as it stands."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from functools import partial

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.accounts import GiveCredit, SetHouseLimit
from frontdesk.commands.base import Command
from frontdesk.commands.giving_back import VoidSale
from frontdesk.commands.packages import SavePackage
from frontdesk.commands.paying_out import PayOut
from frontdesk.commands.wallets import Freeze, HandOver, ReplaceCard, Share, Unfreeze, WriteOff
from frontdesk.desk import Desk
from frontdesk.errors import FrontdeskError, Refused, Stale
from frontdesk.queries.clients import find_clients
from frontdesk.queries.entitled import entitled
from frontdesk.queries.packages import package_list, packages_sold
from frontdesk.queries.wallets import WalletRow, client_wallets, gift_card, gift_cards, statement
from frontdesk.rules.gift_law import last_day, state_of
from frontdesk.storage.engine import Store
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import Purse, open_wallet
from frontdesk.values.gift_number import new_number, scanned, written
from frontdesk.values.money import Money
from frontdesk.values.payment import CASH, CREDIT, PACKAGE, Paid
from frontdesk.values.second import Second
from frontdesk.values.stored import Balance, Bought, PackageTerms, Stored, Unit, Why
from tests.studio import House
from tests.till.desk import finished, payment, ticket_of, trial_balance
from tests.till.stored import move
from tests.till.test_stored_sales import NORA, SAM, bought, card, five_hours

FIVE = PackageTerms(name="5 hours", price=Money(40_000), units=5, days=365, shared=True)


def of(desk: Desk, house: House, client: str = SAM) -> tuple[WalletRow, ...]:
    return desk.ask(partial(client_wallets, client_id=house.clients[client]))


def sold_package(desk: Desk, house: House, terms: PackageTerms = FIVE, client: str = SAM) -> int:
    """Put a package on the list and sell it; return its wallet."""
    desk.do(SavePackage(to=terms))
    number = next(row.id for row in desk.ask(packages_sold) if row.terms.name == terms.name)
    what = Bought(
        kind=Stored.PACKAGE,
        price=terms.price,
        package_id=number,
        client_id=house.clients[client],
    )
    return int(bought(desk, what).params["wallets"][0])


#: A command for wallet 1, a package of Sam's that may be shared.
Make = Callable[[House], Command]
_DONE: dict[str, tuple[Make, Callable[[WalletRow], object], object]] = {
    "freeze": (lambda h: Freeze(wallet_id=1, reason="lost card"), lambda r: r.frozen, "lost card"),
    "hand over": (
        lambda h: HandOver(wallet_id=1, was=h.clients[SAM], client_id=h.clients[NORA]),
        lambda r: r.owner,
        NORA,
    ),
    "share": (
        lambda h: Share(wallet_id=1, was=(), to=(h.clients[NORA],)),
        lambda r: [name for _, name in r.shares],
        [NORA],
    ),
}


@pytest.mark.parametrize("case", _DONE)
def test_it_is_done_and_undone(desk: Desk, house: House, case: str) -> None:
    sold_package(desk, house)
    make, look, to = _DONE[case]

    def seen() -> object:
        return look(desk.ask(partial(statement, wallet_id=1)).wallet)

    was = seen()
    desk.do(make(house))
    assert seen() == to != was
    desk.undo()
    assert seen() == was


def test_what_is_frozen_is_made_usable_again(desk: Desk, house: House) -> None:
    number = card(desk)
    desk.do(Freeze(wallet_id=number, reason="stolen"))
    assert not desk.ask(gift_cards)[0].usable
    desk.do(Unfreeze(wallet_id=number))
    assert desk.ask(gift_cards)[0].usable
    desk.undo()
    assert desk.ask(gift_cards)[0].frozen == "stolen"


def test_a_package_is_changed_and_taken_off_the_list(desk: Desk, house: House) -> None:
    desk.do(SavePackage(to=FIVE))
    (row,) = desk.ask(package_list).rows
    assert row.terms == FIVE
    ended = PackageTerms(name="5 hours", price=Money(40_000), units=5, active=False)
    desk.do(SavePackage(package_id=row.id, to=ended))
    assert desk.ask(packages_sold) == ()
    assert desk.ask(package_list).rows[0].terms == ended
    desk.undo()
    assert desk.ask(package_list).rows[0].terms == FIVE


_REFUSED: dict[str, tuple[Make, str]] = {
    "freeze for nothing": (lambda h: Freeze(wallet_id=1, reason="x"), "stored_reason_missing"),
    "freeze with a card number": (
        lambda h: Freeze(wallet_id=1, reason="4242424242424242"),
        "card_number",
    ),
    "unfreeze what is not": (lambda h: Unfreeze(wallet_id=1), "unfrozen_already"),
    "hand over to its owner": (
        lambda h: HandOver(wallet_id=1, was=h.clients[SAM], client_id=h.clients[SAM]),
        "wallet_is_theirs",
    ),
    "hand over from another": (
        lambda h: HandOver(wallet_id=1, was=None, client_id=h.clients[NORA]),
        "wallet_elsewhere",
    ),
    "hand over an account": (
        lambda h: HandOver(wallet_id=2, was=h.clients[SAM], client_id=h.clients[NORA]),
        "wallet_stays_theirs",
    ),
    "share what is one's own": (
        lambda h: Share(wallet_id=1, was=(), to=(h.clients[NORA],)),
        "wallet_not_shared",
    ),
    "share what others shared": (
        lambda h: Share(wallet_id=1, was=(h.clients[NORA],), to=()),
        "wallet_elsewhere",
    ),
    "a new number for a package": (lambda h: ReplaceCard(wallet_id=1, reason="lost"), "gone"),
    "write off what is good": (lambda h: WriteOff(), "nothing_expired"),
    "a limit below what is owed": (
        lambda h: SetHouseLimit(client_id=h.clients[SAM], limit=Money(-1)),
        "house_limit_wrong",
    ),
    "credit of nothing": (
        lambda h: GiveCredit(client_id=h.clients[SAM], amount=Money(0), reason="sorry"),
        "tender_empty",
    ),
    "a package without a name": (
        lambda h: SavePackage(to=PackageTerms(name=" ", price=Money(100))),
        "package_name",
    ),
    "the same name again": (
        lambda h: SavePackage(to=PackageTerms(name="5 deep", price=Money(100))),
        "package_name_taken",
    ),
    "a package of nothing": (
        lambda h: SavePackage(to=PackageTerms(name="n", price=Money(100), units=0)),
        "package_units",
    ),
    "a package of money": (
        lambda h: SavePackage(to=PackageTerms(name="n", price=Money(100), unit=Unit.CENTS)),
        "package_units",
    ),
    "less than a cent each": (
        lambda h: SavePackage(to=PackageTerms(name="n", price=Money(4), units=5)),
        "package_price",
    ),
    "good for no day": (
        lambda h: SavePackage(to=PackageTerms(name="n", price=Money(100), days=0)),
        "package_days",
    ),
    "for no service": (
        lambda h: SavePackage(to=PackageTerms(name="n", price=Money(100), services=(99,))),
        "gone",
    ),
}


@pytest.mark.parametrize("case", _REFUSED)
def test_it_is_refused(desk: Desk, store: Store, house: House, case: str) -> None:
    five_hours(desk, store, house)
    desk.do(SetHouseLimit(client_id=house.clients[SAM], limit=Money(10_000)))
    make, code = _REFUSED[case]
    with pytest.raises(FrontdeskError, match=code):
        desk.do(make(house))


def test_a_lost_card_gets_a_new_number(desk: Desk, store: Store) -> None:
    old = desk.ask(partial(statement, wallet_id=card(desk))).wallet
    desk.do(Freeze(wallet_id=old.id, reason="lost"))
    number = desk.do(ReplaceCard(wallet_id=old.id, reason="lost")).params["card"]
    new = desk.ask(partial(statement, wallet_id=number)).wallet
    assert new.number != old.number
    assert new.balance == old.balance
    before = desk.ask(partial(statement, wallet_id=old.id))
    assert (before.wallet.balance, before.wallet.frozen) == (Balance(), "lost")
    assert [move.why for move in before.moves] == [Why.SOLD, Why.MOVED]
    assert trial_balance(store) == {"cash": 10_000, "gift_card": -10_000}


def test_a_card_is_found_by_its_number_however_it_is_typed(desk: Desk) -> None:
    number = desk.ask(partial(statement, wallet_id=card(desk))).wallet.number or ""
    found = desk.ask(partial(gift_card, number=f" {written(number).lower()} "))
    assert found.balance.cents == Money(10_000)
    with pytest.raises(Refused, match="not_a_gift_card"):
        desk.ask(partial(gift_card, number="7KQH"))
    with pytest.raises(Refused, match="gift_card_unknown"):
        desk.ask(partial(gift_card, number="3" * 12))


def test_what_expires_first_is_used_first_and_says_why(
    desk: Desk, house: House, clock: SetClock
) -> None:
    late = PackageTerms(name="late", price=Money(9_000), days=300)
    soon = PackageTerms(name="soon", price=Money(9_000), days=30)
    always = PackageTerms(name="always", price=Money(9_000))
    wallets = {terms.name: sold_package(desk, house, terms) for terms in (late, soon, always)}
    desk.do(GiveCredit(client_id=house.clients[SAM], amount=Money(500), reason="sorry"))
    at = finished(desk, house)
    (found,) = desk.ask(partial(entitled, appointments=(at,)))
    assert [(way.name, way.why) for way in found.ways] == [
        ("soon", "expires_first"), ("late", "expires_first"), ("always", "oldest"),
        ("", "only_one"),
    ]  # fmt: skip
    assert found.ways[0].wallet_id == wallets["soon"]
    assert found.ways[-1].takes == 500


def test_what_expired_is_written_off_and_no_longer_usable(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    sold_package(desk, house)
    clock.advance(days=365)
    (row,) = of(desk, house)
    assert row.usable
    clock.advance(days=1)
    (row,) = of(desk, house)
    assert (row.expired, row.usable) == (True, False)
    outcome = desk.do(WriteOff())
    assert outcome.params["amount"] == Money(40_000)
    assert of(desk, house) == ()
    assert trial_balance(store) == {"cash": 40_000, "package": 0, "breakage": -40_000}


def test_credit_is_given_by_reception_only_with_a_second_person(desk: Desk, house: House) -> None:
    desk.sign_in(house.people["Rosa Diaz"])
    give = partial(
        GiveCredit, client_id=house.clients[SAM], amount=Money(500), reason="waited long"
    )
    with pytest.raises(Refused, match="second_missing"):
        desk.do(give())
    desk.do(give(second=Second(person_id=house.people["Dana Reed"])))
    (row,) = of(desk, house)
    assert row.balance.cents == Money(500)


@pytest.mark.parametrize(
    ("address", "years", "day"),
    [
        ("Amarillo, TX 79109", 5, date(2031, 11, 23)),
        ("Amarillo, TX 79109", None, None),
        ("Amarillo, TX 79109", 9, date(2035, 11, 23)),
        ("Boston, MA 02108-1234", 5, date(2033, 11, 23)),
        ("Fresno, CA 93701", 5, None),
        ("Somewhere", 1, date(2031, 11, 23)),
    ],
)
def test_a_card_lives_as_long_as_the_law_of_the_place_says(
    address: str, years: int | None, day: date | None
) -> None:
    assert last_day(date(2026, 11, 23), years, state_of(("4 Main St", address))) == day


def test_a_card_of_a_leap_day_ends_on_28_february() -> None:
    assert last_day(date(2028, 2, 29), 5, "TX") == date(2033, 2, 28)


def test_the_rest_of_a_package_is_paid_out_as_it_was_paid(
    desk: Desk, store: Store, house: House
) -> None:
    wallet = sold_package(desk, house)
    at = finished(desk, house)
    way = Paid(kind=PACKAGE, amount=Money(9_500), wallet_id=wallet, appointment_id=at)
    desk.do(replace(payment(ticket_of(desk, at)), tenders=(way,)))
    rest = Money(32_000)
    with pytest.raises(Stale, match="wallet_elsewhere"):
        desk.do(PayOut(wallet_id=wallet, amount=Money(40_000), reason="moves away"))
    outcome = desk.do(PayOut(wallet_id=wallet, amount=rest, reason="moves away"))
    assert outcome.params["total"] == rest
    assert of(desk, house) == ()
    balance = trial_balance(store)
    assert (balance["cash"], balance["package"]) == (8_000, 0)
    with pytest.raises(Refused, match="payout_nothing"):
        desk.do(PayOut(wallet_id=wallet, amount=Money(0), reason="moves away"))


def test_a_card_that_was_filled_twice_and_replaced_is_paid_out_by_two_refunds(
    desk: Desk, store: Store
) -> None:
    old = card(desk)
    more = Bought(kind=Stored.GIFT_CARD, price=Money(2_000), wallet_id=old)
    bought(desk, more)
    new = desk.do(ReplaceCard(wallet_id=old, reason="lost")).params["card"]
    desk.do(PayOut(wallet_id=new, amount=Money(12_000), reason="not wanted"))
    assert trial_balance(store) == {"cash": 0, "gift_card": 0}


def test_a_sale_that_was_voided_is_not_paid_out_again(desk: Desk, store: Store) -> None:
    number = card(desk)
    more = bought(desk, Bought(kind=Stored.GIFT_CARD, price=Money(2_000), wallet_id=number))
    desk.do(VoidSale(sale_id=more.params["sale"], reason="the wrong card"))
    desk.do(PayOut(wallet_id=number, amount=Money(10_000), reason="not wanted"))
    assert trial_balance(store) == {"cash": 0, "gift_card": 0}


def test_credit_that_was_given_is_not_paid_out(desk: Desk, house: House) -> None:
    desk.do(GiveCredit(client_id=house.clients[SAM], amount=Money(500), reason="sorry"))
    (row,) = of(desk, house)
    with pytest.raises(Refused, match="payout_not_paid"):
        desk.do(PayOut(wallet_id=row.id, amount=Money(500), reason="wants cash"))


def test_what_was_given_is_used_first_and_never_paid_out(
    desk: Desk, store: Store, house: House
) -> None:
    client = house.clients[SAM]

    def buys(cents: int) -> None:
        bought(desk, Bought(kind=Stored.CREDIT, price=Money(cents), client_id=client))

    def pays(cents: int) -> None:
        at = finished(desk, house, at=time(9 + cents // 2_000, 30))
        rest = Paid(kind=CASH, amount=Money(9_500 - cents))
        ways = (Paid(kind=CREDIT, amount=Money(cents), wallet_id=1), rest)
        desk.do(replace(payment(ticket_of(desk, at)), tenders=ways))

    def payable() -> int:
        (row,) = of(desk, house)
        return row.cashable.cents

    buys(5_000)
    assert payable() == 5_000
    pays(5_000)
    desk.do(GiveCredit(client_id=client, amount=Money(3_000), reason="sorry"))
    assert payable() == 0
    buys(2_000)
    assert payable() == 2_000
    pays(1_000)  # of what was given
    assert payable() == 2_000
    with pytest.raises(Stale, match="wallet_elsewhere"):
        desk.do(PayOut(wallet_id=1, amount=Money(4_000), reason="wants cash"))
    desk.do(PayOut(wallet_id=1, amount=Money(2_000), reason="wants cash"))
    assert payable() == 0
    assert trial_balance(store)["credit"] == -2_000
    assert trial_balance(store)["promotions"] == 3_000


def test_a_card_that_is_scanned_finds_its_owner_and_one_brought_along_its_old_number(
    desk: Desk, store: Store, house: House
) -> None:
    def brought(work: Work, purse: Purse) -> list[tuple[str, Money, int | None]]:
        old = open_wallet(
            work,
            Stored.GIFT_CARD,
            client_id=house.clients[SAM],
            number=new_number(),
            name="GC-100177",
        )
        purse.put(old, 5_000, Money(5_000), Why.OPENING)
        return [("opening", Money(5_000), None)]

    move(store, brought)
    found = desk.ask(partial(gift_card, number=" gc-100177 "))
    assert found.balance.cents == Money(5_000)
    hits = desk.ask(partial(find_clients, said=scanned(found.number or "")))
    assert [hit.name for hit in hits.rows] == [SAM]
