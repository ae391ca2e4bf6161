"""A body chart in a page: small, to look at, or large, to draw and mark on.

view = ChartView(theme);  view.show_chart(chart)           a picture; Enter or a click opens it
board = ChartBoard(theme); board.changed                   with a tool, by mouse, pen or keys
"""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.values.chart import FULL, Chart, Mark, MarkKind, Side, Stroke
from ui.body.paint import figures, paint_chart, placed
from ui.body.words import said, side_word
from ui.theme import Theme
from ui.widgets.paint import CENTRE, rounded, text_line

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_FAR, _NEAR = 20, 5
#: A point nearer than this to the one before adds nothing, in thousandths.
_CLOSE = 4


class ChartView(QWidget):
    """Shows a chart.

    Signals:
        opened: it was clicked, or Enter pressed.
    """

    opened = Signal()

    def __init__(self, theme: Theme, high: int = 190, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._high = high
        self.chart = Chart()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_chart(Chart())

    def show_chart(self, chart: Chart) -> None:
        """Show ``chart``."""
        self.chart = chart
        self.setAccessibleDescription(said(chart))
        self.update()

    def places(self) -> dict[Side, QRectF]:
        """Return where the two figures stand."""
        foot = self._theme.px(18)
        return figures(QRectF(self.rect()).adjusted(8, 8, -8, -foot - 4))

    # Internal

    def _ground(self, painter: QPainter) -> None:
        theme = self._theme
        border = theme.colour("focus" if self.hasFocus() else "field")
        rounded(painter, QRectF(self.rect()), 8, theme.colour("surface"), border)
        for side, place in self.places().items():
            foot = QRectF(place.x() - 20, place.bottom() + 2, place.width() + 40, theme.px(16))
            font, ink = theme.font(11), theme.colour("muted")
            text_line(painter, foot, side_word(side), font, ink, CENTRE)
            right, left = self.tr("R", "side"), self.tr("L", "side")
            letters = (right, left) if side is Side.FRONT else (left, right)
            for letter, x in zip(letters, (place.left() + 14, place.right() - 14), strict=True):
                beside = QRectF(x - 8, place.top(), 16, theme.px(16))
                text_line(painter, beside, letter, font, ink, CENTRE)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(self._high))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._ground(painter)
            paint_chart(painter, self.places(), self._theme, self.chart)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class ChartBoard(ChartView):
    """A chart to draw on. With the keys: arrows move a cross, Enter marks, Backspace takes back.

    Signals:
        changed: something was drawn or taken back.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._kind: MarkKind | None = MarkKind.PAIN
        self._level = 2
        self._drawing: Stroke | None = None
        self._order: list[str] = []  # what was added here, the last one last
        self._cross: tuple[Side, int, int] = (Side.FRONT, FULL // 2, FULL // 3)
        super().__init__(theme, 480, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def use(self, kind: MarkKind | None, level: int) -> None:
        """Mark with this kind and level from now on; no kind is the pen."""
        self._kind, self._level = kind, level

    def take_back(self) -> None:
        """Take the last mark or line away."""
        chart = self.chart
        last = self._order.pop() if self._order else ("marks" if chart.marks else "strokes")
        left = getattr(chart, last)[:-1]
        self._put(replace(chart, **{last: left}))

    def wipe(self) -> None:
        """Take everything away."""
        self._order.clear()
        self._put(Chart())

    # Internal

    def _put(self, chart: Chart) -> None:
        if chart != self.chart:
            self.show_chart(chart)
            self.changed.emit()

    def _mark(self, side: Side, x: int, y: int) -> None:
        if self._kind is None:
            return
        mark = Mark(self._kind, side, x, y, self._level)
        self._order.append("marks")
        self._put(replace(self.chart, marks=(*self.chart.marks, mark)))

    def _found(self, at: QPointF) -> tuple[Side, int, int] | None:
        for side, place in self.places().items():
            if place.contains(at):
                x = round((at.x() - place.x()) / place.width() * FULL)
                y = round((at.y() - place.y()) / place.height() * FULL)
                return side, min(max(x, 0), FULL), min(max(y, 0), FULL)
        return None

    def _go_on(self, at: QPointF) -> None:
        found, stroke = self._found(at), self._drawing
        if stroke is None or found is None or found[0] is not stroke.side:
            return
        x, y = stroke.points[-1]
        if abs(found[1] - x) + abs(found[2] - y) >= _CLOSE:
            self._drawing = replace(stroke, points=(*stroke.points, found[1:]))
            self.update()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._ground(painter)
            shown = self.chart
            if self._drawing is not None:
                shown = replace(shown, strokes=(*shown.strokes, self._drawing))
            paint_chart(painter, self.places(), self._theme, shown)
            if self.hasFocus():
                side, x, y = self._cross
                at, arm = placed(self.places()[side], x, y), self._theme.px(9)
                painter.setPen(QPen(self._theme.colour("ink"), 1.0))
                painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0))
                painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._found(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or found is None:
            return
        self._cross = found
        if self._kind is None:
            self._drawing = Stroke(found[0], (found[1:],))
            self.update()
        else:
            self._mark(*found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())
        stroke, self._drawing = self._drawing, None
        if stroke is not None:
            self._order.append("strokes")
            self._put(replace(self.chart, strokes=(*self.chart.strokes, stroke)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            small = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._walk(*_ARROWS[key], _NEAR if small else _FAR)
        elif key in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._mark(*self._cross)
        elif key is Qt.Key.Key_Backspace:
            self.take_back()
        else:
            QWidget.keyPressEvent(self, event)

    def _walk(self, across: int, down: int, step: int) -> None:
        """Move the cross; over the inner edge it goes on to the other figure."""
        side, x, y = self._cross
        x, y = x + across * 2 * step, min(max(y + down * step, 0), FULL)
        if x > FULL and side is Side.FRONT:
            side, x = Side.BACK, 0
        elif x < 0 and side is Side.BACK:
            side, x = Side.FRONT, FULL
        self._cross = (side, min(max(x, 0), FULL), y)
        self.update()
