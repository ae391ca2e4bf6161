"""Databases for tests: files copied from a migrated one, and a PostgreSQL server of our own."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.storage.engine import Store
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from tests.postgres import Server, programs

__all__ = ["Server", "programs"]


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
