"""Everybody who is there, and what was decided of earlier lists; for judging a new one."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.model import Client, ImportBatch, ImportRow
from frontdesk.rules.matching import FILLED, Earlier, Judged, Known, Sought, judge
from frontdesk.rules.same_person import TOLD, Traits
from frontdesk.values.client_list import ClientList
from frontdesk.values.progress import Progress

_TRAITS = ("first_name", "last_name", *FILLED, "memo")
_PART, _MANY = 500, 2000


def judged(session: Session, listed: ClientList, progress: Progress) -> Judged:
    """Say what becomes of each row of a list, by who is there now."""
    before = earlier(session, listed.source)
    sought = Sought.of(listed, before, progress)
    there = people(session, _concerned(session, sought, progress), progress)
    return judge(listed, sought, there, before, progress)


def layout_kept(session: Session, head: str) -> dict[str, Any] | None:
    """Return how columns like these were read when a list with them was last brought in."""
    found = (
        select(ImportBatch.layout)
        .where(ImportBatch.head == head, ImportBatch.layout.is_not(None))
        .order_by(ImportBatch.id.desc())
        .limit(1)
    )
    return session.execute(found).scalar()


def people(session: Session, numbers: list[int], progress: Progress) -> Iterator[Known]:
    """Return those of these numbers as the rules of matching want them."""
    table = Client.__table__.c
    query = select(table.id, table.external_id, table.imported, *(table[n] for n in _TRAITS))
    for part in progress.parts(numbers, _PART):
        rows = session.execute(query.where(table.id.in_(part)).order_by(table.id))
        for number, external_id, imported, *row in rows.all():
            values = dict(zip(_TRAITS, row, strict=True))
            yield Known(
                number=number,
                values=values,
                external_id=external_id,
                imported=imported,
                traits=Traits.of(values),
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


def _concerned(session: Session, sought: Sought, progress: Progress) -> list[int]:
    """Return the numbers of all whom a list may be about: most are never looked at further."""
    table = Client.__table__.c
    total = session.execute(select(func.count()).select_from(Client)).scalar_one()
    query = select(table.id, table.external_id, *(table[name] for name in TOLD))
    rows = session.execute(query.order_by(table.id))
    found: list[int] = []
    for place, part in enumerate(rows.partitions(_MANY)):
        progress.step(min(place * _MANY, total), total)
        found += [
            number
            for number, external_id, *told in part
            if sought.concerns(number, external_id, Traits.told(*told))
        ]
    return found
