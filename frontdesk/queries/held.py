"""Tickets that were put aside, the oldest first."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from frontdesk.model import Appointment, Client, Person, Sale
from frontdesk.storage.view import View
from frontdesk.values.held import Held
from frontdesk.values.money import Money
from frontdesk.values.rights import Permission, needs


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """A ticket that was put aside: whose, what it came to, and what was put on it."""

    sale_id: int
    client_id: int | None
    name: str
    total: Money
    by: str
    at: datetime
    held: Held


@needs(Permission.TAKE_PAYMENT)
def put_aside(view: View) -> tuple[Aside, ...]:
    """Return all of them."""
    found = view.session.execute(
        select(Sale, Client.shown_name, Person.name.label("person"))
        .join(Person, Person.id == Sale.person_id)
        .outerjoin(Client, Client.id == Sale.client_id)
        .where(Sale.status == "open")
        .order_by(Sale.id)
    ).all()
    return tuple(_aside(view, *row) for row in found if row[0].held is not None)


def _aside(view: View, row: Sale, client: str | None, person: str) -> Aside:
    held = Held.of(row.held or {})
    name = client or ""
    if not name and held.appointment_id is not None:
        guest = select(Appointment.guest_name).where(Appointment.id == held.appointment_id)
        name = view.session.execute(guest).scalar() or ""
    return Aside(
        sale_id=row.id,
        client_id=row.client_id,
        name=name,
        total=row.total,
        by=person,
        at=row.opened_at,
        held=held,
    )
