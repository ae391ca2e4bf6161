"""The head of a page: what it is, and what can be done with all of it.

head = PageHeader("Check-in", "Monday, 23 November"); head.add_left(w); head.add_right(w)
"""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.label import Label

_HEIGHT = 60


class PageHeader(QFrame):
    """Controls, title, subtitle, room, controls; 60 px high, with a hairline below.

    Where the words would be cut, the controls at the right go to a line of their own.
    """

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "header")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.title = _Title(title, "title", elide=True)
        self.subtitle = Label(subtitle, "muted", elide=True)
        self._left = QHBoxLayout()
        self._right = QHBoxLayout()
        self._row, self._below = QHBoxLayout(), QHBoxLayout()
        self._breaks = True
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
        self._breaks = False  # whoever fills all the room sees to it that there is enough
        self._row.insertWidget(self._row.count() - 1, widget, 100)

    def add_right(self, widget: QWidget) -> None:
        """Put ``widget`` at the right-hand end."""
        self._right.addWidget(widget)

    def is_broken(self) -> bool:
        """Tell whether the controls at the right stand on a line of their own."""
        return self._below.count() > 0

    # Construction

    def _build(self) -> None:
        self._left.setSpacing(8)
        self._right.setSpacing(12)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(18, 8, 18, 8)
        lines.setSpacing(0)
        self._row.setSpacing(12)
        self._row.addLayout(self._left)
        self._row.addWidget(self.title)
        self._row.addWidget(self.subtitle, 1)
        self._row.addLayout(self._right)
        lines.addLayout(self._row, 1)
        lines.addLayout(self._below)

    # Internal

    def _fit(self) -> None:
        """Break the line where it has no room for what it says, or join it again."""
        breaks = self._breaks and self._needed() > self.width()
        if breaks == self.is_broken():
            return
        if breaks:
            self._row.removeItem(self._right)
            self._below.setContentsMargins(0, 8, 0, 0)
            self._below.addStretch(1)
            self._below.addLayout(self._right)
        else:
            self._below.removeItem(self._right)
            self._below.takeAt(0)
            self._below.setContentsMargins(0, 0, 0, 0)
            self._row.addLayout(self._right)
        self.updateGeometry()

    def _needed(self) -> int:
        """Return the width at which nothing is cut but what follows the first of the subtitle."""
        first = self.subtitle.text().split(" · ")[0]
        said = self.subtitle.fontMetrics().horizontalAdvance(first)
        controls = (self._left, self._right)
        fixed = sum(each.sizeHint().width() for each in controls) + self._title_width()
        return fixed + said + 2 * 18 + 4 * 12

    def _title_width(self) -> int:
        return 0 if self.title.isHidden() else self.title.sizeHint().width()

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return done

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint().expandedTo(QSize(0, _HEIGHT))
        if self._breaks:  # so much, on two lines
            first = self._left.sizeHint().width() + self._title_width() + 2 * 12
            size.setWidth(min(size.width(), max(first, self._right.sizeHint().width()) + 2 * 18))
        return size


class _Title(Label):
    """Gives way to nothing; cut with an ellipsis where the window is too narrow for it."""

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
