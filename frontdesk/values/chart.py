"""What is drawn on the body, front and back: marks of a kind and an intensity, strokes of a pen.

Places are thousandths of the figure's width and height, so that a chart looks the same at any
size and on paper.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

#: The far edge of the figure.
FULL = 1000
#: More than this on one chart is a scribble that nobody can read.
MOST_MARKS, MOST_STROKES, MOST_POINTS = 120, 200, 12_000


class Side(StrEnum):
    """From where the body is seen."""

    FRONT = "front"
    BACK = "back"


class MarkKind(StrEnum):
    """What was found in a place."""

    PAIN = "pain"
    TENSION = "tension"
    TRIGGER = "trigger"
    NUMB = "numb"
    SWELLING = "swelling"
    CARE = "care"  # be careful here


@dataclass(frozen=True, slots=True)
class Mark:
    """Something found in one place; ``level`` is 1 (slight) to 3 (strong)."""

    kind: MarkKind
    side: Side
    x: int
    y: int
    level: int = 2


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line drawn by hand."""

    side: Side
    points: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """All that is drawn, in the order in which it was."""

    marks: tuple[Mark, ...] = ()
    strokes: tuple[Stroke, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether anything is drawn."""
        return bool(self.marks or self.strokes)

    def fits(self) -> bool:
        """Tell whether it lies within the figure, and is not too much."""
        places = [(mark.x, mark.y) for mark in self.marks]
        drawn = [point for stroke in self.strokes for point in stroke.points]
        few = len(self.marks) <= MOST_MARKS and len(self.strokes) <= MOST_STROKES
        levels = all(1 <= mark.level <= 3 for mark in self.marks)
        inside = all(0 <= number <= FULL for point in (*places, *drawn) for number in point)
        return few and len(drawn) <= MOST_POINTS and levels and inside


def plain_chart(chart: Chart) -> dict[str, Any]:
    """Return a chart as lists that JSON can hold."""
    return {
        "marks": [[m.kind.value, m.side.value, m.x, m.y, m.level] for m in chart.marks],
        "strokes": [[s.side.value, [list(point) for point in s.points]] for s in chart.strokes],
    }


def chart_of(plain: Mapping[str, Any]) -> Chart:
    """Return the chart that ``plain_chart`` was given."""
    marks = tuple(
        Mark(MarkKind(kind), Side(side), x, y, level)
        for kind, side, x, y, level in plain.get("marks", ())
    )
    strokes = tuple(Stroke(Side(side), points(each)) for side, each in plain.get("strokes", ()))
    return Chart(marks, strokes)


def points(plain: Iterable[Iterable[int]]) -> tuple[tuple[int, int], ...]:
    """Return points that were lists."""
    return tuple((x, y) for x, y in plain)
