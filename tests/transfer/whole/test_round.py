"""Out, in and out again gives the same bytes; what is in the zip, and what never is."""

import csv
import io
import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.clients import EditClient
from frontdesk.commands.files import AddFile
from frontdesk.commands.handing_out import TakeOutStudio
from frontdesk.commands.health import FileDoctorNote
from frontdesk.demo.monday import furnish
from frontdesk.desk import Desk
from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.model import Row
from frontdesk.queries.clients import find_clients
from frontdesk.storage import guards, journal
from frontdesk.storage.engine import Store
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from frontdesk.transfer.whole.coming_in import BringStudio
from frontdesk.transfer.whole.going_out import export_studio
from frontdesk.transfer.whole.sheet import inert
from frontdesk.transfer.whole.tables import LEFT_OUT, health_tables
from frontdesk.values.progress import Progress
from frontdesk.values.rights import Role
from tests.demo.checks import require_sound
from tests.files.papers import PDF
from tests.health.conftest import practice
from tests.health.people import DANA, MARIA, ROSA, Practice
from tests.moments import MONDAY
from tests.servers import Server
from tests.studio import House
from tests.till.desk import paid
from tests.transfer.whole.zips import manifest, members, rows, take_out

__all__ = ["practice"]

_CLAIMS = text(
    "SELECT resource_id, lane, first, past, guests, visit_id, block_id FROM claim ORDER BY "
    "resource_id, lane, first"
)


def owner(desk: Desk) -> Desk:
    """Let the owner sit down."""
    desk.sign_in(next(each.id for each in desk.people() if each.role is Role.OWNER))
    return desk


def empty(tmp_path: Path, migrated_file: Path, clock: SetClock) -> tuple[Desk, Store]:
    """Return a desk at a place with no studio."""
    folder = tmp_path / "empty"
    folder.mkdir()
    (folder / "frontdesk.db").write_bytes(migrated_file.read_bytes())
    store = open_store(Place.file(folder))
    return Desk(store, clock, station="front"), store


def claims(store: Store) -> list[tuple[object, ...]]:
    with store.read.connect() as connection:
        return [tuple(row) for row in connection.execute(_CLAIMS)]


def test_a_demo_studio_comes_back_to_the_byte(
    store: Store, tmp_path: Path, migrated_file: Path, clock: SetClock
) -> None:
    first = Desk(store, clock, station="front")
    furnish(first)
    one = take_out(owner(first), tmp_path / "one.zip")
    clock.put(clock.now().replace(hour=17))
    second, there = empty(tmp_path, migrated_file, clock)
    assert second.do(BringStudio(path=one)).entry == 0
    require_sound(there)
    two = take_out(owner(second), tmp_path / "two.zip")
    assert one.read_bytes() == two.read_bytes()
    assert claims(there) == claims(store)
    second.close()


@pytest.fixture
def bare_server(server: Server, migrated_on_server: Store) -> Iterator[Store]:
    """A server's database with no studio in it."""
    name = server.fresh(server.name(migrated_on_server.place))
    store = open_store(server.place(name))
    yield store
    store.dispose()
    server.drop(name)


@pytest.mark.parametrize("health", [True, False], ids=["all of it", "no health"])
def test_a_studio_moves_between_a_file_and_a_server_and_back(
    practice: Practice, bare_server: Store, tmp_path: Path, clock: SetClock, health: bool
) -> None:
    practice.book()
    practice.has()
    scan = AddFile(client_id=practice.robert, paper=PDF, description="A letter", health=True)
    practice.as_(DANA).do(scan)
    paid(practice.as_(DANA), practice.house)
    one = take_out(practice.as_(DANA), tmp_path / "one.zip", health=health)
    there = Desk(bare_server, clock, station="front")
    there.do(BringStudio(path=one))
    two = take_out(owner(there), tmp_path / "two.zip", health=health)
    assert one.read_bytes() == two.read_bytes()
    there.do(EditClient(client_id=practice.robert, was={}, to={"memo": "Number goes on"}))
    with bare_server.read.connect() as connection:
        assert guards.present(connection) == guards.expected(connection)


def test_who_came_in_is_found_and_worked_with(
    practice: Practice, tmp_path: Path, migrated_file: Path, clock: SetClock
) -> None:
    practice.book()
    one = take_out(practice.as_(DANA), tmp_path / "one.zip")
    desk, store = empty(tmp_path, migrated_file, clock)
    desk.do(BringStudio(path=one))
    owner(desk)
    assert desk.ask(partial(find_clients, said="quinn")).matching == 1
    with Session(store.read) as session:
        assert journal.verify(session) is None
    with pytest.raises(Refused, match="_busy"):
        Practice(desk, practice.house).book()
    desk.undo()  # the booking that came in with the journal
    Practice(desk, practice.house).book()
    with pytest.raises(Refused, match="place_not_empty"):
        desk.do(BringStudio(path=one))
    desk.close()


def test_no_table_is_left_out_unseen(desk: Desk, tmp_path: Path) -> None:
    path = take_out(desk, tmp_path / "one.zip")
    there = members(path)
    for table in Row.metadata.tables:
        for kind in ("jsonl", "csv"):
            assert (f"tables/{table}.{kind}" in there) == (table not in LEFT_OUT), table
    assert all(LEFT_OUT.values())
    said = manifest(path)
    assert {each["name"] for each in said["files"]} == there.keys() - {"manifest.json"}
    assert said["tables"].keys() == Row.metadata.tables.keys() - LEFT_OUT.keys()


