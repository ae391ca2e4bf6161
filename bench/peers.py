"""How others look for openings, written anew in the manner of theirs, on the same studio.

Easy!Appointments asks by provider and day, about ten statements each, with a function around the
date: no index is used, and every appointment ever is read for each provider. Cal.com loads the
bookings of each host for the whole time, and takes them away from the hours day by day and slot by
slot, in the application. Both are leaner here than the programs they stand for: no HTTP, no PHP,
no object mapper.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import Connection

_STEP = 15
_SHIFTS = "SELECT starts, ends FROM shift WHERE therapist_id = ? AND weekday = ?"
#: What is asked for each provider and day; of the first two every row is read.
_BOOKED = "SELECT starts, minutes FROM appointment WHERE date(day) = ? AND +therapist_id = ?"
_BLOCKED = "SELECT starts, minutes FROM block WHERE date(day) = ? AND +resource_id = ?"
_SMALL = (
    "SELECT name, active FROM therapist WHERE id = ?",
    "SELECT kind, expires FROM licence WHERE therapist_id = ?",
    "SELECT name FROM skill WHERE therapist_id = ?",
    "SELECT kind, capacity FROM resource WHERE id = ?",
    "SELECT zone, settings FROM studio WHERE ? IS NOT NULL",
    "SELECT count(*) FROM closed_day WHERE day = ?",
    "SELECT opens, closes FROM hours WHERE weekday = ?",
)
_RANGE = (
    "SELECT day, starts, minutes FROM appointment "
    "WHERE therapist_id = ? AND day BETWEEN ? AND ? ORDER BY day, starts"
)


def providers(connection: Connection) -> list[int]:
    """Return those who may give what is looked for."""
    query = "SELECT DISTINCT therapist_id FROM licence WHERE kind = 'LMT' ORDER BY 1"
    return list(connection.exec_driver_sql(query).scalars())


def by_provider_and_day(
    connection: Connection, people: Sequence[int], first: date, minutes: int
) -> int:
    """Count the starts of one day, as Easy!Appointments finds them."""
    found = 0
    for person in people:
        given = (first.isoformat(), person)
        for query in _SMALL:
            connection.exec_driver_sql(query, (person,)).all()
        taken = [
            _span(starts, length)
            for query in (_BOOKED, _BLOCKED)
            for starts, length in connection.exec_driver_sql(query, given)
        ]
        for starts, ends in connection.exec_driver_sql(_SHIFTS, (person, first.weekday())):
            found += len(_starts(_minute(starts), _minute(ends), taken, minutes))
    return found


def by_lists(
    connection: Connection, people: Sequence[int], first: date, days: int, minutes: int
) -> int:
    """Count the starts within ``days``, as Cal.com finds them."""
    last, found = first + timedelta(days=days - 1), 0
    for person in people:
        taken: dict[str, list[tuple[int, int]]] = {}
        given = (person, first.isoformat(), last.isoformat())
        for day, starts, length in connection.exec_driver_sql(_RANGE, given):
            taken.setdefault(day, []).append(_span(starts, length))
        hours = {
            weekday: connection.exec_driver_sql(_SHIFTS, (person, weekday)).all()
            for weekday in range(7)
        }
        for ahead in range(days):
            day_ahead = first + timedelta(days=ahead)
            busy = taken.get(day_ahead.isoformat(), [])
            for starts, ends in hours[day_ahead.weekday()]:
                found += len(_starts(_minute(starts), _minute(ends), busy, minutes))
    return found


def _starts(opens: int, closes: int, taken: Sequence[tuple[int, int]], minutes: int) -> list[int]:
    return [
        at
        for at in range(opens, closes - minutes + 1, _STEP)
        if all(past <= at or at + minutes <= begins for begins, past in taken)
    ]


def _minute(at: str) -> int:
    return int(at[:2]) * 60 + int(at[3:5])


def _span(starts: str, minutes: int) -> tuple[int, int]:
    return _minute(starts), _minute(starts) + minutes
