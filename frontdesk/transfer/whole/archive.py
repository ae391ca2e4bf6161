"""A zip that is the same for the same contents, and stands under its name only once it is whole.

No moment and no name of a computer is in it; its last member says how large each of the others
is, and its SHA-256.
"""

import hashlib
import json
import os
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from frontdesk.errors import FrontdeskError, StoreUnavailable
from frontdesk.storage.faults import translated

#: The member that names all others.
MANIFEST = "manifest.json"
#: The earliest moment that a zip can say.
_NEVER = (1980, 1, 1, 0, 0, 0)
_RIGHTS = 0o100644 << 16
_LEVEL = 6
Write = Callable[[bytes], None]


class Archive:
    """A zip that is being written; see ``writing``."""

    def __init__(self, inner: zipfile.ZipFile) -> None:
        self._zip = inner
        self._files: list[dict[str, Any]] = []

    @contextmanager
    def member(self, name: str) -> Iterator[Write]:
        """Begin a file; what it is handed goes straight to the disk."""
        digest, size = hashlib.sha256(), 0
        with self._zip.open(_info(name), "w", force_zip64=True) as file:

            def write(some: bytes) -> None:
                nonlocal size
                file.write(some)
                digest.update(some)
                size += len(some)

            yield write
        self._files.append({"name": name, "size": size, "sha256": digest.hexdigest()})

    def add(self, name: str, contents: bytes) -> None:
        """Add a file at once."""
        with self.member(name) as write:
            write(contents)

    def close(self, said: dict[str, Any]) -> None:
        """Write the member that names all others, with what else it says."""
        manifest = {**said, "files": sorted(self._files, key=lambda each: str(each["name"]))}
        text = json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
        self._zip.writestr(_info(MANIFEST), text.encode(), compresslevel=_LEVEL)


@contextmanager
def writing(path: Path) -> Iterator[Archive]:
    """Write a zip beside ``path`` and give it that name once it is whole and on the disk.

    Whatever goes wrong, nothing half is left, and what stood there before still stands.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        with _disk(path):
            with part.open("wb") as file:
                with zipfile.ZipFile(
                    file, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL
                ) as inner:
                    yield Archive(inner)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


@contextmanager
def _disk(path: Path) -> Iterator[None]:
    """Say in the words of the house what the disk says."""
    try:
        yield
    except FrontdeskError:
        raise
    except OSError as error:
        known = translated(error)
        full = known is not None and known.code == "disk_full"
        code = "export_disk_full" if full else "export_not_writable"
        raise StoreUnavailable(code, place=str(path.parent)) from error


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _NEVER)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 3
    info.external_attr = _RIGHTS
    return info
