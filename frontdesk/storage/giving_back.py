"""What a closed sale was, and what of it was given back so far: by line and by tender."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from frontdesk.model import Sale, SaleLine, Tender
from frontdesk.rules.giving_back import SoldLine
from frontdesk.values.money import ZERO, Money

VOID, REFUND = "void", "refund"


@dataclass(frozen=True, slots=True, kw_only=True)
class TenderLeft:
    """How a sale was paid, and how much of that was not given back yet."""

    id: int
    kind: str
    amount: Money
    left: Money
    last_four: str
    wallet_id: int | None


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
    return [
        TenderLeft(
            id=row.id,
            kind=row.kind,
            amount=row.amount,
            left=row.amount - back.get(row.id, ZERO),
            last_four=row.last_four or "",
            wallet_id=row.wallet_id,
        )
        for row in rows
    ]


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


def _standing(query: Any, sale_id: int) -> Any:
    """Return only refunds of a sale that are closed and were not voided."""
    void = aliased(Sale)
    return query.outerjoin(void, void.reverses_id == Sale.id).where(
        Sale.refunds_id == sale_id, Sale.status == "closed", void.id.is_(None)
    )


def _money(total: object) -> Money:
    return total if isinstance(total, Money) else Money(int(str(total or 0)))
