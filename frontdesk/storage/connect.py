"""Where a file is opened, by its key if it has one. Nothing else in here opens one."""

from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from frontdesk.storage.place import Place

#: The library waits this long for a lock, but for the one for writing: there we wait ourselves.
BUSY_MS = 2000


def connect(place: Place, *, any_thread: bool = False) -> Any:
    """Return a connection of the driver's own to the file at ``place``."""
    connection = sqlite.connect(
        str(place.path), timeout=BUSY_MS / 1000, check_same_thread=not any_thread
    )
    if place.key is not None:  # before anything else: what is done first decides how it is read
        connection.execute(f'PRAGMA key="{place.key.said}"')
    return connection


def is_authentic(connection: Any) -> bool:
    """Tell whether every page of an encrypted file is what was once written by its key."""
    return not connection.execute("PRAGMA cipher_integrity_check").fetchall()


def reads_plain(place: Place) -> bool:
    """Tell whether the file at ``place`` is read without a key; one that is not there is.

    The library itself is asked: whoever opens and closes the file in another way drops the locks
    that this process has on it.
    """
    connection = connect(place.at(place.path, key=None))
    try:
        connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
    except sqlite.DatabaseError as error:
        return bool(getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite.SQLITE_NOTADB)
    finally:
        connection.close()
    return True
