"""Measures what is painted: each line of text against the pixels that lie under its letters.

probe = Probe(monkeypatch);  probe.faint(probe.written(view, renew), 4.5, 3.0)

A view is drawn twice, with words and marks and without them. Where the two pictures differ are
letters; what the second one shows there is their ground, whatever was painted to make it.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget
from shiboken6 import getCppPointer

from tests.accessibility.sight import contrast
from ui.icons import Icons
from ui.widgets.marked import paint_marked
from ui.widgets.mirrored import paint_picture
from ui.widgets.paint import text_line

#: WCAG's large text: 18 points, or 14 and bold; a point is 4/3 of a pixel.
_LARGE, _LARGE_BOLD, _BOLD = 24, 18.7, 650


@dataclass(frozen=True)
class Written:
    """A line of text, or a mark, and where on the picture it is."""

    what: str
    rect: QRectF
    ink: QColor
    eased: bool  # large letters and marks may stand out less


class Probe:
    """Stands in for whatever writes, as long as the test lasts."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._found: list[Written] = []
        self._within: dict[int, list[Written]] = {}  # what is written on a picture, by that
        self._held: list[QPixmap] = []
        self._blank = False
        self._inks: dict[int, tuple[str, QColor]] = {}  # of icons, by their picture
        self._replace(monkeypatch, text_line, self._text_line)
        self._replace(monkeypatch, paint_marked, self._paint_marked)
        self._replace(monkeypatch, paint_picture, self._paint_picture)
        dyed = Icons.dyed

        def remembered(icons: Icons, name: str, colour: QColor, *size: Any) -> QPixmap:
            picture = dyed(icons, name, colour, *size)
            self._inks[picture.cacheKey()] = (name, colour)
            return picture

        monkeypatch.setattr(Icons, "dyed", remembered)

    def written(self, widget: QWidget, renew: Callable[[], None]) -> list[tuple[Written, set[int]]]:
        """Return all that ``widget`` writes, with the colours that lie under it.

        ``renew`` makes it forget what it painted before.
        """
        drawn(widget)  # a table that was never seen finds its widths
        renew()
        self._found, self._within, self._held = [], {}, []
        full = drawn(widget)
        found = self._found
        with self._left_out():
            renew()
            bare = drawn(widget)
        renew()
        return [(each, {under for _, under in differing(full, bare, each.rect)}) for each in found]

    @staticmethod
    def faint(
        found: list[tuple[Written, set[int]]], enough: float, eased: float, eye: str | None = None
    ) -> dict[str, float]:
        """Return what stands out too little, and how much it does, as ``eye`` sees it."""
        faint: dict[str, float] = {}
        for each, grounds in found:
            ink = each.ink.rgb()
            least = min((_contrast(ink, ground, eye) for ground in grounds), default=99.0)
            if least < (eased if each.eased else enough):
                told = f"{each.what} in {each.ink.name()}"
                faint[told] = min(round(least, 2), faint.get(told, 99.0))
        return faint

    # Internal

    @staticmethod
    def _replace(monkeypatch: pytest.MonkeyPatch, old: Any, new: Any) -> None:
        for module in [each for name, each in sys.modules.items() if name.startswith("ui.")]:
            for name in (old.__name__,):
                if getattr(module, name, None) is old:
                    monkeypatch.setattr(module, name, new)

    @contextmanager
    def _left_out(self) -> Iterator[None]:
        self._blank = True
        yield
        self._blank = False

    def _note(self, painter: QPainter, what: str, rect: QRectF, ink: QColor, eased: bool) -> bool:
        """Remember what is written; tell whether to write it now."""
        if self._blank:
            return False
        there = painter.deviceTransform().mapRect(rect)
        on = painter.device()
        seen = self._found
        if isinstance(on, QPixmap):
            self._held.append(on)  # no other one is to get its address
            seen = self._within.setdefault(_address(on), [])
        seen.append(Written(what, there, ink, eased))
        return True

    def _text_line(
        self, painter: QPainter, rect: QRectF, text: str, font: QFont, ink: QColor, *side: Any
    ) -> None:
        if text and self._note(painter, repr(text), rect, ink, _is_large(font)):
            text_line(painter, rect, text, font, ink, *side)

    def _paint_marked(self, painter: QPainter, rect: QRectF, text: str, *rest: Any) -> None:
        _, font, ink, _ = rest
        if text and self._note(painter, repr(text), rect, ink, _is_large(font)):
            paint_marked(painter, rect, text, *rest)

    def _paint_picture(self, painter: QPainter, at: QPointF, picture: QPixmap) -> None:
        rect = QRectF(at, picture.deviceIndependentSize())
        name, ink = self._inks.get(picture.cacheKey(), ("", QColor()))
        if name:
            if self._note(painter, f"the mark {name}", rect, ink, True):
                paint_picture(painter, at, picture)
            return
        onto = painter.deviceTransform().mapRect(rect).topLeft()
        for each in self._within.get(_address(picture), []):
            moved = each.rect.translated(onto)
            self._found.append(Written(each.what, moved, each.ink, each.eased))
        paint_picture(painter, at, picture)


@cache
def _contrast(ink: int, ground: int, eye: str | None) -> float:
    return contrast(QColor.fromRgb(ink), QColor.fromRgb(ground), eye)


def _address(picture: QPixmap) -> int:
    """Return what tells a picture from the others, whoever asks for it."""
    return int(getCppPointer(picture)[0])


def _is_large(font: QFont) -> bool:
    least = _LARGE_BOLD if font.weight() >= _BOLD else _LARGE
    return font.pixelSize() >= least


def drawn(widget: QWidget) -> QImage:
    """Return how a view looks, whether it is shown or not."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(0)
    widget.render(image, QPoint(0, 0))
    return image


def differing(one: QImage, other: QImage, rect: QRectF) -> Counter[tuple[int, int]]:
    """Return the colours of both wherever they differ, and on how many pixels."""
    there = rect.toAlignedRect().intersected(QRect(QPoint(0, 0), one.size()))
    first, second = (memoryview(each.constBits()).cast("I") for each in (one, other))
    found: Counter[tuple[int, int]] = Counter()
    for y in range(there.top(), there.bottom() + 1):
        row = slice(y * one.width() + there.left(), y * one.width() + there.right() + 1)
        if first[row] != second[row]:
            both = zip(first[row], second[row], strict=True)
            found.update(pair for pair in both if pair[0] != pair[1])
    return found
