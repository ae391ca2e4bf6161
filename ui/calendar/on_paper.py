"""What is seen of the calendar, taken to paper; day sheets beside it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from frontdesk.documents.base import Document, Paper
from frontdesk.documents.board_sheet import SeenBoard, SeenCell, board_sheet
from frontdesk.documents.day_sheet import day_sheets
from frontdesk.documents.load_sheet import SeenDay, SeenLoad, load_sheet
from ui.calendar.board_view import BoardView
from ui.calendar.cells import Cell, CellModel, CellTable, off_words, openings_words, visits_words
from ui.calendar.items import Item
from ui.calendar.words import block_label, guest, service
from ui.format import span as span_text
from ui.format import time_bare, time_short
from ui.kit import Kit
from ui.language import spoken
from ui.pages.base import Page


class OnPaper(QObject):
    """Asks for both documents and shows them over the page."""

    def __init__(self, kit: Kit, view: BoardView, page: Page) -> None:
        super().__init__(page)
        self._kit = kit
        self._view = view
        self._page = page
        self._seen: Document | None = None

    def offer(self) -> None:
        """Offer the board as it is seen, and the sheets of its first day."""
        board = self._view.shown
        if board is not None:
            seen = seen_board(self._view, self._page.header.title.text())
            self._ask(partial(board_sheet, seen=seen, language=spoken()), board.day)

    def offer_cells(self, table: CellTable, day: date) -> None:
        """Offer a month or the studio's week as it is seen, and the sheets of ``day``."""
        seen = seen_load(table.cells, self._page.header.title.text())
        self._ask(partial(load_sheet, seen=seen), day)

    # Internal

    def _ask(self, query: Callable[[Any], Document], day: date) -> None:
        done = partial(self._ask_sheets, day)
        self._kit.link.ask(query, owner=self, done=done, latest="paper")

    # Answers from the desk

    def _ask_sheets(self, day: date, seen: Document) -> None:
        self._seen = seen
        ask = partial(day_sheets, day=day, language=spoken())
        self._kit.link.ask(ask, owner=self, done=self._show, latest="paper")

    def _show(self, sheets: Document) -> None:
        from ui.dialogs.preview import PreviewDialog

        assert self._seen is not None
        names = {Paper.LANDSCAPE: self.tr("As seen"), Paper.LETTER: self.tr("Day sheets")}
        documents = [self._seen, sheets]
        PreviewDialog(self._kit, documents, self._page, names=names).open()


def seen_board(view: BoardView, title: str) -> SeenBoard:
    """Return what ``view`` shows, with the words that stand on it."""
    board, grid = view.shown, view.grid
    assert board is not None
    days = str(board.day) if board.day == board.last else f"{board.day}-{board.last}"
    return SeenBoard(
        title=title,
        about=days,
        opens=grid.opens,
        closes=grid.closes,
        hours=tuple((row, _hour(wall)) for row, wall in grid.hours()),
        columns=tuple(view.heads.words(column) for column in board.columns),
        open=tuple(tuple((each.first, each.past) for each in spans) for spans in view.shifts),
        cells=tuple(_cell(item) for item in view.items()),
    )


def seen_load(model: CellModel, title: str) -> SeenLoad:
    """Return what a table of days shows, with the words that stand in it."""
    down, days = model.down(), [cell.day for cell in model.cells()]
    rows = tuple(
        tuple(None if cell is None else _seen_day(cell, numbered=not down) for cell in row)
        for row in model.rows()
    )
    about = f"{days[0]}-{days[-1]}"
    return SeenLoad(title=title, about=about, across=model.across(), down=down, rows=rows)


def _seen_day(cell: Cell, *, numbered: bool) -> SeenDay:
    number = str(cell.day.day) if numbered else ""
    if not cell.is_open:
        return SeenDay(number=number, lines=(off_words(cell),))
    lines = [visits_words(cell.load.visits)]
    if not cell.over:
        lines.insert(0, openings_words(cell.load.openings))
    return SeenDay(number=number, percent=cell.load.percent, lines=tuple(lines))


def _hour(wall: time) -> str:
    return time_short(wall).replace(":00", "")


def _cell(item: Item) -> SeenCell:
    there = SeenCell(
        column=item.column,
        first=item.span.first,
        past=item.span.past,
        until=item.past,
        lane=item.lane,
        lanes=item.lanes,
    )
    if item.card is None:
        assert item.block is not None
        block = item.block
        return replace(there, name=block_label(block), when=span_text(block.starts, block.ends))
    card = item.card
    return replace(
        there,
        name=guest(card),
        lines=tuple(filter(None, [service(card)])),
        when=" · ".join(filter(None, (time_bare(card.placement.starts), card.room))),
        marks=("!" if card.alert else "") + ("*" if card.member else ""),
        state=card.state,
    )