def test_the_description_knows_every_column_and_says_what_money_is(
    desk: Desk, tmp_path: Path
) -> None:
    there = members(take_out(desk, tmp_path / "one.zip"))
    schema = json.loads(there["schema.json"])
    words = there["schema.md"].decode()
    for name, table in Row.metadata.tables.items():
        if name not in LEFT_OUT:
            assert set(schema["tables"][name]["columns"]) == set(table.columns.keys())
            assert schema["tables"][name]["about"]
            assert f"## {name}\n" in words
    price = schema["tables"]["appointment"]["columns"]["price"]
    assert price == {"kind": "cents", "may_be_empty": False}
    assert schema["tables"]["appointment"]["columns"]["minutes"]["unit"] == "minutes"
    assert "the number of a row of client; may be empty" in words
    assert "Back to Basics" in there["README.txt"].decode()


def test_without_health_nothing_tells_of_it_and_the_journal_still_holds(
    practice: Practice, tmp_path: Path, migrated_file: Path, clock: SetClock
) -> None:
    practice.has()
    practice.as_(ROSA).do(
        FileDoctorNote(client_id=practice.robert, doctor="Dr. Patel", given=MONDAY)
    )
    path = take_out(practice.as_(DANA), tmp_path / "one.zip", health=False)
    there = members(path)
    whole = b"".join(there.values()).lower()
    assert [word for word in (b"xarelto", b"thrombosis", b"patel") if word in whole] == []
    assert not {f"tables/{name}.jsonl" for name in health_tables()} & there.keys()
    desk, store = empty(tmp_path, migrated_file, clock)
    desk.do(BringStudio(path=path))
    with Session(store.read) as session:
        assert journal.verify(session) is None
    desk.close()
    both = b"".join(members(take_out(practice.as_(DANA), tmp_path / "two.zip")).values()).lower()
    assert b"xarelto" in both


def test_a_spreadsheet_calculates_nothing_and_json_has_every_text_as_it_is(
    desk: Desk, house: House, tmp_path: Path
) -> None:
    number = house.clients["Nora Blake"]
    memo = '=HYPERLINK("http://evil", "x")'
    desk.do(EditClient(client_id=number, was={}, to={"memo": memo, "street": "'-1 Main St"}))
    path = take_out(desk, tmp_path / "one.zip")
    nora = next(row for row in rows(path, "client") if row["id"] == number)
    assert (nora["memo"], nora["street"], nora["phone"]) == (memo, "'-1 Main St", "+18065550133")
    sheet = io.StringIO(members(path)["tables/client.csv"].decode(), newline="")
    shown = next(row for row in csv.DictReader(sheet) if row["id"] == str(number))
    assert (shown["memo"], shown["street"]) == (f"'{memo}", "''-1 Main St")
    assert shown["phone"] == "'+18065550133"


@pytest.mark.parametrize(
    ("plain", "shown"),
    [("Sam", "Sam"), ("'t Hooft", "'t Hooft"), ("@sam", "'@sam"), ("'=1", "''=1"), ("", "")],
)
def test_one_apostrophe_taken_away_gives_the_text(plain: str, shown: str) -> None:
    assert inert(plain) == shown


@pytest.mark.parametrize("name", [MARIA, ROSA])
def test_only_the_owner_takes_the_studio_out(practice: Practice, tmp_path: Path, name: str) -> None:
    with pytest.raises(Refused, match="not_allowed"):
        take_out(practice.as_(name), tmp_path / "one.zip", health=False)
    assert list(tmp_path.glob("*.zip*")) == []


def test_health_goes_out_for_a_reason_and_nothing_without_a_record(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "one.zip"
    ask: Callable[..., object] = partial(export_studio, path=path, health=True)
    with pytest.raises(Refused, match="reason_missing"):
        desk.ask_on_record(ask, TakeOutStudio(health=True, reason=" "))
    with pytest.raises(Refused, match="not_on_record"):
        desk.ask_on_record(ask, TakeOutStudio())
    with pytest.raises(Refused, match="not_on_record"):
        desk.ask(ask)
    assert list(tmp_path.glob("*.zip*")) == []


def test_who_took_it_out_is_written_down_before(
    desk: Desk, house: House, store: Store, tmp_path: Path
) -> None:
    take_out(desk, tmp_path / "one.zip")
    assert rows(tmp_path / "one.zip", "handing_out") == []
    (row,) = rows(take_out(desk, tmp_path / "two.zip"), "handing_out")
    assert (row["person_id"], row["health"]) == (house.people[DANA], True)
    assert row["reason"] == "A new computer"
    with store.read.connect() as connection:
        last = connection.exec_driver_sql("SELECT code FROM journal ORDER BY id DESC LIMIT 1")
        assert last.scalar() == "studio_taken_out"


def test_stopped_or_failed_nothing_half_stands_there(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "one.zip"
    path.write_text("what stood there before")
    progress = Progress(lambda done, _: progress.cancel() if done > 20 else None)
    ask = partial(export_studio, path=path, progress=progress)
    with pytest.raises(Refused, match="cancelled"):
        desk.ask_on_record(ask, TakeOutStudio())
    assert path.read_text() == "what stood there before"
    assert list(tmp_path.glob("*.part")) == []
    nowhere = partial(export_studio, path=tmp_path / "nowhere" / "one.zip")
    with pytest.raises(StoreUnavailable, match="export_not_writable"):
        desk.ask_on_record(nowhere, TakeOutStudio())
