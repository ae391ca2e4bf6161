"""What letters to a client say: an invoice of a sale, a statement of a time, a quote of visits."""

from dataclasses import dataclass
from datetime import date, time, timedelta

from sqlalchemy import select

from frontdesk.errors import Refused
from frontdesk.model import Appointment, Client, Sale, SaleLine, Service, Studio, Tender, Therapist
from frontdesk.queries.receipts import Receipt, receipt
from frontdesk.queries.wallets import client_wallets, statement
from frontdesk.storage.view import View
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import HOUSE
from frontdesk.values.receipt_number import receipt_code
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import State
from frontdesk.values.stored import Stored

_MOST = 200
_GOOD_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class SaleChoice:
    """A sale of which there can be an invoice."""

    sale_id: int
    receipt: str
    day: date
    total: Money


@dataclass(frozen=True, slots=True)
class Letters:
    """What can be written to a client."""

    client: str
    sales: tuple[SaleChoice, ...]
    visits: int
    today: date


@dataclass(frozen=True, slots=True)
class Heading:
    """Who writes, and to whom."""

    studio: str
    studio_address: tuple[str, ...]
    phone: str
    client: str
    client_address: tuple[str, ...]
    language: str | None
    today: date


@dataclass(frozen=True, slots=True)
class Invoice:
    """A sale, and what of it is still to be paid."""

    heading: Heading
    receipt: Receipt
    paid: Money
    due: Money


@dataclass(frozen=True, slots=True)
class StatementRow:
    """What was charged and paid with one receipt, and what was owed after it."""

    day: date
    receipt: str
    words: str
    charged: Money
    paid: Money
    owed: Money


@dataclass(frozen=True, slots=True)
class ClientStatement:
    """What was bought and paid from a first to a last day, and what is owed."""

    heading: Heading
    first: date
    last: date
    before: Money
    rows: tuple[StatementRow, ...]
    owed: Money


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A visit that is planned, at the price it was booked for."""

    day: date
    starts: time
    service: str
    therapist: str
    price: Money


@dataclass(frozen=True, slots=True)
class Quote:
    """What the visits that are planned will cost."""

    heading: Heading
    rows: tuple[QuoteRow, ...]
    total: Money
    until: date


@needs(Permission.TAKE_PAYMENT)
def letters(view: View, client_id: int) -> Letters:
    """Return what can be written to a client, the newest sale first."""
    rows = view.session.execute(
        select(Sale.id, Sale.day, Sale.receipt_no, Sale.drawer, Sale.total)
        .where(Sale.client_id == client_id, Sale.status == "closed", Sale.kind == "sale")
        .order_by(Sale.id.desc())
        .limit(_MOST)
    )
    sales = (
        SaleChoice(number, receipt_code(day, receipt_no or 0, drawer), day, total)
        for number, day, receipt_no, drawer, total in rows
    )
    return Letters(
        _heading(view, client_id).client, tuple(sales), len(_planned(view, client_id)), view.today
    )


@needs(Permission.TAKE_PAYMENT)
def invoice(view: View, sale_id: int) -> Invoice:
    """Return the invoice of a sale to the client whose it is."""
    client_id = view.session.execute(select(Sale.client_id).where(Sale.id == sale_id)).scalar()
    if client_id is None:
        raise Refused.because("letter_to_nobody")
    found = receipt(view, sale_id)
    due = sum((each.amount for each in found.tenders if each.kind == HOUSE), start=ZERO)
    return Invoice(_heading(view, client_id), found, found.total - due, due)


@needs(Permission.TAKE_PAYMENT)
def client_statement(view: View, client_id: int, first: date, last: date) -> ClientStatement:
    """Return what a client bought and paid from ``first`` to ``last``."""
    if last < first:
        raise Refused.because("letter_days", "last")
    before, owed = _owed(view, client_id, first, last)
    rows, balance = list[StatementRow](), before
    sales = view.session.execute(
        select(Sale)
        .where(Sale.client_id == client_id, Sale.status == "closed")
        .where(Sale.day >= first, Sale.day <= last)
        .order_by(Sale.id)
    ).scalars()
    for sale in sales:
        charged, paid, words = _sums(view, sale)
        balance += charged - paid
        number = receipt_code(sale.day, sale.receipt_no or 0, sale.drawer)
        rows.append(StatementRow(sale.day, number, words, charged, paid, balance))
    return ClientStatement(_heading(view, client_id), first, last, before, tuple(rows), owed)


@needs(Permission.TAKE_PAYMENT)
def quote(view: View, client_id: int) -> Quote:
    """Return what a client's visits to come will cost."""
    rows = _planned(view, client_id)
    if not rows:
        raise Refused.because("letter_no_visits")
    total = sum((each.price for each in rows), start=ZERO)
    return Quote(_heading(view, client_id), rows, total, view.today + _GOOD_FOR)


# Internal


def _heading(view: View, client_id: int) -> Heading:
    client = view.session.get(Client, client_id)
    if client is None:
        raise Refused.because("gone", "client", what="client")
    studio = view.session.execute(select(Studio.name, Studio.address, Studio.phone)).one()
    place = " ".join(filter(None, (client.state, client.postal_code)))
    city = ", ".join(filter(None, (client.city, place)))
    return Heading(
        studio.name,
        tuple(studio.address),
        studio.phone,
        client.shown_name,
        tuple(filter(None, (client.street, city))),
        client.language,
        view.today,
    )


def _owed(view: View, client_id: int, first: date, last: date) -> tuple[Money, Money]:
    """Return what is owed on house accounts before the first day, and after the last one."""
    before = after = ZERO
    for wallet in client_wallets(view, client_id):
        if wallet.kind is not Stored.HOUSE or wallet.owner_id != client_id:
            continue
        for move in statement(view, wallet.id).moves:
            if move.day < first:
                before -= Money(move.units)
            if move.day <= last:
                after -= Money(move.units)
    return before, after


def _sums(view: View, sale: Sale) -> tuple[Money, Money, str]:
    """Return what a sale charged, what was paid with it, and what it was for."""
    lines = view.session.execute(
        select(SaleLine.kind, SaleLine.text, SaleLine.amount)
        .where(SaleLine.sale_id == sale.id)
        .order_by(SaleLine.position)
    ).all()
    tenders = view.session.execute(
        select(Tender.kind, Tender.amount).where(Tender.sale_id == sale.id)
    ).all()
    settled = sum((amount for kind, _, amount in lines if kind == HOUSE), start=ZERO)
    paid = sum((amount for kind, amount in tenders if kind != HOUSE), start=ZERO)
    texts = dict.fromkeys(text for kind, text, _ in lines if text and kind not in ("tip", HOUSE))
    return sale.total - settled, paid, ", ".join(texts)


def _planned(view: View, client_id: int) -> tuple[QuoteRow, ...]:
    rows = view.session.execute(
        select(
            Appointment.day,
            Appointment.starts,
            Service.name,
            Appointment.minutes,
            Therapist.name,
            Appointment.price,
        )
        .join(Service, Service.id == Appointment.service_id)
        .join(Therapist, Therapist.id == Appointment.therapist_id)
        .where(Appointment.client_id == client_id, Appointment.day >= view.today)
        .where(Appointment.state.in_((State.BOOKED, State.CONFIRMED)))
        .order_by(Appointment.day, Appointment.starts)
    )
    return tuple(
        QuoteRow(day, starts, f"{service} {minutes}", therapist, price)
        for day, starts, service, minutes, therapist, price in rows
    )
