"""A sale as its receipt tells it, and the last one of this station."""

from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import select

from frontdesk.errors import Refused
from frontdesk.model import (
    Appointment,
    Client,
    JournalEntry,
    Person,
    Sale,
    SaleLine,
    Studio,
    Tender,
    Therapist,
)
from frontdesk.queries.next_visit import NextVisit, next_visit
from frontdesk.storage.view import View
from frontdesk.values.money import Money
from frontdesk.values.payment import Paid
from frontdesk.values.receipt_number import receipt_code
from frontdesk.values.rights import Permission, needs
from frontdesk.values.wall import local

#: What is said when money was taken.
_TOOK = ("paid", "fee_paid", "sold", "voided", "refunded")


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """A line as it was sold; of a tip ``text`` is whose it is, of a fee ``reason`` is a state."""

    kind: str
    text: str
    quantity: int
    amount: Money
    tax_bp: int
    reason: str | None


@dataclass(frozen=True, slots=True)
class Served:
    """Who treated, and the licence that covered that service on that day."""

    therapist: str
    licence: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Everything that stands on a receipt."""

    sale_id: int
    number: str
    studio: str
    address: tuple[str, ...]
    phone: str
    day: date
    at: time
    client: str
    receipt_by: str
    cashier: str
    served: tuple[Served, ...]
    lines: tuple[ReceiptLine, ...]
    total: Money
    tenders: tuple[Paid, ...]
    next_visit: NextVisit | None
    kind: str = "sale"  # or void, refund: what takes ``of`` back, and why
    of: str = ""
    reason: str = ""
    language: str | None = None  # of the client, if one is known


@needs(Permission.TAKE_PAYMENT)
def receipt(view: View, sale_id: int) -> Receipt:
    """Return the receipt of a closed sale."""
    session = view.session
    sale = session.get(Sale, sale_id)
    if sale is None or sale.receipt_no is None or sale.closed_at is None:
        raise Refused.because("gone", None, what="sale")
    studio = session.execute(select(Studio.name, Studio.address, Studio.phone)).one()
    client = session.execute(
        select(Client.shown_name, Client.receipt_by, Client.language).where(
            Client.id == sale.client_id
        )
    ).first()
    cashier = session.execute(select(Person.name).where(Person.id == sale.person_id)).scalar_one()
    return Receipt(
        sale_id=sale.id,
        number=receipt_code(sale.day, sale.receipt_no, sale.drawer),
        studio=studio.name,
        address=tuple(studio.address),
        phone=studio.phone,
        day=sale.day,
        at=local(view.zone, sale.closed_at).time(),
        client=client.shown_name if client else _guest(view, sale_id),
        receipt_by=client.receipt_by if client else "80mm",
        cashier=cashier,
        served=_served(view, sale_id),
        lines=_lines(view, sale_id),
        total=sale.total,
        tenders=_tenders(view, sale_id),
        next_visit=next_visit(view, sale.client_id) if sale.kind == "sale" else None,
        kind=sale.kind,
        of=_of(view, sale.reverses_id or sale.refunds_id),
        reason=sale.reason or "",
        language=client.language if client else None,
    )


@needs(Permission.TAKE_PAYMENT)
def last_receipt(view: View) -> Receipt:
    """Return the receipt of the last sale that this station took."""
    params = view.session.execute(
        select(JournalEntry.params)
        .where(JournalEntry.station == view.who.station, JournalEntry.code.in_(_TOOK))
        .order_by(JournalEntry.id.desc())
        .limit(1)
    ).scalar()
    if params is None:
        raise Refused.because("no_receipt_yet")
    return receipt(view, params["sale"])


@needs(Permission.TAKE_PAYMENT)
def sale_of(view: View, appointment_id: int) -> int | None:
    """Return the sale by which an appointment, or its fee, was paid; none if it was not."""
    return view.session.execute(
        select(Sale.id)
        .join(SaleLine, SaleLine.sale_id == Sale.id)
        .where(SaleLine.appointment_id == appointment_id, Sale.status == "closed")
        .where(Sale.kind == "sale")
        .order_by(Sale.id.desc())
        .limit(1)
    ).scalar()


# Internal


def _of(view: View, sale_id: int | None) -> str:
    row = view.session.get(Sale, sale_id) if sale_id is not None else None
    return "" if row is None else receipt_code(row.day, row.receipt_no or 0, row.drawer)


def _guest(view: View, sale_id: int) -> str:
    found = view.session.execute(
        select(Appointment.guest_name)
        .join(SaleLine, SaleLine.appointment_id == Appointment.id)
        .where(SaleLine.sale_id == sale_id)
        .order_by(SaleLine.position)
        .limit(1)
    ).scalar()
    return found or ""


def _lines(view: View, sale_id: int) -> tuple[ReceiptLine, ...]:
    found = view.session.execute(
        select(
            SaleLine.kind,
            SaleLine.text,
            SaleLine.quantity,
            SaleLine.amount,
            SaleLine.tax_bp,
            SaleLine.reason,
            Therapist.name,
        )
        .outerjoin(Therapist, Therapist.id == SaleLine.therapist_id)
        .where(SaleLine.sale_id == sale_id)
        .order_by(SaleLine.position)
    )
    return tuple(
        ReceiptLine(
            kind=row.kind,
            text=row.name if row.kind == "tip" and row.name else row.text,
            quantity=row.quantity,
            amount=row.amount,
            tax_bp=row.tax_bp,
            reason=row.reason,
        )
        for row in found
    )


def _served(view: View, sale_id: int) -> tuple[Served, ...]:
    found = view.session.execute(
        select(Therapist.name, SaleLine.licence)
        .join(SaleLine, SaleLine.therapist_id == Therapist.id)
        .where(SaleLine.sale_id == sale_id, SaleLine.kind == "service")
        .order_by(SaleLine.position)
    )
    return tuple(dict.fromkeys(Served(row.name, row.licence) for row in found))


def _tenders(view: View, sale_id: int) -> tuple[Paid, ...]:
    found = view.session.execute(
        select(Tender).where(Tender.sale_id == sale_id).order_by(Tender.id)
    ).scalars()
    return tuple(
        Paid(
            kind=row.kind,
            amount=row.amount,
            given=row.given,
            brand=row.brand or "",
            last_four=row.last_four or "",
            approval=row.approval or "",
            check_no=row.check_no or "",
            wallet_id=row.wallet_id,
        )
        for row in found
    )
