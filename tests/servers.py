"""Databases for tests: files copied from a migrated one, and a PostgreSQL server of our own.

The server is Debian's package, started once a session in a folder of its own and reached by
a socket there, so that it meets no other server and no network.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest

from frontdesk.storage.engine import Store
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place

#: Nothing here has to survive a power cut; ``durable`` switches it on where timing matters.
_SETTINGS = """
listen_addresses = ''
unix_socket_directories = '{folder}'
fsync = off
full_page_writes = off
shared_buffers = 64MB
max_connections = 60
autovacuum = off
timezone = 'UTC'
"""


def programs() -> Path | None:
    """Return the folder of PostgreSQL's own programs, the newest there is."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return found[-1].parent
    elsewhere = shutil.which("initdb")
    return Path(elsewhere).parent if elsewhere else None


class Server:
    """A PostgreSQL server that lives as long as the tests."""

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        self._numbers = count(1)
        self._folder = Path(tempfile.mkdtemp(prefix="frontdesk-pg-"))
        # initdb refuses root
        self._user = "postgres" if hasattr(os, "geteuid") and os.geteuid() == 0 else None
        if self._user:
            shutil.chown(self._folder, self._user)
        data = str(self._folder / "data")
        self._run("initdb", "-D", data, "-U", "frontdesk", "-E", "UTF8", "--locale=C", "-N")
        with (self._folder / "data" / "postgresql.conf").open("a", encoding="utf-8") as settings:
            settings.write(_SETTINGS.format(folder=self._folder))
        self.start()

    def start(self) -> None:
        """Start, and wait until it answers."""
        self._control("start", "-w", "-l", str(self._folder / "log"))

    def stop(self, mode: str = "immediate") -> None:
        """Stop as ``pg_ctl`` does: "immediate" is a crash."""
        self._control("stop", "-w", "-m", mode)

    def remove(self) -> None:
        """Stop and leave nothing behind."""
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def place(self, name: str) -> Place:
        """Return where a database of this server is."""
        return Place.server(f"postgresql://frontdesk@/{name}?host={self._folder}")

    def fresh(self, template: str = "template0") -> str:
        """Create a database as ``template`` is, and return its name."""
        name = f"studio_{next(self._numbers)}"
        self.say(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def drop(self, name: str) -> None:
        """Remove a database, whoever still looks at it."""
        self.say(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def durable(self, yes: bool) -> None:
        """Let commits wait for the disk, as in a studio, or not."""
        self.say(f"ALTER SYSTEM SET fsync = {'on' if yes else 'off'}")
        self.say("SELECT pg_reload_conf()")

    def say(self, statement: str) -> None:
        """Run a statement that belongs to no database."""
        where = f"host={self._folder} user=frontdesk dbname=postgres"
        with psycopg.connect(where, autocommit=True) as connection:
            connection.execute(statement.encode())

    def _control(self, *arguments: str) -> None:
        self._run("pg_ctl", "-D", str(self._folder / "data"), *arguments)

    def _run(self, program: str, *arguments: str) -> None:
        # pg_ctl hands its output on to the server: a pipe would never end
        with tempfile.TemporaryFile("w+") as output:
            done = subprocess.run(
                [str(self._programs / program), *arguments],
                stdout=output,
                stderr=output,
                user=self._user,
                cwd="/",
                check=False,
            )
            output.seek(0)
            assert done.returncode == 0, output.read()


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server; tests are skipped where there is none, unless it is demanded."""
    found = programs()
    if found is None:
        reason = "PostgreSQL is not installed (Debian: apt-get install postgresql)"
        if os.environ.get("FRONTDESK_REQUIRE_POSTGRES") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    server = Server(found)
    yield server
    server.remove()


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file made by the migrations, closed; to be copied."""
    place = Place.file(tmp_path_factory.mktemp("migrated"))
    open_store(place).dispose()
    assert place.path is not None
    return place.path


@pytest.fixture(scope="session")
def migrated_name(server: Server) -> str:
    """A PostgreSQL database made by the migrations; the template of the others."""
    name = server.fresh()
    open_store(server.place(name)).dispose()
    return name


@pytest.fixture
def store(migrated_file: Path, tmp_path: Path) -> Iterator[Store]:
    """A fresh file as the migrations make it."""
    place = Place.file(tmp_path / "data")
    assert place.path is not None
    place.path.parent.mkdir()
    shutil.copyfile(migrated_file, place.path)
    store = open_store(place)
    yield store
    store.dispose()


@pytest.fixture
def server_store(server: Server, migrated_name: str) -> Iterator[Store]:
    """A fresh PostgreSQL database as the migrations make it."""
    name = server.fresh(migrated_name)
    store = open_store(server.place(name))
    yield store
    store.dispose()
    server.drop(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def any_store(request: pytest.FixtureRequest) -> Store:
    """A fresh database, once as a file and once on a server."""
    name = "store" if request.param == "sqlite" else "server_store"
    store = request.getfixturevalue(name)
    assert isinstance(store, Store)
    return store
