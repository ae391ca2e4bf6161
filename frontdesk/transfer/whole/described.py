"""What an export says of itself, in plain words and for programs, put together from the model."""

import inspect
import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Column, Table

from frontdesk.model import Row
from frontdesk.transfer.whole.cells import form_of, is_sealed
from frontdesk.transfer.whole.tables import LEFT_OUT, columns_of, is_file

#: Raised when an older version could not read it.
VERSION = 1
FORMAT = "frontdesk studio export"
#: Sizes in columns of numbers, by what their names say.
_UNITS = (
    ("minutes", "minutes"),
    ("turnover", "minutes"),
    ("_bp", "hundredths of a per cent: 825 is 8.25 %"),
    ("weekday", "0 is Monday"),
    ("hours", "hours"),
)

README = """\
{studio}: everything that Frontdesk keeps
{line}

This zip holds all of the studio in open formats. No program of ours is needed to read it, and
Frontdesk reads it back in: on the first screen of an empty place choose "Bring my data", or
type  main.py --data FOLDER import-studio THIS.zip

tables/NAME.jsonl  every row of a table as a line of JSON. This is what is read back in.
tables/NAME.csv    the same for spreadsheets, UTF-8, a comma between cells, names in line one.
files/             files that were kept with a client, as they were brought in.
papers/            receipts, signed forms and notes as PDF, when they were asked for.
schema.json        every table and column for programs; schema.md says the same in words.
manifest.json      the size and the SHA-256 of each file here, and how many rows each table has.

Good to know
- Rows are in the order of their numbers (id). A column that ends in _id is the number of a row
  in another table; schema.md says of which. Therapists, rooms, equipment and clients share one
  range of numbers: those of the table resource.
- Money is in whole cents. Moments are in UTC; days and times without a zone are those of the
  studio's clock.
- In a CSV file a text that begins with = + - @ or a tab has an apostrophe before it, so that no
  spreadsheet takes it for a formula; one that begins with apostrophes and then one of these has
  one apostrophe more. Take one away to have the text as it is. JSON has every text as it is.
- The journal holds who did what and when. Each entry is chained to the one before it: mac is the
  SHA-256 of prev and of the entry.
{health}
"""
_WITH = """\
- What clients have, what they signed and what therapists wrote is in here, opened. Keep this
  file as you would keep the papers themselves.
"""
_WITHOUT = """\
- What tells of clients' health is not in here: neither conditions, forms and notes, nor what the
  journal holds of them.
"""


def readme(studio: str, *, health: bool) -> str:
    """Return the first page."""
    line = "=" * len(f"{studio}: everything that Frontdesk keeps")
    return README.format(studio=studio, line=line, health=_WITH if health else _WITHOUT)


def schema(tables: Iterable[Table]) -> str:
    """Return every table and column for programs."""
    found = {
        "format": FORMAT,
        "version": VERSION,
        "tables": {each.name: _table(each) for each in tables},
        "left_out": dict(LEFT_OUT),
    }
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def in_words(tables: Iterable[Table]) -> str:
    """Return every table and column in words, as Markdown."""
    lines = ["# The tables of this export", ""]
    for table in tables:
        lines += [f"## {table.name}", "", _told(table), "", "| column | what it is |", "|---|---|"]
        lines += [f"| {each.name} | {_column_words(each)} |" for each in columns_of(table)]
        lines.append("")
    lines += ["# What stays behind", ""]
    lines += [f"- {name}: {why}." for name, why in LEFT_OUT.items()]
    return "\n".join(lines) + "\n"


# Internal


def _table(table: Table) -> dict[str, Any]:
    return {
        "about": _told(table),
        "columns": {each.name: _column(each) for each in columns_of(table)},
    }


def _column(column: Column[Any]) -> dict[str, Any]:
    found: dict[str, Any] = {
        "kind": "file" if is_file(column) else form_of(column).name,
        "may_be_empty": bool(column.nullable),
    }
    refers = _refers(column)
    if refers:
        found["refers_to"] = refers
    if _unit(column):
        found["unit"] = _unit(column)
    if is_sealed(column):
        found["sealed"] = True
    return found


def _column_words(column: Column[Any]) -> str:
    refers, unit = _refers(column), _unit(column)
    words = "the name of a file in this zip" if is_file(column) else form_of(column).words
    if column.primary_key:
        words = "the row's own number"
        if refers:
            words += f", which is that of a row of {refers.split('.')[0]}"
    elif refers:
        table, _, name = refers.partition(".")
        words = f"the number of a row of {table}" if name == "id" else f"the {name} of a {table}"
    if unit:
        words += f" ({unit})"
    if is_sealed(column):
        words += "; sealed in the database"
    return f"{words}; may be empty" if column.nullable else words


def _refers(column: Column[Any]) -> str:
    return ", ".join(sorted(key.target_fullname for key in column.foreign_keys))


def _unit(column: Column[Any]) -> str:
    if form_of(column).name != "number" or column.foreign_keys:
        return ""
    return next((unit for part, unit in _UNITS if part in column.name), "")


def _told(table: Table) -> str:
    """Return what the model says of a table."""
    kind = next(m.class_ for m in Row.registry.mappers if m.local_table is table)
    return " ".join((inspect.getdoc(kind) or "").replace("``", "").split())
