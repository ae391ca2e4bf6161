"""Everybody who is there, and what was decided of earlier lists; for judging a new one."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.model import Client, ImportBatch, ImportRow
from frontdesk.rules.matching import FILLED, Earlier, Judged, Known, judge
from frontdesk.values.client_list import ClientList
from frontdesk.values.progress import Progress

_TRAITS = ("first_name", "last_name", *FILLED, "memo")


def judged(session: Session, listed: ClientList, progress: Progress) -> Judged:
    """Say what becomes of each row of a list, by who is there now."""
    return judge(listed, people(session), earlier(session, listed.source), progress)


def people(session: Session, client_id: int | None = None) -> Iterator[Known]:
    """Return everybody (or one) as the rules of matching want them."""
    table = Client.__table__.c
    query = select(table.id, table.external_id, table.imported, *(table[n] for n in _TRAITS))
    if client_id is not None:
        query = query.where(table.id == client_id)
    for number, external_id, imported, *values in session.execute(query.order_by(table.id)):
        yield Known(
            number=number,
            values=dict(zip(_TRAITS, values, strict=True)),
            external_id=external_id,
            imported=imported,
        )


def earlier(session: Session, source: str) -> dict[str, Earlier]:
    """Return what became of rows of this system that stood aside, by digest and external id."""
    found: dict[str, Earlier] = {}
    rows = session.execute(
        select(ImportRow.status, ImportRow.candidate_id, ImportRow.raw)
        .join(ImportBatch, ImportBatch.id == ImportRow.batch_id)
        .where(ImportBatch.source == source)
        .order_by(ImportRow.id)
    )
    for status, candidate, raw in rows:
        decided = Earlier(status, candidate)
        found[raw["digest"]] = decided
        if raw["external_id"]:
            found[raw["external_id"]] = decided
    return found
