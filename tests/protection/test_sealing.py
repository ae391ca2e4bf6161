"""The studio's file, encrypted and made plain: nothing is lost, nothing can be read."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from frontdesk.clock import SetClock
from frontdesk.commands.clients import AddClient
from frontdesk.desk import Desk, open_desk, open_studio
from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.protecting import (
    ask_each_morning,
    change_code,
    change_passphrase,
    code_opens,
    open_by_itself,
    protect,
    protection,
    unprotect,
)
from frontdesk.storage import sealing
from frontdesk.storage.folders import sync_folder
from frontdesk.storage.keys import beside
from frontdesk.storage.place import Place
from frontdesk.values.protection import Slot, fresh_code
from tests.chance import examples
from tests.key_stores import KeyStore, no_key_store
from tests.moments import NOW
from tests.servers import Furnished
from tests.studio import House

WORDS = "correct horse battery"
CANARY = "Zwilchenbart"


@pytest.fixture
def folder(furnished_folder: Path) -> Path:
    return furnished_folder


@pytest.fixture
def house(furnished_file: Furnished) -> House:
    return furnished_file.house


@pytest.fixture
def at_desk(key_store: KeyStore, folder: Path, house: House) -> Iterator[Desk]:
    """The owner's desk in that studio, with a client whose name is to be found nowhere."""
    with closing(open_studio(folder, None, SetClock(NOW), "front")) as desk:
        desk.sign_in(house.people["Dana Reed"])
        desk.do(AddClient(first_name="Nora", last_name=CANARY))
        yield desk


@pytest.fixture
def code() -> str:
    return fresh_code()


def clients(desk: Desk) -> int:
    return counted(desk, "SELECT count(*) FROM client")


def counted(desk: Desk, query: str) -> int:
    with desk._store.read.connect() as connection:
        return int(connection.execute(text(query)).scalar_one())


def leaks(folder: Path) -> list[str]:
    """Return the files below ``folder`` in which the client's name can be read."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path.name for path in files if CANARY.encode() in path.read_bytes()]


def said(desk: Desk) -> list[str]:
    with desk._store.read.connect() as connection:
        rows = connection.execute(text("SELECT code FROM journal ORDER BY id")).scalars()
        return list(rows)


def test_nothing_can_be_read_and_all_is_there(at_desk: Desk, folder: Path, code: str) -> None:
    before = clients(at_desk)
    assert leaks(folder)
    protect(at_desk, code, WORDS)
    assert clients(at_desk) == before
    at_desk.do(AddClient(first_name="Nora", last_name=f"{CANARY}-Two"))  # in the log
    made = at_desk.back_up()
    assert made is not None
    assert (folder / "frontdesk.db-wal").stat().st_size > 0
    assert leaks(folder) == []
    assert said(at_desk)[-2] == "file_protected"
    assert counted(at_desk, "SELECT count(*) FROM client_words('zwilchenbart')") == 2
    with pytest.raises(Refused, match="already_protected"):
        protect(at_desk, code, WORDS)


def test_it_goes_back_and_the_journal_knows(at_desk: Desk, folder: Path, code: str) -> None:
    before = clients(at_desk)
    protect(at_desk, code, WORDS)
    unprotect(at_desk)
    assert clients(at_desk) == before
    assert said(at_desk)[-2:] == ["file_protected", "file_unprotected"]
    assert not beside.there(folder / "frontdesk.db")
    assert not protection(at_desk).on
    with pytest.raises(Refused, match="not_protected"):
        unprotect(at_desk)


def test_no_secret_is_written_anywhere(at_desk: Desk, folder: Path, code: str) -> None:
    protect(at_desk, code, WORDS)
    change_passphrase(at_desk, f"another {WORDS}")
    assert at_desk.place.key is not None
    raw = at_desk.place.key.raw
    secrets = [WORDS.encode(), code.encode(), raw, raw.hex().encode(), code[:9].encode()]
    unprotect(at_desk)  # now all of the file can be read
    at_desk.back_up()
    for path in folder.rglob("*"):
        if path.is_file():
            found = path.read_bytes()
            assert not [secret for secret in secrets if secret in found], path.name


def test_the_owner_alone_may(at_desk: Desk, house: House, code: str) -> None:
    at_desk.sign_in(house.people["Rosa Diaz"])
    for job in (
        lambda: protect(at_desk, code, WORDS),
        lambda: protection(at_desk),
        lambda: unprotect(at_desk),
    ):
        with pytest.raises(Refused, match="not_allowed"):
            job()
    assert at_desk.place.key is None


def test_another_station_stops_it(at_desk: Desk, folder: Path, code: str) -> None:
    with closing(open_studio(folder)), pytest.raises(StoreUnavailable, match="locked"):
        protect(at_desk, code, WORDS)
    assert at_desk.place.key is None
    assert clients(at_desk)  # it is open again as it was
    protect(at_desk, code, WORDS)
    assert protection(at_desk).on


def test_what_opens_it_can_be_changed(
    at_desk: Desk, folder: Path, code: str, key_store: KeyStore
) -> None:
    protect(at_desk, code)
    assert protection(at_desk).slots == {Slot.KEYRING, Slot.RECOVERY}
    with pytest.raises(Refused, match="passphrase_first"):
        ask_each_morning(at_desk)
    change_passphrase(at_desk, WORDS)
    ask_each_morning(at_desk)
    assert key_store.held == {}
    new = fresh_code()
    change_code(at_desk, new)
    assert (code_opens(at_desk, code), code_opens(at_desk, new)) == (False, True)
    at_desk.close()
    with pytest.raises(StoreUnavailable, match="key_wanted"):
        open_studio(folder)
    with pytest.raises(StoreUnavailable, match="code_wrong"):
        open_studio(folder, typed=code)
    with closing(open_studio(folder, typed=new)) as desk:
        desk.sign_in(desk.people()[0].id)
        open_by_itself(desk)
        assert protection(desk).opens_here
        told = ["keys_passphrase", "keys_keyring_off", "keys_recovery", "keys_keyring_on"]
        assert said(desk)[-4:] == told
    open_studio(folder).close()
    no_key_store()
    with pytest.raises(StoreUnavailable, match="key_wanted"):
        open_studio(folder)


def test_a_page_that_is_lost_is_found_again(at_desk: Desk, folder: Path, code: str) -> None:
    protect(at_desk, code)
    at_desk.back_up()
    at_desk.close()
    page, twin = beside.pages(folder / "frontdesk.db")
    page.write_bytes(b"turned")
    open_studio(folder).close()
    twin.write_bytes(b"turned too")
    open_studio(folder).close()  # the backup has it
    page.unlink()
    twin.unlink()
    open_studio(folder).close()
    shutil.rmtree(folder / "backups")
    page.write_bytes(b"turned")
    twin.unlink()
    with pytest.raises(StoreUnavailable, match="keys_damaged"):
        open_studio(folder)


def test_the_keys_of_another_studio_open_nothing(
    at_desk: Desk, folder: Path, tmp_path: Path, code: str
) -> None:
    protect(at_desk, code)
    at_desk.close()
    other = tmp_path / "other"
    with closing(open_studio(other)):
        pass
    for page in beside.pages(folder / "frontdesk.db"):
        shutil.copyfile(page, other / page.name)
    open_studio(other).close()  # it is plain, whatever lies beside it
    (other / "frontdesk.db").write_bytes(os.urandom(40960))
    with pytest.raises(StoreUnavailable, match="key_of_another"):
        open_studio(other)


class Fuse:
    """Ends the process before or after the ``last`` step, as a pulled plug does."""

    def __init__(self, last: int) -> None:
        self.last, self.steps = last, 0

    def around(self, owner: Any, name: str) -> None:
        real: Callable[..., Any] = getattr(owner, name)

        def stepped(*given: Any, **named: Any) -> Any:
            self.burn()
            answer = real(*given, **named)
            self.burn()
            return answer

        setattr(owner, name, stepped)

    def burn(self) -> None:
        self.steps += 1
        if self.steps == self.last:
            os._exit(9)


def killed(folder: Path, last: int, work: Callable[[Desk], None]) -> bool:
    """Do ``work`` in a process that ends at a step; tell whether it was done before."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    with suppress(BaseException):
        fuse = Fuse(last)
        for owner, name in (
            (sealing, "_export"), (sealing, "_compare"), (sealing, "_look_through"),
            (sealing, "_settle"), (sealing, "shred"), (sealing, "_discard"), (beside, "put"),
            (beside, "forget"), (os, "replace"), (os, "link"),
        ):  # fmt: skip
            fuse.around(owner, name)
        desk = open_studio(folder)
        desk.sign_in(desk.people()[0].id)
        work(desk)
        os._exit(0)
    os._exit(8)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are not forked on Windows")
