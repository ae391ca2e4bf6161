"""A zip that is damaged, foreign, forged or dangerous is refused whole, with a sentence."""

import json
import zipfile
from collections.abc import Callable, Iterator
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from frontdesk.clock import SetClock
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.model import Row
from frontdesk.storage.engine import Store
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from frontdesk.transfer.whole.coming_in import BringStudio
from frontdesk.transfer.whole.looking import look
from tests.bookings import book
from tests.fixtures import owners
from tests.moments import NOW
from tests.servers import Furnished
from tests.till.desk import paid
from tests.transfer.whole.zips import (
    MANIFEST,
    Members,
    members,
    sealed_anew,
    take_out,
    with_rows,
    write,
)
from ui.sentences import known, sentence

Wrong = Callable[[Members], Members]


@pytest.fixture(scope="module")
def whole(furnished_file: Furnished, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Members]:
    """A small studio with two visits and a sale, taken out."""
    folder = tmp_path_factory.mktemp("whole")
    (folder / "frontdesk.db").write_bytes(furnished_file.path.read_bytes())
    store = open_store(Place.file(folder))
    house = furnished_file.house
    desk = owners(store, house, SetClock(NOW))
    desk.do(book(house))
    desk.do(book(house, client_id=house.clients["Nora Blake"], starts=time(16)))
    paid(desk, house)
    yield members(take_out(desk, folder / "whole.zip"))
    desk.close()


def cell(table: str, column: str, value: Any, row: int = 0) -> Wrong:
    """Return what puts something else into a cell, and seals the zip anew."""

    def change(found: list[Any]) -> None:
        found[row][column] = value

    return lambda contents: with_rows(contents, table, change)


def without(table: str, row: int = -1) -> Wrong:
    """Return what takes a row away, and seals the zip anew."""
    return lambda contents: with_rows(contents, table, lambda found: found.pop(row))


def edited(name: str, old: bytes, new: bytes) -> Wrong:
    """Return what changes a file and leaves the manifest as it was."""
    return lambda contents: {**contents, name: contents[name].replace(old, new)}


def named(name: str, contents: bytes = b"x") -> Wrong:
    """Return what adds a file, and seals the zip anew."""
    return lambda there: sealed_anew({**there, name: contents})


def less(name: str) -> Wrong:
    """Return what takes a file away."""
    return lambda there: {each: contents for each, contents in there.items() if each != name}


def twice_at_once(contents: Members) -> Members:
    """Put the second appointment where the first is."""
    return with_rows(contents, "appointment", lambda found: found[1].update(starts="14:30"))


def says(**said: Any) -> Wrong:
    return lambda contents: sealed_anew(contents, **said)


def bare(contents: Members) -> Members:
    return {name: text for name, text in contents.items() if name != MANIFEST}


FORGED: dict[str, tuple[str, Wrong]] = {
    "a file was edited": ("export_damaged", edited("tables/client.jsonl", b"Ortiz", b"Artiz")),
    "only the sheet was": ("export_damaged", edited("tables/client.csv", b"Ortiz", b"Artiz")),
    "a file is missing": ("export_damaged", less("tables/visit.jsonl")),
    "no manifest": ("export_foreign", bare),
    "another format": ("export_foreign", says(format="somebody's")),
    "a newer version": ("export_newer", says(version=2)),
    "a newer database": ("export_newer", says(revision="9999")),
    "out of the folder": ("export_names", named("../evil")),
    "from the root": ("export_names", named("/etc/passwd")),
    "a drive": ("export_names", named("C:\\evil")),
    "a bomb": ("export_bomb", named("files/zero", bytes(40 * 2**20))),
    "a table unknown": ("export_row_wrong", says(tables={"studio": 1, "nobody": 1})),
    "a column more": ("export_row_wrong", cell("client", "shoe_size", 9)),
    "a text for a number": ("export_row_wrong", cell("appointment", "minutes", "60")),
    "a day that is none": ("export_row_wrong", cell("appointment", "day", "2026-02-30")),
    "a state unknown": ("export_row_wrong", cell("appointment", "state", "dancing")),
    "off the grid": ("export_against_guards", cell("appointment", "minutes", 61)),
    "of a client who is not": ("export_against_guards", cell("appointment", "client_id", 99999)),
    "two at once": ("claims_overlap", twice_at_once),
    "an entry out of balance": ("export_against_guards", cell("entry", "amount", 1)),
    "an entry missing": ("export_against_guards", without("entry")),
    "a sale that does not add up": ("export_against_guards", cell("sale", "total", 1)),
    "a receipt left out": ("export_against_guards", cell("sale", "receipt_no", 7)),
    "the journal shortened": ("export_against_guards", without("journal")),
    "the journal rewritten": ("export_chain", cell("journal", "code", "nothing_happened")),
    "what it holds rewritten": ("export_chain", cell("journal_row", "after", {"id": 1})),
    "a studio twice": ("export_against_guards", cell("studio", "id", 2)),
}


