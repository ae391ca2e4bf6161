"""A list of which several are ticked, with Space or a click; it is heard what, and whether."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from ui.models.rows import Index, RowListModel

R = TypeVar("R")


class TickModel(RowListModel[R], Generic[R]):
    """Rows that can be ticked; a tick stays with its row."""

    def __init__(
        self,
        text: Callable[[R], str],
        key: Callable[[R], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(text, key, parent)
        self._key_of = key
        self._ticked: set[Hashable] = set()

    def ticked(self) -> tuple[R, ...]:
        """Return the rows that are ticked, in order."""
        return tuple(row for row in self.rows if self._key_of(row) in self._ticked)

    def tick(self, keys: Iterable[Hashable]) -> None:
        """Tick exactly these."""
        self._ticked = set(keys)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))

    # Qt overrides

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            on = self._key_of(self.rows[index.row()]) in self._ticked
            return (Qt.CheckState.Checked if on else Qt.CheckState.Unchecked).value
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        key = self._key_of(self.rows[index.row()])
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticked.add(key)
        else:
            self._ticked.discard(key)
        self.dataChanged.emit(index, index)
        return True


class TickList(QListView, Generic[R]):
    """Shows a TickModel; its first row is current as soon as there is one."""

    def __init__(self, rows: TickModel[R], name: str) -> None:
        super().__init__()
        self.rows = rows
        self.setModel(rows)
        rows.setParent(self)
        self.setAccessibleName(name)
        self.setProperty("look", "pick")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show ``rows``."""
        self.rows.set_rows(rows)
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0, 0))

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()  # rows that came before the style sheet are too low
