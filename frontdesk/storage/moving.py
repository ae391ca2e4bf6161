"""What stands against moving an appointment; for commands and queries alike."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from frontdesk.model import Appointment
from frontdesk.storage.schedule import Answer, answer
from frontdesk.values.asked import Asked
from frontdesk.values.placement import Placement


def as_asked(
    row: Appointment, to: Placement, *, overridden: bool = False, guests: int = 1
) -> Asked:
    """Return ``row`` at ``to`` as a question; what its visit claims is left out of account."""
    return Asked(
        service_id=row.service_id,
        minutes=to.minutes,
        therapist_id=to.therapist_id,
        day=to.day,
        starts=to.starts,
        fold=to.fold,
        client_id=row.client_id,
        room_id=to.room_id,
        besides=row.visit_id,
        guests=guests,
        overridden=overridden,
        settled=to.therapist_id == row.therapist_id,
        passed=True,
        turnover=row.turnover,
        added=row.added,
    )


def answer_moved(
    session: Session, zone: ZoneInfo, asked: Asked, now: datetime | None, own: int | None
) -> Answer:
    """Return the answer to ``asked``; when the ``own`` room is taken there, any other will do."""
    if own is None or asked.room_id != own:
        return answer(session, zone, asked, now)
    kept = answer(session, zone, replace(asked, overlap=False), now)
    if not kept.reasons:
        return kept
    if any(reason.field == "room" for reason in kept.reasons):
        other = answer(session, zone, replace(asked, room_id=None), now)
        if not (asked.overlap and other.reasons):
            return other
    return answer(session, zone, asked, now)
