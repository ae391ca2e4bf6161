"""A small studio for tests: Back to Basics, written row by row."""

from dataclasses import dataclass
from datetime import date, time

from sqlalchemy.orm import Session

from frontdesk.model import (
    Client,
    Equipment,
    Hours,
    Licence,
    Person,
    Product,
    Resource,
    Room,
    Row,
    Service,
    ServiceEquipment,
    ServicePrice,
    Shift,
    Skill,
    Studio,
    Therapist,
)
from frontdesk.model.resource import Kind
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.rights import Role
from frontdesk.values.text import fold
from tests.moments import NOW

_FROM = date(2020, 1, 1)
_THERAPISTS = (
    ("Maria Santos", "LMT", "MT118201", date(2027, 8, 31), ("prenatal",), {0: (9, 18), 1: (9, 18)}),
    ("Tom Becker", "LMT", "MT118204", date(2027, 2, 28), (), {0: (9, 17), 2: (12, 20)}),
    ("Ana Ruiz", "LMT", "MT120377", date(2026, 12, 15), ("prenatal",), {0: (10, 17), 1: (12, 20)}),
    ("Li Wei", "L.Ac.", "AC01542", date(2028, 3, 31), (), {0: (9, 20), 1: (9, 17)}),
    ("Jo Park", "LMT", "MT125518", date(2027, 11, 30), (), {0: (11, 20), 1: (11, 20)}),
)
_SERVICES = (
    ("Swedish massage", "sw", ["LMT"], None, 15, {30: 5000, 60: 8500, 90: 12000}),
    ("Deep tissue massage", "dt", ["LMT"], None, 15, {60: 9500, 90: 13500}),
    ("Prenatal massage", "pn", ["LMT"], "prenatal", 15, {60: 9000}),
    ("Acupuncture", "ac", ["L.Ac."], None, 15, {45: 8000, 75: 12000}),
    ("Cupping", "cu", ["LMT", "L.Ac."], None, 10, {30: 4500}),
)
_CLIENTS = (
    ("Sam", "Ortiz", "+18065550117"),
    ("Nora", "Blake", "+18065550133"),
    ("María", "Peña", "+18065550142"),
    ("Robert", "Quinn", "+18065550178"),
)


@dataclass(frozen=True)
class House:
    """The numbers of what the studio holds, by name."""

    therapists: dict[str, int]
    rooms: dict[str, int]
    services: dict[str, int]
    clients: dict[str, int]
    people: dict[str, int]
    cart: int
    balm: int


def furnish(store: Store) -> House:
    """Write the studio; return its numbers."""
    with Session(store.write) as session:
        house = _Builder(session).house()
        session.commit()
    return house


class _Builder:
    def __init__(self, session: Session) -> None:
        self._session = session

    def house(self) -> House:
        self._studio()
        rooms = {f"Room {n}": self._room(n) for n in range(1, 7)}
        cart = self._resource(Kind.EQUIPMENT)
        self._add(Equipment(id=cart, name="acupuncture cart", room_id=rooms["Room 5"]))
        services = {row[1]: self._service(n, *row) for n, row in enumerate(_SERVICES)}
        self._add(ServiceEquipment(service_id=services["ac"], equipment_id=cart))
        therapists = {row[0]: self._therapist(n, *row) for n, row in enumerate(_THERAPISTS)}
        people = {
            name: self._add(Person(name=name, role=role)).id
            for name, role in (("Dana Reed", Role.OWNER), ("Rosa Diaz", Role.RECEPTIONIST))
        }
        for name, number in therapists.items():
            row = Person(name=name, role=Role.THERAPIST, therapist_id=number)
            people[name] = self._add(row).id
        clients = {f"{row[0]} {row[1]}": self._client(*row) for row in _CLIENTS}
        balm = self._add(Product(name="Arnica balm 2 oz", price=Money(1800))).id
        return House(therapists, rooms, services, clients, people, cart, balm)

    def _add(self, row: Row) -> Row:
        self._session.add(row)
        self._session.flush()  # the caller needs the number
        return row

    def _resource(self, kind: Kind, capacity: int = 1) -> int:
        return self._add(Resource(kind=kind, capacity=capacity)).id

    def _studio(self) -> None:
        self._add(
            Studio(
                id=1,
                name="Back to Basics Massage Studio",
                address=["3714 Olsen Blvd.", "Amarillo, TX 79109"],
                phone="(806) 322-3706",
                zone="America/Chicago",
                sales_tax_bp=825,
            )
        )
        for weekday in range(6):
            closes = {4: time(19), 5: time(17)}.get(weekday, time(20))
            self._add(Hours(weekday=weekday, opens=time(9), closes=closes))

    def _room(self, number: int) -> int:
        room = self._resource(Kind.ROOM, 2 if number == 4 else 1)
        self._add(Room(id=room, name=f"Room {number}", position=number))
        return room

    def _service(
        self,
        position: int,
        name: str,
        code: str,
        licences: list[str],
        skill: str | None,
        turnover: int,
        prices: dict[int, int],
    ) -> int:
        row = Service(
            name=name,
            code=code,
            licences=licences,
            skill=skill,
            turnover=turnover,
            position=position,
        )
        number = self._add(row).id
        for minutes, cents in prices.items():
            price = Money(cents)
            self._add(ServicePrice(service_id=number, minutes=minutes, price=price, from_day=_FROM))
        return number

    def _therapist(
        self,
        position: int,
        name: str,
        kind: str,
        number: str,
        expires: date,
        skills: tuple[str, ...],
        shifts: dict[int, tuple[int, int]],
    ) -> int:
        row = self._resource(Kind.THERAPIST)
        self._add(Therapist(id=row, name=name, position=position))
        self._add(Licence(therapist_id=row, kind=kind, number=number, state="TX", expires=expires))
        for skill in skills:
            self._add(Skill(therapist_id=row, name=skill))
        for weekday, (starts, ends) in shifts.items():
            hours = (time(starts), time(ends))
            self._add(Shift(therapist_id=row, weekday=weekday, starts=hours[0], ends=hours[1]))
        return row

    def _client(self, first: str, last: str, phone: str) -> int:
        row = self._resource(Kind.CLIENT)
        self._add(
            Client(
                id=row,
                first_name=first,
                last_name=last,
                shown_name=f"{first} {last}",
                sort_name=fold(f"{last} {first}"),
                folded=fold(f"{first} {last} {phone[2:]} {phone}"),
                phone=phone,
                added_at=NOW,
            )
        )
        return row
