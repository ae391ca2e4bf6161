"""Reads the cards and blocks of some days: a few statements, each bounded on both sides.

Columns come as the database keeps them; what few values there are of (times, states, prices)
is made once and used again, for a week has 1,400 appointments.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    BindParameter,
    Integer,
    Select,
    Text,
    bindparam,
    exists,
    func,
    or_,
    select,
    type_coerce,
)

from frontdesk.model import Appointment, Block, Client, Membership, Visit
from frontdesk.model.types import yes
from frontdesk.queries.card import BlockRow, Card
from frontdesk.storage.minding import Minding, statements
from frontdesk.storage.names import names
from frontdesk.storage.view import View
from frontdesk.values.money import Money
from frontdesk.values.placement import Placement
from frontdesk.values.quick import quick
from frontdesk.values.span import GRID
from frontdesk.values.state import State
from frontdesk.values.wall import end_of, slot

_HERE = Appointment.__table__.c
_FIRST = bindparam("first", type_=_HERE.day.type)
_LAST = bindparam("last", type_=_HERE.day.type)
_AWAY = (State.CANCELLED, State.NO_SHOW)


def read_cards(
    view: View, first: date, last: date, therapists: Collection[int] | None = None
) -> list[Card]:
    """Return the appointments from ``first`` to ``last``, by day and start, as all may be known.

    What is not the business of the one who asks is taken out by ``queries.cards``.
    """
    connection = view.session.connection()
    span: dict[str, Any] = {"first": first, "last": last}
    if therapists is None:
        found = connection.execute(_CARDS, span).all()
        guests: dict[tuple[int, str], int] = Counter((row[1], row[8]) for row in found)
    else:
        found = connection.execute(_CARDS_OF, span | {"therapists": list(therapists)}).all()
        guests = {(row[0], row[1]): row[2] for row in connection.execute(_GUESTS, span)}
    minding = Minding(connection, (), _TO_MIND, span)
    together = [row[1] for row in found if guests[row[1], row[8]] > 1]
    company = _Company(connection.execute(_GOING, {"visits": together}) if together else ())
    make = _Maker(view, minding, company, guests)
    return [make.card(row) for row in found]


def read_blocks(view: View, first: date, last: date) -> Iterator[BlockRow]:
    """Give the blocks from ``first`` to ``last``, by day and start."""
    ends = _Ends(view.zone)
    for row in view.session.connection().execute(_BLOCKS, {"first": first, "last": last}):
        number, resource, kind, label, starts, minutes, day, fold, series = row
        past = ends.of(day, starts, minutes, fold)
        yield BlockRow(
            number, resource, kind, label, starts, minutes, past, day, fold, series is not None
        )


# Internal


def _plain(column: Any) -> Any:
    """Return a column as the database keeps it."""
    kind = Text if isinstance(column.type.impl, Text) else Integer
    return type_coerce(column, kind).label(column.name)


def _columns() -> tuple[Any, ...]:
    """Return what an appointment says itself."""
    return (
        _HERE.id,
        _HERE.visit_id,
        _HERE.client_id,
        _HERE.guest_name,
        _HERE.service_id,
        _HERE.therapist_id,
        _HERE.second_therapist_id,
        _HERE.room_id,
        _plain(_HERE.day),
        _plain(_HERE.starts),
        _plain(_HERE.fold),
        _HERE.minutes,
        _HERE.added,
        _HERE.turnover,
        _plain(_HERE.state),
        _plain(_HERE.price),
        _plain(_HERE.arrived_at),
        _plain(_HERE.started_at),
        _plain(_HERE.finished_at),
        _HERE.reason,
        _plain(_HERE.fee),
        _HERE.fee_waived,
        _plain(_HERE.message_at),
    )


def _cards_query() -> Select[Any]:
    """Return the statement of the cards, built once: it is asked at every step and change."""
    earlier, clients = Appointment.__table__.alias().c, Client.__table__.c
    been = exists().where(
        earlier.client_id == _HERE.client_id,
        earlier.day < _HERE.day,
        earlier.state.not_in(_AWAY),
    )
    member = exists().where(
        Membership.client_id == _HERE.client_id,
        Membership.since <= _HERE.day,
        or_(Membership.until.is_(None), Membership.until >= _HERE.day),
    )
    return (
        select(
            *_columns(),
            clients.shown_name,
            clients.phone,
            clients.preferences,
            Visit.__table__.c.note,
            Visit.__table__.c.series,
            been.label("been"),
            member.label("member"),
        )
        .select_from(Appointment.__table__)
        .join(Visit.__table__, Visit.__table__.c.id == _HERE.visit_id)
        .outerjoin(Client.__table__, clients.id == _HERE.client_id)
        .where(_HERE.day >= _FIRST, _HERE.day <= _LAST)
        .order_by(_HERE.day, _HERE.starts, _HERE.id)
    )


_CARDS = _cards_query()
_THEIRS: BindParameter[int] = bindparam("therapists", expanding=True)
_CARDS_OF = _CARDS.where(
    or_(_HERE.therapist_id.in_(_THEIRS), _HERE.second_therapist_id.in_(_THEIRS))
)
_GUESTS = (
    select(_HERE.visit_id, _plain(_HERE.day), func.count())
    .where(_HERE.day >= _FIRST, _HERE.day <= _LAST)
    .group_by(_HERE.visit_id, _HERE.day)
)
#: Clients of the days; what hangs on them is read once for all, not card by card.
_COMING = select(_HERE.client_id).where(_HERE.day >= _FIRST, _HERE.day <= _LAST)
_TO_MIND = statements(_COMING)
_GOING = (
    select(
        _HERE.visit_id,
        _HERE.day,
        _HERE.client_id,
        _HERE.guest_name,
        _HERE.state,
        Client.shown_name.label("client"),
    )
    .select_from(Appointment.__table__)
    .outerjoin(Client.__table__, Client.id == _HERE.client_id)
    .where(_HERE.visit_id.in_(bindparam("visits", expanding=True)))
    .order_by(_HERE.id)
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
    .where(Block.day >= _FIRST, Block.day <= _LAST, yes(Block.active))
    .order_by(Block.day, Block.starts, Block.id)
)

#: A day on which the clock is not changed.
_SLOTS = 24 * 60 // GRID
_STATES = {state.value: state for state in State}
# Values of which there are few; all of them cannot be changed.
_day = lru_cache(64)(date.fromisoformat)
_wall = lru_cache(512)(time.fromisoformat)
_money = lru_cache(512)(Money)
_card, _placement = quick(Card), quick(Placement)


@lru_cache(4096)
def _checked(starts: time, minutes: int) -> None:
    """Raise what a placement does, once for each of the few starts and lengths."""
    Placement(therapist_id=0, day=date.min, starts=starts, minutes=minutes)


@lru_cache(4096)
def _plain_end(starts: time, minutes: int) -> time:
    past = (starts.hour * 60 + starts.minute + minutes) % (24 * 60)
    return time(past // 60, past % 60)


def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


class _Maker:
    """Makes cards of rows."""

    def __init__(
        self,
        view: View,
        minding: Minding,
        company: "_Company",
        guests: dict[tuple[int, str], int],
    ) -> None:
        self._names = view.house(names)
        self._ends = _Ends(view.zone)
        self._minding, self._about = minding, minding.about
        self._company = company
        self._guests = guests

    def card(self, row: Any) -> Card:
        """Return the card of a row of ``_CARDS``."""
        (number, visit, client, guest_name, service, therapist, second, room, day_text, wall,
         fold, minutes, added, turnover, state, price, arrived, started, finished, reason, fee,
         waived, message, shown_name, phone, likes, note, series, been, member) = row  # fmt: skip
        called, day, starts = self._names, _day(day_text), _wall(wall)
        guests, minded = self._guests[visit, day_text], self._minded(client, service, day)
        _checked(starts, minutes)
        return _card(
            id=number,
            visit_id=visit,
            client_id=client,
            client=shown_name or guest_name or "",
            phone=phone,
            service_id=service,
            service=called.services[service],
            placement=_placement(
                therapist_id=therapist,
                day=day,
                starts=starts,
                minutes=minutes,
                room_id=room,
                fold=bool(fold),
            ),
            ends=self._ends.of(day, starts, minutes, bool(fold)),
            room=called.rooms.get(room),
            added=added,
            turnover=turnover,
            state=_STATES[state],
            alert=minded[0] if minded else None,
            minded=minded,
            member=bool(member),
            first_visit=client is not None and not been,
            price=_money(price),
            arrived_at=None if arrived is None else _moment(arrived),
            started_at=None if started is None else _moment(started),
            finished_at=None if finished is None else _moment(finished),
            guests=guests,
            preferences=likes,
            note=note,
            reason=reason,
            second_therapist_id=second,
            equipment=called.equipment.get(service, ()),
            therapist=called.therapists[therapist],
            fee=None if fee is None else _money(fee),
            fee_waived=waived,
            message_at=None if message is None else _moment(message),
            partners=self._company.of(visit, day, client, guest_name, state) if guests > 1 else (),
            repeated=series is not None,
        )

    def _minded(self, client: int | None, service: int, day: date) -> tuple[str, ...]:
        if client not in self._about:
            return ()
        return self._minding.of(client, self._names.codes[service], day)


class _Company:
    """Who comes along with whom: others of the visit on that day, unless they stay away alone."""

    def __init__(self, rows: Iterable[Any]) -> None:
        self._guests: dict[tuple[int, date], list[Any]] = {}
        for row in rows:
            self._guests.setdefault((row.visit_id, row.day), []).append(row)

    def of(
        self, visit: int, day: date, client: int | None, guest_name: str | None, state: str
    ) -> tuple[str, ...]:
        """Return the names of those who come along with a guest."""
        return tuple(
            dict.fromkeys(
                each.client or each.guest_name or ""
                for each in self._guests.get((visit, day), ())
                if (each.client_id, each.guest_name) != (client, guest_name)
                and (each.state in _AWAY) == (state in _AWAY)
            )
        )


class _Ends:
    """When things end; where the clock is not changed that day, by plain arithmetic."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._plain: dict[date, bool] = {}

    def of(self, day: date, starts: time, minutes: int, fold: bool) -> time:
        """Return what the clock shows at the end."""
        if self._plain.get(day) or self._is_plain(day):
            return _plain_end(starts, minutes)
        return end_of(self._zone, day, starts, minutes, fold)

    def _is_plain(self, day: date) -> bool:
        known = self._plain.get(day)
        if known is None:
            noon = slot(self._zone, day, time(12))
            after = slot(self._zone, day + timedelta(days=1), time(12)) - noon
            before = noon - slot(self._zone, day - timedelta(days=1), time(12))
            known = self._plain[day] = after == before == _SLOTS
        return known
