"""The anchor of painting: one widget that draws a day as plainly as can be."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_COLUMN, _MINUTE = 28, 1


class BareGrid(QWidget):
    """Draws cards: a name, when it starts, whose column."""

    cards: tuple[tuple[str, str, int], ...] | list[tuple[str, str, int]] = ()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), Qt.GlobalColor.white)
        columns = sorted({therapist for _, _, therapist in self.cards})
        for name, starts, therapist in self.cards:
            hour, minute = int(starts[:2]), int(starts[3:5])
            x = columns.index(therapist) * _COLUMN
            box = QRectF(x, (hour * 60 + minute - 480) * _MINUTE, _COLUMN - 2, 58)
            painter.fillRect(box, Qt.GlobalColor.lightGray)
            painter.drawText(box, name)
