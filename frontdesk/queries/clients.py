"""Clients as the desk finds and sees them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

from sqlalchemy import Text, and_, bindparam, exists, func, or_, select, type_coerce

from frontdesk.errors import Refused
from frontdesk.model import (
    Alert,
    Appointment,
    Client,
    ClientLink,
    Liking,
    Membership,
    Plan,
    Therapist,
)
from frontdesk.model.types import yes
from frontdesk.rules.points import points_of
from frontdesk.storage.names import names
from frontdesk.storage.own import own_clients
from frontdesk.storage.search import MOST, search_clients
from frontdesk.storage.view import View
from frontdesk.storage.wallets import owners_of_number
from frontdesk.values.client_details import DETAILS, LINKS, age_on, is_minor
from frontdesk.values.money import Money
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.state import State

_GONE = (State.CANCELLED, State.NO_SHOW)


@dataclass(frozen=True, slots=True)
class ClientHit:
    """A client in a list."""

    id: int
    name: str
    last_name: str
    first_name: str
    phone: str | None
    email: str | None
    last_day: date | None
    next_day: date | None
    next_time: time | None
    former_name: str | None = None
    other_phone: str | None = None
    preferred_name: str | None = None


@dataclass(frozen=True, slots=True)
class ClientHits:
    """Who was found: ``matching`` of ``total`` clients, of whom ``rows`` are listed."""

    total: int
    matching: int
    rows: tuple[ClientHit, ...]
    today: date


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One appointment in a client's history."""

    appointment_id: int
    day: date
    starts: time
    service: str
    minutes: int
    therapist: str
    room: str | None
    state: State
    price: Money


@dataclass(frozen=True, slots=True)
class LinkRow:
    """Somebody who belongs to a client: the ``kind`` of the client."""

    id: int
    kind: str
    client_id: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientCard:
    """A client as the desk may see it: contact, preferences, instructions, visits."""

    id: int
    name: str
    first_name: str
    last_name: str
    preferred_name: str | None
    phone: str | None
    email: str | None
    street: str | None
    city: str | None
    state: str | None
    postal_code: str | None
    birthday: date | None
    age: int | None
    preferences: str | None
    memo: str | None
    therapist_id: int | None
    therapist: str | None
    asks_for: str | None
    prefers: tuple[int, ...]
    refuses: tuple[int, ...]
    liked: Mapping[int, str]  # what those two are called
    referred_by: str | None
    marketing: bool
    receipt_by: str
    since: date | None
    active: bool
    alerts: tuple[tuple[int, str], ...]
    membership: str | None
    visits: int
    no_shows: int
    past: tuple[VisitRow, ...]
    coming: tuple[VisitRow, ...]
    today: date
    more: Mapping[str, Any]  # the details by name
    marketing_on: date | None
    links: tuple[LinkRow, ...]
    points: tuple[str, str] | None  # of another system: what they were called, how many

    def value(self, name: str) -> Any:
        """Return a field or a detail by its name."""
        return self.more[name] if name in self.more else getattr(self, name)

    @property
    def is_minor(self) -> bool:
        """Whether a guardian is needed."""
        return is_minor(self.birthday, self.today)


@needs(Permission.SEE_CLIENTS)
def find_clients(view: View, said: str, limit: int = 50) -> ClientHits:
    """Return clients who match ``said``; without words, those who were seen last.

    Who may see own clients only is not told of others, not even how many there are.
    """
    if view.grant(Permission.SEE_CLIENTS) is Grant.OWN:
        mine = _own(view)
        found = search_clients(view.session, said, MOST)[0] if said.strip() else mine
        ids = [each for each in found if each in set(mine)]
        return ClientHits(len(mine), len(ids), tuple(_hits(view, ids[:limit])), view.today)
    total = view.tally.clients(view.session, view.kept.seen)
    if said.strip():
        ids, matching = search_clients(view.session, said, limit)
        if not ids:
            ids = owners_of_number(view.session, said, limit)
            matching = len(ids)
    else:
        ids, matching = _recent(view, limit), total
    return ClientHits(total, matching, tuple(_hits(view, ids)), view.today)


