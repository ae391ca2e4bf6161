"""A station that is killed in the middle of its work, again and again; looked at by itself.

Run as ``python -m tests.storage.mortal FILE KILLS SEED THERAPIST SERVICE CLIENT PERSON``. It
forks a station that books slot after slot and says so on a pipe, kills it at a random moment,
and looks at the file after each kill.
"""

import json
import os
import random
import select
import signal
import sys
from pathlib import Path

from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book
from frontdesk.desk import Desk
from frontdesk.storage import journal
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from tests.bookings import count, overlaps, slots
from tests.moments import NOW

#: So long a station lives at most after it has said that a booking is saved.
_MOMENT = 0.025


def _live(place: Place, numbers: list[int], done: int, say: int) -> None:
    """Book one slot after the other, from the one after ``done`` on; say each that is saved."""
    therapist, service, client, person = numbers
    desk = Desk(open_store(place), SetClock(NOW), station="mortal")
    desk.sign_in(person)
    for day, starts in slots(done + 200)[done:]:
        book = Book(
            client_id=client,
            service_id=service,
            minutes=30,
            therapist_id=therapist,
            day=day,
            starts=starts,
            override="a test",
        )
        desk.do(book)
        os.write(say, b".")


def _killed(place: Place, numbers: list[int], done: int, chance: random.Random) -> int:
    """Let a station live for a moment; return how many bookings it said were saved."""
    hear, say = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hear)
        try:
            _live(place, numbers, done, say)
        finally:
            os._exit(1)
    os.close(say)
    said = len(os.read(hear, 1))
    select.select([], [], [], chance.uniform(0, _MOMENT))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL, "it died by itself"
    while some := os.read(hear, 4096):
        said += len(some)
    os.close(hear)
    return said


def _seen(place: Place) -> dict[str, int]:
    store = open_store(place)
    with store.read.connect() as connection:
        found = {
            name: count(connection, name)
            for name in (
                *("appointment", "visit", "message"),
                *("journal", "once", "claim", "journal_row"),
            )
        }
        found["overlaps"] = overlaps(connection)
    store.dispose()
    return found


def _sound(place: Place) -> list[object]:
    store = open_store(place)
    with store.read.connect() as connection:
        whole = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
        orphans = len(connection.exec_driver_sql("PRAGMA foreign_key_check").all())
    with Session(store.read) as session:
        broken = journal.verify(session)
    store.dispose()
    return [whole, orphans, broken]


def main(file: str, kills: str, seed: str, *numbers: str) -> None:
    """Kill ``kills`` times; print what was said and what was there after each."""
    place, chance = Place(path=Path(file)), random.Random(int(seed))
    told = []
    before = _seen(place)
    for _ in range(int(kills)):
        said = _killed(place, [int(each) for each in numbers], before["appointment"], chance)
        now = _seen(place)
        told.append({"said": said, "saved": now["appointment"] - before["appointment"], **now})
        before = now
    print(json.dumps({"kills": told, "sound": _sound(place)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
