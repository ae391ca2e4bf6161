"""Puts everything together; the only such place. The heavy parts come after the first picture."""

import os
import re
import signal
import sys
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from frontdesk import paths
from frontdesk.clock import Clock, SystemClock
from ui.actions import Register
from ui.beginning import Means
from ui.bringing import ZipMeans
from ui.card_guard import CardGuard
from ui.crash import CrashGuard
from ui.demo import DemoStudio
from ui.entrance import Doors, Entrance, Look, Typed
from ui.garbage import Collector
from ui.icons import Icons
from ui.kept_keys import kept_keys
from ui.kit import Kit
from ui.language import SYSTEM, speak
from ui.link import DeskLink
from ui.main_window import MainWindow
from ui.people import Person
from ui.settings import Settings
from ui.theme import NAMES, STYLE, TEXT_SCALES, Theme

if TYPE_CHECKING:
    from frontdesk.cli import Given
    from frontdesk.commands.base import Command
    from frontdesk.desk import Desk
    from frontdesk.transfer.whole.looking import Found
    from frontdesk.values.plan import StudioPlan
    from frontdesk.values.progress import Progress
    from ui.shell import Shell


#: Seconds for which one thread keeps Python when another wants it. With Python's own 5 ms
#: a window that is painted waits for the worker at each of its many small steps.
_TURN = 0.0005


@dataclass(frozen=True, slots=True)
class Start:
    """Where the studio lies, and what time it is there."""

    folder: Path
    url: str | None = None
    demo: bool = False
    backup: Path | None = None  # to be shown, and put in place if somebody wants it
    clock: Clock = field(default_factory=SystemClock)
    language: str = ""  # of the windows, in place of what this computer remembers

    @property
    def place(self) -> str:
        """Where that is, as it may be shown: without a password."""
        if self.url is None:
            return str(self.folder)
        return re.sub(r"//([^/@:]*):[^/@]*@", r"//\1@", self.url)

    def open(self) -> "Desk":
        """Open the studio; runs on the worker."""
        from frontdesk.desk import open_studio

        return open_studio(self.folder, self.url, self.clock)

    def unlock(self, typed: Typed) -> "Desk":
        """Open a studio that is encrypted; runs on the worker."""
        from frontdesk.desk import open_studio

        return _kept_here(open_studio(self.folder, self.url, self.clock, typed=typed.text), typed)

    def restore(self, backup: Path, typed: Typed | None, place: object) -> "Desk":
        """Put a backup in place of the studio's file and open it; runs on the worker."""
        from frontdesk.desk import restore_studio

        text = None if typed is None else typed.text
        desk = restore_studio(backup, self.folder, self.clock, text, place)
        return desk if typed is None else _kept_here(desk, typed)

    def anew(self, place: object) -> "Desk":
        """Put the studio's file aside and open an empty one; runs on the worker."""
        from frontdesk.desk import begin_studio_anew

        return begin_studio_anew(self.folder, self.clock, place)


@dataclass(frozen=True, slots=True)
class Parts:
    """What was put together; the tour and the tests use it too."""

    kit: Kit
    window: MainWindow
    entrance: Entrance
    guard: CrashGuard
    demo: DemoStudio
    start: Start

    def close(self) -> None:
        """Save what is to be saved, and let go."""
        self.guard.remove()
        self.window.backups.finish()
        self.kit.link.close()
        self.demo.remove()
        self.kit.settings.save()


def assemble(app: QApplication, start: Start) -> Parts:
    """Make the windows of the studio at ``start``; nothing is shown or opened yet."""
    sys.setswitchinterval(_TURN)
    settings = Settings(start.folder)
    speak(app, start.language or settings.text("language", SYSTEM))
    theme = _theme(settings)
    theme.apply(app)
    icons = Icons(theme)
    link = DeskLink()
    register = Register(icons)
    register.choose_keys(kept_keys(settings))
    kit = Kit(link, theme, icons, register, start.clock, settings)
    window = MainWindow(kit, _Late(kit, app).shell)
    guard = CrashGuard(window)
    guard.reported.connect(window.show_crash)
    link.crashed.connect(guard.catch)
    demo = DemoStudio(start.clock)
    doors = Doors(
        folder=start.folder,
        place=start.place,
        demo=start.demo,
        open=demo.open if start.demo else start.open,
        unlock=start.unlock,
        restore=start.restore,
        anew=start.anew,
        file=start.url is None,
        backup=start.backup,
        look=look,
        means=Means(read=read_plan, set_up=set_up, demo=demo.open, zip=zip_means()),
    )
    return Parts(kit, window, Entrance(kit, window, doors), guard, demo, start)


def run(given: "Given") -> int:
    """Open the windows, or play the tour: when asked to, and where there is no screen."""
    if given.tour is not None:
        return _tour(given.tour.absolute())
    if not has_screen():
        folder = Path("tour").absolute()
        print(f"There is no screen here: the tour is played into {folder}", flush=True)
        return _tour(folder)
    return _windows(Start(given.folder, given.url, given.demo, given.backup), timed=given.timed)


