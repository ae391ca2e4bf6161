"""What the database itself refuses, whatever program writes.

Each guard is a trigger (PostgreSQL: also an exclusion constraint). They are laid anew after
every upgrade and compared by fingerprint at every start.
"""

import hashlib

from sqlalchemy import Connection

from frontdesk.storage.guards import postgres, sqlite


def install(connection: Connection) -> None:
    """Drop the guards that are there and lay those of this release."""
    if connection.dialect.name == "sqlite":
        for name in there(connection):
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        for statement in sqlite.GUARDS.values():
            connection.exec_driver_sql(statement)
        return
    for name, table in connection.exec_driver_sql(postgres.LAID).all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}" ON "{table}"')
    if there(connection).get("claim_no_overlap") != postgres.GUARDS["claim_no_overlap"]:
        for statement in postgres.overlap():
            connection.exec_driver_sql(statement)
    for statement in postgres.statements():
        connection.exec_driver_sql(statement)


def lift(connection: Connection) -> None:
    """Drop the guards, so that a whole studio can come in as it stands; lay them right after."""
    if connection.dialect.name == "sqlite":
        for name in there(connection).keys() - sqlite.SEARCH.keys():
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        return
    for name, table in connection.exec_driver_sql(postgres.LAID).all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}" ON "{table}"')


def there(connection: Connection) -> dict[str, str]:
    """Return the guards in the database: name and text."""
    if connection.dialect.name == "sqlite":
        query = "SELECT name, sql FROM sqlite_master WHERE type='trigger'"
    else:
        query = postgres.PRESENT
    return {name: text for name, text in connection.exec_driver_sql(query)}  # noqa: C416 -- dict() takes a result for a mapping


def wanted(connection: Connection) -> dict[str, str]:
    """Return the guards of this release: name and text."""
    return sqlite.GUARDS if connection.dialect.name == "sqlite" else postgres.GUARDS


def present(connection: Connection) -> str:
    """Return the fingerprint of the guards in the database."""
    return _digest(there(connection))


def expected(connection: Connection) -> str:
    """Return the fingerprint of the guards of this release."""
    return _digest(wanted(connection))


def _digest(guards: dict[str, str]) -> str:
    text = "\n".join(f"{name}\t{guards[name]}" for name in sorted(guards))
    return hashlib.sha256(text.encode()).hexdigest()
