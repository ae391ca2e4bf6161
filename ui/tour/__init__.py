"""A Monday at the desk, played through the real windows with mouse and keys, with pictures.

``play(folder)`` is all that the command line knows of it.
"""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from frontdesk.clock import SetClock
from ui.app import Start, assemble
from ui.tour import demo, monday
from ui.tour.hands import let_work
from ui.tour.player import Over, Player
from ui.tour.record import Record
from ui.widgets.focus_ring import FocusRing

#: Pictures are of this size.
WIDTH, HEIGHT = 1440, 900

__all__ = ["play", "played"]


def play(folder: Path) -> int:
    """Play the Monday into ``folder``; return 0, or 1 when something was not as it should be."""
    record = played(folder, monday.play, datetime(2026, 11, 23, 8, 40, tzinfo=monday.ZONE))
    if record.ok:
        played(folder, demo.play, datetime(2026, 11, 23, 11, 8, tzinfo=monday.ZONE), record)
    print(record.told())
    return 0 if record.ok else 1


def played(
    folder: Path,
    script: Callable[[Player], None],
    begins: datetime,
    record: Record | None = None,
) -> Record:
    """Play ``script`` on the windows of a studio that is new, at a moment of its own.

    With ``record`` its steps are added to those.
    """
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([sys.argv[0]])
    clock = SetClock(begins)
    zone = begins.tzinfo
    assert isinstance(zone, ZoneInfo)
    with TemporaryDirectory(prefix="frontdesk-tour-", ignore_cleanup_errors=True) as studio:
        parts = assemble(app, Start(Path(studio), clock=clock))
        ring = FocusRing(app, parts.kit.theme)
        player = Player(parts, clock, zone, record or Record(folder.absolute()))
        try:
            parts.entrance.show_first()
            parts.window.resize(WIDTH, HEIGHT)
            parts.window.show()
            parts.window.activateWindow()
            parts.entrance.open()
            player.settle()
            script(player)
        except Over:
            pass  # recorded in the step that ended it
        finally:
            player.record.write()
            parts.window.close()
            parts.close()
            ring.stop()
            parts.window.deleteLater()
            let_work()
    return player.record
