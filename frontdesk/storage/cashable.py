"""How much of what is stored was paid for here, and can be paid out again.

What was given for nothing, or stood there when the studio began, is used first and never paid
out. So whoever was given $10 and paid $50, and has used $10, still has $50 to get.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from frontdesk.model import Sale, SaleLine, Wallet, WalletEntry
from frontdesk.storage.giving_back import sold_lines
from frontdesk.values.money import ZERO, Money
from frontdesk.values.stored import Balance, Stored, Unit, Why

#: What can be paid out.
PAID_OUT = frozenset({Stored.GIFT_CARD, Stored.PACKAGE, Stored.CREDIT, Stored.DEPOSIT})
#: What did not come in by a sale of its own.
_OTHERWISE = (Why.GIVEN, Why.OPENING, Why.RETURNED, Why.MOVED)


def cashable(session: Session, wallet: Wallet, there: Balance) -> Money:
    """Return how much of what is in a wallet can be paid out."""
    if wallet.kind not in PAID_OUT or there.cents <= ZERO:
        return ZERO
    if wallet.unit is not Unit.CENTS:
        return there.cents
    paid = sum((left for _, left in filled_by(session, wallet.id)), start=ZERO)
    return min(there.cents, paid, _paid_for(session, wallet.id))


def cashable_of(
    session: Session, wallets: Iterable[Wallet], there: dict[int, Balance]
) -> dict[int, Money]:
    """Return it of several; only what came in otherwise than by sales is looked at closely."""
    rows = [row for row in wallets if row.kind in PAID_OUT and row.id in there]
    closely = set(
        session.execute(
            select(WalletEntry.wallet_id)
            .distinct()
            .where(WalletEntry.wallet_id.in_([row.id for row in rows]))
            .where(WalletEntry.why.in_(_OTHERWISE), WalletEntry.units > 0)
        ).scalars()
    )
    return {
        row.id: cashable(session, row, there[row.id])
        if row.id in closely
        else max(there[row.id].cents, ZERO)
        for row in rows
    }


def filled_by(session: Session, wallet_id: int) -> list[tuple[SaleLine, Money]]:
    """Return the lines that filled a wallet, the last first, and what is left to give back."""
    void = aliased(Sale)
    lines = session.execute(
        select(SaleLine)
        .join(Sale, Sale.id == SaleLine.sale_id)
        .outerjoin(void, void.reverses_id == Sale.id)
        .where(
            SaleLine.wallet_id.in_(_origins(session, wallet_id)),
            Sale.kind == "sale",
            Sale.status == "closed",
            void.id.is_(None),
        )
        .order_by(SaleLine.id.desc())
    ).scalars()
    found = []
    for line in lines.all():
        sold = next(each for each in sold_lines(session, line.sale_id) if each.id == line.id)
        found.append((line, line.amount - sold.back_amount))
    return found


# Internal


@dataclass(slots=True)
class _Pots:
    """What is in a wallet: given, and paid for; ``used`` is how much was used of what was given."""

    given: int = 0
    paid: int = 0
    used: int = 0

    def take(self, units: int) -> tuple[int, int]:
        """Take what was given first; return how much of each it was."""
        given = min(self.given, units)
        self.given -= given
        self.paid -= units - given
        return given, units - given


def _paid_for(session: Session, wallet_id: int) -> Money:
    """Return how much of what is left was paid for, going through all that ever moved."""
    entries = session.execute(
        select(WalletEntry)
        .where(WalletEntry.wallet_id.in_(_origins(session, wallet_id)))
        .order_by(WalletEntry.id)
    ).scalars()
    pots: dict[int, _Pots] = {}
    moved: dict[int, int] = {}  # what was given, of what moves on by a posting
    for entry in entries.all():
        pot = pots.setdefault(entry.wallet_id, _Pots())
        if entry.units < 0:
            _out(pot, entry, moved)
        elif entry.why in (Why.GIVEN, Why.OPENING):
            pot.given += entry.units
        elif entry.why is Why.RETURNED:
            given = min(pot.used, entry.units)
            pot.used -= given
            pot.given += given
            pot.paid += entry.units - given
        else:
            given = min(moved.pop(entry.posting_id, 0), entry.units)
            pot.given += given
            pot.paid += entry.units - given
    return Money(max(pots.get(wallet_id, _Pots()).paid, 0))


def _out(pot: _Pots, entry: WalletEntry, moved: dict[int, int]) -> None:
    if entry.why is Why.REFUNDED:
        pot.paid += entry.units  # what was paid for goes back
        return
    given, _ = pot.take(-entry.units)
    if entry.why is Why.MOVED:
        moved[entry.posting_id] = moved.get(entry.posting_id, 0) + given
    else:
        pot.used += given


def _origins(session: Session, wallet_id: int) -> Sequence[int]:
    """Return a wallet and those whose value moved into it: cards replaced, deposits let go."""
    found, newest = [wallet_id], [wallet_id]
    came, went = aliased(WalletEntry), aliased(WalletEntry)
    while newest:
        origins = session.execute(
            select(went.wallet_id)
            .distinct()
            .join(came, came.posting_id == went.posting_id)
            .where(came.wallet_id.in_(newest), came.why == Why.MOVED, came.units > 0)
            .where(went.why == Why.MOVED, went.units < 0)
        ).scalars()
        newest = [each for each in origins if each not in found]
        found += newest
    return found
