"""Imports point down one ladder; windows know no database and the studio knows no windows."""

import ast
from fnmatch import fnmatch
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, every, imported, name, python_files, tree

#: From the ground up; a module may import from its own package and from lower layers.
LAYERS = (
    {"errors", "paths", "clock"},
    {"values", "changes"},
    {"rules"},
    {"model"},
    {"storage"},
    {"commands", "queries"},
    {"documents", "reports", "transfer", "messages", "manual"},
    {"printers"},
    {"demo"},
    {"desk"},
    {"protecting"},
    {"cli"},
)
_LEVEL = {package: level for level, packages in enumerate(LAYERS) for package in packages}

#: Imports that do not stand at the top: the file, what it imports late, and why.
LATE = {
    ("bench/child.py", "bench"): "the bare window it is held against must load nothing else",
    ("bench/child.py", "frontdesk"): "the bare window it is held against must load nothing else",
    ("bench/child.py", "ui"): "the bare window it is held against must load nothing else",
    ("bench/child.py", "PySide6"): "Frontdesk itself sees to how it is loaded",
    ("main.py", "ui"): "a subcommand needs no window",
    ("frontdesk/cli/verb.py", "frontdesk"): "help and a plain start need no database",
    ("frontdesk/cli/verb.py", "getpass"): "most studios ask for no passphrase",
    ("frontdesk/cli/verbs/protect.py", "getpass"): "wanted at a terminal only",
    ("frontdesk/cli/verbs/*", "frontdesk"): "what does the work is loaded when it is called for",
    ("frontdesk/storage/opening.py", "frontdesk.storage"): "Alembic takes longer than a start",
    ("frontdesk/storage/lease.py", "fcntl"): "not on Windows",
    ("frontdesk/storage/lease.py", "msvcrt"): "on Windows only",
    ("ui/app.py", "frontdesk"): "the database is opened behind the first picture",
    ("ui/demo.py", "frontdesk"): "most starts open no demo, and it brings the database along",
    ("ui/bringing.py", "ui"): "most starts have a studio",
    ("ui/beginning.py", "ui"): "most starts have a studio; its form is loaded when it is wanted",
    ("frontdesk/desk.py", "frontdesk.commands"): "most places have nobody to erase again",
    ("frontdesk/desk.py", "frontdesk.messages"): "at a start nothing is sent yet",
    ("frontdesk/desk.py", "frontdesk.storage"): "at a start nothing is backed up yet",
    ("ui/backups.py", "logging"): "most backups go well",
    ("ui/entrance.py", "ui"): "most starts have a studio that opens by itself",
    (
        "ui/protection/jobs.py",
        "frontdesk",
    ): "it brings libraries along that most sittings never use",
    ("ui/crash.py", "importlib"): "only a report of a crash asks for versions",
    ("ui/crash.py", "platform"): "only a report of a crash asks for versions",
    ("ui/crash.py", "logging"): "most starts go well",
    ("ui/crash.py", "ui"): "most starts go well",
    ("ui/icons.py", "PySide6"): "the first picture has no icon",
    ("ui/quick.py", "PySide6"): "it sees to how that is loaded",
    ("ui/logs.py", "logging.handlers"): "the log begins behind the first picture",
    ("frontdesk/rules/public_holidays.py", "holidays"): "wanted when the studio's year is planned",
    ("ui/format.py", "frontdesk.values"): "the numbering plans of all countries take a while",
    ("ui/app.py", "ui"): "pages are loaded behind the first picture",
    ("ui/entries.py", "ui.pages"): "a page is loaded when it is first made",
    ("ui/help/desk.py", "ui.help"): "the manual is read when somebody asks",
    ("ui/dialogs/keys.py", "ui.help"): "nothing is printed yet",
    ("ui/*", "ui.dialogs"): "a dialog is loaded when it is opened",
    ("ui/calendar/side.py", "ui.panels"): "nobody books yet",
    ("ui/main_window.py", "ui.pages"): "most starts go well",
    ("ui/main_window.py", "frontdesk.queries"): "most studios are set up once",
    ("ui/pages/sign_in.py", "ui.widgets"): "at a start there is no way back",
    ("ui/shell.py", "ui.line"): "the line is loaded when it is opened",
    ("ui/foot_news.py", "frontdesk.queries"): "the next opening is looked for behind the day",
    ("ui/calendar/actions.py", "ui"): "nothing is printed yet",
    ("ui/mail/desk.py", "ui"): "most often no letter waits",
    ("ui/mail/desk.py", "frontdesk.queries"): "it is looked for behind the first page",
    ("ui/paper_desk.py", "ui"): "most often nothing waits to be printed",
    ("ui/paper_desk.py", "frontdesk.queries"): "it is looked for behind the first page",
    ("ui/forms/archive.py", "ui.printing"): "nothing is signed yet",
    ("ui/my_day/printing.py", "frontdesk.documents"): "nothing is printed yet",
    ("ui/my_day/printing.py", "frontdesk.messages"): "nothing is saved yet",
    ("frontdesk/documents/base.py", "jinja2"): "most starts print nothing",
    ("frontdesk/documents/qr.py", "segno"): "most starts print no code",
    ("frontdesk/messages/calendar_file.py", "icalendar"): "most starts write no calendar file",
    ("frontdesk/rules/series.py", "dateutil"): "wanted when a visit is repeated",
    ("frontdesk/storage/claims.py", "sqlalchemy.dialects"): "most studios have no server",
    ("frontdesk/values/phone.py", "phonenumbers"): "the numbering plans of all countries",
}


