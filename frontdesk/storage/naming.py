"""Puts names to the numbers in a sentence's parameters.

The journal keeps numbers alone, so that a name can be erased; whoever reads a sentence gets
the names as they are now.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.model import (
    Appointment,
    Client,
    JournalRow,
    Person,
    Product,
    Room,
    Service,
    Therapist,
)

_NAMES: dict[str, tuple[str, Any, Any]] = {
    "client_id": ("client", Client.id, Client.shown_name),
    "therapist_id": ("therapist", Therapist.id, Therapist.name),
    "room_id": ("room", Room.id, Room.name),
    "service_id": ("service", Service.id, Service.name),
    "person": ("person", Person.id, Person.name),
    "product_id": ("product", Product.id, Product.name),
}


def named(session: Session, params: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``params`` with a name beside each number: ``client`` beside ``client_id`` and so on.

    An ``appointment`` brings the name of its client or guest. The parameters of what was undone
    get their names too.
    """
    found = dict(params)
    inner = params.get("params")
    if isinstance(inner, Mapping):
        found["params"] = named(session, inner)
    for key, (name, number, words) in _NAMES.items():
        if isinstance(params.get(key), int):
            said = session.execute(select(words).where(number == params[key])).scalar()
            found[name] = said or _of_one_gone(session, name, params[key])
    if isinstance(params.get("appointment"), int) and not found.get("client"):
        guest = session.execute(
            select(Client.shown_name, Appointment.guest_name)
            .select_from(Appointment)
            .outerjoin(Client, Client.id == Appointment.client_id)
            .where(Appointment.id == params["appointment"])
        ).first()
        if guest is not None:
            found["client"] = guest[0] or guest[1]
    return found


def _of_one_gone(session: Session, table: str, number: int) -> str | None:
    """Return the name that a client had whose adding was undone, as long as it is kept."""
    if table != "client":
        return None
    last = (
        select(JournalRow.before)
        .where(JournalRow.table_name == table, JournalRow.row_id == number)
        .order_by(JournalRow.id.desc())
        .limit(1)
    )
    before = session.execute(last).scalar()
    return str(before["shown_name"]) if before and "shown_name" in before else None
