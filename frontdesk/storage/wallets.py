"""Wallets of stored value: opened, filled, emptied, and looked through for what they pay.

A command gathers what goes in and out in a ``Purse`` and hands its ``moves`` to ``post``, which
writes them under the posting that accounts for them.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, cast, func, or_, select
from sqlalchemy.orm import Session

from frontdesk.errors import Reason, Refused
from frontdesk.model import Client, Wallet, WalletEntry, WalletShare
from frontdesk.model.types import Number, yes
from frontdesk.rules.stored import Place, in_order, takes, worth
from frontdesk.storage.unit import Work
from frontdesk.values.gift_number import parsed
from frontdesk.values.money import Money
from frontdesk.values.stored import HELD, USES, Balance, Entitlement, Moved, Stored, Unit, Why

#: So many letters of a number are looked for, at least.
_END = 4


def open_wallet(
    work: Work, kind: Stored, *, unit: Unit = Unit.CENTS, client_id: int | None, **more: Any
) -> Wallet:
    """Open an empty wallet; ``more`` are columns of ``Wallet``."""
    row = Wallet(
        kind=kind,
        unit=unit,
        client_id=client_id,
        opened_at=work.now,
        person_id=work.person_id,
        **more,
    )
    return work.add(row)


class Purse:
    """What one posting puts into wallets and takes out of them."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self.moves: list[Moved] = []

    def balance(self, wallet: Wallet) -> Balance:
        """Return what is in a wallet, with what is about to move."""
        found = balances(self._work.session, [wallet.id]).get(wallet.id, Balance())
        return found + self.about_to(wallet)

    def about_to(self, wallet: Wallet) -> Balance:
        """Return what is about to move in a wallet."""
        mine = [move for move in self.moves if move.wallet_id == wallet.id]
        return sum((Balance(move.units, move.cents) for move in mine), start=Balance())

    def put(self, wallet: Wallet, units: int, cents: Money, why: Why, **more: Any) -> None:
        """Put units in that were paid with ``cents``; of money both are the same."""
        self.moves.append(
            Moved(wallet_id=wallet.id, kind=wallet.kind, units=units, cents=cents, why=why, **more)
        )

    def take(self, wallet: Wallet, units: int, why: Why, **more: Any) -> Money:
        """Take units out; return what they were paid with. ``Refused`` says why not."""
        there = self.balance(wallet)
        if reasons := against_taking(wallet, there, units, why, self._work.today):
            raise Refused(reasons)
        money = wallet.unit is Unit.CENTS
        cents = Money(units) if money else worth(there, units)
        self.put(wallet, -units, -cents, why, **more)
        return cents

    def put_back(self, entry: WalletEntry, kind: Stored, why: Why) -> Money:
        """Put back what an entry took; return what it comes to."""
        self.moves.append(
            Moved(
                wallet_id=entry.wallet_id,
                kind=kind,
                units=-entry.units,
                cents=-entry.cents,
                why=why,
                appointment_id=entry.appointment_id,
                reverses_id=entry.id,
            )
        )
        return -entry.cents


def against_taking(wallet: Wallet, there: Balance, units: int, why: Why, day: date) -> list[Reason]:
    """Return every reason why so many units cannot be taken out of a wallet on ``day``."""
    found = []
    params = {"kind": wallet.kind, "number": wallet.number, "name": wallet.name}
    if units <= 0:
        found.append(Reason("wallet_nothing", "wallet", params))
    elif units > there.units + wallet.most_owed.cents:
        left = there.units + wallet.most_owed.cents
        code = _too_little(wallet, left)
        shown = Money(left) if wallet.unit is Unit.CENTS else left
        found.append(Reason(code, "wallet", {**params, "left": shown}))
    if why in USES and wallet.frozen is not None:
        code = f"wallet_{wallet.frozen}" if wallet.frozen in HELD else "wallet_frozen"
        found.append(Reason(code, "wallet", {**params, "why": wallet.frozen}))
    if why in USES and wallet.expires is not None and wallet.expires < day:
        found.append(Reason("wallet_expired", "wallet", {**params, "day": wallet.expires}))
    return found


