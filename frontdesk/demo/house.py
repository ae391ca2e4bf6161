"""What the makers of a demo must know of the studio they fill: numbers, shifts, prices."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.model import (
    Account,
    Equipment,
    Licence,
    Person,
    Plan,
    Product,
    Resource,
    Room,
    Service,
    ServiceEquipment,
    ServicePrice,
    Shift,
    Skill,
    Studio,
    Therapist,
)
from frontdesk.storage.memberships import plan_terms
from frontdesk.values.membership import Terms
from frontdesk.values.rights import Role


@dataclass(frozen=True, slots=True)
class Offer:
    """A service at one length, as one therapist gives it."""

    service_id: int
    code: str
    name: str
    minutes: int
    turnover: int
    cents: int
    priced_on: str
    equipment: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Hand:
    """A therapist; ``shifts`` by weekday in minutes of the day, ``offers`` weighted by repeats."""

    id: int
    name: str
    licence: str
    shifts: dict[int, tuple[int, int]]
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class Thing:
    """A product, with its tax."""

    id: int
    name: str
    cents: int


@dataclass(frozen=True, slots=True)
class House:
    """The studio, as far as its makers need it."""

    zone: ZoneInfo
    tax_bp: int
    hands: tuple[Hand, ...]
    rooms: tuple[int, ...]  # those for couples come last
    tables: dict[int, int]
    fitted: dict[int, int]  # equipment: the room it stands in
    products: tuple[Thing, ...]
    accounts: dict[str, int]
    receptionist: int
    plan: int | None
    terms: Terms | None

    @property
    def discount_bp(self) -> int:
        """What members get off."""
        return 0 if self.terms is None else self.terms.discount_bp

    def places(self, hands: Sequence[Hand]) -> dict[int, int]:
        """Return a room for each therapist who works at once; equipment decides first."""
        found = {
            hand.id: self.fitted[piece]
            for hand in hands
            for offer in hand.offers
            for piece in offer.equipment
            if piece in self.fitted
        }
        free = [room for room in self.rooms if room not in found.values()]
        others = [hand.id for hand in hands if hand.id not in found]
        return {**found, **dict(zip(others, free, strict=False))}


#: How often each length of a service is asked for.
_ASKED = {
    ("sw", 30): 2,
    ("sw", 60): 8,
    ("sw", 90): 3,
    ("dt", 60): 7,
    ("dt", 90): 3,
    ("pn", 60): 2,
    ("ac", 45): 6,
    ("ac", 75): 3,
    ("cu", 30): 1,
}


def read_house(session: Session) -> House:
    """Read the studio; rooms with equipment that a service needs come to those who give it."""
    studio = session.get_one(Studio, 1)
    plan = session.execute(select(Plan).order_by(Plan.id).limit(1)).scalar()
    people = select(Person.id).where(Person.role == Role.RECEPTIONIST).order_by(Person.id)
    pieces = select(Equipment.id, Equipment.room_id)
    rooms = (
        select(Room.id, Resource.capacity)
        .join(Resource, Resource.id == Room.id)
        .order_by(Resource.capacity, Room.position, Room.id)
    )
    tables = {number: capacity for number, capacity in session.execute(rooms)}  # noqa: C416 -- dict() takes a result for a mapping
    things = select(Product.id, Product.name, Product.price).order_by(Product.id)
    return House(
        zone=ZoneInfo(studio.zone),
        tax_bp=studio.sales_tax_bp,
        hands=_hands(session),
        rooms=tuple(tables),
        tables=tables,
        fitted={piece: room for piece, room in session.execute(pieces) if room is not None},
        products=tuple(Thing(each, name, p.cents) for each, name, p in session.execute(things)),
        accounts={code: each for code, each in session.execute(select(Account.code, Account.id))},  # noqa: C416 -- dict() takes a result for a mapping
        receptionist=session.execute(people.limit(1)).scalar_one(),
        plan=None if plan is None else plan.id,
        terms=None if plan is None else plan_terms(plan),
    )


def _hands(session: Session) -> tuple[Hand, ...]:
    offers = _offers(session)
    found = []
    query = select(Therapist.id, Therapist.name).order_by(Therapist.position, Therapist.id)
    for number, name in session.execute(query).all():
        held = session.execute(
            select(Licence.kind, Licence.number).where(Licence.therapist_id == number)
        ).all()
        skills = set(
            session.execute(select(Skill.name).where(Skill.therapist_id == number)).scalars()
        )
        shifts = session.execute(
            select(Shift.weekday, Shift.starts, Shift.ends).where(
                Shift.therapist_id == number, Shift.weekday.is_not(None)
            )
        ).all()
        kinds = {kind for kind, _ in held}
        given = [
            offer
            for offer, licences, skill, weight in offers
            if kinds & set(licences) and (skill is None or skill in skills)
            for _ in range(weight)
        ]
        spans = {
            weekday: (starts.hour * 60 + starts.minute, ends.hour * 60 + ends.minute)
            for weekday, starts, ends in shifts
            if weekday is not None and starts is not None and ends is not None
        }
        licence = " ".join(held[0]) if held else ""
        found.append(Hand(number, name, licence, spans, tuple(given)))
    return tuple(found)


def _offers(session: Session) -> list[tuple[Offer, list[str], str | None, int]]:
    needed: dict[int, list[int]] = {}
    columns = (ServiceEquipment.service_id, ServiceEquipment.equipment_id)
    for given, piece in session.execute(select(*columns)):
        needed.setdefault(given, []).append(piece)
    found = []
    services = {row.id: row for row in session.execute(select(Service)).scalars()}
    priced = session.execute(
        select(
            ServicePrice.service_id,
            ServicePrice.minutes,
            ServicePrice.price,
            ServicePrice.from_day,
        ).order_by(ServicePrice.service_id, ServicePrice.minutes)
    )
    for number, minutes, price, from_day in priced:
        service = services[number]
        offer = Offer(
            number,
            service.code,
            service.name,
            minutes,
            service.turnover,
            price.cents,
            from_day.isoformat(),
            tuple(needed.get(number, ())),
        )
        weight = _ASKED.get((service.code, minutes), 1)
        found.append((offer, service.licences, service.skill, weight))
    return found
