"""Move several appointments at once: all of them, or none."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import select

from frontdesk.commands.appointments import movable, put, require_own, where
from frontdesk.commands.base import Command
from frontdesk.errors import Reason, Refused
from frontdesk.model import Appointment
from frontdesk.storage.claims import LANES
from frontdesk.storage.moving import answer_moved, as_asked
from frontdesk.storage.news import hold_news
from frontdesk.storage.unit import Work
from frontdesk.values.placement import OneMove, Placement
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import MOVABLE

_Pair = tuple[Appointment, OneMove]


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class MoveMany(Command):
    """Move several; they may go where another of them was.

    The other guests of a visit go along: as much later or earlier, and into the same room.
    """

    moves: tuple[OneMove, ...]

    def apply(self, work: Work) -> None:
        if not self.moves:
            raise Refused.because("nothing_to_move")
        reasons: list[Reason] = []
        visits: dict[int, list[_Pair]] = {}
        for each in self.moves:
            try:
                row = movable(work, each.appointment_id, each.was, each.to)
            except Refused as refused:
                reasons += refused.reasons
            else:
                visits.setdefault(row.visit_id, []).append((row, each))
        for pairs in visits.values():
            pairs.extend(_companions(work, pairs))
        work.release(visits)
        for pairs in visits.values():
            reasons += _moved(work, pairs)
        if reasons:
            raise Refused(reasons)
        moved = [row for pairs in visits.values() for row, _ in pairs]
        first = min(moved, key=lambda row: (row.day, row.starts, row.id))
        work.says("moved_many", appointment=first.id, count=len(moved), **where(first))


# Internal


def _companions(work: Work, pairs: list[_Pair]) -> list[_Pair]:
    """Return the other guests of a visit, with where they go."""
    row, lead = pairs[0]
    later = _begins(lead.to) - _begins(lead.was)
    moved_room = lead.to.room_id != lead.was.room_id
    if not later and not moved_room:
        return []
    listed = {each.id for each, _ in pairs}
    others = work.session.execute(
        select(Appointment)
        .where(Appointment.visit_id == row.visit_id, Appointment.day == lead.was.day)
        .where(Appointment.state.in_(MOVABLE))
        .order_by(Appointment.id)
    ).scalars()
    return [
        (each, OneMove(appointment_id=each.id, was=each.placement, to=_along(each, lead, later)))
        for each in others
        if each.id not in listed
    ]


def _along(row: Appointment, lead: OneMove, later: timedelta) -> Placement:
    to = _begins(row.placement) + later
    room = lead.to.room_id if row.room_id == lead.was.room_id else row.room_id
    return replace(row.placement, day=to.date(), starts=to.time(), room_id=room)


def _moved(work: Work, pairs: Iterable[_Pair]) -> list[Reason]:
    """Move the guests of one visit; return what stands against it."""
    pairs = list(pairs)
    reasons: list[Reason] = []
    rooms: dict[int | None, int | None] = {}
    for row, move in pairs:
        require_own(work, row.therapist_id)
        room = move.to.room_id
        guests = sum(other.to.room_id == room for _, other in pairs) if room is not None else 1
        to = replace(move.to, room_id=rooms.get(room, room))
        asked = as_asked(row, to, guests=guests)
        same = (to.day, to.starts) == (move.was.day, move.was.starts)
        own = None if room in rooms else row.room_id
        now = None if same else work.now
        found = answer_moved(work.session, work.zone, asked, now, own)
        reasons += found.reasons
        if not found.reasons:
            rooms[room] = found.room_id
            put(row, move.was, replace(to, room_id=found.room_id), found)
            row.overlap = None
            hold_news(work, row, move.was)
    if not reasons:
        work.claim_anew(pairs[0][0].visit_id, LANES)
    return reasons


def _begins(place: Placement) -> datetime:
    return datetime.combine(place.day, place.starts)
