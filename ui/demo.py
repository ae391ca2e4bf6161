"""A demo studio in a folder of its own, which is gone when the windows are closed."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from frontdesk.clock import Clock
from frontdesk.errors import StoreUnavailable

if TYPE_CHECKING:
    from frontdesk.desk import Desk


class DemoStudio:
    """Opens the demo; the studio's own data is never touched."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._folders: list[TemporaryDirectory[str]] = []

    def open(self) -> "Desk":
        """Make the demo anew and open it; runs on the worker."""
        from frontdesk.demo.monday import furnish
        from frontdesk.desk import open_studio

        try:
            folder = TemporaryDirectory(prefix="frontdesk-demo-", ignore_cleanup_errors=True)
        except OSError as error:
            raise StoreUnavailable("no_demo_folder") from error
        self._folders.append(folder)
        desk = open_studio(Path(folder.name), clock=self._clock)
        try:
            furnish(desk)
        except BaseException:
            desk.close()
            raise
        return desk

    def remove(self) -> None:
        """Remove what was made; the desk must be closed by then."""
        while self._folders:
            self._folders.pop().cleanup()
