"""Many at once: 16 stations that book, on a file and on a server; a long list of clients."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.client_list import bring_in, seconds_to_stop, write_square_list
from bench.measure import Row, Sample, at_least, row
from bench.register import Bench, measures, signed_in
from bench.studio import write
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from tests.postgres import Server, programs

_STATIONS = 16
#: A server's studio is written anew in each run, so it is a small one.
_ON_SERVER = 2_000
_ROOT = Path(__file__).parent.parent


@measures("stations_16")
def stations(bench: Bench) -> Iterator[Row]:
    """Measure 16 processes that book at once: how many a second, and the longest wait."""
    each = bench.times // 16
    yield from _rows("file", bench.size, Place.file(bench.fresh()), each)
    with _server() as place:
        if place is None:
            print("stations_16_server: PostgreSQL is not installed here", file=sys.stderr)
            return
        write(place, _ON_SERVER)
        yield from _rows("server", _ON_SERVER, place, each)


@measures("import_100k")
def import_100k(bench: Bench) -> Iterator[Row]:
    """Measure a client list of 100,000 rows with duplicates looked for, and stopping it.

    At a tenth of the size the list is shorter, and the limit is for its part.
    """
    rows = 100_000 if bench.size >= 1_000_000 else 5_000
    folder = bench.fresh()
    listed = write_square_list(folder / "clients.csv", rows)
    desk = signed_in(open_store(Place.file(folder)))
    began = time.perf_counter()
    bring_in(desk, listed)
    took = time.perf_counter() - began
    yield row("import_100k", rows, Sample.of([took]), 60 * rows / 100_000, unit="s")
    again = write_square_list(folder / "others.csv", rows, seed=2)
    stopped = [seconds_to_stop(desk, again, took * share) for share in (0.1, 0.3, 0.5, 0.7)]
    desk.close()
    waits = Sample.of(each for each in stopped if each is not None)
    yield row("import_stopped", rows, waits, 1, of=0.99, unit="s")


# Internal


@contextmanager
def _server() -> Iterator[Place | None]:
    """Lend an empty database of a server whose commits wait for the disk, if there is one."""
    found = programs()
    if found is None:
        yield None
        return
    server = Server(found)
    server.durable(True)
    try:
        yield server.place(server.fresh())
    finally:
        server.remove()


def _rows(where: str, size: int, place: Place, each: int) -> Iterator[Row]:
    rate, waits = _raced(place, each)
    count = len(waits.values)
    yield at_least(f"stations_16_{where}", size, rate, 300, "1/s", count)
    yield row(f"stations_16_{where}_wait", size, waits, 500, of=1)


def _raced(place: Place, each: int) -> tuple[float, Sample]:
    """Return bookings a second and the waits of all, in milliseconds."""
    where = str(place.path.parent) if place.path is not None else str(place.url)
    command = [sys.executable, "-m", "bench.station", where]
    stations = [
        subprocess.Popen(
            [*command, str(number), str(_STATIONS), str(each)],
            cwd=_ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(_STATIONS)
    ]
    for station in stations:
        assert station.stdout is not None
        if station.stdout.readline().strip() != "ready":
            raise RuntimeError("a station could not open the studio")
    began = time.perf_counter()
    for station in stations:
        assert station.stdin is not None
        station.stdin.write("go\n")
        station.stdin.flush()
    waits: list[float] = []
    for station in stations:
        assert station.stdout is not None
        waits += json.loads(station.stdout.readline())
    took = time.perf_counter() - began
    for station in stations:
        station.communicate()
    return len(waits) / took, Sample.of(waits)