def balances(session: Session, wallets: Iterable[int]) -> dict[int, Balance]:
    """Return what is in each wallet that was ever filled."""
    found = session.execute(
        select(
            WalletEntry.wallet_id,
            cast(func.sum(WalletEntry.units), Number),
            cast(func.sum(WalletEntry.cents), Number),
        )
        .where(WalletEntry.wallet_id.in_(list(wallets)))
        .group_by(WalletEntry.wallet_id)
    )
    return {number: Balance(units, Money(cents)) for number, units, cents in found}


def owners_of_number(session: Session, said: str, limit: int) -> list[int]:
    """Return whose a gift card is by its number or the end of it, also one brought along."""
    bare = parsed(said) or "".join(said.split()).replace("-", "").upper()
    if len(bare) < _END or not bare.isalnum():
        return []
    found = (
        select(Wallet.client_id)
        .join(Client, Client.id == Wallet.client_id)
        .where(Wallet.kind == Stored.GIFT_CARD, yes(Client.active))
        .where(or_(Wallet.number.like(f"%{bare}"), func.upper(Wallet.name).like(f"%{bare}")))
        .distinct()
        .limit(limit)
    )
    return [each for each in session.execute(found).scalars() if each is not None]


def usable_by(client_id: int) -> ColumnElement[bool]:
    """Return the condition that a wallet is a client's, or shared with that client."""
    shared = select(WalletShare.wallet_id).where(WalletShare.client_id == client_id)
    return or_(Wallet.client_id == client_id, Wallet.id.in_(shared))


def entitlements(
    session: Session,
    client_id: int,
    *,
    service_id: int | None,
    minutes: int,
    day: date,
    appointment_id: int | None = None,
) -> tuple[Entitlement, ...]:
    """Return what of a client's pays for a service on ``day``: what is used first comes first.

    Sessions and minutes must be for the service and enough for it; money pays for as much as
    there is. Each says why it comes where it does.
    """
    rows = {
        row.id: row
        for row in session.execute(
            select(Wallet).where(
                or_(usable_by(client_id), _deposit_for(appointment_id)),
                Wallet.frozen.is_(None),
                or_(Wallet.expires.is_(None), Wallet.expires >= day),
            )
        ).scalars()
    }
    there = balances(session, rows)
    open_ = {
        number: row
        for number, row in rows.items()
        if _pays(row, there.get(number, Balance()), service_id, minutes, appointment_id)
    }
    places = [Place(row.id, row.kind, row.unit, row.expires) for row in open_.values()]
    return tuple(
        _entitlement(open_[place.wallet_id], there, minutes, client_id, why)
        for place, why in in_order(places)
    )


def deposit_left(session: Session, appointment_id: int) -> Money:
    """Return what was paid ahead for an appointment and is still there."""
    mine = select(Wallet.id).where(_deposit_for(appointment_id))
    there = balances(session, session.execute(mine).scalars())
    return sum(there.values(), start=Balance()).cents


# Internal


def _deposit_for(appointment_id: int | None) -> ColumnElement[bool]:
    return (Wallet.appointment_id == appointment_id) & (Wallet.kind == Stored.DEPOSIT)


def _pays(
    row: Wallet, there: Balance, service_id: int | None, minutes: int, appointment_id: int | None
) -> bool:
    if row.kind is Stored.DEPOSIT and row.appointment_id != appointment_id:
        return False
    if row.unit is Unit.CENTS:
        return there.units + row.most_owed.cents > 0
    if row.longest is not None and minutes > row.longest:
        return False
    if service_id is None or (row.services is not None and service_id not in row.services):
        return False
    return there.units >= takes(row.unit, minutes)


def _entitlement(
    row: Wallet, there: dict[int, Balance], minutes: int, client_id: int, why: str
) -> Entitlement:
    left = there.get(row.id, Balance())
    if row.kind is Stored.HOUSE:
        left = Balance(left.units + row.most_owed.cents, left.cents + row.most_owed)
    return Entitlement(
        wallet_id=row.id,
        kind=row.kind,
        unit=row.unit,
        name=row.name,
        number=row.number,
        balance=left,
        takes=left.units if row.unit is Unit.CENTS else takes(row.unit, minutes),
        expires=row.expires,
        owner_id=row.client_id if row.client_id != client_id else None,
        why=why,
    )


def _too_little(wallet: Wallet, left: int) -> str:
    if wallet.kind is Stored.HOUSE:
        return "house_limit"
    if left <= 0:
        return "wallet_used_up"
    return "wallet_too_little" if wallet.unit is Unit.CENTS else f"wallet_too_few_{wallet.unit}"
