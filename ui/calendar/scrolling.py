"""Scrolls so that a place can be seen, no further than needed."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QScrollBar

_AIR_ACROSS, _AIR_DOWN = 4, 8


def reveal(across: QScrollBar, down: QScrollBar, rect: QRect, port: QRect) -> None:
    """Move the bars until ``rect`` lies in ``port``; what is too large shows its beginning."""
    if rect.left() < 0 or rect.width() > port.width():
        across.setValue(across.value() + rect.left() - _AIR_ACROSS)
    elif rect.right() > port.right():
        across.setValue(across.value() + rect.right() - port.right() + _AIR_ACROSS)
    if rect.top() < 0 or rect.height() > port.height():
        down.setValue(down.value() + rect.top() - _AIR_DOWN)
    elif rect.bottom() > port.bottom():
        down.setValue(down.value() + rect.bottom() - port.bottom() + _AIR_DOWN)
