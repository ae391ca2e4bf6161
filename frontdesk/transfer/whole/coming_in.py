"""A studio that was taken out comes into an empty place, by the same guards as any other work.

Rows come in with their numbers, tables before those that refer to them. What a guard wants to
see grow comes in as it grew: sales open and are closed in the order of their receipts, days are
closed in theirs, the journal is chained entry by entry. It writes no entry of its own: what
goes out of the new place again is what came in, to the byte.
"""

from collections.abc import Generator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Insert, Table, Update, bindparam, insert, select, update
from sqlalchemy.exc import DataError, IntegrityError

from frontdesk.commands.base import Command
from frontdesk.errors import Refused
from frontdesk.model import JournalEntry, Row, Studio
from frontdesk.storage import journal
from frontdesk.storage.claims_anew import derive_claims
from frontdesk.storage.unit import Work
from frontdesk.transfer.whole.cells import form_of
from frontdesk.transfer.whole.looking import Found, Whole, opened
from frontdesk.transfer.whole.tables import columns_of, exported, is_file
from frontdesk.values.progress import Progress
from frontdesk.values.rights import Permission, needs

#: So many rows are in hand at once.
_PART = 500
#: What comes in open, and is closed at the end: columns as they begin, and the order of closing.
_GROWS: Mapping[str, tuple[Mapping[str, Any], str]] = {
    "sale": ({"status": "open", "receipt_no": None, "closed_at": None}, "receipt_no"),
    "business_day": ({"closed_at": None, "z_no": None}, "z_no"),
}
#: Says that a row grew so far.
_GROWN = "closed_at"
Values = dict[str, Any]


@needs(Permission.SIGN_IN)
@dataclass(frozen=True, kw_only=True)
class BringStudio(Command):
    """Bring a studio that was taken out into an empty place; all of it or nothing."""

    path: Path
    progress: Progress = field(default_factory=Progress, compare=False)

    def apply(self, work: Work) -> None:
        if work.session.execute(select(Studio.id)).first() is not None:
            raise Refused.because("place_not_empty")
        with opened(self.path) as whole:
            whole.verify(self.progress)
            _Bringing(work, whole, self.progress).bring()
            found = whole.found
        work.unrecorded = True
        work.says("studio_brought", file=found.file, studio=found.studio, rows=found.rows)


