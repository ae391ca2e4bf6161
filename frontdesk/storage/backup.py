"""Copies of the studio's file that are known to be good.

A backup is a zip with the database and a page about it. It is made beside the work, from one
state of the database; then it is read back from the disk, unpacked, compared by digest, opened
and looked through. Only then does it get its name, and only then are old ones let go. Of a file
that is encrypted the backup is so too, by the same key, whose slots travel with it.
"""

import errno
import hashlib
import json
import os
import shutil
import struct
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from sqlcipher3 import dbapi2 as sqlite

from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.storage import guards
from frontdesk.storage.connect import connect, is_authentic
from frontdesk.storage.engine import single
from frontdesk.storage.faults import surroundings, translated
from frontdesk.storage.folders import sync_folder
from frontdesk.storage.keys import beside as keys_beside
from frontdesk.storage.keys.key import Key
from frontdesk.storage.keys.slots import MOST, Slots, read, written
from frontdesk.storage.place import Place
from frontdesk.storage.release import APPLICATION_ID, KNOWN, REVISION
from frontdesk.values.backup import SUFFIX, Backup, Facts, Made, kept
from frontdesk.values.receipt_number import receipt_code

_FORMAT = "frontdesk-backup"
_MAKING, _ABANDONED = ".making-", 3600
_ABOUT, _DATABASE, _KEYS = "about.json", "studio.db", "keys.json"
_PART = 1 << 20
#: A page about a backup is small; a large one is none of ours.
_MOST_ABOUT = 1 << 20
#: What the library of zips says of one that is broken; of a password it asks for, too.
_BROKEN = (
    *(BadZipFile, KeyError, EOFError, RuntimeError, ValueError, OverflowError),
    *(zlib.error, struct.error),
)
_OF_FOLDER = {
    "disk_full": "backup_disk_full",
    "read_only": "backup_unwritable",
    "cannot_open": "backup_unwritable",
    "disk_failed": "backup_unwritable",
}
#: The newest receipt.
_RECEIPT = """SELECT receipt_year, receipt_no, drawer FROM sale WHERE receipt_no IS NOT NULL
ORDER BY id DESC LIMIT 1"""


def beside(database: Path) -> Path:
    """Return the folder of the backups of the studio's file."""
    return database.parent / "backups"


def back_up(place: Place, folder: Path, now: datetime, elsewhere: Path | None = None) -> Made:
    """Make a backup in ``folder``, prove it, and put a copy of it ``elsewhere``.

    Raises ``StoreUnavailable`` where it cannot be written, ``Refused`` (backup_damaged) where what
    was written is not what was read. A copy that fails is told in ``Made.trouble``.
    """
    assert place.path is not None
    with _faults(folder):
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder, now)
        with TemporaryDirectory(prefix=_MAKING, dir=folder) as room:
            copied = place.like(Path(room) / _DATABASE)
            assert copied.path is not None
            facts = _copied(place, copied, now)
            packed = Path(room) / "packed"
            _pack(copied.path, facts, packed, _slots_of(place))
            copied.path.unlink()
            _prove(packed, facts, place.like(Path(room) / "opened.db"))
            path = folder / f"studio-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}{SUFFIX}"
            os.replace(packed, path)
        sync_folder(folder)
    made = Backup(path, facts)
    thin(folder)
    if elsewhere is None:
        return Made(backup=made)
    try:
        with _faults(elsewhere):
            return Made(backup=made, copy=_copy_to(path, elsewhere))
    except StoreUnavailable as error:
        return Made(backup=made, trouble=error)


def listed(folder: Path) -> tuple[Backup, ...]:
    """Return the backups in ``folder``, in order."""
    return in_order([look(path) for path in folder.glob(f"*{SUFFIX}")] if folder.is_dir() else [])


def newest(folder: Path) -> Backup | None:
    """Return the newest backup in ``folder``; they are called after the moment they are made."""
    names = sorted(folder.glob(f"*{SUFFIX}"), reverse=True) if folder.is_dir() else []
    return next((found for found in map(look, names) if found.facts is not None), None)


def in_order(found: Iterable[Backup]) -> tuple[Backup, ...]:
    """Return backups with the newest first, and those that cannot be read last."""
    oldest = datetime.min.replace(tzinfo=UTC)
    return tuple(sorted(found, key=lambda b: b.facts.made_at if b.facts else oldest, reverse=True))


