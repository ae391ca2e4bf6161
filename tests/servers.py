"""Databases for tests: files copied from a migrated one, and a PostgreSQL server of our own."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from frontdesk.storage.engine import Store
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from tests.postgres import Server, programs
from tests.studio import House, furnish

__all__ = ["Server", "programs"]


@dataclass(frozen=True)
class Furnished:
    """A database with the small studio in it, closed; to be copied."""

    place: Place
    house: House

    @property
    def path(self) -> Path:
        assert self.place.path is not None
        return self.place.path


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
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A store on a file made by the migrations, closed."""
    return _migrated(Place.file(tmp_path_factory.mktemp("migrated")))


@pytest.fixture(scope="session")
def migrated_file(migrated: Store) -> Path:
    """A database file made by the migrations; to be copied."""
    assert migrated.place.path is not None
    return migrated.place.path


@pytest.fixture(scope="session")
def furnished_file(migrated: Store, tmp_path_factory: pytest.TempPathFactory) -> Furnished:
    """The same with the small studio in it."""
    place = Place.file(tmp_path_factory.mktemp("furnished"))
    _copy(migrated.place, place)
    return _furnished(place)


@pytest.fixture(scope="session")
def migrated_on_server(server: Server) -> Store:
    """A store on a PostgreSQL database made by the migrations, closed."""
    return _migrated(server.place(server.fresh()))


@pytest.fixture(scope="session")
def furnished_on_server(server: Server, migrated_on_server: Store) -> Furnished:
    """The same with the small studio in it."""
    name = server.name(migrated_on_server.place)
    return _furnished(server.place(server.fresh(name)))


@pytest.fixture
def store(request: pytest.FixtureRequest, migrated: Store, tmp_path: Path) -> Iterator[Store]:
    """A fresh file as the migrations make it, with the small studio where a test asks for it."""
    found = _template(request, migrated, "furnished_file")
    place = Place.file(tmp_path / "data")
    _copy(found, place)
    store = open_store(place)
    _share_statements(store, migrated)
    yield store
    store.dispose()


@pytest.fixture
def server_store(
    request: pytest.FixtureRequest, server: Server, migrated_on_server: Store
) -> Iterator[Store]:
    """The same on a PostgreSQL server."""
    found = _template(request, migrated_on_server, "furnished_on_server")
    name = server.fresh(server.name(found))
    store = open_store(server.place(name))
    _share_statements(store, migrated_on_server)
    yield store
    store.dispose()
    server.drop(name)


def _template(request: pytest.FixtureRequest, migrated: Store, furnished: str) -> Place:
    """Return what to copy; nobody writes the small studio twice."""
    if not {"house", "any_house"} & set(request.fixturenames):
        return migrated.place
    found = request.getfixturevalue(furnished)
    assert isinstance(found, Furnished)
    return found.place


def _migrated(place: Place) -> Store:
    open_store(place).dispose()
    store = open_store(place)  # once more, so that both its engines know what they talk to
    store.dispose()
    return store


def _furnished(place: Place) -> Furnished:
    store = open_store(place)
    house = furnish(store)
    store.dispose()
    return Furnished(place, house)


def _copy(source: Place, target: Place) -> None:
    assert source.path is not None
    assert target.path is not None
    target.path.parent.mkdir(exist_ok=True)
    shutil.copyfile(source.path, target.path)


def _share_statements(store: Store, first: Store) -> None:
    """Let ``store`` take the SQL that was compiled for earlier stores of its kind."""
    for engine, known in ((store.write, first.write), (store.read, first.read)):
        engine.dialect = known.dialect
        engine._compiled_cache = known._compiled_cache


@pytest.fixture(params=["sqlite", "postgresql"])
def any_store(request: pytest.FixtureRequest) -> Store:
    """A fresh database, once as a file and once on a server."""
    name = "store" if request.param == "sqlite" else "server_store"
    store = request.getfixturevalue(name)
    assert isinstance(store, Store)
    return store
