"""Stations of their own, as processes, that book random openings as fast as they can."""

import random
import time as clocks
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from multiprocessing.queues import SimpleQueue
from multiprocessing.synchronize import Barrier

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book
from frontdesk.desk import Desk, open_desk
from frontdesk.errors import Refused
from frontdesk.queries.openings import Opening, openings
from frontdesk.storage.place import Place
from frontdesk.values.wanted import Wanted
from tests.moments import NOW

#: Each picks one of so few openings that rivals meet; two years are never full.
AMONG, _DAYS = 6, 700


@dataclass
class Tale:
    """What one station lived through."""

    won: int = 0
    lost: Counter[tuple[str, ...]] = field(default_factory=Counter)  # by the reasons given
    stuck: int = 0  # times at which there was no next opening
    again: int = 0  # times at which the next opening was the one just lost
    waits: list[float] = field(default_factory=list)  # seconds that a booking took


def _scramble(
    place: Place,
    person: int,
    name: str,
    wanted: Wanted,
    seconds: float,
    ready: Barrier,
    tales: "SimpleQueue[Tale]",
) -> None:
    desk = open_desk(place, SetClock(NOW), station=name)
    desk.sign_in(person)
    rng, tale = random.Random(name), Tale()
    choice = _look(desk, wanted, AMONG)
    ready.wait()  # the first ones are chosen of the same state: some are bound to lose
    end = clocks.monotonic() + seconds
    while clocks.monotonic() < end:
        if not choice:
            tale.stuck += 1
            break
        picked = rng.choice(choice)
        if _booked(desk, picked, wanted, name, tale):
            choice = _look(desk, wanted, AMONG)
            continue
        choice = _look(desk, wanted, AMONG)
        tale.again += any(_same(picked, each) for each in choice)
    desk.close()
    tales.put(tale)


def _look(desk: Desk, wanted: Wanted, limit: int) -> tuple[Opening, ...]:
    return desk.ask(partial(openings, wanted=wanted, limit=limit))


def _booked(desk: Desk, opening: Opening, wanted: Wanted, name: str, tale: Tale) -> bool:
    book = Book(
        guest_name=name,
        service_id=wanted.service_id,
        minutes=wanted.minutes,
        therapist_id=opening.therapist_id,
        day=opening.day,
        starts=opening.starts,
    )
    began = clocks.monotonic()
    try:
        desk.do(book)
    except Refused as refused:
        tale.lost[tuple(sorted({each.code for each in refused.reasons}))] += 1
        return False
    finally:
        tale.waits.append(clocks.monotonic() - began)
    tale.won += 1
    return True


def _same(lost: Opening, other: Opening) -> bool:
    return (lost.therapist_id, lost.day, lost.starts) == (
        other.therapist_id,
        other.day,
        other.starts,
    )


def scramble(place: Place, person: int, wanted: Wanted, rivals: int, seconds: float) -> list[Tale]:
    """Let ``rivals`` processes book for so long; each must come to its end by itself."""
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__])  # what they import is imported once
    ready, tales = context.Barrier(rivals), context.SimpleQueue()
    processes = [
        context.Process(
            target=_scramble,
            args=(place, person, f"Guest {n}", wanted, seconds, ready, tales),
        )
        for n in range(rivals)
    ]
    for each in processes:
        each.start()
    found = [tales.get() for _ in processes]
    for each in processes:
        each.join()
        assert each.exitcode == 0
    return found
