"""The parts in which a ticket is paid so far, each with a button that takes it back."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.values.payment import Paid
from ui.format import money
from ui.icons import Icons
from ui.widgets.button import IconButton
from ui.widgets.label import Label


class PartsBox(QWidget):
    """How it is paid so far, a line for each.

    Signals:
        removed: one was taken back.
    """

    removed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._parts: list[tuple[Paid, str]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def add(self, paid: Paid, words: str) -> None:
        """Put one more below the others."""
        self._parts.append((paid, words))
        self._show()

    def clear(self) -> None:
        """Take all of them back."""
        self._parts.clear()
        self._show()

    def said(self) -> tuple[Paid, ...]:
        """Return them in the order in which they were said."""
        return tuple(paid for paid, _ in self._parts)

    # Slots

    @Slot()
    def _on_removed(self) -> None:
        del self._parts[self.sender().property("place")]
        self._show()
        self.removed.emit()

    # Internal

    def _show(self) -> None:
        while item := self._column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (paid, words) in enumerate(self._parts):
            self._column.addWidget(self._row(place, paid, words))
        self.setVisible(bool(self._parts))

    def _row(self, place: int, paid: Paid, words: str) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(Label(words, elide=True), 1)
        gone = IconButton(
            self._icons, "minus", self.tr("Take back: {what}").format(what=words), size="small"
        )
        gone.setProperty("place", place)
        gone.clicked.connect(self._on_removed)
        across.addWidget(gone)
        across.addWidget(Label(money(paid.amount)))
        return row
