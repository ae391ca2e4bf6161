"""Stored value: what was paid ahead (or may be owed), of what kind and in what unit.

A wallet's kind is also the code of its account in the ledger and of the tender that takes
from it.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from frontdesk.values.money import ZERO, Money


class Stored(StrEnum):
    """What kind of value is stored."""

    GIFT_CARD = "gift_card"
    PACKAGE = "package"
    MEMBERSHIP = "membership"
    CREDIT = "credit"
    DEPOSIT = "deposit"
    HOUSE = "house"  # may be owed, down to its limit


class Unit(StrEnum):
    """What a wallet counts."""

    CENTS = "cents"
    SESSIONS = "sessions"
    MINUTES = "minutes"


class Why(StrEnum):
    """What moves value into a wallet or out of it."""

    SOLD = "sold"
    GIVEN = "given"  # for nothing: an apology, a prize
    OPENING = "opening"  # stood there when the studio began with Frontdesk
    PAID = "paid"  # of what is owed on a house account
    REDEEMED = "redeemed"
    RETURNED = "returned"  # redeemed before, taken back
    REFUNDED = "refunded"
    MOVED = "moved"  # to another wallet
    EXPIRED = "expired"
    FORFEIT = "forfeit"  # kept by the studio, instead of a fee or as one


#: What uses value up: not beyond its last day, and not while it is frozen.
USES = frozenset({Why.REDEEMED, Why.MOVED, Why.FORFEIT})


#: Why a wallet is frozen when nobody has done it by hand: its membership rests, or is suspended.
HELD = ("membership_frozen", "membership_suspended")


@dataclass(frozen=True, slots=True)
class Balance:
    """What is in a wallet: so many units, and what they were paid with."""

    units: int = 0
    cents: Money = ZERO

    def __add__(self, other: "Balance") -> "Balance":
        return Balance(self.units + other.units, self.cents + other.cents)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """One movement of value, in (positive) or out (negative)."""

    wallet_id: int
    kind: Stored
    units: int
    cents: Money
    why: Why
    appointment_id: int | None = None
    reverses_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entitlement:
    """A wallet that pays for something; ``why`` is the code of why it comes where it does.

    Codes: ``expires_first`` (before another), ``expires`` (on its day), ``oldest``, ``only_one``.
    ``owner_id`` is set where another client shares it.
    """

    wallet_id: int
    kind: Stored
    unit: Unit
    name: str
    number: str | None
    balance: Balance
    takes: int
    expires: date | None
    owner_id: int | None
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bought:
    """Value that is sold to be used later, at the price that was seen.

    ``wallet_id`` names an account or a card that is filled up; otherwise a new one is opened.
    """

    kind: Stored
    price: Money
    client_id: int | None = None  # whose it will be
    package_id: int | None = None
    wallet_id: int | None = None
    appointment_id: int | None = None  # what a deposit is for
    recipient: str = ""
    message: str = ""
    name: str = ""  # what it is called while it is sold; kept nowhere


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageTerms:
    """A package as it is sold: so many sessions or minutes of services, for a price.

    No services: any of them. No days: it does not expire. ``shared``: named others may use it.
    """

    name: str
    price: Money
    unit: Unit = Unit.SESSIONS
    units: int = 1
    services: tuple[int, ...] = ()
    days: int | None = None
    shared: bool = False
    active: bool = True