def nothing_in(store: Store) -> bool:
    with store.read.connect() as connection:
        counts = [
            connection.execute(text(f'SELECT count(*) FROM "{name}"')).scalar_one()
            for name in Row.metadata.tables
        ]
    return not any(counts)


@pytest.mark.parametrize("wrong", FORGED)
def test_what_is_forged_or_damaged_is_refused_and_leaves_nothing(
    store: Store, clock: SetClock, tmp_path: Path, whole: Members, wrong: str
) -> None:
    code, change = FORGED[wrong]
    path = tmp_path / "whole.zip"
    write(path, change(whole))
    with pytest.raises(Refused) as caught:
        Desk(store, clock).do(BringStudio(path=path))
    assert [reason.code for reason in caught.value.reasons] == [code]
    assert known(code)
    assert "whole.zip" in sentence(caught.value) or code == "claims_overlap"
    assert nothing_in(store)


def test_the_zip_that_all_these_are_made_of_comes_in(
    store: Store, clock: SetClock, tmp_path: Path, whole: Members
) -> None:
    path = tmp_path / "whole.zip"
    write(path, sealed_anew(whole))
    assert look(path).rows["appointment"] == 3
    assert Desk(store, clock).do(BringStudio(path=path)).code == "studio_brought"
    assert not nothing_in(store)


@pytest.mark.parametrize("share", [0.0, 0.02, 0.5, 0.98])
def test_what_was_cut_off_is_refused(
    store: Store, clock: SetClock, tmp_path: Path, whole: Members, share: float
) -> None:
    path = tmp_path / "whole.zip"
    write(path, whole)
    raw = path.read_bytes()
    path.write_bytes(raw[: int(len(raw) * share)])
    with pytest.raises(Refused, match="export_torn"):
        Desk(store, clock).do(BringStudio(path=path))
    assert nothing_in(store)


def test_a_bit_that_fell_over_is_found_wherever_it_lies(tmp_path: Path, whole: Members) -> None:
    path = tmp_path / "whole.zip"
    write(path, whole)
    raw = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as inner:
        places = [
            each.header_offset + 30 + len(each.filename) + each.compress_size // 2
            for each in inner.infolist()
            if each.compress_size > 100
        ]
    for place in places:
        raw[place] ^= 0x10
        path.write_bytes(raw)
        raw[place] ^= 0x10
        with pytest.raises(Refused, match=r"export_(torn|damaged|foreign|row_wrong)"):
            look(path)


@pytest.mark.parametrize(
    ("name", "contents", "code"),
    [
        ("none.zip", None, "file_missing"),
        ("text.zip", b"Dear studio,", "export_torn"),
        ("empty.zip", b"PK\x05\x06" + bytes(18), "export_foreign"),
    ],
    ids=["not there", "no zip", "an empty zip"],
)
def test_what_is_no_export_is_told_from_one(
    tmp_path: Path, name: str, contents: bytes | None, code: str
) -> None:
    if contents is not None:
        (tmp_path / name).write_bytes(contents)
    with pytest.raises(Refused, match=code):
        look(tmp_path / name)


def test_a_manifest_that_says_nothing_sensible_is_refused(tmp_path: Path, whole: Members) -> None:
    path = tmp_path / "whole.zip"
    for said in ({"files": [1]}, {"journal": None}, {"tables": {"client": "many"}}):
        contents = {**whole, MANIFEST: json.dumps({**json.loads(whole[MANIFEST]), **said}).encode()}
        write(path, contents)
        with pytest.raises(Refused, match="export_damaged"):
            look(path)
