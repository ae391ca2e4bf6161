"""A therapist is away: where everybody of the day could go, thought through for all at once.

Also the call list of those who could not go anywhere by themselves, each with the best place now.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from sqlalchemy import select

from frontdesk.errors import Refused
from frontdesk.model import Appointment, CallBack, Therapist
from frontdesk.queries.availability import StrandedRow, standing
from frontdesk.queries.replan import WayOut, ways_out
from frontdesk.rules.bits import Slots, mask
from frontdesk.rules.shifts import strands
from frontdesk.storage.free import Snapshot
from frontdesk.storage.places import Place
from frontdesk.storage.standing import shift_rules
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import MOVABLE
from frontdesk.values.waiting import OPEN_CALLS, Reached
from frontdesk.values.wall import end_of, slot_from


@dataclass(frozen=True, slots=True, kw_only=True)
class AwayPlan:
    """Everybody who has to move; ``proven`` when no other way disturbs less."""

    therapist_id: int
    therapist: str
    day: date
    since: time | None
    rows: tuple[WayOut, ...]
    proven: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRow:
    """Somebody to call; ``place`` is the best there is for them now."""

    id: int
    row: StrandedRow
    outcome: Reached
    reached_at: datetime | None
    place: Place | None


@needs(Permission.OVERRIDE_HOURS)
def away(view: View, therapist_id: int, day: date, since: time | None = None) -> AwayPlan:
    """Return where everybody could go if a therapist were away on ``day``, or from ``since`` on."""
    name = view.session.execute(
        select(Therapist.name).where(Therapist.id == therapist_id)
    ).scalar_one_or_none()
    if name is None:
        raise Refused.because("gone", "therapist", what="therapist")
    rows = [
        row for row in standing(view, {therapist_id}, day, day) if _still_there(view, row, since)
    ]
    found, proven = ways_out(view, rows, _without(view, therapist_id, day, since))
    return AwayPlan(
        therapist_id=therapist_id,
        therapist=name,
        day=day,
        since=since,
        rows=found,
        proven=proven,
    )


@needs(Permission.OVERRIDE_HOURS)
def calls(view: View) -> tuple[CallRow, ...]:
    """Return who still has to be called, in the order of their times."""
    found = view.session.execute(
        select(CallBack.id, CallBack.appointment_id, CallBack.outcome, CallBack.reached_at)
        .join(Appointment, Appointment.id == CallBack.appointment_id)
        .where(CallBack.outcome.in_(OPEN_CALLS), Appointment.state.in_(MOVABLE))
        .where(Appointment.day >= view.today)
        .order_by(CallBack.id)
    ).all()
    if not found:
        return ()
    wanted = {row.appointment_id: row for row in found}
    days = select(Appointment.day).where(Appointment.id.in_(wanted))
    last = max(view.session.execute(days).scalars())
    rows = [
        row
        for row in standing(view, None, view.today, last)
        if row.appointment_id in wanted and _stranded(view, row)
    ]
    now = view.snapshot()
    ways, _ = ways_out(view, rows, now)
    return tuple(
        CallRow(
            id=wanted[each.row.appointment_id].id,
            row=each.row,
            outcome=wanted[each.row.appointment_id].outcome,
            reached_at=wanted[each.row.appointment_id].reached_at,
            place=each.place,
        )
        for each in ways
    )


# Internal


def _still_there(view: View, row: StrandedRow, since: time | None) -> bool:
    """Tell whether an appointment would run on after ``since``."""
    at = row.placement
    if since is None:
        return True
    return end_of(view.zone, at.day, at.starts, at.minutes, at.fold) > since


def _without(view: View, therapist_id: int, day: date, since: time | None) -> Snapshot:
    """Return the free time as it would be with the therapist gone."""
    now = view.snapshot()
    there = now.day_of(day)
    if there is None:
        return now
    first, past = there
    if since is not None:
        first = slot_from(view.zone, day, since) - now.base
    gone = Slots(now.on.get(therapist_id, 0) & ~mask(first, past))
    return replace(now, on={**now.on, therapist_id: gone})


def _stranded(view: View, row: StrandedRow) -> bool:
    at = row.placement
    rules = shift_rules(view.session, at.day)
    ends = end_of(view.zone, at.day, at.starts, at.minutes, at.fold)
    return strands(rules, at.therapist_id, at.day, (at.starts, ends))
