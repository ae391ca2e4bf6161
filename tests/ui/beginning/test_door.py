"""What keeps a studio from opening is told in the window, with what to do; trying again works."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2 as sqlite

from frontdesk.clock import SetClock
from frontdesk.storage import engine, opening, share
from frontdesk.storage.lease import Lease
from frontdesk.storage.place import Place
from tests.servers import Server
from tests.ui.beginning.conftest import Opened
from ui.app import Parts, Start
from ui.pages.set_up.therapists import TherapistRow

Trouble = Callable[[Path], AbstractContextManager[None]]


def database(folder: Path) -> Path:
    path = Place.file(folder).path
    assert path is not None
    return path


@pytest.fixture
def folder(tmp_path: Path, migrated_file: Path) -> Path:
    """A folder with a studio's database that is not set up yet."""
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copyfile(migrated_file, database(folder))
    return folder


@contextmanager
def a_file_in_its_place(folder: Path) -> Iterator[None]:
    shutil.move(folder, folder.with_name("kept"))
    folder.write_text("not a folder")
    yield
    folder.unlink()
    shutil.move(folder.with_name("kept"), folder)


@contextmanager
def a_folder_for_a_file(folder: Path) -> Iterator[None]:
    kept = database(folder).rename(folder / "kept")
    database(folder).mkdir()
    yield
    database(folder).rmdir()
    kept.rename(database(folder))


@contextmanager
def spoilt(folder: Path, *spoil: tuple[int, bytes]) -> Iterator[None]:
    """Write over parts of the file, and put them back."""
    path = database(folder)
    sound = path.read_bytes()
    raw = bytearray(sound)
    for place, what in spoil:
        raw[place : place + len(what)] = what
    path.write_bytes(bytes(raw))
    yield
    path.write_bytes(sound)


def junk(folder: Path) -> AbstractContextManager[None]:
    return spoilt(folder, (0, b"Name,Phone\r\n" * 20))


def damage(folder: Path) -> AbstractContextManager[None]:
    """The list of tables itself is gone."""
    return spoilt(folder, (100, b"\xff" * 3900))


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Another program writes, and does not stop."""
    with closing(sqlite.connect(database(folder), isolation_level=None)) as rival:
        rival.execute("BEGIN EXCLUSIVE")
        yield
        rival.execute("ROLLBACK")


@contextmanager
def upgraded(folder: Path) -> Iterator[None]:
    """Another station upgrades the file."""
    lease = Lease(database(folder))
    assert lease.alone()
    yield
    lease.release()


@contextmanager
def changed(folder: Path, there: str, back: str) -> Iterator[None]:
    with closing(sqlite.connect(database(folder), isolation_level=None)) as connection:
        connection.execute(there)
    yield
    with closing(sqlite.connect(database(folder), isolation_level=None)) as connection:
        connection.execute(back)


def newer(folder: Path) -> AbstractContextManager[None]:
    with closing(sqlite.connect(database(folder))) as connection:
        now = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    change = "UPDATE alembic_version SET version_num = '{}'"
    return changed(folder, change.format("9999"), change.format(now))


def foreign(folder: Path) -> AbstractContextManager[None]:
    """A sound database, but of another program."""
    with closing(sqlite.connect(database(folder))) as connection:
        ours = connection.execute("PRAGMA application_id").fetchone()[0]
    set_id = "PRAGMA application_id={}"
    return changed(folder, set_id.format(1), set_id.format(ours))


def unguarded(folder: Path) -> AbstractContextManager[None]:
    with closing(sqlite.connect(database(folder))) as connection:
        name, made = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'claim'"
        ).fetchone()
    return changed(folder, f'DROP TRIGGER "{name}"', made)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits long for a lock."""
    monkeypatch.setattr(engine, "BUSY_MS", 1)
    monkeypatch.setattr(engine, "PATIENCE", 0.02)
    monkeypatch.setattr(opening, "_PATIENCE", 0.1)
    monkeypatch.setattr("frontdesk.storage.lease._PATIENCE", 0.1)


def reason(parts: Parts) -> str:
    return parts.window.unavailable.notice.words()


