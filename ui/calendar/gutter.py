"""The hours beside the board, which stay while it scrolls, and the corner above them."""

from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.calendar.geometry import Grid
from ui.format import time_bare, time_short
from ui.theme import Theme
from ui.widgets.mirrored import mirror
from ui.widgets.paint import CENTRE, RIGHT, rounded, text_line

#: Lines this close have times of their own; of others only the hours.
_CLOSE = 30


class Gutter(QWidget):
    """The hours at the side where lines begin, and the present minute."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid: Grid | None = None
        self._offset = 0
        self._mark: float | None = None
        self._now: datetime | None = None
        self._minutes = 60

    def lay_out(
        self, grid: Grid, offset: int, mark: float | None, now: datetime | None, minutes: int = 60
    ) -> None:
        """Follow the board's lines, its scrolling and the minute, which is at ``mark``."""
        self._grid, self._offset, self._mark, self._now = grid, offset, mark, now
        self._minutes = minutes if minutes < _CLOSE else 60
        self.update()

    # Internal

    def _paint_now(self, painter: QPainter, y: float, now: datetime) -> None:
        half = self._theme.px(18) / 2
        if 0 <= y <= self.height():  # in sight, it is seen whole
            y = min(max(y, half + 1), self.height() - half - 1)
        rect = QRectF(4, y - half, self.width() - 8, 2 * half)
        rounded(painter, rect, 6, QColor(self._theme.colour("now")))
        ink = self._theme.colour("on_now")
        text_line(painter, rect, time_bare(now.time()), self._theme.font(11, 650), ink, CENTRE)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._theme.colour("surface"))
            mirror(painter, self.rect(), self.layoutDirection())
            if self._grid is None:
                return
            high = self._theme.px(16)
            now = None if self._mark is None else self._mark - self._offset
            for number, wall in self._grid.lines(self._minutes):
                y = self._grid.y(number) - self._offset
                if y < -1 or y > self.height() or (now is not None and abs(now - y) < high - 2):
                    continue  # scrolled away, or the minute has the place
                rect = QRectF(0, max(y - high / 2, 0), self.width() - 8, high)
                text = time_bare(wall) if wall.minute else time_short(wall).replace(":00", "")
                font = self._theme.font(10 if wall.minute else 11)
                text_line(painter, rect, text, font, self._theme.colour("muted"), RIGHT)
            if now is not None and self._now is not None:
                self._paint_now(painter, now, self._now)
            edge = QRectF(self.width() - 1, 0, 1, self.height())
            painter.fillRect(edge, self._theme.colour("line"))


class Corner(QWidget):
    """Fills the corner between the two."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._theme.colour("surface"))
            mirror(painter, self.rect(), self.layoutDirection())
            line = self._theme.colour("line")
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), line)
            painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), line)
