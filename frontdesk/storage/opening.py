"""Opens a studio's database, or says in one code why not."""

from sqlalchemy import Connection

from frontdesk.errors import StoreUnavailable
from frontdesk.storage import guards, upgrade
from frontdesk.storage.engine import Store
from frontdesk.storage.faults import surroundings
from frontdesk.storage.place import Place
from frontdesk.storage.share import on_share


def open_store(place: Place) -> Store:
    """Open, creating or upgrading as needed.

    Raises ``StoreUnavailable``: network_share, read_only, cannot_open, locked, disk_full,
    not_a_database, damaged, newer_database, guards_missing, server_gone.
    """
    if place.path is not None:
        if on_share(place.path.parent):
            raise StoreUnavailable("network_share", place=str(place.path.parent))
        try:
            place.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreUnavailable("cannot_open", place=str(place.path.parent)) from error
    with surroundings():
        store = Store(place)
        try:
            if not place.exists or _needs_upgrade(store):
                store.dispose()
                upgrade.upgrade(place)
            _check(store)
        except OSError as error:
            store.dispose()
            raise StoreUnavailable("read_only", place=str(place.path)) from error
        except BaseException:
            store.dispose()
            raise
    return store


def _needs_upgrade(store: Store) -> bool:
    with store.read.connect() as connection:
        found = upgrade.revision(connection)
        if found is None and store.is_sqlite and _tables(connection):
            raise StoreUnavailable("not_a_database", place=str(store.place.path))
        upgrade.check_known(found)
        return found != upgrade.newest()


def _tables(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one())


def _check(store: Store) -> None:
    with store.write.begin() as connection:  # the lock is tried too: a file we cannot write is told
        if guards.present(connection) != guards.expected(connection):
            raise StoreUnavailable("guards_missing")
