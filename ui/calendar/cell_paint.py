"""Paints days as cells: small ones at the side, those of a month, those of the studio's week."""

from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from ui.calendar.cells import Cell, off_words, openings_words, visits_words
from ui.calendar.paint import Brushes
from ui.theme import Theme
from ui.widgets.paint import CENTRE, LEFT, RIGHT, rounded, text_line

_FULL = 100


class CellPainter:
    """Knows the theme, which day is today and which one is open."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.today: date | None = None
        self.day: date | None = None
        self.fits: frozenset[date] | None = None  # where what is dragged may land
        self.held: date | None = None  # where it hangs
        self.may_land: bool | None = None
        self.renew()

    def renew(self) -> None:
        """Take over the patterns after the theme was switched."""
        self._brushes = Brushes(self._theme)

    def small(
        self, painter: QPainter, rect: QRectF, cell: Cell, focused: bool, hovered: bool
    ) -> None:
        """Paint a day of a small month: its number, and a bar as long as it is full."""
        theme = self._theme
        chosen, today = cell.day == self.day, cell.day == self.today
        ink = theme.colour("ink" if cell.is_open or cell.load.visits else "muted")
        number = QRectF(rect.x() + 2, rect.y() + 1, rect.width() - 4, theme.px(17))
        if chosen:
            rounded(painter, number, 5, theme.colour("accent"))
            ink = theme.colour("on_accent")
        elif self.fits is not None and cell.day in self.fits:
            edge = theme.colour("accent") if theme.tokens.outlined else None
            rounded(painter, number, 5, theme.colour("accent_soft"), edge)
        elif hovered:
            rounded(painter, number, 5, theme.colour("hover"))
        if today and not chosen:
            ink = theme.colour("accent")
        weight = 650 if today or chosen else 400
        text_line(painter, number, str(cell.day.day), theme.font(11, weight), ink, CENTRE)
        track = QRectF(0, number.bottom() + 2, rect.width() - 12, 3)
        track.moveLeft(rect.center().x() - track.width() / 2)
        self._bar(painter, track, cell, ground=False)
        if cell.day == self.held:
            ring = "error" if self._refused(cell.day) else "accent"
            rounded(painter, rect.adjusted(1, 0, -1, 0), 6, None, theme.colour(ring), 2.0)
        elif focused:
            rounded(painter, rect.adjusted(1, 0, -1, 0), 6, None, theme.colour("focus"), 2.0)

    def large(
        self, painter: QPainter, rect: QRectF, cell: Cell, focused: bool, hovered: bool
    ) -> None:
        """Paint a day of the month, with its figures."""
        theme = self._theme
        self._ground(painter, rect, cell, hovered)
        inner = rect.adjusted(10, 8, -10, -8)
        line = theme.px(19)
        number = QRectF(inner.x(), inner.y(), theme.px(24), line)
        ink = theme.colour("ink")
        if cell.day == self.today:
            rounded(painter, number, 6, theme.colour("accent"))
            ink = theme.colour("on_accent")
        text_line(painter, number, str(cell.day.day), theme.font(13, 650), ink, CENTRE)
        beside = QRectF(number.right() + 6, inner.y(), inner.right() - number.right() - 6, line)
        self._figures(painter, inner, beside, cell)
        self._edge(painter, rect, cell, focused)

    def wide(
        self, painter: QPainter, rect: QRectF, cell: Cell, focused: bool, hovered: bool
    ) -> None:
        """Paint a therapist's day in the week of the studio."""
        theme = self._theme
        self._ground(painter, rect, cell, hovered)
        inner = rect.adjusted(10, 6, -10, -6)
        beside = QRectF(inner.x(), inner.y(), inner.width(), theme.px(19))
        self._figures(painter, inner, beside, cell, left=True)
        self._edge(painter, rect, cell, focused)

    # Internal

    def _refused(self, day: date) -> bool:
        """Tell whether what hangs over ``day`` may not land there."""
        if self.may_land is not None:
            return not self.may_land
        return self.fits is not None and day not in self.fits

    def _ground(self, painter: QPainter, rect: QRectF, cell: Cell, hovered: bool) -> None:
        theme = self._theme
        if cell.is_open:
            painter.fillRect(rect, theme.colour("hover" if hovered else "surface"))
        else:
            painter.fillRect(rect, self._brushes.off_shift)

    def _edge(self, painter: QPainter, rect: QRectF, cell: Cell, focused: bool) -> None:
        theme = self._theme
        line = theme.colour("line")
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), line)
        painter.fillRect(QRectF(rect.right() - 1, rect.y(), 1, rect.height()), line)
        if focused:
            ring = rect.adjusted(2, 2, -3, -3)
            rounded(painter, ring, 6, None, theme.colour("focus"), 2.0)
        elif cell.day == self.day and cell.therapist is None:
            ring = rect.adjusted(2, 2, -3, -3)
            rounded(painter, ring, 6, None, theme.colour("control"), 2.0)

    def _figures(
        self, painter: QPainter, inner: QRectF, beside: QRectF, cell: Cell, *, left: bool = False
    ) -> None:
        theme, load = self._theme, cell.load
        muted = theme.colour("muted")
        if not cell.is_open:
            text_line(painter, beside, off_words(cell), theme.font(11), muted)
            return
        percent = f"{load.percent}%"
        bold, ink = theme.font(12, 650), theme.colour("ink")
        text_line(painter, beside, percent, bold, ink, LEFT if left else RIGHT)
        track = QRectF(inner.x(), beside.bottom() + 5, inner.width(), 6)
        self._bar(painter, track, cell, ground=True)
        text = QRectF(inner.x(), track.bottom() + 4, inner.width(), theme.px(17))
        visits = load.visits
        lines = [visits_words(visits)]
        if not cell.over:
            lines.insert(0, openings_words(load.openings))
        if left and text.bottom() > inner.bottom() + 3:  # a low row: beside the figure
            room = beside.adjusted(QFontMetricsF(bold).horizontalAdvance(percent) + 8, 0, 0, 0)
            fits = QFontMetricsF(theme.font(11)).horizontalAdvance(lines[0]) <= room.width()
            shown = lines[0] if fits else str(visits if cell.over else load.openings)
            text_line(painter, room, shown, theme.font(11), muted, RIGHT)
            return
        for words in lines:
            if text.bottom() > inner.bottom() + 3:
                break
            text_line(painter, text, words, theme.font(11), muted)
            text.translate(0, theme.px(16))

    def _bar(self, painter: QPainter, track: QRectF, cell: Cell, *, ground: bool) -> None:
        """Paint how full the day is; the full length is a day without a gap."""
        if not cell.is_open or (not ground and not cell.load.booked):
            return
        theme = self._theme
        radius = track.height() / 2
        if ground:
            edge = theme.colour("line") if theme.tokens.outlined else None
            rounded(painter, track, radius, theme.colour("sunken"), edge)
        share = min(cell.load.percent, _FULL) / _FULL
        if share:
            bar = QRectF(track)
            bar.setWidth(max(track.width() * share, track.height()))
            if not ground:
                bar.moveLeft(track.center().x() - bar.width() / 2)
            rounded(painter, bar, radius, self._ink(cell))

    def _ink(self, cell: Cell) -> QColor:
        return self._theme.colour("accent")