def look(path: Path) -> Backup:
    """Return what the file says of itself, without opening the database in it."""
    if path.exists() and not path.is_file():  # what is no file may never end
        return Backup(path, None, "backup_foreign")
    try:
        with ZipFile(path) as packed:
            return Backup(path, _about(packed))
    except Refused as error:
        return Backup(path, None, error.reasons[0].code)
    except (OSError, *_BROKEN):
        return Backup(path, None, "backup_damaged")


def checked(path: Path, key: Key | None = None) -> Facts:
    """Unpack a backup, look through it and let it go again; raises as ``unpack`` does."""
    with TemporaryDirectory(prefix="frontdesk-check-") as room:
        opened = Place(path=Path(room) / _DATABASE, key=key)
        facts = unpack(path, Path(room) / _DATABASE)
        _look_through(opened, facts, path.name)
    return facts


def slots_in(path: Path) -> Slots | None:
    """Return the slots that travel with a backup; none with one that anybody can read."""
    try:
        with ZipFile(path) as packed:
            info = packed.getinfo(_KEYS)
            return read(packed.read(info)) if info.file_size <= MOST else None
    except (OSError, *_BROKEN):
        return None


def unpack(path: Path, target: Path) -> Facts:
    """Write the database in a backup to ``target``; it is what the page about it says.

    Raises ``Refused``: backup_gone, backup_foreign, backup_damaged, backup_newer.
    """
    if not path.is_file():
        raise Refused.because("backup_gone", "file", file=path.name)
    try:
        with ZipFile(path) as packed:
            facts = _about(packed)
            digest, size = hashlib.sha256(), 0
            with packed.open(_DATABASE) as source, target.open("wb") as sink:
                while part := source.read(_PART):
                    size += len(part)
                    if size > facts.size:
                        raise Refused.because("backup_damaged", "file", file=path.name)
                    digest.update(part)
                    sink.write(part)
                _flush(sink)
    except (OSError, *_BROKEN) as error:
        if isinstance(error, OSError) and error.errno != errno.EINVAL:
            raise  # of the disk; that one is a place in the file which cannot be
        raise Refused.because("backup_damaged", "file", file=path.name) from error
    if (digest.hexdigest(), size) != (facts.sha256, facts.size):
        raise Refused.because("backup_damaged", "file", file=path.name)
    return facts


def thin(folder: Path) -> None:
    """Let go of backups that are no longer wanted; those that cannot be read stay."""
    found = {each.facts.made_at: each.path for each in listed(folder) if each.facts}
    for at in found.keys() - kept(found):
        found[at].unlink(missing_ok=True)


# Internal


@contextmanager
def _faults(folder: Path) -> Iterator[None]:
    """Let what is wrong with ``folder`` come out as that, not as a fault of the studio's file."""
    try:
        with surroundings():
            yield
    except OSError as error:
        raise _of_folder(translated(error), folder) or error from error
    except StoreUnavailable as error:
        raise _of_folder(error, folder) or error from error


def _of_folder(error: StoreUnavailable | None, folder: Path) -> StoreUnavailable | None:
    if error is None or error.code not in _OF_FOLDER:
        return error
    return StoreUnavailable(_OF_FOLDER[error.code], place=str(folder))


def _slots_of(place: Place) -> Slots | None:
    """Return the slots that open an encrypted file; a copy that nobody could open is none."""
    if place.key is None or place.path is None:
        return None
    slots = keys_beside.found(place.path)
    if slots is None:
        raise StoreUnavailable("keys_damaged", place=str(place.path))
    return slots


def _copied(source: Place, target: Place, now: datetime) -> Facts:
    """Copy one state of the database by its own means, and say what is in it."""
    with closing(connect(source)) as there, closing(connect(target)) as here:
        there.isolation_level = None
        there.execute("PRAGMA query_only=ON")
        there.execute("BEGIN")  # the copy is of this state too
        rows = _rows(there)
        last = _one(there, "SELECT max(id) FROM journal")
        there.backup(here)
        name = _one(there, "SELECT name FROM studio")
        revision = _one(there, "SELECT version_num FROM alembic_version")
        receipt = _one(there, _RECEIPT)
        there.execute("ROLLBACK")
        here.execute("PRAGMA journal_mode=DELETE")
    assert target.path is not None
    digest, size = hashlib.sha256(), 0
    with target.path.open("rb") as copy:
        while part := copy.read(_PART):
            digest.update(part)
            size += len(part)
    return Facts(
        made_at=now,
        studio=name[0] if name else "",
        revision=revision[0] if revision else "",
        journal=(last[0] if last else 0) or 0,
        rows=rows,
        last_receipt=receipt_code(date(receipt[0], 1, 1), *receipt[1:]) if receipt else "",
        sha256=digest.hexdigest(),
        size=size,
        encrypted=source.key is not None,
    )


