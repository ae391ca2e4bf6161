"""What erasing a client would do, said before it; and whom the studio is going to erase."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select

from frontdesk.errors import Refused
from frontdesk.model import Client, Erasure, Membership, Person, Row, Sale
from frontdesk.storage.erasing import same_person
from frontdesk.storage.personal import of_clients, ways
from frontdesk.storage.settings import kept, studio_row
from frontdesk.storage.view import View
from frontdesk.values.membership import Standing
from frontdesk.values.rights import Grant, Permission, needs

#: What is counted, each by its tables; what goes, and what stays with no name.
GOES = {
    "forms": ("form_answer",),
    "notes": ("session_note", "addendum", "care_plan"),
    "health": ("health_condition", "doctor_note", "health_check", "health_pass", "diagnosis"),
    "files": ("client_file",),
    "alerts": ("alert", "liking", "client_link"),
    "waiting": ("waiting",),
}
STAYS = {"visits": ("appointment",), "sales": ("sale",), "stored": ("wallet",)}


@dataclass(frozen=True, slots=True)
class ErasureRow:
    """An erasure that was proposed, is waited for, or has left something to be kept."""

    id: int
    client_id: int
    client: str
    proposed_at: datetime
    proposed_by: str
    reason: str | None
    due: date | None
    erased_at: datetime | None
    kept_until: date | None
    is_due: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What goes and what stays, as counts by their codes; years that forms and notes are kept.

    ``ahead`` are visits that stand in the way, ``tickets`` sales that are still open, and
    ``memberships`` those that go on.
    """

    client_id: int
    client: str
    goes: dict[str, int]
    stays: dict[str, int]
    records: int
    ahead: int
    tickets: int
    memberships: int
    forms_years: int
    notes_years: int
    days: int
    due: date
    may_agree: bool
    there: ErasureRow | None


@needs(Permission.PROPOSE_ERASURE)
def erasure_outlook(view: View, client_id: int) -> Outlook:
    """Return what erasing a client would do; nothing is done."""
    session = view.session
    client = session.get(Client, client_id)
    if client is None:
        raise Refused.because("gone", what="client")
    clients, studio = same_person(session, client_id), studio_row(session)
    appointment = Row.metadata.tables["appointment"].c
    over = appointment.state.not_in(("done", "cancelled", "no_show"))
    days = _number(kept(studio, "erasure_days"))
    return Outlook(
        client_id=client_id,
        client=client.shown_name,
        goes={code: _count(view, tables, clients) for code, tables in GOES.items()},
        stays={code: _count(view, tables, clients) for code, tables in STAYS.items()},
        records=len(clients) - 1,
        ahead=_count(view, ("appointment",), clients, over),
        tickets=_count(view, ("sale",), clients, Sale.__table__.c.status == "open"),
        memberships=_count(view, ("membership",), clients, _GOES_ON),
        forms_years=_number(kept(studio, "forms_years")),
        notes_years=_number(kept(studio, "notes_years")),
        days=days,
        due=view.today + timedelta(days=days),
        may_agree=view.grant(Permission.ERASE_CLIENT) is not Grant.NO,
        there=next(iter(_rows(view, Erasure.client_id == client_id)), None),
    )


@needs(Permission.PROPOSE_ERASURE)
def erasures(view: View) -> tuple[ErasureRow, ...]:
    """Return whom the studio is going to erase, and of whom something is still kept."""
    return tuple(_rows(view, Client.id.is_not(None)))


@needs(Permission.PROPOSE_ERASURE)
def erasures_due(view: View) -> int:
    """Return how many wait for the owner today: to agree, or to carry out."""
    rows = _rows(view, Client.id.is_not(None))
    return sum(row.is_due or (row.erased_at is None and row.due is None) for row in rows)


# Internal

_GOES_ON = Membership.__table__.c.standing != Standing.ENDED


def _rows(view: View, which: ColumnElement[bool]) -> list[ErasureRow]:
    asked = (
        select(
            Erasure.id,
            Erasure.client_id,
            Client.shown_name,
            Erasure.proposed_at,
            Person.name,
            Erasure.reason,
            Erasure.due,
            Erasure.erased_at,
            Erasure.kept_until,
        )
        .join(Client, Client.id == Erasure.client_id)
        .join(Person, Person.id == Erasure.proposed_by)
        .where(Erasure.called_off_at.is_(None), which)
        .where(or_(Erasure.erased_at.is_(None), Erasure.kept_until.is_not(None)))
        .order_by(Erasure.due.is_not(None), Erasure.due, Erasure.id)
    )
    return [
        ErasureRow(*row, is_due=_is_due(row, view.today)) for row in view.session.execute(asked)
    ]


def _is_due(row: Any, today: date) -> bool:
    """Tell whether it can be carried out today, all of it or what had to be kept."""
    if row.erased_at is None:
        return row.due is not None and bool(row.due <= today)
    return row.kept_until is not None and bool(row.kept_until < today)


def _count(
    view: View, tables: Sequence[str], clients: Sequence[int], *more: ColumnElement[bool]
) -> int:
    found = 0
    for name in tables:
        if name in ways():
            table = Row.metadata.tables[name]
            asked = select(func.count()).select_from(table).where(of_clients(table, clients), *more)
            found += int(view.session.execute(asked).scalar_one())
    return found


def _number(value: Any) -> int:
    return value if isinstance(value, int) else 0