def _windows(start: Start, *, timed: bool) -> int:
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal ends it
    app = application(sys.argv[:1])
    app.setApplicationName("Frontdesk")
    app.setDesktopFileName("frontdesk")
    garbage = Collector()
    garbage.start()
    parts = assemble(app, start)
    parts.entrance.arrived.connect(garbage.settle)
    parts.guard.install()
    parts.entrance.show_first()
    parts.window.show()
    app.processEvents()  # the first picture, before the heavy parts are imported
    if timed:
        _tell_start(parts)
    _ring(app, parts.kit.theme)
    from ui.logs import start_log, stop_log

    log = start_log(paths.log_dir())
    parts.entrance.open()
    try:
        return app.exec()
    finally:
        parts.close()
        garbage.stop()
        stop_log(log)
        if parts.window.starts_anew:
            start_anew()


def start_anew() -> None:
    """Put a new program in place of this one, with the same arguments."""
    # a package that is started by itself takes itself for its own child otherwise
    surroundings = {**os.environ, "PYINSTALLER_RESET_ENVIRONMENT": "1"}
    os.execve(sys.executable, [sys.executable, *_own_arguments()], surroundings)


def _own_arguments() -> list[str]:
    return sys.argv[1:] if getattr(sys, "frozen", False) else sys.orig_argv[1:]


def _tell_start(parts: Parts) -> None:
    """Say that the first picture is there; when the studio is open too, say so and end."""

    def told(busy: bool) -> None:
        if not busy:
            print("open", flush=True)
            parts.window.close()

    print("painted", flush=True)
    parts.kit.link.busy_changed.connect(told)


def _ring(app: QApplication, theme: Theme) -> None:
    """Draw a ring around what has the focus, from now on."""
    from ui.widgets.focus_ring import FocusRing

    FocusRing(app, theme)


def application(arguments: list[str]) -> QApplication:
    """Return the application, in the style that the theme dresses."""
    app = QApplication([*arguments, "-style", STYLE])
    app.setProperty("style", STYLE)
    return app


def has_screen() -> bool:
    """Tell whether there is something to show windows on."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def look(desk: "Desk") -> Look:
    """Return what is to be known of a studio before anybody has signed in; runs on the worker."""
    from frontdesk.queries.frame import studio_frame

    frame = desk.ask(studio_frame)
    people = tuple(Person(one.id, one.name, one.role) for one in desk.people())
    return Look(frame.name, frame.zone, frame.demo, people, frame.colours)


def _kept_here(desk: "Desk", typed: Typed) -> "Desk":
    """Let this computer open the file by itself from now on, if that was wanted."""
    if typed.here:
        from frontdesk.protecting import open_here

        open_here(desk)
    return desk


def read_plan(path: Path) -> "StudioPlan":
    """Read a studio file; runs on the worker."""
    from frontdesk.transfer.studio_file import read_studio

    return read_studio(path)


def set_up(plan: "StudioPlan") -> "Command":
    """Return the command that sets a studio up; runs on the worker."""
    from frontdesk.commands.studio import SetUpStudio

    return SetUpStudio(plan=plan)


def zip_means() -> ZipMeans:
    """Return what brings a studio in that was taken out."""
    return ZipMeans(look=_look_through, bring=_bring_in)


def _look_through(path: Path, progress: "Progress") -> "Found":
    from frontdesk.transfer.whole.looking import look

    return look(path, progress)


def _bring_in(path: Path, progress: "Progress") -> "Command":
    from frontdesk.transfer.whole.coming_in import BringStudio

    return BringStudio(path=path, progress=progress)


class _Late:
    """Makes what brings SQLAlchemy along, when somebody is at the desk."""

    def __init__(self, kit: Kit, app: QApplication) -> None:
        self._kit = kit
        self._app = app

    def shell(self, parent: MainWindow) -> "Shell":
        """Return the shell with all its pages; bring to the window what goes in and out."""
        from ui.backup_sign import BackupSign
        from ui.entries import entries
        from ui.importing import Importing
        from ui.privacy import Privacy
        from ui.shell import Shell

        importing = Importing(self._kit, parent)
        parent.import_requested.connect(importing.bring_in)
        Privacy(self._kit, parent)
        shell = Shell(self._kit, entries(), parent)
        CardGuard(self._app, shell).refused.connect(shell.say)
        parent.closing.connect(shell.papers.close)
        BackupSign(parent.backups, shell.status, shell)
        shell.status.backups_wanted.connect(parent.open_backups)
        return shell


def _theme(settings: Settings) -> Theme:
    name, scale = settings.text("theme", "light"), settings.number("text_scale", 1.0)
    return Theme(name if name in NAMES else "light", scale if scale in TEXT_SCALES else 1.0)


def _tour(folder: Path) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        tour = import_module("ui.tour")
    except ModuleNotFoundError:
        print("This copy of Frontdesk comes without the tour.", file=sys.stderr)
        return 1
    code: int = tour.play(folder)
    made = sorted(path for path in folder.rglob("*") if path.is_file())
    print("\n".join(str(path) for path in made))
    return code
