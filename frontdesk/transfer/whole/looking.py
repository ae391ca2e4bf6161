"""Looks at a zip that is to come in; nothing of it is written anywhere before all of it holds."""

import hashlib
import json
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from frontdesk.errors import FrontdeskError, Refused
from frontdesk.storage.release import KNOWN
from frontdesk.transfer.whole.archive import MANIFEST
from frontdesk.transfer.whole.described import FORMAT, VERSION
from frontdesk.values.progress import Progress

#: What no studio comes near: bytes of one file, of all, times smaller than unpacked, members.
_LARGEST, _ALL, _MEMBERS = 8 * 2**30, 64 * 2**30, 2_000_000
_TIMES, _SMALL = 400, 2**20
#: Bytes of a line, and of the manifest.
_LINE, _SAID = 2**26, 2**29
_PART = 2**20
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_. -]*(/[A-Za-z0-9_][A-Za-z0-9_. -]*)*")
_SECRET = 0x1


@dataclass(frozen=True, slots=True)
class Found:
    """What a zip says it holds."""

    file: str
    studio: str
    health: bool
    rows: dict[str, int]
    revision: str
    entries: int
    head: str


class Whole:
    """An export that is open for reading."""

    def __init__(self, inner: zipfile.ZipFile, path: Path) -> None:
        self._zip = inner
        self._path = path
        self._said = self._manifest()
        self.found = self._found()

    def verify(self, progress: Progress) -> None:
        """Read all of it and hold it against what the manifest says; ``Refused`` names the file."""
        said = {each["name"]: each for each in self._said["files"]}
        there = {each.filename for each in self._zip.infolist()} - {MANIFEST}
        for name in sorted(said.keys() ^ there):
            raise self._no("export_damaged", member=name)
        done, total = 0, sum(each["size"] for each in said.values())
        for name, each in said.items():
            digest, size = hashlib.sha256(), 0
            with self._zip.open(name) as file:
                while some := file.read(_PART):
                    digest.update(some)
                    size += len(some)
                    progress.step(done + size, 2 * total)
                    if size > each["size"]:
                        break
            if size != each["size"] or digest.hexdigest() != each["sha256"]:
                raise self._no("export_damaged", member=name)
            done += size

    def lines(self, table: str) -> Iterator[tuple[int, dict[str, Any]]]:
        """Give the rows of a table with the numbers of their lines; none where it stayed behind."""
        name = f"tables/{table}.jsonl"
        if table not in self.found.rows:
            return
        count = 0
        with self._zip.open(name) as file:
            while line := file.readline(_LINE):
                count += 1
                yield count, self._row(line, name, count)
        if count != self.found.rows[table]:
            raise self._no("export_damaged", member=name)

    def file(self, name: str) -> bytes:
        """Return a file that was kept with a row."""
        if not name.startswith("files/") or name not in self._zip.namelist():
            raise self._no("export_damaged", member=name)
        return self._zip.read(name)

    def no(self, table: str, line: int) -> Refused:
        """Return why a row cannot come in."""
        return self._no("export_row_wrong", table=table, line=line)

    # Internal

    def _row(self, line: bytes, name: str, count: int) -> dict[str, Any]:
        try:
            found = json.loads(line)
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict):
            raise self._no("export_row_wrong", table=Path(name).stem, line=count)
        return found

    def _manifest(self) -> dict[str, Any]:
        members = self._zip.infolist()
        if MANIFEST not in {each.filename for each in members}:
            raise self._no("export_foreign")
        self._look_over(members)
        if self._zip.getinfo(MANIFEST).file_size > _SAID:
            raise self._no("export_bomb")
        try:
            said = json.loads(self._zip.read(MANIFEST))
        except (ValueError, RecursionError):
            said = None
        if not isinstance(said, dict) or said.get("format") != FORMAT:
            raise self._no("export_foreign")
        if said.get("version") != VERSION or said.get("revision") not in KNOWN:
            raise self._no("export_newer")
        return said

    def _look_over(self, members: list[zipfile.ZipInfo]) -> None:
        """Refuse names that lead elsewhere, secrets, and what would never end when unpacked."""
        names = [each.filename for each in members]
        if len(set(names)) != len(names) or not all(map(_NAME.fullmatch, names)):
            raise self._no("export_names")
        if any(each.flag_bits & _SECRET or each.is_dir() for each in members):
            raise self._no("export_foreign")
        large = any(each.file_size > _LARGEST for each in members)
        dense = any(
            each.file_size > _SMALL and each.file_size > _TIMES * max(each.compress_size, 1)
            for each in members
        )
        if large or dense or sum(each.file_size for each in members) > _ALL:
            raise self._no("export_bomb")

    def _found(self) -> Found:
        said = self._said
        try:
            rows = {str(name): int(count) for name, count in said["tables"].items()}
            for each in said["files"]:
                if not (isinstance(each["name"], str) and isinstance(each["size"], int)):
                    raise TypeError
                str.lower(each["sha256"])
            return Found(
                file=self._path.name,
                studio=str(said["studio"]),
                health=said["health"] is True,
                rows=rows,
                revision=str(said["revision"]),
                entries=int(said["journal"]["entries"]),
                head=str(said["journal"]["mac"]),
            )
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise self._no("export_damaged", member=MANIFEST) from error

    def _no(self, code: str, **params: Any) -> Refused:
        return Refused.because(code, "file", file=self._path.name, **params)


@contextmanager
def opened(path: Path) -> Iterator[Whole]:
    """Open a zip; whatever is wrong with it comes out as ``Refused`` with a sentence."""
    params = {"file": path.name or str(path)}
    try:
        if not path.exists():
            raise Refused.because("file_missing", "file", **params)
        if not path.is_file():
            raise Refused.because("file_unreadable", "file", **params)
        with zipfile.ZipFile(path) as inner:
            if len(inner.filelist) > _MEMBERS:
                raise Refused.because("export_bomb", "file", **params)
            yield Whole(inner, path)
    except FrontdeskError:
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise Refused.because("export_torn", "file", **params) from error
    except OSError as error:
        raise Refused.because("file_unreadable", "file", **params) from error


def look(path: Path, progress: Progress | None = None) -> Found:
    """Return what a zip holds, once all of it was read and holds; ``Refused`` otherwise."""
    with opened(path) as whole:
        whole.verify(progress or Progress())
        return whole.found
