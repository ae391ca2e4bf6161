"""A column of widgets that scrolls when it is too long.

column = ScrollColumn(margins=(16, 16, 16, 16), spacing=12)
column.add(widget);  column.replace([…])       the place scrolled to is kept
"""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class ScrollColumn(QScrollArea):
    """Widgets one under the other; never scrolls sideways."""

    def __init__(
        self,
        margins: tuple[int, int, int, int] = (16, 16, 16, 16),
        spacing: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shown_in = (
            QWidget()
        )  # to ask for the one there is makes PySide6 set up every kind of widget
        shown_in.setAutoFillBackground(False)
        self.setViewport(shown_in)
        content = QWidget()
        content.setProperty("look", "column")
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(*margins)
        self.column.setSpacing(spacing)
        self.column.addStretch(1)
        self.setWidget(content)

    def add(self, widget: QWidget) -> None:
        """Add ``widget`` at the end."""
        self.column.insertWidget(self.column.count() - 1, widget)

    def replace(self, widgets: Iterable[QWidget]) -> None:
        """Hold these widgets instead; those no longer held are deleted."""
        kept = list(widgets)
        place = self.verticalScrollBar().value()
        while self.column.count() > 1:
            item = self.column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None and widget not in kept:
                widget.hide()
                widget.deleteLater()
        for widget in kept:
            self.add(widget)
        self.verticalScrollBar().setValue(place)
