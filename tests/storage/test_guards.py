"""A guard that was dropped, switched off or altered is noticed at the next start."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection

from frontdesk.errors import StoreUnavailable
from frontdesk.storage import guards
from frontdesk.storage.engine import Store
from frontdesk.storage.guards import postgres, rules, sqlite
from frontdesk.storage.opening import open_store

_TABLE = {guard.name: guard.table for guard in postgres._ALL}


@contextmanager
def undone_again(store: Store) -> Iterator[Connection]:
    """Let a guard be touched, and put it back."""
    with store.write.connect() as connection, connection.begin() as transaction:
        assert guards.present(connection) == guards.expected(connection)
        yield connection
        assert guards.present(connection) != guards.expected(connection)
        transaction.rollback()
    with store.read.connect() as connection:
        assert guards.present(connection) == guards.expected(connection)


def test_any_trigger_dropped_or_altered_is_noticed(store: Store) -> None:
    for name, text in sqlite.GUARDS.items():
        with undone_again(store) as connection:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        altered = text.replace("WHEN ", "WHEN 1=0 AND ") if "WHEN" in text else text
        with undone_again(store) as connection:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
            connection.exec_driver_sql(altered.replace("BEGIN ", "BEGIN  "))


def test_any_trigger_of_the_server_dropped_switched_off_or_emptied_is_noticed(
    server_store: Store,
) -> None:
    for name, table in _TABLE.items():
        for statement in (
            f"DROP TRIGGER {name} ON {table}",
            f"ALTER TABLE {table} DISABLE TRIGGER {name}",
            f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql "
            "AS $$BEGIN RETURN NEW; END$$",
        ):
            with undone_again(server_store) as connection:
                connection.exec_driver_sql(statement)


def test_the_servers_constraint_dropped_is_noticed(server_store: Store) -> None:
    with undone_again(server_store) as connection:
        connection.exec_driver_sql("ALTER TABLE claim DROP CONSTRAINT claim_no_overlap")


def test_a_trigger_too_many_is_noticed(any_store: Store) -> None:
    with undone_again(any_store) as connection:
        if any_store.is_sqlite:
            connection.exec_driver_sql(
                "CREATE TRIGGER sly AFTER INSERT ON claim BEGIN DELETE FROM claim; END"
            )
        else:
            connection.exec_driver_sql(
                "CREATE TRIGGER sly AFTER INSERT ON claim FOR EACH ROW "
                "EXECUTE FUNCTION claim_no_update()"
            )


def test_a_database_without_its_guards_is_not_opened(any_store: Store) -> None:
    statement = "DROP TRIGGER journal_no_update"
    with any_store.write.begin() as connection:
        connection.exec_driver_sql(statement + ("" if any_store.is_sqlite else " ON journal"))
    with pytest.raises(StoreUnavailable, match="guards_missing"):
        open_store(any_store.place)


def test_guards_are_laid_anew_as_often_as_one_likes(any_store: Store) -> None:
    for _ in range(2):
        with any_store.write.begin() as connection:
            guards.install(connection)
            assert guards.present(connection) == guards.expected(connection)


def test_every_table_that_is_kept_is_guarded_however_it_is_done() -> None:
    events = {(guard.table, guard.event) for guard in rules.GUARDS}
    for table in rules.APPEND_ONLY:
        assert {(table, "UPDATE"), (table, "DELETE")} <= events
    for table in rules.KEPT:
        assert f"{table}_no_replace" in sqlite.GUARDS
        assert f"{table}_no_truncate" in postgres.GUARDS
