"""What the booking panel shows: the menu of services, an offer, the next openings."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from frontdesk.errors import Reason
from frontdesk.model import Room, Service, Therapist
from frontdesk.model.types import yes
from frontdesk.rules.licence import may_give
from frontdesk.rules.price import options
from frontdesk.storage.claims import veiled
from frontdesk.storage.schedule import answer
from frontdesk.storage.settings import deposit_asked
from frontdesk.storage.standing import all_credentials, prices
from frontdesk.storage.view import View
from frontdesk.values.asked import Asked
from frontdesk.values.health import Minded
from frontdesk.values.money import ZERO, Money
from frontdesk.values.rights import Grant, Permission, needs


@dataclass(frozen=True, slots=True)
class Option:
    """A length at which a service is offered."""

    minutes: int
    price: Money


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service with its lengths and prices; ``therapists`` may give it on the day."""

    id: int
    code: str
    name: str
    turnover: int
    options: tuple[Option, ...]
    therapists: frozenset[int]


@dataclass(frozen=True, slots=True)
class Named:
    """A therapist or a room, by number and name."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class BookingMenu:
    """What can be booked on a day, with whom and where."""

    day: date
    services: tuple[ServiceRow, ...]
    therapists: tuple[Named, ...]
    rooms: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """The room and price an appointment would have; ``reasons`` says why it may not be."""

    room_id: int | None
    room: str | None
    room_reason: str | None
    price: Money
    priced_on: date
    turnover: int
    ends: time
    reasons: tuple[Reason, ...]
    minded: tuple[Minded, ...] = ()  # what health asks of it
    deposit: Money = ZERO  # what the policy asks for ahead


@needs(Permission.SEE_CALENDAR)
def booking_menu(view: View, day: date) -> BookingMenu:
    """Return services with prices of ``day``, therapists and rooms, each in the studio's order."""
    listed = prices(view.session)
    therapists = _therapists(view)
    held = all_credentials(view.session)
    found = view.session.execute(
        select(Service).where(yes(Service.active)).order_by(Service.position, Service.id)
    ).scalars()
    services = []
    for row in found:
        able = frozenset(
            each.id
            for each in therapists
            if not may_give(each.name, *held.get(each.id, ([], [])), row.licences, row.skill, day)
        )
        lengths = tuple(Option(p.minutes, p.price) for p in options(listed, row.id, day))
        services.append(ServiceRow(row.id, row.code, row.name, row.turnover, lengths, able))
    named = view.session.execute(
        select(Room.id, Room.name).where(yes(Room.active)).order_by(Room.position, Room.id)
    )
    return BookingMenu(day, tuple(services), tuple(therapists), tuple(Named(*r) for r in named))


@needs(Permission.SEE_CALENDAR)
def offer(view: View, asked: Asked) -> Offer:
    """Return the room and price that ``asked`` would have, and every reason against it."""
    found = answer(view.session, view.zone, asked, view.now)
    reasons = found.reasons
    if view.grant(Permission.SEE_CALENDAR) is Grant.OWN:
        reasons = tuple(veiled(reasons, view.therapist_id))
    ends = datetime.combine(asked.day, asked.starts) + timedelta(minutes=asked.minutes)
    return Offer(
        found.room_id,
        found.room,
        found.room_reason,
        found.price,
        found.priced_on,
        found.turnover,
        ends.time(),
        reasons,
        found.minded,
        deposit_asked(view.session, found.price),
    )


def _therapists(view: View) -> list[Named]:
    found = view.session.execute(
        select(Therapist.id, Therapist.name)
        .where(yes(Therapist.active))
        .order_by(Therapist.position, Therapist.id)
    )
    return [Named(number, name) for number, name in found]
