"""Whose time can be blocked."""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.model import Equipment, Room, Therapist
from frontdesk.model.types import yes
from frontdesk.storage.view import View
from frontdesk.values.rights import Grant, Permission, needs


@dataclass(frozen=True, slots=True)
class Blockable:
    """A therapist, a room or a piece of equipment."""

    id: int
    name: str


@needs(Permission.BOOK)
def blockable(view: View) -> tuple[Blockable, ...]:
    """Return therapists, rooms and equipment in use; a therapist may block the own time only."""
    therapists = select(Therapist.id, Therapist.name).where(yes(Therapist.active))
    if view.grant(Permission.BOOK) is Grant.OWN:
        queries = [therapists.where(Therapist.id == view.therapist_id)]
    else:
        rooms = select(Room.id, Room.name).where(yes(Room.active))
        pieces = select(Equipment.id, Equipment.name).where(yes(Equipment.active))
        queries = [
            therapists.order_by(Therapist.position, Therapist.id),
            rooms.order_by(Room.position, Room.id),
            pieces.order_by(Equipment.name, Equipment.id),
        ]
    return tuple(Blockable(*row) for query in queries for row in view.session.execute(query))
