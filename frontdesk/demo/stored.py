"""Gift cards, packages and accounts of a demo studio, as they stood when it began."""

from dataclasses import replace
from datetime import timedelta
from random import Random

from sqlalchemy import select

from frontdesk.commands.posting import open_day, post
from frontdesk.demo.retail import pay_earlier_tips, stock_shelf
from frontdesk.model import Appointment, Client, Package, Person, Service, Wallet
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import Purse, open_wallet
from frontdesk.values.gift_number import made_number
from frontdesk.values.money import Money
from frontdesk.values.state import State
from frontdesk.values.stored import Stored, Unit, Why

#: Dollars on a card, whom it is for, and how many days ago it was sold.
_CARDS = ((100, "Nora", 12), (50, "", 40), (95, "Mom", 97), (25, "", 210), (150, "Ben", 401))
#: What is on the list: name, dollars, how many, days that it is good for, whether it is shared.
_PACKAGES = (
    ("Five hours, your choice", 425, 5, 365, True),
    ("Ten hours, your choice", 800, 10, 365, True),
)
_LIMIT = Money(30_000)


def store_value(work: Work, rng: Random) -> None:
    """Put packages on the list and value into wallets, of clients who come today and of others."""
    if work.who.person_id is None:  # nobody has signed in to a studio that is only being made
        owner = work.session.execute(select(Person.id).order_by(Person.id).limit(1)).scalar()
        work.who = replace(work.who, person_id=owner)
    open_day(work)
    stock_shelf(work)
    pay_earlier_tips(work)
    purse = Purse(work)
    for dollars, recipient, days in _CARDS:
        wallet = open_wallet(
            work,
            Stored.GIFT_CARD,
            client_id=None,
            number=made_number(rng.choice),
            recipient=recipient or None,
        )
        wallet.opened_at = work.now - timedelta(days=days)
        purse.put(wallet, dollars * 100, Money(dollars * 100), Why.OPENING)
    some = _clients(work, rng)
    packages = [_listed(work, each) for each in _PACKAGES]
    for client, left in zip(some, (3, 5, 1, 2), strict=False):
        _package(work, purse, client, packages[0], left)
    for client, dollars in zip(some[4:], (20, 45), strict=False):
        wallet = open_wallet(work, Stored.CREDIT, client_id=client)
        purse.put(wallet, dollars * 100, Money(dollars * 100), Why.OPENING)
    for client in some[6:7]:
        wallet = open_wallet(work, Stored.HOUSE, client_id=client, most_owed=_LIMIT)
        purse.put(wallet, -9_500, Money(-9_500), Why.OPENING)
    total = sum((each.cents for each in purse.moves), start=Money(0))
    post(work, "value", [("opening", total, None)], moves=purse.moves, key="demo-stored")


# Internal


def _clients(work: Work, rng: Random) -> list[int]:
    """Return who pays for a single hour now, then others by chance; members have credits."""
    waiting = work.session.execute(
        select(Appointment.client_id)
        .join(Service, Service.id == Appointment.service_id)
        .where(Appointment.state == State.TO_CHECK_OUT, Appointment.client_id.is_not(None))
        .where(Appointment.day == work.today)
        .order_by(Appointment.starts.desc(), Appointment.id)
        .limit(1)
    ).scalars()
    first = [number for number in waiting if number is not None]
    known = work.session.execute(select(Client.id).order_by(Client.id)).scalars()
    others = [number for number in known if number not in first]
    return [*first, *rng.sample(others, min(8, len(others)))]


def _listed(work: Work, said: tuple[str, int, int, int, bool]) -> Package:
    name, dollars, units, days, shared = said
    return work.add(
        Package(
            name=name,
            price=Money(dollars * 100),
            unit=Unit.SESSIONS,
            units=units,
            days=days,
            shared=shared,
        )
    )


def _package(work: Work, purse: Purse, client: int, of: Package, left: int) -> None:
    wallet: Wallet = open_wallet(
        work,
        Stored.PACKAGE,
        unit=of.unit,
        client_id=client,
        name=of.name,
        expires=work.today + timedelta(days=19 + 40 * left),
        shared=of.shared,
        package_id=of.id,
    )
    wallet.opened_at = work.now - timedelta(days=200)
    cents = Money(of.price.cents * left // of.units)
    purse.put(wallet, left, cents, Why.OPENING)
