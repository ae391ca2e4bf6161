"""Keeps the field that is typed in in sight, wherever it stands in a column that scrolls.

sight = InSight(scroll_column);  sight.watch(form)      all lines in it, also once more later
"""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

#: So much room is left above and below.
_ROOM = 48


class InSight(QObject):
    """Scrolls to whatever gets the focus."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._last: QWidget | None = None

    def watch(self, home: QWidget) -> None:
        """Watch every line there is in ``home`` now."""
        for line in home.findChildren(QLineEdit):
            line.removeEventFilter(self)
            line.installEventFilter(self)
            if line.hasFocus():
                self._follow(line)

    # Slots

    @Slot()
    def _look(self) -> None:
        line = self._last
        if line is not None and line.hasFocus():
            self._area.ensureWidgetVisible(line, 0, _ROOM)

    # Internal

    def _follow(self, line: QWidget) -> None:
        self._last = line
        QTimer.singleShot(0, self, self._look)  # once it has its place

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._follow(watched)
        return super().eventFilter(watched, event)
