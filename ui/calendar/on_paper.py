"""What is seen of the calendar, taken to paper; day sheets beside it."""

from dataclasses import replace
from datetime import date, time
from functools import partial

from PySide6.QtCore import QObject

from frontdesk.documents.base import Document, Paper
from frontdesk.documents.board_sheet import SeenBoard, SeenCell, board_sheet
from frontdesk.documents.day_sheet import day_sheets
from ui.calendar.board_view import BoardView
from ui.calendar.items import Item
from ui.calendar.words import block_label, guest, service
from ui.format import span as span_text
from ui.format import time_bare, time_short
from ui.kit import Kit
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
        if board is None:
            return
        seen = seen_board(self._view, self._page.header.title.text())
        self._kit.link.ask(
            partial(board_sheet, seen=seen),
            owner=self,
            done=partial(self._ask_sheets, board.day),
            latest="paper",
        )

    # Answers from the desk

    def _ask_sheets(self, day: date, seen: Document) -> None:
        self._seen = seen
        ask = partial(day_sheets, day=day)
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
