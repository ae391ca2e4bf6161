"""The claims of a visit or a block: derived in one place, and what stands against them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Insert, bindparam, delete, insert, select
from sqlalchemy import Row as Found
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from frontdesk.errors import Reason, Refused
from frontdesk.model import (
    Appointment,
    Block,
    Claim,
    Client,
    Equipment,
    Resource,
    Room,
    Therapist,
)
from frontdesk.model.resource import Kind
from frontdesk.rules.stays import Stay, joined, whole_of
from frontdesk.storage import holds
from frontdesk.storage.core import house, listed, rows, table
from frontdesk.storage.standing import needed
from frontdesk.values.asked import Asked
from frontdesk.values.span import GRID, Span
from frontdesk.values.state import CLAIMING
from frontdesk.values.wall import span, wall_of

#: No claim is longer, so an overlapping one begins at most this many slots earlier.
LONGEST = 300
#: Lane 0 is free of overlaps; what lies beside another by permission is in one of the others.
LANES = (0, 1, 2, 3)
_TABLE = table(Claim)
_Found = Found[*tuple[Any, ...]]
_VISITS = Appointment.__table__.c
# Built once: to build a statement takes longer than to carry it out.
_OF_VISIT = select(*_VISITS).where(
    _VISITS.visit_id == bindparam("visit"), _VISITS.state.in_(listed(sorted(CLAIMING)))
)
_INSERT = insert(_TABLE)
_FREE_VISIT = delete(_TABLE).where(_TABLE.c.visit_id == bindparam("owner"))
_FREE_BLOCK = delete(_TABLE).where(_TABLE.c.block_id == bindparam("owner"))
_AGAINST = (
    select(
        _TABLE.c.resource_id,
        _TABLE.c.lane,
        _TABLE.c.first,
        _TABLE.c.past,
        _TABLE.c.visit_id,
        _TABLE.c.block_id,
        _TABLE.c.hold_id,
    )
    .where(_TABLE.c.resource_id.in_(bindparam("needs", expanding=True)))
    .where(_TABLE.c.first < bindparam("past"), _TABLE.c.first > bindparam("earliest"))
    .where(_TABLE.c.past > bindparam("first"))
    .order_by(_TABLE.c.resource_id, _TABLE.c.first)
)
#: The same by the lanes that are looked at.
_IN_LANES: dict[tuple[int, ...], Any] = {
    lanes: _AGAINST.where(_TABLE.c.lane.in_(listed(lanes))) for lanes in ((0,), LANES)
}


@dataclass(frozen=True, slots=True, order=True)
class Wanted:
    """One resource for a span of UTC slots; ``guests`` is held against a room's tables.

    ``beside`` may overlap others: somebody who may said why.
    """

    resource_id: int
    span: Span
    guests: int = 1
    beside: bool = False

    def meets(self, other: "Wanted") -> bool:
        """Tell whether both want the same resource at once."""
        return self.resource_id == other.resource_id and self.span.overlaps(other.span)


class Outrun(Refused):
    """Somebody else may have committed since we looked: who looks again sees what there is now."""


def of_visit(session: Session, zone: ZoneInfo, visit_id: int) -> list[Wanted]:
    """Return what the appointments of a visit need, by resource."""
    return of_booked(session, zone, rows(session, _OF_VISIT, {"visit": visit_id}).all())


def of_booked(session: Session, zone: ZoneInfo, booked: Sequence[Any]) -> list[Wanted]:
    """Return what these appointments, all those of a visit, need by resource."""
    equipment = house(session, needed)
    wanted: list[Wanted] = []
    rooms: dict[int, list[tuple[Span, Span]]] = {}
    beside = {row.room_id for row in booked if row.overlap is not None}
    stays = [_stay(zone, row) for row in booked]
    for row, stay in zip(booked, stays, strict=True):
        bare, whole = stay.bare, whole_of(stay, stays)
        therapists = [row.therapist_id, row.second_therapist_id]
        over = row.overlap is not None
        wanted += [Wanted(each, whole, beside=over) for each in therapists if each is not None]
        wanted += [Wanted(each, whole) for each in equipment.get(row.service_id, ())]
        if row.client_id is not None:
            wanted.append(Wanted(row.client_id, bare))
        if row.room_id is not None:
            rooms.setdefault(row.room_id, []).append((bare, whole))
    for room, all_of in rooms.items():
        wanted += [_room(room, some, room in beside) for some in joined(all_of)]
    return sorted(wanted)


def of_block(session: Session, zone: ZoneInfo, block_id: int) -> list[Wanted]:
    """Return what a block takes; nothing once it was removed."""
    block = session.get_one(Block, block_id)
    if not block.active:
        return []
    whole = span(zone, block.day, block.starts, block.minutes, block.fold)
    return [Wanted(block.resource_id, whole)]


def of_asked(session: Session, zone: ZoneInfo, asked: Asked) -> list[Wanted]:
    """Return what an appointment would need: its room and turnover are known by now."""
    bare = span(zone, asked.day, asked.starts, asked.minutes, asked.fold)
    whole = Span(bare.first, bare.past + (asked.turnover or 0) // GRID)
    equipment = house(session, needed).get(asked.service_id, ())
    wanted = [Wanted(each, whole) for each in (asked.therapist_id, *equipment)]
    if asked.room_id is not None:
        wanted.append(Wanted(asked.room_id, whole, asked.guests))
    if asked.client_id is not None:
        wanted.append(Wanted(asked.client_id, bare))
    return sorted(wanted)


def lay(
    session: Session,
    zone: ZoneInfo,
    wanted: Sequence[Wanted],
    *,
    visit: int | None = None,
    block: int | None = None,
    hold: int | None = None,
    lanes: tuple[int, ...] = (0,),
    anew: bool = True,
) -> None:
    """Delete the owner's claims and insert ``wanted``; ``Refused`` names every conflict.

    Not ``anew`` claims who has none yet and has just been weighed: in a file nobody else can have
    claimed anything since. What only a hold stood for that is passing, such as the own one, is
    taken over. ``lanes`` are looked at: lane 0 alone lets come back by undo what others lie
    beside since.
    """
    if hold is None and anew:
        free(session, visit=visit, block=block)
    needs = _by_resource(wanted)
    known = not anew and _is_file(session) and not holds.any_laid(session)
    found = [] if known else _overlapping(session, needs, lanes)
    against = [] if known else _reasons(session, zone, needs, found)
    if against:
        raise Refused(against) if _is_file(session) else Outrun(against)
    passing = holds.passing(session)
    holds.drop(session, {row.hold_id for row in found if row.hold_id in passing})
    into = _lanes(session, wanted)
    laid = [
        {
            "resource_id": each.resource_id,
            "lane": into[each],
            "first": each.span.first,
            "past": each.span.past,
            "guests": each.guests,
            "visit_id": visit,
            "block_id": block,
            "hold_id": hold,
        }
        for each in wanted
    ]
    if laid and _is_file(session):
        session.connection().execute(_INSERT, laid)
        return
    for row in laid:  # one by one: a rival is waited for, and then seen
        if session.connection().execute(_insert_or_nothing(), row).first() is None:
            raise Outrun(conflicts(session, zone, wanted) or [Reason("just_taken", "starts")])


@cache
def _insert_or_nothing() -> Insert:
    from sqlalchemy.dialects.postgresql import insert as insert_or_nothing

    return insert_or_nothing(_TABLE).on_conflict_do_nothing().returning(_TABLE.c.id)


def free(session: Session, *, visit: int | None = None, block: int | None = None) -> None:
    """Delete the claims of a visit or a block."""
    freed = _FREE_VISIT if visit is not None else _FREE_BLOCK
    rows(session, freed, {"owner": block if visit is None else visit})


def conflicts(
    session: Session,
    zone: ZoneInfo,
    wanted: Iterable[Wanted],
    besides: int | None = None,
    lanes: tuple[int, ...] = LANES,
) -> list[Reason]:
    """Return a reason for each thing that stands against ``wanted``, whoever claimed it."""
    needs = _by_resource(wanted)
    return _reasons(session, zone, needs, _overlapping(session, needs, lanes), besides)


def veiled(reasons: Iterable[Reason], therapist_id: int | None) -> list[Reason]:
    """Return ``reasons`` as a therapist may read them: guests of others have no names."""
    return [
        replace(each, code=each.code.replace("_busy", "_taken"), params=_nameless(each.params))
        if "client" in each.params and each.params.get("resource_id") != therapist_id
        else each
        for each in reasons
    ]


def is_overlap(error: DBAPIError) -> bool:
    """Tell whether a guard refused overlapping claims."""
    return "claim_overlap" in str(error.orig) or "claim_no_overlap" in str(error.orig)


def twice(session: Session, needs: Mapping[int, list[Wanted]]) -> list[Reason]:
    """Return a reason for each resource that is wanted twice at a time."""
    found = []
    for resource, some in needs.items():
        ordered = sorted(some)
        if any(a.span.overlaps(b.span) for a, b in pairwise(ordered)):
            kind, name = name_of(session, resource)
            field = "starts" if kind is Kind.CLIENT else str(kind)
            found.append(Reason(f"{kind}_twice", field, {"name": name}))
    return found


def name_of(session: Session, resource_id: int) -> tuple[Kind, str]:
    """Return what a resource is and what it is called."""
    kind = session.execute(select(Resource.kind).where(Resource.id == resource_id)).scalar_one()
    table = {Kind.THERAPIST: Therapist, Kind.ROOM: Room, Kind.EQUIPMENT: Equipment}.get(kind)
    if table is None:
        name = select(Client.shown_name).where(Client.id == resource_id)
    else:
        name = select(table.__table__.c.name).where(table.__table__.c.id == resource_id)
    return kind, session.execute(name).scalar_one()


def _is_file(session: Session) -> bool:
    """Tell whether nobody else writes meanwhile."""
    return session.get_bind().dialect.name == "sqlite"


def _by_resource(wanted: Iterable[Wanted]) -> dict[int, list[Wanted]]:
    needs: dict[int, list[Wanted]] = {}
    for each in wanted:
        needs.setdefault(each.resource_id, []).append(each)
    return needs


def _overlapping(
    session: Session, needs: Mapping[int, Sequence[Wanted]], lanes: tuple[int, ...]
) -> list[_Found]:
    if not needs:
        return []
    first = min(each.span.first for some in needs.values() for each in some)
    past = max(each.span.past for some in needs.values() for each in some)
    given: dict[str, Any] = {"first": first, "past": past, "earliest": first - LONGEST}
    given["needs"] = list(needs)
    return [
        row
        for row in rows(session, _IN_LANES[lanes], given)
        if any(each.span.overlaps(Span(row.first, row.past)) for each in needs[row.resource_id])
    ]


def _reasons(
    session: Session,
    zone: ZoneInfo,
    needs: Mapping[int, list[Wanted]],
    found: Iterable[_Found],
    besides: int | None = None,
) -> list[Reason]:
    reasons = _too_small(session, needs)
    for row in found:
        if row.visit_id is not None and row.visit_id == besides:
            continue
        taken = Span(row.first, row.past)
        meant = [each for each in needs[row.resource_id] if each.span.overlaps(taken)]
        if all(each.beside for each in meant):
            continue
        if row.hold_id is None or row.hold_id not in holds.passing(session):
            reasons.append(_busy(session, zone, row))
    return reasons


def _nameless(params: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in params.items() if name != "client"}


def _stay(zone: ZoneInfo, row: Any) -> Stay:
    bare = span(zone, row.day, row.starts, row.minutes, row.fold)
    return Stay(row.client_id or row.guest_name, row.room_id, bare, row.turnover // GRID)


def _lanes(session: Session, wanted: Iterable[Wanted]) -> dict[Wanted, int]:
    """Return the lane for each; what may overlap goes where nothing is."""
    into: dict[Wanted, int] = {}
    for each in sorted(wanted, key=lambda one: one.beside):
        own = [lane for one, lane in into.items() if one.meets(each)]
        into[each] = _lane(session, each, own) if each.beside else 0
    return into


def _lane(session: Session, wanted: Wanted, own: Sequence[int]) -> int:
    """Return the first lane but 0 in which ``wanted`` overlaps nothing.

    Lane 0 is kept for what needs no permission: it must be able to come back there by undo.
    """
    needs = {wanted.resource_id: [wanted]}
    taken = {row.lane for row in _overlapping(session, needs, LANES)}.union(own)
    lane = next((each for each in LANES[1:] if each not in taken), None)
    if lane is None:
        name = name_of(session, wanted.resource_id)[1]
        raise Refused.because("overlap_full", "starts", name=name)
    return lane


def _room(room_id: int, stays: list[tuple[Span, Span]], beside: bool) -> Wanted:
    """Return the claim on a room: once for all its guests, and how many are in it at a time."""
    hull = stays[0][1]
    for _bare, whole in stays:
        hull = hull.hull(whole)
    arrivals = [Span(bare.first, bare.first + 1) for bare, _whole in stays]
    guests = max(sum(bare.overlaps(each) for bare, _whole in stays) for each in arrivals)
    return Wanted(room_id, hull, guests, beside)


def _busy(session: Session, zone: ZoneInfo, row: _Found) -> Reason:
    kind, name = name_of(session, row.resource_id)
    starts, ends = wall_of(zone, row.first), wall_of(zone, row.past)
    params = {
        "name": name,
        "resource_id": row.resource_id,
        "starts": starts.time(),
        "ends": ends.time(),
        "day": starts.date(),
    }
    field = {Kind.THERAPIST: "therapist", Kind.ROOM: "room", Kind.CLIENT: "client"}.get(kind)
    if row.visit_id is not None:
        return Reason(f"{kind}_busy", field, {**params, "client": _guests(session, row.visit_id)})
    if row.block_id is not None:
        label = session.execute(select(Block.label).where(Block.id == row.block_id)).scalar_one()
        return Reason(f"{kind}_blocked", field, {**params, "label": label})
    who = holds.who_holds(session, row.hold_id)
    return Reason(f"{kind}_held", field, {**params, "who": who})


def _guests(session: Session, visit_id: int) -> str:
    found = session.execute(
        select(Client.shown_name, Appointment.guest_name)
        .select_from(Appointment)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .where(Appointment.visit_id == visit_id)
        .order_by(Appointment.id)
    )
    return ", ".join(dict.fromkeys(name or guest or "" for name, guest in found))


def _too_small(session: Session, needs: Mapping[int, list[Wanted]]) -> list[Reason]:
    found = []
    for each in (each for some in needs.values() for each in some):
        if each.guests > 1:
            room = session.get_one(Resource, each.resource_id)
            if each.guests > room.capacity:
                name = name_of(session, each.resource_id)[1]
                params = {"name": name, "tables": room.capacity, "guests": each.guests}
                found.append(Reason("room_too_small", "room", params))
    return found + twice(session, needs)
