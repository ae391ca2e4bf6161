"""What is told of an appointment when one looks closer: phone, last visit, what to mind."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, or_, select

from frontdesk.errors import Refused
from frontdesk.model import Appointment, Client, Service, Therapist, Visit
from frontdesk.storage.minding import Minding
from frontdesk.storage.own import treats
from frontdesk.storage.till import due_of, fees_of, paid_before
from frontdesk.storage.view import View
from frontdesk.values.money import Money
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.state import State


@dataclass(frozen=True, slots=True, kw_only=True)
class LastVisit:
    """When the client came before this appointment, what for and to whom."""

    day: date
    service: str
    minutes: int
    therapist: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardMore:
    """What a card has no room for. ``alerts`` are instructions, never diagnoses.

    ``to_pay`` is what the client has had and not paid, fees included; none is told where nothing
    is owed, and to whom the till is not open.
    """

    appointment_id: int
    client: str
    phone: str | None
    last: LastVisit | None
    alerts: tuple[str, ...]
    preferences: str | None
    note: str | None
    to_pay: Money | None


@needs(Permission.SEE_CALENDAR)
def card_more(view: View, appointment_id: int) -> CardMore | None:
    """Return what more there is to know; none of what is not one's own business."""
    row = view.session.get(Appointment, appointment_id)
    if row is None:
        raise Refused.because("gone", what="appointment")
    own_only = view.grant(Permission.SEE_CALENDAR) is Grant.OWN
    if own_only and not treats(view.therapist_id, row):
        return None
    client = None if row.client_id is None else view.session.get_one(Client, row.client_id)
    note = select(Visit.note).where(Visit.id == row.visit_id)
    return CardMore(
        appointment_id=row.id,
        client=(client.shown_name if client else row.guest_name) or "",
        phone=client.phone if client else None,
        last=_last(view, row),
        alerts=_alerts(view, row),
        preferences=client.preferences if client else None,
        note=view.session.execute(note).scalar(),
        to_pay=_to_pay(view, row.client_id),
    )


def _last(view: View, row: Appointment) -> LastVisit | None:
    if row.client_id is None:
        return None
    earlier = or_(
        Appointment.day < row.day,
        and_(Appointment.day == row.day, Appointment.starts < row.starts),
    )
    found = view.session.execute(
        select(Appointment.day, Service.name, Appointment.minutes, Therapist.name.label("who"))
        .join(Service, Service.id == Appointment.service_id)
        .join(Therapist, Therapist.id == Appointment.therapist_id)
        .where(Appointment.client_id == row.client_id, earlier)
        .where(Appointment.state.not_in((State.CANCELLED, State.NO_SHOW)))
        .order_by(Appointment.day.desc(), Appointment.starts.desc())
        .limit(1)
    ).first()
    if found is None:
        return None
    return LastVisit(day=found.day, service=found.name, minutes=found.minutes, therapist=found.who)


def _to_pay(view: View, client_id: int | None) -> Money | None:
    if client_id is None or view.grant(Permission.TAKE_PAYMENT) is Grant.NO:
        return None
    session, theirs = view.session, Appointment.client_id == client_id
    had = due_of(session, theirs, Appointment.state == State.TO_CHECK_OUT)
    paid = paid_before(session, [each.appointment_id for each in had]) if had else {}
    owed = [each.item.unit for each in had if each.appointment_id not in paid]
    owed += [each.item.unit for each in fees_of(session, theirs)]
    return sum(owed, Money(0)) or None


def _alerts(view: View, row: Appointment) -> tuple[str, ...]:
    if row.client_id is None:
        return ()
    code = view.session.get_one(Service, row.service_id).code
    return Minding(view.session.connection(), [row.client_id]).of(row.client_id, code, row.day)
