"""A PostgreSQL server of our own, for the tests and for the bench.

It is Debian's package, started in a folder of its own and reached by a socket there, so that
it meets no other server and no network.
"""

import os
import shutil
import subprocess
import tempfile
from itertools import count
from pathlib import Path

import psycopg

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

    def name(self, place: Place) -> str:
        """Return the name of the database at ``place``."""
        assert place.url is not None
        return place.url.split("@/")[1].split("?")[0]

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
