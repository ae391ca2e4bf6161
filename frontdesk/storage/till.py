"""What there is to pay: appointments and products as items, and who has paid already."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, and_, bindparam, select
from sqlalchemy.orm import Session, aliased

from frontdesk.model import (
    AddOn,
    Appointment,
    AppointmentAddOn,
    Client,
    Person,
    Sale,
    SaleLine,
    Service,
)
from frontdesk.rules.bill import ADD_ON, FEE, SERVICE, Item
from frontdesk.rules.licence import covering
from frontdesk.storage import core
from frontdesk.storage.pricing import member_discount
from frontdesk.storage.standing import credentials
from frontdesk.values.money import Money
from frontdesk.values.receipt_number import receipt_code
from frontdesk.values.state import State

_IS_SALE = Sale.kind == "sale"  # neither a void nor a refund


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """An appointment at the till."""

    appointment_id: int
    visit_id: int
    client_id: int | None
    guest: str
    service_id: int
    minutes: int
    day: date
    state: State
    item: Item
    add_ons: tuple[Item, ...] = ()

    @property
    def items(self) -> tuple[Item, ...]:
        """The service, and what was booked with it."""
        return (self.item, *self.add_ons)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """A fee that is owed, for an appointment that was cancelled late or missed."""

    appointment_id: int
    client_id: int | None
    guest: str
    day: date
    state: State
    item: Item


@dataclass(frozen=True, slots=True)
class PaidBefore:
    """The sale by which an appointment was paid."""

    sale_id: int
    receipt: str
    person: str
    at: datetime


#: Built once: to build a statement takes longer than to carry it out.
_THOSE: BindParameter[list[int]] = bindparam("those", expanding=True)
_DUE = (
    select(
        Appointment.id,
        Appointment.visit_id,
        Appointment.client_id,
        Appointment.guest_name,
        Client.shown_name,
        Appointment.service_id,
        (Appointment.minutes - Appointment.added).label("minutes"),
        Appointment.day,
        Appointment.state,
        Appointment.price,
        Appointment.therapist_id,
        Appointment.second_therapist_id,
        Service.name.label("service"),
        Service.licences,
        Service.taxed,
        Service.tax_bp,
    )
    .join(Service, Service.id == Appointment.service_id)
    .outerjoin(Client, Client.id == Appointment.client_id)
    .order_by(Appointment.day, Appointment.starts, Appointment.id)
)
_DUE_THOSE = _DUE.where(Appointment.id.in_(_THOSE))
_REVERSAL = aliased(Sale)
_FEE_PAID = (
    select(SaleLine.id)
    .join(Sale, Sale.id == SaleLine.sale_id)
    .outerjoin(_REVERSAL, _REVERSAL.reverses_id == Sale.id)
    .where(SaleLine.appointment_id == Appointment.id, SaleLine.kind == FEE)
    .where(Sale.status == "closed", _IS_SALE, _REVERSAL.id.is_(None))
)
_OWES_FEE = and_(Appointment.fee > Money(0), Appointment.fee_waived.is_(None), ~_FEE_PAID.exists())
_PAID = (
    select(
        SaleLine.appointment_id,
        Sale.id,
        Sale.day,
        Sale.receipt_no,
        Sale.drawer,
        Person.name,
        Sale.closed_at,
    )
    .join(Sale, Sale.id == SaleLine.sale_id)
    .join(Person, Person.id == Sale.person_id)
    .outerjoin(_REVERSAL, _REVERSAL.reverses_id == Sale.id)
    .where(
        SaleLine.appointment_id.in_(_THOSE),
        SaleLine.kind == bindparam("kind"),
        Sale.status == "closed",
        _IS_SALE,
        _REVERSAL.id.is_(None),
    )
)
_ADDED = (
    select(
        AppointmentAddOn.appointment_id,
        AppointmentAddOn.add_on_id,
        AppointmentAddOn.price,
        AddOn.name,
        AddOn.taxed,
    )
    .join(AddOn, AddOn.id == AppointmentAddOn.add_on_id)
    .where(AppointmentAddOn.appointment_id.in_(_THOSE))
    .order_by(AppointmentAddOn.id)
)


def due_of(session: Session, *where: Any) -> list[Due]:
    """Return appointments as the till sees them, in the order of their times."""
    return _dues(session, core.rows(session, _DUE.where(*where)).all())


def due_by_number(session: Session, numbers: Iterable[int]) -> list[Due]:
    """Return those of these numbers."""
    return _dues(session, core.rows(session, _DUE_THOSE, {"those": list(numbers)}).all())


def fees_of(session: Session, *where: Any) -> list[Fee]:
    """Return the fees that are owed: neither waived nor paid, the oldest first."""
    found = session.execute(
        select(
            Appointment.id,
            Appointment.client_id,
            Appointment.guest_name,
            Client.shown_name,
            Appointment.day,
            Appointment.state,
            (Appointment.minutes - Appointment.added).label("minutes"),
            Appointment.fee,
            Service.name.label("service"),
        )
        .join(Service, Service.id == Appointment.service_id)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .where(owes_fee(), *where)
        .order_by(Appointment.day, Appointment.starts, Appointment.id)
    )
    return [_fee(row) for row in found]


def owes_fee() -> ColumnElement[bool]:
    """Return the condition that a fee of an appointment is neither waived nor paid."""
    return _OWES_FEE


def paid_before(
    session: Session, appointments: Iterable[int], kind: str = SERVICE
) -> dict[int, PaidBefore]:
    """Return by which sale each appointment was paid; a sale that was reversed does not count.

    With ``kind`` that of fees, by which sale its fee was.
    """
    numbers = list(appointments)
    if not numbers:
        return {}
    found = core.rows(session, _PAID, {"those": numbers, "kind": kind})
    return {
        row.appointment_id: PaidBefore(
            row.id, receipt_code(row.day, row.receipt_no, row.drawer), row.name, row.closed_at
        )
        for row in found
    }


def licence_of(session: Session, therapist_id: int, needed: Sequence[str], day: date) -> str | None:
    """Return the licence that covered such a service on ``day``, as it stands on a receipt."""
    held = covering(credentials(session, therapist_id)[0], needed, day)
    return None if held is None else held.written


def _dues(session: Session, rows: Sequence[Any]) -> list[Due]:
    added = _add_ons(session, [row.id for row in rows]) if rows else {}
    return [_due(session, row, added.get(row.id, ())) for row in rows]


def _add_ons(session: Session, appointments: list[int]) -> dict[int, list[Any]]:
    """Return what was booked with each appointment, at the price of then."""
    found: dict[int, list[Any]] = {}
    for row in core.rows(session, _ADDED, {"those": appointments}):
        found.setdefault(row.appointment_id, []).append(row)
    return found


def _due(session: Session, row: Any, added: Sequence[Any]) -> Due:
    who = (row.therapist_id, row.second_therapist_id)
    item = Item(
        kind=SERVICE,
        text=f"{row.service} {row.minutes}",
        unit=row.price,
        taxed=row.taxed,
        tax_bp=row.tax_bp,
        member_bp=member_discount(session, row.client_id, SERVICE),
        appointment_id=row.id,
        therapists=tuple(each for each in who if each is not None),
        licence=licence_of(session, row.therapist_id, row.licences, row.day),
    )
    return Due(
        appointment_id=row.id,
        visit_id=row.visit_id,
        client_id=row.client_id,
        guest=row.shown_name or row.guest_name or "",
        service_id=row.service_id,
        minutes=row.minutes,
        day=row.day,
        state=row.state,
        item=item,
        add_ons=tuple(
            Item(
                kind=ADD_ON,
                text=each.name,
                unit=each.price,
                taxed=each.taxed,
                member_bp=item.member_bp,
                appointment_id=row.id,
                add_on_id=each.add_on_id,
                therapists=item.therapists,
                licence=item.licence,
            )
            for each in added
        ),
    )


def _fee(row: Any) -> Fee:
    item = Item(
        kind=FEE,
        text=f"{row.service} {row.minutes}, {row.day.month}/{row.day.day}",
        unit=row.fee,
        appointment_id=row.id,
        reason=row.state,
    )
    return Fee(
        appointment_id=row.id,
        client_id=row.client_id,
        guest=row.shown_name or row.guest_name or "",
        day=row.day,
        state=row.state,
        item=item,
    )
