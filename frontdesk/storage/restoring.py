"""Puts a backup in the place of the studio's file; the one before is kept beside it."""

import os
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlcipher3 import dbapi2 as sqlite

from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.storage import sealing, upgrade
from frontdesk.storage.backup import slots_in, unpack
from frontdesk.storage.connect import connect
from frontdesk.storage.faults import surroundings, translated
from frontdesk.storage.folders import sync_folder
from frontdesk.storage.keys import beside
from frontdesk.storage.keys.key import Key
from frontdesk.storage.keys.slots import Slots
from frontdesk.storage.lease import Lease
from frontdesk.storage.place import Place
from frontdesk.storage.release import REVISION
from frontdesk.values.backup import Facts
from frontdesk.values.receipt_number import next_series

_TAILS = ("-wal", "-shm", "-journal", *beside.TAILS)


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put in place, and where the file that stood there lies now."""

    facts: Facts
    before: Path | None


def restore(backup: Path, place: Place, now: datetime, key: Key | None = None) -> Restored:
    """Put ``backup`` in place; nobody may have the studio open. Until it stands nothing changes.

    ``key`` is that of the backup. An older backup is upgraded on the way; one that is plain is
    encrypted, if the file that stands there is. Raises ``Refused`` (see ``backup.unpack``), or
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
                return _put(backup, place, now, key)
            finally:
                lease.release()
    except OSError as error:
        raise translated(error) or error from error


def set_aside(place: Place, now: datetime) -> Path | None:
    """Give the studio's file another name, so that a new one can begin; nobody may have it open.

    Returns where it lies now. Raises ``StoreUnavailable``: locked and the like.
    """
    if place.path is None:
        raise Refused.because("backup_of_server")
    try:
        with surroundings():
            lease = Lease(place.path)
            try:
                if not lease.alone():
                    raise StoreUnavailable("locked")
                return _aside(place, now, "before-anew")
            finally:
                lease.release()
    except OSError as error:
        raise translated(error) or error from error


def _put(backup: Path, place: Place, now: datetime, key: Key | None) -> Restored:
    path = place.path
    assert path is not None
    with TemporaryDirectory(prefix=".restoring-", dir=path.parent) as room:
        file = Path(room) / path.name
        facts = unpack(backup, file)
        fresh = place.at(file, key)
        if key is None and place.key is not None:
            sealing.seal_copy(fresh, place.key)
            fresh = place.like(file)
        if facts.revision != REVISION:
            upgrade.upgrade(fresh)
        _begin_series(fresh, now)
        _hold_letters(fresh)
        slots = _slots_of(backup, place, key)
        before = _aside(place, now, "before-restore")
        if slots is not None:
            beside.keep(path, slots)
        os.replace(file, path)
    sync_folder(path.parent)
    return Restored(facts, before)


def _slots_of(backup: Path, place: Place, key: Key | None) -> Slots | None:
    """Return the slots for the restored file: those of now where its key is that of now.

    A passphrase that was changed since, because somebody knew it, does not come back.
    """
    own = None if place.path is None else beside.found(place.path)
    if place.key is not None and key in (None, place.key):
        return own
    found = None if key is None else slots_in(backup)
    return own if own and found and own.database == found.database else found


def _begin_series(place: Place, now: datetime) -> None:
    """Let receipts begin another series: those given out after the backup are not known here."""
    with closing(connect(place)) as connection, connection:
        (last,) = connection.execute("SELECT max(receipt_series) FROM studio").fetchone()
        series = next_series(last or 0, now)
        connection.execute("UPDATE studio SET receipt_series = ?", (series,))


def _hold_letters(place: Place) -> None:
    """Let no letter go out by itself that waited then: it may have gone out since."""
    with closing(connect(place)) as connection, connection:
        connection.execute(
            "UPDATE outbox SET state = 'failed', code = 'mail_restored', params = '{}', "
            "process = NULL WHERE state IN ('waiting', 'sending')"
        )


def _aside(place: Place, now: datetime, name: str) -> Path | None:
    """Give the file that stands there another name, with all that its log still holds."""
    path = place.path
    assert path is not None
    if not path.exists():
        return None
    try:
        with closing(connect(place)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite.DatabaseError:  # it may be damaged: that is why one restores
        pass
    aside = path.with_name(f"{name}-{now:%Y%m%dT%H%M%SZ}.db")
    os.replace(path, aside)
    for tail in _TAILS:
        left = path.with_name(path.name + tail)
        if left.exists():
            os.replace(left, aside.with_name(aside.name + tail))
    return aside
