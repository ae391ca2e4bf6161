"""What the eye waits for: another day, a crowded board being scrolled, what others change."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from datetime import time as wall
from functools import partial
from itertools import islice

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.bookings import TODAY, places
from bench.grid import BareGrid
from bench.measure import Row, Sample, interleaved, quietest, row
from bench.open_windows import Windows, shown, until
from bench.plain_day import orm_day
from bench.register import Bench, measures, signed_in
from frontdesk.queries.board import Board
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from frontdesk.values.state import State
from ui.calendar.drag import Glow
from ui.calendar.view import DayView

_COLUMNS, _CARDS = 40, 480
_ROUNDS = 3
#: Weeks apart: nothing of one was read for the other.
_APART = 9


@measures("switch_day", grows=True)
def switch_day(bench: Bench) -> Iterator[Row]:
    """Measure another day, asked to painted, beside a bare grid over entities.

    First as one turns from a day to the same day of the week before, having looked at it;
    then as one jumps to a day of which nothing was read.
    """
    days = [TODAY - timedelta(days=7 * n) for n in range(1, 46)]
    far = [days[n * _APART % len(days)] for n in range(len(days))]
    windows, grid = bench.windows, BareGrid()
    shown(grid)

    def bare(number: int) -> None:
        grid.cards = orm_day(bench.store, days[number % len(days)])
        grid.repaint()

    for name, pages in (("switch_day", days), ("jump_day", far)):
        anchor, switched = interleaved(
            min(40, bench.times // 2),
            bare,
            lambda n, pages=pages: windows.show_day(pages[n % len(pages)]),  # type: ignore[misc]
            before=windows.rest,
        )
        yield row(name, bench.size, switched, 2, anchor=anchor.p50)
    grid.close()


@measures("paint_cards")
def paint_cards(bench: Bench) -> Iterator[Row]:
    """Measure painting a crowded board while it is scrolled, and while a card is dragged on it."""
    windows = bench.windows
    windows.show_day(TODAY - timedelta(days=7))
    windows.rest()  # an answer that comes late would show the day again
    view = windows.calendar.view
    board = view.shown
    assert board is not None
    view.show_board(_crowded(board), datetime.combine(board.last + timedelta(days=1), wall()))
    bar = view.verticalScrollBar()

    def scroll(number: int) -> None:
        bar.setValue(number * 7 % max(1, bar.maximum()))
        windows.app.processEvents()

    yield row("paint_cards", _CARDS, quietest(_ROUNDS, 100, scroll), 16, of=0.99)
    bar.setValue(0)
    yield row("paint_drag", _CARDS, _dragged(view), 16, of=0.99)
    windows.show_day(TODAY)


@measures("book_saved", grows=True)
def book_saved(bench: Bench) -> Iterator[Row]:
    """Measure a booking from the window's asking until the strip says it is saved.

    Nobody books twice within a blink: what the one before is painted anew for has been done.
    """
    windows = bench.windows
    link, strip = windows.parts.kit.link, windows.shell.strip
    bookings = places(bench.store, part=1, parts=2)

    def book(_: int) -> None:
        strip.clear()
        link.do(next(bookings), owner=windows.parts.window)
        until(strip.isVisible)

    sample = quietest(_ROUNDS, bench.times // 8, book, before=windows.rest)
    yield row("book_saved", bench.size, sample, 30, of=0.99)


@measures("feed_repaint", grows=True)
def feed_repaint(bench: Bench) -> Iterator[Row]:
    """Measure what another station books: from its commit until it is painted here, and the work.

    The work is what the window's own thread does for it.
    """
    windows = bench.windows
    other = signed_in(open_store(Place.file(windows.folder)), "other station")
    took, worked = [], []
    for book in islice(places(bench.store, part=0, parts=2), bench.times // 8):
        windows.show_day(book.day)
        windows.rest()
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


def _dragged(view: DayView) -> Sample:
    """Measure a card that is dragged over the board, where it may land being tinted all along."""
    port = view.viewport()
    length = view.items()[0].span.past - view.items()[0].span.first
    rows = frozenset(row for row in range(view.grid.opens, view.grid.closes) if row % 24 < 12)
    starts = QPoint(40, view.rect_of(view.items()[0].key).top() + 20)
    wide, high = port.width() - 80, port.height() - 80
    view.blockSignals(True)  # the people are made up: the desk is not to be asked
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=starts)
    QTest.mouseMove(port, starts + QPoint(0, 20))
    view.show_glow(Glow(length, dict.fromkeys(range(_COLUMNS), rows)))

    def move(number: int) -> None:
        QTest.mouseMove(port, QPoint(40 + number * 31 % wide, 40 + number * 17 % high))
        QApplication.processEvents()

    sample = quietest(_ROUNDS, 100, move)
    assert view.dragging is not None
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton)
    view.show_glow(None)
    view.blockSignals(False)
    return sample


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
        alone = replace(card, state=State.BOOKED, second_therapist_id=None, equipment=())
        cards.append(replace(alone, id=number + 1, placement=place, ends=ends))
    return replace(board, columns=columns, cards=tuple(cards), blocks=())
