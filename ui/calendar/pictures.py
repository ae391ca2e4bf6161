"""Pictures of cards, painted once and shown again while a board is scrolled or dragged on."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from frontdesk.queries.cards import Card
from ui.widgets.paint import ratio_of

#: So many pixels of pictures are kept at most; four bytes each.
_MOST = 1_500_000

Painted = Callable[[QPainter, QRectF, Card], None]


class Pictures:
    """Keeps a picture of each card at the size at which it was painted last."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, int, int, float], tuple[Card, QPixmap]] = {}
        self._pixels = 0

    def paint(self, painter: QPainter, rect: QRectF, card: Card, paint: Painted) -> None:
        """Paint ``card`` into ``rect``, moved onto whole pixels, by ``paint`` if need be."""
        wide, high, ratio = round(rect.width()), round(rect.height()), ratio_of(painter)
        if wide < 1 or high < 1:
            return
        key = (card.id, wide, high, ratio)
        kept = self._kept.get(key)
        if kept is None or (kept[0] is not card and kept[0] != card):
            kept = (card, _painted(wide, high, ratio, card, paint))
            self._keep(key, kept)
        painter.drawPixmap(round(rect.x()), round(rect.y()), kept[1])

    # Internal

    def _keep(self, key: tuple[int, int, int, float], kept: tuple[Card, QPixmap]) -> None:
        if self._pixels > _MOST:
            self._kept.clear()
            self._pixels = 0
        if key not in self._kept:
            self._pixels += kept[1].width() * kept[1].height()
        self._kept[key] = kept


def _painted(wide: int, high: int, ratio: float, card: Card, paint: Painted) -> QPixmap:
    picture = QPixmap(QSize(wide, high) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint(painter, QRectF(0, 0, wide, high), card)
    painter.end()
    return picture
