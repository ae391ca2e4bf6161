"""A body chart as a drawing on paper; a mark is told by its letter, and how strong by its size."""

from frontdesk.documents.drawing import Curve, Drawing, Fill, Picture
from frontdesk.documents.drawing import Stroke as Pen
from frontdesk.documents.drawing import Words as Line
from frontdesk.documents.words import Words
from frontdesk.values.body import ASPECT, contour, details
from frontdesk.values.chart import FULL, Chart, MarkKind, Side

_HIGH = 84.0
_GAP = 12.0
_SIZES = {1: 1.4, 2: 1.9, 3: 2.5}


def body_picture(chart: Chart, name: str, words: Words) -> Picture:
    """Return both figures with what is drawn and marked on them; what marks mean is beneath."""
    wide = _HIGH * ASPECT
    lefts = {Side.FRONT: 6.0, Side.BACK: 6.0 + wide + _GAP}
    curves: list[Curve] = []
    lines: list[Line] = []

    def at(side: Side, x: float, y: float) -> tuple[float, float]:
        return lefts[side] + x / FULL * wide, y / FULL * _HIGH

    for side in Side:
        outline = tuple(at(side, x, y) for x, y in contour())
        curves.append(Curve(points=outline, closed=True))
        thin = [tuple(at(side, x, y) for x, y in line) for line in details(side)]
        curves += [Curve(points=line, stroke=Pen.HAIR) for line in thin]
    for stroke in chart.strokes:
        line = tuple(at(stroke.side, x, y) for x, y in stroke.points)
        curves.append(Curve(points=line, stroke=Pen.BOLD))
    for mark in chart.marks:
        x, y = at(mark.side, mark.x, mark.y)
        half = _SIZES[mark.level]
        square = (
            (x - half, y - half),
            (x + half, y - half),
            (x + half, y + half),
            (x - half, y + half),
        )
        curves.append(Curve(points=square, closed=True, fill=Fill.WHITE))
        lines.append(
            Line(x=x - half, y=y - half, wide=2 * half + 1, high=2 * half,
                  text=words(f"mark_{mark.kind}")[0], points=half * 4, bold=True)
        )  # fmt: skip
    there = {mark.kind for mark in chart.marks}
    key = ", ".join(words(f"mark_{kind}") for kind in MarkKind if kind in there)
    whole = 12.0 + 2 * wide + _GAP
    lines.append(Line(x=0, y=_HIGH + 1, wide=whole, high=4, text=key, points=8))
    return Picture(name, whole, _HIGH + 6, Drawing((), tuple(lines), tuple(curves)))
