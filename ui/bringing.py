"""From the welcome page into a studio that was taken out elsewhere: looked through, brought in."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from frontdesk.errors import Refused
from frontdesk.values.progress import Progress
from ui.kit import Kit
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from frontdesk.commands.base import Command
    from frontdesk.desk import Desk
    from frontdesk.transfer.whole.looking import Found
    from ui.pages.studio_zip import StudioZipPage


@dataclass(frozen=True, slots=True, kw_only=True)
class ZipMeans:
    """What it needs of the heavy parts; both run on the worker."""

    look: Callable[[Path, Progress], "Found"]
    bring: Callable[[Path, Progress], "Command"]


class Bringing(QObject):
    """Reads a zip, shows what it holds, and brings it in when that is wanted.

    Signals:
        brought: the studio is there.
        left: back to the choices; a text says why, if there is a reason.
    """

    brought = Signal()
    left = Signal(str)
    _share = Signal(int)  # emitted by the worker

    def __init__(self, kit: Kit, window: MainWindow, means: ZipMeans) -> None:
        super().__init__(window)
        self._kit = kit
        self._window = window
        self._means = means
        self._path: Path | None = None
        self._progress = Progress()

    @cached_property
    def page(self) -> "StudioZipPage":
        """What the zip holds; most starts never make it."""
        from ui.pages.studio_zip import StudioZipPage

        page = StudioZipPage(self._kit.icons)
        page.accepted.connect(self._bring)
        page.stopped.connect(self._stop)
        page.left.connect(self._leave)
        self._share.connect(page.show_share)
        return page

    def look(self, path: Path) -> None:
        """Look a zip through and show what it holds."""
        self._path = path
        words = self.tr("Every file in it is held against what was written when it was made.")
        self._begin(self.tr("Looking through {file} …").format(file=path.name), words)
        job = partial(_look, self._means.look, path, self._progress)
        self._kit.link.with_desk(job, owner=self, done=self.page.show_found, failed=self._unread)

    # Slots

    @Slot()
    def _bring(self) -> None:
        if self._path is None:
            return
        words = self.tr("It comes in whole, or nothing is written.")
        self._begin(self.tr("Bringing the studio in …"), words)
        job = partial(_bring, self._means.bring, self._path, self._progress)
        self._kit.link.with_desk(job, owner=self, done=self._done, failed=self._refused)

    @Slot()
    def _stop(self) -> None:
        self._progress.cancel()

    @Slot()
    def _leave(self) -> None:
        self.left.emit("")

    # Answers from the desk

    def _done(self, _outcome: object) -> None:
        self.brought.emit()

    def _unread(self, error: Exception) -> None:
        self.left.emit("" if _was_stopped(error) else _told(error))

    def _refused(self, error: Exception) -> None:
        if _was_stopped(error):
            self.left.emit("")
        else:
            self.page.refuse(_told(error))

    # Internal

    def _begin(self, title: str, text: str) -> None:
        from ui.dialogs.import_steps import Told

        self._progress = Progress(Told(self._share.emit).told)
        self.page.show_work(title, text)
        self._window.show_stage(self.page)


def _look(look: Callable[[Path, Progress], "Found"], path: Path, progress: Progress, _: Any) -> Any:
    return look(path, progress)


def _bring(
    bring: Callable[[Path, Progress], "Command"], path: Path, progress: Progress, desk: "Desk"
) -> object:
    return desk.do(bring(path, progress))


def _was_stopped(error: Exception) -> bool:
    return isinstance(error, Refused) and error.reasons[0].code == "cancelled"


def _told(error: object) -> str:
    from ui.sentences import sentence

    return sentence(error)
