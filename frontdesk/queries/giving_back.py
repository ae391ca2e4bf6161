"""Receipts as a list, what of one can be given back, and what was taken back at all."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import aliased

from frontdesk.errors import Refused
from frontdesk.model import Appointment, BusinessDay, Client, Person, Sale, SaleLine
from frontdesk.rules.giving_back import (
    SoldLine,
    can_go_back,
    giving_back,
    services_back,
    total_back,
)
from frontdesk.storage.giving_back import TenderLeft, sold_lines, taken_back_by, tenders_left
from frontdesk.storage.settings import refund_limit
from frontdesk.storage.view import View
from frontdesk.values.money import Money
from frontdesk.values.receipt_number import receipt_code
from frontdesk.values.rights import Permission, needs
from frontdesk.values.text import fold
from frontdesk.values.wall import local

__all__ = ["Givable", "ReceiptRow", "SoldLine", "TakenBack", "TenderLeft", "can_go_back",
           "givable", "receipt_list", "services_back", "taken_back"]  # fmt: skip

#: So many receipts are listed at most.
MOST = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptRow:
    """A receipt in a list. ``kind`` is sale, void or refund; ``of`` the receipt it takes back.

    ``state`` of a sale: ``voided``, ``refunded`` in part or whole, or nothing of the kind.
    """

    sale_id: int
    number: str
    day: date
    at: time
    client: str
    cashier: str
    total: Money
    kind: str
    of: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """A void or a refund: what it was, who did it, who agreed, and why."""

    sale_id: int
    kind: str
    number: str
    of: str
    day: date
    of_day: date
    client: str
    total: Money
    person: str
    approver: str | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Givable:
    """What of a sale can be given back. ``voidable`` says that it can be voided as a whole."""

    sale_id: int
    number: str
    day: date
    client: str
    client_id: int | None
    kind: str
    total: Money
    lines: tuple[SoldLine, ...]
    tenders: tuple[TenderLeft, ...]
    voidable: bool
    limit: Money

    @property
    def choices(self) -> tuple[SoldLine, ...]:
        """The lines that are chosen by themselves."""
        return tuple(line for line in self.lines if can_go_back(line))

    def total_back(self, chosen: Mapping[int, int]) -> Money:
        """Return what so many of each line come to, with discount and tax."""
        return total_back(giving_back(self.lines, chosen))


@needs(Permission.TAKE_PAYMENT)
def receipt_list(view: View, first: date, last: date, words: str = "") -> tuple[ReceiptRow, ...]:
    """Return the receipts from ``first`` to ``last``, the newest first.

    ``words`` are looked for in the number, the client's name and who took the money.
    """
    rows = view.session.execute(
        _listed()
        .where(Sale.day >= first, Sale.day <= last, Sale.status == "closed")
        .order_by(Sale.day.desc(), Sale.closed_at.desc(), Sale.id.desc())
        .limit(MOST)
    )
    found = (_row(view, row) for row in rows)
    wanted = fold(words).split()
    return tuple(row for row in found if all(word in _folded(row) for word in wanted))


@needs(Permission.TAKE_PAYMENT)
def givable(view: View, sale_id: int) -> Givable:
    """Return what of a closed sale can be given back."""
    session = view.session
    sale = session.get(Sale, sale_id)
    if sale is None or sale.receipt_no is None:
        raise Refused.because("gone", None, what="sale")
    row = _row(view, session.execute(_listed().where(Sale.id == sale_id)).one())
    closed = select(BusinessDay.closed_at).where(BusinessDay.day == view.today)
    back = taken_back_by(session, sale_id)
    return Givable(
        sale_id=sale_id,
        number=row.number,
        day=row.day,
        client=row.client,
        client_id=sale.client_id,
        kind=sale.kind,
        total=sale.total,
        lines=tuple(sold_lines(session, sale_id)),
        tenders=tuple(tenders_left(session, sale_id)),
        voidable=(
            sale.day == view.today
            and sale.kind != "void"
            and not back
            and session.execute(closed).scalar() is None
        ),
        limit=refund_limit(session),
    )


@needs(Permission.TAKE_PAYMENT)
def taken_back(view: View, first: date, last: date) -> tuple[TakenBack, ...]:
    """Return what was voided and refunded from ``first`` to ``last``, the newest first."""
    approver, of = aliased(Person), aliased(Sale)
    rows = view.session.execute(
        select(Sale, of, Client.shown_name, Person.name, approver.name)
        .join(of, or_(of.id == Sale.reverses_id, of.id == Sale.refunds_id))
        .join(Person, Person.id == Sale.person_id)
        .outerjoin(approver, approver.id == Sale.approver_id)
        .outerjoin(Client, Client.id == Sale.client_id)
        .where(Sale.day >= first, Sale.day <= last, Sale.status == "closed")
        .where(Sale.kind != "sale")
        .order_by(Sale.day.desc(), Sale.id.desc())
    )
    return tuple(
        TakenBack(
            sale_id=sale.id,
            kind=sale.kind,
            number=receipt_code(sale.day, sale.receipt_no or 0, sale.drawer),
            of=receipt_code(old.day, old.receipt_no or 0, old.drawer),
            day=sale.day,
            of_day=old.day,
            client=client or "",
            total=-sale.total,
            person=person,
            approver=agreed,
            reason=sale.reason or "",
        )
        for sale, old, client, person, agreed in rows
    )


# Internal


def _listed() -> Any:
    of, back, void = aliased(Sale), aliased(Sale), aliased(Sale)
    guest = (
        select(Appointment.guest_name)
        .join(SaleLine, SaleLine.appointment_id == Appointment.id)
        .where(SaleLine.sale_id == Sale.id)
        .order_by(SaleLine.position)
        .limit(1)
        .scalar_subquery()
    )
    state = (
        select(back.kind)
        .where(or_(back.reverses_id == Sale.id, back.refunds_id == Sale.id))
        .where(back.status == "closed", ~exists().where(void.reverses_id == back.id))
        .order_by(back.kind.desc())
        .limit(1)
        .scalar_subquery()
    )
    return (
        select(
            Sale.id,
            Sale.day,
            Sale.receipt_no,
            Sale.drawer,
            Sale.closed_at,
            Sale.total,
            Sale.kind,
            Client.shown_name,
            guest.label("guest"),
            Person.name.label("cashier"),
            of.day.label("of_day"),
            of.receipt_no.label("of_no"),
            of.drawer.label("of_drawer"),
            state.label("state"),
        )
        .join(Person, Person.id == Sale.person_id)
        .outerjoin(Client, Client.id == Sale.client_id)
        .outerjoin(of, or_(of.id == Sale.reverses_id, of.id == Sale.refunds_id))
    )


def _row(view: View, row: Any) -> ReceiptRow:
    of = "" if row.of_no is None else receipt_code(row.of_day, row.of_no, row.of_drawer)
    return ReceiptRow(
        sale_id=row.id,
        number=receipt_code(row.day, row.receipt_no, row.drawer),
        day=row.day,
        at=local(view.zone, row.closed_at).time(),
        client=row.shown_name or row.guest or "",
        cashier=row.cashier,
        total=row.total,
        kind=row.kind,
        of=of,
        state={"void": "voided", "refund": "refunded"}.get(row.state or "", ""),
    )


def _folded(row: ReceiptRow) -> str:
    return fold(f"{row.number} {row.client} {row.cashier} {row.of}")
