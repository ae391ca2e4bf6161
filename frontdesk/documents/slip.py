"""A document for a roll as the lines that a thermal printer prints.

It is read from the HTML that is laid out for every other printer, so that there is one template
for both. The reader knows what our templates use, and raises on anything else.
"""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from frontdesk.documents.base import Document

#: Text from so many points on is printed twice as large; the usual is 9.
_LARGE = 12.0
_BOLD = 600
#: A gap of so many pixels above is a line left empty.
_GAP = 10
_KNOWN = frozenset({"html", "head", "style", "body", "p", "table", "tr", "td", "img"})
_BLANK = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True)
class Words:
    """Words on the left, or in the middle, and something at the right-hand edge."""

    left: str
    right: str = ""
    bold: bool = False
    large: bool = False
    align: str = "left"  # center, right; with something at the right: left


@dataclass(frozen=True, slots=True)
class Gap:
    """A line left empty."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A line from edge to edge."""


@dataclass(frozen=True, slots=True)
class Code:
    """A square code to be scanned."""

    data: str


Line = Words | Gap | Rule | Code


def slip_of(document: Document) -> tuple[Line, ...]:
    """Return the lines of a document."""
    reader = _Reader()
    reader.feed(document.html)
    reader.close()
    return tuple(reader.lines)


@dataclass(slots=True)
class _Part:
    """A paragraph or a cell while it is read."""

    style: dict[str, str]
    align: str
    text: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        text = "".join(self.text)
        if self.style.get("white-space") != "pre":
            text = _BLANK.sub(" ", text)
        return text.strip(" \n")

    @property
    def bold(self) -> bool:
        weight = self.style.get("font-weight", "400")
        return (int(weight) if weight.isdecimal() else 700) >= _BOLD

    @property
    def large(self) -> bool:
        return _number(self.style.get("font-size", "9")) >= _LARGE


class _Reader(HTMLParser):
    """Collects lines."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self._part: _Part | None = None
        self._row: list[_Part] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _KNOWN:
            raise ValueError(f"no thermal printer is told what a <{tag}> is")
        given = {name: value or "" for name, value in attrs}
        style = _style(given.get("style", ""))
        if tag in ("p", "table"):
            self._leave_room(style)
        if tag in ("p", "td"):
            self._part = _Part(style, given.get("align", "left"))
        elif tag == "tr":
            self._row = []
        elif tag == "img" and given.get("alt"):
            self.lines.append(Code(given["alt"]))

    def handle_endtag(self, tag: str) -> None:
        if tag == "p" and self._part is not None:
            self._add(self._part)
        elif tag == "td" and self._part is not None:
            self._row.append(self._part)
        elif tag == "tr":
            self._add_row(self._row)
        else:
            return
        self._part = None

    def handle_data(self, data: str) -> None:
        if self._part is not None:
            self._part.text.append(data)

    # Internal

    def _leave_room(self, style: dict[str, str]) -> None:
        if _number(style.get("margin-top", "0")) >= _GAP and self.lines:
            self.lines.append(Gap())

    def _add(self, part: _Part) -> None:
        if part.words:
            self.lines.append(Words(part.words, "", part.bold, part.large, part.align))

    def _add_row(self, row: list[_Part]) -> None:
        if any("dashed" in part.style.get("border-top", "") for part in row):
            self.lines.append(Rule())
            return
        if len(row) == 1:
            self._add(row[0])
            return
        first, last = row[0], row[-1]
        left = " ".join(part.words for part in row[:-1] if part.words)
        if left or last.words:
            bold, large = first.bold or last.bold, first.large or last.large
            self.lines.append(Words(left, last.words, bold, large))


def _style(text: str) -> dict[str, str]:
    parts = (each.split(":", 1) for each in text.split(";") if ":" in each)
    return {name.strip(): value.strip() for name, value in parts}


def _number(text: str) -> float:
    found = re.match(r"[\d.]+", text)
    return float(found[0]) if found else 0.0
