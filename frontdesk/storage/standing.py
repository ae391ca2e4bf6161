"""What stands for months: hours, shifts, prices, rooms, who may do what. The desk keeps it.

Each of these is read whole, once, and again when an entry of the journal says that something of
the house has changed. Nobody changes what is handed out.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.model import (
    ClosedDay,
    Equipment,
    Hours,
    Licence,
    Resource,
    Room,
    Service,
    ServiceEquipment,
    ServicePrice,
    Shift,
    Skill,
    Therapist,
)
from frontdesk.model.types import yes
from frontdesk.rules.hours import ShiftRule, WallSpan, shifts_on
from frontdesk.rules.licence import Held
from frontdesk.rules.price import Priced
from frontdesk.rules.rooms import RoomChoice
from frontdesk.storage.core import house, rows

Shifts = dict[int, tuple[WallSpan, ...]]

#: So many days are kept worked out.
_MOST = 200
# Built once: to build a statement takes longer than to carry it out.
_CLOSED = select(ClosedDay.day, ClosedDay.name)
_HOURS = select(Hours.weekday, Hours.opens, Hours.closes)
_SHIFTS = (
    select(
        Shift.therapist_id,
        Shift.weekday,
        Shift.day,
        Shift.starts,
        Shift.ends,
        Shift.from_day,
        Shift.to_day,
    )
    .join(Therapist, Therapist.id == Shift.therapist_id)
    .where(yes(Therapist.active))
)
_LICENCES = select(Licence.therapist_id, Licence.kind, Licence.number, Licence.expires)
_SKILLS = select(Skill.therapist_id, Skill.name)
_PRICES = select(
    ServicePrice.service_id, ServicePrice.minutes, ServicePrice.price, ServicePrice.from_day
)
_NEEDED = select(ServiceEquipment.service_id, ServiceEquipment.equipment_id)
_PIECES = select(Equipment.id, Equipment.room_id)
_ROOMS = (
    select(Room.id, Room.name, Resource.capacity)
    .join(Resource, Resource.id == Room.id)
    .where(yes(Room.active))
    .order_by(Room.position, Room.id)
)
_SERVICES = select(
    *(Service.id, Service.name, Service.code, Service.licences, Service.skill),
    *(Service.turnover, Service.active),
)
_THERAPISTS = select(Therapist.id, Therapist.name, Therapist.gender, Therapist.active)


@dataclass(frozen=True, slots=True)
class Offered:
    """A service as the rules of booking want to know it."""

    id: int
    name: str
    code: str
    licences: tuple[str, ...]
    skill: str | None
    turnover: int
    active: bool


@dataclass(frozen=True, slots=True)
class Treats:
    """A therapist as the rules of booking want to know him."""

    id: int
    name: str
    gender: str | None
    active: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """Hours by weekday, closed days by date."""

    hours: dict[int, WallSpan]
    closed: dict[date, str]


@dataclass(frozen=True, slots=True)
class Rota:
    """The rules of who works when, sorted by what they may speak of; and days worked out."""

    weekly: dict[int, list[ShiftRule]] = field(default_factory=dict)
    dated: dict[date, list[ShiftRule]] = field(default_factory=dict)
    days: dict[date, Shifts] = field(default_factory=dict)

    def on(self, day: date) -> Shifts:
        """Return each active therapist's shifts on ``day``."""
        found = self.days.get(day)
        if found is None:
            if len(self.days) >= _MOST:
                self.days.clear()
            found = self.days[day] = shifts_on(self.speaking_of(day), day)
        return found

    def speaking_of(self, day: date) -> list[ShiftRule]:
        """Return the rules that could speak of ``day``."""
        return [*self.weekly.get(day.weekday(), ()), *self.dated.get(day, ())]


def service_of(session: Session, number: int) -> Offered | None:
    """Return a service; none when there is none of that number."""
    return house(session, _services).get(number)


