"""What stands on a board, whichever way it is looked at: cards of appointments, and blocks.

A few statements for any number of days, each bounded on both sides of the day.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import BindParameter, Select, bindparam, exists, func, or_, select

from frontdesk.model import (
    Alert,
    Appointment,
    Block,
    Client,
    Membership,
    Room,
    Service,
    ServiceEquipment,
    Therapist,
    Visit,
)
from frontdesk.storage.own import treats
from frontdesk.storage.view import View
from frontdesk.values.money import ZERO, Money
from frontdesk.values.placement import Placement
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.span import GRID
from frontdesk.values.state import State
from frontdesk.values.wall import end_of, slot


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
    second_therapist_id: int | None = None
    equipment: tuple[int, ...] = ()
    therapist: str = ""
    fee: Money | None = None
    fee_waived: str | None = None
    message_at: datetime | None = None
    partners: tuple[str, ...] = ()  # who else comes along
    repeated: bool = False

    @property
    def resources(self) -> tuple[int, ...]:
        """What it takes, other than the guest: therapists, room, equipment."""
        place = self.placement
        found = (place.therapist_id, self.second_therapist_id, place.room_id, *self.equipment)
        return tuple(each for each in found if each is not None)


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
    day: date
    fold: bool = False
    repeated: bool = False


@needs(Permission.SEE_CALENDAR)
def cards(
    view: View, first: date, last: date, therapists: Iterable[int] | None = None
) -> tuple[Card, ...]:
    """Return the appointments from ``first`` to ``last``, that day included, by day and start.

    With ``therapists`` only theirs. A therapist sees the own ones with names, of the others only
    that they are busy.
    """
    connection = view.session.connection()
    span: dict[str, Any] = {"first": first, "last": last}
    if therapists is None:
        found = connection.execute(_CARDS, span).all()
        guests: Mapping[int, int] = Counter(row.visit_id for row in found)
    else:
        found = connection.execute(_CARDS_OF, span | {"therapists": list(therapists)}).all()
        guests = {row[0]: row[1] for row in connection.execute(_GUESTS, span)}
    alerts: dict[int, str] = {}
    for client, instruction in connection.execute(_ALERTS, span):
        alerts.setdefault(client, instruction)
    members = _Members(connection.execute(_MEMBERS, span))
    equipment: dict[int, tuple[int, ...]] = {}
    for service, piece in connection.execute(_EQUIPMENT):
        equipment[service] = (*equipment.get(service, ()), piece)
    own_only = view.grant(Permission.SEE_CALENDAR) is Grant.OWN
    ends = _Ends(view.zone)
    together = [row.visit_id for row in found if guests[row.visit_id] > 1 and not own_only]
    company = _Company(connection.execute(_GOING, {"visits": together}) if together else ())
    return tuple(
        _card(
            row,
            ends.of(row.day, row.starts, row.minutes, row.fold),
            alerts.get(row.client_id),
            guests[row.visit_id],
            equipment.get(row.service_id, ()),
            company.of(row),
            member=members.on(row.client_id, row.day),
            veiled=own_only and not treats(view.therapist_id, row),
        )
        for row in found
    )


@needs(Permission.SEE_CALENDAR)
def blocks(view: View, first: date, last: date) -> tuple[BlockRow, ...]:
    """Return the blocks from ``first`` to ``last``, by day and start."""
    others: set[int] = set()
    if view.grant(Permission.SEE_CALENDAR) is Grant.OWN:
        everyone = select(Therapist.id).where(Therapist.id != view.therapist_id)
        others = set(view.session.execute(everyone).scalars())
    ends = _Ends(view.zone)
    return tuple(
        BlockRow(
            row.id,
            row.resource_id,
            row.kind,
            "" if row.resource_id in others else row.label,
            row.starts,
            row.minutes,
            ends.of(row.day, row.starts, row.minutes, row.fold),
            row.day,
            row.fold,
            row.series is not None,
        )
        for row in view.session.connection().execute(_BLOCKS, {"first": first, "last": last})
    )


# Internal

_APPOINTMENT = (
    "id",
    "visit_id",
    "client_id",
    "guest_name",
    "service_id",
    "therapist_id",
    "second_therapist_id",
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
    "fee",
    "fee_waived",
    "message_at",
)


def _cards_query() -> Select[Any]:
    """Return the statement of the cards, built once: it is asked at every step and change."""
    here, earlier = Appointment.__table__.c, Appointment.__table__.alias().c
    clients, services = Client.__table__.c, Service.__table__.c
    been = exists().where(
        earlier.client_id == here.client_id,
        earlier.day < here.day,
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
            Therapist.__table__.c.name.label("therapist"),
            Visit.__table__.c.note,
            Visit.__table__.c.series,
            been.label("been"),
        )
        .select_from(Appointment.__table__)
        .join(Service.__table__, services.id == here.service_id)
        .join(Visit.__table__, Visit.__table__.c.id == here.visit_id)
        .join(Therapist.__table__, Therapist.__table__.c.id == here.therapist_id)
        .outerjoin(Client.__table__, clients.id == here.client_id)
        .outerjoin(Room.__table__, Room.__table__.c.id == here.room_id)
        .where(here.day >= _FIRST, here.day <= _LAST)
        .order_by(here.day, here.starts, here.id)
    )


_FIRST = bindparam("first", type_=Appointment.__table__.c.day.type)
_LAST = bindparam("last", type_=Appointment.__table__.c.day.type)
_CARDS = _cards_query()
_THEIRS: BindParameter[int] = bindparam("therapists", expanding=True)
_CARDS_OF = _CARDS.where(
    or_(Appointment.therapist_id.in_(_THEIRS), Appointment.second_therapist_id.in_(_THEIRS))
)
_GUESTS = (
    select(Appointment.visit_id, func.count())
    .where(Appointment.day >= _FIRST, Appointment.day <= _LAST)
    .group_by(Appointment.visit_id)
)
#: Clients of the days; what hangs on them is read once for all, not card by card.
_COMING = select(Appointment.client_id).where(Appointment.day >= _FIRST, Appointment.day <= _LAST)
_ALERTS = (
    select(Alert.client_id, Alert.instruction)
    .where(Alert.client_id.in_(_COMING), Alert.active == True)  # noqa: E712 -- SQL
    .order_by(Alert.id)
)
_MEMBERS = select(Membership.client_id, Membership.since, Membership.until).where(
    Membership.client_id.in_(_COMING),
    Membership.since <= _LAST,
    or_(Membership.until.is_(None), Membership.until >= _FIRST),
)
_AWAY = (State.CANCELLED, State.NO_SHOW)
_GOING = (
    select(
        Appointment.visit_id,
        Appointment.day,
        Appointment.client_id,
        Appointment.guest_name,
        Appointment.state,
        Client.shown_name.label("client"),
    )
    .select_from(Appointment.__table__)
    .outerjoin(Client.__table__, Client.id == Appointment.client_id)
    .where(Appointment.visit_id.in_(bindparam("visits", expanding=True)))
    .order_by(Appointment.id)
)
_EQUIPMENT = select(ServiceEquipment.service_id, ServiceEquipment.equipment_id).order_by(
    ServiceEquipment.service_id, ServiceEquipment.equipment_id
)
_BLOCKS = (
    select(
        Block.id,
        Block.resource_id,
        Block.kind,
        Block.label,
        Block.starts,
        Block.minutes,
        Block.day,
        Block.fold,
        Block.series,
    )
    .where(Block.day >= _FIRST, Block.day <= _LAST, Block.active == True)  # noqa: E712 -- SQL
    .order_by(Block.day, Block.starts, Block.id)
)


class _Company:
    """Who comes along with whom: others of the visit on that day, unless they stay away alone."""

    def __init__(self, rows: Iterable[Any]) -> None:
        self._guests: dict[tuple[int, date], list[Any]] = {}
        for row in rows:
            self._guests.setdefault((row.visit_id, row.day), []).append(row)

    def of(self, row: Any) -> tuple[str, ...]:
        """Return the names of those who come along with ``row``."""
        return tuple(
            dict.fromkeys(
                each.client or each.guest_name or ""
                for each in self._guests.get((row.visit_id, row.day), ())
                if (each.client_id, each.guest_name) != (row.client_id, row.guest_name)
                and (each.state in _AWAY) == (row.state in _AWAY)
            )
        )


class _Members:
    """Who is a member from when to when."""

    def __init__(self, rows: Iterable[Any]) -> None:
        self._spans: dict[int, list[tuple[date, date | None]]] = {}
        for client, since, until in rows:
            self._spans.setdefault(client, []).append((since, until))

    def on(self, client: int | None, day: date) -> bool:
        """Tell whether a client is a member on ``day``."""
        spans = self._spans.get(client or 0, ())
        return any(since <= day and (until is None or day <= until) for since, until in spans)


class _Ends:
    """When things end; where the clock is not changed that day, by plain arithmetic."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._plain: dict[date, bool] = {}

    def of(self, day: date, starts: time, minutes: int, fold: bool) -> time:
        """Return what the clock shows at the end."""
        if not self._is_plain(day):
            return end_of(self._zone, day, starts, minutes, fold)
        past = (starts.hour * 60 + starts.minute + minutes) % (24 * 60)
        return time(past // 60, past % 60)

    def _is_plain(self, day: date) -> bool:
        known = self._plain.get(day)
        if known is None:
            noon = slot(self._zone, day, time(12))
            after = slot(self._zone, day + timedelta(days=1), time(12)) - noon
            before = noon - slot(self._zone, day - timedelta(days=1), time(12))
            known = self._plain[day] = after == before == _SLOTS
        return known


#: A day on which the clock is not changed.
_SLOTS = 24 * 60 // GRID


def _card(
    row: Any,
    ends: time,
    alert: str | None,
    guests: int,
    equipment: tuple[int, ...],
    partners: tuple[str, ...],
    *,
    member: bool,
    veiled: bool,
) -> Card:
    return Card(
        id=row.id,
        visit_id=row.visit_id,
        client_id=None if veiled else row.client_id,
        client="" if veiled else row.client or row.guest_name or "",
        phone=None if veiled else row.phone,
        service_id=0 if veiled else row.service_id,
        service="" if veiled else row.service,
        placement=Placement(**{name: getattr(row, name) for name in _PLACED}),
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
        second_therapist_id=row.second_therapist_id,
        equipment=equipment,
        therapist=row.therapist,
        fee=None if veiled else row.fee,
        fee_waived=None if veiled else row.fee_waived,
        message_at=None if veiled else row.message_at,
        partners=partners,
        repeated=row.series is not None and not veiled,
    )


_PLACED = ("therapist_id", "day", "starts", "minutes", "room_id", "fold")
