"""Puts names to the numbers in a sentence's parameters.

The journal keeps numbers alone, so that a name can be erased; whoever reads a sentence gets
the names as they are now.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, select
from sqlalchemy.orm import Session

from frontdesk.model import (
    Appointment,
    Client,
    JournalRow,
    Person,
    Product,
)
from frontdesk.storage import core
from frontdesk.storage.core import rows
from frontdesk.storage.names import names

_NUMBER: BindParameter[int] = bindparam("number")
#: What a parameter is a number of, and the statement for its name, built once.
_NAMES: dict[str, tuple[str, Select[Any]]] = {
    "client_id": ("client", select(Client.shown_name).where(Client.id == _NUMBER)),
    "person": ("person", select(Person.name).where(Person.id == _NUMBER)),
    "agreed_by": ("agreed", select(Person.name).where(Person.id == _NUMBER)),
    "product_id": ("product", select(Product.name).where(Product.id == _NUMBER)),
}
#: Numbers whose names the desk keeps.
_OF_THE_HOUSE = ("therapist_id", "room_id", "service_id")
_GUEST = (
    select(Client.shown_name, Appointment.guest_name)
    .select_from(Appointment)
    .outerjoin(Client, Client.id == Appointment.client_id)
    .where(Appointment.id == _NUMBER)
)


def named(session: Session, params: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``params`` with a name beside each number: ``client`` beside ``client_id`` and so on.

    An ``appointment`` brings the name of its client or guest. The parameters of what was undone
    get their names too.
    """
    found = dict(params)
    inner = params.get("params")
    if isinstance(inner, Mapping):
        found["params"] = named(session, inner)
    of_the_house: dict[str, Mapping[Any, str]] = {}
    if not params.keys().isdisjoint(_OF_THE_HOUSE):
        known = core.house(session, names)
        their = (known.therapists, known.rooms, known.services)
        of_the_house = dict(zip(_OF_THE_HOUSE, their, strict=True))
    for key, known_as in of_the_house.items():
        if isinstance(params.get(key), int):
            found[key.removesuffix("_id")] = known_as.get(params[key])
    for key, (name, query) in _NAMES.items():
        if isinstance(params.get(key), int):
            said = rows(session, query, {"number": params[key]}).scalar()
            found[name] = said or _of_one_gone(session, name, params[key])
    if isinstance(params.get("appointment"), int) and not found.get("client"):
        guest = rows(session, _GUEST, {"number": params["appointment"]}).first()
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
