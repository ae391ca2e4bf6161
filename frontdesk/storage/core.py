"""How a session is asked past the mapper, and what it need not ask at all.

The mapper takes longer to ask for columns than the database does. What stands for months is kept
by the desk on a shelf (see ``kept``), which the session knows as long as it has not changed it.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, Protocol, TypeVar, cast

from sqlalchemy import (
    ColumnDefault,
    ColumnElement,
    Connection,
    CursorResult,
    Executable,
    Insert,
    Table,
    insert,
    literal_column,
)
from sqlalchemy.orm import Session

from frontdesk.changes import Topic
from frontdesk.model import Row

T = TypeVar("T")

#: Topics of which no row is of the house; the others make all of it be read again.
OF_DAYS = {Topic.APPOINTMENTS, Topic.CLIENTS, Topic.HOLDS, Topic.NOTES, Topic.SALES}
_SHELF, _CONNECTION = "shelf", "connection"


class Keeps(Protocol):
    """What hands out what it keeps, and reads what it does not."""

    def house(self, read: Callable[[Session], T], session: Session) -> T:
        """Return what ``read`` reads of staff and studio."""


def listed(values: Iterable[int | str]) -> list[ColumnElement[Any]]:
    """Return what never changes as a part of the statement: a list of values is filled in anew."""
    return [
        literal_column(repr(value if isinstance(value, int) else str(value))) for value in values
    ]


def table(kind: type[Row]) -> Table:
    """Return the table of a mapped class."""
    return cast(Table, kind.__table__)


@cache
def insertion(kind: type[Row]) -> Insert:
    """Return the statement that inserts a row of a mapped class, built once."""
    return insert(table(kind))


def filled(kind: type[Row], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of a new row but for its number, with what stands there unasked."""
    return {name: values.get(name, default) for name, default in _defaults(kind).items()}


@cache
def _defaults(kind: type[Row]) -> dict[str, Any]:
    found = {}
    for column in table(kind).columns:
        if not column.primary_key:
            default = column.default
            found[column.name] = default.arg if isinstance(default, ColumnDefault) else None
    return found


def rows(
    session: Session, statement: Executable, given: Mapping[str, Any] | None = None
) -> CursorResult[*tuple[Any, ...]]:
    """Carry a statement out on what the session holds so far; return plain rows."""
    session.flush()  # writes nothing where nothing has changed
    return connected(session).execute(statement, given)


def connected(session: Session) -> Connection:
    """Return the connection of the transaction that ``session`` is in."""
    found: Connection | None = session.info.get(_CONNECTION)
    if found is None or found.closed:
        found = session.info[_CONNECTION] = session.connection()
    return found


def remember(session: Session, shelf: Keeps) -> None:
    """Let what ``session`` wants of the house come from ``shelf``."""
    session.info[_SHELF] = shelf


def forget(session: Session) -> None:
    """Let ``session`` read the house by itself from now on: it is changing it."""
    session.info.pop(_SHELF, None)


def house(session: Session, read: Callable[[Session], T]) -> T:
    """Return what ``read`` reads of staff and studio, which is kept; never change it."""
    session.flush()  # who has changed the house forgets the shelf
    shelf: Keeps | None = session.info.get(_SHELF)
    return read(session) if shelf is None else shelf.house(read, session)
