"""Keeps backups of the studio without being asked: every quarter of an hour, and at the end.

The work is done beside everything else; who is at the desk notices nothing of it but the word
at the foot of the window.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from frontdesk.errors import FrontdeskError
from frontdesk.values.backup import STALE, Made
from ui.kit import Kit

if TYPE_CHECKING:
    from frontdesk.desk import Desk

_QUARTER = 15 * 60 * 1000
#: The second folder, as this computer remembers it.
_ELSEWHERE = "backup_folder"


class BackupKeeper(QObject):
    """Has backups made when something has changed.

    Signals:
        changed: there is a newer backup, or none could be made.
    """

    changed = Signal()

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._working = False
        self._idle = True
        self._zone = ZoneInfo("UTC")
        self.last: datetime | None = None
        self.trouble: Exception | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_QUARTER)
        self._timer.timeout.connect(self.look)

    @property
    def elsewhere(self) -> Path | None:
        """The folder for second copies, on another disk; none when none is chosen."""
        return second_folder(self._kit)

    @property
    def stale(self) -> bool:
        """Whether there has been no backup for too long, or the last one failed."""
        if self.trouble is not None:
            return True
        return self.last is not None and self._kit.clock.now() - self.last > STALE

    def put_elsewhere(self, folder: Path | None) -> None:
        """Remember the folder for second copies."""
        self._kit.settings.put(_ELSEWHERE, "" if folder is None else str(folder))

    @property
    def works(self) -> bool:
        """Whether it watches over a studio; over a demo there is nothing to watch."""
        return not self._idle

    def now(self) -> datetime:
        """Return the moment."""
        return self._kit.clock.now()

    def here(self, at: datetime) -> datetime:
        """Return a moment as the studio's clock shows it."""
        return at.astimezone(self._zone)

    def begin(self, zone: ZoneInfo, *, keeps: bool) -> None:
        """Watch over the studio that is open now, whose clock is that of ``zone``."""
        self._zone = zone
        self._idle = not keeps
        self.last = self.trouble = None
        if keeps:
            self._timer.start()
            self._kit.link.with_desk(_newest, owner=self, done=self._on_known)
        else:
            self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Make a backup when something has changed since the last one."""
        if self._idle or self._working:
            return
        self._working = True
        elsewhere = self.elsewhere
        self._kit.link.with_desk(
            lambda desk: desk.back_up(elsewhere, again=False),
            owner=self, done=self._on_made, failed=self._on_failed, slow=True,
        )  # fmt: skip

    def make(
        self,
        owner: QObject,
        done: Callable[[Made | None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Make one now, whatever has changed."""

        def tell(made: Made | None) -> None:
            self._on_made(made)
            done(made)

        def refuse(error: Exception) -> None:
            self._on_failed(error)
            failed(error)

        make_backup(self._kit, owner, tell, refuse)

    def finish(self) -> None:
        """Make the last one of this sitting; the link sees to it before it closes."""
        self._timer.stop()
        if self._idle:
            return
        self._idle = True
        elsewhere = self.elsewhere
        self._kit.link.with_desk(
            lambda desk: _quietly(desk, elsewhere), owner=self, done=lambda _made: None
        )

    # Answers from the desk

    def _on_known(self, newest: datetime | None) -> None:
        self.last = newest
        self.changed.emit()

    def _on_made(self, made: Made | None) -> None:
        self._working = False
        if made is None:  # nothing has changed, so the newest still holds all there is
            self._kit.link.with_desk(_newest, owner=self, done=self._on_known)
            return
        facts = made.backup.facts
        self.last = facts.made_at if facts else None
        self.trouble = made.trouble
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._working = False
        self.trouble = error
        self.changed.emit()


def make_backup(
    kit: Kit,
    owner: QObject,
    done: Callable[[Made | None], None],
    failed: Callable[[Exception], None],
) -> None:
    """Make a backup, with a copy where this computer puts them."""
    elsewhere = second_folder(kit)
    kit.link.with_desk(
        lambda desk: desk.back_up(elsewhere), owner=owner, done=done, failed=failed, slow=True
    )


def second_folder(kit: Kit) -> Path | None:
    found = kit.settings.text(_ELSEWHERE)
    return Path(found) if found else None


def _newest(desk: "Desk") -> datetime | None:
    return next((each.facts.made_at for each in desk.backups(None) if each.facts), None)


def _quietly(desk: "Desk", elsewhere: Path | None) -> None:
    try:
        desk.back_up(elsewhere, again=False)
    except FrontdeskError:
        import logging  # nobody is there to be told; the next start tells how old the last one is

        logging.getLogger(__name__).warning("no backup at the end")
