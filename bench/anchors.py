"""What the same machine does at best, in the same run: raw SQL through the same library."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import Connection, bindparam, select

from bench.studio import DATA
from frontdesk.model import Appointment, Client
from frontdesk.storage.engine import raw, single
from frontdesk.storage.place import Place

#: An anchor's table of bookings, and the least that keeps two apart.
_TABLE = """
CREATE TABLE booking(id INTEGER PRIMARY KEY, therapist INTEGER NOT NULL, room INTEGER NOT NULL,
client INTEGER NOT NULL, first INTEGER NOT NULL, past INTEGER NOT NULL) STRICT;
CREATE INDEX ix_therapist ON booking(therapist, first);
CREATE INDEX ix_room ON booking(room, first);
CREATE INDEX ix_client ON booking(client, first);
"""
_FREE = "SELECT 1 FROM booking WHERE {0}=? AND first<? AND first>? AND past>? LIMIT 1".format
_INSERT = "INSERT INTO booking(therapist, room, client, first, past) VALUES (?,?,?,?,?)"


@contextmanager
def _bookings(size: int) -> Iterator[Any]:
    DATA.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=DATA))
    engine = single(Place.file(folder))
    opened = engine.connect()
    opened.exec_driver_sql("COMMIT")  # from here on the driver alone
    connection = raw(opened)
    connection.executescript(_TABLE)
    rng = Random(1)
    connection.execute("BEGIN")
    rows = (
        (n % 40, n % 40, rng.randrange(size), n // 40 * 15, n // 40 * 15 + 12) for n in range(size)
    )
    connection.executemany(_INSERT, rows)
    connection.execute("COMMIT")
    try:
        yield connection
    finally:
        opened.invalidate()
        engine.dispose()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def raw_bookings(size: int) -> Iterator[Callable[[int], object]]:
    """B: three looks for an overlap, an insert, a durable commit, among ``size`` bookings."""
    with _bookings(size) as connection:
        begins = size // 40 * 15 + 1000

        def book(number: int) -> None:
            first = begins + number * 15
            past = first + 12
            connection.execute("BEGIN IMMEDIATE")
            for column, value in (("therapist", 1), ("room", 1), ("client", number % size)):
                found = connection.execute(_FREE(column), (value, past, first - 300, first))
                assert found.fetchone() is None
            connection.execute(_INSERT, (1, 1, number % size, first, past))
            connection.execute("COMMIT")

        yield book


def core_days(connection: Connection) -> Callable[[date], object]:
    """Q: the rows of a day joined to their clients, by Core."""
    table = Appointment.__table__
    query = (
        select(*table.columns, Client.shown_name, Client.phone)
        .select_from(Appointment)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .where(Appointment.day == bindparam("on", type_=table.c.day.type))
        .order_by(Appointment.starts)
    )
    return lambda day: connection.execute(query, {"on": day}).all()


def bit_sets() -> tuple[Callable[[int], object], Callable[[int], object]]:
    """O: bit sets of 30 therapists × 20 rooms × 90 days; the first 3 starts, and all pairs."""
    rng = Random(5)
    slots = 90 * 288
    shifts = sum(((1 << 96) - 1) << (day * 288 + 108) for day in range(90))
    taken = [sum(0xFFF << rng.randrange(slots) for _ in range(225)) for _ in range(50)]
    free = [shifts & ~busy for busy in taken]

    def starts() -> list[int]:
        rooms = 0
        for room in free[30:]:
            rooms |= _run(room, 12)
        return [_run(therapist, 12) & rooms for therapist in free[:30]]

    def first_three(_: int) -> object:
        anywhere = 0
        for each in starts():
            anywhere |= each
        found: list[int] = []
        while anywhere and len(found) < 3:
            low = anywhere & -anywhere
            found.append(low.bit_length())
            anywhere ^= low
        return found

    return first_three, lambda _: sum(each.bit_count() for each in starts())


def _run(free: int, slots: int) -> int:
    have = 1
    while have < slots:
        step = min(have, slots - have)
        free &= free >> step
        have += step
    return free
