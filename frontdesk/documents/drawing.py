"""Drawings on paper, in millimetres: what a page of text cannot hold, such as a grid of a day.

Black and white tell everything: fills and strokes are patterns, never colours.
"""

from dataclasses import dataclass
from enum import StrEnum

#: A Letter sheet on its side, within its margins.
WIDE, HIGH = 255.4, 191.9


class Fill(StrEnum):
    """What is inside a box."""

    NONE = "none"
    WHITE = "white"
    GREY = "grey"
    BLACK = "black"
    STRIPES = "stripes"
    DOTS = "dots"


class Stroke(StrEnum):
    """What is around a box."""

    NONE = "none"
    HAIR = "hair"
    LINE = "line"
    BOLD = "bold"
    DASHES = "dashes"
    DOTS = "dots"


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle; one without width or height is a line."""

    x: float
    y: float
    wide: float
    high: float
    fill: Fill = Fill.NONE
    stroke: Stroke = Stroke.LINE


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One line of text in a place; what does not fit ends in an ellipsis."""

    x: float
    y: float
    wide: float
    high: float
    text: str
    points: float = 8.0
    bold: bool = False
    align: str = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """A line through points; a closed one is an outline."""

    points: tuple[tuple[float, float], ...]
    stroke: Stroke = Stroke.LINE
    closed: bool = False
    fill: Fill = Fill.NONE


@dataclass(frozen=True, slots=True)
class Drawing:
    """A page: boxes in their order, curves over them, words over both."""

    boxes: tuple[Box, ...]
    words: tuple[Words, ...]
    curves: tuple[Curve, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing that stands within a text, ``wide`` by ``high`` millimetres.

    The HTML has ``<img src="name">`` where it belongs, in ``width()`` and ``height()``.
    """

    name: str
    wide: float
    high: float
    drawing: Drawing

    def width(self) -> int:
        """Return how wide it is in the units of HTML."""
        return round(self.wide / 25.4 * 96)

    def height(self) -> int:
        """Return how high it is in the units of HTML."""
        return round(self.high / 25.4 * 96)


class Pen:
    """Puts boxes and words down, one after the other."""

    def __init__(self) -> None:
        self._boxes: list[Box] = []
        self._words: list[Words] = []

    def box(self, x: float, y: float, wide: float, high: float, fill: Fill, stroke: Stroke) -> None:
        """Draw a box."""
        self._boxes.append(Box(x=x, y=y, wide=wide, high=high, fill=fill, stroke=stroke))

    def say(
        self,
        place: tuple[float, float, float, float],
        text: str,
        points: float,
        *,
        bold: bool = False,
        align: str = "left",
    ) -> None:
        """Write a line into a place, where there is one."""
        x, y, wide, high = place
        if text and wide > 0:
            words = Words(
                x=x, y=y, wide=wide, high=high, text=text, points=points, bold=bold, align=align
            )
            self._words.append(words)

    def drawing(self) -> Drawing:
        """Return the page."""
        return Drawing(tuple(self._boxes), tuple(self._words))
