"""Pages as they will be printed, one under the other, on a quiet ground.

view = PaperView(theme, name="Preview"); view.show_pages(images, words)
The arrows and Page Down scroll it; a screen reader gets the words.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.theme import Theme

_ROOM = 20


class _Sheet(QWidget):
    """One page; paper is white in every theme."""

    def __init__(self, theme: Theme, image: QImage, ratio: float) -> None:
        super().__init__()
        self._theme = theme
        self._pixmap = QPixmap.fromImage(image)
        self._pixmap.setDevicePixelRatio(ratio)
        self.setFixedSize(self._pixmap.deviceIndependentSize().toSize() + QSize(2, 2))

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.drawPixmap(1, 1, self._pixmap)
            painter.setPen(QColor(self._theme.colour("control")))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PaperView(QScrollArea):
    """Shows pages; as wide as the widest."""

    def __init__(self, theme: Theme, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages = 0
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)

    def show_pages(self, images: Sequence[QImage], words: str) -> None:
        """Show these pages, from the top; ``words`` is what stands on them."""
        ground = QWidget()
        ground.setProperty("look", "column")
        column = QVBoxLayout(ground)
        column.setContentsMargins(_ROOM, _ROOM, _ROOM, _ROOM)
        column.setSpacing(_ROOM)
        for image in images:
            column.addWidget(
                _Sheet(self._theme, image, self.devicePixelRatioF()),
                0,
                Qt.AlignmentFlag.AlignHCenter,
            )
        column.addStretch(1)
        self._pages = len(images)
        self.setWidget(ground)
        self.setAccessibleDescription(words)
        self.verticalScrollBar().setValue(0)

    def pages(self) -> int:
        """Return how many pages are shown."""
        return self._pages