def wait_for_reason(qtbot: QtBot, parts: Parts) -> None:
    page = parts.window.unavailable
    qtbot.waitUntil(lambda: parts.window.showing() is page and page.retry.hasFocus())


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (a_file_in_its_place, "cannot be opened. Look whether its folder is there"),
        (a_folder_for_a_file, "cannot be opened. Look whether its folder is there"),
        (junk, "is not a studio of Frontdesk. Choose another folder"),
        (foreign, "is not a studio of Frontdesk. Choose another folder"),
        (damage, "is damaged. Do not write to it any more"),
        (held, "Another program holds the studio's file. Close it"),
        (upgraded, "Another program holds the studio's file. Close it"),
        (newer, "a newer Frontdesk. Install that version here"),
        (unguarded, "guards that keep two bookings apart are missing"),
    ],
    ids=[
        "a file in the folder's place",
        "a folder in the file's place",
        "not a database",
        "another program's database",
        "damaged",
        "locked",
        "being upgraded elsewhere",
        "newer",
        "guards missing",
    ],
)
def test_a_file_that_cannot_be_opened_is_told_and_tried_again(
    qtbot: QtBot, opened: Opened, folder: Path, clock: SetClock, trouble: Trouble, said: str
) -> None:
    with trouble(folder):
        parts = opened(Start(folder, clock=clock))
        wait_for_reason(qtbot, parts)
        assert said in reason(parts)
        assert parts.window.unavailable.text.text().endswith(str(folder))
    QTest.keyClick(parts.window.unavailable.retry, Qt.Key.Key_Return)
    welcome = parts.entrance.beginning.welcome
    qtbot.waitUntil(lambda: parts.window.showing() is welcome)


def test_trouble_that_lasts_is_told_again(
    qtbot: QtBot, opened: Opened, folder: Path, clock: SetClock
) -> None:
    with junk(folder):
        parts = opened(Start(folder, clock=clock))
        wait_for_reason(qtbot, parts)
        QTest.keyClick(parts.window.unavailable.retry, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not parts.kit.link.busy)
        wait_for_reason(qtbot, parts)
        assert "is not a studio of Frontdesk" in reason(parts)


@pytest.mark.skipif(not Path("/sys").is_dir(), reason="only Linux has a folder nobody may write")
def test_a_folder_that_nobody_may_write_is_told(
    qtbot: QtBot, opened: Opened, clock: SetClock
) -> None:
    parts = opened(Start(Path("/sys/frontdesk"), clock=clock))
    wait_for_reason(qtbot, parts)
    assert "cannot be written. Make its folder writable" in reason(parts)


