"""A key store in memory in place of the computer's own, which no test may touch."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import PasswordDeleteError

from frontdesk.storage.keys import wrapping
from frontdesk.storage.place import Place
from tests.servers import Furnished


class KeyStore(KeyringBackend):
    """Keeps what it is given until the test is over."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.held.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


@pytest.fixture
def key_store(monkeypatch: pytest.MonkeyPatch) -> Iterator[KeyStore]:
    """A computer with a key store; guessing a passphrase is cheap."""
    monkeypatch.setattr(wrapping, "COST", (1, 8))
    store = KeyStore()
    keyring.set_keyring(store)
    yield store
    no_key_store()


@pytest.fixture
def furnished_folder(tmp_path: Path, furnished_file: Furnished) -> Path:
    """A folder with the small studio, which nobody has open."""
    place = Place.file(tmp_path / "studio")
    assert place.path is not None
    place.path.parent.mkdir()
    shutil.copyfile(furnished_file.path, place.path)
    return place.path.parent


def no_key_store() -> None:
    """Be a computer without one, as where nobody is logged in at a screen."""
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
