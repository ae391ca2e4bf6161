"""Catches what nobody caught, and tells it as a report without clients' data."""

import sys
import threading
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Qt, Signal

from frontdesk import __version__


def report(error: BaseException, thread: str = "MainThread") -> str:
    """Return what a developer needs: types, places in the code, versions. No message, no value."""
    from ui.logs import described  # most starts go well

    return "\n".join(
        ["Frontdesk crash report", "", *versions(), f"Thread {thread}", "", *described(error)]
    )


def versions() -> list[str]:
    """Return which software this is."""
    import platform

    lines = [
        f"Frontdesk {__version__}",
        f"Python {platform.python_version()}",
        f"Qt by PySide6 {PySide6.__version__}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    ]
    return lines + [f"{name} {_version(name)}" for name in ("sqlalchemy", "sqlcipher3")]


class CrashGuard(QObject):
    """Stands at the two places where Python drops an exception that nobody caught.

    Signals:
        reported: text of a report; delivered on the GUI thread, whatever thread crashed.
    """

    reported = Signal(str)
    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = (sys.excepthook, threading.excepthook)
        self._caught.connect(self.reported, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch from now on."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def remove(self) -> None:
        """Leave the places as they were."""
        sys.excepthook, threading.excepthook = self._before

    def catch(self, error: BaseException, thread: str = "MainThread") -> None:
        """Log and report ``error``."""
        import logging

        logging.getLogger(__name__).error("a bug", exc_info=error)
        self._caught.emit(report(error, thread))

    # Hooks

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.catch(error)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self.catch(args.exc_value, args.thread.name if args.thread else "unknown")


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
