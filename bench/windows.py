"""What the eye waits for: another day, and the board while it is scrolled."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bench.anchors import orm_day
from bench.child import until
from bench.grid import BareGrid
from bench.measure import Row, Sample, row, timed
from bench.studio import NOW, clock
from frontdesk.queries.board import Board
from frontdesk.storage.engine import Store
from frontdesk.storage.place import Place
from ui.app import Parts, Start, assemble
from ui.pages.calendar import CalendarPage

_COLUMNS, _CARDS = 40, 480


def calendar_of(parts: Parts) -> CalendarPage:
    """Return the calendar, which the shell has made."""
    page = parts.window.shell().page("calendar")
    assert isinstance(page, CalendarPage)
    return page


def measured(folder: Path, size: int, times: int) -> list[Row]:
    """Measure ``switch_day`` and ``paint_cards``."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    days = [NOW.date() - timedelta(days=7 * (n % 30 + 1)) for n in range(times + 2)]
    grid, store = BareGrid(), Store(Place.file(folder))
    grid.resize(1100, 780)
    grid.show()

    def plain(number: int) -> None:
        grid.cards = orm_day(store, days[number])
        grid.repaint()

    anchor = timed(times, plain)
    grid.hide()
    store.dispose()
    with _opened(app, folder) as page:

        def switch(number: int) -> None:
            day = days[number]
            page.show_day(day)
            until(app, lambda: page.view.shown is not None and page.view.shown.day == day)
            page.view.viewport().repaint()

        switched = timed(times, switch)
        painted = _painted(page, times)
    return [
        row("switch_day", size, switched, 2, anchor=anchor.p50),
        row("paint_cards", _CARDS, painted, 16, of=0.99),
    ]


@contextmanager
def _opened(app: QApplication, folder: Path) -> Iterator[CalendarPage]:
    parts = assemble(app, Start(folder, clock=clock()))
    parts.entrance.show_first()
    parts.window.resize(1600, 900)
    parts.window.show()
    parts.entrance.open()
    until(app, lambda: bool(parts.window.sign_in.cards()))
    parts.window.sign_in.chosen.emit(1)
    until(app, lambda: parts.window.showing() is not parts.window.sign_in)
    page = calendar_of(parts)
    until(app, lambda: page.view.shown is not None)
    yield page
    parts.window.close()
    parts.close()


def _painted(page: CalendarPage, times: int) -> Sample:
    board = page.view.shown
    assert board is not None
    page.view.show_board(_crowded(board), datetime.combine(board.last + timedelta(days=1), time()))
    bar = page.view.verticalScrollBar()

    def scroll(number: int) -> None:
        bar.setValue(number * 7 % max(1, bar.maximum()))
        page.view.viewport().repaint()

    return timed(times, scroll)


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
            card.placement, therapist_id=10_000 + number % _COLUMNS, starts=starts, minutes=45
        )
        ends = starts.replace(minute=45)
        cards.append(replace(card, id=number + 1, placement=place, ends=ends))
    return replace(board, columns=columns, cards=tuple(cards), blocks=())
