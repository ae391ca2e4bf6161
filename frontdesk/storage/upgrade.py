"""Brings a database to this release: on a verified copy, which then takes its place."""

import os
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlcipher3 import dbapi2 as sqlite

from frontdesk.errors import StoreUnavailable
from frontdesk.storage import guards
from frontdesk.storage.engine import single
from frontdesk.storage.place import Place

#: "FDsk": told apart from any other SQLite file.
APPLICATION_ID = 0x4644736B
_FOLDER = Path(__file__).parent / "migrations"


def revision(connection: Connection) -> str | None:
    """Return the revision of the database; none for an empty one."""
    return MigrationContext.configure(connection).get_current_revision()


def newest() -> str:
    """Return the revision of this release."""
    head = _scripts().get_current_head()
    assert head is not None
    return head


def upgrade(place: Place) -> None:
    """Create or upgrade the database at ``place``; leave it untouched when anything fails."""
    if place.path is None:
        with single(place).begin() as connection:
            _bring_up(connection)
        return
    place.path.parent.mkdir(parents=True, exist_ok=True)
    copy = place.path.with_suffix(".upgrade")
    _discard(copy)
    if place.path.exists():
        _copy(place.path, copy)
    _upgrade_file(copy)
    os.replace(copy, place.path)
    _discard(copy)


def check_known(found: str | None) -> None:
    """Raise ``StoreUnavailable`` when a newer release has written the database."""
    if found is not None and found not in {step.revision for step in _scripts().walk_revisions()}:
        raise StoreUnavailable("newer_database", found=found, known=newest())


def _upgrade_file(copy: Path) -> None:
    engine = single(Place(path=copy))
    try:
        with engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            # No effect inside a transaction; with it on, rebuilding a table deletes its children.
            raw.execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                _bring_up(connection)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise StoreUnavailable("damaged")
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            if connection.exec_driver_sql("PRAGMA integrity_check").scalar() != "ok":
                raise StoreUnavailable("damaged")
            connection.rollback()
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            raw.execute("PRAGMA journal_mode=DELETE")
    finally:
        engine.dispose()


def _bring_up(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    guards.install(connection)
    guards.remember(connection)


def _copy(source: Path, target: Path) -> None:
    """Copy by the database's own means: a plain copy of a live file may be torn."""
    there, here = sqlite.connect(str(source)), sqlite.connect(str(target))
    try:
        there.backup(here)
    finally:
        there.close()
        here.close()


def _discard(path: Path) -> None:
    for tail in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + tail).unlink(missing_ok=True)


def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(_FOLDER))
