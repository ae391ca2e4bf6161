"""What the booking panel shows: the menu of services, an offer, the next openings."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from frontdesk.errors import Reason, Refused
from frontdesk.model import Room, Service, Therapist
from frontdesk.rules.licence import may_give
from frontdesk.rules.price import options
from frontdesk.storage.claims import veiled
from frontdesk.storage.schedule import (
    answer,
    busy,
    credentials,
    day_hours,
    day_shifts,
    equipment_of,
    prices,
    rooms,
)
from frontdesk.storage.view import View
from frontdesk.values.asked import Asked
from frontdesk.values.money import Money
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.span import GRID, Span
from frontdesk.values.wall import local, span


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


@dataclass(frozen=True, slots=True)
class Opening:
    """A time that is free, with its room."""

    day: date
    starts: time
    therapist_id: int
    therapist: str
    room: str


@needs(Permission.SEE_CALENDAR)
def booking_menu(view: View, day: date) -> BookingMenu:
    """Return services with prices of ``day``, therapists and rooms, each in the studio's order."""
    listed = prices(view.session)
    therapists = _therapists(view)
    held = {each.id: credentials(view.session, each.id) for each in therapists}
    found = view.session.execute(
        select(Service).where(Service.active == True).order_by(Service.position, Service.id)  # noqa: E712 -- SQL
    ).scalars()
    services = []
    for row in found:
        able = frozenset(
            each.id
            for each in therapists
            if not may_give(each.name, *held[each.id], row.licences, row.skill, day)
        )
        lengths = tuple(Option(p.minutes, p.price) for p in options(listed, row.id, day))
        services.append(ServiceRow(row.id, row.code, row.name, row.turnover, lengths, able))
    named = view.session.execute(
        select(Room.id, Room.name).where(Room.active == True).order_by(Room.position, Room.id)  # noqa: E712 -- SQL
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
    )


@needs(Permission.SEE_CALENDAR)
def next_openings(
    view: View,
    service_id: int,
    minutes: int,
    therapist_id: int | None = None,
    from_day: date | None = None,
    limit: int = 3,
) -> tuple[Opening, ...]:
    """Return the soonest openings within four weeks, at quarters of an hour."""
    service = view.session.get(Service, service_id)
    if service is None or not service.active:
        raise Refused.because("gone", "service", what="service")
    therapists = [each for each in _therapists(view) if therapist_id in (None, each.id)]
    held = {each.id: credentials(view.session, each.id) for each in therapists}
    found: list[Opening] = []
    for ahead in range(28):
        day = (from_day or view.today) + timedelta(days=ahead)
        who = [
            each
            for each in therapists  # a licence may end within the four weeks
            if not may_give(each.name, *held[each.id], service.licences, service.skill, day)
        ]
        found += _openings(view, day, service, minutes, who)
        if len(found) >= limit:
            break
    return tuple(sorted(found, key=lambda each: (each.day, each.starts))[:limit])


def _therapists(view: View) -> list[Named]:
    found = view.session.execute(
        select(Therapist.id, Therapist.name)
        .where(Therapist.active == True)  # noqa: E712 -- SQL
        .order_by(Therapist.position, Therapist.id)
    )
    return [Named(number, name) for number, name in found]


def _openings(
    view: View, day: date, service: Service, minutes: int, who: list[Named]
) -> list[Opening]:
    hours, _closed = day_hours(view.session, day)
    if hours is None:
        return []
    shifts = day_shifts(view.session, day)
    choices = rooms(view.session)
    equipment = equipment_of(view.session, service.id)
    standing = {each for room in choices for each in room.fitted} & set(equipment)
    fit = [room for room in choices if standing <= room.fitted]
    found = []
    for each in who:
        for starts, ends in shifts.get(each.id, ()):
            for at in _quarters(max(starts, hours[0]), min(ends, hours[1]), minutes):
                if day == view.today and at <= local(view.zone, view.now).time():
                    continue
                bare = span(view.zone, day, at, minutes)
                whole = Span(bare.first, bare.past + service.turnover // GRID)
                taken = busy(view.session, [each.id, *equipment, *(room.id for room in fit)], whole)
                free = [room for room in fit if room.id not in taken]
                if each.id not in taken and not taken & set(equipment) and free:
                    found.append(Opening(day, at, each.id, each.name, free[0].name))
                    break
    return found


def _quarters(starts: time, ends: time, minutes: int) -> list[time]:
    first = -(-(starts.hour * 60 + starts.minute) // 15) * 15
    last = ends.hour * 60 + ends.minute - minutes
    return [time(at // 60, at % 60) for at in range(first, last + 1, 15)]
