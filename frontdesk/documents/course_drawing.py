"""The figures of a client's visits as a drawing on paper: a line a measure, told by its dashes."""

from collections.abc import Sequence

from frontdesk.documents.drawing import Box, Curve, Drawing, Fill, Picture, Stroke
from frontdesk.documents.drawing import Words as Line
from frontdesk.documents.words import Words
from frontdesk.queries.course import CoursePoint
from frontdesk.values.note import SCALES, Measure

_WIDE, _HIGH = 182.0, 72.0
_LEFT, _TOP, _FOOT, _RIGHT = 8.0, 9.0, 8.0, 4.0
_STROKES = {
    Measure.SEVERITY: Stroke.BOLD,
    Measure.SLEEP: Stroke.DASHES,
    Measure.NIGHTS: Stroke.DOTS,
    Measure.PAIN: Stroke.LINE,
    Measure.MOTION: Stroke.HAIR,
}
#: Figures that do not go from 0 to 10 are drawn on a scale of their own.
_TEN = 10.0
_DOT = 0.9


def measure_word(words: Words, measure: Measure) -> str:
    """Return what a measure is called on paper."""
    return words(f"measure_{measure}")


def height_of(measure: Measure, figure: float) -> float:
    """Return where a figure lies between the foot (0) and the top (1) of the drawing."""
    high = SCALES[measure].high if measure is Measure.MOTION else _TEN
    return min(max(figure / high, 0.0), 1.0)


def course_picture(
    points: Sequence[CoursePoint], measures: Sequence[Measure], words: Words
) -> Picture:
    """Return the picture of ``points``; all visits are marked along the foot."""
    boxes: list[Box] = []
    lines: list[Line] = []
    curves: list[Curve] = []
    wide, high = _WIDE - _LEFT - _RIGHT, _HIGH - _TOP - _FOOT
    for tenth in range(0, 11, 2):
        y = _TOP + high * (1 - tenth / 10)
        boxes.append(Box(x=_LEFT, y=y, wide=wide, high=0, stroke=Stroke.HAIR))
        lines.append(Line(x=0, y=y - 2, wide=_LEFT - 2, high=4, text=str(tenth), align="right"))
    step = wide / max(len(points) - 1, 1)
    places = [_LEFT + step * number for number in range(len(points))]
    every = max(-(-len(points) // 8), 1)
    for number, (x, point) in enumerate(zip(places, points, strict=True)):
        boxes.append(Box(x=x, y=_TOP + high, wide=0, high=1.2, stroke=Stroke.LINE))
        if number % every == 0:
            left = min(max(x - 11, 0), _WIDE - 22)
            text = words.day_dated(point.day)
            lines.append(Line(x=left, y=_HIGH - 5.5, wide=24, high=4, text=text, points=7))
    for place, measure in enumerate(measures):
        line = [
            (x, _TOP + high * (1 - height_of(measure, figure)))
            for x, point in zip(places, points, strict=True)
            if (figure := point.figure(measure)) is not None
        ]
        x = _LEFT + place * 36
        legend = ((x, 3.0), (x + 7, 3.0))
        curves.append(Curve(points=legend, stroke=_STROKES[measure]))
        name = measure_word(words, measure)
        lines.append(Line(x=x + 8, y=1, wide=28, high=4, text=name, points=7))
        if line:
            curves.append(Curve(points=tuple(line), stroke=_STROKES[measure]))
            curves += [_dot(*at) for at in line]
    return Picture("course", _WIDE, _HIGH, Drawing(tuple(boxes), tuple(lines), tuple(curves)))


def _dot(x: float, y: float) -> Curve:
    corners = ((x - _DOT, y), (x, y - _DOT), (x + _DOT, y), (x, y + _DOT))
    return Curve(points=corners, closed=True, fill=Fill.BLACK)
