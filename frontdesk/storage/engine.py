"""Connections to the database, set up so that what is saved stays saved.

``sqlcipher3`` is the only SQLite library in the process. Writing begins IMMEDIATE; reading
happens on connections that cannot write, each transaction on one state of the database.
"""

import random
import time
from collections.abc import Iterator
from functools import partial
from typing import Any

from sqlalchemy import URL, Connection, Engine, Pool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import NullPool, QueuePool
from sqlcipher3 import dbapi2 as sqlite

from frontdesk.errors import StoreUnavailable
from frontdesk.storage.checkpoint import AUTOMATIC, Checkpoints
from frontdesk.storage.connect import BUSY_MS, connect
from frontdesk.storage.faults import is_locked
from frontdesk.storage.lease import Lease
from frontdesk.storage.place import Place

#: Earlier versions can corrupt a file in WAL mode.
_OLDEST = (3, 51, 3)
#: So many seconds a writer waits for its turn, in pauses of so many.
PATIENCE = 10.0
_PAUSE, _SHORTEST = 0.004, 0.0005
#: Who has waited so long looks twice as often, and so on: nobody is passed over again and again.
_LONG = 0.05
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    f"wal_autocheckpoint={AUTOMATIC}",
    "foreign_keys=ON",
    "recursive_triggers=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
)
#: What is read again and again stays at hand.
_CACHE_KIB = 16384
#: A server that is silent, or a rival that holds a row, is not waited for without end.
_SERVER = {"connect_timeout": 5, "application_name": "frontdesk"}
_LOCK_TIMEOUT = "-c lock_timeout=10s"


class Store:
    """A database that is open: one engine that writes, one that only reads."""

    def __init__(self, place: Place, lease: Lease | None = None) -> None:
        self.place = place
        self.is_sqlite = place.path is not None
        self.write = _engine(place, writing=True)
        self.read = _engine(place, writing=False)
        self._lease = lease
        self._checkpoints = None if place.path is None else Checkpoints(place)

    def written(self) -> None:
        """Take note of a commit: what is written is brought into the file beside the work."""
        if self._checkpoints is not None:
            self._checkpoints.written()

    def dispose(self) -> None:
        """Close every connection, and let others upgrade the file."""
        self.dispose_connections()
        if self._lease is not None:
            self._lease.release()

    def dispose_connections(self) -> None:
        """Close every connection; the next use opens new ones."""
        if self._checkpoints is not None:
            self._checkpoints.wait()
        self.write.dispose()
        self.read.dispose()


def single(place: Place) -> Engine:
    """Return an engine that writes and keeps no connection; for upgrades, which swap the file."""
    return _engine(place, writing=True, pool=NullPool)


def raw(connection: Connection) -> Any:
    """Return the driver's own connection."""
    driver = connection.connection.driver_connection
    assert driver is not None
    return driver


def _engine(place: Place, *, writing: bool, pool: type[Pool] = QueuePool) -> Engine:
    if place.path is None:
        return _server(place, writing=writing, pool=pool)
    if sqlite.sqlite_version_info < _OLDEST:
        raise RuntimeError(f"SQLite {sqlite.sqlite_version} is too old to be safe")
    engine = create_engine(
        URL.create("sqlite", database=str(place.path)),
        module=sqlite,
        poolclass=pool,
        creator=partial(connect, place, any_thread=True),
        hide_parameters=True,  # an error goes into logs; names and notes do not
    )
    event.listen(engine, "connect", _prepare_writing if writing else _prepare_reading)
    # An event of the engine's, such as its "begin", would be asked about at every statement.
    begin: Any = _begin_writing if writing else _begin_reading
    engine.dialect.do_begin = begin  # type: ignore[method-assign]
    return engine


def _server(place: Place, *, writing: bool, pool: type[Pool]) -> Engine:
    assert place.url is not None
    try:
        url = make_url(place.url)
        if url.get_backend_name() != "postgresql":
            raise StoreUnavailable("bad_address")
        engine = create_engine(
            url,
            poolclass=pool,
            pool_pre_ping=True,
            connect_args={**_SERVER, "options": _LOCK_TIMEOUT},
            hide_parameters=True,
            isolation_level="READ COMMITTED" if writing else "REPEATABLE READ",
        )
    except (ArgumentError, ValueError) as error:  # a port that is no number, too
        raise StoreUnavailable("bad_address") from error
    except ModuleNotFoundError as error:
        raise StoreUnavailable("driver_missing") from error
    return engine if writing else engine.execution_options(postgresql_readonly=True)


def _prepare_writing(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves
    for pragma in (f"busy_timeout={BUSY_MS}", *_PRAGMAS):
        connection.execute(f"PRAGMA {pragma}")
    if connection.execute("PRAGMA foreign_keys").fetchone() != (1,):
        raise RuntimeError("foreign keys could not be switched on")


def _prepare_reading(connection: Any, record: Any) -> None:
    _prepare_writing(connection, record)
    connection.execute("PRAGMA query_only=ON")
    connection.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")


def _begin_reading(connection: Any) -> None:
    connection.driver_connection.execute("BEGIN")


def _begin_writing(connection: Any) -> None:
    """Take the lock for writing.

    SQLite's own waiting is not fair: it looks less and less often, so that who came late goes
    first. So it waits not at all, and we look again after small random pauses.
    """
    driver = connection.driver_connection
    driver.execute("PRAGMA busy_timeout=0")
    try:
        for pause in _pauses():
            try:
                driver.execute("BEGIN IMMEDIATE")
                return
            except sqlite.Error as error:
                if not is_locked(error):
                    break
            time.sleep(pause)
        driver.execute("BEGIN IMMEDIATE")  # what it says now is told at the desk
    finally:
        driver.execute(f"PRAGMA busy_timeout={BUSY_MS}")


def _pauses() -> Iterator[float]:
    waited = 0.0
    while waited < PATIENCE:
        pause = random.uniform(0.5, 1.5) * max(_PAUSE / (1 + waited / _LONG), _SHORTEST)
        waited += pause
        yield pause
