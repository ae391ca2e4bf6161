"""What a client is booked for, and the deposit that the studio asks for each."""

from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import select

from frontdesk.model import Appointment, Service
from frontdesk.storage.settings import deposit_asked
from frontdesk.storage.view import View
from frontdesk.storage.wallets import deposit_left
from frontdesk.values.money import Money
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import State

_MOST = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookable:
    """An appointment to come: what the policy asks for ahead, and what was paid already."""

    appointment_id: int
    day: date
    starts: time
    service: str
    minutes: int
    price: Money
    asked: Money
    paid: Money


@dataclass(frozen=True, slots=True)
class Ahead:
    """What a client is booked for, the soonest first."""

    client_id: int
    rows: tuple[Bookable, ...]


@needs(Permission.TAKE_PAYMENT)
def bookings_ahead(view: View, client_id: int) -> Ahead:
    """Return what a client is booked for from today on."""
    found = view.session.execute(
        select(
            Appointment.id,
            Appointment.day,
            Appointment.starts,
            Service.name,
            Appointment.minutes,
            Appointment.price,
        )
        .join(Service, Service.id == Appointment.service_id)
        .where(
            Appointment.client_id == client_id,
            Appointment.day >= view.today,
            Appointment.state.in_((State.BOOKED, State.CONFIRMED)),
        )
        .order_by(Appointment.day, Appointment.starts)
        .limit(_MOST)
    )
    rows = tuple(
        Bookable(
            appointment_id=row.id,
            day=row.day,
            starts=row.starts,
            service=row.name,
            minutes=row.minutes,
            price=row.price,
            asked=deposit_asked(view.session, row.price),
            paid=deposit_left(view.session, row.id),
        )
        for row in found
    )
    return Ahead(client_id, rows)
