"""Reads what the rules of booking need, and asks them; for commands and queries alike."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.errors import Reason, Refused
from frontdesk.model import Appointment, Claim, Visit
from frontdesk.rules.hours import within
from frontdesk.rules.licence import may_give
from frontdesk.rules.likes import unwanted
from frontdesk.rules.price import price_on
from frontdesk.rules.rooms import RoomChoice, choose, usual_room
from frontdesk.storage import holds
from frontdesk.storage.claims import LANES, LONGEST, Wanted, conflicts
from frontdesk.storage.core import listed, rows
from frontdesk.storage.health import in_the_way, minded_with
from frontdesk.storage.likes import client_of
from frontdesk.storage.standing import (
    Offered,
    Treats,
    credentials,
    day_hours,
    day_shifts,
    equipment_of,
    prices,
    rooms,
    service_of,
    therapist_of,
)
from frontdesk.values.asked import Asked
from frontdesk.values.health import Minded
from frontdesk.values.money import ZERO, Money
from frontdesk.values.span import GRID, Span, is_length
from frontdesk.values.state import CLAIMING
from frontdesk.values.wall import end_of, moment, span

#: So much past its time an appointment may still be booked: a caller at the door.
_LATE = timedelta(minutes=15)

# Built once: to build a statement takes longer than to carry it out.
_CLAIMS = Claim.__table__.c
_LANES, _CLAIMING = listed(LANES), listed(sorted(CLAIMING))
_BUSY = (
    select(_CLAIMS.resource_id, _CLAIMS.visit_id, _CLAIMS.hold_id)
    .where(_CLAIMS.resource_id.in_(bindparam("those", expanding=True)), _CLAIMS.lane.in_(_LANES))
    .where(_CLAIMS.first < bindparam("past"), _CLAIMS.first > bindparam("earliest"))
    .where(_CLAIMS.past > bindparam("first"))
)
_HERE = Appointment.__table__.c
_WORKED = (
    select(_HERE.therapist_id, _HERE.room_id, _HERE.starts)
    .where(_HERE.day == bindparam("day"), _HERE.state.in_(_CLAIMING))
    .order_by(_HERE.starts, _HERE.id)
)
_WORKED_BY = _WORKED.where(_HERE.therapist_id == bindparam("therapist"))
_WORKED_ON = (
    select(_HERE.therapist_id, _HERE.day, _HERE.room_id, _HERE.starts)
    .where(_HERE.day.in_(bindparam("days", expanding=True)))
    .where(_HERE.therapist_id.in_(bindparam("therapists", expanding=True)))
    .where(_HERE.state.in_(_CLAIMING))
    .order_by(_HERE.starts, _HERE.id)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The room and price it would have, and every reason why not."""

    room_id: int | None
    room: str | None
    room_reason: str | None
    price: Money
    priced_on: date
    turnover: int
    reasons: tuple[Reason, ...]
    minded: tuple[Minded, ...] = ()  # what health asks of it


