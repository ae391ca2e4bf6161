"""Paints the ground of the board: hours, shifts, the minute; and hands cards on."""

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from frontdesk.queries.cards import Card
from frontdesk.values.span import Span
from ui.calendar.geometry import HOUR, Columns, Grid
from ui.calendar.items import Item
from ui.calendar.paint import CardPainter
from ui.calendar.words import held_words
from ui.format import span as span_text
from ui.icons import Icons
from ui.theme import Theme


class BoardPainter:
    """Paints in the board's own coordinates; the view has moved the painter."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        self._theme = theme
        self._cards = CardPainter(theme, icons)

    def renew(self) -> None:
        """Take over fonts and patterns after the theme was switched."""
        self._cards.renew()

    def paint_board(
        self,
        painter: QPainter,
        seen: QRectF,
        grid: Grid,
        columns: Columns,
        shifts: Sequence[Sequence[Span]],
        minutes: int = 30,
    ) -> None:
        """Paint what lies under the cards, within ``seen``; a line every so many ``minutes``."""
        painter.fillRect(seen, self._theme.colour("surface"))
        sight = columns.within(seen.left(), seen.width())
        for number in sight:
            self._paint_off_shift(painter, grid, columns.x(number), columns.each, shifts[number])
        first, past = grid.at(seen.top()), grid.at(seen.bottom())
        for row, wall in grid.lines(minutes):
            if first - HOUR <= row <= past + HOUR:
                line = self._theme.colour("grid_half" if wall.minute else "grid")
                painter.fillRect(QRectF(seen.left(), grid.y(row), seen.width(), 1), line)
        for number in sight[0 if sight.start else 1 :]:
            edge = QRectF(columns.x(number), seen.top(), 1, seen.height())
            painter.fillRect(edge, self._theme.colour("line"))

    def paint_now(self, painter: QPainter, seen: QRectF, y: float) -> None:
        """Paint the line at the present minute; the cards come over it, names stay whole."""
        line = QRectF(seen.left(), y - 1, seen.width(), 2)
        painter.fillRect(line, self._theme.colour("now"))

    def paint_glow(self, painter: QPainter, rect: QRectF) -> None:
        """Tint a place where something may land."""
        painter.setOpacity(0.6)  # the hours shine through
        painter.fillRect(rect.adjusted(-2, -1, 5, 1), self._theme.colour("accent_soft"))
        painter.setOpacity(1.0)

    def paint_turnover(self, painter: QPainter, rect: QRectF, height: float) -> None:
        """Paint the comb under the card in ``rect``, ``height`` pixels high."""
        if height > 2:
            comb = QRectF(rect.x() + 4, rect.bottom() + 2, rect.width() - 4, height - 3)
            self._cards.paint_turnover(painter, comb)

    def paint_item(
        self, painter: QPainter, rect: QRectF, item: Item, *, chosen: bool, focused: bool
    ) -> None:
        """Paint a card or block."""
        self._cards.paint(painter, rect, item, chosen=chosen, focused=focused)

    def prepare(self, card: Card, size: QSizeF, ratio: float, *, mirrored: bool) -> None:
        """Paint a card before it is wanted."""
        self._cards.prepare(card, size, ratio, mirrored=mirrored)

    def paint_held(self, painter: QPainter, rect: QRectF, who: str) -> None:
        """Paint a slot that ``who`` is filling in."""
        self._cards.paint_held(painter, rect, held_words(who))

    def paint_ghost(
        self, painter: QPainter, rect: QRectF, starts: time, ends: time, *, may_land: bool
    ) -> None:
        """Paint what hangs on the pointer, with its times."""
        self._cards.paint_ghost(painter, rect, span_text(starts, ends), may_land=may_land)

    # Internal

    def _paint_off_shift(
        self, painter: QPainter, grid: Grid, x: float, width: float, spans: Sequence[Span]
    ) -> None:
        brush = self._cards.brushes.off_shift
        at = grid.opens
        for shift in sorted(spans):
            if shift.first > at:
                top = grid.y(at)
                painter.fillRect(QRectF(x, top, width, grid.y(shift.first) - top), brush)
            at = max(at, shift.past)
        if at < grid.closes:
            painter.fillRect(QRectF(x, grid.y(at), width, grid.y(grid.closes) - grid.y(at)), brush)
