"""The slots that others are filling in just now."""

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import select

from frontdesk.model import Resource
from frontdesk.model.resource import Kind
from frontdesk.storage import holds
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs
from frontdesk.values.span import GRID
from frontdesk.values.wall import wall_of


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldSlot:
    """Time of one therapist, room or piece of equipment, turnover included; ``who`` has it."""

    hold_id: int
    resource_id: int
    who: str
    day: date
    starts: time
    fold: bool
    minutes: int
    until: datetime


@needs(Permission.SEE_CALENDAR)
def held_slots(view: View, first: date, last: date) -> tuple[HeldSlot, ...]:
    """Return what others hold from ``first`` to ``last``; what has run out is left out."""
    laid = holds.foreign(view.session)
    if not laid:
        return ()
    clients = _clients(view, {each.resource_id for each in laid})
    found = []
    for each in laid:
        at = wall_of(view.zone, each.first)
        if each.resource_id not in clients and first <= at.date() <= last:
            found.append(
                HeldSlot(
                    hold_id=each.hold_id,
                    resource_id=each.resource_id,
                    who=each.who,
                    day=at.date(),
                    starts=at.time().replace(fold=0),
                    fold=bool(at.fold),
                    minutes=(each.past - each.first) * GRID,
                    until=each.until,
                )
            )
    return tuple(found)


def _clients(view: View, numbers: set[int]) -> set[int]:
    query = select(Resource.id).where(Resource.id.in_(numbers), Resource.kind == Kind.CLIENT)
    return set(view.session.execute(query).scalars())
