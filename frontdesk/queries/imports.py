"""Rows of client lists that wait for a person to decide."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select

from frontdesk.errors import Reason
from frontdesk.model import Client, ImportBatch, ImportRow
from frontdesk.storage.plain import decoded
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs

#: Put side by side, in this order.
COMPARED = (
    *("first_name", "last_name", "preferred_name", "birthday", "phone", "email"),
    *("street", "city", "state", "postal_code", "memo", "referred_by", "since"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubtfulRow:
    """A row that stands aside: what it says, who it may be, and why that is thought."""

    id: int
    line: int
    file_name: str
    source: str
    name: str
    reasons: tuple[Reason, ...]
    values: Mapping[str, Any]
    candidate_id: int | None
    candidate: str | None
    theirs: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Doubtful:
    """The rows that wait; ``total`` may be more than are listed."""

    total: int
    rows: tuple[DoubtfulRow, ...]


@needs(Permission.IMPORT_CLIENTS)
def doubtful_count(view: View) -> int:
    """Return how many rows wait for a person."""
    count = select(func.count()).select_from(ImportRow).where(ImportRow.status == "doubtful")
    return view.session.execute(count).scalar_one()


@needs(Permission.IMPORT_CLIENTS)
def doubtful_rows(view: View, limit: int = 200) -> Doubtful:
    """Return the rows that wait, in the order in which they came."""
    table = Client.__table__.c
    found = view.session.execute(
        select(
            ImportRow.id,
            ImportRow.line,
            ImportBatch.file_name,
            ImportBatch.source,
            ImportRow.reasons,
            ImportRow.raw,
            ImportRow.candidate_id,
            Client.shown_name,
            *(table[name] for name in COMPARED),
        )
        .join(ImportBatch, ImportBatch.id == ImportRow.batch_id)
        .outerjoin(Client, Client.id == ImportRow.candidate_id)
        .where(ImportRow.status == "doubtful")
        .order_by(ImportRow.id)
        .limit(limit)
    )
    return Doubtful(doubtful_count(view), tuple(_row(*each) for each in found))


def _row(
    number: int,
    line: int,
    file_name: str,
    source: str,
    reasons: list[Any],
    raw: dict[str, Any],
    candidate_id: int | None,
    candidate: str | None,
    *theirs: Any,
) -> DoubtfulRow:
    values = dict(raw["values"])
    for name in ("birthday", "since"):
        if values.get(name):
            values[name] = date.fromisoformat(values[name])
    name = " ".join(filter(None, (values.get("first_name"), values.get("last_name"))))
    return DoubtfulRow(
        id=number,
        line=line,
        file_name=file_name,
        source=source,
        name=name,
        reasons=tuple(Reason(code, field, decoded(params)) for code, field, params in reasons),
        values=values,
        candidate_id=candidate_id,
        candidate=candidate,
        theirs=dict(zip(COMPARED, theirs, strict=True)),
    )
