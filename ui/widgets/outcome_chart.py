"""Figures over visits: a line a measure, a mark a visit; told in words to those who hear it.

chart = OutcomeChart(theme);  chart.show_points(points, measures)
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.queries.course import CoursePoint
from frontdesk.values.note import SCALES, Measure
from frontdesk.values.state import State
from ui.counted import counted
from ui.format import day_dated, days_apart, figure
from ui.my_day.note_words import measure_short
from ui.theme import Theme
from ui.widgets.mirrored import mirror
from ui.widgets.paint import CENTRE, RIGHT, text_line

_TEN = 10.0
_DOT = 4.0
#: More visits than this get a date each now and then only.
_DATES = 9


def summary(points: Sequence[CoursePoint], measures: Sequence[Measure]) -> str:
    """Return ``Severity down from 8 to 3 over 8 visits, 26 Aug – 16 Nov.``, one a measure."""
    told = []
    for measure in measures:
        seen = [(p.day, f) for p in points if (f := p.figure(measure)) is not None]
        if len(seen) < 2:
            continue
        first, last = seen[0][1], seen[-1][1]
        words = _tr("{what} from {first} to {last} over {count} {count:visit|visits}, {days}.")
        if first == last:
            words = _tr("{what} {last} throughout, {count} {count:visit|visits}, {days}.")
        what = measure_short(measure).removesuffix(" 0–10")
        text = words.format(
            what=what[:1].upper() + what[1:],
            first=figure(first),
            last=figure(last),
            count=counted(len(seen)),
            days=days_apart(seen[0][0], seen[-1][0]),
        )
        told.append(text)
    return " ".join(told)


def colour_of(theme: Theme, measure: Measure) -> QColor:
    """Return the colour of a measure's line."""
    if measure is Measure.SEVERITY:
        return theme.status(State.IN_SESSION).bar
    tokens = {
        Measure.SLEEP: "accent",
        Measure.NIGHTS: "warning_mark",
        Measure.PAIN: "error",
        Measure.MOTION: "info_text",
    }
    return theme.colour(tokens[measure])


class OutcomeChart(QWidget):
    """Paints the figures; what goes to another number than 10 is drawn on its own scale."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points: tuple[CoursePoint, ...] = ()
        self._measures: tuple[Measure, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Figures by visit"))

    def show_points(self, points: Sequence[CoursePoint], measures: Sequence[Measure]) -> None:
        """Show the visits at which something was measured."""
        self._points = tuple(point for point in points if point.figures)
        self._measures = tuple(measures)
        self.setAccessibleDescription(summary(self._points, measures))
        self.update()

    # Internal

    def _place(self) -> QRectF:
        px = self._theme.px
        return QRectF(self.rect()).adjusted(px(26), px(30), -px(14), -px(24))

    def _spot(self, place: QRectF, number: int, measure: Measure, value: float) -> QPointF:
        high = SCALES[measure].high if measure is Measure.MOTION else _TEN
        share = min(max(value / high, 0.0), 1.0)
        return QPointF(self._x(place, number), place.bottom() - place.height() * share)

    def _x(self, place: QRectF, number: int) -> float:
        count = len(self._points)
        if count == 1:
            return place.center().x()
        inner = place.adjusted(12, 0, -12, 0)
        return inner.left() + inner.width() * number / (count - 1)

    def _paint_grid(self, painter: QPainter, place: QRectF) -> None:
        theme = self._theme
        for tenth in range(0, 11, 2):
            y = place.bottom() - place.height() * tenth / _TEN
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))
            left = QRectF(0, y - 8, place.left() - 6, 16)
            text_line(painter, left, str(tenth), theme.font(11), theme.colour("muted"), RIGHT)
        every = max(-(-len(self._points) // _DATES), 1)
        for number, point in enumerate(self._points):
            x = self._x(place, number)
            painter.setPen(QPen(theme.colour("control"), 1))
            painter.drawLine(QPointF(x, place.bottom()), QPointF(x, place.bottom() + 4))
            if number % every == 0:
                below = QRectF(x - 34, place.bottom() + 5, 68, theme.px(16))
                text = day_dated(point.day).rsplit(" ", 1)[0]
                text_line(painter, below, text, theme.font(11), theme.colour("muted"), CENTRE)

    def _paint_legend(self, painter: QPainter) -> None:
        theme = self._theme
        x = self._place().left()
        for place, measure in enumerate(self._measures):
            self._paint_dot(painter, QPointF(x + _DOT, theme.px(12)), place, measure)
            words = measure_short(measure)
            painter.setFont(theme.font(12))
            wide = painter.fontMetrics().horizontalAdvance(words)
            rect = QRectF(x + 14, 0, wide + 2, theme.px(24))
            text_line(painter, rect, words, theme.font(12), theme.colour("ink"))
            x += wide + theme.px(30)

    def _paint_dot(self, painter: QPainter, at: QPointF, place: int, measure: Measure) -> None:
        """Paint a mark whose form tells the measure, besides its colour."""
        colour = colour_of(self._theme, measure)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if place % 2 == 0 else self._theme.colour("surface"))
        if place < 2:
            painter.drawEllipse(at, _DOT, _DOT)
        elif place < 4:
            painter.drawRect(QRectF(at.x() - _DOT + 0.5, at.y() - _DOT + 0.5, 7, 7))
        else:
            corners = ((0, -_DOT), (_DOT, _DOT), (-_DOT, _DOT))
            painter.drawPolygon(QPolygonF([at + QPointF(dx, dy) for dx, dy in corners]))

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(440), self._theme.px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(160))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            mirror(painter, self.rect(), self.layoutDirection())
            place = self._place()
            self._paint_grid(painter, place)
            self._paint_legend(painter)
            for number, measure in enumerate(self._measures):
                spots = [
                    self._spot(place, at, measure, value)
                    for at, point in enumerate(self._points)
                    if (value := point.figure(measure)) is not None
                ]
                painter.setPen(QPen(colour_of(self._theme, measure), 2.2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPolyline(QPolygonF(spots))
                for spot in spots:
                    self._paint_dot(painter, spot, number, measure)


def _tr(text: str) -> str:
    return QCoreApplication.translate("course", text)
