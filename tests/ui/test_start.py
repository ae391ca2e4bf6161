"""A plain start: what is loaded before the first picture, and what a machine without a screen does.

Each test starts the program anew, as one does at the desk.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from tests.architecture.sources import ROOT
from tests.moments import NOW
from tests.studio import furnish

#: What the first picture must not wait for, and why.
NOT_YET = {
    "sqlalchemy": "the database is opened behind the picture",
    "alembic": "a migration is rare",
    "psycopg": "most studios have no server",
    "sqlcipher3": "the database is opened behind the picture",
    "phonenumbers": "numbering plans of all countries",
    "jinja2": "nothing is printed yet",
    "rapidfuzz": "nobody is brought in yet",
    "charset_normalizer": "no list is read yet",
    "importlib.metadata": "only a crash asks for versions",
    "decimal": "no money is told yet",
    "logging.handlers": "the log begins behind the picture",
    "PySide6.QtSvg": "the first picture has no icon",
    "PySide6.QtPrintSupport": "nothing is printed yet",
    "PySide6.QtPdf": "nothing is previewed yet",
    "PySide6.QtNetwork": "nothing is sent at all",
    "frontdesk.desk": "brings the database along",
    "frontdesk.model": "brings the database along",
    "frontdesk.storage": "brings the database along",
    "frontdesk.commands": "brings the database along",
    "frontdesk.queries": "brings the database along",
    "frontdesk.transfer": "nothing comes in yet",
    "frontdesk.documents": "nothing is printed yet",
    "frontdesk.demo": "most starts open no demo",
    "ui.pages.crash": "most starts go well",
    "ui.pages.studio_file": "most starts have a studio",
    "ui.pages.unavailable": "most starts go well",
    "ui.pages.welcome": "most starts have a studio",
    "ui.logs": "the log begins behind the picture",
    "ui.sentences": "most starts go well",
    "ui.shell": "nobody has signed in yet",
    "ui.widgets.focus_ring": "drawn around what has the focus, behind the picture",
    "ui.words": "most starts go well",
    "ui.calendar": "nobody has signed in yet",
    "ui.panels": "nobody has signed in yet",
    "ui.pages.calendar": "nobody has signed in yet",
    "ui.pages.set_up": "most starts have a studio",
    "ui.tour": "most starts play no tour",
}

#: What a day must not wait for either, and why.
NOT_FOR_A_DAY = {
    "alembic": "the tables are those of this version",
    "charset_normalizer": "no list is read yet",
    "dateutil": "nothing is repeated yet",
    "frontdesk.demo": "most starts open no demo",
    "frontdesk.documents": "nothing is printed yet",
    "frontdesk.rules.booking_line": "nobody has typed yet",
    "frontdesk.transfer": "nothing comes in yet",
    "holidays": "wanted when the studio's year is planned",
    "hypothesis": "only tests want it",
    "jinja2": "nothing is printed yet",
    "phonenumbers": "numbering plans of all countries",
    "psycopg": "most studios have no server",
    "PySide6.QtNetwork": "nothing is sent at all",
    "PySide6.QtPrintSupport": "nothing is printed yet",
    "rapidfuzz": "nobody is brought in yet",
    "sqlalchemy.dialects.postgresql": "most studios have no server",
    "ui.checkin.board": "another page",
    "ui.dialogs": "nothing is asked yet",
    "ui.line.line": "the line is not open",
    "ui.my_day": "another page",
    "ui.panels.book": "nobody books yet",
    "ui.pages.check_in": "another page",
    "ui.pages.clients": "another page",
    "ui.pages.my_day": "another page",
    "ui.pages.shifts": "another page",
    "ui.printing": "nothing is printed yet",
    "ui.shifts": "another page",
    "ui.tour": "most starts play no tour",
}

_FIRST_PICTURE = """
import sys
from pathlib import Path
from frontdesk import cli
given = cli.parsed(["--data", sys.argv[1]])
from PySide6.QtWidgets import QApplication
from ui.app import Start, assemble
app = QApplication([])
parts = assemble(app, Start(given.folder))
parts.entrance.show_first()
parts.window.show()
app.processEvents()
picture = parts.window.grab()
assert sys.getswitchinterval() < 0.001  # a window that is painted waits for the worker else
print(picture.width(), picture.height())
print(*sorted(sys.modules))
parts.close()
"""

_A_DAY = """
import linecache, sys
from pathlib import Path
from ui.app import Start, assemble
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from frontdesk.clock import SetClock
from tests.moments import NOW
app = QApplication([])
parts = assemble(app, Start(Path(sys.argv[1]), clock=SetClock(NOW)))
def until(there):
    while not there():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
