"""The head of a page: what it is, and what can be done with all of it.

head = PageHeader("Check-in", "Monday, 23 November"); head.add_left(w); head.add_right(w)
"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.label import Label

_HEIGHT = 60


class PageHeader(QFrame):
    """Controls, title, subtitle, room, controls; 60 px high, with a hairline below."""

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "header")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.title = Label(title, "title")
        self.subtitle = Label(subtitle, "muted", elide=True)
        self._left = QHBoxLayout()
        self._right = QHBoxLayout()
        self._build()

    def set_title(self, text: str) -> None:
        """Call the page something else."""
        self.title.setText(text)

    def set_subtitle(self, text: str) -> None:
        """Say something else beside the title."""
        self.subtitle.setText(text)

    def add_left(self, widget: QWidget) -> None:
        """Put ``widget`` before the title."""
        self._left.addWidget(widget)

    def add_middle(self, widget: QWidget) -> None:
        """Put ``widget`` between title and right-hand controls, as wide as there is room."""
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(row.count() - 1, widget, 100)

    def add_right(self, widget: QWidget) -> None:
        """Put ``widget`` at the right-hand end."""
        self._right.addWidget(widget)

    # Construction

    def _build(self) -> None:
        self._left.setSpacing(8)
        self._right.setSpacing(12)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 18, 8)
        row.setSpacing(12)
        row.addLayout(self._left)
        row.addWidget(self.title)
        row.addWidget(self.subtitle, 1)
        row.addLayout(self._right)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, _HEIGHT))
