"""What a closed sale was, and what of it was given back so far: by line and by tender."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from frontdesk.model import Posting, Sale, SaleLine, Tender, Wallet, WalletEntry
from frontdesk.rules.giving_back import SoldLine
from frontdesk.values.money import ZERO, Money
from frontdesk.values.stored import Unit

VOID, REFUND = "void", "refund"


@dataclass(frozen=True, slots=True, kw_only=True)
class TenderLeft:
    """How a sale was paid, and how much of that was not given back yet.

    Sessions and minutes name the appointment that they paid, and by which entry.
    """

    id: int
    kind: str
    amount: Money
    left: Money
    last_four: str
    wallet_id: int | None
    appointment_id: int | None = None
    entry_id: int | None = None


def sold_lines(session: Session, sale_id: int) -> list[SoldLine]:
    """Return the lines of a sale in their order."""
    back = {
        number: (int(quantity), _money(amount))
        for number, quantity, amount in session.execute(
            _standing(
                select(
                    SaleLine.refunds_line_id,
                    func.sum(SaleLine.quantity),
                    func.sum(SaleLine.amount),
                ).join(Sale, Sale.id == SaleLine.sale_id),
                sale_id,
            ).group_by(SaleLine.refunds_line_id)
        )
    }
    rows = session.execute(
        select(SaleLine).where(SaleLine.sale_id == sale_id).order_by(SaleLine.position)
    ).scalars()
    return [
        SoldLine(
            id=row.id,
            kind=row.kind,
            text=row.text,
            quantity=row.quantity,
            amount=row.amount,
            tax_bp=row.tax_bp,
            off=row.off,
            tax=row.tax,
            back=back.get(row.id, (0, ZERO))[0],
            back_amount=-back.get(row.id, (0, ZERO))[1],
            appointment_id=row.appointment_id,
        )
        for row in rows
    ]


def tenders_left(session: Session, sale_id: int) -> list[TenderLeft]:
    """Return how a sale was paid, and what is left of each."""
    back = {
        number: -_money(amount)
        for number, amount in session.execute(
            _standing(
                select(Tender.refunds_tender_id, func.sum(Tender.amount)).join(
                    Sale, Sale.id == Tender.sale_id
                ),
                sale_id,
            ).group_by(Tender.refunds_tender_id)
        )
    }
    rows = session.execute(
        select(Tender).where(Tender.sale_id == sale_id).order_by(Tender.id)
    ).scalars()
    sessions = _sessions(session, sale_id)
    found = []
    for row in rows:
        entry, appointment = next(sessions.get(row.wallet_id or 0, iter(())), (None, None))
        found.append(
            TenderLeft(
                id=row.id,
                kind=row.kind,
                amount=row.amount,
                left=row.amount - back.get(row.id, ZERO),
                last_four=row.last_four or "",
                wallet_id=row.wallet_id,
                appointment_id=appointment,
                entry_id=entry,
            )
        )
    return found


def taken_back_by(session: Session, sale_id: int) -> list[Sale]:
    """Return what takes a sale back and was not voided itself: one void, or refunds."""
    void = aliased(Sale)
    found = session.execute(
        select(Sale)
        .outerjoin(void, void.reverses_id == Sale.id)
        .where((Sale.reverses_id == sale_id) | (Sale.refunds_id == sale_id))
        .where(void.id.is_(None), Sale.status == "closed")
        .order_by(Sale.id)
    )
    return list(found.scalars())


# Internal


def _sessions(session: Session, sale_id: int) -> dict[int, Iterator[tuple[int, int | None]]]:
    """Return by wallet what sessions and minutes paid, in the order of the tenders."""
    rows = session.execute(
        select(WalletEntry.wallet_id, WalletEntry.id, WalletEntry.appointment_id)
        .join(Posting, Posting.id == WalletEntry.posting_id)
        .join(Wallet, Wallet.id == WalletEntry.wallet_id)
        .where(Posting.sale_id == sale_id, Wallet.unit != Unit.CENTS, WalletEntry.units < 0)
        .order_by(WalletEntry.id)
    )
    found: dict[int, list[tuple[int, int | None]]] = {}
    for wallet, number, appointment in rows:
        found.setdefault(wallet, []).append((number, appointment))
    return {wallet: iter(entries) for wallet, entries in found.items()}


def _standing(query: Any, sale_id: int) -> Any:
    """Return only refunds of a sale that are closed and were not voided."""
    void = aliased(Sale)
    return query.outerjoin(void, void.reverses_id == Sale.id).where(
        Sale.refunds_id == sale_id, Sale.status == "closed", void.id.is_(None)
    )


def _money(total: object) -> Money:
    return total if isinstance(total, Money) else Money(int(str(total or 0)))
