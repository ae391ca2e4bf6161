"""Changes a plain file into an encrypted one, and back.

The other file is written beside the one that stands there, compared with it row by row, opened by
its key and looked through; then it takes its name in one step. Until then nothing changes: whoever
pulls the plug finds the file as it was. A plain one is kept until the encrypted one has been opened
in its place, then it is overwritten and removed.
"""

import os
from collections.abc import Callable
from contextlib import closing, suppress
from itertools import zip_longest
from pathlib import Path
from typing import Any

from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.storage.connect import connect, is_authentic, reads_plain
from frontdesk.storage.faults import surroundings, translated
from frontdesk.storage.folders import sync_folder
from frontdesk.storage.keys import beside
from frontdesk.storage.keys.beside import BEFORE, MAKING
from frontdesk.storage.keys.key import Key
from frontdesk.storage.keys.slots import Slots
from frontdesk.storage.lease import Lease
from frontdesk.storage.place import Place

_TAILS = ("-wal", "-shm", "-journal")
_KEPT = ("application_id", "user_version")
_PART = 1 << 20


def seal(place: Place, key: Key, slots: Slots, note: Callable[[Place], None]) -> Place:
    """Encrypt the file at ``place``; nobody may have it open. Return its new place.

    ``note`` writes down what is done, in the new file before it takes the name of the old one.
    """
    path = _file_of(place)
    if place.key is not None or not reads_plain(place):
        raise Refused.because("already_protected")
    sealed = place.at(path, key)

    def swap(made: Path) -> None:
        beside.keep(path, slots)  # beside a plain file they do no harm
        before = path.with_name(path.name + BEFORE)
        before.unlink(missing_ok=True)
        with suppress(OSError):  # some disks know no second name; the new file was proven anyway
            os.link(path, before)
        os.replace(made, path)
        sync_folder(path.parent)
        _look_through(sealed)
        shred(before)

    _alone(path, lambda: swap(_other(place, sealed, note)))
    return sealed


def unseal(place: Place, note: Callable[[Place], None]) -> Place:
    """Write the encrypted file at ``place`` so that anybody can read it; else as ``seal``."""
    path = _file_of(place)
    if place.key is None:
        raise Refused.because("not_protected")
    plain = place.at(path, None)

    def swap(made: Path) -> None:
        os.replace(made, path)
        sync_folder(path.parent)
        _look_through(plain)
        beside.forget(path)  # what was encrypted is gone, and needs no key

    _alone(path, lambda: swap(_other(place, plain, note)))
    return plain


def seal_copy(plain: Place, key: Key) -> None:
    """Encrypt a file that nobody uses, such as one out of a plain backup, where it lies."""
    path = _file_of(plain)
    made = _other(plain, plain.at(path, key), lambda _: None)
    shred(path)
    os.replace(made, path)


def tidy(place: Place) -> None:
    """Remove what a change that was cut off left beside a file that is open and whole."""
    path = _file_of(place)
    for tail in (MAKING, BEFORE):
        left = path.with_name(path.name + tail)
        if place.key is not None:
            shred(left)
        _discard(left)


def shred(path: Path) -> None:
    """Overwrite a file and remove it; a disk of flash may keep what was there all the same."""
    if not path.exists():
        return
    left = path.stat().st_size if path.stat().st_nlink == 1 else 0  # it may be the living file
    with path.open("r+b") as sink:
        while left > 0:
            part = min(left, _PART)
            sink.write(bytes(part))
            left -= part
        sink.flush()
        os.fsync(sink.fileno())
    path.unlink()


# Internal


def _file_of(place: Place) -> Path:
    if place.path is None:
        raise Refused.because("protection_of_server")
    return place.path


def _alone(path: Path, work: Callable[[], None]) -> None:
    """Do something while nobody else has the file open."""
    try:
        with surroundings():
            lease = Lease(path)
            try:
                if not lease.alone():
                    raise StoreUnavailable("locked")
                work()
            finally:
                lease.release()
    except OSError as error:
        raise translated(error) or error from error


def _other(source: Place, target: Place, note: Callable[[Place], None]) -> Path:
    """Write the same data under another key; return where. It is whole and on the disk."""
    path = _file_of(source)
    made = target.like(path.with_name(path.name + MAKING))
    assert made.path is not None
    _discard(made.path)
    try:
        with closing(connect(source)) as there:
            there.isolation_level = None
            if there.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                raise StoreUnavailable("locked")
            there.execute("PRAGMA journal_mode=DELETE")  # all of it is in the one file now
            _export(there, made)
            with closing(connect(made)) as here:
                _compare(there, here)
        _look_through(made)
        note(made)
        _settle(made)
    except BaseException:
        _discard(made.path)
        raise
    return made.path


def _export(there: Any, made: Place) -> None:
    said = "" if made.key is None else made.key.said
    there.execute("ATTACH DATABASE ? AS made KEY ?", (str(made.path), said))
    there.execute("PRAGMA made.synchronous=FULL")
    there.execute("BEGIN")
    there.execute("SELECT sqlcipher_export('made')").fetchone()
    there.execute("COMMIT")
    for name in _KEPT:
        value = there.execute(f"PRAGMA main.{name}").fetchone()[0]
        there.execute(f"PRAGMA made.{name}={int(value)}")
    there.execute("DETACH DATABASE made")


def _compare(there: Any, here: Any) -> None:
    """Hold both files against each other: what they are made of, and every row."""
    shape = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
    found = there.execute(shape).fetchall()
    same = found == here.execute(shape).fetchall()
    tables = [
        row[1] for row in found if row[0] == "table" and "VIRTUAL TABLE" not in (row[3] or "")
    ]
    for name in tables:
        query = f'SELECT * FROM "{name}"'
        pairs = zip_longest(there.execute(query), here.execute(query))
        same = same and all(was == now for was, now in pairs)
    if not same:
        raise StoreUnavailable("disk_failed")


def _look_through(place: Place) -> None:
    with closing(connect(place)) as connection:
        connection.execute("PRAGMA query_only=ON")
        checks = (
            place.key is None or is_authentic(connection),
            connection.execute("PRAGMA integrity_check").fetchone() == ("ok",),
            connection.execute("PRAGMA foreign_key_check").fetchone() is None,
        )
    if not all(checks):
        raise StoreUnavailable("damaged")


def _settle(made: Place) -> None:
    """Bring the log into the file, and the file onto the disk."""
    with closing(connect(made)) as here:
        busy = here.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        here.execute("PRAGMA journal_mode=DELETE")
    if busy:
        raise StoreUnavailable("locked")
    assert made.path is not None
    with made.path.open("rb+") as file:
        os.fsync(file.fileno())


def _discard(path: Path) -> None:
    for tail in ("", *_TAILS):
        path.with_name(path.name + tail).unlink(missing_ok=True)
