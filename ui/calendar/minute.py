"""Where the present minute is on the board, and across which columns its line goes."""

from datetime import datetime

from PySide6.QtCore import QRectF

from frontdesk.queries.board import Board
from frontdesk.values.span import GRID
from ui.calendar.geometry import Columns, Grid


def minute_mark(grid: Grid, board: Board | None, now: datetime | None) -> float | None:
    """Return how far down the minute ``now`` is; none when its day is not shown."""
    if now is None or board is None or not board.day <= now.date() <= board.last:
        return None
    row = grid.clock.row(now.date(), now.time(), bool(now.fold))
    return grid.y(row) + now.minute % GRID / GRID * grid.step


def minute_lines(
    board: Board | None, columns: Columns, now: datetime | None, offset: int, clip: QRectF
) -> list[QRectF]:
    """Return what of ``clip`` lies in columns of today, on a board scrolled by ``offset``."""
    if board is None or now is None:
        return []
    lefts = (
        columns.x(number) - offset
        for number, column in enumerate(board.columns)
        if column.day == now.date()
    )
    found = (QRectF(left, clip.y(), columns.each, clip.height()) for left in lefts)
    return [rect.intersected(clip) for rect in found if rect.intersects(clip)]
