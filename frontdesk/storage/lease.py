"""Who may swap the database file: it is shared while it is open, and held alone to upgrade.

The lock lies on a file beside the database, for the database itself is opened by SQLite only:
closing it in any other way drops SQLite's own locks. On Windows an open file cannot be
swapped anyway, so there only those who upgrade keep each other out.
"""

import os
import sys
import time
from pathlib import Path

from frontdesk.errors import StoreUnavailable

_PATIENCE = 10.0
_STEP = 0.05

if sys.platform == "win32":
    import msvcrt

    def _locked(descriptor: int, *, alone: bool) -> bool:
        if alone:
            try:
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            except OSError:
                return False
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
        except OSError:
            return  # it was shared, which is no lock here

else:
    import fcntl

    def _locked(descriptor: int, *, alone: bool) -> bool:
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class Lease:
    """A claim on the file of a studio; the system gives it back when the process ends."""

    def __init__(self, database: Path) -> None:
        path = database.with_name(database.name + ".lock")
        self._descriptor: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)

    def share(self) -> None:
        """Wait while somebody upgrades, then keep others from doing so."""
        end = time.monotonic() + _PATIENCE
        while not self._try(alone=False):
            if time.monotonic() > end:
                raise StoreUnavailable("locked")
            time.sleep(_STEP)

    def alone(self) -> bool:
        """Give up sharing and tell whether nobody else has the file open; else nothing is held."""
        return self._try(alone=True)

    def release(self) -> None:
        """Give it back."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _try(self, *, alone: bool) -> bool:
        assert self._descriptor is not None
        _unlock(self._descriptor)
        return _locked(self._descriptor, alone=alone)
