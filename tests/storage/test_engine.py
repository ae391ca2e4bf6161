"""Connections are set up so that what is saved stays saved."""

import subprocess
import sys
from threading import Event, Thread
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, ProgrammingError

from frontdesk.errors import StoreUnavailable
from frontdesk.storage import engine
from frontdesk.storage.engine import Store, raw, single
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from frontdesk.storage.release import APPLICATION_ID
from tests.bookings import count


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("temp_store", 2),
        ("busy_timeout", 2000),
        ("application_id", APPLICATION_ID),
    ],
)
@pytest.mark.parametrize("side", ["write", "read"])
def test_a_file_is_opened_safely(store: Store, side: str, pragma: str, value: object) -> None:
    with getattr(store, side).connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one() == value


def test_the_reading_side_cannot_write(any_store: Store) -> None:
    statement = "INSERT INTO closed_day(id, day, name) VALUES (1, '2026-12-25', 'Christmas')"
    with any_store.read.connect() as connection:
        with pytest.raises(DBAPIError, match=r"readonly|read-only"):
            connection.execute(text(statement))
        connection.rollback()
    with any_store.write.begin() as connection:
        connection.execute(text(statement))
    with any_store.read.connect() as connection:
        assert count(connection, "closed_day") == 1


def test_a_reader_sees_one_state(any_store: Store) -> None:
    with any_store.read.connect() as reader:
        assert count(reader, "closed_day") == 0
        with any_store.write.begin() as connection:
            connection.execute(
                text("INSERT INTO closed_day(id, day, name) VALUES (1, '2026-12-25', 'Christmas')")
            )
        assert count(reader, "closed_day") == 0
        reader.rollback()
        assert count(reader, "closed_day") == 1


def test_foreign_keys_are_read_back() -> None:
    class Deaf:
        isolation_level: Any = ""

        def execute(self, _statement: str) -> "Deaf":
            return self

        def fetchone(self) -> tuple[int]:
            return (0,)

    with pytest.raises(RuntimeError, match="foreign keys"):
        engine._prepare_writing(Deaf(), None)


def test_writing_takes_the_lock_at_once(store: Store) -> None:
    other = single(store.place)
    with store.write.begin(), other.connect() as connection:
        raw(connection).execute("PRAGMA busy_timeout=0")
        with pytest.raises(Exception, match="locked"):
            raw(connection).execute("BEGIN IMMEDIATE")
    other.dispose()


def test_a_writer_tries_again_while_another_holds_the_lock(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, tried = Event(), Event()
    pauses: list[float] = []

    def pause(seconds: float) -> None:
        pauses.append(seconds)
        tried.set()
        thread.join()

    def hold() -> None:
        with other.write.begin():
            held.set()
            tried.wait()

    monkeypatch.setattr("time.sleep", pause)
    other, late = Store(store.place), Store(store.place)
    thread = Thread(target=hold)
    thread.start()
    held.wait()
    with late.write.begin() as connection:
        assert count(connection, "claim") == 0
    assert len(pauses) == 1
    other.dispose()
    late.dispose()


def test_a_writer_gives_up_in_the_end(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []
    monkeypatch.setattr("time.sleep", pauses.append)
    late = Store(store.place)
    with store.write.begin(), pytest.raises(DBAPIError, match="locked"), late.write.begin():
        pass
    assert sum(pauses) == pytest.approx(engine.PATIENCE, abs=0.01)
    assert max(pauses) < 0.01
    late.dispose()


def test_a_writer_that_has_waited_long_looks_more_often(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []
    monkeypatch.setattr("time.sleep", pauses.append)
    monkeypatch.setattr("random.uniform", lambda _least, most: most)
    late = Store(store.place)
    with store.write.begin(), pytest.raises(DBAPIError), late.write.begin():
        pass
    assert pauses == sorted(pauses, reverse=True)
    assert pauses[0] > 4 * pauses[-1]
    late.dispose()


def test_a_rival_process_stays_out_while_we_write(store: Store) -> None:
    """Nothing of ours opens the file past SQLite, so no lock is lost in the middle."""
    script = (
        "import sys; from sqlcipher3 import dbapi2 as s; c = s.connect(sys.argv[1], timeout=0)\n"
        "c.isolation_level = None\n"
        "try: c.execute('BEGIN IMMEDIATE'); print('in')\n"
        "except s.OperationalError as error: print(error)"
    )
    with store.write.begin():
        with store.read.connect() as connection:
            assert count(connection, "claim") == 0
        done = subprocess.run(
            [sys.executable, "-c", script, str(store.place.path)],
            capture_output=True,
            text=True,
            check=True,
        )
    assert "locked" in done.stdout


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("postgresql://", "server_gone"),
        ("not an address", "bad_address"),
        ("mysql+nothing://x/y", "bad_address"),
        ("postgresql+pg8000://x/y", "driver_missing"),
    ],
)
def test_a_wrong_address_is_told(url: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGHOST", "/nonexistent")
    with pytest.raises(StoreUnavailable, match=code):
        open_store(Place.server(url)).dispose()


def test_a_server_waits_for_no_lock_without_end(server_store: Store) -> None:
    with server_store.write.connect() as connection:
        assert connection.execute(text("SHOW lock_timeout")).scalar_one() == "10s"
        with pytest.raises(ProgrammingError):
            connection.execute(text("SELECT * FROM nothing"))


@pytest.mark.parametrize("both", [True, False], ids=["both", "neither"])
def test_a_place_is_a_file_or_a_server(tmp_path: Any, both: bool) -> None:
    with pytest.raises(ValueError, match="a file or a server"):
        Place(path=tmp_path, url="postgresql://x/y") if both else Place()
