"""What encryption costs: the same on an encrypted studio and on a plain one, in turn."""

import os
from collections.abc import Iterator
from datetime import timedelta
from functools import partial

import keyring

from bench.bookings import places
from bench.key_store import BACKEND, PLACE, KeyStore
from bench.measure import Row, Sample, interleaved, row
from bench.moment import NOW, clock, settled
from bench.register import Bench, measures, signed_in
from bench.start_rows import lived_in, start
from frontdesk.desk import Desk
from frontdesk.protecting import protect
from frontdesk.queries.day import day_board
from frontdesk.storage.kept import MOST_DAYS
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from frontdesk.values.protection import fresh_code

TODAY = NOW.date()


@measures("sealed_work")
def sealed_work(bench: Bench) -> Iterator[Row]:
    """Measure a booking, and the board of a day that is read anew, beside those of a plain file."""
    store = open_store(Place.file(lived_in(bench)))
    plain, sealed = signed_in(store), _sealed(bench)
    here, there = places(store), places(open_store(sealed.place))
    anchor, booked = interleaved(
        bench.times, lambda _: plain.do(next(here)), lambda _: sealed.do(next(there))
    )
    yield row("sealed_book", bench.size, booked, 1.6, anchor=anchor.p50)
    days = [TODAY - timedelta(days=7 * n) for n in range(1, MOST_DAYS + 9)]
    anchor, board = interleaved(
        bench.times,
        lambda n: plain.ask(partial(day_board, day=days[n % len(days)])),
        lambda n: sealed.ask(partial(day_board, day=days[n % len(days)])),
    )
    yield row("sealed_day_board", bench.size, board, 1.6, anchor=anchor.p50)
    plain.close()
    sealed.close()


@measures("sealed_start")
def sealed_start(bench: Bench) -> Iterator[Row]:
    """Measure the start into the day, opened by the key store, beside that of a plain file."""
    plain = str(lived_in(bench))
    desk = _sealed(bench)
    assert desk.place.path is not None
    sealed = str(desk.place.path.parent)
    desk.close()
    took: list[list[float]] = [[], []]
    for number in range(-1, max(3, bench.times // 40)):  # the first ones fill caches
        for at, folder in enumerate((plain, sealed)):
            milliseconds, _ = start(("day", folder))
            if number >= 0:
                took[at].append(milliseconds)
    anchor, found = map(Sample.of, took)
    yield row("sealed_start_day", bench.size, found, 1.6, anchor=anchor.p50)


# Internal


def _sealed(bench: Bench) -> Desk:
    """Return the owner's desk at an encrypted studio that opens by itself."""
    folder = lived_in(bench)
    os.environ.update(BACKEND)
    os.environ[PLACE] = str(folder / "keys.json")
    keyring.set_keyring(KeyStore())  # type: ignore[no-untyped-call]
    desk = Desk(open_store(Place.file(folder)), clock(), station="bench")
    desk.sign_in(desk.people()[0].id)
    protect(desk, fresh_code(), "correct horse battery")
    settled()
    return desk
