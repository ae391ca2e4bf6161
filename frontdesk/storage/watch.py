"""Sees what other processes commit to the same database."""

import logging
from collections.abc import Callable
from threading import Event, Thread

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from frontdesk.changes import Changes
from frontdesk.storage import journal
from frontdesk.storage.engine import Store

_EVERY = 0.15
_log = logging.getLogger(__name__)


class Watch:
    """Asks every 150 ms, on a kept connection, whether somebody else has committed."""

    def __init__(
        self, store: Store, process: str, seen: int, on_changes: Callable[[Changes], None]
    ) -> None:
        self._store = store
        self._process = process
        self._seen = seen
        self._on_changes = on_changes
        self._over = Event()
        self._thread = Thread(target=self._run, name="watch", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End, and wait for the thread."""
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        with Session(self._store.read) as session:
            version: int | None = None
            while not self._over.wait(_EVERY):
                try:
                    version = self._look(session, version)
                except DBAPIError:
                    _log.warning("the watch lost its connection; trying again")
                    session.invalidate()

    def _look(self, session: Session, version: int | None) -> int | None:
        if self._store.is_sqlite:
            now = session.connection().exec_driver_sql("PRAGMA data_version").scalar_one()
            if now == version:
                session.rollback()
                return version
            version = int(now)
        self._seen, changes = journal.changes_since(session, self._seen, self._process)
        session.rollback()  # no read transaction is kept open
        if changes:
            self._on_changes(changes)
        return version
