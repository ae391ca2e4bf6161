"""Which tables go out, in which order they come in again, and which stay behind and why."""

from collections.abc import Container, Mapping
from typing import Any

from sqlalchemy import Column, LargeBinary, Table

from frontdesk.model import Row
from frontdesk.transfer.whole.cells import form_of, is_sealed

#: What stays behind, each with its reason; everything else goes out, whoever adds it.
LEFT_OUT: Mapping[str, str] = {
    "form_draft": "a form that is being filled in at this moment, and not signed yet",
    "claim": "derived from appointments and blocks, and derived anew when they come in",
    "hold": "a slot that is being offered at a desk, for a minute",
    "once": "ids of commands that this place has carried out, so that none takes effect twice",
    "outbox": "letters that wait for the mail server of this place, or went out by it",
    "outbox_paper": "what is attached to letters that still wait",
    "print_job": "papers that wait at the printers of this place, or came out of them",
}
#: What tells of somebody's health beside the tables with sealed columns.
_HEALTH = frozenset({"health_caution", "doctor_note", "health_check", "health_reading"})
#: Bytes that are part of a row; all others are files.
_DIGESTS = frozenset({"digest", "prev", "mac", "salt"})
#: What makes earlier rows complete, and closes them.
_LAST = ("posted", "journal", "journal_row")


def exported() -> list[Table]:
    """Return the tables that go out, those first to which others refer."""
    found = [each for each in Row.metadata.sorted_tables if each.name not in LEFT_OUT]
    return sorted(found, key=lambda each: _LAST.index(each.name) + 1 if each.name in _LAST else 0)


def health_tables() -> frozenset[str]:
    """Return the tables that tell of health, with those that cannot be without one of them."""
    tables = Row.metadata.sorted_tables
    found = {each.name for each in tables if any(map(is_sealed, each.columns))} | _HEALTH
    while True:
        more = {
            each.name
            for each in tables
            if any(_needs_one(column, found) for column in each.columns)
        }
        if more <= found:
            return frozenset(found)
        found |= more


def refers_to(column: Column[Any], tables: Container[str]) -> bool:
    """Tell whether a column names rows of one of these tables."""
    return any(key.column.table.name in tables for key in column.foreign_keys)


def columns_of(table: Table) -> list[Column[Any]]:
    """Return the columns of a table as they are written, the number first."""
    return sorted(table.columns, key=lambda column: not column.primary_key)


def is_file(column: Column[Any]) -> bool:
    """Tell whether a column holds a file, such as a scanned letter."""
    plain = type(column.type) is LargeBinary and column.name not in _DIGESTS
    return plain or form_of(column).name == "file"


# Internal


def _needs_one(column: Column[Any], tables: Container[str]) -> bool:
    return not column.nullable and refers_to(column, tables)
