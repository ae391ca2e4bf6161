"""Sees what other processes commit to the same database."""

import logging
from collections.abc import Callable
from threading import Event, Thread

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from frontdesk.changes import Changes, Topic
from frontdesk.storage import holds, journal
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
        self.on_changes = on_changes
        self._holds: frozenset[holds.Standing] = frozenset()
        self._over = Event()
        self._thread = Thread(target=self._run, name="watch", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End, and wait for the thread."""
        self._over.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        while not self._over.is_set():
            try:
                with self._store.read.connect() as connection:
                    self._look_again_and_again(connection)
            except DBAPIError:
                _log.warning("the watch lost its connection; trying again")
                self._over.wait(_EVERY * 10)

    def _look_again_and_again(self, connection: Connection) -> None:
        """``data_version`` means something only to the connection that asked before."""
        version: int | None = None
        while not self._over.wait(_EVERY):
            with connection.begin():  # the version and the journal are of one state
                now = self._version(connection)
                changes = held = Changes()
                if now is None or now != version:
                    with Session(connection) as session:
                        self._seen, changes = journal.changes_since(
                            session, self._seen, self._process
                        )
                        held = self._held(session)
                version = now
            for each in (changes, held):  # apart: a hold is of no day that an entry names
                if each:
                    self._tell(each)

    def _held(self, session: Session) -> Changes:
        """Return which holds came or went; they stand in no journal."""
        there = holds.standing(session)
        differ, self._holds = there ^ self._holds, there
        return Changes(frozenset((Topic.HOLDS, each[0]) for each in differ))

    def _version(self, connection: Connection) -> int | None:
        """Return what a file counts up with every commit; a server does not say."""
        if not self._store.is_sqlite:
            return None
        return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())

    def _tell(self, changes: Changes) -> None:
        try:
            self.on_changes(changes)
        except Exception:
            _log.exception("whoever was told of changes failed")
