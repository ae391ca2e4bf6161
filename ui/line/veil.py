"""Lies over a host and dims what is behind, from a picture: that need not paint itself again."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui.theme import Theme

_DARK = 90


class Veil(QWidget):
    """Covers its host while it is shown, whatever size that takes."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self._theme = theme
        self._host = host
        self._behind: QPixmap | None = None
        self.hide()
        host.installEventFilter(self)

    def cover(self) -> None:
        """Show over the host as it looks now."""
        self.setGeometry(self._host.rect())
        if self.isHidden():
            self._see(self._host.grab())
        self.show()
        self.raise_()

    def covered_anew(self) -> None:
        """Follow the host to another size; a subclass sets its parts again."""

    # Internal

    def _see(self, behind: QPixmap | None) -> None:
        self._behind = behind
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, behind is not None)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        resized = watched is self._host and event.type() == QEvent.Type.Resize
        if resized and self.isVisible():
            self._see(None)
            self.setGeometry(self._host.rect())
            self.covered_anew()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._see(None)  # what is behind has another look

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = self._theme.colour("shadow").toRgb()
        veil.setAlpha(_DARK)
        with QPainter(self) as painter:
            if self._behind is not None:
                painter.drawPixmap(0, 0, self._behind)
            painter.fillRect(event.rect(), veil)
