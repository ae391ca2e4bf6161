"""A booking as tests ask for it, and what the database holds of it afterwards."""

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any

from sqlalchemy import Connection, text

from frontdesk.commands.appointments import Book
from frontdesk.desk import Desk
from tests.moments import MONDAY
from tests.studio import House

#: Takes the names of a client and a therapist, a time, and what else is asked; gives a number.
Booker = Callable[..., int]
#: Each claim with the latest end of those before it, by resource and lane; no code of ours.
_OVERLAPS = """
SELECT count(*) FROM (SELECT first, max(past) OVER (PARTITION BY resource_id, lane ORDER BY first
ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM claim) AS each
WHERE before > first
"""


def book(house: House, **changed: Any) -> Book:
    """Sam Ortiz, deep tissue with Maria Santos on Monday at half past two."""
    given: dict[str, Any] = {
        "client_id": house.clients["Sam Ortiz"],
        "service_id": house.services["dt"],
        "minutes": 60,
        "therapist_id": house.therapists["Maria Santos"],
        "day": MONDAY,
        "starts": time(14, 30),
    }
    return Book(**(given | changed))


def booker(desk: Desk, house: House) -> Booker:
    """Return what books an hour of deep tissue on Monday through ``desk``, past any window."""

    def do(client: str, therapist: str, starts: time, **changed: Any) -> int:
        asked = {
            "client_id": house.clients[client],
            "therapist_id": house.therapists[therapist],
            "starts": starts,
        }
        number: int = desk.do(book(house, **(asked | changed))).params["appointment"]
        return number

    return do


def slots(count: int) -> list[tuple[date, time]]:
    """Return ``count`` times at which cupping fits in, one after the other."""
    return [
        (MONDAY + timedelta(days=number // 12), time(*divmod(9 * 60 + number % 12 * 45, 60)))
        for number in range(count)
    ]


def overlaps(connection: Connection) -> int:
    """Count the claims that overlap an earlier one."""
    return int(connection.execute(text(_OVERLAPS)).scalar_one())


def count(connection: Connection, table: str, where: str = "1=1") -> int:
    """Count the rows of a table."""
    return int(connection.execute(text(f"SELECT count(*) FROM {table} WHERE {where}")).scalar_one())