def package(module: str) -> str:
    """Return the room of ``frontdesk`` that a module lies in."""
    return module.split(".")[1]


@every(python_files("frontdesk"))
def test_imports_point_down_the_ladder(path: Path) -> None:
    parts = path.relative_to(ROOT).with_suffix("").parts
    if parts[1] == "__init__":
        return
    own = parts[1]
    for module in imported(path):
        if module.startswith("frontdesk.") and package(module) != own:
            assert _LEVEL[package(module)] < _LEVEL[own], f"{name(path)} imports {module}"


@every(python_files("frontdesk"))
def test_the_studio_knows_no_windows(path: Path) -> None:
    assert not [module for module in imported(path) if module.split(".")[0] in ("PySide6", "ui")]


@every(python_files("ui"))
def test_windows_know_no_database(path: Path) -> None:
    forbidden = ("sqlalchemy", "alembic", "sqlcipher3", "frontdesk.model", "frontdesk.storage")
    assert not [module for module in imported(path) if module.startswith(forbidden)]


@every(python_files())
def test_there_is_one_way_to_sqlite(path: Path) -> None:
    found = [m for m in imported(path) if m.split(".")[0] in ("sqlite3", "apsw") or "QtSql" in m]
    assert not found
    if any(module.startswith("sqlcipher3") for module in imported(path)):
        assert name(path).startswith("frontdesk/storage/")


def late_imports(path: Path) -> list[tuple[str, str]]:
    """Name what is imported elsewhere than at the top of a file, but for the sake of types."""
    found = []
    for node in tree(path).body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            continue
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        for inner in ast.walk(node):
            if isinstance(inner, ast.ImportFrom):
                found.append((name(path), inner.module or ""))
            elif isinstance(inner, ast.Import):
                found += [(name(path), alias.name) for alias in inner.names]
    return found


@every(python_files())
def test_imports_stand_at_the_top(path: Path) -> None:
    for file, module in late_imports(path):
        allowed = [late for where, late in LATE if fnmatch(file, where)]
        assert any(module == late or module.startswith(f"{late}.") for late in allowed), (
            f"{file} imports {module} late: if a start does not need it, list it in LATE"
        )


@pytest.mark.parametrize(("where", "module"), LATE, ids=str)
def test_what_is_listed_as_late_is_late(where: str, module: str) -> None:
    files = [path for path in python_files() if fnmatch(name(path), where)]
    assert any(late.startswith(module) for path in files for _, late in late_imports(path))
