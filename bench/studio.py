"""The made-up studios that are measured: kept in ``bench/.data``, copied before they change."""

import hashlib
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.moment import clock
from frontdesk.demo.data import Progress, Size, write_studio
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place

_HERE = Path(__file__).parent
DATA = _HERE / ".data"
_SEED = 7
#: What makes a kept studio worthless when it changes.
_MADE_OF = ("storage/migrations/versions", "storage/guards")


def folder(appointments: int) -> Path:
    """Return the folder of a studio with about so many appointments; make it if need be."""
    found = DATA / f"{appointments}-{_SEED}-{_schema()}"
    if (found / "whole").exists():
        return found
    shutil.rmtree(found, ignore_errors=True)
    began = time.monotonic()
    write(Place.file(found), appointments)
    (found / "whole").touch()
    took = time.monotonic() - began
    print(f"made in {took:.0f} s, kept for the next time: {found}", file=sys.stderr)
    return found


def write(place: Place, appointments: int) -> None:
    """Write a studio of about so many appointments to ``place``."""
    size = Size(clients=appointments // 5, years=max(1, appointments // 100_000), seed=_SEED)
    store = open_store(place)
    try:
        write_studio(store, clock(), size, _told)
    finally:
        store.dispose()


@contextmanager
def copy(appointments: int) -> Iterator[Path]:
    """Lend a copy of the studio that may be changed."""
    source = folder(appointments)
    target = Path(tempfile.mkdtemp(prefix="copy-", dir=DATA))
    kept, changed = Place.file(source).path, Place.file(target).path
    assert kept is not None
    assert changed is not None
    shutil.copyfile(kept, changed)
    os.sync()  # or the first durable booking waits for the whole copy
    try:
        yield target
    finally:
        shutil.rmtree(target, ignore_errors=True)


def _schema() -> str:
    digest = hashlib.sha256()
    for name in _MADE_OF:
        for path in sorted((_HERE.parent / "frontdesk" / name).glob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _told(progress: Progress) -> None:
    said = f"\rmaking a studio up: {progress.share:4.0%}, {progress.appointments} appointments "
    print(said, end="" if progress.share < 1 else "\n", file=sys.stderr, flush=True)
