"""Paints the cards of a board that is not shown yet, as they will be seen first."""

from collections.abc import Iterator

from PySide6.QtCore import QSizeF

from ui.calendar.arranged import Arranged
from ui.calendar.board_view import BoardView
from ui.calendar.geometry import COLUMN, Columns, card_size
from ui.theme import Theme


def paint_ahead(view: BoardView, theme: Theme, seen: Arranged) -> Iterator[None]:
    """Paint the cards that are in sight when ``view`` shows a board, one at each step."""
    port, grid = view.viewport().size(), seen.grid.zoomed(view.step)
    columns = Columns(len(seen.board.columns), port.width(), theme.px(COLUMN))
    left = min(float(view.horizontalOffset()), max(0.0, columns.total - port.width()))
    for number in columns.within(left, port.width()):
        for item in seen.by_column[number]:
            if item.card is not None and grid.y(item.span.first) < port.height():
                size = QSizeF(*card_size(item.span, item.lanes, columns, grid))
                ratio, mirrored = view.devicePixelRatioF(), view.isRightToLeft()
                view.painting.prepare(item.card, size, ratio, mirrored=mirrored)
                yield
