"""Everything the day board shows: a few statements, whatever the day holds."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, bindparam, exists, or_, select

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
from frontdesk.values.span import GRID
from frontdesk.values.state import State
from frontdesk.values.wall import end_of, slot


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
    connection = view.session.connection()
    found = connection.execute(_DAY, {"day": day}).all()
    alerts: dict[int, str] = {}
    for client, instruction in connection.execute(_ALERTS, {"day": day}):
        alerts.setdefault(client, instruction)
    members = set(connection.execute(_MEMBERS, {"day": day}).scalars())
    guests = Counter(row.visit_id for row in found)
    own_only = view.grant(Permission.SEE_CALENDAR) is Grant.OWN
    ends = _Ends(view.zone, day)
    for row in found:
        veiled = own_only and row.therapist_id != view.therapist_id
        yield _card(
            row,
            ends.of(row.starts, row.minutes, row.fold),
            alerts.get(row.client_id),
            guests[row.visit_id],
            member=row.client_id in members,
            veiled=veiled,
        )


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


def _day_query() -> Select[Any]:
    """Return the statement of a day's cards, built once: it is asked at every step and change."""
    here, earlier = Appointment.__table__.c, Appointment.__table__.alias().c
    clients, services = Client.__table__.c, Service.__table__.c
    been = exists().where(
        earlier.client_id == here.client_id,
        earlier.day < _THAT,
        earlier.state.not_in((State.CANCELLED, State.NO_SHOW)),
    )
    return (
        select(
            *(here[name] for name in _APPOINTMENT),
            clients.shown_name.label("client"),
            clients.phone,
            clients.preferences,
            services.name.label("service"),
            Room.__table__.c.name.label("room"),
            Visit.__table__.c.note,
            been.label("been"),
        )
        .select_from(Appointment.__table__)
        .join(Service.__table__, services.id == here.service_id)
        .join(Visit.__table__, Visit.__table__.c.id == here.visit_id)
        .outerjoin(Client.__table__, clients.id == here.client_id)
        .outerjoin(Room.__table__, Room.__table__.c.id == here.room_id)
        .where(here.day == _THAT)
        .order_by(here.starts, here.id)
    )


_THAT = bindparam("day", type_=Appointment.__table__.c.day.type)
_DAY = _day_query()
#: Clients of the day; what hangs on them is read once for all, not card by card.
_COMING = select(Appointment.client_id).where(Appointment.day == _THAT)
_ALERTS = (
    select(Alert.client_id, Alert.instruction)
    .where(Alert.client_id.in_(_COMING), Alert.active == True)  # noqa: E712 -- SQL
    .order_by(Alert.id)
)
_MEMBERS = select(Membership.client_id).where(
    Membership.client_id.in_(_COMING),
    Membership.since <= _THAT,
    or_(Membership.until.is_(None), Membership.until >= _THAT),
)


class _Ends:
    """When things end; where the clock is not changed that day, by plain arithmetic."""

    def __init__(self, zone: ZoneInfo, day: date) -> None:
        self._zone = zone
        self._day = day
        whole = slot(zone, day + timedelta(days=1), time(12)) - slot(zone, day, time(12))
        before = slot(zone, day, time(12)) - slot(zone, day - timedelta(days=1), time(12))
        self._plain = whole == before == _SLOTS

    def of(self, starts: time, minutes: int, fold: bool) -> time:
        """Return what the clock shows at the end."""
        if not self._plain:
            return end_of(self._zone, self._day, starts, minutes, fold)
        past = (starts.hour * 60 + starts.minute + minutes) % (24 * 60)
        return time(past // 60, past % 60)


#: A day on which the clock is not changed.
_SLOTS = 24 * 60 // GRID


def _card(
    row: Any, ends: time, alert: str | None, guests: int, *, member: bool, veiled: bool
) -> Card:
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
        ends=ends,
        room=row.room,
        turnover=row.turnover,
        state=row.state,
        alert=None if veiled else alert,
        member=member and not veiled,
        first_visit=row.client_id is not None and not row.been and not veiled,
        price=ZERO if veiled else row.price,
        arrived_at=row.arrived_at,
        started_at=row.started_at,
        finished_at=row.finished_at,
        guests=guests,
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
