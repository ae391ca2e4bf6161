"""From right to left: what is painted by hand is mirrored here, and nowhere else.

mirror(painter, rect, option.direction)      all that follows is drawn from the other side of rect
paint_picture(painter, at, pixmap)           a picture, which is not turned round with it
shown_key(event, widget)                     the arrow key that leads there from left to right
isolate(view)                                lets "2:25 pm" in a list or table keep its order
isolated("80 mm", widget)                    and on a button

Whoever paints reckons from left to right; text and pictures stay upright, as ``text_line`` and
``paint_picture`` draw them.
"""

import unicodedata
from typing import Any

from PySide6.QtCore import QLocale, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QWidget

_RIGHT = Qt.LayoutDirection.RightToLeft
#: A first strong isolate, and its end: the words within go by their own first letter.
_ISOLATE, _END = "\u2068", "\u2069"
_LETTERS = {"L": False, "R": True, "AL": True}
_OTHER = {
    int(Qt.Key.Key_Left): int(Qt.Key.Key_Right),
    int(Qt.Key.Key_Right): int(Qt.Key.Key_Left),
}


def mirror(painter: QPainter, rect: QRect | QRectF, direction: Qt.LayoutDirection) -> None:
    """Draw what follows from the right side of ``rect`` on, if that is the ``direction``."""
    if direction is _RIGHT:
        turn(painter, QRectF(rect))


def turn(painter: QPainter, rect: QRectF) -> None:
    """Draw what follows the other way round within ``rect``."""
    painter.translate(rect.left() + rect.right(), 0)
    painter.scale(-1, 1)


def is_mirrored(painter: QPainter) -> bool:
    """Tell whether what is drawn now is mirrored."""
    return painter.transform().m11() < 0


def paint_picture(painter: QPainter, at: QPointF, picture: QPixmap) -> None:
    """Draw ``picture`` with its corner ``at``; it shows the same in either direction."""
    if not is_mirrored(painter):
        painter.drawPixmap(at, picture)
        return
    painter.save()
    turn(painter, QRectF(at, picture.deviceIndependentSize()))
    painter.drawPixmap(at, picture)
    painter.restore()


def logical(widget: QWidget, at: QPoint, within: QRect | None = None) -> QPoint:
    """Return a place of ``widget`` as it would be from left to right; and the other way round.

    It is mirrored ``within`` a part of the widget, such as one entry of a list.
    """
    if not widget.isRightToLeft():
        return at
    rect = widget.rect() if within is None else within
    return QPoint(rect.left() + rect.right() - at.x(), at.y())


def shown_key(event: QKeyEvent, widget: QWidget) -> Qt.Key:
    """Return the key that was pressed; mirrored, the right one leads to where the left one did."""
    key = event.key()
    return Qt.Key(_OTHER.get(key, key) if widget.isRightToLeft() else key)


def runs_left(text: str) -> bool:
    """Tell whether ``text`` is written from right to left: its first letter says so."""
    if text.isascii():
        return False
    kinds = (_LETTERS.get(unicodedata.bidirectional(letter)) for letter in text)
    return next((kind for kind in kinds if kind is not None), False)


def isolate(view: QAbstractItemView) -> None:
    """Keep the order within the words of a list or table that is mirrored."""
    if view.isRightToLeft() and type(view.itemDelegate()) is QStyledItemDelegate:
        view.setItemDelegate(Isolating(view))


def isolated(text: str, widget: QWidget) -> str:
    """Return ``text`` so that it keeps its own order in a ``widget`` that may be mirrored."""
    return f"{_ISOLATE}{text}{_END}" if widget.isRightToLeft() else text


class Isolating(QStyledItemDelegate):
    """Shows each text by its own direction, not that of the window."""

    # Qt overrides

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        return f"{_ISOLATE}{super().displayText(value, locale)}{_END}"