def _sweep(folder: Path, now: datetime) -> None:
    """Remove what was begun and cut off; what is younger may still be at work."""
    long_ago = now.timestamp() - _ABANDONED
    for room in folder.glob(f"{_MAKING}*"):
        if room.stat().st_mtime < long_ago:
            shutil.rmtree(room, ignore_errors=True)


def _rows(connection: Any) -> dict[str, int]:
    found = connection.execute("PRAGMA main.table_list").fetchall()
    names = sorted(row[1] for row in found if row[2] == "table" and row[1][:7] != "sqlite_")
    count = 'SELECT count(*) FROM "{}"'
    return {name: connection.execute(count.format(name)).fetchone()[0] for name in names}


def _one(connection: Any, query: str) -> Any:
    """Return a row; none where an earlier release knows no such table or column."""
    try:
        return connection.execute(query).fetchone()
    except sqlite.OperationalError:
        return None


def _pack(database: Path, facts: Facts, packed: Path, slots: Slots | None) -> None:
    about = {"format": _FORMAT, **asdict(facts), "made_at": facts.made_at.isoformat()}
    with packed.open("wb") as sink:
        with ZipFile(sink, "w", ZIP_DEFLATED, compresslevel=4) as into:
            into.writestr(_ABOUT, json.dumps(about, ensure_ascii=False, indent=1))
            if slots is not None:
                into.writestr(_KEYS, written(slots))
            # what is encrypted cannot be made smaller
            into.write(database, _DATABASE, ZIP_STORED if facts.encrypted else None)
        _flush(sink)


def _about(packed: ZipFile) -> Facts:
    """Return the page about a backup; raises ``Refused``."""
    file = Path(packed.filename or "").name
    try:
        info = packed.getinfo(_ABOUT)
        if info.file_size > _MOST_ABOUT:
            raise KeyError(_ABOUT)
        said = json.loads(packed.read(info))
        if said.pop("format") != _FORMAT:
            raise KeyError("format")
        said["made_at"] = datetime.fromisoformat(said["made_at"])
        facts = Facts(**said)
    except BadZipFile as error:
        raise Refused.because("backup_damaged", "file", file=file) from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Refused.because("backup_foreign", "file", file=file) from error
    if facts.revision not in KNOWN:
        raise Refused.because("backup_newer", "file", file=file)
    return facts


def _prove(packed: Path, facts: Facts, opened: Place) -> None:
    """Read the backup from the disk again, open it, and look whether all of it is there."""
    assert opened.path is not None
    unpack(packed, opened.path)
    if facts.encrypted and slots_in(packed) is None:
        raise Refused.because("backup_damaged", "file", file=packed.name)
    _look_through(opened, facts, packed.name)


def _look_through(opened: Place, facts: Facts, file: str) -> None:
    with closing(connect(opened)) as connection:
        connection.execute("PRAGMA query_only=ON")
        checks = (
            opened.key is None or is_authentic(connection),
            connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,),
            connection.execute("PRAGMA integrity_check").fetchone() == ("ok",),
            connection.execute("PRAGMA foreign_key_check").fetchone() is None,
            _rows(connection) == facts.rows,
            _one(connection, "SELECT coalesce(sum(amount), 0) FROM entry") in (None, (0,)),
        )
    if not all(checks) or not _guarded(opened, facts):
        raise Refused.because("backup_damaged", "file", file=file)


def _guarded(opened: Place, facts: Facts) -> bool:
    if facts.revision != REVISION:
        return True  # about to be upgraded; its guards are those of its own release
    engine = single(opened)
    try:
        with engine.connect() as connection:
            return guards.present(connection) == guards.expected(connection)
    finally:
        engine.dispose()


def _copy_to(path: Path, elsewhere: Path) -> Path:
    """Copy a backup to another disk, byte for byte; a half copy never bears its name."""
    elsewhere.mkdir(parents=True, exist_ok=True)
    target = elsewhere / path.name
    part = elsewhere / f".{path.name}.part"
    try:
        with path.open("rb") as source, part.open("wb") as sink:
            shutil.copyfileobj(source, sink, _PART)
            _flush(sink)
        if _digest(part) != _digest(path):
            raise StoreUnavailable("disk_failed")
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(elsewhere)
    thin(elsewhere)
    return target


def _digest(path: Path) -> str:
    with path.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def _flush(sink: Any) -> None:
    sink.flush()
    os.fsync(sink.fileno())
