"""A process that starts one thing, paints it, says how much memory it takes, and ends.

``bare``: an empty window with a table. ``orm FOLDER``: a day loaded as entities, on one painted
grid. ``sign_in FOLDER`` and ``day FOLDER``: Frontdesk itself.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

#: Longer than this nothing takes.
_PATIENCE = 30.0


def until(app: QApplication, there: Callable[[], bool]) -> None:
    """Let the loop run until something is there."""
    end = time.monotonic() + _PATIENCE
    while not there():
        app.processEvents()
        if time.monotonic() > end:
            raise TimeoutError("it was never painted")


def say() -> None:
    """Tell the parent that it is painted, and what it took."""
    status = Path("/proc/self/status")
    kib = 0
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        kib = int(line.split()[1])
    print(f"painted {kib}", flush=True)


def _bare(app: QApplication) -> None:
    window = QMainWindow()
    window.setCentralWidget(QTableView())
    window.resize(1440, 900)
    window.show()
    window.repaint()
    say()


def _orm(app: QApplication, folder: Path) -> None:
    from bench.anchors import orm_day
    from bench.grid import BareGrid
    from bench.studio import NOW
    from frontdesk.storage.engine import Store
    from frontdesk.storage.place import Place

    grid = BareGrid()
    grid.cards = orm_day(Store(Place.file(folder)), NOW.date())
    grid.resize(1440, 900)
    grid.show()
    grid.repaint()
    say()


def _frontdesk(app: QApplication, folder: Path, *, day: bool) -> None:
    from bench.studio import clock
    from ui.app import Start, assemble

    parts = assemble(app, Start(folder, clock=clock()))
    parts.entrance.show_first()
    parts.window.resize(1440, 900)
    parts.window.show()
    parts.entrance.open()
    until(app, lambda: bool(parts.window.sign_in.cards()))
    if day:
        from bench.windows import calendar_of

        parts.window.sign_in.chosen.emit(1)
        until(app, lambda: parts.window.showing() is not parts.window.sign_in)
        page = calendar_of(parts)
        until(app, lambda: page.view.shown is not None)
    parts.window.repaint()
    say()
    parts.close()


def main(arguments: list[str]) -> None:
    """Start what is named."""
    app = QApplication([])
    what = arguments[0]
    if what == "bare":
        _bare(app)
    elif what == "orm":
        _orm(app, Path(arguments[1]))
    else:
        _frontdesk(app, Path(arguments[1]), day=what == "day")


if __name__ == "__main__":
    main(sys.argv[1:])
