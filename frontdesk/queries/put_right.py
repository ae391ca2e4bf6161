"""What is put right about a day that is closed: told in the reports of both days."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select

from frontdesk.model import Entry, Person, Posting, Sale
from frontdesk.storage.view import View
from frontdesk.values.money import Money
from frontdesk.values.receipt_number import receipt_code


@dataclass(frozen=True, slots=True)
class PutRight:
    """What a posting of one day puts right about another that was closed: a refund, a correction.

    ``other`` is the day it concerns, or of one that was put right the day on which it was.
    """

    kind: str
    receipt: str
    other: date
    amount: Money
    person: str
    reason: str


def put_right(view: View, where: Any, other: Any) -> tuple[PutRight, ...]:
    """Return what was put right; of each the sum of what it moved."""
    moved = (
        select(func.sum(Entry.amount))
        .where(Entry.posting_id == Posting.id, Entry.amount > Money(0))
        .scalar_subquery()
    )
    found = view.session.execute(
        select(
            Posting.kind, Sale.day, Sale.receipt_no, Sale.drawer, other, moved, Person.name,
            Posting.note, Sale.total,
        )
        .join(Person, Person.id == Posting.person_id)
        .outerjoin(Sale, Sale.id == Posting.sale_id)
        .where(where, Posting.concerns.is_not(None))
        .order_by(Posting.id)
    )  # fmt: skip
    return tuple(
        PutRight(
            kind,
            receipt_code(day, number, drawer) if number else "",
            concerned,
            -total
            if total is not None
            else Money(int(amount))
            if not isinstance(amount, Money)
            else amount,
            person,
            note or "",
        )
        for kind, day, number, drawer, concerned, amount, person, note, total in found
    )
