"""Stored value as a line of a sale: the wallet that it fills is opened or found."""

from datetime import date, timedelta

from sqlalchemy import select

from frontdesk.errors import Reason, Refused
from frontdesk.model import Appointment, Client, Package, Wallet
from frontdesk.rules.gift_law import last_day, state_of
from frontdesk.rules.till import MOST, Item
from frontdesk.storage.settings import kept, studio_row
from frontdesk.storage.till import paid_before
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import balances, open_wallet
from frontdesk.values.card_number import holds_card_number
from frontdesk.values.gift_number import ending, new_number
from frontdesk.values.money import Money
from frontdesk.values.state import CLAIMING
from frontdesk.values.stored import Balance, Bought, Stored
from frontdesk.values.text import clean

#: What a gift card holds: above the most, the law of money laundering asks who buys it.
LEAST_ON_CARD, MOST_ON_CARD = Money(100), Money(200_000)
LONGEST_MESSAGE, LONGEST_NAME = 300, 100


def item_of(work: Work, bought: Bought) -> Item:
    """Return the line by which it is sold; ``Refused`` says why it is not."""
    if bought.wallet_id is not None:
        wallet = _filled_up(work, bought)
    else:
        wallet = _OPEN[bought.kind](work, bought)
    return Item(
        kind=wallet.kind,
        text=ending(wallet.number) if wallet.number else wallet.name,
        unit=bought.price,
        wallet_id=wallet.id,
    )


def against_words(recipient: str, message: str) -> list[Reason]:
    """Return every reason against what is to be printed on a card."""
    found = []
    for field, text, most in (
        ("recipient", recipient, LONGEST_NAME),
        ("message", message, LONGEST_MESSAGE),
    ):
        if len(text) > most:
            found.append(Reason("card_text_long", field, {"most": most}))
        if holds_card_number(text):
            found.append(Reason("card_number", field))
    return found


def account_of(work: Work, kind: Stored, client_id: int | None) -> Wallet:
    """Return a client's account, of which there is one of a kind; open it when there is none."""
    mine = select(Wallet).where(Wallet.client_id == client_id, Wallet.kind == kind)
    found = work.session.execute(mine.order_by(Wallet.id).limit(1)).scalar()
    return found if found is not None else open_wallet(work, kind, client_id=client_id)


# Internal


def _gift_card(work: Work, bought: Bought) -> Wallet:
    recipient, message = clean(bought.recipient).replace("\n", " "), clean(bought.message)
    reasons = [*_against_card(bought.price), *against_words(recipient, message)]
    if reasons:
        raise Refused(reasons)
    studio = studio_row(work.session)
    years = kept(studio, "gift_card_years")
    return open_wallet(
        work,
        Stored.GIFT_CARD,
        client_id=_client(work, bought.client_id, needed=False),
        number=new_number(),
        expires=last_day(
            work.today, years if isinstance(years, int) else None, state_of(studio.address)
        ),
        recipient=recipient or None,
        message=message or None,
    )


def _package(work: Work, bought: Bought) -> Wallet:
    row = work.session.get(Package, bought.package_id or 0)
    if row is None or not row.active:
        raise Refused.because("package_gone", "package", name="" if row is None else row.name)
    if row.price != bought.price:
        raise Refused.because("product_price_changed", "package", product=row.name, price=row.price)
    return open_wallet(
        work,
        Stored.PACKAGE,
        unit=row.unit,
        client_id=_client(work, bought.client_id),
        name=row.name,
        services=row.services,
        expires=_valid(work.today, row.days),
        shared=row.shared,
        package_id=row.id,
    )


def _credit(work: Work, bought: Bought) -> Wallet:
    _some(bought.price)
    return account_of(work, Stored.CREDIT, _client(work, bought.client_id))


def _deposit(work: Work, bought: Bought) -> Wallet:
    _some(bought.price)
    booked = work.load(Appointment, bought.appointment_id or 0, "appointment")
    if booked.state not in CLAIMING or paid_before(work.session, [booked.id]):
        raise Refused.because("deposit_too_late", "appointment")
    return open_wallet(work, Stored.DEPOSIT, client_id=booked.client_id, appointment_id=booked.id)


def _house(_work: Work, _bought: Bought) -> Wallet:
    raise Refused.because("gone", "wallet", what="wallet")  # it is opened before it is paid


def _membership(_work: Work, _bought: Bought) -> Wallet:
    raise Refused.because("gone", "wallet", what="wallet")  # it is filled by its dues


_OPEN = {
    Stored.GIFT_CARD: _gift_card,
    Stored.PACKAGE: _package,
    Stored.CREDIT: _credit,
    Stored.DEPOSIT: _deposit,
    Stored.HOUSE: _house,
    Stored.MEMBERSHIP: _membership,
}


def _filled_up(work: Work, bought: Bought) -> Wallet:
    wallet = work.load(Wallet, bought.wallet_id or 0)
    if wallet.kind is not bought.kind or wallet.kind not in _FILLED_UP:
        raise Refused.because("gone", "wallet", what="wallet")
    if wallet.frozen is not None:
        raise Refused.because("wallet_frozen", "wallet", why=wallet.frozen)
    _some(bought.price)
    if wallet.kind is Stored.GIFT_CARD:
        there = balances(work.session, [wallet.id]).get(wallet.id, Balance())
        if reasons := _against_card(bought.price + there.cents):
            raise Refused(reasons)
    if wallet.kind is Stored.HOUSE:
        owed = -balances(work.session, [wallet.id]).get(wallet.id, Balance()).cents
        if bought.price > owed:
            raise Refused.because("house_overpaid", "price", owed=owed)
    return wallet


#: What more may be put into.
_FILLED_UP = frozenset({Stored.GIFT_CARD, Stored.CREDIT, Stored.HOUSE})


def _against_card(amount: Money) -> list[Reason]:
    if LEAST_ON_CARD <= amount <= MOST_ON_CARD:
        return []
    params = {"least": LEAST_ON_CARD, "most": MOST_ON_CARD}
    return [Reason("gift_card_amount", "price", params)]


def _some(amount: Money) -> None:
    if amount.cents <= 0:
        raise Refused.because("tender_empty", "price")
    if amount > MOST:
        raise Refused.because("amount_too_large", "price", most=MOST)


def _client(work: Work, client_id: int | None, *, needed: bool = True) -> int | None:
    if client_id is None:
        if needed:
            raise Refused.because("stored_for_nobody", "client")
        return None
    return work.load(Client, client_id, "client").id


def _valid(day: date, days: int | None) -> date | None:
    return None if days is None else day + timedelta(days=days)
