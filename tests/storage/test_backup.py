"""Backups: proven before they count, refused when damaged, put in place without loss."""

import os
import random
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from threading import Thread
from zipfile import ZipFile

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.clients import AddClient
from frontdesk.desk import Desk, open_studio, restore_studio
from frontdesk.errors import FrontdeskError, Refused, StoreUnavailable
from frontdesk.queries.backups import loss
from frontdesk.storage import backup, journal
from frontdesk.storage.engine import Store
from frontdesk.storage.place import Place
from frontdesk.storage.release import KNOWN, REVISION
from frontdesk.values.backup import SUFFIX, Facts, Made, kept
from tests.chance import examples
from tests.moments import NOW
from tests.storage.old import old_file, revision_of
from tests.studio import House


def made(desk: Desk, elsewhere: Path | None = None) -> Made:
    found = desk.back_up(elsewhere)
    assert found is not None
    return found


def facts_of(found: Made) -> Facts:
    assert found.backup.facts is not None
    return found.backup.facts


def folder_of(store: Store) -> Path:
    assert store.place.path is not None
    return store.place.path.parent


def test_a_backup_says_what_is_in_it(desk: Desk, store: Store, house: House) -> None:
    found = made(desk)
    facts = facts_of(found)
    assert found.backup.path.parent == folder_of(store) / "backups"
    assert facts.studio == "Back to Basics Massage Studio"
    assert facts.revision == REVISION
    assert facts.count("client") == len(house.clients)
    assert desk.backups(None) == (found.backup,)
    assert backup.checked(found.backup.path) == facts


def test_nothing_new_needs_no_backup(desk: Desk) -> None:
    made(desk)
    assert desk.back_up(again=False) is None
    desk.do(AddClient(first_name="Nora", last_name="Quist"))
    again = desk.back_up(again=False)
    assert again is not None
    assert desk.back_up(again=False) is None


def test_it_is_one_state_while_others_write(desk: Desk, store: Store, clock: SetClock) -> None:
    other = Desk(store, clock, station="back")
    other.sign_in(desk.people()[0].id)

    def write() -> None:
        for number in range(12):
            other.do(AddClient(first_name=f"New{number}", last_name="Comer"))

    thread = Thread(target=write)
    thread.start()
    found = [facts_of(made(desk)) for _ in range(3)]
    thread.join()
    for facts in found:
        assert facts.count("journal") == facts.journal
    assert found[0].journal <= found[-1].journal


def test_a_backup_on_a_server_is_the_servers(any_desk: Desk, any_store: Store) -> None:
    assert (any_desk.back_up() is None) is not any_store.is_sqlite


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.97])
def test_one_that_is_cut_off_is_refused(desk: Desk, share: float) -> None:
    path = made(desk).backup.path
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(Refused, match="backup_damaged"):
        backup.checked(path)
    assert desk.backups(None)[0].wrong == "backup_damaged"


def test_no_turned_bit_goes_unseen(desk: Desk) -> None:
    path = made(desk).backup.path
    whole = path.read_bytes()
    with ZipFile(path) as packed:
        entry = packed.getinfo("studio.db")
        first = entry.header_offset + 100
        past = entry.header_offset + entry.compress_size
    chance = random.Random(7)
    for _ in range(40):
        place, bit = chance.randrange(first, past), 1 << chance.randrange(8)
        turned = bytearray(whole)
        turned[place] ^= bit
        path.write_bytes(turned)
        with pytest.raises(Refused, match="backup_damaged"):
            backup.checked(path)
    path.write_bytes(whole)
    backup.checked(path)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "backup_damaged"),
        (b"PK\x03\x04 not really", "backup_damaged"),
        (b"first_name,last_name\nNora,Quist\n", "backup_damaged"),
    ],
    ids=["empty", "half a zip", "a list of clients"],
)
def test_what_is_no_backup_is_refused(tmp_path: Path, content: bytes, why: str) -> None:
    path = tmp_path / "x.fdbackup"
    path.write_bytes(content)
    with pytest.raises(Refused, match=why):
        backup.checked(path)
    assert backup.look(path).wrong == why


def test_a_zip_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.fdbackup"
    with ZipFile(path, "w") as packed:
        packed.writestr("letter.txt", "hello")
    with pytest.raises(Refused, match="backup_foreign"):
        backup.checked(path)


def test_one_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="backup_gone"):
        backup.checked(tmp_path / "x.fdbackup")


def test_one_of_a_newer_release_is_refused(desk: Desk) -> None:
    path = made(desk).backup.path
    with ZipFile(path) as packed:
        about, database = packed.read("about.json"), packed.read("studio.db")
    newer = about.replace(f'"revision": "{REVISION}"'.encode(), b'"revision": "9999"')
    assert newer != about
    with ZipFile(path, "w") as packed:
        packed.writestr("about.json", newer)
        packed.writestr("studio.db", database)
    with pytest.raises(Refused, match="backup_newer"):
        backup.checked(path)


@pytest.mark.parametrize("seed", range(2))
def test_however_it_is_damaged_it_is_looked_at_and_refused(
    desk: Desk, tmp_path: Path, seed: int
) -> None:
    """One broken file in the folder hides none of the others."""
    whole = made(desk).backup.path.read_bytes()
    chance, broken = random.Random(seed), tmp_path / f"copia ñ 💆 (1){SUFFIX}"
    heads = [whole.rindex(sign) for sign in (b"PK\1\2", b"PK\5\6", b"PK\3\4")]
    for _ in range(examples(50)):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 2, 8))):
            near = chance.choice((0, *heads)) + chance.randrange(64)
            data[min(near, len(data) - 1)] = chance.randrange(256)
        broken.write_bytes(data)
        looked = backup.look(broken)
        backup.slots_in(broken)
        try:
            backup.unpack(broken, tmp_path / "studio.db")
        except Refused as refused:
            codes = {reason.code for reason in refused.reasons}
            assert codes <= {"backup_damaged", "backup_foreign", "backup_newer"}
        else:
            assert looked.facts is not None


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert backup.look(tmp_path / "pipe").wrong == "backup_foreign"
    assert backup.look(tmp_path).wrong == "backup_foreign"