@needs(Permission.SEE_CLIENTS)
def client_card(view: View, client_id: int) -> ClientCard:
    """Return a client's card; raises ``Refused`` when there is no such client or no right."""
    own = view.grant(Permission.SEE_CLIENTS) is Grant.OWN
    if own and client_id not in _own(view):
        raise Refused.because("not_your_client")
    client = view.session.get(Client, client_id)
    if client is None:
        raise Refused.because("gone", "client", what="client")
    visits, today = _visits(view, client_id), view.today
    over = (State.DONE, *_GONE)
    behind = [row for row in visits if row.day < today or row.state in over]
    ahead = [row for row in visits if row.day >= today and row.state not in over]
    been = [row for row in behind if row.state not in _GONE]
    usual = client.therapist_id
    prefers, refuses = _liked(view, client_id)
    same: dict[str, Any] = {name: getattr(client, name) for name in _SHOWN}
    return ClientCard(
        **same,
        name=client.shown_name,
        age=age_on(client.birthday, view.today),
        memo=None if own else client.memo,  # the desk's own
        therapist=None if usual is None else view.session.get_one(Therapist, usual).name,
        prefers=tuple(prefers),
        refuses=tuple(refuses),
        liked=prefers | refuses,
        alerts=_alerts(view, client_id),
        membership=_membership(view, client_id),
        visits=len(been),
        no_shows=sum(row.state is State.NO_SHOW for row in visits),
        past=tuple(behind),
        coming=tuple(reversed(ahead)),
        today=view.today,
        more={name: getattr(client, name) for name in DETAILS},
        links=_links(view, client_id),
        points=points_of(client.imported),
    )


# Internal

#: Shown on the card as they are kept.
_SHOWN = (
    *("id", "first_name", "last_name", "preferred_name", "phone", "email", "street", "city"),
    *("state", "postal_code", "birthday", "preferences", "therapist_id", "asks_for"),
    *("referred_by", "marketing", "marketing_on", "receipt_by", "since", "active"),
)


def _recent(view: View, limit: int) -> list[int]:
    seen = (
        select(Appointment.client_id)
        .join(Client, Client.id == Appointment.client_id)
        .where(Appointment.day <= view.today, yes(Client.active))
        .where(Appointment.day > view.today - timedelta(days=60))
        .order_by(Appointment.day.desc(), Appointment.starts.desc())
        .limit(limit * 4)
    )
    ids = list(dict.fromkeys(view.session.execute(seen).scalars()))[:limit]
    if len(ids) < limit:
        rest = select(Client.id).where(yes(Client.active))
        more = view.session.execute(rest.order_by(Client.sort_name).limit(limit)).scalars()
        ids = list(dict.fromkeys([*ids, *more]))[:limit]
    return [each for each in ids if each is not None]


def _own(view: View) -> list[int]:
    return own_clients(view.session, view.therapist_id, view.today)


def _hits(view: View, ids: Sequence[int]) -> list[ClientHit]:
    """One statement, however many clients it is for."""
    if not ids:
        return []
    connection, rows = view.session.connection(), {}
    row: Any
    for row in connection.execute(_LISTED, {"ids": list(ids), "today": view.today}).all():
        number, shown, last_name, first_name, phone, email, *more, been, coming = row
        day = starts = None
        if coming is not None:
            day, starts = date.fromisoformat(coming[:_LONG]), time.fromisoformat(coming[_LONG:])
        rows[number] = ClientHit(
            number, shown, last_name, first_name, phone, email, been, day, starts, *more
        )
    return [rows[each] for each in ids if each in rows]


