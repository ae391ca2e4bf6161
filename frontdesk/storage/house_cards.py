"""What the house is made of, read from its rows, and what stands ahead on it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from frontdesk.model import (
    Appointment,
    Claim,
    Client,
    Equipment,
    Licence,
    Resource,
    Room,
    Service,
    ServiceEquipment,
    ServicePrice,
    Skill,
    Therapist,
)
from frontdesk.storage.core import listed
from frontdesk.values.house import (
    EquipmentCard,
    LicenceCard,
    RoomCard,
    ServiceCard,
    TherapistCard,
)
from frontdesk.values.money import Money
from frontdesk.values.span import GRID
from frontdesk.values.state import CLAIMING, State

#: What is yet to come, or not over.
_STANDS = CLAIMING - {State.DONE}


@dataclass(frozen=True, slots=True)
class Ahead:
    """Something that is booked: when, and for whom."""

    day: date
    starts: time
    client: str


def room_card(session: Session, row: Room) -> RoomCard:
    """Return a room as it is kept."""
    tables = session.execute(select(Resource.capacity).where(Resource.id == row.id)).scalar_one()
    return RoomCard(name=row.name, tables=tables, active=row.active)


def equipment_card(row: Equipment) -> EquipmentCard:
    """Return a piece of equipment as it is kept."""
    return EquipmentCard(name=row.name, room_id=row.room_id, active=row.active)


def prices_on(session: Session, service_id: int, day: date) -> tuple[tuple[int, Money], ...]:
    """Return what each length of a service costs on a day, or will from its first day on."""
    found: dict[int, Money] = {}
    rows = session.execute(
        select(ServicePrice.minutes, ServicePrice.price, ServicePrice.from_day)
        .where(ServicePrice.service_id == service_id)
        .order_by(ServicePrice.from_day)
    )
    for minutes, price, from_day in rows:
        if from_day <= day or minutes not in found:
            found[minutes] = price
    return tuple(sorted(found.items()))


def service_card(session: Session, row: Service, day: date) -> ServiceCard:
    """Return a service as it is kept."""
    needed = (
        select(ServiceEquipment.equipment_id)
        .where(ServiceEquipment.service_id == row.id)
        .order_by(ServiceEquipment.equipment_id)
    )
    return ServiceCard(
        name=row.name,
        code=row.code,
        prices=prices_on(session, row.id, day),
        licences=tuple(row.licences),
        skill=row.skill,
        equipment=tuple(session.execute(needed).scalars()),
        turnover=row.turnover,
        cpt=row.cpt,
        taxed=row.taxed,
        tax_bp=row.tax_bp,
        active=row.active,
    )


def therapist_card(session: Session, row: Therapist) -> TherapistCard:
    """Return a therapist as kept."""
    skills = select(Skill.name).where(Skill.therapist_id == row.id).order_by(Skill.id)
    return TherapistCard(
        name=row.name,
        gender=row.gender,
        npi=row.npi,
        colour=row.colour,
        licences=tuple(licence_card(each) for each in licence_rows(session, row.id)),
        skills=tuple(session.execute(skills).scalars()),
        active=row.active,
    )


def licence_rows(session: Session, therapist_id: int) -> list[Licence]:
    """Return the licences of a therapist, in the order in which they were written."""
    found = select(Licence).where(Licence.therapist_id == therapist_id).order_by(Licence.id)
    return list(session.execute(found).scalars())


def licence_card(row: Licence) -> LicenceCard:
    """Return a licence as it is kept."""
    return LicenceCard(kind=row.kind, number=row.number, state=row.state, expires=row.expires)


def ahead_on(session: Session, resource_id: int, now: datetime) -> tuple[Ahead, ...]:
    """Return what is booked on a therapist, a room or a piece of equipment and is not over."""
    slot = int(now.timestamp()) // (GRID * 60)
    visits = select(Claim.visit_id).where(Claim.resource_id == resource_id, Claim.past > slot)
    return _ahead(session, Appointment.visit_id.in_(visits))


def ahead_of(
    session: Session, service_id: int, today: date, lengths: Iterable[int] | None = None
) -> tuple[Ahead, ...]:
    """Return what is booked of a service from today on, of some lengths or of any."""
    wanted = (Appointment.service_id == service_id) & (Appointment.day >= today)
    if lengths is not None:
        wanted &= Appointment.minutes.in_(tuple(lengths))
    return _ahead(session, wanted)


def most_guests(session: Session, room_id: int, now: datetime) -> int:
    """Return how many guests a room is taken for at once, from now on."""
    slot = int(now.timestamp()) // (GRID * 60)
    found = select(Claim.guests).where(Claim.resource_id == room_id, Claim.past > slot)
    return max(session.execute(found).scalars(), default=0)


# Internal


def _ahead(session: Session, which: ColumnElement[bool]) -> tuple[Ahead, ...]:
    found = session.execute(
        select(Appointment.day, Appointment.starts, Client.shown_name, Appointment.guest_name)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .where(which, Appointment.state.in_(listed(sorted(_STANDS))))
        .order_by(Appointment.day, Appointment.starts, Appointment.id)
    )
    return tuple(Ahead(day, starts, name or guest or "") for day, starts, name, guest in found)
