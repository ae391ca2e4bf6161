"""A day as a plain ORM program would load it; brings nothing along that one would not need."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.model import Appointment, Client
from frontdesk.storage.engine import Store


def orm_day(store: Store, day: date) -> list[tuple[str, str, int]]:
    """Return the entities of a day as a plain ORM program would load them."""
    with Session(store.read) as session:
        found = session.execute(
            select(Appointment, Client)
            .outerjoin(Client, Client.id == Appointment.client_id)
            .where(Appointment.day == day)
            .order_by(Appointment.starts)
        ).all()
        return [
            (client.shown_name if client else "", each.starts.isoformat(), each.therapist_id)
            for each, client in found
        ]
