"""A process that starts one thing, paints it, says how much memory it takes, and ends.

``bare``: an empty window with a table. ``orm FOLDER``: a day loaded as entities, on one painted
grid. ``sign_in FOLDER`` and ``day FOLDER``: Frontdesk itself. ``hour FOLDER STEPS``: so many
random steps in its windows.
"""

import gc
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.app import Parts

#: What is no part of Frontdesk.
_PLAIN = ("bare", "orm")
#: Longer than this nothing takes.
_PATIENCE = 30.0


def _until(app: "QApplication", there: Callable[[], bool]) -> None:
    """Let the loop run until something is there."""
    from PySide6.QtCore import QEventLoop

    end = time.monotonic() + _PATIENCE
    while not there():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.monotonic() > end:
            raise TimeoutError("it was never painted")


def _say(*earlier: int) -> None:
    """Tell the parent that it is painted, and what it took."""
    print("painted", *earlier, _memory(), flush=True)


def _memory() -> int:
    """Return what this process holds, in KiB."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1])


def _bare(app: "QApplication") -> None:
    from PySide6.QtWidgets import QMainWindow, QTableView

    window = QMainWindow()
    window.setCentralWidget(QTableView())
    window.resize(1440, 900)
    window.show()
    app.processEvents()
    _say()


def _orm(app: "QApplication", folder: Path) -> None:
    from bench.grid import BareGrid
    from bench.moment import NOW
    from bench.plain_day import orm_day
    from frontdesk.storage.engine import Store
    from frontdesk.storage.place import Place

    grid = BareGrid()
    grid.cards = orm_day(Store(Place.file(folder)), NOW.date())
    grid.resize(1440, 900)
    grid.show()
    app.processEvents()
    _say()


def _sign_in(app: "QApplication", folder: Path) -> None:
    """Paint the people of last time, as ``ui.app`` does, then open the studio."""
    parts = _first_picture(app, folder)
    if parts.window.sign_in.cards():
        _say()
    parts.entrance.open()
    _until(app, lambda: bool(parts.window.sign_in.cards()))
    _say()
    parts.close()


def _day(app: "QApplication", folder: Path) -> None:
    parts = _first_picture(app, folder)
    parts.entrance.open()
    _until(app, lambda: bool(parts.window.sign_in.cards()) and not parts.kit.link.busy)
    parts.window.sign_in.chosen.emit(1)
    _until(app, lambda: parts.window.showing() is not parts.window.sign_in)
    _until(app, lambda: _shows_a_day(parts))
    app.processEvents()
    _say()
    parts.close()


def _hour(folder: Path, steps: int) -> None:
    from bench.hour import work
    from bench.open_windows import opened
    from ui.garbage import Collector

    with opened(folder) as windows:
        collector = Collector(windows.parts.window)  # as in the windows: nobody else collects
        collector.start()
        collector.settle()
        work(windows, max(steps // 10, 30))  # every page was open once; what is kept is there
        began = _memory()
        work(windows, steps)
        _say(began)


def _first_picture(app: "QApplication", folder: Path) -> "Parts":
    from bench.moment import clock
    from ui.app import Start, assemble
    from ui.garbage import Collector

    Collector(app).start()
    parts = assemble(app, Start(folder, clock=clock()))
    parts.entrance.show_first()
    parts.window.resize(1440, 900)
    parts.window.show()
    app.processEvents()
    return parts


def _shows_a_day(parts: "Parts") -> bool:
    from ui.pages.calendar import CalendarPage

    page = parts.window.shell().page("calendar")
    return isinstance(page, CalendarPage) and page.view.shown is not None


def main(arguments: list[str]) -> None:
    """Start what is named."""
    what, folder = arguments[0], Path(arguments[1] if arguments[1:] else "")
    if what not in _PLAIN:
        gc.disable()
        from ui.app import application  # before PySide6, as main.py does

        app = application(["bench"])
    else:
        from PySide6.QtWidgets import QApplication

        app = QApplication([])
    if what == "bare":
        _bare(app)
    elif what == "orm":
        _orm(app, folder)
    elif what == "sign_in":
        _sign_in(app, folder)
    elif what == "day":
        _day(app, folder)
    else:
        _hour(folder, int(arguments[2]))


if __name__ == "__main__":
    main(sys.argv[1:])