def answer(session: Session, zone: ZoneInfo, asked: Asked, now: datetime | None) -> Answer:
    """Weigh ``asked`` against every rule; ``now`` refuses what lies behind, none lets it be."""
    service = service_of(session, asked.service_id)
    therapist = therapist_of(session, asked.therapist_id)
    if service is None or therapist is None:
        raise Refused.because("gone", "service" if service is None else "therapist", what="service")
    try:
        if not (is_length(asked.minutes) and is_length(asked.turnover or 0, least=0)):
            raise Refused.because("bad_length", "minutes", minutes=asked.minutes)
        if asked.guests < 1:
            raise Refused.because("nobody_to_book", "client")
        bare = span(zone, asked.day, asked.starts, asked.minutes, asked.fold)
    except Refused as refused:
        return _never(asked.day, refused)
    turnover = service.turnover if asked.turnover is None else asked.turnover
    whole = Span(bare.first, bare.past + turnover // GRID)
    reasons = [*_retired(asked, service, therapist)]
    reasons += _hours(session, zone, asked, therapist.name)
    held, skills = credentials(session, therapist.id)
    reasons += may_give(therapist.name, held, skills, service.licences, service.skill, asked.day)
    if now is not None and moment(zone, asked.day, asked.starts, asked.fold) < now - _LATE:
        reasons.append(Reason("in_the_past", "starts", {"day": asked.day, "time": asked.starts}))
    priced = price_on(prices(session), service.id, asked.minutes - asked.added, asked.day)
    if priced is None:
        params = {"service": service.name, "minutes": asked.minutes - asked.added}
        reasons.append(Reason("no_price", "minutes", params))
    reasons += _client(session, asked, therapist)
    careful = minded_with(session, asked.client_id, service.code, asked.day)
    if not asked.passed:
        reasons += in_the_way(session, asked.client_id, careful)
    equipment = equipment_of(session, service.id)
    wanted = [Wanted(therapist.id, whole, beside=asked.overlap)]
    wanted += [Wanted(each, whole) for each in equipment]
    if asked.client_id is not None:
        wanted.append(Wanted(asked.client_id, bare))
    room, why, against = _room(session, asked, whole, equipment)
    if room is not None and asked.room_id is not None:
        wanted.append(Wanted(room.id, whole, asked.guests, asked.overlap))
    reasons += conflicts(session, zone, wanted, asked.besides)
    reasons += against
    return Answer(
        room_id=None if room is None else room.id,
        room=None if room is None else room.name,
        room_reason=why,
        price=ZERO if priced is None else priced.price,
        priced_on=asked.day if priced is None else priced.from_day,
        turnover=turnover,
        reasons=tuple(reasons),
        minded=careful,
    )


def busy(
    session: Session, resources: Iterable[int], whole: Span, besides: int | None = None
) -> set[int]:
    """Return which of ``resources`` are claimed within ``whole``, other than by one visit."""
    given: dict[str, Any] = {"those": list(resources), "first": whole.first, "past": whole.past}
    given["earliest"] = whole.first - LONGEST
    found = rows(session, _BUSY, given)
    return {
        number
        for number, visit, hold in found
        if (besides is None or visit != besides)
        and (hold is None or hold not in holds.passing(session))
    }


def claimed(
    session: Session, resources: Iterable[int], base: int, width: int
) -> dict[int, list[tuple[int, int]]]:
    """Return what is claimed of ``resources`` within ``width`` slots from ``base`` on."""
    columns = Claim.__table__.c
    claims = rows(
        session,
        select(columns.resource_id, columns.first, columns.past, columns.hold_id)
        .where(columns.resource_id.in_(list(resources)), columns.lane.in_(_LANES))
        .where(columns.first < base + width, columns.first > base - LONGEST)
        .where(columns.past > base),
    )
    found: dict[int, list[tuple[int, int]]] = {}
    for resource, first, past, hold in claims:
        if hold is None or hold not in holds.passing(session):
            found.setdefault(resource, []).append((first, past))
    return found


def worked_in(
    session: Session, day: date, therapist_id: int | None = None
) -> dict[int, list[tuple[int, time]]]:
    """Return in which room each therapist works on ``day``, and when, in order."""
    given: dict[str, Any] = {"day": day}
    query = _WORKED
    if therapist_id is not None:
        given["therapist"], query = therapist_id, _WORKED_BY
    found: dict[int, list[tuple[int, time]]] = {}
    for therapist, room, starts in rows(session, query, given):
        if room is not None:
            found.setdefault(therapist, []).append((room, starts))
    return found


def worked_on(
    session: Session, days: Collection[date], therapists: Collection[int]
) -> dict[tuple[int, date], list[tuple[int, time]]]:
    """Return in which room each of ``therapists`` works on each of ``days``, and when, in order."""
    given = {"days": list(days), "therapists": list(therapists)}
    found: dict[tuple[int, date], list[tuple[int, time]]] = {}
    for therapist, day, room, starts in session.execute(_WORKED_ON, given):
        if room is not None:
            found.setdefault((therapist, day), []).append((room, starts))
    return found


def walk_ins(session: Session, day: date) -> int:
    """Return how many have walked in on ``day``."""
    query = (
        select(func.count(Appointment.id))
        .join(Visit, Visit.id == Appointment.visit_id)
        .where(Visit.source == "walk_in", Appointment.day == day)
    )
    return int(rows(session, query).scalar_one())


# Internal


def _retired(asked: Asked, service: Offered, therapist: Treats) -> Iterator[Reason]:
    """Let nothing be booked that the studio has given up since; what stands is kept and moved."""
    if asked.besides is None and not service.active:
        yield Reason("service_given_up", "service", {"service": service.name})
    if asked.besides is None and not therapist.active:
        yield Reason("therapist_left", "therapist", {"name": therapist.name})


def _never(day: date, refused: Refused) -> Answer:
    """Return the answer to a time that does not exist."""
    return Answer(
        room_id=None,
        room=None,
        room_reason=None,
        price=ZERO,
        priced_on=day,
        turnover=0,
        reasons=refused.reasons,
    )


def _hours(session: Session, zone: ZoneInfo, asked: Asked, name: str) -> list[Reason]:
    if asked.overridden:
        return []
    ends = end_of(zone, asked.day, asked.starts, asked.minutes, asked.fold)
    open_hours, closed = day_hours(session, asked.day)
    if closed:
        return [Reason("closed_day", "day", {"day": asked.day, "name": closed})]
    if open_hours is None:
        return [Reason("closed_weekday", "day", {"day": asked.day})]
    found = []
    if not within([open_hours], asked.starts, ends):
        params = {"opens": open_hours[0], "closes": open_hours[1], "day": asked.day}
        found.append(Reason("outside_hours", "starts", params))
    shifts = day_shifts(session, asked.day).get(asked.therapist_id, ())
    if not shifts:
        found.append(Reason("off_that_day", "therapist", {"name": name, "day": asked.day}))
    elif not within(shifts, asked.starts, ends):
        params = {"name": name, "starts": shifts[0][0], "ends": shifts[-1][1]}
        found.append(Reason("off_shift", "starts", params))
    return found


def _client(session: Session, asked: Asked, therapist: Treats) -> list[Reason]:
    if asked.client_id is None:
        return []
    active, blocked, likes = client_of(session, asked.client_id)
    if active is None:
        return [Reason("gone", "client", {"what": "client"})]
    found = [] if active else [Reason("client_inactive", "client", {})]
    if blocked and asked.besides is None:
        found.append(Reason("client_barred", "client", {"why": blocked}))
    if not (asked.overridden or asked.settled):
        found += unwanted(therapist.id, therapist.name, therapist.gender, likes)
    return found


def _room(
    session: Session, asked: Asked, whole: Span, equipment: Collection[int]
) -> tuple[RoomChoice | None, str | None, list[Reason]]:
    all_rooms = rooms(session)
    if asked.room_id is not None:
        found = next((room for room in all_rooms if room.id == asked.room_id), None)
        if found is None:
            return None, None, [Reason("gone", "room", {"what": "room"})]
        return found, "asked_for", []
    standing = {each for room in all_rooms for each in room.fitted}
    taken = busy(session, [room.id for room in all_rooms], whole, asked.besides)
    worked = worked_in(session, asked.day, asked.therapist_id)
    usual = usual_room(worked.get(asked.therapist_id, ()), asked.starts)
    best = choose(all_rooms, taken, equipment, standing, usual, asked.guests)
    if best is None:
        return (
            None,
            None,
            [Reason("no_room_free", "room", {"day": asked.day, "time": asked.starts})],
        )
    return best[0], best[1], []
