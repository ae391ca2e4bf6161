"""The cap of a key, beside the words that say what it does.

KeyCap(theme, "Ctrl K")
"""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.paint import key_cap_height, key_cap_width, paint_key_cap

_SAID = {"Return": "Enter", "Escape": "Esc"}


def key_words(key: str | QKeySequence) -> str:
    """Return a key as its cap says it: ``Ctrl K`` for ``Ctrl+K``, ``Enter`` for ``Return``."""
    if isinstance(key, QKeySequence):
        key = key.toString(QKeySequence.SequenceFormat.NativeText)
    plus = key.endswith("+")
    words = (key[:-1] if plus else key).replace("+", " ").split()
    said = [_SAID.get(word, word) for word in words]
    return " ".join([*said, "+"] if plus else said)


class KeyCap(QWidget):
    """The cap of one key or chord."""

    def __init__(
        self, theme: Theme, key: str | QKeySequence, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = key_words(key)
        self.setAccessibleName(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return what stands on the cap."""
        return self._text

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(key_cap_width(self._theme, self._text), key_cap_height(self._theme))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_key_cap(painter, QRectF(self.rect()), self._theme, self._text)
