"""Turns what drivers say of the surroundings into ``StoreUnavailable`` with a code."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, DisconnectionError
from sqlcipher3 import dbapi2 as sqlite

from frontdesk.errors import StoreUnavailable

#: SQLite's primary result codes, and what they mean at the desk.
_SQLITE = {
    sqlite.SQLITE_BUSY: "locked",
    sqlite.SQLITE_LOCKED: "locked",
    sqlite.SQLITE_READONLY: "read_only",
    sqlite.SQLITE_PERM: "read_only",
    sqlite.SQLITE_CANTOPEN: "cannot_open",
    sqlite.SQLITE_FULL: "disk_full",
    sqlite.SQLITE_IOERR: "disk_failed",
    sqlite.SQLITE_CORRUPT: "damaged",
    sqlite.SQLITE_NOTADB: "not_a_database",
}
#: PostgreSQL's codes, by their beginning.
_SERVER = (
    ("08", "server_gone"),  # connection exceptions
    ("57P", "server_gone"),  # shut down, crashed, starting
    ("28", "server_refused"),  # unknown name or wrong password
    ("3D", "server_refused"),  # no such database
    ("42501", "server_refused"),  # not allowed
    ("53100", "disk_full"),
    ("53", "server_gone"),  # no memory, too many connections
    ("55P03", "locked"),  # waited for a lock for too long
    ("40P01", "locked"),  # a deadlock, solved against us
    ("25006", "read_only"),
    ("58", "disk_failed"),
    ("XX00", "damaged"),
)
#: A server that never answered gives no code.
_REFUSED = ("authentication failed", "no password supplied", "does not exist")
_SILENT = ("connect", "resolve host")
_OS = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EROFS: "read_only",
    errno.EIO: "disk_failed",
}


def is_locked(error: BaseException) -> bool:
    """Tell whether the driver says that another program holds the lock."""
    return _meaning(error) == "locked"


def is_deadlock(error: DBAPIError) -> bool:
    """Tell whether two waited for each other, and a server has solved that against us."""
    return getattr(error.orig, "sqlstate", None) == "40P01"


def translated(error: BaseException) -> StoreUnavailable | None:
    """Return what ``error`` means for the desk, or none when it is not the surroundings' fault."""
    if isinstance(error, DisconnectionError):
        return StoreUnavailable("server_gone")
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return StoreUnavailable("server_gone")
    code = _meaning(error.orig if isinstance(error, DBAPIError) else error)
    return StoreUnavailable(code) if code else None


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


def _meaning(error: BaseException | None) -> str | None:
    if isinstance(error, OSError):
        return _OS.get(error.errno or 0, "cannot_open")
    if isinstance(error, sqlite.Error):
        return _SQLITE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    if error is not None and hasattr(error, "sqlstate"):
        return _of_server(error.sqlstate, str(error))
    return None


def _of_server(state: str | None, said: str) -> str | None:
    if state is not None:
        return next((code for begin, code in _SERVER if state.startswith(begin)), None)
    if any(words in said for words in _REFUSED):
        return "server_refused"
    return "server_gone" if any(words in said for words in _SILENT) else None
