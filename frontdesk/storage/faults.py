"""Turns what drivers say of the surroundings into ``StoreUnavailable`` with a code."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, DisconnectionError, OperationalError
from sqlcipher3 import dbapi2 as sqlite

from frontdesk.errors import StoreUnavailable

#: Words in SQLite's messages, and what they mean at the desk.
_SAYS = (
    ("disk is full", "disk_full"),
    ("database or disk", "disk_full"),
    ("readonly", "read_only"),
    ("read-only", "read_only"),
    ("unable to open", "cannot_open"),
    ("locked", "locked"),
    ("busy", "locked"),
    ("not a database", "not_a_database"),
    ("malformed", "damaged"),
    ("disk I/O", "disk_failed"),
)


def is_busy(error: BaseException) -> bool:
    """Tell whether another program held the lock for too long."""
    text = str(error)
    return "locked" in text or "busy" in text


def translated(error: BaseException) -> StoreUnavailable | None:
    """Return what ``error`` means for the desk, or none when it is not the surroundings' fault."""
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return StoreUnavailable("server_gone")
    if isinstance(error, (OperationalError, DisconnectionError, sqlite.DatabaseError)):
        text = str(getattr(error, "orig", None) or error)
        for words, code in _SAYS:
            if words in text:
                return StoreUnavailable(code)
        if "connection" in text:
            return StoreUnavailable("server_gone")
    return None


@contextmanager
def surroundings() -> Iterator[None]:
    """Let faults of disk, file and server come out as ``StoreUnavailable``."""
    try:
        yield
    except (DBAPIError, DisconnectionError, sqlite.DatabaseError) as error:
        known = translated(error)
        if known is None:
            raise
        raise known from error
