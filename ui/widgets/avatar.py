"""A person at a glance: initials on a colour that stays theirs.

Avatar(theme, "Maria Santos", key=therapist_id, size=32)
"""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.paint import paint_avatar


class Avatar(QWidget):
    """Initials on a round ground; the colour follows from the id alone."""

    def __init__(
        self, theme: Theme, name: str, key: int, size: int = 32, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_person(name, key)

    def show_person(self, name: str, key: int) -> None:
        """Show another person."""
        self._name, self._key = name, key
        self.setAccessibleName(name)
        self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_avatar(painter, QRectF(self.rect()), self._theme, self._name, self._key)
