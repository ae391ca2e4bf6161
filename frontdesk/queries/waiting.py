"""The waiting list, each with the best place now; and who fits a hole, the best first."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import aliased

from frontdesk.errors import Refused
from frontdesk.model import Appointment, Client, Service, Therapist, Waiting
from frontdesk.queries.openings import openings_of
from frontdesk.rules.bits import mask, places
from frontdesk.rules.openings import possible
from frontdesk.storage.finder import Finder
from frontdesk.storage.own import own_clients
from frontdesk.storage.view import View
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.span import GRID
from frontdesk.values.waiting import Hole, Wish
from frontdesk.values.wall import slot
from frontdesk.values.wanted import Wanted

#: The best place is looked for so many days ahead, for so many of the list.
_AHEAD, _LOOKED_AT = 14, 12


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingRow:
    """Somebody who waits; ``kept`` is the day of a later booking, ``offered`` what was offered."""

    id: int
    client_id: int
    client: str
    phone: str | None
    service: str
    wish: Wish
    kept: date | None
    kept_starts: time | None
    added_at: datetime
    offered_at: datetime | None
    offered_day: date | None
    offered_starts: time | None
    offered_therapist: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """A place for somebody who waits; ``spare`` are the minutes of the hole that stay free."""

    row: WaitingRow
    therapist_id: int
    therapist: str
    room_id: int
    room: str
    day: date
    starts: time
    spare: int = 0


@dataclass(frozen=True, slots=True)
class Waiter:
    """Somebody of the list, with the best place there is now."""

    row: WaitingRow
    fit: Fit | None


@needs(Permission.BOOK)
def waiting(view: View) -> tuple[Waiter, ...]:
    """Return who waits, by priority and then by how long; the first ones with their best place.

    A therapist sees the own clients.
    """
    rows = _rows(view)
    found = [Waiter(row, _soonest(view, row)) for row in rows[:_LOOKED_AT]]
    return (*found, *(Waiter(row, None) for row in rows[_LOOKED_AT:]))


@needs(Permission.BOOK)
def fits(view: View, hole: Hole) -> tuple[Fit, ...]:
    """Return who could have ``hole``, or a part of it: by priority, by what stays free, by wait."""
    found = [fit for row in _rows(view) if (fit := _in_hole(view, row, hole)) is not None]
    return tuple(sorted(found, key=lambda fit: (-fit.row.wish.priority, fit.spare, fit.row.id)))


# Internal


def _rows(view: View) -> list[WaitingRow]:
    offering = aliased(Therapist)
    found: Any = view.session.execute(
        select(
            Waiting,
            Client.shown_name,
            Client.phone,
            Service.name.label("service"),
            Appointment.day.label("kept"),
            Appointment.starts.label("kept_starts"),
            offering.name.label("offering"),
        )
        .join(Client, Client.id == Waiting.client_id)
        .join(Service, Service.id == Waiting.service_id)
        .outerjoin(Appointment, Appointment.id == Waiting.appointment_id)
        .outerjoin(offering, offering.id == Waiting.offered_therapist_id)
        .where(Waiting.closed_at.is_(None))
        .order_by(Waiting.priority.desc(), Waiting.id)
    )
    rows = [_row(each) for each in found if _lasts(view, each.Waiting)]
    if view.grant(Permission.BOOK) is Grant.OWN:
        own = set(own_clients(view.session, view.therapist_id, view.today))
        rows = [row for row in rows if row.client_id in own]
    return rows


def _lasts(view: View, row: Waiting) -> bool:
    return row.until is None or row.until >= view.today


def _row(found: Any) -> WaitingRow:
    row = found.Waiting
    return WaitingRow(
        id=row.id,
        client_id=row.client_id,
        client=found.shown_name,
        phone=found.phone,
        service=found.service,
        wish=Wish(
            service_id=row.service_id,
            minutes=row.minutes,
            therapists=tuple(row.therapists),
            weekdays=tuple(row.weekdays),
            after=row.after,
            before=row.before,
            until=row.until,
            priority=row.priority,
            note=row.note,
        ),
        kept=found.kept,
        kept_starts=found.kept_starts,
        added_at=row.added_at,
        offered_at=row.offered_at,
        offered_day=row.offered_day,
        offered_starts=row.offered_starts,
        offered_therapist=found.offering,
    )


def _wanted(view: View, row: WaitingRow, first: date, days: int, only: int | None) -> Wanted:
    wish = row.wish
    last = first + timedelta(days=days - 1)
    if wish.until is not None:
        last = min(last, wish.until)
    if row.kept is not None:
        last = min(last, row.kept)
    return Wanted(
        service_id=wish.service_id,
        minutes=wish.minutes,
        client_id=row.client_id,
        therapists=frozenset(wish.therapists if only is None else (only,)),
        from_day=first,
        days=max((last - first).days + 1, 0),
        weekdays=frozenset(wish.weekdays),
        after=wish.after,
        before=wish.before,
    )


def _finder(view: View, wanted: Wanted) -> Finder | None:
    try:
        return Finder(view, wanted) if wanted.days else None
    except Refused:
        return None  # the service is no longer offered


def _soonest(view: View, row: WaitingRow) -> Fit | None:
    finder = _finder(view, _wanted(view, row, view.today, _AHEAD, None))
    best = next(iter(openings_of(finder, 1)), None) if finder is not None else None
    if best is None or not _sooner(row, best.day, best.starts):
        return None
    return Fit(
        row=row,
        therapist_id=best.therapist_id,
        therapist=best.therapist,
        room_id=best.room_id,
        room=best.room,
        day=best.day,
        starts=best.starts,
    )


def _in_hole(view: View, row: WaitingRow, hole: Hole) -> Fit | None:
    if row.wish.therapists and hole.therapist_id not in row.wish.therapists:
        return None
    finder = _finder(view, _wanted(view, row, hole.day, 1, hole.therapist_id))
    if finder is None:
        return None
    base = finder.base
    first = slot(view.zone, hole.day, hole.starts, hole.fold) - base
    bare = row.wish.minutes // GRID
    inside = mask(first, first + hole.minutes // GRID - bare + 1)
    at = next(places(possible(finder.search).get(hole.therapist_id, 0) & inside), None)
    if at is None:
        return None
    ((wall, room),) = finder.settled([(hole.therapist_id, at)])
    if not _sooner(row, wall.date(), wall.time()):
        return None
    return Fit(
        row=row,
        therapist_id=hole.therapist_id,
        therapist=finder.name(hole.therapist_id),
        room_id=room.id,
        room=room.name,
        day=wall.date(),
        starts=wall.time(),
        spare=hole.minutes - row.wish.minutes,
    )


def _sooner(row: WaitingRow, day: date, starts: time) -> bool:
    """Tell whether a place is sooner than what is kept meanwhile."""
    if row.kept is None or row.kept_starts is None:
        return True
    return (day, starts) < (row.kept, row.kept_starts)
