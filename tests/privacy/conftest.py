"""The studio that knows a great deal of Robert Quinn, once as it is and once for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.clock import SetClock
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from tests.fixtures import owners
from tests.health.conftest import practice
from tests.health.people import Practice
from tests.moments import NOW
from tests.servers import Furnished

__all__ = ["practice"]

from tests.privacy.marked import Marked, tell_much


@pytest.fixture(scope="session")
def told(furnished_file: Furnished, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with all that, made once."""
    folder = tmp_path_factory.mktemp("told")
    shutil.copyfile(furnished_file.path, folder / "frontdesk.db")
    store = open_store(Place.file(folder))
    tell_much(Practice(owners(store, furnished_file.house, SetClock(NOW)), furnished_file.house))
    store.dispose()
    return folder / "frontdesk.db"


@pytest.fixture
def marked(
    told: Path, furnished_file: Furnished, clock: SetClock, tmp_path: Path
) -> Iterator[Marked]:
    """The same for one test."""
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copyfile(told, folder / "frontdesk.db")
    store = open_store(Place.file(folder))
    house = furnished_file.house
    yield Marked(Practice(owners(store, house, clock), house), store, folder)
    store.dispose()
