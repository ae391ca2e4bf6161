"""A body chart as a drawing on paper; a mark is told by its letter, and how strong by its size."""

from frontdesk.documents.drawing import Curve, Drawing, Fill, Picture, Words
from frontdesk.documents.drawing import Stroke as Pen
from frontdesk.values.body import ASPECT, contour, details
from frontdesk.values.chart import FULL, Chart, MarkKind, Side

_HIGH = 84.0
_GAP = 12.0
#: The letter of each kind, and what it stands for beneath.
LETTERS = {
    MarkKind.PAIN: ("P", "pain"),
    MarkKind.TENSION: ("T", "tension"),
    MarkKind.TRIGGER: ("X", "trigger point"),
    MarkKind.NUMB: ("N", "numbness"),
    MarkKind.SWELLING: ("S", "swelling"),
    MarkKind.CARE: ("!", "careful here"),
}
_SIZES = {1: 1.4, 2: 1.9, 3: 2.5}


def body_picture(chart: Chart, name: str) -> Picture:
    """Return both figures with what is drawn and marked on them."""
    wide = _HIGH * ASPECT
    lefts = {Side.FRONT: 6.0, Side.BACK: 6.0 + wide + _GAP}
    curves: list[Curve] = []
    words: list[Words] = []

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
        words.append(
            Words(x=x - half, y=y - half, wide=2 * half + 1, high=2 * half,
                  text=LETTERS[mark.kind][0], points=half * 4, bold=True)
        )  # fmt: skip
    kinds = [LETTERS[kind] for kind in MarkKind if any(m.kind is kind for m in chart.marks)]
    key = ", ".join(f"{letter} {meaning}" for letter, meaning in kinds)
    whole = 12.0 + 2 * wide + _GAP
    words.append(Words(x=0, y=_HIGH + 1, wide=whole, high=4, text=key, points=8))
    return Picture(name, whole, _HIGH + 6, Drawing((), tuple(words), tuple(curves)))
