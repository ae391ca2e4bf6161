"""Brings a database to this release: on a verified copy, which then takes its place."""

import os
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from frontdesk.errors import StoreUnavailable
from frontdesk.storage import guards
from frontdesk.storage.connect import connect
from frontdesk.storage.engine import raw, single
from frontdesk.storage.folders import sync_folder
from frontdesk.storage.place import Place
from frontdesk.storage.release import APPLICATION_ID

_FOLDER = Path(__file__).parent / "migrations"
#: One at a time: of two stations the second finds the work done.
_LOCK = 0x46447570


def config() -> Config:
    """Return Alembic's settings; there is no file of them."""
    found = Config()
    found.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    return found


def upgrade(place: Place) -> None:
    """Create or upgrade the database at ``place``; leave it untouched when anything fails.

    Nobody else may have the file open; see ``lease``.
    """
    if place.path is None:
        with single(place).begin() as connection:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
            _bring_up(connection)
        return
    copy = place.path.with_suffix(".upgrade")
    _discard(copy)
    if place.path.exists():
        _copy(place, place.like(copy))
    _upgrade_file(place.like(copy))
    _discard_journals(place.path)
    os.replace(copy, place.path)
    sync_folder(place.path.parent)


def _upgrade_file(copy: Place) -> None:
    engine = single(copy)
    try:
        with engine.connect() as connection:
            driver = raw(connection)
            # No effect inside a transaction; with it on, rebuilding a table deletes its children.
            driver.execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                _bring_up(connection)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise StoreUnavailable("damaged")
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            if driver.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise StoreUnavailable("damaged")
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            driver.execute("PRAGMA journal_mode=DELETE")  # all of it is in the one file now
    finally:
        engine.dispose()


def _bring_up(connection: Connection) -> None:
    settings = config()
    settings.attributes["connection"] = connection
    command.upgrade(settings, "head")
    guards.install(connection)


def _copy(source: Place, target: Place) -> None:
    """Copy by the database's own means: a plain copy of a live file may be torn."""
    with closing(connect(source)) as there, closing(connect(target)) as here:
        there.backup(here)
        busy = there.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:  # its journal is removed before the swap, so all of it must be in the file
        raise StoreUnavailable("locked")


def _discard(path: Path) -> None:
    path.unlink(missing_ok=True)
    _discard_journals(path)


def _discard_journals(path: Path) -> None:
    """Remove what belongs to an earlier file of this name; it would be played into the new one."""
    for tail in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + tail).unlink(missing_ok=True)