def test_more_than_it_promises_is_not_unpacked(desk: Desk) -> None:
    path = made(desk).backup.path
    with ZipFile(path) as packed:
        about, database = packed.read("about.json"), packed.read("studio.db")
    with ZipFile(path, "w") as packed:
        packed.writestr("about.json", about)
        packed.writestr("studio.db", database + bytes(4096))
    with pytest.raises(Refused, match="backup_damaged"):
        backup.checked(path)


def test_a_copy_lies_elsewhere(desk: Desk, tmp_path: Path) -> None:
    found = made(desk, tmp_path / "stick")
    assert found.copy is not None
    assert found.copy.read_bytes() == found.backup.path.read_bytes()
    assert {each.path for each in desk.backups(tmp_path / "stick")} == {
        found.backup.path,
        found.copy,
    }


def test_without_the_other_disk_there_still_is_a_backup(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "stick").write_text("a file where the disk should be")
    found = made(desk, tmp_path / "stick" / "backups")
    assert found.copy is None
    assert isinstance(found.trouble, StoreUnavailable)
    assert found.trouble.code == "backup_unwritable"
    backup.checked(found.backup.path)


def test_what_was_cut_off_long_ago_is_swept(desk: Desk, store: Store) -> None:
    left = folder_of(store) / "backups" / ".making-x"
    left.mkdir(parents=True)
    os.utime(left, (0, 0))
    made(desk)
    assert not left.exists()


def test_a_restore_brings_back_what_was_there(
    desk: Desk, store: Store, clock: SetClock, tmp_path: Path
) -> None:
    path = made(desk).backup.path
    desk.do(AddClient(first_name="Nora", last_name="Quist"))
    facts = backup.checked(path)
    assert desk.ask(partial(loss, facts=facts)).clients == 1
    folder = folder_of(store)
    desk.close()
    restored = restore_studio(path, folder, clock)
    try:
        assert restored.is_set_up()
        restored.sign_in(restored.people()[0].id)
        assert restored.ask(partial(loss, facts=facts)).entries == 0
        with restored._session() as session:
            assert journal.verify(session) is None
    finally:
        restored.close()
    aside = next(folder.glob("before-restore-*.db"))
    assert not list(folder.glob(".restoring-*"))
    aside.rename(tmp_path / "frontdesk.db")
    before = open_studio(tmp_path, None, clock)
    before.sign_in(before.people()[0].id)
    assert before.ask(partial(loss, facts=facts)).clients == 1
    before.close()


def test_a_studio_that_is_open_is_not_swapped(desk: Desk, store: Store, clock: SetClock) -> None:
    path = made(desk).backup.path
    other = open_studio(folder_of(store), None, clock)
    try:
        with pytest.raises(StoreUnavailable, match="locked"):
            restore_studio(path, folder_of(store), clock)
        assert other.is_set_up()
    finally:
        other.close()


def test_a_damaged_backup_leaves_the_studio_alone(
    desk: Desk, store: Store, clock: SetClock
) -> None:
    path = made(desk).backup.path
    path.write_bytes(path.read_bytes()[:-2000])
    desk.close()
    with pytest.raises(FrontdeskError):
        restore_studio(path, folder_of(store), clock)
    again = open_studio(folder_of(store), None, clock)
    assert again.is_set_up()
    again.close()
    assert not list(folder_of(store).glob("before-restore-*"))


def test_a_backup_of_an_earlier_release_is_upgraded_on_the_way(
    tmp_path: Path, clock: SetClock
) -> None:
    old = old_file(tmp_path / "old.db", KNOWN[1])
    found = backup.back_up(old, tmp_path / "backups", NOW)
    assert facts_of(found).revision == KNOWN[1]
    restored = restore_studio(found.backup.path, tmp_path / "new", clock)
    restored.close()
    assert revision_of(Place.file(tmp_path / "new")) == REVISION


def test_an_upgrade_begins_with_a_backup(tmp_path: Path, clock: SetClock) -> None:
    old_file(tmp_path / "frontdesk.db", KNOWN[1])
    open_studio(tmp_path, None, clock).close()
    assert revision_of(Place.file(tmp_path)) == REVISION
    (first,) = backup.listed(tmp_path / "backups")
    assert first.facts is not None
    assert first.facts.revision == KNOWN[1]


class TestKept:
    BEGINS = datetime(2024, 1, 1, 8, tzinfo=UTC)

    def test_years_of_quarters_of_an_hour_leave_some_sixty(self) -> None:
        stay: set[datetime] = set()
        at = self.BEGINS
        for _ in range(3 * 365):
            for quarter in range(0, 40, 4):
                stay.add(at + timedelta(minutes=15 * quarter))
            stay = set(kept(stay))
            at += timedelta(days=1)
        newest = max(stay)
        assert 50 <= len(stay) <= 24 + 14 + 8 + 12 + 7
        assert {newest.year, newest.year - 1, newest.year - 2} <= {each.year for each in stay}
        assert len({each.date() for each in stay if newest - each < timedelta(days=14)}) == 14

    def test_the_three_newest_stay(self) -> None:
        times = [self.BEGINS + timedelta(seconds=n) for n in range(9)]
        assert kept(times) == frozenset(times[-3:])

    def test_of_none_none_stays(self) -> None:
        assert kept([]) == frozenset()
