"""The journal: who did what, and each row before and after, chained by hash."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Table, bindparam, func, insert, select
from sqlalchemy.orm import Session

from frontdesk.changes import Changes, Topic
from frontdesk.clock import to_the_millisecond
from frontdesk.model import JournalEntry, JournalRow, Row
from frontdesk.storage.plain import canonical, encoded, stored
from frontdesk.storage.recorder import Image
from frontdesk.values.progress import Progress

_FIRST = bytes(32)
_LOCK = 0x46447365
_ROWS = insert(JournalRow.__table__)  # type: ignore[arg-type]  # declared as FromClause
_ENTRIES = insert(JournalEntry.__table__)  # type: ignore[arg-type]  # declared as FromClause
_NEWEST = select(func.max(JournalEntry.__table__.c.id))
_ENTRY = JournalEntry.__table__.c
_SINCE = (
    select(_ENTRY.id, _ENTRY.process, _ENTRY.subjects, _ENTRY.days)
    .where(_ENTRY.id > bindparam("seen"))
    .order_by(_ENTRY.id)
)
_LAST = select(JournalEntry.id, JournalEntry.mac).order_by(JournalEntry.id.desc()).limit(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What an entry says of itself; codes and numbers, no names and no health."""

    at: datetime
    person_id: int | None
    station: str
    process: str
    command: str
    code: str
    params: dict[str, Any]
    undoable: bool
    undoes: int | None = None


def tables() -> dict[str, Table]:
    """Return the tables by name."""
    return dict(Row.metadata.tables)


def lock(session: Session) -> None:
    """Let one writer at a time count entries and receipts; SQLite has done so already."""
    if session.get_bind().dialect.name == "postgresql":
        session.connection().exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")


def lock_id(session: Session, command_id: str) -> None:
    """Let a command that is sent twice at once wait for itself; SQLite has done so already."""
    if session.get_bind().dialect.name == "postgresql":
        number = int.from_bytes(hashlib.sha256(command_id.encode()).digest()[:8], signed=True)
        session.connection().exec_driver_sql(f"SELECT pg_advisory_xact_lock({number})")


def write(
    session: Session,
    heading: Heading,
    images: list[Image],
    changes: Changes,
    progress: Progress | None = None,
) -> int:
    """Add an entry with its rows; return its number. A long one can be stopped."""
    progress = progress or Progress()
    connection = session.connection()
    lock(session)
    last = connection.execute(_LAST).first()
    number, prev = (last.id + 1, bytes(last.mac)) if last else (1, _FIRST)
    rows = list(_rows(connection, number, progress.each(images)))
    digest = _digest(rows)
    entry: dict[str, Any] = {
        "id": number,
        "at": to_the_millisecond(heading.at),  # as it is kept, or the hash would not hold
        "person_id": heading.person_id,
        "station": heading.station,
        "process": heading.process,
        "command": heading.command,
        "code": heading.code,
        "params": encoded(heading.params),
        "subjects": sorted([topic.value, row] for topic, row in changes.subjects),
        "days": sorted(day.isoformat() for day in changes.days),
        "undoable": heading.undoable,
        "undoes": heading.undoes,
        "digest": digest,
        "prev": prev,
    }
    entry["mac"] = _mac(entry)
    connection.execute(_ENTRIES, entry)
    for part in progress.parts(rows, 2000):
        connection.execute(_ROWS, part)
    return number


def verify(session: Session) -> int | None:
    """Return the first entry whose chain or contents do not hold; none when all do."""
    prev = _FIRST
    columns = JournalEntry.__table__.columns
    found = session.execute(select(*columns).order_by(columns.id)).mappings().yield_per(500)
    for number, row in enumerate(found, start=1):
        entry = dict(row)
        if entry["id"] != number or bytes(entry["prev"]) != prev or _mac(entry) != entry["mac"]:
            return number
        if not _contents_hold(session, entry["id"], bytes(entry["digest"])):
            return number
        prev = bytes(entry["mac"])
    return None


def newest(session: Session) -> int:
    """Return the number of the last entry; 0 when there is none."""
    return session.execute(_NEWEST).scalar() or 0


def changes_since(session: Session, seen: int, process: str) -> tuple[int, Changes]:
    """Return the last entry's number, and what others than ``process`` changed after ``seen``."""
    changes = Changes()
    for row in session.connection().execute(_SINCE, {"seen": seen}):
        seen = row.id
        if row.process != process:
            changes |= read_changes(row.subjects, row.days)
    return seen, changes


def read_changes(subjects: list[Any], days: list[str]) -> Changes:
    """Return ``Changes`` as an entry keeps them; no subject at all means everything."""
    if not subjects:
        return Changes(everything=True)
    return Changes(
        frozenset((Topic(topic), number) for topic, number in subjects),
        frozenset(date.fromisoformat(day) for day in days),
    )


def _rows(connection: Connection, number: int, images: Iterable[Image]) -> Iterator[dict[str, Any]]:
    known = tables()
    for image in images:
        table = known[image.table]
        sides = [
            side if side is None or image.plain else stored(table, connection.dialect, side)
            for side in (image.before, image.after)
        ]
        row: dict[str, Any] = {
            "entry_id": number,
            "table_name": image.table,
            "row_id": image.row_id,
            "before": sides[0],
            "after": sides[1],
            "salt": os.urandom(16),
        }
        row["digest"] = _row_digest(row)
        yield row


def _row_digest(row: dict[str, Any]) -> bytes:
    names = ("table_name", "row_id", "before", "after")
    plain = canonical([row[name] for name in names])
    return hashlib.sha256(bytes(row["salt"]) + plain).digest()


def _digest(rows: list[dict[str, Any]]) -> bytes:
    return hashlib.sha256(b"".join(bytes(row["digest"]) for row in rows)).digest()


def _mac(entry: dict[str, Any]) -> bytes:
    said = {name: value for name, value in entry.items() if name != "mac"}
    return hashlib.sha256(bytes(entry["prev"]) + canonical(said)).digest()


def _contents_hold(session: Session, entry: int, digest: bytes) -> bool:
    columns = JournalRow.__table__.columns
    found = session.execute(select(*columns).where(columns.entry_id == entry).order_by(columns.id))
    rows = [dict(row) for row in found.mappings()]
    return _digest(rows) == digest and all(map(_row_holds, rows))


def _row_holds(row: dict[str, Any]) -> bool:
    if row["salt"] is None:  # erased on demand: nothing may stand there any more
        return row["before"] is None and row["after"] is None
    return _row_digest(row) == bytes(row["digest"])
