"""Stations of their own, as processes, that take money at once."""

from multiprocessing import get_context
from multiprocessing.queues import SimpleQueue
from multiprocessing.synchronize import Barrier

from frontdesk.clock import SetClock
from frontdesk.commands.till import TakePayment
from frontdesk.desk import open_desk
from frontdesk.errors import FrontdeskError
from frontdesk.storage.place import Place
from tests.moments import NOW

#: The receipt that each payment got; empty where it was refused.
Receipts = list[str]


def _take_all(
    place: Place,
    person: int,
    station: str,
    payments: list[TakePayment],
    ready: Barrier,
    answers: "SimpleQueue[Receipts]",
) -> None:
    desk = open_desk(place, SetClock(NOW), station=station)
    desk.sign_in(person)
    found: Receipts = []
    ready.wait()
    for payment in payments:
        try:
            found.append(str(desk.do(payment).params["receipt"]))
        except FrontdeskError:
            found.append("")
    desk.close()
    answers.put(found)


def take_at_once(place: Place, person: int, stations: list[list[TakePayment]]) -> list[Receipts]:
    """Let each station take its payments while the others take theirs."""
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__])  # what they import is imported once
    ready, answers = context.Barrier(len(stations)), context.SimpleQueue()
    processes = [
        context.Process(
            target=_take_all, args=(place, person, f"station {n}", payments, ready, answers)
        )
        for n, payments in enumerate(stations)
    ]
    for each in processes:
        each.start()
    found = [answers.get() for _ in processes]
    for each in processes:
        each.join()
        assert each.exitcode == 0
    return found
