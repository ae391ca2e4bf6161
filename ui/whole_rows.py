"""Keeps the rows of a paper's tables whole: one that would be cut by the end of a page goes on.

Qt tries that itself, but not always with several lines in a row.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication, QTextDocument, QTextTable

#: So many rows are moved at most: each time all that follows is laid out anew.
_MOST = 200
#: What takes more of a page than this is cut where the page ends.
_TALL = 0.5
#: Edges of lines are compared with so many dots to spare.
_LITTLE = 0.5
#: How much of what is left of the page the row before takes up; Qt needs a push, not the whole.
_PUSHES = (0.5, 0.25, 0.75, 0.9)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a table: from where to where its lines reach down the whole text."""

    table: QTextTable
    number: int
    top: float
    bottom: float

    @property
    def key(self) -> tuple[int, int]:
        """Tell it from all others, however often they are laid out."""
        return self.table.firstPosition(), self.number

    def is_cut(self, page: float) -> bool:
        """Tell whether it lies on two pages and need not."""
        on = {int((self.top + _LITTLE) // page), int((self.bottom - _LITTLE) // page)}
        return len(on) > 1 and self.bottom - self.top < page * _TALL


def keep_rows_whole(text: QTextDocument, page: float) -> None:
    """Move rows that lie on two pages of so many dots to the second of them, where that can be."""
    device, screen = text.documentLayout().paintDevice(), QGuiApplication.primaryScreen()
    scale = device.logicalDpiY() / screen.logicalDotsPerInchY()  # Qt reckons paddings by the screen
    tried: set[tuple[int, int]] = set()
    for _ in range(_MOST):
        cut = (row for row in _rows(text) if row.is_cut(page) and row.key not in tried)
        row = next(cut, None)
        if row is None:
            break
        tried.add(row.key)
        if row.number > 0:
            _push(text, row, page, scale)
    if tried:
        text.markContentsDirty(0, text.characterCount())  # what comes behind is painted, too


def _push(text: QTextDocument, row: _Row, page: float, scale: float) -> None:
    """Let the row before reach so far down that this one begins on the next page."""
    before = _row(text, row.table, row.number - 1)
    left = (page - row.top % page) / scale
    for share in _PUSHES:
        _pad(before, left * share)
        now = _row(text, row.table, row.number)
        stays = _row(text, row.table, before.number).bottom == before.bottom
        if stays and not now.is_cut(page):
            return
        _pad(before, -left * share)


def _pad(row: _Row, more: float) -> None:
    for column in range(row.table.columns()):
        cell = row.table.cellAt(row.number, column)
        if cell.column() != column:
            continue  # it is wide, and has been seen
        form = cell.format().toTableCellFormat()
        form.setBottomPadding(form.bottomPadding() + more)
        cell.setFormat(form)


def _rows(text: QTextDocument) -> Iterator[_Row]:
    waiting = list(text.rootFrame().childFrames())
    while waiting:
        frame = waiting.pop(0)
        inner = frame.childFrames()
        waiting = [*inner, *waiting]
        if isinstance(frame, QTextTable) and not inner:  # others are there for the layout alone
            yield from (_row(text, frame, number) for number in range(frame.rows()))


def _row(text: QTextDocument, table: QTextTable, number: int) -> _Row:
    layout = text.documentLayout()
    edges: list[float] = []
    for column in range(table.columns()):
        cell = table.cellAt(number, column)
        block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
        while block.isValid():
            there = layout.blockBoundingRect(block).y()
            lines = block.layout()
            for each in (lines.lineAt(place) for place in range(lines.lineCount())):
                edges += (there + each.y(), there + each.y() + each.height())
            if block == last:
                break
            block = block.next()
    return _Row(table, number, min(edges, default=0.0), max(edges, default=0.0))
