"""Pictures of cards, painted once and shown again while a board is scrolled or dragged on."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from frontdesk.queries.cards import Card
from ui.widgets.mirrored import is_mirrored, paint_picture, turn
from ui.widgets.paint import ratio_of

#: So many pixels of pictures are kept at most; four bytes each.
_MOST = 2_500_000

#: Whose picture, how wide, how high, how many pixels of the screen make one of ours, and
#: whether it is mirrored.
_Key = tuple[int, int, int, float, bool]
Painted = Callable[[QPainter, QRectF, Card], None]


class Pictures:
    """Keeps a picture of each card at the size at which it was painted last."""

    def __init__(self) -> None:
        self._kept: dict[_Key, tuple[Card, QPixmap]] = {}
        self._pixels = 0

    def paint(self, painter: QPainter, rect: QRectF, card: Card, paint: Painted) -> None:
        """Paint ``card`` into ``rect``, moved onto whole pixels, by ``paint`` if need be."""
        wide, high, ratio = round(rect.width()), round(rect.height()), ratio_of(painter)
        if wide < 1 or high < 1:
            return
        key = (card.id, wide, high, ratio, is_mirrored(painter))
        at = QPointF(round(rect.x()), round(rect.y()))
        paint_picture(painter, at, self._of(card, key, paint))

    def prepare(
        self, size: QSizeF, ratio: float, card: Card, paint: Painted, *, mirrored: bool
    ) -> None:
        """Paint ``card`` before it is wanted."""
        wide, high = round(size.width()), round(size.height())
        if wide >= 1 and high >= 1:
            self._of(card, (card.id, wide, high, ratio, mirrored), paint)

    # Internal

    def _of(self, card: Card, key: _Key, paint: Painted) -> QPixmap:
        kept = self._kept.pop(key, None)
        if kept is not None and kept[0] is not card and kept[0] != card:
            self._pixels -= _pixels(kept[1])
            kept = None
        if kept is None:
            kept = (card, _painted(*key[1:], card, paint))
            self._pixels += _pixels(kept[1])
            while self._pixels > _MOST and self._kept:  # what was not seen for long makes room
                oldest = self._kept.pop(next(iter(self._kept)))
                self._pixels -= _pixels(oldest[1])
        self._kept[key] = kept
        return kept[1]


def _pixels(picture: QPixmap) -> int:
    return picture.width() * picture.height()


def _painted(
    wide: int, high: int, ratio: float, mirrored: bool, card: Card, paint: Painted
) -> QPixmap:
    picture = QPixmap(QSize(wide, high) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    rect = QRectF(0, 0, wide, high)
    with QPainter(picture) as painter:
        if mirrored:
            turn(painter, rect)
        paint(painter, rect, card)
    return picture
