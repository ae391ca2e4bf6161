"""A studio that was taken out comes into an empty place; all of it or nothing.

Rows come in as they stand, with their numbers, tables before those that refer to them. Guards
watch over changes, and nothing changes here: they are lifted, laid again before anybody else
can see the place, and what they protect is asked of the tables (see ``storage.audit``); claims
are derived under them, and the journal's chain is followed. It writes no entry of its own:
what goes out of the new place again is what came in, to the byte. Only who was erased here
before is erased again, and that is written down.
"""

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, insert, select
from sqlalchemy.exc import DataError, IntegrityError

from frontdesk.commands.base import Command
from frontdesk.commands.erasing import erase_again
from frontdesk.errors import Refused
from frontdesk.model import JournalEntry, Studio
from frontdesk.storage import audit, guards, journal
from frontdesk.storage.claims_anew import derive_claims
from frontdesk.storage.erased import erased_beside
from frontdesk.storage.unit import Work
from frontdesk.transfer.whole.cells import form_of
from frontdesk.transfer.whole.looking import Found, Whole, opened
from frontdesk.transfer.whole.tables import columns_of, exported, is_file
from frontdesk.values.progress import Progress
from frontdesk.values.rights import Permission, needs

#: So many rows are in hand at once.
_PART = 500
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
        work.unrecorded = not erase_again(work, erased_beside(work.session))
        work.undoable = False
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

    def bring(self) -> None:
        self._require_known()
        if self._connection.dialect.name == "sqlite":
            self._connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        guards.lift(self._connection)
        for table in exported():
            self._table(table)
        self._number_on()
        self._settle()
        guards.install(self._connection)
        wrong = audit.what_cannot_be(self._connection)
        if wrong is not None:
            raise self._against(wrong)
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

    def _rows(self, table: Table) -> Generator[Values]:
        """Give the rows of a table as the database takes them; refused with the line."""
        columns = columns_of(table)
        backs = {each.name: form_of(each).back for each in columns if not is_file(each)}
        names = {each.name for each in columns}
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
            yield row

    def _insert(self, table: Table, rows: list[Values]) -> None:
        self._done += len(rows)
        self._progress.step(self._total + self._done, 2 * self._total)
        try:
            self._connection.execute(insert(table), rows)
        except (IntegrityError, DataError) as error:  # a check, a reference, a number too large
            raise self._against(table.name) from error

    def _number_on(self) -> None:
        """Let a server number on behind these rows; a file does so by itself."""
        if self._connection.dialect.name == "sqlite":
            return
        for table in exported():
            _advance(self._connection, table)

    def _settle(self) -> None:
        """Let a server look at the references that it was to look at in the end."""
        if self._connection.dialect.name == "sqlite":
            return
        try:
            self._connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
        except IntegrityError as error:
            raise self._against("posting") from error

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
