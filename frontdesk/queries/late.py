"""Running late: what could be done about it, each with whom it hits and what stands against it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import time
from typing import Any

from sqlalchemy import select

from frontdesk.errors import Reason, Refused
from frontdesk.model import Appointment, Client, Service, Therapist
from frontdesk.rules.price import price_on
from frontdesk.storage.moving import answer_moved, as_asked
from frontdesk.storage.places import Place, Places
from frontdesk.storage.standing import prices
from frontdesk.storage.view import View
from frontdesk.values.money import Money
from frontdesk.values.placement import OneMove, Placement
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.span import GRID
from frontdesk.values.state import CLAIMING, MOVABLE
from frontdesk.values.wall import slot, wall_of

#: No treatment is made shorter than this.
SHORTEST = 15
#: Nobody is later than this; then it is another appointment.
MOST = 120


@dataclass(frozen=True, slots=True)
class Shorter:
    """The same end, a shorter time; ``offered`` when the price list knows that length."""

    to: Placement
    price: Money
    offered: bool
    against: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """Somebody who is moved, and by so many minutes."""

    client: str
    move: OneMove
    by: int


@dataclass(frozen=True, slots=True)
class Pushed:
    """The whole chain later; the first one is the late one itself."""

    hits: tuple[Hit, ...]
    against: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """What can be done when an appointment begins ``minutes`` late; ``best`` is a name of these."""

    appointment_id: int
    client: str
    service: str
    therapist: str
    was: Placement
    price: Money
    minutes: int
    shorter: Shorter | None
    pushed: Pushed
    swapped: Place | None
    best: str | None


@needs(Permission.BOOK)
def late(view: View, appointment_id: int, minutes: int) -> Late:
    """Return the three ways; minutes are rounded up to the grid."""
    row = view.session.get(Appointment, appointment_id)
    own = view.grant(Permission.BOOK) is Grant.OWN
    if row is None or (own and row.therapist_id != view.therapist_id):
        raise Refused.because("gone", what="appointment")
    if row.state not in MOVABLE:
        raise Refused.because("not_movable", state=row.state)
    if not 0 < minutes <= MOST:
        raise Refused.because("late_minutes", "minutes", most=MOST)
    by = -(-minutes // GRID) * GRID
    names = view.session.execute(
        select(Client.shown_name, Service.name, Therapist.name)
        .select_from(Appointment)
        .join(Service, Service.id == Appointment.service_id)
        .join(Therapist, Therapist.id == Appointment.therapist_id)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .where(Appointment.id == row.id)
    ).one()
    begins = _later(view, row.placement, by)
    shorter, pushed = _shorter(view, row, begins, by), _pushed(view, row, begins)
    swapped = None if own else _swapped(view, row, begins)
    return Late(
        appointment_id=row.id,
        client=names[0] or row.guest_name or "",
        service=names[1],
        therapist=names[2],
        was=row.placement,
        price=row.price,
        minutes=by,
        shorter=shorter,
        pushed=pushed,
        swapped=swapped,
        best=_best(shorter, pushed, swapped),
    )


# Internal


def _best(shorter: Shorter | None, pushed: Pushed, swapped: Place | None) -> str | None:
    """Whoever loses least: nobody by a push that hits nobody, else another therapist, else time."""
    fits = shorter is not None and not shorter.against
    if not pushed.against and len(pushed.hits) == 1:
        return "pushed"
    if swapped is not None:
        return "swapped"
    if fits:
        return "shorter"
    return None if pushed.against else "pushed"


def _later(view: View, place: Placement, minutes: int) -> Placement:
    first = slot(view.zone, place.day, place.starts, place.fold) + minutes // GRID
    wall = wall_of(view.zone, first)
    return replace(place, day=wall.date(), starts=wall.time(), fold=False)


def _shorter(view: View, row: Appointment, begins: Placement, by: int) -> Shorter | None:
    length = row.minutes - by
    if length < SHORTEST or length <= row.added:
        return None
    to = replace(begins, minutes=length)
    found = answer_moved(view.session, view.zone, as_asked(row, to), view.now, row.room_id)
    against = tuple(reason for reason in found.reasons if reason.code != "no_price")
    priced = price_on(prices(view.session), row.service_id, length - row.added, to.day)
    price = row.price if priced is None else priced.price
    return Shorter(to, price, priced is not None, against)


def _pushed(view: View, row: Appointment, begins: Placement) -> Pushed:
    chain = [(row, begins)]
    past = _past(view, row, begins)
    for other in _after(view, row):
        first = _first(view, other.placement)
        if first >= past:
            break
        to = _later(view, other.placement, (past - first) * GRID)
        chain.append((other, to))
        past = _past(view, other, to)
    against = [
        Reason("not_movable", None, {"state": other.state})
        for other, _ in chain
        if other.state not in MOVABLE
    ]
    left = {key for other, _ in chain for key in _held(other)}
    for other, to in chain:
        found = answer_moved(view.session, view.zone, as_asked(other, to), view.now, other.room_id)
        against += [reason for reason in found.reasons if _claim_of(reason) not in left]
    names = _names(view, [other.id for other, _ in chain])
    hits = tuple(
        Hit(
            names[other.id],
            OneMove(appointment_id=other.id, was=other.placement, to=to),
            (_first(view, to) - _first(view, other.placement)) * GRID,
        )
        for other, to in chain
    )
    return Pushed(hits, tuple(against))


def _swapped(view: View, row: Appointment, begins: Placement) -> Place | None:
    now = view.snapshot()
    known: set[tuple[int, int]] = set()
    if row.client_id is not None:
        been = select(Appointment.therapist_id).where(
            Appointment.client_id == row.client_id, Appointment.day < view.today
        )
        known = {(row.client_id, each) for each in view.session.execute(been).scalars()}
    found = Places(view, now, known).at(row.id, begins)
    return next((each for each in found if _is_other(each, row)), None)


def _is_other(place: Place, row: Appointment) -> bool:
    return place.placement.therapist_id != row.therapist_id


def _after(view: View, row: Appointment) -> list[Appointment]:
    """Return what the therapist has after ``row`` on that day, in order."""
    found = view.session.execute(
        select(Appointment)
        .where(Appointment.therapist_id == row.therapist_id, Appointment.day == row.day)
        .where(Appointment.state.in_(CLAIMING), Appointment.starts > row.starts)
        .order_by(Appointment.starts, Appointment.id)
    )
    return list(found.scalars())


def _first(view: View, place: Placement) -> int:
    return slot(view.zone, place.day, place.starts, place.fold)


def _past(view: View, row: Appointment, place: Placement) -> int:
    return _first(view, place) + (place.minutes + row.turnover) // GRID


def _held(row: Appointment) -> Iterable[tuple[int, time]]:
    """Return what ``row`` lets go of when it moves, as a conflict names it."""
    things = (row.therapist_id, row.room_id, row.client_id)
    return [(each, row.starts) for each in things if each is not None]


def _claim_of(reason: Reason) -> tuple[Any, Any]:
    return reason.params.get("resource_id"), reason.params.get("starts")


def _names(view: View, numbers: list[int]) -> dict[int, str]:
    found = view.session.execute(
        select(Appointment.id, Client.shown_name, Appointment.guest_name)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .where(Appointment.id.in_(numbers))
    )
    return {number: name or guest or "" for number, name, guest in found}
