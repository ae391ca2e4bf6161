"""Puts a backup in the place of the studio's file; the one before is kept beside it."""

import os
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlcipher3 import dbapi2 as sqlite

from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.storage import upgrade
from frontdesk.storage.backup import sync_folder, unpack
from frontdesk.storage.faults import surroundings, translated
from frontdesk.storage.lease import Lease
from frontdesk.storage.place import Place
from frontdesk.storage.release import REVISION
from frontdesk.values.backup import Facts
from frontdesk.values.receipt_number import next_series

_TAILS = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put in place, and where the file that stood there lies now."""

    facts: Facts
    before: Path | None


def restore(backup: Path, place: Place, now: datetime) -> Restored:
    """Put ``backup`` in place; nobody may have the studio open. Until it stands nothing changes.

    An older backup is upgraded on the way. Raises ``Refused`` (see ``backup.unpack``), or
    ``StoreUnavailable``: locked, disk_full, read_only and the like.
    """
    if place.path is None:
        raise Refused.because("backup_of_server")
    folder = place.path.parent
    try:
        with surroundings():
            folder.mkdir(parents=True, exist_ok=True)
            lease = Lease(place.path)
            try:
                if not lease.alone():
                    raise StoreUnavailable("locked")
                return _put(backup, place.path, now)
            finally:
                lease.release()
    except OSError as error:
        raise translated(error) or error from error


def _put(backup: Path, path: Path, now: datetime) -> Restored:
    with TemporaryDirectory(prefix=".restoring-", dir=path.parent) as room:
        fresh = Path(room) / path.name
        facts = unpack(backup, fresh)
        if facts.revision != REVISION:
            upgrade.upgrade(Place(path=fresh))
        _begin_series(fresh, now)
        _hold_letters(fresh)
        before = _aside(path, now)
        os.replace(fresh, path)
    sync_folder(path.parent)
    return Restored(facts, before)


def _begin_series(path: Path, now: datetime) -> None:
    """Let receipts begin another series: those given out after the backup are not known here."""
    with closing(sqlite.connect(str(path))) as connection, connection:
        (last,) = connection.execute("SELECT max(receipt_series) FROM studio").fetchone()
        series = next_series(last or 0, now)
        connection.execute("UPDATE studio SET receipt_series = ?", (series,))


def _hold_letters(path: Path) -> None:
    """Let no letter go out by itself that waited then: it may have gone out since."""
    with closing(sqlite.connect(str(path))) as connection, connection:
        connection.execute(
            "UPDATE outbox SET state = 'failed', code = 'mail_restored', params = '{}', "
            "process = NULL WHERE state IN ('waiting', 'sending')"
        )


def _aside(path: Path, now: datetime) -> Path | None:
    """Give the file that stands there another name, with all that its log still holds."""
    if not path.exists():
        return None
    try:
        with closing(sqlite.connect(str(path))) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite.DatabaseError:  # it may be damaged: that is why one restores
        pass
    aside = path.with_name(f"before-restore-{now:%Y%m%dT%H%M%SZ}.db")
    os.replace(path, aside)
    for tail in _TAILS:
        left = path.with_name(path.name + tail)
        if left.exists():
            os.replace(left, aside.with_name(aside.name + tail))
    return aside
