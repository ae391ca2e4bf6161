"""When a client comes next, or would come: the same again in four weeks."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

from sqlalchemy import select

from frontdesk.model import Appointment, Client, Service, Therapist
from frontdesk.storage.view import View
from frontdesk.values.state import State

_AGAIN = timedelta(weeks=4)


@dataclass(frozen=True, slots=True, kw_only=True)
class NextVisit:
    """When a client comes next, or would come: the same again in four weeks."""

    client_id: int
    client: str
    service_id: int
    service: str
    minutes: int
    therapist_id: int
    therapist: str
    day: date
    starts: time


def next_visit(view: View, client_id: int | None) -> NextVisit | None:
    """Return when a client comes next."""
    if client_id is None:
        return None
    found = view.session.execute(
        _placed()
        .where(
            Appointment.client_id == client_id,
            Appointment.day >= view.today,
            Appointment.state.in_((State.BOOKED, State.CONFIRMED)),
        )
        .order_by(Appointment.day, Appointment.starts)
        .limit(1)
    ).mappings()
    row = found.first()
    return None if row is None else NextVisit(**row)


def same_again(view: View, appointment_id: int) -> NextVisit | None:
    """Return the same as an appointment in four weeks; none where nobody is known to come."""
    found = view.session.execute(_placed().where(Appointment.id == appointment_id)).mappings()
    row = found.one_or_none()
    return None if row is None else NextVisit(**{**row, "day": row["day"] + _AGAIN})


# Internal


def _placed() -> Any:
    return (
        select(
            Client.id.label("client_id"),
            Client.shown_name.label("client"),
            Service.id.label("service_id"),
            Service.name.label("service"),
            (Appointment.minutes - Appointment.added).label("minutes"),
            Therapist.id.label("therapist_id"),
            Therapist.name.label("therapist"),
            Appointment.day,
            Appointment.starts,
        )
        .join(Client, Client.id == Appointment.client_id)
        .join(Service, Service.id == Appointment.service_id)
        .join(Therapist, Therapist.id == Appointment.therapist_id)
    )
