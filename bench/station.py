"""A station of its own: opens the studio, waits for the word, books, tells how long each took.

python -m bench.station FOLDER-OR-ADDRESS NUMBER OF TIMES
"""

import json
import sys
import time
from itertools import islice
from pathlib import Path

from bench.bookings import places
from bench.moment import clock, settled
from frontdesk.desk import Desk
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from frontdesk.values.rights import Role


def main(where: str, number: int, of: int, times: int) -> None:
    """Book ``times`` times, on days that no other station books."""
    place = Place.server(where) if "://" in where else Place.file(Path(where))
    store = open_store(place)
    desk = Desk(store, clock(), station=f"station {number}")
    desk.sign_in(next(each.id for each in desk.people() if each.role is Role.OWNER))
    wanted = list(islice(places(store, part=number, parts=of), times + 1))
    desk.do(wanted.pop())  # what a first booking loads is loaded
    settled()
    print("ready", flush=True)
    sys.stdin.readline()
    waits = []
    for book in wanted:
        began = time.perf_counter()
        desk.do(book)
        waits.append((time.perf_counter() - began) * 1000)
    print(json.dumps(waits), flush=True)
    desk.close()


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
