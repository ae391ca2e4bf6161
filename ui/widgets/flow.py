"""A layout that sets its items in lines, as words in a paragraph: chips, tags, suggestions.

flow = Flow(parent, spacing=6); flow.addWidget(chip)
"""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """Items beside each other, as one reads, then on the next line."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._hints: list[tuple[QLayoutItem, int, int]] | None = None  # asked for once
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def clear(self) -> None:
        """Delete all widgets that are held."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def items(self) -> tuple[QLayoutItem, ...]:
        """Return what is held."""
        return tuple(self._items)

    # Internal

    def _arranged(self, rect: QRect, *, really: bool) -> int:
        """Set the items in lines, each in the middle of its line; return the height."""
        margins, spacing = self.contentsMargins(), self.spacing()
        inner = rect.marginsRemoved(margins)
        y, way = inner.top(), self._way()
        for line in self._lines(inner.width()):
            height = max(size.height() for _, size in line)
            x = inner.left()
            for item, size in line:
                if really:
                    drop = (height - size.height()) // 2
                    place = QRect(QPoint(x, y + drop), size)
                    item.setGeometry(QStyle.visualRect(way, inner, place))
                x += size.width() + spacing
            y += height + spacing
        return max(y - spacing, inner.top()) - rect.top() + margins.bottom()

    def _way(self) -> Qt.LayoutDirection:
        """Return from which side lines begin; it may be laid out by hand, within no widget."""
        inside = next((item.widget() for item in self._items if item.widget()), None)
        return inside.layoutDirection() if inside else Qt.LayoutDirection.LeftToRight

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left, spacing, widest = 0, self.spacing(), max(width, 1)
        for item, hint, high in self._wanted():
            wide = min(hint, widest)
            if not lines or wide > left:
                lines.append([])
                left = width
            lines[-1].append((item, QSize(wide, high)))
            left -= wide + spacing
        return lines

    def _wanted(self) -> list[tuple[QLayoutItem, int, int]]:
        """Return the items that are there, and how wide and high each wants to be."""
        if self._hints is None:
            there = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
            self._hints = [(item, size.width(), size.height()) for item, size in there]
        return self._hints

    # Qt overrides

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arranged(QRect(0, 0, width, 0), really=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        self._hints = None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arranged(rect, really=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size
