"""What the studio owes for value that is stored: by kind, by age, and what of it expires.

It is summed by the database, and held against the ledger: the two are equal to the cent.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import case, cast, func, select

from frontdesk.model import Account, Entry, Studio, Wallet, WalletEntry
from frontdesk.model.types import Number
from frontdesk.storage.view import View
from frontdesk.values.money import ZERO, Money
from frontdesk.values.rights import Permission, needs
from frontdesk.values.stored import Stored

#: The ages by which it is told, in days since it was opened: up to, and beyond the last.
AGES = (90, 365, 1_095)
_SOON = timedelta(days=60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """What is owed of one kind; ``ages`` by ``AGES`` and what is older, ``ledger`` by its account.

    Of house accounts it is what clients owe, below zero.
    """

    kind: Stored
    count: int
    cents: Money
    ages: tuple[Money, ...]
    soon: Money  # expires within two months
    expired: Money  # still on the books
    ledger: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Liability:
    """The report on a day. ``owed`` leaves house accounts out, which are owed to the studio."""

    studio: str
    day: date
    rows: tuple[Owed, ...]

    @property
    def owed(self) -> Money:
        """What is owed to clients in all."""
        return _sum(row.cents for row in self.rows if row.kind is not Stored.HOUSE)

    @property
    def receivable(self) -> Money:
        """What clients owe on house accounts."""
        return -_sum(row.cents for row in self.rows if row.kind is Stored.HOUSE)

    @property
    def expired(self) -> Money:
        """What has expired and is still on the books."""
        return _sum(row.expired for row in self.rows)

    @property
    def agrees(self) -> bool:
        """Tell whether what is stored is what the ledger owes, kind by kind."""
        return all(row.cents == row.ledger for row in self.rows)


@needs(Permission.MANAGE_STUDIO)
def liability(view: View) -> Liability:
    """Return what is owed for stored value today."""
    today = view.today
    per = (
        select(WalletEntry.wallet_id, cast(func.sum(WalletEntry.cents), Number).label("cents"))
        .group_by(WalletEntry.wallet_id)
        .having(func.sum(WalletEntry.units) != 0)
        .subquery()
    )
    young, middle, old = (view.now - timedelta(days=days) for days in AGES)
    age = case(
        (Wallet.opened_at < old, 3),
        (Wallet.opened_at < middle, 2),
        (Wallet.opened_at < young, 1),
        else_=0,
    )
    end = case(
        (Wallet.expires.is_(None), 0),
        (Wallet.expires < today, 2),
        (Wallet.expires <= today + _SOON, 1),
        else_=0,
    )
    found = view.session.execute(
        select(
            Wallet.kind,
            age.label("age"),
            end.label("end"),
            func.count().label("count"),
            cast(func.sum(per.c.cents), Number).label("cents"),
        )
        .join(per, per.c.wallet_id == Wallet.id)
        .group_by(Wallet.kind, "age", "end")
    ).all()
    ledger = _ledger(view)
    name = view.session.execute(select(Studio.name)).scalar_one()
    rows = tuple(
        _owed(kind, [row for row in found if row.kind is kind], ledger.get(kind, ZERO))
        for kind in Stored
    )
    shown = tuple(row for row in rows if row.count or row.ledger)
    return Liability(studio=name, day=today, rows=shown)


# Internal


def _owed(kind: Stored, found: list[Any], ledger: Money) -> Owed:
    ages = [0] * (len(AGES) + 1)
    for row in found:
        ages[row.age] += row.cents
    return Owed(
        kind=kind,
        count=sum(row.count for row in found),
        cents=Money(sum(ages)),
        ages=tuple(Money(cents) for cents in ages),
        soon=Money(sum(row.cents for row in found if row.end == 1)),
        expired=Money(sum(row.cents for row in found if row.end == 2)),
        ledger=ledger,
    )


def _ledger(view: View) -> dict[str, Money]:
    """Return what the ledger owes by account of stored value."""
    found = view.session.execute(
        select(Account.code, cast(func.sum(Entry.amount), Number).label("cents"))
        .join(Entry, Entry.account_id == Account.id)
        .where(Account.code.in_(list(Stored)))
        .group_by(Account.code)
    )
    return {code: Money(-cents) for code, cents in found}


def _sum(amounts: Iterable[Money]) -> Money:
    return sum(amounts, start=ZERO)
