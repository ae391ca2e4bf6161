"""Opens a studio's database, or says in one code why not."""

import random
import shutil
import time
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy import inspect as look_at

from frontdesk.clock import SystemClock
from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.storage import guards
from frontdesk.storage.engine import Store
from frontdesk.storage.faults import surroundings, translated
from frontdesk.storage.keys import beside
from frontdesk.storage.lease import Lease
from frontdesk.storage.place import Place
from frontdesk.storage.release import APPLICATION_ID, KNOWN, REVISION
from frontdesk.storage.share import on_share

#: How long another station may take to let go of a file that must be upgraded.
_PATIENCE = 5.0
#: What a database needs to be opened at all.
_LEAST = 65536

#: Changes nothing, but tells now that a file cannot be written: beginning does not.
_TOUCH = "DELETE FROM hold WHERE 1=0"


def open_store(place: Place, typed: str | None = None) -> Store:
    """Open, creating or upgrading as needed; ``typed`` opens a file that is encrypted.

    Raises ``StoreUnavailable``: network_share, read_only, cannot_open, locked, disk_full,
    disk_failed, not_a_database, damaged, newer_database, guards_missing; of a server also
    server_gone, server_refused, bad_address, driver_missing; of a file that is encrypted
    key_wanted, passphrase_wrong, only_code_opens, code_wrong, keys_damaged, key_of_another.
    """
    lease = _lease(place)
    try:
        with surroundings():
            if lease is not None:
                lease.share()  # so that nobody encrypts it just now
            place = _unlocked(place, typed)
    except BaseException:
        if lease is not None:
            lease.release()
        raise
    store = Store(place, lease)
    try:
        with surroundings():
            _bring_up(store, lease)
            with store.write.begin() as connection:
                connection.exec_driver_sql(_TOUCH)
                if guards.present(connection) != guards.expected(connection):
                    raise StoreUnavailable("guards_missing")
            _tidy(store.place)
    except OSError as error:
        store.dispose()
        raise translated(error) or error from error
    except StoreUnavailable as error:
        store.dispose()
        if error.code == "disk_failed" and _is_full(place):
            raise StoreUnavailable("disk_full") from error
        if error.code == "not_a_database" and place.key is not None:
            raise StoreUnavailable("key_of_another", place=str(place.path)) from error
        if error.code == "not_a_database" and _has_got_slots_back(place):
            return open_store(place, typed)
        raise
    except BaseException:
        store.dispose()
        raise
    return store


def _unlocked(place: Place, typed: str | None) -> Place:
    """Return the place with its key, where its file is encrypted; most have no slots beside."""
    if place.path is None or place.key is not None or not beside.there(place.path):
        return place
    from frontdesk.storage.keys.opener import unlocked  # brings a library along

    return unlocked(place, typed)


def _has_got_slots_back(place: Place) -> bool:
    """Put slots that were lost beside a file that seems to need them; a backup may have them."""
    from frontdesk.storage.keys.opener import bring_slots_back

    return place.path is not None and place.key is None and bring_slots_back(place)


def _tidy(place: Place) -> None:
    """Remove what a change of the encryption left when it was cut off."""
    if place.path is None or not beside.left(place.path):
        return
    from frontdesk.storage.sealing import tidy  # hardly ever

    tidy(place)


def _is_full(place: Place) -> bool:
    """Tell a full disk from one that fails: SQLite says the same when it cannot even begin."""
    return place.path is not None and shutil.disk_usage(place.path.parent).free < _LEAST


def _lease(place: Place) -> Lease | None:
    if place.path is None:
        return None
    folder = place.path.parent
    if on_share(folder):
        raise StoreUnavailable("network_share", place=str(folder))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return Lease(place.path)
    except OSError as error:
        raise translated(error) or error from error


def _bring_up(store: Store, lease: Lease | None) -> None:
    if lease is None:
        if _needs_upgrade(store):
            _upgrade(store)
        return
    end = time.monotonic() + _PATIENCE
    while True:
        lease.share()
        if not _needs_upgrade(store):
            return
        if lease.alone():
            if _needs_upgrade(store):
                _upgrade(store)
            lease.share()
            return
        if time.monotonic() > end:
            raise StoreUnavailable("locked")
        time.sleep(random.uniform(0.02, 0.1))


def _needs_upgrade(store: Store) -> bool:
    if not store.place.exists:
        return True
    found = _revision_of(store)
    if found is not None and found not in KNOWN:
        raise StoreUnavailable("newer_database", found=found, known=REVISION)
    return found != REVISION


def _revision(connection: Connection) -> str | None:
    """Return the revision of the database; none for an empty one."""
    tables = look_at(connection).get_table_names()
    where = "the database"
    if connection.dialect.name == "sqlite":
        where = connection.engine.url.database or where
        ours = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
        if tables and ours != APPLICATION_ID:
            raise StoreUnavailable("not_a_database", place=where)
    if "alembic_version" not in tables:
        if tables:
            raise StoreUnavailable("not_a_database", place=where)
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def _upgrade(store: Store) -> None:
    from frontdesk.storage import upgrade  # Alembic takes longer than a whole start

    holds_something = store.place.exists and _revision_of(store) is not None
    store.dispose_connections()
    if holds_something and store.place.path is not None:
        _back_up(store.place, store.place.path)
    upgrade.upgrade(store.place)


def _revision_of(store: Store) -> str | None:
    with store.read.connect() as connection:
        return _revision(connection)


def _back_up(place: Place, path: Path) -> None:
    """Keep the file as the release before left it; one that is not whole is not upgraded."""
    from frontdesk.storage import backup

    try:
        backup.back_up(place, backup.beside(path), SystemClock().now())
    except Refused as error:
        raise StoreUnavailable("damaged") from error
