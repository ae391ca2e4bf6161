"""Holds: slots that somebody is filling in at a station, for a minute.

A hold's claims lie beside all others, so that the database itself keeps rivals off. What stands
against nobody any more is *passing*: a hold that has run out, and for one who books, the own one.
Queries look past those; whoever claims their slots deletes them first.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BindParameter, bindparam, delete, select
from sqlalchemy.orm import Session

from frontdesk.model import Claim, Hold, Person
from frontdesk.rules.bits import Bits, mask
from frontdesk.storage.core import rows, table

_ASKING, _PASSING, _ANY = "asking", "passing_holds", "any_holds"
_CLAIMS, _HOLDS = Claim.__table__.c, Hold.__table__.c
# Built once: to build a statement takes longer than to carry it out.
_STANDING = (
    select(_HOLDS.id, _HOLDS.until, _CLAIMS.resource_id, _CLAIMS.first, _CLAIMS.past)
    .select_from(Hold.__table__)
    .join(Claim.__table__, _CLAIMS.hold_id == _HOLDS.id)
)
_ALL = select(_HOLDS.id, _HOLDS.station, _HOLDS.person_id, _HOLDS.until)
_LAID = (
    select(
        _HOLDS.id,
        _HOLDS.station,
        _HOLDS.person_id,
        _HOLDS.until,
        Person.__table__.c.name,
        _CLAIMS.resource_id,
        _CLAIMS.first,
        _CLAIMS.past,
    )
    .select_from(Hold.__table__)
    .join(Claim.__table__, _CLAIMS.hold_id == _HOLDS.id)
    .outerjoin(Person.__table__, Person.__table__.c.id == _HOLDS.person_id)
    .order_by(_HOLDS.id, _CLAIMS.id)
)
_THOSE: BindParameter[list[int]] = bindparam("those", expanding=True)
_FREE = delete(table(Claim)).where(_CLAIMS.hold_id.in_(_THOSE))
_DROP = delete(table(Hold)).where(_HOLDS.id.in_(_THOSE))

#: A hold's number, until when, and one resource that it takes, from a slot to another.
Standing = tuple[int, datetime, int, int, int]


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks, at which station, and when."""

    station: str
    person_id: int | None
    now: datetime


@dataclass(frozen=True, slots=True)
class Laid:
    """One resource that a hold takes."""

    hold_id: int
    who: str
    until: datetime
    resource_id: int
    first: int
    past: int


def remember(session: Session, station: str, person_id: int | None, now: datetime) -> None:
    """Let ``session`` know who asks; done by whoever opens it for a command or a query."""
    session.info[_ASKING] = Asking(station, person_id, now)


def passing(session: Session) -> frozenset[int]:
    """Return the holds that stand against nobody, or not against the one who asks."""
    found: frozenset[int] | None = session.info.get(_PASSING)
    if found is None:
        all_of = rows(session, _ALL).all()
        found = frozenset(row.id for row in all_of if _passes(session, row))
        session.info[_PASSING], session.info[_ANY] = found, bool(all_of)
    return found


def any_laid(session: Session) -> bool:
    """Tell whether there was any hold, passing or not, when this transaction looked."""
    passing(session)
    return bool(session.info[_ANY])


def foreign(session: Session) -> list[Laid]:
    """Return what others are filling in just now."""
    return [
        Laid(row.id, row.name or row.station, row.until, row.resource_id, row.first, row.past)
        for row in rows(session, _LAID)
        if not _passes(session, row)
    ]


def foreign_bits(session: Session, base: int, length: int) -> dict[int, Bits]:
    """Return the slots from ``base`` on that others are filling in, by resource."""
    found: dict[int, Bits] = {}
    for each in foreign(session):
        first, past = max(each.first - base, 0), min(each.past - base, length)
        if first < past:
            found[each.resource_id] = found.get(each.resource_id, 0) | mask(first, past)
    return found


def standing(session: Session) -> frozenset[Standing]:
    """Return what is held, whoever holds it: its number, then what it takes and how long.

    The number alone tells no hold from the one that took its place: a file gives it again.
    """
    return frozenset((each.id, each.until, *each[2:]) for each in rows(session, _STANDING))


def drop(session: Session, holds: Collection[int]) -> None:
    """Delete holds and what they claim."""
    if holds:
        given = {"those": list(holds)}
        rows(session, _FREE, given)
        rows(session, _DROP, given)


def who_holds(session: Session, hold_id: int) -> str:
    """Return who is filling a slot in."""
    columns = (Person.__table__.c.name, _HOLDS.station)
    query = select(*columns).select_from(Hold.__table__)
    query = query.outerjoin(Person.__table__, Person.__table__.c.id == _HOLDS.person_id)
    name, station = session.execute(query.where(_HOLDS.id == hold_id)).one()
    return str(name or station)


def _passes(session: Session, row: object) -> bool:
    asking: Asking | None = session.info.get(_ASKING)
    if asking is None:
        return False
    mine = (asking.station, asking.person_id)
    return row.until <= asking.now or (row.station, row.person_id) == mine  # type: ignore[attr-defined]  # a row of holds
