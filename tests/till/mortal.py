"""Two stations that take money at once, one of which is killed in the middle, again and again.

Run as ``python -m tests.till.mortal PLACE KILLS SEED PERSON BALM``; PLACE is a file or a server's
address. Prints, after each kill, what was said to be taken and which receipts there are.
"""

import json
import os
import random
import select
import signal
import sys
from pathlib import Path

from frontdesk.clock import SetClock
from frontdesk.commands.till import TakePayment
from frontdesk.desk import Desk
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from frontdesk.values.money import Money
from frontdesk.values.payment import CARD, Paid, Sold
from tests.moments import NOW

#: So long the mortal one lives at most after it has said that its first sale is closed.
_MOMENT = 0.06
_EACH = 4
_PRICE = Money(1_949)


def _take(place: Place, station: str, person: int, balm: int, say: int, count: int) -> None:
    desk = Desk(open_store(place), SetClock(NOW), station=station)
    desk.sign_in(person)
    for _ in range(count):
        desk.do(
            TakePayment(
                sold=(Sold(product_id=balm, price=Money(1_800)),),
                tenders=(Paid(kind=CARD, amount=_PRICE),),
            )
        )
        os.write(say, b".")


def _station(place: Place, name: str, person: int, balm: int, count: int) -> tuple[int, int]:
    hear, say = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hear)
        try:
            _take(place, name, person, balm, say, count)
            os._exit(0)
        finally:
            os._exit(1)
    os.close(say)
    return child, hear


def _heard(hear: int) -> int:
    said = 0
    while some := os.read(hear, 4096):
        said += len(some)
    os.close(hear)
    return said


def _receipts(place: Place) -> tuple[list[int], int]:
    store = open_store(place)
    with store.read.connect() as connection:
        numbers = connection.exec_driver_sql(
            "SELECT receipt_no FROM sale WHERE status='closed' ORDER BY receipt_no"
        )
        found = [int(number) for (number,) in numbers]
        left = connection.exec_driver_sql("SELECT coalesce(sum(amount),0) FROM entry").scalar()
    store.dispose()
    return found, int(left or 0)


def main(where: str, kills: str, seed: str, person: str, balm: str) -> None:
    """Kill ``kills`` times; print what was said and what is there."""
    place = Place.server(where) if "://" in where else Place(path=Path(where))
    chance, told, who = random.Random(int(seed)), [], (int(person), int(balm))
    for _ in range(int(kills)):
        mortal, its = _station(place, "mortal", *who, 1_000)
        other, others = _station(place, "other", *who, _EACH)
        said = len(os.read(its, 1))
        select.select([], [], [], chance.uniform(0, _MOMENT))
        os.kill(mortal, signal.SIGKILL)
        _, status = os.waitpid(mortal, 0)
        assert os.WTERMSIG(status) == signal.SIGKILL, "it died by itself"
        said += _heard(its)
        through = _heard(others)
        _, status = os.waitpid(other, 0)
        assert os.WEXITSTATUS(status) == 0, "the other one came to grief"
        numbers, left = _receipts(place)
        told.append({"said": said, "through": through, "numbers": numbers, "left": left})
    print(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:])
