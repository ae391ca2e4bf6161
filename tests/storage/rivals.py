"""Stations of their own, as processes, that book the same slots at once."""

import random
from multiprocessing import get_context
from multiprocessing.queues import SimpleQueue
from multiprocessing.synchronize import Barrier
from typing import Any

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book
from frontdesk.desk import open_desk
from frontdesk.errors import Refused
from frontdesk.storage.place import Place
from tests.moments import NOW

#: A slot, the name of who asked, and what stood against it (nothing for the winner).
Answer = tuple[int, str, list[tuple[str, dict[str, Any]]]]


def _book_all(
    place: Place,
    person: int,
    name: str,
    wanted: list[dict[str, Any]],
    ready: Barrier,
    answers: "SimpleQueue[list[Answer]]",
) -> None:
    desk = open_desk(place, SetClock(NOW), station=name)
    desk.sign_in(person)
    order = list(range(len(wanted)))
    random.Random(name).shuffle(order)
    order.sort(key=lambda number: number // 10)  # near one another, so that they meet
    found: list[Answer] = []
    ready.wait()
    for number in order:
        try:
            desk.do(Book(guest_name=name, **wanted[number]))
            found.append((number, name, []))
        except Refused as refused:
            against = [(each.code, dict(each.params)) for each in refused.reasons]
            found.append((number, name, against))
    desk.close()
    answers.put(found)


def race(place: Place, person: int, wanted: list[dict[str, Any]], rivals: int) -> list[Answer]:
    """Let ``rivals`` processes book all of ``wanted``; return every answer."""
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__])  # what they import is imported once
    ready, answers = context.Barrier(rivals), context.SimpleQueue()
    processes = [
        context.Process(
            target=_book_all, args=(place, person, f"Guest {n}", wanted, ready, answers)
        )
        for n in range(rivals)
    ]
    for each in processes:
        each.start()
    found = [answer for _ in processes for answer in answers.get()]
    for each in processes:
        each.join()
        assert each.exitcode == 0
    return found
