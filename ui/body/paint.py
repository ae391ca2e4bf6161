"""Paints a body chart: the figure from both sides, what was drawn and marked on it.

A mark is told by its form and its letterless sign as well as by its colour; how strong it is by
its size.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from frontdesk.values.body import ASPECT, Line, contour, details
from frontdesk.values.chart import FULL, Chart, Mark, MarkKind, Side, Stroke
from ui.theme import Theme

#: Token of each kind's colour.
TOKENS = {
    MarkKind.PAIN: "error",
    MarkKind.TENSION: "warning_mark",
    MarkKind.TRIGGER: "accent",
    MarkKind.NUMB: "info_text",
    MarkKind.SWELLING: "done_text",
    MarkKind.CARE: "warning_text",
}
#: Half the size of a mark of each level, in thousandths of the figure's height.
_SIZES = {1: 11.0, 2: 16.0, 3: 22.0}
_SMALLEST = 4.0


def figures(rect: QRectF) -> dict[Side, QRectF]:
    """Return where the two figures stand within ``rect``, as large as they can be."""
    high = min(rect.height(), rect.width() / 2 / ASPECT)
    wide = high * ASPECT
    gap = max((rect.width() - 2 * wide) / 3, 0)
    top = rect.top() + (rect.height() - high) / 2
    first = rect.left() + gap
    return {
        Side.FRONT: QRectF(first, top, wide, high),
        Side.BACK: QRectF(first + wide + gap, top, wide, high),
    }


def placed(place: QRectF, x: float, y: float) -> QPointF:
    """Return where a point of the figure lies."""
    return QPointF(place.x() + x * place.width() / FULL, place.y() + y * place.height() / FULL)


def paint_figure(painter: QPainter, place: QRectF, theme: Theme, side: Side) -> None:
    """Paint the body from one side."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPolygonF(_points(place, contour()))
    painter.setPen(QPen(theme.colour("muted"), 1.2))
    painter.setBrush(theme.colour("sunken"))
    painter.drawPolygon(outline)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("disabled"), 1.0))
    for line in details(side):
        painter.drawPolyline(QPolygonF(_points(place, line)))


def paint_chart(painter: QPainter, places: dict[Side, QRectF], theme: Theme, chart: Chart) -> None:
    """Paint both figures with all that is drawn on them."""
    for side, place in places.items():
        paint_figure(painter, place, theme, side)
    for stroke in chart.strokes:
        paint_stroke(painter, places[stroke.side], theme, stroke)
    for mark in chart.marks:
        paint_mark(painter, places[mark.side], theme, mark)


def paint_stroke(painter: QPainter, place: QRectF, theme: Theme, stroke: Stroke) -> None:
    """Paint a line that was drawn by hand."""
    pen = QPen(theme.colour("accent"), max(place.height() * 0.006, 1.4))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    drawn = _points(place, stroke.points)
    if len(drawn) == 1:
        painter.drawPoint(drawn[0])
        return
    painter.drawPolyline(QPolygonF(drawn))


def paint_mark(painter: QPainter, place: QRectF, theme: Theme, mark: Mark) -> None:
    """Paint a mark where it was set."""
    half = max(_SIZES[mark.level] * place.height() / FULL, _SMALLEST)
    paint_sign(painter, placed(place, mark.x, mark.y), half, theme, mark.kind)


def paint_sign(
    painter: QPainter, centre: QPointF, half: float, theme: Theme, kind: MarkKind
) -> None:
    """Paint the sign of a kind, ``half`` is half its size."""
    colour = theme.colour(TOKENS[kind])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    soft = QColor(colour)
    soft.setAlphaF(0.28)
    pen = QPen(colour, max(half * 0.22, 1.3))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(soft)
    if kind is MarkKind.PAIN:
        painter.setBrush(colour)
        painter.drawEllipse(centre, half * 0.8, half * 0.8)
    elif kind is MarkKind.TENSION:
        painter.drawRect(QRectF(centre.x() - half * 0.8, centre.y() - half * 0.8, *_both(half)))
        _lines(painter, centre, half, ((-0.8, 0.8, 0.8, -0.8),))
    elif kind is MarkKind.TRIGGER:
        _lines(painter, centre, half, ((-0.8, -0.8, 0.8, 0.8), (-0.8, 0.8, 0.8, -0.8)))
    elif kind is MarkKind.NUMB:
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawEllipse(centre, half, half)
    elif kind is MarkKind.SWELLING:
        painter.drawEllipse(centre, half, half)
        painter.drawEllipse(centre, half * 0.4, half * 0.4)
    else:
        painter.drawPath(_triangle(centre, half))
        _lines(painter, centre, half, ((0, -0.25, 0, 0.3),))


def _both(half: float) -> tuple[float, float]:
    return half * 1.6, half * 1.6


def _triangle(centre: QPointF, half: float) -> QPainterPath:
    path = QPainterPath(centre + QPointF(0, -half))
    path.lineTo(centre + QPointF(half, half * 0.8))
    path.lineTo(centre + QPointF(-half, half * 0.8))
    path.closeSubpath()
    return path


def _lines(
    painter: QPainter,
    centre: QPointF,
    half: float,
    lines: Iterable[tuple[float, float, float, float]],
) -> None:
    for x1, y1, x2, y2 in lines:
        painter.drawLine(
            centre + QPointF(x1 * half, y1 * half), centre + QPointF(x2 * half, y2 * half)
        )


def _points(place: QRectF, line: Line) -> list[QPointF]:
    return [placed(place, x, y) for x, y in line]
