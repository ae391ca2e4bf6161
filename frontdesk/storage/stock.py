"""How many there are of a product: what came and went, added up."""

from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.model import Product, StockMove
from frontdesk.model.types import yes
from frontdesk.storage.unit import Work

SOLD, RETURNED = "sold", "returned"


def left_of(session: Session, product_id: int) -> int:
    """Return how many there should be."""
    total = select(func.coalesce(func.sum(StockMove.change), 0))
    return int(session.execute(total.where(StockMove.product_id == product_id)).scalar_one())


def move(
    work: Work,
    product_id: int,
    kind: str,
    change: int,
    *,
    sale_id: int | None = None,
    reason: str | None = None,
) -> None:
    """Note that so many came (or went, below zero)."""
    work.insert(
        StockMove,
        product_id=product_id,
        kind=kind,
        change=change,
        reason=reason,
        sale_id=sale_id,
        person_id=work.person_id,
        at=work.now,
    )


def move_counted(work: Work, sale_id: int, kind: str, pieces: Iterable[tuple[int, int]]) -> None:
    """Note what of a sale came or went; of products that are not counted nothing is."""
    pieces = [(product, change) for product, change in pieces if change]
    if not pieces:
        return
    counted = select(Product.id).where(
        Product.id.in_([product for product, _ in pieces]), yes(Product.counted)
    )
    there = set(work.session.execute(counted).scalars())
    for product, change in pieces:
        if product in there:
            move(work, product, kind, change, sale_id=sale_id)
