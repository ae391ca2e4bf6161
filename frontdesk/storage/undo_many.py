"""Walks back what came or went by the hundred, as with an import: in parts, not row by row."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import select

from frontdesk.errors import Refused, Stale
from frontdesk.model import Appointment, Client, JournalRow, Row
from frontdesk.storage.plain import restored
from frontdesk.storage.unit import Work

#: Rows of these come and go past the session, when there are many of them in a row.
MANY_OF = frozenset({"resource", "client", "import_row"})
_MANY = 20
_PART = 500


def runs(rows: Sequence[JournalRow]) -> Iterator[tuple[bool, list[JournalRow]]]:
    """Part ``rows`` into those that go one by one and (True) those that go together."""
    for (table, shape), run in groupby(rows, key=_kind_of):
        found = list(run)
        yield table in MANY_OF and shape != "changed" and len(found) >= _MANY, found


def put_back_many(work: Work, kind: type[Row], rows: list[JournalRow]) -> None:
    """Put a run of rows of one table back: those added go, those gone are added."""
    dialect = work.session.get_bind().dialect
    table: Any = kind.__table__
    added = rows[0].before is None
    for begin in range(0, len(rows), _PART):
        images = [
            restored(table, dialect, (row.after if added else row.before) or {})
            for row in rows[begin : begin + _PART]
        ]
        if added:
            _check_untouched(work, kind, images)
            _check_not_built_on(work, kind, images)
            work.delete_many(kind, images)
        else:
            work.insert_many(kind, images)


# Internal


def _kind_of(row: JournalRow) -> tuple[str, str]:
    if row.before is None:
        return row.table_name, "added" if row.after is not None else "changed"
    return row.table_name, "gone" if row.after is None else "changed"


def _check_untouched(work: Work, kind: type[Row], images: list[dict[str, Any]]) -> None:
    numbers = [image["id"] for image in images]
    columns = kind.__table__.c
    found = work.session.execute(select(*columns).where(columns.id.in_(numbers))).mappings()
    there = {row["id"]: dict(row) for row in found}
    for image in images:
        if there.get(image["id"]) != image:
            raise Stale("changed_since", table=kind.__tablename__, row=image["id"])


def _check_not_built_on(work: Work, kind: type[Row], images: list[dict[str, Any]]) -> None:
    """Name the first client who has been booked since; the foreign keys name nobody."""
    if kind is not Client:
        return
    numbers = [image["id"] for image in images]
    booked = work.session.execute(
        select(Appointment.client_id, Appointment.day)
        .where(Appointment.client_id.in_(numbers))
        .order_by(Appointment.id)
        .limit(1)
    ).first()
    if booked is not None:
        name = next(image["shown_name"] for image in images if image["id"] == booked[0])
        raise Refused.because("built_on_booking", client=name, day=booked[1])
