"""Frontdesk's own windows over a studio, somebody at the desk, as ``main.py`` opens them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from bench.moment import clock
from ui.app import Parts, Start, assemble
from ui.pages.calendar import CalendarPage
from ui.shell import Shell

#: Longer than this nothing takes, in milliseconds.
_PATIENCE = 30_000
#: How often is looked whether it is there, in milliseconds.
_LOOK = 1


def until(there: Callable[[], bool]) -> None:
    """Let the loop run, as it does for a user, until something is there and painted."""
    loop, looking, tired = QEventLoop(), QTimer(), QTimer()

    def look() -> None:
        if there():
            loop.exit(0)

    looking.timeout.connect(look)
    tired.timeout.connect(lambda: loop.exit(1))
    looking.start(_LOOK)
    tired.start(_PATIENCE)
    if not there() and loop.exec() != 0:
        raise TimeoutError("it never came")
    QApplication.processEvents()  # what is there is painted


@dataclass(frozen=True, slots=True)
class Windows:
    """The window, open on the calendar."""

    app: QApplication
    parts: Parts
    folder: Path

    @property
    def shell(self) -> Shell:
        """What is around the pages."""
        return self.parts.window.shell()

    @property
    def calendar(self) -> CalendarPage:
        """The calendar, which the shell has made."""
        page = self.shell.page("calendar")
        assert isinstance(page, CalendarPage)
        return page

    def rest(self) -> None:
        """Wait, as an eye rests on a page, until the pages beside it have been read ahead."""
        ahead = self.calendar.stage.ahead
        until(lambda: ahead.resting and not self.parts.kit.link.busy)

    def show_day(self, day: date) -> None:
        """Show a day as *Next day* does, and wait until all of it is painted."""
        page = self.calendar
        loop, tired = QEventLoop(), QTimer()
        tired.timeout.connect(lambda: loop.exit(1))
        tired.start(_PATIENCE)
        page.day_shown.connect(loop.quit)
        page.show_day(day)
        if loop.exec() != 0:
            raise TimeoutError(f"{day} was never shown")
        page.day_shown.disconnect(loop.quit)
        self.app.processEvents()  # all that has changed is painted


def application() -> QApplication:
    """Return the application, made if it is not there yet."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    return app


def shown(widget: QWidget) -> QWidget:
    """Show a widget of the size of a window, painted."""
    widget.resize(1440, 900)
    widget.show()
    QApplication.processEvents()
    return widget


@contextmanager
def opened(folder: Path) -> Iterator[Windows]:
    """Open the windows at 1440 × 900; close them at the end."""
    app = application()
    parts = assemble(app, Start(folder, clock=clock()))
    parts.entrance.show_first()
    shown(parts.window)
    parts.entrance.open()
    until(lambda: bool(parts.window.sign_in.cards()))
    parts.window.sign_in.chosen.emit(1)
    until(lambda: parts.window.showing() is not parts.window.sign_in)
    windows = Windows(app, parts, folder)
    until(lambda: windows.calendar.view.shown is not None)
    try:
        yield windows
    finally:
        parts.window.close()
        parts.close()
        QApplication.processEvents()
