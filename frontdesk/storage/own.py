"""Whose clients are whose: those whom a therapist treats around today."""

from datetime import date, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from frontdesk.model import Appointment, Client

#: So many days around a visit a therapist sees the client.
_DAYS = timedelta(days=30)


def own_clients(session: Session, therapist_id: int | None, today: date) -> list[int]:
    """Return the clients whom a therapist treats around ``today``, by name."""
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


_TREATS = (Appointment.therapist_id, Appointment.second_therapist_id)
