"""Backups of an encrypted studio: as closed as the file, and opened by the paper alone."""

import shutil
from contextlib import closing
from pathlib import Path
from zipfile import ZipFile

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.clients import AddClient
from frontdesk.desk import Desk, open_studio, restore_studio
from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.protecting import (
    change_code,
    change_passphrase,
    open_by_itself,
    protect,
    protection,
    unprotect,
)
from frontdesk.storage import backup
from frontdesk.storage.keys.opener import key_of
from frontdesk.values.protection import Slot, fresh_code
from tests.key_stores import KeyStore
from tests.moments import NOW
from tests.protection.test_sealing import (
    CANARY,
    WORDS,
    at_desk,
    clients,
    code,
    folder,
    house,
    leaks,
)

__all__ = ["at_desk", "code", "folder", "house"]


def made(desk: Desk) -> Path:
    found = desk.back_up()
    assert found is not None
    return found.backup.path


@pytest.fixture
def protected(at_desk: Desk, code: str) -> Desk:
    protect(at_desk, code, WORDS)
    return at_desk


def why(path: Path, folder: Path, typed: str | None = None) -> str:
    with pytest.raises(StoreUnavailable) as refused:
        restore_studio(path, folder, typed=typed)
    return refused.value.code


@pytest.mark.parametrize("by", ["code", "passphrase"])
def test_all_is_lost_but_the_paper_and_a_backup(
    protected: Desk, key_store: KeyStore, tmp_path: Path, code: str, by: str
) -> None:
    """The drill: another computer, a backup from the stick, and what one has on paper."""
    known = clients(protected)
    stick = tmp_path / "stick" / "studio.fdbackup"
    stick.parent.mkdir()
    shutil.move(made(protected), stick)
    protected.close()
    shutil.rmtree(tmp_path / "studio")
    key_store.held.clear()
    assert leaks(tmp_path) == []
    fresh = tmp_path / "new computer"
    assert why(stick, fresh) == "key_wanted"
    assert why(stick, fresh, "not the passphrase") == "passphrase_wrong"
    assert not (fresh / "frontdesk.db").exists()
    typed = code if by == "code" else WORDS
    with closing(restore_studio(stick, fresh, SetClock(NOW), typed)) as desk:
        assert clients(desk) == known
        desk.sign_in(desk.people()[0].id)
        assert protection(desk).on
        assert not protection(desk).opens_here
        desk.do(AddClient(first_name="Nora", last_name=f"{CANARY}-New"))
        assert desk.back_up() is not None
        assert leaks(fresh) == []
        open_by_itself(desk)
    with closing(open_studio(fresh)) as desk:
        assert clients(desk) == known + 1


def test_the_stick_tells_nothing(protected: Desk) -> None:
    path = made(protected)
    with ZipFile(path) as packed:
        assert set(packed.namelist()) == {"about.json", "keys.json", "studio.db"}
        assert packed.read("studio.db")[:6] != b"SQLite"
    assert protected.backups(None)[0].facts == backup.look(path).facts
    assert backup.checked(path, protected.place.key).encrypted
    assert key_of(path, protected.place) == protected.place.key


def test_a_backup_without_its_slots_is_none(
    protected: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "written", lambda _: b"turned")
    with pytest.raises(Refused, match="backup_damaged"):
        protected.back_up()
    assert protected.backups(None) == ()


def test_one_whose_slots_are_lost_says_so(protected: Desk, tmp_path: Path) -> None:
    path, poor = made(protected), tmp_path / "poor.fdbackup"
    with ZipFile(path) as packed, ZipFile(poor, "w") as into:
        for name in ("about.json", "studio.db"):
            into.writestr(name, packed.read(name))
    assert why(poor, tmp_path / "elsewhere") == "keys_damaged"


def test_a_passphrase_that_was_changed_does_not_come_back(
    protected: Desk, folder: Path, code: str
) -> None:
    path, new, fresh = made(protected), "a new passphrase of ours", fresh_code()
    change_passphrase(protected, new)
    change_code(protected, fresh)
    protected.close()
    restore_studio(path, folder, SetClock(NOW)).close()
    for typed, known in ((WORDS, False), (code, False), (new, True), (fresh, True)):
        if known:
            open_studio(folder, typed=typed).close()
        else:
            with pytest.raises(StoreUnavailable, match="wrong"):
                open_studio(folder, typed=typed)


def test_a_plain_backup_makes_no_file_plain(at_desk: Desk, folder: Path, code: str) -> None:
    path = made(at_desk)
    known = clients(at_desk)
    protect(at_desk, code, WORDS)
    aside = folder / "before-anew-20261101T080000Z.db"
    aside.write_bytes(b"SQLite format 3")
    assert protection(at_desk).plain == (path, aside)
    aside.unlink()
    at_desk.close()
    with closing(restore_studio(path, folder, SetClock(NOW))) as desk:
        desk.sign_in(desk.people()[0].id)
        assert protection(desk).slots == set(Slot)
        assert clients(desk) == known
    path.unlink()
    assert leaks(folder) == []
    aside = next(folder.glob("before-restore-*.db"))
    assert aside.with_name(f"{aside.name}.keys").exists()  # it can be opened still


def test_a_closed_backup_goes_over_a_plain_studio(protected: Desk, folder: Path, code: str) -> None:
    path = made(protected)
    unprotect(protected)
    protected.close()
    with closing(restore_studio(path, folder, SetClock(NOW), code)) as desk:
        desk.sign_in(desk.people()[0].id)
        assert protection(desk).on
        plain = protection(desk).plain
        assert [one.name[:14] for one in plain] == ["before-restore"]
    open_studio(folder, typed=WORDS).close()
