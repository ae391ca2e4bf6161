"""Reads what the rules of cancelling need, and asks them; for commands and queries alike."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.model import Appointment, Studio, Visit
from frontdesk.rules.cancellation import Judged, Policy, cancelled, missed, policy
from frontdesk.values.wall import moment


def studio_policy(session: Session) -> Policy:
    """Return the studio's policy."""
    found = session.execute(select(Studio.cancellation_hours, Studio.settings)).first()
    return Policy() if found is None else policy(found[0], found[1])


def judged_cancel(session: Session, zone: ZoneInfo, row: Appointment, now: datetime) -> Judged:
    """Judge what it comes to when an appointment is cancelled at ``now``."""
    booked = session.execute(select(Visit.booked_at).where(Visit.id == row.visit_id)).scalar_one()
    starts = moment(zone, row.day, row.starts, row.fold)
    return cancelled(studio_policy(session), row.price, booked, starts, now)


def missed_from(session: Session, zone: ZoneInfo, row: Appointment) -> datetime:
    """Return from when on somebody who is not there counts as not come."""
    wait = timedelta(minutes=studio_policy(session).wait_minutes)
    return moment(zone, row.day, row.starts, row.fold) + wait


def judged_missed(session: Session, row: Appointment) -> Judged:
    """Judge what it comes to when somebody does not come to an appointment."""
    return missed(studio_policy(session), row.price)
