"""Migrations make what the model says; an upgrade leaves the old file or the new one."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from frontdesk.errors import StoreUnavailable
from frontdesk.model import Row
from frontdesk.storage import guards, upgrade
from frontdesk.storage.engine import Store, raw, single
from frontdesk.storage.lease import Lease
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from frontdesk.storage.release import KNOWN, REVISION
from tests.architecture.sources import ROOT
from tests.servers import Server
from tests.storage.old import old_file, revision_of


def test_the_model_is_what_the_migrations_make(any_store: Store) -> None:
    def ours(_object: Any, name: str | None, *_: Any) -> bool:
        return not (name or "").startswith(("client_words", "ix_client_trigrams"))

    with any_store.read.connect() as connection:
        options = {"include_object": ours, "compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, Row.metadata) == []


def test_every_check_of_the_model_stands_in_the_database(any_store: Store) -> None:
    with any_store.read.connect() as connection:
        look = inspect(connection)
        for table in Row.metadata.sorted_tables:
            wanted = {
                str(each.name)
                for each in table.constraints
                if type(each).__name__ == "CheckConstraint"
            }
            there = {each["name"] for each in look.get_check_constraints(table.name)}
            assert wanted <= there, table.name


def test_every_table_of_a_file_is_strict(store: Store) -> None:
    with store.read.connect() as connection:
        found = connection.exec_driver_sql(
            "SELECT name FROM pragma_table_list WHERE schema='main' AND type='table' AND strict=0 "
            "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'client_words%'"
        ).scalars()
        assert set(found) <= {"alembic_version"}


def test_the_release_knows_the_steps_in_the_folder() -> None:
    script = ScriptDirectory.from_config(upgrade.config())
    steps = [step.revision for step in script.walk_revisions()]
    assert tuple(reversed(steps)) == KNOWN


@pytest.mark.parametrize("revision", KNOWN[:-1])
def test_an_older_file_is_brought_up_with_all_it_holds(tmp_path: Path, revision: str) -> None:
    place = old_file(Place.file(tmp_path).path or tmp_path, revision)
    open_store(place).dispose()
    assert revision_of(place) == REVISION
    assert not list(tmp_path.glob("*.upgrade*"))


def test_an_older_server_is_brought_up(server: Server) -> None:
    name = server.fresh()
    engine = single(server.place(name))
    with engine.begin() as connection:
        settings = upgrade.config()
        settings.attributes["connection"] = connection
        command.upgrade(settings, "0001")
    engine.dispose()
    store = open_store(server.place(name))
    with store.read.connect() as connection:
        assert guards.present(connection) == guards.expected(connection)
    store.dispose()
    server.drop(name)


def test_there_is_no_way_back(any_store: Store) -> None:
    script = ScriptDirectory.from_config(upgrade.config())
    for step in script.walk_revisions():
        with pytest.raises(RuntimeError, match="forward only"):
            step.module.downgrade()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_kill_at_any_step_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.storage.old", str(tmp_path), "197"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["steps"] > 100
    assert {left for _, left, _ in told["found"]} == {"0001", told["head"]}
    assert {after for _, _, after in told["found"]} == {told["head"]}


@pytest.mark.parametrize("step", ["_copy", "_upgrade_file", "_discard_journals"])
def test_a_disk_that_fails_on_the_way_leaves_the_old_file(
    tmp_path: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = old_file(Place.file(tmp_path).path or tmp_path)

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patch:
        patch.setattr(upgrade, step, full)
        with pytest.raises(StoreUnavailable, match="disk_full"):
            open_store(place)
    assert revision_of(place) == "0001"
    open_store(place).dispose()
    assert revision_of(place) == REVISION


def test_a_file_whose_rows_hang_in_the_air_is_not_upgraded(tmp_path: Path) -> None:
    place = old_file(Place.file(tmp_path).path or tmp_path)
    engine = single(place)
    with engine.connect() as connection:
        raw(connection).execute("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("UPDATE room SET id=99")
        connection.commit()
    engine.dispose()
    with pytest.raises(StoreUnavailable, match="damaged"):
        open_store(place)
    assert revision_of(place) == "0001"


def test_a_reader_from_outside_keeps_the_file_from_being_swapped(tmp_path: Path) -> None:
    place = old_file(Place.file(tmp_path).path or tmp_path)
    other = single(place)
    with other.connect() as reader:
        raw(reader).execute("BEGIN")
        raw(reader).execute("SELECT count(*) FROM hours").fetchone()
        writer = single(place)
        with writer.begin() as connection:
            connection.exec_driver_sql("UPDATE hours SET closes='21:00'")
        writer.dispose()
        with pytest.raises(StoreUnavailable, match="locked"):
            open_store(place)
        raw(reader).execute("ROLLBACK")
    other.dispose()
    assert revision_of(place) == "0001"
    open_store(place).dispose()
    assert revision_of(place) == REVISION


def test_a_file_in_use_elsewhere_is_not_upgraded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = old_file(Place.file(tmp_path).path or tmp_path)
    assert place.path is not None
    other = Lease(place.path)
    other.share()
    monkeypatch.setattr("frontdesk.storage.opening._PATIENCE", 0.1)
    with pytest.raises(StoreUnavailable, match="locked"):
        open_store(place)
    other.release()
    assert revision_of(place) == "0001"
    open_store(place).dispose()


def test_who_opens_waits_for_an_upgrade_but_not_for_ever(
    tmp_path: Path, migrated_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Place.file(tmp_path)
    assert place.path is not None
    shutil.copyfile(migrated_file, place.path)
    other = Lease(place.path)
    assert other.alone()
    monkeypatch.setattr("frontdesk.storage.lease._PATIENCE", 0.1)
    with pytest.raises(StoreUnavailable, match="locked"):
        open_store(place)
    other.release()
    open_store(place).dispose()
