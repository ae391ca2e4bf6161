"""A line to search with: a magnifying glass, a way to clear it, a hint of what is found.

SearchField(icons, "Name, phone or e-mail")
field.textChanged.connect(…);  field.moved.connect(…)    -1 / +1 by the arrow keys
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.icons import Icons
from ui.widgets.hints import tell_cut_hint

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}


class SearchField(QLineEdit):
    """A line edit for searching; Escape clears it, the arrows walk the hits.

    Signals:
        moved: by how many hits the user wants to walk on.
    """

    moved = Signal(int)

    def __init__(
        self, icons: Icons, placeholder: str, *, look: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._glass = QAction(self)
        self._cross = QAction(self)
        self.setProperty("look", look)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        self._cross.setToolTip(self.tr("Clear"))
        self._draw()
        self._show_cross(self.text())
        self._cross.triggered.connect(self.clear)
        self.textChanged.connect(self._show_cross)
        icons.changed.connect(self._draw)

    # Slots

    @Slot()
    def _draw(self) -> None:
        self._glass.setIcon(self._icons.icon("search", "muted", 16))
        self._cross.setIcon(self._icons.icon("close", "muted", 16))

    @Slot(str)
    def _show_cross(self, text: str) -> None:
        self._cross.setVisible(bool(text))

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tell_cut_hint(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.moved.emit(_STEPS[key])
        elif key is Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