def therapist_of(session: Session, number: int) -> Treats | None:
    """Return a therapist, also one who has left; none when there is none of that number."""
    return house(session, _therapists).get(number)


def day_hours(session: Session, day: date) -> tuple[WallSpan | None, str | None]:
    """Return the studio's open hours on ``day``, and the name of the day if it is closed."""
    kept = house(session, frame)
    closed = kept.closed.get(day)
    return (None if closed else kept.hours.get(day.weekday())), closed


def day_shifts(session: Session, day: date) -> Shifts:
    """Return each active therapist's shifts on ``day``."""
    return house(session, rota).on(day)


def shift_rules(session: Session, day: date | None = None) -> list[ShiftRule]:
    """Return the rules of who works when; with ``day`` those that could speak of it."""
    if day is not None:
        return house(session, rota).speaking_of(day)
    return list(house(session, _shift_rules))


def credentials(session: Session, therapist_id: int) -> tuple[list[Held], list[str]]:
    """Return a therapist's licences and skills."""
    return all_credentials(session).get(therapist_id, ([], []))


def all_credentials(session: Session) -> dict[int, tuple[list[Held], list[str]]]:
    """Return every therapist's licences and skills."""
    return house(session, _credentials)


def prices(session: Session) -> list[Priced]:
    """Return the price list, with its dates."""
    return house(session, _prices)


def equipment_of(session: Session, service_id: int) -> list[int]:
    """Return the equipment that a service needs."""
    return house(session, needed).get(service_id, [])


def rooms(session: Session) -> list[RoomChoice]:
    """Return the rooms in use, in the studio's order."""
    return house(session, _rooms)


# What is read, each whole


def frame(session: Session) -> Frame:
    """Read when the studio is open."""
    hours = {row[0]: (row[1], row[2]) for row in rows(session, _HOURS)}
    return Frame(hours, {row[0]: row[1] for row in rows(session, _CLOSED)})


def rota(session: Session) -> Rota:
    """Read who works when, sorted."""
    return _sorted(_shift_rules(session))


def needed(session: Session) -> dict[int, list[int]]:
    """Read the equipment that each service needs."""
    found: dict[int, list[int]] = {}
    for service, equipment in rows(session, _NEEDED):
        found.setdefault(service, []).append(equipment)
    return found


def _shift_rules(session: Session) -> list[ShiftRule]:
    return [ShiftRule(*row) for row in rows(session, _SHIFTS)]


def _sorted(rules: Iterable[ShiftRule]) -> Rota:
    found = Rota()
    for rule in rules:
        if rule.day is not None:
            found.dated.setdefault(rule.day, []).append(rule)
        elif rule.weekday is not None:
            found.weekly.setdefault(rule.weekday, []).append(rule)
    return found


def _credentials(session: Session) -> dict[int, tuple[list[Held], list[str]]]:
    found: dict[int, tuple[list[Held], list[str]]] = {}
    for therapist, kind, number, expires in rows(session, _LICENCES):
        found.setdefault(therapist, ([], []))[0].append(Held(kind, number, expires))
    for therapist, skill in rows(session, _SKILLS):
        found.setdefault(therapist, ([], []))[1].append(skill)
    return found


def _prices(session: Session) -> list[Priced]:
    return [Priced(*row) for row in rows(session, _PRICES)]


def _rooms(session: Session) -> list[RoomChoice]:
    fitted: dict[int, set[int]] = {}
    for number, room in rows(session, _PIECES):
        if room is not None:
            fitted.setdefault(room, set()).add(number)
    return [
        RoomChoice(number, name, tables, frozenset(fitted.get(number, ())))
        for number, name, tables in rows(session, _ROOMS)
    ]


def _services(session: Session) -> dict[int, Offered]:
    return {
        row[0]: Offered(row[0], row[1], row[2], tuple(row[3]), *row[4:])
        for row in rows(session, _SERVICES)
    }


def _therapists(session: Session) -> dict[int, Treats]:
    return {row[0]: Treats(*row) for row in rows(session, _THERAPISTS)}
