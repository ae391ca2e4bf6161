"""Everything of a studio into one zip, from one state of the database, row by row.

command = TakeOutStudio(health=True, reason="The studio changes its computer")
desk.ask_on_record(partial(export_studio, path=path, health=True), command)
"""

import json
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, func, select, true

from frontdesk.commands.handing_out import TakeOutStudio
from frontdesk.errors import Refused
from frontdesk.model import JournalEntry, Studio
from frontdesk.storage.release import REVISION
from frontdesk.storage.view import View
from frontdesk.transfer.whole import described
from frontdesk.transfer.whole.archive import Archive, writing
from frontdesk.transfer.whole.cells import form_of
from frontdesk.transfer.whole.sheet import csv_lines
from frontdesk.transfer.whole.tables import (
    columns_of,
    exported,
    health_tables,
    is_file,
    refers_to,
)
from frontdesk.values.progress import Progress
from frontdesk.values.rights import Permission, needs

#: So many rows are in hand at once.
_PART = 500
_PLAIN = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
#: What the journal holds of a row; taken out with its salt where health stays behind.
_CONTENTS = frozenset({"before", "after", "salt"})


#: Makes the papers: the name of each in the zip, and a PDF.
Papers = Callable[[View], Iterator[tuple[str, bytes]]]


@dataclass(frozen=True, slots=True)
class Exported:
    """What went out: where to, how many rows of each table, and whether health is in it."""

    path: Path
    rows: dict[str, int]
    health: bool


@needs(Permission.EXPORT_CLIENTS)
def export_studio(
    view: View,
    path: Path,
    *,
    health: bool = False,
    papers: Papers | None = None,
    progress: Progress | None = None,
) -> Exported:
    """Write the whole studio to ``path``; with ``health`` what is sealed too.

    ``papers`` makes the PDFs, where there is somebody to make them.
    Refused unless it was written down before: ask it by ``Desk.ask_on_record``.
    """
    _require_recorded(view, health=health)
    progress = progress or Progress()
    connection = view.session.connection()
    hidden = frozenset() if health else health_tables()
    tables = [each for each in exported() if each.name not in hidden]
    rows = {each.name: count(connection, each) for each in tables}
    studio = view.session.execute(select(Studio.name)).scalar() or ""
    steps = Steps(progress, 2 * sum(rows.values()))
    with writing(path) as archive:
        archive.add("README.txt", described.readme(studio, health=health).encode())
        archive.add("schema.json", described.schema(tables).encode())
        archive.add("schema.md", described.in_words(tables).encode())
        for table in tables:
            write_table(archive, Rows(connection, table, hidden), steps)
        write_papers(archive, papers, view, progress)
        archive.close(
            {
                "format": described.FORMAT,
                "version": described.VERSION,
                "revision": REVISION,
                "studio": studio,
                "health": health,
                "journal": _head(connection),
                "tables": dict(sorted(rows.items())),
            }
        )
    return Exported(path, rows, health)


# Internal


def _require_recorded(view: View, *, health: bool) -> None:
    said = view.recorded
    if not isinstance(said, TakeOutStudio) or (health and not said.health):
        raise Refused.because("not_on_record")


class Steps:
    """Counts rows over all tables, each twice."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._done, self._total = 0, total

    def parts(self, rows: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
        """Give the rows in parts, with a step before each."""
        rest = iter(rows)
        self._progress.step(self._done, self._total)
        while part := list(islice(rest, _PART)):
            yield part
            self._done += len(part)
            self._progress.step(self._done, self._total)


class Rows:
    """The rows of a table in their open form, as often as they are wanted."""

    def __init__(
        self,
        connection: Connection,
        table: Table,
        hidden: frozenset[str] = frozenset(),
        which: ColumnElement[bool] | None = None,
        only: Collection[str] = (),
    ) -> None:
        self.table = table
        self._which = true() if which is None else which
        self.columns = [each for each in columns_of(table) if not only or each.name in only]
        self._connection = connection
        self._hidden = hidden if table.name == "journal_row" else frozenset()
        self._outs = [
            (each.name, is_file(each), _nothing if refers_to(each, hidden) else form_of(each).out)
            for each in self.columns
        ]

    def __iter__(self) -> Iterator[dict[str, Any]]:
        wanted = [each.is_not(None) if is_file(each) else each for each in self.columns]
        asked = select(*wanted).where(self._which).order_by(self.table.c.id)
        found = self._connection.execute(asked.execution_options(yield_per=_PART))
        for row in found:
            opened = {
                name: self._file(row[0], name, there=value)
                if as_file
                else None
                if value is None
                else out(value)
                for (name, as_file, out), value in zip(self._outs, row, strict=True)
            }
            if self._hidden and opened["table_name"] in self._hidden:
                opened.update(dict.fromkeys(_CONTENTS))
            yield opened

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Give the files that the table keeps, one at a time."""
        for column in filter(is_file, self.columns):
            number = self.table.c.id
            there = select(number).where(column.is_not(None), self._which).order_by(number)
            for each in self._connection.execute(there).scalars().all():
                one = select(column).where(number == each)
                contents = self._connection.execute(one).scalar_one()
                yield str(self._file(each, column.name, there=True)), bytes(contents)

    def _file(self, number: int, column: str, *, there: bool) -> str | None:
        return f"files/{self.table.name}/{number}.{column}" if there else None


def _nothing(_value: Any) -> None:
    """Say in place of a row that stays behind that there is none."""


def write_table(archive: Archive, rows: Rows, steps: Steps) -> None:
    name = rows.table.name
    with archive.member(f"tables/{name}.jsonl") as write:
        for part in steps.parts(rows):
            write(b"".join(_line(row) for row in part))
    with archive.member(f"tables/{name}.csv") as write:
        write(csv_lines([{each.name: each.name for each in rows.columns}], ()))
        texts = {each.name for each in rows.columns if form_of(each).is_text}
        for part in steps.parts(rows):
            write(csv_lines(part, texts))
    for file, contents in rows.files():
        archive.add(file, contents)


def write_papers(archive: Archive, papers: Papers | None, view: View, progress: Progress) -> None:
    """Write the PDFs; how many there will be is not known before."""
    for name, contents in papers(view) if papers is not None else ():
        progress.step(1, 1)
        archive.add(name, contents)


def _line(row: dict[str, Any]) -> bytes:
    return _PLAIN.encode(row).encode() + b"\n"


def count(connection: Connection, table: Table, which: ColumnElement[bool] | None = None) -> int:
    """Return how many rows there are."""
    asked = select(func.count()).select_from(table)
    return int(connection.execute(asked if which is None else asked.where(which)).scalar_one())


def _head(connection: Connection) -> dict[str, Any]:
    """Return the last entry of the journal: whoever kept it can tell that none is missing."""
    last = select(JournalEntry.id, JournalEntry.mac).order_by(JournalEntry.id.desc()).limit(1)
    found = connection.execute(last).first()
    if found is None:
        return {"entries": 0, "mac": ""}
    return {"entries": found.id, "mac": bytes(found.mac).hex()}