def test_a_file_one_may_only_read_is_told(
    qtbot: QtBot, opened: Opened, folder: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Root may write whatever a file's mode says, so SQLite itself is told not to."""
    with monkeypatch.context() as reading:
        reading.setattr(engine, "_PRAGMAS", (*engine._PRAGMAS, "query_only=ON"))
        parts = opened(Start(folder, clock=clock))
        wait_for_reason(qtbot, parts)
    assert "cannot be written. Make its folder writable" in reason(parts)
    QTest.keyClick(parts.window.unavailable.retry, Qt.Key.Key_Return)
    welcome = parts.entrance.beginning.welcome
    qtbot.waitUntil(lambda: parts.window.showing() is welcome)


def test_a_folder_on_the_network_is_refused(
    qtbot: QtBot, opened: Opened, folder: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = folder / "mounts"
    mounts.write_text(f"//desk/share {folder} cifs rw 0 0\n")
    defaults = share.on_share.__defaults__
    share.on_share.__defaults__ = (mounts,)
    try:
        parts = opened(Start(folder, clock=clock))
        wait_for_reason(qtbot, parts)
    finally:
        share.on_share.__defaults__ = defaults
    assert reason(parts).startswith(f"{folder} is a folder on the network")
    assert "keep the studio on this computer's own disk" in reason(parts)


def test_a_share_named_as_windows_does_is_refused(
    qtbot: QtBot, opened: Opened, clock: SetClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # elsewhere such a path is a folder with an odd name
    parts = opened(Start(Path(r"\\desk\share"), clock=clock))
    wait_for_reason(qtbot, parts)
    assert "is a folder on the network" in reason(parts)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("postgresql://rosa:secret@127.0.0.1:1/studio", "The server does not answer"),
        ("postgresql://rosa:secret@nowhere.invalid/studio", "The server does not answer"),
        ("mysql://rosa:secret@desk/studio", "begins with postgresql://"),
        ("studio", "begins with postgresql://"),
    ],
    ids=["nobody listens", "no such computer", "another kind", "no address"],
)
def test_a_server_that_cannot_be_reached_is_told_without_its_password(
    qtbot: QtBot, opened: Opened, tmp_path: Path, clock: SetClock, url: str, said: str
) -> None:
    parts = opened(Start(tmp_path, url, clock=clock))
    wait_for_reason(qtbot, parts)
    assert said in reason(parts)
    assert "secret" not in parts.window.unavailable.text.text()
    assert parts.window.unavailable.text.text().endswith(url.replace(":secret", ""))


def test_a_server_that_lets_nobody_in_is_told_and_tried_again(
    qtbot: QtBot, opened: Opened, tmp_path: Path, clock: SetClock, server: Server
) -> None:
    url = server.place("not_there_yet").url
    assert url is not None
    parts = opened(Start(tmp_path, url, clock=clock))
    wait_for_reason(qtbot, parts)
    assert "does not let Frontdesk in" in reason(parts)
    server.say("CREATE DATABASE not_there_yet TEMPLATE template0")
    QTest.keyClick(parts.window.unavailable.retry, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: parts.window.showing() is parts.entrance.beginning.welcome, timeout=20_000
    )
    parts.close()
    server.drop("not_there_yet")


def fill(parts: Parts) -> None:
    form = parts.entrance.beginning.form()
    form.studio.called.setText("Quiet Hands")
    form.studio.phone.setText("806 322 3706")
    form.studio.tax.setText("8.25")
    row = form.therapists.rows[0]
    assert isinstance(row, TherapistRow)
    row.called.setText("Maria Santos")
    row.number.setText("MT118201")
    row.state.setText("TX")
    row.until.setText("8/31/2028")


def test_a_full_disk_loses_nothing_that_was_typed(
    qtbot: QtBot, opened: Opened, folder: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite says the same of a file that may not grow as of a disk that is full."""
    with closing(sqlite.connect(database(folder))) as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
    full = f"max_page_count={pages}"
    with monkeypatch.context() as limited:
        limited.setattr(engine, "_PRAGMAS", (*engine._PRAGMAS, full))
        parts = opened(Start(folder, clock=clock))
        qtbot.waitUntil(lambda: parts.window.showing() is parts.entrance.beginning.welcome)
        parts.entrance.beginning.welcome.set_up_requested.emit()
        fill(parts)
        form = parts.entrance.beginning.form()
        form.submit()
        qtbot.waitUntil(form.message.isVisible)
    assert form.message.words().startswith("The disk is full")
    assert form.studio.called.text() == "Quiet Hands"
    assert form.therapists.rows[0].called.text() == "Maria Santos"


_ON_A_SMALL_DISK = """
import os, shutil, sys
from contextlib import suppress
from pathlib import Path
from frontdesk.desk import open_studio
from frontdesk.errors import StoreUnavailable
folder = Path(sys.argv[1])
if os.system(f"mount -t tmpfs -o size={sys.argv[2]} none '{folder}' 2>/dev/null"):
    sys.exit(77)
if sys.argv[3:]:  # a studio lies there already
    shutil.copy(sys.argv[3], folder / "frontdesk.db")
    with (folder / "ballast").open("wb", buffering=0) as ballast, suppress(OSError):
        while True:
            ballast.write(bytes(4096))
try:
    open_studio(folder).close()
except StoreUnavailable as error:
    print(error.code)
if sys.argv[3:]:
    (folder / "ballast").unlink()
    open_studio(folder).close()
    print("open")
"""


def on_a_small_disk(folder: Path, size: str, *studio: Path) -> list[str]:
    """Open a studio there; return what is said. In a name space of its own, where one may."""
    if shutil.which("unshare") is None:
        pytest.skip("this system has no unshare")
    done = subprocess.run(
        ["unshare", "-rm", sys.executable, "-c", _ON_A_SMALL_DISK, folder, size, *studio],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[3],
    )
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("this system lets nobody mount a small disk")
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize("size", ["16k", "160k", "400k"])
def test_a_new_studio_on_a_full_disk_says_so(tmp_path: Path, size: str) -> None:
    assert on_a_small_disk(tmp_path, size) == ["disk_full"]


def test_a_studio_on_a_disk_filled_meanwhile_opens_when_there_is_room(
    tmp_path: Path, migrated_file: Path
) -> None:
    assert on_a_small_disk(tmp_path, "4m", migrated_file) == ["disk_full", "open"]
