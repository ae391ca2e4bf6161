"""Bookings that are sure to be free, for whatever is measured with them."""

from collections.abc import Iterator
from datetime import time, timedelta
from itertools import cycle, product
from random import Random

from sqlalchemy import text

from bench.moment import NOW
from frontdesk.commands.appointments import Book
from frontdesk.storage.engine import Store

TODAY = NOW.date()
#: Bookings begin so many days ahead: nothing else stands there.
_AHEAD = 70


def one(store: Store, query: str) -> int:
    """Return a number from the database."""
    with store.read.connect() as connection:
        return int(connection.execute(text(query)).scalar_one())


def some(store: Store, query: str) -> list[int]:
    """Return numbers from the database."""
    with store.read.connect() as connection:
        return [int(each) for each in connection.execute(text(query)).scalars() if each]


def places(store: Store, seed: int = 3, part: int = 0, parts: int = 1) -> Iterator[Book]:
    """Give bookings that are free: weeks ahead, one by one, for clients by chance.

    Of ``parts`` stations each has its own ``part`` of the days.
    """
    rng = Random(seed + part)
    with store.read.connect() as connection:
        people = list(connection.execute(text("SELECT id FROM client LIMIT 20000")).scalars())
        shifts = connection.execute(
            text("SELECT therapist_id, weekday, starts FROM shift WHERE weekday IS NOT NULL")
        ).all()
        licensed = "SELECT therapist_id FROM licence WHERE kind = 'LMT'"
        able = set(connection.execute(text(licensed)).scalars())
        service = connection.execute(text("SELECT id FROM service WHERE code = 'dt'")).scalar_one()
    rng.shuffle(people)
    guests = cycle(people[part::parts])
    begin = TODAY + timedelta(days=_AHEAD)
    for ahead, nth, (therapist, weekday, starts) in product(range(600), range(6), shifts):
        day = begin + timedelta(days=ahead)
        if day.weekday() == weekday and therapist in able and ahead % parts == part:
            opens = time.fromisoformat(str(starts))
            minutes = opens.hour * 60 + opens.minute + nth * 80
            yield Book(
                client_id=next(guests),
                service_id=service,
                minutes=60,
                therapist_id=therapist,
                day=day,
                starts=time(minutes // 60, minutes % 60),
            )
