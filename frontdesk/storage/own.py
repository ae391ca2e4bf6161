"""Whose clients are whose: those whom a therapist treats around today."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from frontdesk.model import Appointment, Client

#: So many days around a visit a therapist sees the client.
_DAYS = timedelta(days=30)


def own_clients(session: Session, therapist_id: int | None, today: date) -> list[int]:
    """Return the clients whom a therapist treats around ``today``, by name; nobody's are none."""
    if therapist_id is None:
        return []
    near = (
        select(Client.id)
        .join(Appointment, Appointment.client_id == Client.id)
        .where(or_(*(column == therapist_id for column in _TREATS)))
        .where(Appointment.day.between(today - _DAYS, today + _DAYS))
        .where(or_(Appointment.reason.is_(None), Appointment.reason != "withdrawn"))
        .group_by(Client.id, Client.sort_name)
        .order_by(Client.sort_name, Client.id)
    )
    return list(session.execute(near).scalars())


def treats(therapist_id: int | None, row: Any) -> bool:
    """Tell whether an appointment is a therapist's, alone or with a second one."""
    return therapist_id is not None and therapist_id in (row.therapist_id, row.second_therapist_id)


_TREATS = (Appointment.therapist_id, Appointment.second_therapist_id)
