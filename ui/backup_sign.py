"""The word on backups at the foot of the window."""

from datetime import datetime

from PySide6.QtCore import QObject, Slot

from ui.backups import BackupKeeper
from ui.format import day_near, time_short
from ui.sentences import sentence
from ui.status_line import StatusLine


def moment(keeper: BackupKeeper, at: datetime) -> str:
    """Return when that was, as one speaks of it in the studio: today 2:30 pm."""
    here = keeper.here(at)
    return f"{day_near(here.date(), keeper.here(keeper.now()).date())} {time_short(here.time())}"


class BackupSign(QObject):
    """Tells at the foot of the window how old the last backup is, and opens what is about them."""

    def __init__(self, keeper: BackupKeeper, status: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._status = status
        keeper.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        keeper = self._keeper
        if not keeper.works:
            self._status.show_backup("", "", stale=False)
            return
        why = sentence(keeper.trouble) if keeper.trouble is not None else ""
        if keeper.last is None:
            words = self.tr("No backup yet")
        else:
            words = self.tr("Backup: {when}").format(when=moment(keeper, keeper.last))
        self._status.show_backup(words, why, stale=keeper.stale)
