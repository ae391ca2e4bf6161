"""Small files, small functions, a docstring each; what no file of the project may hold."""

import ast
import re
from itertools import chain
from pathlib import Path

import pytest

from tests.architecture.sources import (
    ROOT,
    all_files,
    called,
    calls,
    every,
    name,
    nodes,
    python_files,
    text,
    tree,
)

OURS = [*python_files(), *python_files("tests")]
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
#: What tells the time of the machine; one module may.
_NOW = re.compile(
    r"(^|\.)(datetime\.(now|utcnow|today)|date\.today|time\.(time|time_ns|localtime|gmtime))$"
    r"|current(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch)$"
)
_PAPER = dict.fromkeys(
    ("ui/printing.py", "ui/drawing.py", "ui/thermal.py"), "paper is white in every theme"
)
_MACHINES_ZONE = {"ui/entrance.py": "tells whether the studio's clock is another"}
#: What takes words that people see or hear.
_SHOWS = re.compile(
    r"(^|\.)(set(Text|ToolTip|StatusTip|WindowTitle|PlaceholderText|AccessibleName"
    r"|AccessibleDescription|Title|Label)|QLabel|Label|Button|QPushButton|Notice|Paragraph)$"
)
_WORD = re.compile(r"[A-Za-z]{2}")
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b")
_NAMED = re.compile(
    r"\bGlobalColor\.(?!transparent)|Qt\.(white|black|red|blue|green|gray|yellow)\b"
)
_SOMEONES = re.compile(r"(?<![\w.])/(home|root|Users|work|mnt|media|srv)/[\w.]|[A-Z]:\\\\Users")
_PAINTERS = {"QPainter", "QStylePainter"}
#: What could open the live database file past SQLite, which drops SQLite's locks.
_OPENS = re.compile(
    r"(^|\.)(open|read_bytes|write_bytes|read_text|write_text|copy|copy2|copyfile|copyfileobj)$"
)
_MAY_OPEN = {
    "frontdesk/storage/lease.py": "the lock beside the file",
    "frontdesk/storage/share.py": "the system's list of mounts",
    "frontdesk/storage/backup.py": "the copy that it makes",
    "frontdesk/storage/folders.py": "the folder that is synced",
    "frontdesk/storage/keys/beside.py": "the slots beside the file",
    "frontdesk/storage/sealing.py": "the file that it makes, and the plain one nobody has open",
    "frontdesk/storage/erased.py": "the list of who was erased, beside the file",
    "frontdesk/storage/scrub.py": "the list of who was erased, beside the file",
}


@every(OURS)
def test_files_stay_small(path: Path) -> None:
    most = 500 if name(path).startswith("tests/") else 400  # cases in tables take room
    assert len(text(path).splitlines()) <= most


@every([path for path in OURS if "versions" not in path.parts])
def test_functions_stay_small(path: Path) -> None:
    for node in nodes(path):
        if isinstance(node, _FUNCTIONS):
            assert (node.end_lineno or 0) - node.lineno < 50, node.name


@every(OURS)
def test_every_module_says_what_lives_there(path: Path) -> None:
    if path.name != "__init__.py" or text(path).strip():
        assert ast.get_docstring(tree(path))


@every(python_files("ui"))
def test_widgets_name_no_colour(path: Path) -> None:
    for node in nodes(path):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            assert not _COLOUR.search(node.value), f"line {node.lineno}: a token's business"
    assert not _NAMED.search(text(path)) or name(path) in _PAPER


@every(python_files("ui"))
def test_a_painter_ends_when_painting_fails(path: Path) -> None:
    """One that is left at work on a widget or picture that goes takes the program with it."""
    ended = {
        item.context_expr
        for node in nodes(path)
        if isinstance(node, ast.With)
        for item in node.items
    }
    for call in calls(path):
        if called(call) in _PAINTERS and call.args:
            assert call in ended, f"line {call.lineno}: say with {ast.unparse(call)} as painter"


