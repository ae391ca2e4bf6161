"""What hangs on a client, found by the references between tables, whoever adds one.

A table hangs on a client when it refers to one, or to a row that does: a note to an appointment,
an addendum to the note. The visit of an appointment belongs to it, too.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Column, ColumnElement, Table, or_, select

from frontdesk.model import Row

#: From here nothing is followed: they are of the house, or of everything.
_NOT_THROUGH = frozenset({"resource", "journal", "journal_row", "once", "claim", "person"})
#: What belongs to a row that names it, though it names no client itself.
_UP = {"visit": ("appointment", "visit_id"), "blob": ("client_file", "blob_id")}


@dataclass(frozen=True, slots=True)
class Way:
    """A column of a table, and the row of another that it names."""

    column: str
    to: str
    there: str = "id"


@cache
def ways() -> Mapping[str, tuple[Way, ...]]:
    """Return each table that hangs on a client, nearest first, and by which columns."""
    found: dict[str, tuple[Way, ...]] = {"client": ()}
    while more := dict(_next(found)):
        found.update(more)
    return found


def of_clients(table: Table, clients: Iterable[int]) -> ColumnElement[bool]:
    """Return the condition that a row hangs on one of these clients."""
    wanted = sorted(clients)
    if table.name == "client":
        return table.c.id.in_(wanted)
    return or_(*(_by(table, way, wanted) for way in ways()[table.name]))


# Internal


def _by(table: Table, way: Way, wanted: list[int]) -> ColumnElement[bool]:
    column: Column[int] = table.c[way.column]
    if way.to == "client":
        return column.in_(wanted)
    there = Row.metadata.tables[way.to]
    return column.in_(select(there.c[way.there]).where(of_clients(there, wanted)))


def _next(found: Mapping[str, tuple[Way, ...]]) -> Iterator[tuple[str, tuple[Way, ...]]]:
    """Give the tables that refer to one of those found so far, and are not among them."""
    for table in sorted(Row.metadata.tables.values(), key=lambda each: each.name):
        if table.name in found or table.name in _NOT_THROUGH:
            continue
        mine: tuple[Way, ...] = tuple(
            Way(each.name, key.column.table.name, key.column.name)
            for each in table.columns
            for key in sorted(each.foreign_keys, key=lambda one: one.target_fullname)
            if key.column.table.name in found
        )
        below, column = _UP.get(table.name, ("", ""))
        if below in found:
            mine = (*mine, Way("id", below, column))
        if mine:
            yield table.name, mine
