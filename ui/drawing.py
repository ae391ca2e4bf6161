"""Paints drawings on paper: boxes with patterns, lines of words; black on white."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from frontdesk.documents.drawing import Box, Curve, Drawing, Fill, Stroke, Words
from ui.theme import family

_POINT = 25.4 / 72  # millimetres
_STROKES = {
    Stroke.HAIR: (0.12, Qt.PenStyle.SolidLine),
    Stroke.LINE: (0.25, Qt.PenStyle.SolidLine),
    Stroke.BOLD: (0.55, Qt.PenStyle.SolidLine),
    Stroke.DASHES: (0.3, Qt.PenStyle.DashLine),
    Stroke.DOTS: (0.3, Qt.PenStyle.DotLine),
}
_FILLS = {
    Fill.WHITE: QColor(Qt.GlobalColor.white),
    Fill.GREY: QColor(Qt.GlobalColor.lightGray),
    Fill.BLACK: QColor(Qt.GlobalColor.black),
}
_ALIGN = {"left": Qt.AlignmentFlag.AlignLeft, "right": Qt.AlignmentFlag.AlignRight}
#: Millimetres from one stripe or dot to the next; drawn, so that every printer has the same.
_STRIPES, _DOTS, _THIN = 1.8, 1.2, 0.12


def paper_font(points: float) -> QFont:
    """Return the font of what is printed."""
    font = QFont(family())
    font.setPointSizeF(points)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("calt"), 0)  # Inter's would lose - and − in a PDF's text
    return font


def paint_drawing(painter: QPainter, drawing: Drawing, dot: float) -> None:
    """Paint a page, ``dot`` dots of the device to a millimetre."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for box in drawing.boxes:
        _paint_box(painter, box, dot)
    for curve in drawing.curves:
        _paint_curve(painter, curve, dot)
    painter.setPen(QColor(Qt.GlobalColor.black))
    for words in drawing.words:
        _write(painter, words, dot)
    painter.restore()


def _paint_box(painter: QPainter, box: Box, dot: float) -> None:
    rect = QRectF(box.x * dot, box.y * dot, box.wide * dot, box.high * dot)
    plain = _FILLS.get(box.fill)
    if plain is not None:
        painter.fillRect(rect, plain)
    elif box.fill is not Fill.NONE:
        _paint_pattern(painter, rect, box.fill, dot)
    if box.stroke is Stroke.NONE:
        return
    wide, style = _STROKES[box.stroke]
    painter.setPen(QPen(QColor(Qt.GlobalColor.black), wide * dot, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if box.wide and box.high:
        painter.drawRect(rect)
    else:
        painter.drawLine(rect.topLeft(), rect.bottomRight())


def _paint_curve(painter: QPainter, curve: Curve, dot: float) -> None:
    line = QPolygonF([QPointF(x * dot, y * dot) for x, y in curve.points])
    wide, style = _STROKES.get(curve.stroke, (0.0, Qt.PenStyle.NoPen))
    pen = QPen(QColor(Qt.GlobalColor.black), wide * dot, style)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(_FILLS.get(curve.fill, Qt.BrushStyle.NoBrush))
    if curve.closed:
        painter.drawPolygon(line)
    elif len(curve.points) == 1:
        painter.drawPoint(line.first())
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)


def _paint_pattern(painter: QPainter, rect: QRectF, fill: Fill, dot: float) -> None:
    painter.save()
    painter.setClipRect(rect)
    pen = QPen(QColor(Qt.GlobalColor.darkGray), _THIN * dot)
    painter.setPen(pen)
    if fill is Fill.STRIPES:
        step, high = _STRIPES * dot, rect.height()
        count = int((rect.width() + high) / step) + 1
        starts = (rect.left() - high + step * number for number in range(count + 1))
        painter.drawLines([QLineF(x, rect.bottom(), x + high, rect.top()) for x in starts])
    else:
        step = _DOTS * dot
        pen.setWidthF(2 * _THIN * dot)
        painter.setPen(pen)
        across, down = int(rect.width() / step) + 1, int(rect.height() / step) + 1
        first = rect.topLeft() + QPointF(step / 2, step / 2)
        painter.drawPoints(
            [first + QPointF(x * step, y * step) for x in range(across) for y in range(down)]
        )
    painter.restore()


def _write(painter: QPainter, words: Words, dot: float) -> None:
    font = paper_font(words.points)
    font.setPixelSize(max(round(words.points * _POINT * dot), 1))
    font.setBold(words.bold)
    rect = QRectF(words.x * dot, words.y * dot, words.wide * dot, words.high * dot)
    shown = QFontMetricsF(font, painter.device()).elidedText(
        words.text, Qt.TextElideMode.ElideRight, rect.width(), Qt.TextFlag.TextSingleLine
    )
    painter.setFont(font)
    flags = _ALIGN[words.align] | Qt.AlignmentFlag.AlignVCenter
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(rect, int(flags | Qt.TextFlag.TextSingleLine), shown)