def words(node: ast.expr) -> bool:
    """Tell whether an argument is a text with words in it."""
    if isinstance(node, ast.Constant):
        text = node.value if isinstance(node.value, str) else ""
        return text != "Frontdesk" and bool(_WORD.search(text))
    if isinstance(node, ast.JoinedStr):
        return any(words(part) for part in node.values)
    if isinstance(node, ast.BinOp):
        return words(node.left) or words(node.right)
    if isinstance(node, ast.IfExp):
        return words(node.body) or words(node.orelse)
    return False


@every(python_files("ui"))
def test_visible_words_are_translated(path: Path) -> None:
    for call in calls(path):
        if _SHOWS.search(called(call)):
            given = [
                *call.args[:1],
                *(k.value for k in call.keywords if k.arg in ("text", "title")),
            ]
            assert not any(map(words, given)), f"line {call.lineno}: through tr"


@every(python_files("ui"))
def test_what_is_translated_stands_still(path: Path) -> None:
    for call in calls(path):
        if called(call).split(".")[-1] in ("tr", "translate", "QT_TRANSLATE_NOOP"):
            for given in call.args:
                parts = [type(node) for node in ast.walk(given)]
                assert ast.JoinedStr not in parts, f"line {call.lineno}: no f-string in tr"


#: The window itself, and the hands that play a day.
_WAIT = {"ui/app.py", "ui/tour/hands.py"}


@every([path for path in python_files("ui") if name(path) not in _WAIT])
def test_no_window_makes_the_others_wait(path: Path) -> None:
    """Dialogs are opened; one that is waited for stops clock, watch and answers meanwhile."""
    waits = re.compile(r"\.exec$|FileDialog\.get[A-Z]|(Input|Color|Font)Dialog\.get")
    assert [called(call) for call in calls(path) if waits.search(called(call))] == []


@every(python_files())
def test_one_module_knows_the_time(path: Path) -> None:
    if name(path) == "frontdesk/clock.py":
        return
    for call in calls(path):
        assert not _NOW.search(called(call)), f"line {call.lineno}: the clock is handed in"
        if called(call).endswith("fromtimestamp"):
            told = len(call.args) == 2 or call.keywords or name(path) in _MACHINES_ZONE
            assert told, f"line {call.lineno}: of which zone?"


@every(python_files("frontdesk/storage"))
def test_only_sqlite_opens_the_database(path: Path) -> None:
    opens = [call for call in calls(path) if _OPENS.search(called(call))]
    assert not opens or name(path) in _MAY_OPEN


@every(python_files("frontdesk", "ui"))
def test_one_module_knows_the_name_of_the_database(path: Path) -> None:
    assert ("frontdesk.db" in text(path)) == (name(path) == "frontdesk/storage/place.py")


@every(python_files("tests"))
def test_what_looks_like_a_test_is_collected(path: Path) -> None:
    bodies: list[list[ast.stmt]] = [tree(path).body]
    bodies += [n.body for n in tree(path).body if isinstance(n, ast.ClassDef) if "Test" in n.name]
    collected = [
        node
        for node in chain.from_iterable(bodies)
        if isinstance(node, _FUNCTIONS) and path.name.startswith("test_")
    ]
    for node in nodes(path):
        if isinstance(node, _FUNCTIONS) and re.match(r"test|should", node.name):
            fixture = any("fixture" in ast.unparse(each) for each in node.decorator_list)
            assert node in collected or fixture, f"{node.name} is never run"
            assert node.name.startswith("test_") or fixture
    for body in bodies:
        names = [n.name for n in body if isinstance(n, _FUNCTIONS) and n.name.startswith("test_")]
        assert len(names) == len(set(names)), "two tests of one name"


@every(python_files("tests"))
def test_tests_wait_for_states_not_for_time(path: Path) -> None:
    for call in calls(path):
        assert called(call) not in ("time.sleep", "sleep", "qtbot.wait", "QTest.qWait"), call.lineno


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_locks_hold_hashes_and_no_address(lock: str) -> None:
    held = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in held
    assert "--index-url" not in held
    for one in re.split(r"\n(?=\S)", held.strip()):
        if not one.startswith("#"):
            assert "==" in one
            assert "--hash=sha256:" in one, one.splitlines()[0]


@every([path for path in all_files() if path.suffix != ".lock"])
def test_no_file_names_anybodys_machine(path: Path) -> None:
    assert not _SOMEONES.search(text(path))
