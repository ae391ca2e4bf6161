"""A line for something short, such as a price: as wide, at the least, as what may stand in it.

ShortLine("120.00")      is never so narrow that a figure loses its first digit
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QWidget

#: Padding, border and cursor around the words.
_AROUND = 24


class ShortLine(QLineEdit):
    """A line that keeps room for ``longest``, at any size of the text."""

    def __init__(self, longest: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._longest = longest

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        words = QFontMetrics(self.font()).horizontalAdvance(self._longest)
        return QSize(words + _AROUND, super().minimumSizeHint().height())
