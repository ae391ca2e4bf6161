"""When the surroundings say no, one code says what it is, and nothing is lost."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError

from frontdesk.desk import Desk
from frontdesk.errors import StoreUnavailable
from frontdesk.storage import engine, faults, share
from frontdesk.storage.engine import Store
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from tests.architecture.sources import ROOT
from tests.bookings import book, count
from tests.servers import Server
from tests.studio import House

_FULL = """
import resource, sys
from pathlib import Path
from frontdesk.clock import SetClock
from frontdesk.commands.clients import AddClient
from frontdesk.desk import open_desk
from frontdesk.errors import StoreUnavailable
from frontdesk.storage.place import Place
from tests.moments import NOW
desk = open_desk(Place(path=Path(sys.argv[1])), SetClock(NOW), "full")
desk.sign_in(int(sys.argv[2]))
desk.do(AddClient(first_name="before"))
size = Path(sys.argv[1] + "-wal").stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 9000, resource.RLIM_INFINITY))
saved, code = 1, ""
while not code:
    try:
        desk.do(AddClient(first_name="one more"))
        saved += 1
    except StoreUnavailable as error:
        code = error.code
desk.is_set_up() and len(desk.people())
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
desk.do(AddClient(first_name="after"))
print(saved + 1, code)
"""


def test_a_full_disk_is_told_and_work_goes_on_when_there_is_room(
    desk: Desk, store: Store, house: House
) -> None:
    with store.write.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    store.write.dispose()

    def small(connection: Any, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count={pages}")

    event.listen(store.write, "connect", small)
    command = book(house, note="x" * 100_000)
    with pytest.raises(StoreUnavailable, match="disk_full"):
        desk.do(command)
    assert len(desk.people()) == 7
    event.remove(store.write, "connect", small)
    store.write.dispose()
    assert desk.do(command).again is False
    with store.read.connect() as connection:
        assert (count(connection, "appointment"), count(connection, "journal")) == (1, 1)


def test_a_disk_that_takes_no_more_loses_nothing(store: Store, house: House) -> None:
    who = str(house.people["Dana Reed"])
    store.dispose_connections()
    done = subprocess.run(
        [sys.executable, "-c", _FULL, str(store.place.path), who],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    saved, code = done.stdout.split()
    assert code in ("disk_full", "disk_failed")
    with store.read.connect() as connection:
        assert count(connection, "client") == len(house.clients) + int(saved)
        assert count(connection, "journal") == int(saved)
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"


def test_a_file_held_by_another_program_is_told(
    desk: Desk, store: Store, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Store(store.place)
    monkeypatch.setattr(engine, "PATIENCE", 0.02)
    store.write.dispose()
    command = book(house)
    with other.write.begin(), pytest.raises(StoreUnavailable, match="locked"):
        desk.do(command)
    assert desk.do(command).code == "booked"
    other.dispose()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"not a database at all, just words " * 99, "not_a_database"),
        (b"\x00" * 5000, "not_a_data"),
    ],
)
def test_a_file_of_another_kind_is_let_be(tmp_path: Path, content: bytes, code: str) -> None:
    place = Place.file(tmp_path)
    assert place.path is not None
    place.path.write_bytes(content)
    with pytest.raises(StoreUnavailable, match=code):
        open_store(place)
    assert place.path.read_bytes() == content


def test_a_database_of_another_program_is_let_be(tmp_path: Path) -> None:
    place = Place.file(tmp_path)
    other = engine.single(place)
    with other.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE songs(id INTEGER)")
    other.dispose()
    with pytest.raises(StoreUnavailable, match="not_a_database"):
        open_store(place)


def test_a_servers_database_of_others_is_let_be(server: Server) -> None:
    name = server.fresh()
    other = engine.single(server.place(name))
    with other.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE songs(id INTEGER)")
    with pytest.raises(StoreUnavailable, match="not_a_database"):
        open_store(server.place(name))
    other.dispose()
    server.drop(name)


def test_a_newer_database_is_refused(any_store: Store) -> None:
    with any_store.write.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num='9999'"))
    with pytest.raises(StoreUnavailable, match="newer_database") as caught:
        open_store(any_store.place)
    assert caught.value.params["found"] == "9999"


@pytest.mark.parametrize(
    ("kind", "yes"),
    [
        ("nfs4", True),
        ("cifs", True),
        ("smb3", True),
        ("fuse.sshfs", True),
        ("9p", True),
        ("davfs", True),
        ("afpfs", True),
        ("ext4", False),
        ("tmpfs", False),
        ("fuse.portal", False),
    ],
)
def test_a_folder_on_the_network_is_refused(
    tmp_path: Path, kind: str, yes: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mounts"
    there = str(tmp_path / "our studio").replace(" ", "\\040")
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/x {there} {kind} rw 0 0\n")
    monkeypatch.setattr("frontdesk.storage.opening.on_share", lambda f: share.on_share(f, mounts))
    place = Place.file(tmp_path / "our studio" / "data")
    if yes:
        with pytest.raises(StoreUnavailable, match="network_share"):
            open_store(place)
        assert not place.exists
    else:
        open_store(place).dispose()
    assert share.on_share(Path("\\\\server\\share"))
    assert not share.on_share(tmp_path, tmp_path / "no such file")


_READ_ONLY = """
import os, sys
from pathlib import Path
from frontdesk.errors import StoreUnavailable
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
if os.geteuid() == 0:
    os.setgid(65534); os.setuid(65534)
