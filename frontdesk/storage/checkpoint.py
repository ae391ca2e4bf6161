"""Bringing what was written from the log into the file, beside the work.

SQLite does it by itself, within the commit that fills the log; whoever books then waits for it,
up to a hundred milliseconds. So its own limit is far away, and we do it in time, in a thread of
its own: neither readers nor writers wait for one that is PASSIVE.
"""

from contextlib import closing, suppress
from threading import Lock, Thread

from sqlcipher3 import dbapi2 as sqlite

from frontdesk.storage.connect import connect
from frontdesk.storage.place import Place

#: After so many commits; some 20 pages each.
_COMMITS = 40
#: SQLite's own limit in pages of 4 KiB, for whatever writes much at once.
AUTOMATIC = 8000


class Checkpoints:
    """Counts commits to a file and now and then brings them into it."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._lock = Lock()
        self._commits = 0
        self._thread: Thread | None = None

    def written(self) -> None:
        """Take note of a commit."""
        with self._lock:
            self._commits += 1
            if self._commits < _COMMITS or (self._thread and self._thread.is_alive()):
                return
            self._commits = 0
            self._thread = Thread(target=self._bring_in, name="checkpoint", daemon=True)
            self._thread.start()

    def wait(self) -> None:
        """Wait for the one under way, if there is one."""
        if self._thread is not None:
            self._thread.join()

    def _bring_in(self) -> None:
        # One that cannot be done now is done later, at the latest by SQLite within a commit.
        with suppress(sqlite.Error), closing(connect(self._place)) as connection:
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
