"""Connections to the database, set up so that what is saved stays saved.

``sqlcipher3`` is the only SQLite library in the process. Writing begins IMMEDIATE; reading
happens on connections that cannot write.
"""

import random
import time
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, QueuePool
from sqlcipher3 import dbapi2 as sqlite

from frontdesk.storage.faults import is_busy
from frontdesk.storage.place import Place

#: Earlier versions can corrupt a file in WAL mode.
_OLDEST = (3, 51, 3)
_TRIES = 5
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "recursive_triggers=ON",
    "busy_timeout=2000",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
)


class Store:
    """A database that is open: one engine that writes, one that only reads."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.is_sqlite = place.path is not None
        self.write = _engine(place, writing=True)
        self.read = _engine(place, writing=False)

    def dispose(self) -> None:
        """Close every connection."""
        self.write.dispose()
        self.read.dispose()


def _engine(place: Place, *, writing: bool) -> Engine:
    if place.path is None:
        assert place.url is not None
        engine = create_engine(place.url, pool_pre_ping=True)
        if not writing:
            return engine.execution_options(postgresql_readonly=True)
        return engine
    if sqlite.sqlite_version_info < _OLDEST:
        raise RuntimeError(f"SQLite {sqlite.sqlite_version} is too old to be safe")
    engine = create_engine(
        f"sqlite:///{place.path}",
        module=sqlite,
        poolclass=QueuePool,
        connect_args={"timeout": 2, "check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare_writing if writing else _prepare_reading)
    event.listen(engine, "begin", _begin_writing if writing else _begin_reading)
    return engine


def _prepare_writing(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    if connection.execute("PRAGMA foreign_keys").fetchone() != (1,):
        raise RuntimeError("foreign keys could not be switched on")


def _prepare_reading(connection: Any, record: Any) -> None:
    _prepare_writing(connection, record)
    connection.execute("PRAGMA query_only=ON")


def _begin_reading(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _begin_writing(connection: Connection) -> None:
    """Take the lock for writing; SQLite's own waiting is not fair, so try again ourselves."""
    for attempt in range(_TRIES):
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            return
        except Exception as error:
            if not is_busy(error) or attempt == _TRIES - 1:
                raise
            time.sleep(random.uniform(0.005, 0.05))


def single(place: Place) -> Engine:
    """Return an engine that keeps no connection; for upgrades, which swap the file."""
    engine = _engine(place, writing=True)
    return engine if place.path is None else _without_pool(place)


def _without_pool(place: Place) -> Engine:
    engine = create_engine(
        f"sqlite:///{place.path}", module=sqlite, poolclass=NullPool, connect_args={"timeout": 2}
    )
    event.listen(engine, "connect", _prepare_writing)
    event.listen(engine, "begin", _begin_writing)
    return engine
