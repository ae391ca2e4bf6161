"""What the same machine does at best, in the same run: raw SQL through the same library."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bench.measure import Sample, timed
from bench.studio import DATA
from frontdesk.model import Appointment, Client
from frontdesk.storage.engine import Store, raw, single
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


def raw_booking(size: int, times: int) -> Sample:
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

        return timed(times, book, warm=20)


def core_day(store: Store, day: date, times: int) -> Sample:
    """Q: the rows of a day joined to their clients, by Core, over one kept connection."""
    table = Appointment.__table__
    query = (
        select(*table.columns, Client.shown_name, Client.phone)
        .select_from(Appointment)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .where(Appointment.day == day)
        .order_by(Appointment.starts)
    )
    with store.read.connect() as connection:
        return timed(times, lambda _: connection.execute(query).all())


def orm_day(store: Store, day: date) -> list[tuple[str, str, int]]:
    """Return the entities of a day as a plain ORM program would load them."""
    with Session(store.read) as session:
        found = session.execute(
            select(Appointment, Client)
            .outerjoin(Client, Client.id == Appointment.client_id)
            .where(Appointment.day == day)
            .order_by(Appointment.starts)
        ).all()
        return [
            (client.shown_name if client else "", each.starts.isoformat(), each.therapist_id)
            for each, client in found
        ]