parts.entrance.show_first()
parts.window.show()
parts.entrance.open()
until(parts.window.sign_in.cards)
parts.window.sign_in.chosen.emit(1)
until(lambda: parts.kit.link.person)
page = parts.window.shell().page("calendar")
page.day_shown.connect(lambda day: print(day, *sorted(sys.modules)))
until(lambda: page.view.shown)
print(*linecache.cache)
parts.close()
"""


def run(*arguments: str, where: Path, **changed: str | None) -> subprocess.CompletedProcess[str]:
    """Start Python in ``where``; a setting of None is taken out of the surroundings."""
    settings = {**os.environ, "PYTHONPATH": str(ROOT), **changed}
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=where,
        env={name: value for name, value in settings.items() if value is not None},
    )


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules that are there when the first picture is drawn."""
    folder = tmp_path_factory.mktemp("start")
    done = run("-c", _FIRST_PICTURE, str(folder / "data"), where=folder)
    assert done.returncode == 0, done.stderr
    size, names = done.stdout.splitlines()
    assert size == "1440 900"
    assert not (folder / "data").exists()
    return set(names.split(" "))


@pytest.mark.parametrize("heavy", NOT_YET)
def test_the_first_picture_does_not_wait_for(heavy: str, loaded: set[str]) -> None:
    found = {module for module in loaded if module == heavy or module.startswith(f"{heavy}.")}
    assert not found, NOT_YET[heavy]


def test_the_first_picture_has_the_page_to_sign_in(loaded: set[str]) -> None:
    assert "ui.pages.sign_in" in loaded


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> tuple[set[str], list[str]]:
    """The modules that are there when a day is shown, and the sources that were read for them."""
    folder = tmp_path_factory.mktemp("day")
    store = open_store(Place.file(folder))
    furnish(store)
    store.dispose()
    done = run("-c", _A_DAY, str(folder), where=folder)
    assert done.returncode == 0, done.stderr
    first, sources = done.stdout.splitlines()
    day, *modules = first.split(" ")
    assert day == str(NOW.date())
    return set(modules), sources.split()


@pytest.mark.parametrize("heavy", NOT_FOR_A_DAY)
def test_a_day_does_not_wait_for(heavy: str, started: tuple[set[str], list[str]]) -> None:
    found = {name for name in started[0] if name == heavy or name.startswith(f"{heavy}.")}
    assert not found, NOT_FOR_A_DAY[heavy]


def test_no_source_is_read_in_order_to_start(started: tuple[set[str], list[str]]) -> None:
    assert "frontdesk.queries.board" in started[0]
    assert not [each for each in started[1] if each.endswith(".py") and "sqlalchemy" in each]


_LITTLE_COMPILED = """
import builtins, sys
plain = builtins.compile
import ui
from PySide6.QtCore import QSize
assert builtins.compile is plain
def holds(name):
    module = sys.modules[f"shibokensupport.signature.{name}"]
    print(name, any(not each.startswith("__") for each in vars(module).keys() - {"at_need"}))
for name in ("lib.enum_sig", "lib.pyi_generator", "lib.tool", "errorhandler", "layout", "parser"):
    holds(name)
try:
    QSize("wide")
except TypeError as error:
    print("Supported signatures" in str(error))
for name in ("errorhandler", "layout", "parser"):
    holds(name)
"""


def test_what_no_start_needs_is_not_compiled_and_wrong_calls_are_still_explained(
    tmp_path: Path,
) -> None:
    done = run("-c", _LITTLE_COMPILED, where=tmp_path)
    assert done.stdout.splitlines() == [
        "lib.enum_sig False",
        "lib.pyi_generator False",
        "lib.tool True",
        "errorhandler False",
        "layout False",
        "parser False",
        "True",
        "errorhandler True",
        "layout True",
        "parser True",
    ]


_NO_SCREEN = {"QT_QPA_PLATFORM": None, "DISPLAY": None, "WAYLAND_DISPLAY": None}
_A_TOUR = """
import sys
from types import ModuleType
tour = ModuleType("ui.tour")
def play(folder):
    folder.mkdir()
    (folder / "tour.json").write_text("{}")
    return 0
tour.play = play
sys.modules["ui.tour"] = tour
from main import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a screen")
def test_without_a_screen_the_tour_is_played_and_its_paths_are_said(tmp_path: Path) -> None:
    done = run("-c", _A_TOUR, where=tmp_path, **_NO_SCREEN)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        f"There is no screen here: the tour is played into {tmp_path / 'tour'}",
        str(tmp_path / "tour" / "tour.json"),
    ]


def test_the_tour_is_played_into_the_folder_that_is_named(tmp_path: Path) -> None:
    done = run("-c", _A_TOUR, "tour", "pictures", where=tmp_path)
    assert done.returncode == 0
    assert (tmp_path / "pictures" / "tour.json").exists()
    assert "no screen" not in done.stdout


def test_help_comes_from_the_program_itself(tmp_path: Path) -> None:
    done = run(str(ROOT / "main.py"), "--help", where=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("usage: main.py")
