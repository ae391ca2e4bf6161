"""The board as it is seen, on paper: a day or a week as a grid, on one page where it can be.

States are told by a letter and a pattern; what the letters mean stands at the foot, in the
language of the staff.
"""

from dataclasses import dataclass
from math import ceil

from sqlalchemy import select

from frontdesk.documents.base import Document, Paper, file_name, render
from frontdesk.documents.drawing import HIGH, WIDE, Drawing, Fill, Pen, Stroke
from frontdesk.documents.words import Words, words_in
from frontdesk.model import Studio
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import State

_TITLE, _HEAD, _FOOT, _GUTTER = 9.0, 9.0, 6.0, 14.0
#: So many columns stand on a page; with more, each page has as many as the others.
_COLUMNS = 12
_PAD, _BAR = 1.0, 1.4
_POINTS, _LEAD = (7.5, 6.5), (3.3, 2.9)

_LOOKS = {
    State.BOOKED: (Fill.WHITE, Fill.NONE, Stroke.LINE),
    State.CONFIRMED: (Fill.WHITE, Fill.GREY, Stroke.LINE),
    State.ARRIVED: (Fill.WHITE, Fill.STRIPES, Stroke.LINE),
    State.IN_SESSION: (Fill.WHITE, Fill.BLACK, Stroke.BOLD),
    State.TO_CHECK_OUT: (Fill.WHITE, Fill.DOTS, Stroke.BOLD),
    State.DONE: (Fill.GREY, Fill.NONE, Stroke.HAIR),
    State.NO_SHOW: (Fill.DOTS, Fill.NONE, Stroke.DASHES),
    State.CANCELLED: (Fill.WHITE, Fill.NONE, Stroke.DOTS),
}
_MARKS = {"!": "mark_alert", "*": "mark_member"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenCell:
    """A card, or without ``state`` a block, in rows of its column; ``when`` says room and time."""

    column: int
    first: int
    past: int
    until: int  # the end of its turnover
    lane: int = 0
    lanes: int = 1
    when: str = ""
    name: str = ""
    lines: tuple[str, ...] = ()
    marks: str = ""
    state: State | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenBoard:
    """A board as it stands on screen: rows from ``opens`` to ``closes``, columns, cells.

    ``open`` are the rows of each column on which it can be booked, ``hours`` the lines with the
    words beside them.
    """

    title: str
    about: str  # told apart by it as a file: "2026-11-23"
    opens: int
    closes: int
    hours: tuple[tuple[int, str], ...]
    columns: tuple[tuple[str, str], ...]
    open: tuple[tuple[tuple[int, int], ...], ...]
    cells: tuple[SeenCell, ...]


@needs(Permission.SEE_CALENDAR)
def board_sheet(view: View, seen: SeenBoard, language: str | None = None) -> Document:
    """Return what is seen as a document."""
    words = words_in(language)
    studio = view.session.execute(select(Studio.name)).scalar() or ""
    pages = max(ceil(len(seen.columns) / _COLUMNS), 1)
    each = max(ceil(len(seen.columns) / pages), 1)
    drawings = tuple(
        _Page(seen, studio, words, range(first, min(first + each, len(seen.columns))), part).drawn()
        for part, first in enumerate(range(0, max(len(seen.columns), 1), each))
    )
    html = render(
        "board_sheet.html",
        seen=seen,
        studio=studio,
        states={state: _state(state, words)[1] for state in State},
    )
    return Document(
        title=seen.title,
        file_name=file_name("calendar", seen.about),
        html=html,
        paper=Paper.LANDSCAPE,
        drawings=drawings,
    )


class _Page:
    """Some columns of the board on one page."""

    def __init__(
        self, seen: SeenBoard, studio: str, words: Words, columns: range, part: int
    ) -> None:
        self._seen = seen
        self._studio = studio
        self._words = words
        self._columns = columns
        self._part = part
        self._each = (WIDE - _GUTTER) / max(len(columns), 1)
        self._top = _TITLE + _HEAD
        self._row = (HIGH - _FOOT - self._top) / max(seen.closes - seen.opens, 1)
        self._pen = Pen()

    def drawn(self) -> Drawing:
        """Return the page."""
        self._heading()
        for place, number in enumerate(self._columns):
            self._column(self._x(place), number)
        self._hours()
        for cell in self._seen.cells:
            if cell.column in self._columns:
                self._cell(cell)
        self._foot()
        return self._pen.drawing()

    # Internal

    def _x(self, place: int) -> float:
        return _GUTTER + place * self._each

    def _y(self, row: int) -> float:
        return self._top + (row - self._seen.opens) * self._row

    def _heading(self) -> None:
        part = "" if len(self._columns) == len(self._seen.columns) else f", {self._part + 1}"
        self._pen.say((0, 0, WIDE * 0.7, _TITLE - 2), self._seen.title + part, 13, bold=True)
        place = (WIDE * 0.7, 0, WIDE * 0.3, _TITLE - 2)
        self._pen.say(place, self._studio, 9, align="right")

    def _column(self, x: float, number: int) -> None:
        name, detail = self._seen.columns[number]
        wide = self._each - 2 * _PAD
        self._pen.say((x + _PAD, _TITLE, wide, 4.2), name, 9, bold=True)
        self._pen.say((x + _PAD, _TITLE + 4.2, wide, 3.6), detail, 7)
        at = self._seen.opens
        for first, past in (*self._seen.open[number], (self._seen.closes, self._seen.closes)):
            if first > at:
                high = self._y(first) - self._y(at)
                self._pen.box(x, self._y(at), self._each, high, Fill.STRIPES, Stroke.NONE)
            at = max(at, past)
        whole = self._y(self._seen.closes) - self._top
        self._pen.box(x, self._top, self._each, whole, Fill.NONE, Stroke.HAIR)

    def _hours(self) -> None:
        for row, label in self._seen.hours:
            y = self._y(row)
            self._pen.box(_GUTTER, y, self._each * len(self._columns), 0, Fill.NONE, Stroke.HAIR)
            self._pen.say((0, y - 1.8, _GUTTER - 1.5, 3.6), label, 7.5, align="right")

    def _cell(self, cell: SeenCell) -> None:
        share = (self._each - 1.2) / cell.lanes
        x = self._x(cell.column - self._columns.start) + 0.6 + cell.lane * share
        y, wide = self._y(cell.first) + 0.2, share - 0.4
        high = self._y(cell.past) - self._y(cell.first) - 0.4
        if cell.until > cell.past:
            turn = self._y(cell.until) - self._y(cell.past)
            self._pen.box(x + _BAR, y + high + 0.4, wide - _BAR, turn - 0.4, Fill.DOTS, Stroke.NONE)
        left = x + _PAD
        if cell.state is None:
            self._pen.box(x, y, wide, high, Fill.WHITE, Stroke.DASHES)
        else:
            letter, _ = _state(cell.state, self._words)
            fill, bar, stroke = _LOOKS[cell.state]
            self._pen.box(x, y, wide, high, fill, stroke)
            if bar is not Fill.NONE:
                self._pen.box(x, y, _BAR, high, bar, Stroke.HAIR)
                left += _BAR
            mark = " ".join(filter(None, (cell.marks, letter)))
            self._pen.say(
                (x, y, wide - _PAD, min(high, _LEAD[0])), mark, 7, bold=True, align="right"
            )
        self._lines(cell, left, y, x + wide - _PAD - left, high)

    def _lines(self, cell: SeenCell, x: float, y: float, wide: float, high: float) -> None:
        """Write as many whole lines as there is room for."""
        beside = wide - (0 if cell.state is None else 3.0 + 1.6 * len(cell.marks))
        told = (cell.name, *cell.lines, cell.when)
        if high < _LEAD[0] + _LEAD[1]:
            told = (" · ".join(filter(None, (cell.name, cell.when, *cell.lines))),)
        for number, text in enumerate(filter(None, told)):
            lead = _LEAD[bool(number)]
            if number and y + lead > self._y(cell.past):
                break
            place = (x, y, wide if number else beside, min(lead, high))
            self._pen.say(place, text, _POINTS[bool(number)], bold=not number)
            y += lead

    def _foot(self) -> None:
        there = {cell.state for cell in self._seen.cells}
        marks = "".join(cell.marks for cell in self._seen.cells)
        told = [" ".join(_state(state, self._words)) for state in _LOOKS if state in there]
        told += [self._words(key) for mark, key in _MARKS.items() if mark in marks]
        place = (0, HIGH - _FOOT + 2, WIDE, _FOOT - 2)
        self._pen.say(place, "   ".join(told), 7.5)


def _state(state: State, words: Words) -> tuple[str, str]:
    """Return the letter of a state, and the word for it."""
    letter, word = words(f"state_{state}").split(" ", 1)
    return letter, word
