"""Two parts side by side, or one above the other where there is no room for both.

Sides(first, second, needs)        ``needs`` returns the width that both want beside one another
"""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class Sides(QWidget):
    """Holds two widgets; turns as its width asks."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        needs: Callable[[], int],
        *,
        spacing: int = 12,
        stretch: tuple[int, int] = (1, 1),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._needs = needs
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        self._row.addWidget(first, stretch[0])
        self._row.addWidget(second, stretch[1])
        self.setMinimumWidth(1)  # may be narrower than both beside one another

    def beside(self) -> bool:
        """Tell whether they stand side by side."""
        return self._row.direction() == QBoxLayout.Direction.LeftToRight

    def fit(self) -> None:
        """Turn to how there is room; also after what is held has changed."""
        ways = QBoxLayout.Direction
        self._row.setDirection(
            ways.LeftToRight if self.width() >= self._needs() else ways.TopToBottom
        )

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
