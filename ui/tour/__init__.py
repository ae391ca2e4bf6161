"""A Monday at the desk, played through the real windows with mouse and keys, with pictures.

``play(folder)`` is all that the command line knows of it.
"""

import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from frontdesk.clock import SetClock
from frontdesk.commands.studio import SetUpStudio
from frontdesk.demo.monday import furnish
from frontdesk.demo.plans import sized_plan
from frontdesk.desk import open_studio
from ui.app import Start, assemble
from ui.garbage import Collector
from ui.language import ENGLISH
from ui.tour import demo, eight_visits, monday
from ui.tour.abroad import Abroad
from ui.tour.chapters import care, hard_cases, views
from ui.tour.hands import let_work
from ui.tour.player import Over, Player
from ui.tour.record import Record
from ui.widgets.focus_ring import FocusRing

#: Pictures are of this size.
WIDTH, HEIGHT = 1440, 900

__all__ = ["play", "played"]


def play(folder: Path, language: str = ENGLISH) -> int:
    """Play the Monday into ``folder``; return 0, or 1 when something was not as it should be.

    In another language than that of its scripts it is played to its end, for the pictures.
    """
    part = partial(played, folder, language=language)
    record = part(monday.play, datetime(2026, 11, 23, 8, 40, tzinfo=monday.ZONE))
    if record.ok or language != ENGLISH:
        busy = datetime(2026, 11, 23, 11, 8, tzinfo=monday.ZONE)
        part(demo.play, busy, record)
        part(views.forty, busy, record, therapists=40)
        part(hard_cases.play, busy, record)
        ten = datetime(2026, 11, 23, 10, 8, tzinfo=monday.ZONE)
        part(care.play, ten, record, before=eight_visits.furnish)
    print(record.told())
    return 0 if record.ok else 1


def played(
    folder: Path,
    script: Callable[[Player], None],
    begins: datetime,
    record: Record | None = None,
    therapists: int = 0,
    before: Callable[[Path, SetClock], None] | None = None,
    language: str = ENGLISH,
    size: tuple[int, int] = (WIDTH, HEIGHT),
) -> Record:
    """Play ``script`` on the windows of a studio that is new, at a moment of its own.

    With ``record`` its steps are added to those; with ``therapists`` the studio is a
    demo of so many; ``before`` furnishes it in another way.
    """
    folder.mkdir(parents=True, exist_ok=True)
    app = _application()
    clock = SetClock(begins)
    zone = begins.tzinfo
    assert isinstance(zone, ZoneInfo)
    with TemporaryDirectory(prefix="frontdesk-tour-", ignore_cleanup_errors=True) as studio:
        if therapists:
            _furnish(Path(studio), clock, therapists)
        if before is not None:
            before(Path(studio), clock)
        parts = assemble(app, Start(Path(studio), clock=clock, language=language))
        ring = FocusRing(app, parts.kit.theme)
        garbage = Collector()
        garbage.start()
        plays = Player if language == ENGLISH else Abroad
        player = plays(parts, clock, zone, record or Record(folder.absolute()))
        try:
            parts.entrance.show_first()
            parts.window.resize(*size)
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
            garbage.stop()
            ring.stop()
            parts.window.deleteLater()
            let_work()
    return player.record


def _application() -> QApplication:
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else QApplication([sys.argv[0]])


def _furnish(place: Path, clock: SetClock, therapists: int) -> None:
    with closing(open_studio(place, None, clock)) as desk:
        desk.do(SetUpStudio(plan=sized_plan(therapists), demo=True))
        furnish(desk)
