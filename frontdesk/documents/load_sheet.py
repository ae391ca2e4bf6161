"""The month and the week of the studio as they are seen, on paper: how full each day is.

The bars are black on white. A month fits on one page; so do forty therapists.
"""

from dataclasses import dataclass
from math import ceil

from sqlalchemy import select

from frontdesk.documents.base import Document, Paper, file_name, render
from frontdesk.documents.drawing import HIGH, WIDE, Drawing, Fill, Pen, Stroke
from frontdesk.model import Studio
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs

_TITLE, _HEAD, _NAMES = 9.0, 6.0, 38.0
#: So many rows stand on a page; with more, each page has as many as the others.
_ROWS = 42
_PAD, _LINE, _SMALL = 1.5, 3.4, 6.5
_FULL = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenDay:
    """A cell: the ``number`` of the day, how full it is, or in ``lines`` why there is no telling.

    Without ``percent`` the studio, or the therapist, is off.
    """

    number: str = ""
    percent: int | None = None
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenLoad:
    """Rows of days below the heads ``across``, beside those of ``down``, if there are any."""

    title: str
    about: str  # told apart by it as a file: "2026-11"
    across: tuple[str, ...]
    down: tuple[str, ...]
    rows: tuple[tuple[SeenDay | None, ...], ...]


@needs(Permission.SEE_CALENDAR)
def load_sheet(view: View, seen: SeenLoad) -> Document:
    """Return what is seen as a document."""
    studio = view.session.execute(select(Studio.name)).scalar() or ""
    pages = max(ceil(len(seen.rows) / _ROWS), 1)
    each = max(ceil(len(seen.rows) / pages), 1)
    drawings = tuple(
        _Page(seen, studio, range(first, min(first + each, len(seen.rows)))).drawn()
        for first in range(0, max(len(seen.rows), 1), each)
    )
    return Document(
        title=seen.title,
        file_name=file_name("calendar", seen.about),
        html=render("load_sheet.html", seen=seen, studio=studio),
        paper=Paper.LANDSCAPE,
        drawings=drawings,
    )


class _Page:
    """Some rows on one page."""

    def __init__(self, seen: SeenLoad, studio: str, rows: range) -> None:
        self._seen = seen
        self._studio = studio
        self._rows = rows
        self._pen = Pen()
        self._left = _NAMES if seen.down else 0.0
        self._top = _TITLE + _HEAD
        self._wide = (WIDE - self._left) / max(len(seen.across), 1)
        self._high = min((HIGH - self._top) / max(len(rows), 1), 34.0)

    def drawn(self) -> Drawing:
        """Return the page."""
        pen, part = self._pen, self._rows.start // max(len(self._rows), 1)
        more = "" if len(self._rows) == len(self._seen.rows) else f", {part + 1}"
        pen.say((0, 0, WIDE * 0.7, _TITLE - 2), self._seen.title + more, 13, bold=True)
        pen.say((WIDE * 0.7, 0, WIDE * 0.3, _TITLE - 2), self._studio, 9, align="right")
        for number, words in enumerate(self._seen.across):
            x = self._left + number * self._wide
            pen.say((x + _PAD, _TITLE, self._wide - _PAD, _HEAD - 1), words, 9, bold=True)
        for place, number in enumerate(self._rows):
            self._row(self._top + place * self._high, number)
        return pen.drawing()

    # Internal

    def _row(self, y: float, number: int) -> None:
        if self._seen.down:
            place = (0, y, self._left - _PAD, min(self._high, 5.0))
            self._pen.say(place, self._seen.down[number], min(9, self._points()), bold=True)
        for column, day in enumerate(self._seen.rows[number]):
            if day is not None:
                self._day(self._left + column * self._wide, y, day)

    def _day(self, x: float, y: float, day: SeenDay) -> None:
        pen, wide = self._pen, self._wide - 2 * _PAD
        fill = Fill.WHITE if day.percent is not None else Fill.STRIPES
        pen.box(x, y, self._wide, self._high, fill, Stroke.HAIR)
        if self._high < 3 * _LINE:
            self._low(x, y, day)
            return
        at = y + 1.0
        if day.number:
            pen.say((x + _PAD, at, 8, 4.4), day.number, 10, bold=True)
        if day.percent is None:
            self._lines(x + (9 if day.number else _PAD), at + 0.6, wide - 8, y, day.lines)
            return
        align = "right" if day.number else "left"
        pen.say((x + _PAD, at, wide, 4.4), f"{day.percent}%", 9, bold=True, align=align)
        self._bar(x + _PAD, at + 5.0, wide, 2.0, day.percent)
        self._lines(x + _PAD, at + 8.0, wide, y, day.lines)

    def _low(self, x: float, y: float, day: SeenDay) -> None:
        """Say it in the one line that there is room for."""
        told = "" if day.percent is None else f"{day.percent}%"
        line = " · ".join(filter(None, (told, *day.lines[:1])))
        place = (x + _PAD, y, self._wide - 2 * _PAD, min(self._high, 4.4))
        self._pen.say(place, line, self._points())
        if day.percent is not None and self._high > 6.0:
            self._bar(x + _PAD, y + self._high - 1.5, place[2], 1.0, day.percent)

    def _points(self) -> float:
        return min(7.5, self._high * 1.75)

    def _bar(self, x: float, y: float, wide: float, high: float, percent: int) -> None:
        self._pen.box(x, y, wide, high, Fill.WHITE, Stroke.HAIR)
        if percent:
            share = min(percent, _FULL) / _FULL
            self._pen.box(x, y, wide * share, high, Fill.BLACK, Stroke.NONE)

    def _lines(self, x: float, y: float, wide: float, top: float, lines: tuple[str, ...]) -> None:
        for words in lines:
            if y + _LINE > top + self._high:
                break
            self._pen.say((x, y, wide, _LINE), words, _SMALL)
            y += _LINE