try:
    open_store(Place(path=Path(sys.argv[1])))
except StoreUnavailable as error:
    print(error.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="folders have other rights there")
@pytest.mark.parametrize("what", ["folder", "file", "nothing there"])
def test_a_folder_that_cannot_be_written_is_told(store: Store, tmp_path: Path, what: str) -> None:
    path = store.place.path
    assert path is not None
    store.dispose()
    for each in [*tmp_path.parents][:3]:
        each.chmod(0o755)
    for each in path.parent.iterdir():
        each.chmod(0o666 if what == "folder" else 0o444)
    path.with_name(path.name + ".lock").chmod(0o666)
    tmp_path.chmod(0o755)
    path.parent.chmod(0o555 if what != "file" else 0o777)
    wanted = path if what != "nothing there" else path.parent / "new" / "frontdesk.db"
    try:
        done = subprocess.run(
            [sys.executable, "-c", _READ_ONLY, str(wanted)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        path.parent.chmod(0o755)
    assert done.stdout.strip() in ("read_only", "cannot_open"), done.stderr


@pytest.mark.parametrize(
    ("state", "said", "code"),
    [
        ("08006", "", "server_gone"),
        ("57P01", "", "server_gone"),
        ("28P01", "", "server_refused"),
        ("3D000", "", "server_refused"),
        ("53100", "", "disk_full"),
        ("53300", "", "server_gone"),
        ("55P03", "", "locked"),
        ("40P01", "", "locked"),
        ("25006", "", "read_only"),
        ("58030", "", "disk_failed"),
        ("XX001", "", "damaged"),
        (None, "password authentication failed", "server_refused"),
        (None, "could not connect", "server_gone"),
    ],
)
def test_what_a_server_says_is_understood(state: str | None, said: str, code: str) -> None:
    class Said(Exception):
        sqlstate = state

    found = faults.translated(DBAPIError("SELECT 1", {}, Said(said)))
    assert found is not None
    assert found.code == code


def test_what_nobody_knows_is_a_bug() -> None:
    class Said(Exception):
        sqlstate = "42601"

    assert faults.translated(DBAPIError("SELEKT", {}, Said("syntax"))) is None
    assert faults.translated(ValueError()) is None
    with pytest.raises(DBAPIError), faults.surroundings():
        raise DBAPIError("SELEKT", {}, Said("syntax"))