class _Bringing:
    """Writes the tables of one export."""

    def __init__(self, work: Work, whole: Whole, progress: Progress) -> None:
        self._work = work
        self._whole = whole
        self._progress = progress
        self._connection = work.session.connection()
        self._total = sum(whole.found.rows.values())
        self._done = 0
        self._grown: dict[str, list[Values]] = {name: [] for name in _GROWS}

    def bring(self) -> None:
        self._require_known()
        if self._connection.dialect.name == "sqlite":
            self._connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        tables = [each for each in exported() if each.name != "journal_row"]
        for table in tables:
            if table.name == "journal":
                self._journal(table)
            else:
                self._table(table)
        for name, (_, order) in _GROWS.items():
            self._close(Row.metadata.tables[name], order)
        self._number_on()
        self._refers()
        derive_claims(self._work.session)
        self._require_chain(self._whole.found)

    # Internal

    def _require_known(self) -> None:
        known = {each.name for each in exported()}
        for name in sorted(self._whole.found.rows.keys() - known):
            raise self._whole.no(name, 1)
        if not self._whole.found.rows.get("studio"):
            raise self._whole.no("studio", 1)

    def _table(self, table: Table) -> None:
        with closing(self._rows(table)) as rows:
            while part := list(islice(rows, _PART)):
                self._insert(table, part)

    def _journal(self, table: Table) -> None:
        """Each entry with its rows: a guard takes rows of the last entry alone."""
        inner = Row.metadata.tables["journal_row"]
        with closing(self._rows(table)) as entries, closing(self._rows(inner)) as rows:
            ahead = next(rows, None)
            for entry in entries:
                self._insert(table, [entry])
                mine = []
                while ahead is not None and ahead["entry_id"] == entry["id"]:
                    mine.append(ahead)
                    ahead = next(rows, None)
                if mine:
                    self._insert(inner, mine)
            if ahead is not None:
                raise self._whole.no("journal_row", ahead["id"])

    def _rows(self, table: Table) -> Generator[Values]:
        """Give the rows of a table as the database takes them; refused with the line."""
        columns = columns_of(table)
        backs = {each.name: form_of(each).back for each in columns if not is_file(each)}
        names = {each.name for each in columns}
        begins, _ = _GROWS.get(table.name, ({}, ""))
        for line, said in self._whole.lines(table.name):
            if said.keys() != names:
                raise self._whole.no(table.name, line)
            try:
                row = {
                    name: None
                    if value is None
                    else backs[name](value)
                    if name in backs
                    else self._whole.file(value)
                    for name, value in said.items()
                }
            except (ValueError, TypeError, AttributeError, OverflowError) as error:
                raise self._whole.no(table.name, line) from error
            if begins and row[_GROWN] is not None:
                self._grown[table.name].append({name: row[name] for name in ("id", *begins)})
                row.update(begins)
            yield row

    def _insert(self, table: Table, rows: list[Values]) -> None:
        self._done += len(rows)
        self._progress.step(self._total + self._done, 2 * self._total)
        self._write(insert(table), table.name, rows)

    def _close(self, table: Table, order: str) -> None:
        begins, _ = _GROWS[table.name]
        values: Values = {name: bindparam(f"to_{name}") for name in begins}
        statement = update(table).where(table.c.id == bindparam("which")).values(values)
        grown = sorted(self._grown[table.name], key=lambda row: (row[order] or 0, row["id"]))
        for begin in range(0, len(grown), _PART):
            given = [
                {"which": row["id"], **{f"to_{name}": row[name] for name in begins}}
                for row in grown[begin : begin + _PART]
            ]
            self._write(statement, table.name, given)

    def _write(self, statement: Insert | Update, table: str, rows: list[Values]) -> None:
        try:
            self._connection.execute(statement, rows)
        except (IntegrityError, DataError) as error:  # a guard, a check, a number too large
            raise self._against(table) from error

    def _number_on(self) -> None:
        """Let a server number on behind these rows; a file does so by itself."""
        if self._connection.dialect.name == "sqlite":
            return
        for table in exported():
            _advance(self._connection, table)

    def _refers(self) -> None:
        """Hold every reference; a file would tell only at the very end, and not where."""
        if self._connection.dialect.name != "sqlite":
            return
        found = self._connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if found is not None:
            raise self._against(str(found[0]))

    def _require_chain(self, found: Found) -> None:
        last = select(JournalEntry.id, JournalEntry.mac).order_by(JournalEntry.id.desc()).limit(1)
        head = self._connection.execute(last).first()
        said = (head.id, bytes(head.mac).hex()) if head else (0, "")
        if said != (found.entries, found.head):
            raise self._against("journal")
        wrong = journal.verify(self._work.session)
        if wrong is not None:
            raise Refused.because("export_chain", "file", file=found.file, entry=wrong)

    def _against(self, table: str) -> Refused:
        """Return that the database itself refuses what stands in a table."""
        file = self._whole.found.file
        return Refused.because("export_against_guards", "file", file=file, table=table)


def _advance(connection: Connection, table: Table) -> None:
    found = connection.exec_driver_sql(f"SELECT pg_get_serial_sequence('{table.name}', 'id')")
    sequence = found.scalar()
    if sequence is not None:
        last = f"(SELECT max(id) FROM {table.name})"
        connection.exec_driver_sql(
            f"SELECT setval('{sequence}', coalesce({last}, 1), {last} IS NOT NULL)"
        )
