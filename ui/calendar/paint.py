"""Paints the board: grid, shifts, cards, turnover, blocks, ghost, the line at the minute."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPixmap

from frontdesk.queries.cards import Card
from frontdesk.values.state import State
from ui.calendar.items import Item
from ui.calendar.pictures import Pictures
from ui.calendar.words import block_label, guest, service
from ui.format import span as span_text
from ui.format import time_bare
from ui.icons import Icons
from ui.theme import Theme
from ui.widgets.mirrored import paint_picture
from ui.widgets.paint import initials, paint_ring, ratio_of, rounded, text_line

RADIUS = 7.0
BAR = 4.0
_PAD = 10.0
#: Letters are never lower than so many pixels.
_TINY = 7
#: A card that is not so wide has marks for a warning and the state only.
_NARROW = 90
#: The outline of what was cancelled is there, and no more.
_FAINT = 0.6


class Brushes:
    """The two patterns of the board, drawn once per theme."""

    def __init__(self, theme: Theme) -> None:
        self.off_shift = QBrush(_stripes(theme.colour("hatch"), theme.colour("hatch_line")))
        self.turnover = QBrush(_teeth(theme.colour("comb")))


def _stripes(fill: QColor, line: QColor) -> QPixmap:
    picture = QPixmap(16, 16)
    picture.fill(fill)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(line, 5))
        for shift in (-16, 0, 16):
            painter.drawLine(QPointF(shift - 4, 20), QPointF(shift + 20, -4))
    return picture


def _teeth(colour: QColor) -> QPixmap:
    picture = QPixmap(6, 6)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.fillRect(0, 0, 3, 6, colour)
    return picture


class CardPainter:
    """Paints one item; knows the theme, not where the item stands."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        self._theme = theme
        self._icons = icons
        self.renew()

    def renew(self) -> None:
        """Take over fonts and patterns after the theme was switched."""
        self.brushes = Brushes(self._theme)
        self._pictures = Pictures()
        self._name = self._theme.font(13, 650)
        self._line = self._theme.font(12, 400)
        self._small = self._theme.font(11, 400)
        fonts = (self._name, self._line, self._small)
        self._heights = tuple(QFontMetricsF(font).height() for font in fonts)
        self._least = QFontMetricsF(self._small).horizontalAdvance("Wednes")  # shorter is no name

    def paint(
        self, painter: QPainter, rect: QRectF, item: Item, *, chosen: bool, focused: bool
    ) -> None:
        """Paint ``item`` into ``rect``; a ring shows that it is chosen."""
        if item.card is not None:
            self._pictures.paint(painter, rect, item.card, self._paint_card)
        elif item.block is not None:
            self._paint_block(painter, rect, item)
        if chosen:
            ring = rect.adjusted(-3, -3, 3, 3)
            paint_ring(painter, ring, RADIUS + 3, self._theme, focused=focused)

    def prepare(self, card: Card, size: QSizeF, ratio: float, *, mirrored: bool) -> None:
        """Paint a card before it is wanted."""
        self._pictures.prepare(size, ratio, card, self._paint_card, mirrored=mirrored)

    def paint_turnover(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the comb under a card."""
        painter.setBrushOrigin(rect.topLeft())
        painter.fillRect(rect, self.brushes.turnover)

    def paint_held(self, painter: QPainter, rect: QRectF, label: str) -> None:
        """Paint a slot that somebody else is filling in."""
        accent = self._theme.colour("accent")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent, 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(self._theme.colour("accent_soft"))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        ink = self._theme.colour("on_accent_soft")
        line = rect.adjusted(_PAD, 3, -6, -2)
        line.setHeight(min(line.height(), self._heights[1] + 2))
        if line.height() >= self._heights[2] - 2:
            text_line(painter, line, label, self._line, ink)

    def paint_ghost(self, painter: QPainter, rect: QRectF, label: str, *, may_land: bool) -> None:
        """Paint what hangs on the pointer, with the time it would begin."""
        fill = self._theme.colour("done_fill" if may_land else "error_fill")
        ink = self._theme.colour("accent" if may_land else "error")
        rounded(painter, rect, RADIUS, fill, ink, 2.0)
        text = self._theme.colour("done_text" if may_land else "error_text")
        inner = rect.adjusted(_PAD, 4, -6, 0)
        inner.setHeight(self._heights[0] + 2)
        if inner.bottom() > rect.bottom():  # what is low has its times in the middle
            inner = rect.adjusted(_PAD, 0, -6, 0)
        text_line(painter, inner, label, self._name, text)

    # Internal

    def _paint_card(self, painter: QPainter, rect: QRectF, card: Card) -> None:
        look = self._theme.status(card.state)
        gone = card.state is State.CANCELLED
        border = look.bar if self._theme.tokens.outlined or gone else None
        fill = self._theme.colour("surface") if gone else look.fill  # words on a comb are not read
        rounded(painter, rect, RADIUS, fill, None if gone else border)
        if gone:
            painter.setOpacity(_FAINT)
            rounded(painter, rect, RADIUS, None, border)
        painter.save()
        painter.setClipRect(QRectF(rect.x(), rect.y(), BAR, rect.height()))
        rounded(painter, rect.adjusted(0, 0, 12, 0), RADIUS, QBrush(look.bar, look.pattern))
        painter.restore()
        inner = rect.adjusted(_PAD, 5, -6, -3)
        if rect.height() < 26:
            inner = rect.adjusted(_PAD, 1, -6, -1)
        if rect.width() < 3 * _PAD:
            inner.setLeft(rect.x() + BAR + 2)
        painter.setOpacity(1.0)  # words are to be read all the same
        marks = self._paint_marks(painter, rect, card, look.text)
        self._paint_lines(painter, inner, card, look.text, marks)

    def _paint_lines(
        self, painter: QPainter, inner: QRectF, card: Card, ink: QColor, marks: float
    ) -> None:
        """Write as many whole lines as there is room for, the first beside the marks."""
        name, what = guest(card), service(card)
        heights = [height + 1 for height in self._heights]
        if inner.width() < self._least or inner.height() < heights[2] - 2:
            self._paint_initials(painter, inner, name, ink)
            return
        when = time_bare(card.placement.starts)
        place = " · ".join(filter(None, (when, card.room)))
        room, lines = inner.height() + 3, [(name, self._name, heights[0])]
        if heights[0] + heights[1] + heights[2] <= room and what:
            lines += [(what, self._line, heights[1]), (place, self._small, heights[2])]
        elif heights[0] + heights[1] <= room:
            below = " · ".join(filter(None, (what, place)))
            lines.append((below, self._line, heights[1]))
        else:  # one line: all that matters, in smaller letters where it is very low
            font = self._name if heights[0] <= room else self._small
            words = " · ".join(filter(None, (name, what)))
            lines = [(words, font, min(inner.height(), heights[0]))]
        over = sum(height for _, _, height in lines) - inner.height()
        y = inner.top() - min(max(over, 0.0), 2.0)  # what is tight stands in the middle
        for number, (text, font, height) in enumerate(lines):
            width = inner.width() - (0 if number else marks)
            text_line(painter, QRectF(inner.x(), y, width, height), text, font, ink)
            y += height

    def _paint_initials(self, painter: QPainter, inner: QRectF, name: str, ink: QColor) -> None:
        """Write who it is in two letters, as large as fits; where none fits, colour tells."""
        font = self._theme.font(11, 550)
        words, size = initials(name), min(font.pixelSize(), int(inner.height()))
        font.setPixelSize(max(size, 1))
        while size >= _TINY and QFontMetricsF(font).horizontalAdvance(words) > inner.width() + 4:
            size -= 1
            font.setPixelSize(size)
        if size >= _TINY:
            rect = QRectF(inner.x(), inner.center().y() - size, inner.width() + 4, size * 2)
            text_line(painter, rect, words, font, ink)

    def _paint_marks(self, painter: QPainter, rect: QRectF, card: Card, ink: QColor) -> float:
        """Draw what is to be known of the guest, and the state: colour alone tells it to few."""
        marked = card.state is not State.BOOKED or self._theme.tokens.outlined
        known = (
            ("alert", card.alert is not None),
            (self._theme.status(card.state).mark, marked),
            ("member", card.member),
            ("users", bool(card.partners)),
            ("repeat", card.repeated),
            ("first-visit", card.first_visit),
        )
        marks = [name for name, shown in known if shown]
        size = self._theme.px(13)
        if rect.width() < _NARROW:
            marks = marks[: (card.alert is not None) + marked or 1]
        if rect.width() < self._least + size or rect.height() < size - 2:
            return 0.0
        x = rect.right() - 8 - size
        y = rect.top() + max(0, min(7, (rect.height() - size) / 2))
        for name in marks:
            picture = self._icons.dyed(name, ink, size, ratio_of(painter))
            paint_picture(painter, QPointF(x, y), picture)
            x -= size + 3
        return (size + 3) * len(marks)

    def _paint_block(self, painter: QPainter, rect: QRectF, item: Item) -> None:
        assert item.block is not None
        pen = QPen(self._theme.colour("control"), 1.2, Qt.PenStyle.DashLine)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        inner = rect.adjusted(_PAD - 2, 3, -6, -2)
        muted = self._theme.colour("muted")
        if inner.height() < self._heights[2] - 2:
            inner = rect.adjusted(_PAD - 2, 0, -6, 0)
        high = self._heights[1] + 4
        line = QRectF(inner.x(), inner.y(), inner.width(), min(inner.height(), high))
        font = self._theme.font(12, 550)
        if line.height() < self._heights[2] - 2:
            font.setPixelSize(max(int(line.height()), 1))
        if font.pixelSize() < _TINY:
            return
        text_line(painter, line, block_label(item.block), font, muted)
        if inner.height() > high + self._heights[2]:
            below = line.translated(0, line.height() - 2)
            times = span_text(item.block.starts, item.block.ends)
            text_line(painter, below, times, self._small, muted)
