"""What changes once a month, as a desk keeps it: who treats, what is offered, where.

Each function reads one thing; ask for it with ``view.house(function)``.
"""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.model import Licence, Room, Service, ServiceEquipment, Studio, Therapist

_ZONE = select(Studio.__table__.c.zone)
_WHO = Therapist.__table__.c
_THERAPISTS = select(_WHO.id, _WHO.name).order_by(_WHO.position, _WHO.id)
_LICENCES = select(Licence.__table__.c.therapist_id, Licence.__table__.c.kind).order_by(
    Licence.__table__.c.id
)
_SERVICES = select(Service.__table__.c.id, Service.__table__.c.name, Service.__table__.c.code)
_ROOMS = select(Room.__table__.c.id, Room.__table__.c.name)
_NEEDED = ServiceEquipment.__table__.c
_EQUIPMENT = select(_NEEDED.service_id, _NEEDED.equipment_id).order_by(
    _NEEDED.service_id, _NEEDED.equipment_id
)


@dataclass(frozen=True, slots=True)
class Names:
    """What therapists, services and rooms are called, and what a service needs."""

    therapists: dict[int, str]
    services: dict[int, str]
    rooms: dict[int | None, str]
    equipment: dict[int, tuple[int, ...]]
    codes: dict[int, str]  # of services


def zone(session: Session) -> str:
    """Return the studio's zone; UTC before it is set up."""
    return session.connection().execute(_ZONE).scalar() or "UTC"


def therapists(session: Session) -> tuple[tuple[int, str], ...]:
    """Return everybody who treats or once did, in the studio's order."""
    return tuple((row[0], row[1]) for row in session.connection().execute(_THERAPISTS))


def licences(session: Session) -> dict[int, str]:
    """Return the kinds of licence that each therapist holds, as one text."""
    kinds: dict[int, list[str]] = {}
    for therapist, kind in session.connection().execute(_LICENCES):
        kinds.setdefault(therapist, []).append(kind)
    return {therapist: ", ".join(dict.fromkeys(mine)) for therapist, mine in kinds.items()}


def names(session: Session) -> Names:
    """Return what the numbers on an appointment stand for."""
    connection = session.connection()
    equipment: dict[int, tuple[int, ...]] = {}
    for service, piece in connection.execute(_EQUIPMENT):
        equipment[service] = (*equipment.get(service, ()), piece)
    services = connection.execute(_SERVICES).all()
    return Names(
        dict(therapists(session)),
        {row[0]: row[1] for row in services},
        {row[0]: row[1] for row in connection.execute(_ROOMS)},
        equipment,
        {row[0]: row[2] for row in services},
    )