#: Letters of a day, as both databases keep it: 2026-11-23.
_LONG = 10
_NAMES = (
    *("id", "shown_name", "last_name", "first_name", "phone", "email"),
    *("former_name", "other_phone", "preferred_name"),
)
_HERE, _THERE = Client.__table__.c, Appointment.__table__.c
_TODAY = bindparam("today", type_=_THERE.day.type)
_STANDING = and_(_THERE.client_id == _HERE.id, _THERE.state.not_in(_GONE))
_BEEN = select(func.max(_THERE.day)).where(_STANDING, _THERE.day < _TODAY).scalar_subquery()
#: Day and time in one text.
_COMING = (
    select(func.min(type_coerce(_THERE.day, Text) + type_coerce(_THERE.starts, Text)))
    .where(_STANDING, _THERE.day >= _TODAY)
    .scalar_subquery()
)
_LISTED = select(*(_HERE[name] for name in _NAMES), _BEEN, _COMING).where(
    _HERE.id.in_(bindparam("ids", expanding=True))
)


def _visits(view: View, client_id: int) -> list[VisitRow]:
    """Past the mapper, and names from what the desk keeps: a regular has hundreds."""
    called = view.house(names)
    return [
        VisitRow(
            number,
            day,
            starts,
            called.services[service],
            minutes,
            called.therapists[therapist],
            called.rooms.get(room),
            state,
            price,
        )
        for number, day, starts, service, minutes, therapist, room, state, price in (
            view.session.connection().execute(_VISITS, {"client": client_id})
        )
    ]


_VISITS = (
    select(
        *(_THERE.id, _THERE.day, _THERE.starts, _THERE.service_id, _THERE.minutes),
        *(_THERE.therapist_id, _THERE.room_id, _THERE.state, _THERE.price),
    )
    .where(_THERE.client_id == bindparam("client"))
    .where(or_(_THERE.reason.is_(None), _THERE.reason != "withdrawn"))
    .order_by(_THERE.day.desc(), _THERE.starts.desc())
)


def _alerts(view: View, client_id: int) -> tuple[tuple[int, str], ...]:
    found = view.session.execute(
        select(Alert.id, Alert.instruction)
        .where(Alert.client_id == client_id, yes(Alert.active))
        .order_by(Alert.id)
    )
    return tuple((number, words) for number, words in found)


def _membership(view: View, client_id: int) -> str | None:
    holds = exists().where(
        Membership.plan_id == Plan.id,
        Membership.client_id == client_id,
        Membership.since <= view.today,
        or_(Membership.until.is_(None), Membership.until >= view.today),
    )
    return view.session.execute(select(Plan.name).where(holds)).scalar()


def _liked(view: View, client_id: int) -> tuple[dict[int, str], dict[int, str]]:
    """Return whom a client prefers and refuses, by name, in the studio's order."""
    found = view.session.execute(
        select(Therapist.id, Therapist.name, Liking.wanted)
        .join(Liking, Liking.therapist_id == Therapist.id)
        .where(Liking.client_id == client_id)
        .order_by(Therapist.position, Therapist.id)
    ).all()
    prefers = {number: name for number, name, wanted in found if wanted}
    return prefers, {number: name for number, name, wanted in found if not wanted}


def _links(view: View, client_id: int) -> tuple[LinkRow, ...]:
    """Return who belongs to a client, said from either side."""
    from_here = (
        select(ClientLink.id, ClientLink.kind, ClientLink.other_id, Client.shown_name)
        .join(Client, Client.id == ClientLink.other_id)
        .where(ClientLink.client_id == client_id)
        .order_by(ClientLink.id)
    )
    from_there = (
        select(ClientLink.id, ClientLink.kind, ClientLink.client_id, Client.shown_name)
        .join(Client, Client.id == ClientLink.client_id)
        .where(ClientLink.other_id == client_id)
        .order_by(ClientLink.id)
    )
    mine = [LinkRow(*row) for row in view.session.execute(from_here)]
    others = view.session.execute(from_there)
    return (*mine, *(LinkRow(n, LINKS[kind], who, name) for n, kind, who, name in others))
