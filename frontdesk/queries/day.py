"""Everything the day board shows: a few statements, whatever the day holds."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import aliased

from frontdesk.model import (
    Alert,
    Appointment,
    Block,
    Client,
    Licence,
    Membership,
    Room,
    Service,
    Therapist,
    Visit,
)
from frontdesk.rules.hours import WallSpan
from frontdesk.storage.schedule import day_hours, day_shifts
from frontdesk.storage.view import View
from frontdesk.values.money import ZERO, Money
from frontdesk.values.placement import Placement
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.state import State
from frontdesk.values.wall import end_of


@dataclass(frozen=True, slots=True)
class Column:
    """A therapist who works that day."""

    therapist_id: int
    name: str
    licence: str
    shifts: tuple[WallSpan, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An appointment as the desk sees it. ``alert`` is an instruction, never a diagnosis."""

    id: int
    visit_id: int
    client_id: int | None
    client: str
    phone: str | None
    service_id: int
    service: str
    placement: Placement
    ends: time
    room: str | None
    turnover: int
    state: State
    alert: str | None
    member: bool
    first_visit: bool
    price: Money
    arrived_at: datetime | None
    started_at: datetime | None
    finished_at: datetime | None
    guests: int
    preferences: str | None
    note: str | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class BlockRow:
    """Time that is not for sale."""

    id: int
    resource_id: int
    kind: str
    label: str
    starts: time
    minutes: int
    ends: time


@dataclass(frozen=True, slots=True)
class DayBoard:
    """One day of the studio; ``closed`` names the day when it is closed."""

    day: date
    zone: str
    opens: time | None
    closes: time | None
    closed: str | None
    columns: tuple[Column, ...]
    cards: tuple[Card, ...]
    blocks: tuple[BlockRow, ...]


@needs(Permission.SEE_CALENDAR)
def day_board(view: View, day: date) -> DayBoard:
    """Return the board of ``day``; cards are ordered by start.

    A therapist sees the own column with names, of the others only that they are busy.
    """
    cards = tuple(_cards(view, day))
    blocks = tuple(_blocks(view, day))
    hours, closed = day_hours(view.session, day)
    shown = {card.placement.therapist_id for card in cards if card.state is not State.CANCELLED}
    columns = _columns(view, day, shown | {block.resource_id for block in blocks})
    opens, closes = hours or (None, None)
    return DayBoard(day, view.zone.key, opens, closes, closed, columns, cards, blocks)


def _cards(view: View, day: date) -> Iterable[Card]:
    earlier, guest = aliased(Appointment), aliased(Appointment)
    alert = (
        select(Alert.instruction)
        .where(Alert.client_id == Appointment.client_id, Alert.active == True)  # noqa: E712 -- SQL
        .order_by(Alert.id)
        .limit(1)
        .scalar_subquery()
    )
    member = exists().where(
        Membership.client_id == Appointment.client_id,
        Membership.since <= day,
        or_(Membership.until.is_(None), Membership.until >= day),
    )
    been = exists().where(
        earlier.client_id == Appointment.client_id,
        earlier.day < day,
        earlier.state.not_in((State.CANCELLED, State.NO_SHOW)),
    )
    guests = select(func.count(guest.id)).where(guest.visit_id == Appointment.visit_id)
    columns = (
        *(getattr(Appointment, name) for name in _APPOINTMENT),
        Client.shown_name.label("client"),
        Client.phone.label("phone"),
        Client.preferences.label("preferences"),
        Service.name.label("service"),
        Room.name.label("room"),
        Visit.note.label("note"),
        alert.label("alert"),
        member.label("member"),
        been.label("been"),
        guests.scalar_subquery().label("guests"),
    )
    found = view.session.execute(
        select(*columns)
        .join(Service, Service.id == Appointment.service_id)
        .join(Visit, Visit.id == Appointment.visit_id)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .outerjoin(Room, Room.id == Appointment.room_id)
        .where(Appointment.day == day)
        .order_by(Appointment.starts, Appointment.id)
    )
    own_only = view.grant(Permission.SEE_CALENDAR) is Grant.OWN
    for row in found:
        veiled = own_only and row.therapist_id != view.therapist_id
        yield _card(view, row, veiled=veiled)


_APPOINTMENT = (
    "id",
    "visit_id",
    "client_id",
    "guest_name",
    "service_id",
    "therapist_id",
    "room_id",
    "day",
    "starts",
    "fold",
    "minutes",
    "turnover",
    "state",
    "price",
    "arrived_at",
    "started_at",
    "finished_at",
    "reason",
)


def _card(view: View, row: Any, *, veiled: bool) -> Card:
    place = Placement(
        therapist_id=row.therapist_id,
        day=row.day,
        starts=row.starts,
        minutes=row.minutes,
        room_id=row.room_id,
        fold=row.fold,
    )
    return Card(
        id=row.id,
        visit_id=row.visit_id,
        client_id=None if veiled else row.client_id,
        client="" if veiled else row.client or row.guest_name or "",
        phone=None if veiled else row.phone,
        service_id=0 if veiled else row.service_id,
        service="" if veiled else row.service,
        placement=place,
        ends=end_of(view.zone, row.day, row.starts, row.minutes, row.fold),
        room=row.room,
        turnover=row.turnover,
        state=row.state,
        alert=None if veiled else row.alert,
        member=bool(row.member) and not veiled,
        first_visit=row.client_id is not None and not row.been and not veiled,
        price=ZERO if veiled else row.price,
        arrived_at=row.arrived_at,
        started_at=row.started_at,
        finished_at=row.finished_at,
        guests=row.guests,
        preferences=None if veiled else row.preferences,
        note=None if veiled else row.note,
        reason=None if veiled else row.reason,
    )


def _blocks(view: View, day: date) -> Iterable[BlockRow]:
    columns = (Block.id, Block.resource_id, Block.kind, Block.label, Block.starts, Block.minutes)
    found = view.session.execute(
        select(*columns, Block.fold)
        .where(Block.day == day, Block.active == True)  # noqa: E712 -- SQL
        .order_by(Block.starts, Block.id)
    )
    others: set[int] = set()
    if view.grant(Permission.SEE_CALENDAR) is Grant.OWN:
        everyone = select(Therapist.id).where(Therapist.id != view.therapist_id)
        others = set(view.session.execute(everyone).scalars())
    for row in found:
        ends = end_of(view.zone, day, row.starts, row.minutes, row.fold)
        label = "" if row.resource_id in others else row.label
        yield BlockRow(row.id, row.resource_id, row.kind, label, row.starts, row.minutes, ends)


def _columns(view: View, day: date, also: set[int]) -> tuple[Column, ...]:
    shifts = day_shifts(view.session, day)
    kinds: dict[int, list[str]] = {}
    for therapist, kind in view.session.execute(select(Licence.therapist_id, Licence.kind)):
        kinds.setdefault(therapist, []).append(kind)
    found = view.session.execute(
        select(Therapist.id, Therapist.name)
        .where(Therapist.id.in_(shifts.keys() | also))
        .order_by(Therapist.position, Therapist.id)
    )
    return tuple(
        Column(
            number, name, ", ".join(dict.fromkeys(kinds.get(number, ()))), shifts.get(number, ())
        )
        for number, name in found
    )