@pytest.mark.parametrize("back", [False, True], ids=["encrypt", "make plain"])
def test_a_pulled_plug_loses_nothing(
    key_store: KeyStore, folder: Path, tmp_path: Path, code: str, back: bool
) -> None:
    if back:
        with closing(open_studio(folder)) as desk:
            desk.sign_in(desk.people()[0].id)
            protect(desk, code)
    fresh, last, done, rows = tmp_path / "fresh", 1, False, set()
    shutil.copytree(folder, fresh)
    while not done:
        shutil.rmtree(folder)
        shutil.copytree(fresh, folder)
        done = killed(folder, last, unprotect if back else lambda desk: protect(desk, code, WORDS))
        with closing(open_desk(Place.file(folder), typed=None if back else _typed(folder))) as desk:
            rows.add(clients(desk))
            key = desk.place.key
        left = [path.name for path in folder.iterdir() if path.suffix in (".sealing", ".unsealed")]
        assert left == [], last
        if key is not None:
            plain = [path.name for path in folder.iterdir() if path.read_bytes()[:6] == b"SQLite"]
            assert plain == [], last
        last += 1 if examples(1) > 1 else 5
    assert len(rows) == 1
    assert (key is None) is back


def _typed(folder: Path) -> str | None:
    """The key store of a process that is gone kept nothing: there is the passphrase."""
    return WORDS if beside.there(folder / "frontdesk.db") else None


def test_a_folder_is_synced(tmp_path: Path) -> None:
    sync_folder(tmp_path)
    with pytest.raises(FileNotFoundError):
        sync_folder(tmp_path / "none")


def test_the_living_file_is_never_overwritten(tmp_path: Path) -> None:
    living, name = tmp_path / "living", tmp_path / "second name"
    living.write_bytes(b"a studio")
    os.link(living, name)
    sealing.shred(name)
    assert (living.read_bytes(), name.exists()) == (b"a studio", False)
    sealing.shred(living)
    assert not living.exists()
