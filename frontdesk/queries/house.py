"""What the house is made of, as the settings show it: also what is out of use."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from frontdesk.model import Equipment, Hours, Person, Room, Service, Therapist
from frontdesk.rules.hours import WallSpan
from frontdesk.storage.house_cards import (
    equipment_card,
    room_card,
    service_card,
    therapist_card,
)
from frontdesk.storage.view import View
from frontdesk.values.house import (
    EquipmentCard,
    PersonCard,
    RoomCard,
    ServiceCard,
    TherapistCard,
)
from frontdesk.values.rights import Permission, needs


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A room."""

    id: int
    card: RoomCard


@dataclass(frozen=True, slots=True)
class EquipmentRow:
    """A piece of equipment, and the name of the room in which it stands."""

    id: int
    card: EquipmentCard
    room: str


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service."""

    id: int
    card: ServiceCard


@dataclass(frozen=True, slots=True)
class TherapistRow:
    """A therapist, and the services that may be given today."""

    id: int
    card: TherapistCard
    gives: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody who signs in; a therapist with the number of that."""

    id: int
    card: PersonCard
    therapist_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseBoard:
    """All of it; those in use come first."""

    today: date
    hours: tuple[tuple[int, WallSpan], ...]
    rooms: tuple[RoomRow, ...]
    equipment: tuple[EquipmentRow, ...]
    services: tuple[ServiceRow, ...]
    therapists: tuple[TherapistRow, ...]
    people: tuple[PersonRow, ...]


@needs(Permission.MANAGE_STUDIO)
def house_board(view: View) -> HouseBoard:
    """Return what the house is made of."""
    hours = view.session.execute(select(Hours.weekday, Hours.opens, Hours.closes))
    rooms, services = _rooms(view), _services(view)
    return HouseBoard(
        today=view.today,
        hours=tuple(sorted((weekday, (opens, closes)) for weekday, opens, closes in hours)),
        rooms=rooms,
        equipment=_equipment(view, {row.id: row.card.name for row in rooms}),
        services=services,
        therapists=_therapists(view, services),
        people=_people(view),
    )


# Internal


def _rooms(view: View) -> tuple[RoomRow, ...]:
    found = select(Room).order_by(Room.active.desc(), Room.position, Room.id)
    rows = view.session.execute(found).scalars()
    return tuple(RoomRow(row.id, room_card(view.session, row)) for row in rows.all())


def _equipment(view: View, rooms: dict[int, str]) -> tuple[EquipmentRow, ...]:
    found = select(Equipment).order_by(Equipment.active.desc(), Equipment.name, Equipment.id)
    return tuple(
        EquipmentRow(row.id, equipment_card(row), rooms.get(row.room_id or 0, ""))
        for row in view.session.execute(found).scalars()
    )


def _services(view: View) -> tuple[ServiceRow, ...]:
    found = select(Service).order_by(Service.active.desc(), Service.position, Service.id)
    rows = view.session.execute(found).scalars()
    return tuple(
        ServiceRow(row.id, service_card(view.session, row, view.today)) for row in rows.all()
    )


def _therapists(view: View, services: tuple[ServiceRow, ...]) -> tuple[TherapistRow, ...]:
    found = select(Therapist).order_by(Therapist.active.desc(), Therapist.position, Therapist.id)
    cards = [
        (row.id, therapist_card(view.session, row))
        for row in view.session.execute(found).scalars().all()
    ]
    return tuple(TherapistRow(number, card, _gives(card, services, view)) for number, card in cards)


def _gives(card: TherapistCard, services: tuple[ServiceRow, ...], view: View) -> tuple[str, ...]:
    """Return the services for which a licence holds today, and the skill is there."""
    held = {each.kind for each in card.licences if each.expires >= view.today}
    return tuple(
        each.card.name
        for each in services
        if each.card.active
        and (not each.card.licences or held.intersection(each.card.licences))
        and (each.card.skill is None or each.card.skill in card.skills)
    )


def _people(view: View) -> tuple[PersonRow, ...]:
    found = view.session.execute(
        select(Person.id, Person.name, Person.role, Person.active, Person.therapist_id).order_by(
            Person.active.desc(), Person.id
        )
    )
    return tuple(
        PersonRow(number, PersonCard(name=name, role=role, active=active), therapist)
        for number, name, role, active, therapist in found
    )
