"""The panel at the right of a page: what is selected, and what to do with it.

    panel = SidePanel(344, look="background"); panel.add(card); panel.add_footer(button)

Looks: surface (white, for forms), background (for cards on it), left (a list at the left edge).
"""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.strip import FOOT


class SidePanel(QFrame):
    """A scrolling column, as wide as its text asks, with a foot for the buttons that decide."""

    def __init__(
        self, width: int = 344, look: str = "background", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", f"panel-{look}")
        self._width = width
        self.content = ScrollColumn()
        self.foot = QWidget()
        self.foot.setObjectName(FOOT)
        self._foot_row = QHBoxLayout(self.foot)
        self._build()
        self._widen()

    def add(self, widget: QWidget) -> None:
        """Add ``widget`` to the column."""
        self.content.add(widget)

    def add_footer(self, widget: QWidget, stretch: int = 0) -> None:
        """Add ``widget`` to the foot, which does not scroll."""
        self._foot_row.addWidget(widget, stretch)
        self.foot.show()

    # Construction

    def _build(self) -> None:
        self._foot_row.setContentsMargins(16, 8, 16, 16)
        self._foot_row.setSpacing(8)
        self.foot.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.content, 1)
        column.addWidget(self.foot)

    # Internal

    def _widen(self) -> None:
        # The width is meant for text of 13 px, and grows with it.
        self.setFixedWidth(round(self._width * max(self.font().pixelSize(), 13) / 13))

    # Qt overrides

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        hint.setWidth(self.maximumWidth())  # a stack would make room for the widest button
        return hint

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widen()
