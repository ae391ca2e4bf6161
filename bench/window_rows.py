"""What the eye waits for: another day, a crowded board being scrolled, what others change."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from datetime import time as wall
from functools import partial
from itertools import islice

from bench.bookings import TODAY, places
from bench.grid import BareGrid
from bench.measure import Row, Sample, interleaved, quietest, row
from bench.open_windows import Windows, shown, until
from bench.plain_day import orm_day
from bench.register import Bench, measures, signed_in
from frontdesk.queries.board import Board
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place

_COLUMNS, _CARDS = 40, 480
_ROUNDS = 3


@measures("switch_day", grows=True)
def switch_day(bench: Bench) -> Iterator[Row]:
    """Measure another day, asked to painted, beside a bare grid over entities."""
    days = [TODAY - timedelta(days=7 * n) for n in range(1, 40)]
    windows, grid = bench.windows, BareGrid()
    shown(grid)

    def bare(number: int) -> None:
        grid.cards = orm_day(bench.store, days[number % len(days)])
        grid.repaint()

    anchor, switched = interleaved(
        bench.times // 2, bare, lambda n: windows.show_day(days[n % len(days)])
    )
    grid.close()
    yield row("switch_day", bench.size, switched, 2, anchor=anchor.p50)


@measures("paint_cards")
def paint_cards(bench: Bench) -> Iterator[Row]:
    """Measure painting a crowded board while it is scrolled."""
    windows = bench.windows
    windows.show_day(TODAY - timedelta(days=7))
    view = windows.calendar.view
    board = view.shown
    assert board is not None
    view.show_board(_crowded(board), datetime.combine(board.last + timedelta(days=1), wall()))
    bar = view.verticalScrollBar()

    def scroll(number: int) -> None:
        bar.setValue(number * 7 % max(1, bar.maximum()))
        windows.app.processEvents()

    yield row("paint_cards", _CARDS, quietest(_ROUNDS, 100, scroll), 16, of=0.99)
    windows.show_day(TODAY)


@measures("book_saved")
def book_saved(bench: Bench) -> Iterator[Row]:
    """Measure a booking from the window's asking until the strip says it is saved."""
    windows = bench.windows
    link, strip = windows.parts.kit.link, windows.shell.strip
    bookings = places(bench.store, part=1, parts=2)

    def book(_: int) -> None:
        strip.clear()
        link.do(next(bookings), owner=windows.parts.window)
        until(strip.isVisible)

    yield row("book_saved", bench.size, quietest(_ROUNDS, bench.times // 8, book), 30, of=0.99)


@measures("feed_repaint")
def feed_repaint(bench: Bench) -> Iterator[Row]:
    """Measure what another station books: from its commit until it is painted here, and the work.

    The work is what the window's own thread does for it.
    """
    windows = bench.windows
    other = signed_in(open_store(Place.file(windows.folder)), "other station")
    took, worked = [], []
    for book in islice(places(bench.store, part=0, parts=2), bench.times // 8):
        windows.show_day(book.day)
        before = len(windows.calendar.view.items())
        other.do(book)
        began, busy = time.perf_counter(), time.thread_time()
        until(partial(_more_than, windows, before))
        took.append((time.perf_counter() - began) * 1000)
        worked.append((time.thread_time() - busy) * 1000)
    other.close()
    windows.show_day(TODAY)
    yield row("feed_repaint", bench.size, Sample.of(took), 300, of=0.99)
    yield row("feed_work", bench.size, Sample.of(worked), 30)


# Internal


def _more_than(windows: Windows, before: int) -> bool:
    return len(windows.calendar.view.items()) > before


def _crowded(board: Board) -> Board:
    """Return a board of 480 cards in 40 columns, made of what ``board`` holds."""
    columns = tuple(
        replace(board.columns[n % len(board.columns)], id=10_000 + n) for n in range(_COLUMNS)
    )
    cards = []
    for number in range(_CARDS):
        card = board.cards[number % len(board.cards)]
        minutes = 8 * 60 + number // _COLUMNS * 60
        starts = card.placement.starts.replace(hour=minutes // 60, minute=0)
        place = replace(
            card.placement,
            therapist_id=10_000 + number % _COLUMNS,
            room_id=None,
            starts=starts,
            minutes=45,
        )
        ends = starts.replace(minute=45)
        alone = replace(card, second_therapist_id=None, equipment=())
        cards.append(replace(alone, id=number + 1, placement=place, ends=ends))
    return replace(board, columns=columns, cards=tuple(cards), blocks=())
