"""The edges of the board that stay while it scrolls: therapists above, hours at the left."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from frontdesk.queries.day import Column
from ui.calendar.geometry import Columns, Grid
from ui.format import time_bare, time_short
from ui.theme import Theme
from ui.widgets.paint import CENTRE, RIGHT, paint_avatar, rounded, text_line

#: Pixels at the left for the hours, above for the therapists.
GUTTER = 58
HEAD = 56


class Heads(QWidget):
    """The therapists above their columns."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Column, ...] = ()
        self._columns = Columns(0, 0)
        self._offset = 0

    def show_columns(self, shown: Sequence[Column]) -> None:
        """Show who works."""
        self._shown = tuple(shown)
        self.update()

    def lay_out(self, columns: Columns, offset: int) -> None:
        """Follow the board's columns and its scrolling."""
        self._columns, self._offset = columns, offset
        self.update()

    # Internal

    def _paint_head(self, painter: QPainter, rect: QRectF, column: Column) -> None:
        theme, size = self._theme, min(self._theme.px(32), 40)
        picture = QRectF(rect.x() + 10, rect.center().y() - size / 2, size, size)
        paint_avatar(painter, picture, theme, column.name, column.therapist_id)
        text = QRectF(rect)
        text.setLeft(picture.right() + 8)
        text.setRight(rect.right() - 6)
        text.setTop(rect.center().y() - 19)
        text.setHeight(20)
        text_line(painter, text, column.name, theme.font(13, 650), theme.colour("ink"))
        below = self._below(column, text.width())
        text_line(painter, text.translated(0, 18), below, theme.font(11), theme.colour("muted"))

    def _below(self, column: Column, width: float) -> str:
        """Return licence and end of the shift; the end alone where there is little room."""
        if not column.shifts:
            return column.licence
        ends = time_short(column.shifts[-1][1]).replace(":00", "")
        until = self.tr("until {time}").format(time=ends)
        both = " · ".join(filter(None, (column.licence, until)))
        fits = QFontMetricsF(self._theme.font(11)).horizontalAdvance(both) <= width
        return both if fits else until

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("surface"))
        line = self._theme.colour("line")
        for number, column in enumerate(self._shown):
            x = self._columns.x(number) - self._offset
            if x + self._columns.each < 0 or x > self.width():
                continue
            rect = QRectF(x, 0, self._columns.each, self.height())
            if number:
                painter.fillRect(QRectF(x, 0, 1, self.height()), line)
            self._paint_head(painter, rect, column)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), line)


class Gutter(QWidget):
    """The hours at the left, and the present minute."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid: Grid | None = None
        self._offset = 0
        self._now: tuple[float, datetime] | None = None

    def lay_out(self, grid: Grid, offset: int, now: tuple[float, datetime] | None) -> None:
        """Follow the board's hours, its scrolling and the minute."""
        self._grid, self._offset, self._now = grid, offset, now
        self.update()

    # Internal

    def _paint_now(self, painter: QPainter, y: float, now: datetime) -> None:
        rect = QRectF(4, y - 9, self.width() - 8, 18)
        rounded(painter, rect, 6, QColor(self._theme.colour("now")))
        ink = self._theme.colour("on_now")
        text_line(painter, rect, time_bare(now.time()), self._theme.font(11, 650), ink, CENTRE)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("surface"))
        if self._grid is None:
            return
        font, ink = self._theme.font(11), self._theme.colour("muted")
        now = None if self._now is None else self._now[0] - self._offset
        for number, wall in self._grid.hours():
            y = self._grid.y(number) - self._offset
            if y < -1 or (now is not None and abs(now - y) < 14):
                continue  # scrolled away, or the minute has the place
            rect = QRectF(0, max(y - 8, 0), self.width() - 8, 16)
            text = time_short(wall).replace(":00", "")
            text_line(painter, rect, text, font, ink, RIGHT)
        if now is not None and self._now is not None:
            self._paint_now(painter, now, self._now[1])
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
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("surface"))
        line = self._theme.colour("line")
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), line)
        painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), line)
