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
        for name in _sqlite_guards(connection):
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        for statement in sqlite.GUARDS.values():
            connection.exec_driver_sql(statement)
        return
    for statement in postgres.statements():
        connection.exec_driver_sql(statement)


def present(connection: Connection) -> str:
    """Return the fingerprint of the guards in the database."""
    if connection.dialect.name == "sqlite":
        return _digest(_sqlite_guards(connection))
    return _digest(dict(connection.exec_driver_sql(postgres.PRESENT)))


def expected(connection: Connection) -> str:
    """Return the fingerprint that this release lays down."""
    if connection.dialect.name == "sqlite":
        return _digest(sqlite.GUARDS)
    row = connection.exec_driver_sql(postgres.REMEMBERED).scalar()
    wanted = _digest({str(n): text for n, text in enumerate(postgres.statements())})
    return present(connection) if row == f"{wanted} {present(connection)}" else wanted


def remember(connection: Connection) -> None:
    """Keep, on PostgreSQL, what the catalog says of guards just laid (it rewrites their text)."""
    if connection.dialect.name == "postgresql":
        wanted = _digest({str(n): text for n, text in enumerate(postgres.statements())})
        both = f"{wanted} {present(connection)}"
        connection.exec_driver_sql(f"COMMENT ON TABLE claim IS '{both}'")


def _sqlite_guards(connection: Connection) -> dict[str, str]:
    found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type='trigger'")
    return dict(found.all())


def _digest(guards: dict[str, str]) -> str:
    text = "\n".join(f"{name}\t{guards[name]}" for name in sorted(guards))
    return hashlib.sha256(text.encode()).hexdigest()
