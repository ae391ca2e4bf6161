"""A place to sign with finger, pen or mouse; what is drawn is kept as lines, not as a picture."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.mirrored import mirror
from ui.widgets.paint import rounded, text_line

_FULL = 1000
_CLOSE = 3

Strokes = list[list[list[int]]]


class SignaturePad(QWidget):
    """Draws what the pointer does; points are thousandths of its width and height.

    Signals:
        signed: a line was drawn, or all was wiped.
    """

    signed = Signal()

    def __init__(self, theme: Theme, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hint = hint
        self._strokes: Strokes = []
        self._down = False
        self.setAccessibleName(hint)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def strokes(self) -> Strokes:
        """Return what is drawn."""
        return [stroke for stroke in self._strokes if stroke]

    @Slot()
    def wipe(self) -> None:
        """Take it all away."""
        self._strokes = []
        self.signed.emit()
        self.update()

    # Internal

    def _add(self, at: QPointF) -> None:
        x = min(max(round(at.x() / max(self.width(), 1) * _FULL), 0), _FULL)
        y = min(max(round(at.y() / max(self.height(), 1) * _FULL), 0), _FULL)
        stroke = self._strokes[-1]
        if not stroke or abs(stroke[-1][0] - x) + abs(stroke[-1][1] - y) >= _CLOSE:
            stroke.append([x, y])
            self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._theme.px(126))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(126))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._down = True
        self._strokes.append([])
        self._add(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._down:
            self._add(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._down:
            self._down = False
            self._add(event.position())
            self.signed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            theme, rect = self._theme, QRectF(self.rect())
            wrong = bool(self.property("wrong"))
            border = theme.colour("error" if wrong else "field")
            rounded(painter, rect, 8, theme.colour("surface"), border)
            y = rect.height() * 0.78
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(18, y), QPointF(rect.width() - 18, y))
            if not self.strokes():
                below = QRectF(18, y + 2, rect.width() - 36, theme.px(20))
                painter.save()
                mirror(painter, rect, self.layoutDirection())
                text_line(painter, below, self._hint, theme.font(12), theme.colour("muted"))
                painter.restore()
            pen = QPen(theme.colour("ink"), 2.2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for stroke in self.strokes():
                line = [
                    QPointF(x / _FULL * rect.width(), y / _FULL * rect.height()) for x, y in stroke
                ]
                painter.drawPolyline(QPolygonF(line if len(line) > 1 else line * 2))
