"""16 stations book random openings as fast as they can: nothing overlaps, and losers go on.

A second long in the suite; ``make race`` lets them run for a minute on either database.
"""

import os
from collections import Counter
from datetime import date
from typing import Any

import pytest
from psycopg.errors import DeadlockDetected
from sqlalchemy import update
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.errors import Reason, Refused
from frontdesk.model import Licence
from frontdesk.storage import journal
from frontdesk.storage.claims import Outrun
from frontdesk.storage.engine import Store
from frontdesk.storage.unit import Unit, Who, Work
from frontdesk.values.wanted import Wanted
from tests.bookings import count, overlaps
from tests.moments import NOW
from tests.storage.scramble import AMONG, Tale, scramble
from tests.studio import furnish

_RIVALS = 16
_SECONDS = float(os.environ.get("FRONTDESK_RACE_SECONDS", "1"))
#: What somebody else's booking can stand in the way with.
_TAKEN = {"therapist_busy", "room_busy", "no_room_free", "just_taken"}


def test_sixteen_stations_book_random_openings_and_every_loser_goes_on(any_store: Store) -> None:
    house = furnish(any_store)
    with any_store.write.begin() as connection:  # none may run out while they book years ahead
        connection.execute(update(Licence).values(expires=date(2035, 1, 1)))
    wanted = Wanted(service_id=house.services["cu"], minutes=30, days=700)
    tales = scramble(any_store.place, house.people["Dana Reed"], wanted, _RIVALS, _SECONDS)
    told = told_of(tales)
    won = sum(tale.won for tale in tales)
    lost = sum((tale.lost for tale in tales), Counter[tuple[str, ...]]())
    print(told)
    with any_store.read.connect() as connection:
        assert overlaps(connection) == 0, told
        assert count(connection, "appointment") == count(connection, "journal") == won, told
    with Session(any_store.read) as session:
        assert journal.verify(session) is None
    assert lost.total() >= _RIVALS - AMONG  # the first ones all chose of the same few
    assert all(codes and _TAKEN.issuperset(codes) for codes in lost), told
    assert not sum(tale.stuck for tale in tales), told
    assert not sum(tale.again for tale in tales), told


def told_of(tales: list[Tale]) -> str:
    """Return what is worth knowing of a long run."""
    waits = sorted(wait for tale in tales for wait in tale.waits)
    lost = sum((tale.lost for tale in tales), Counter[tuple[str, ...]]())
    won = sum(tale.won for tale in tales)
    return (
        f"\n{won} booked, {won / _SECONDS:.0f} a second; {lost.total()} lost: "
        + ", ".join(f"{n} {' and '.join(codes)}" for codes, n in lost.most_common())
        + f"; a booking took {waits[len(waits) // 2] * 1000:.0f} ms, at most "
        f"{waits[-1] * 1000:.0f} ms"
    )


class Raced:
    """A command that is outrun so many times before it can book."""

    def __init__(self, store: Store, outrun: int, faster: bool = True) -> None:
        self.store, self.left, self.faster, self.tries = store, outrun, faster, 0

    def apply(self, work: Work) -> None:
        self.tries += 1
        if self.left:
            self.left -= 1
            if self.faster:
                work.session.rollback()  # lets the rival in
                Unit(self.store, SetClock(NOW)).run(Who(), "Rival", lambda _: None)
            raise Outrun([Reason("room_busy", "room", {"name": "Room 1"})])


@pytest.mark.parametrize(
    ("raced", "tries", "refused"),
    [
        ({"outrun": 1}, 2, False),
        ({"outrun": 7}, 8, False),
        ({"outrun": 99}, 9, True),
        ({"outrun": 99, "faster": False}, 3, True),
    ],
    ids=["once", "again and again", "always", "but by nobody"],
)
def test_who_was_outrun_looks_again_as_long_as_somebody_was_faster(
    store: Store, raced: dict[str, Any], tries: int, refused: bool
) -> None:
    furnish(store)
    command = Raced(store, **raced)
    unit = Unit(store, SetClock(NOW))
    if refused:
        with pytest.raises(Refused, match="room_busy"):
            unit.run(Who(), "Raced", command.apply)
    else:
        assert unit.run(Who(), "Raced", command.apply).code == "Raced"
    assert command.tries == tries


def test_a_deadlock_that_a_server_has_solved_against_us_is_tried_again(store: Store) -> None:
    furnish(store)
    tries = []

    def apply(_: Work) -> None:
        tries.append(1)
        if len(tries) < 3:
            raise OperationalError("INSERT", {}, DeadlockDetected())

    assert Unit(store, SetClock(NOW)).run(Who(), "Raced", apply).code == "Raced"
    assert len(tries) == 3
