"""Models over a tuple of frozen rows; the rows are replaced as a whole, matched by key.

Only what differs is announced, so that selection, scroll and focus survive a reload.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

#: Value to compare when sorting; display text never sorts well.
SortRole = Qt.ItemDataRole.UserRole
#: The frozen row behind the cell; survives proxies.
RowRole = Qt.ItemDataRole.UserRole + 1
#: No parent: these models are flat.
ROOT = QModelIndex()


class KeyedRows(Generic[R]):
    """The rows of a flat model, and how to bring them up to date."""

    def __init__(self, key: Callable[[R], Hashable]) -> None:
        self._key = key
        self._rows: list[R] = []
        self._places: dict[Hashable, int] | None = None  # made when it is asked for

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, number: int) -> R:
        return self._rows[number]

    @property
    def rows(self) -> tuple[R, ...]:
        """What is shown."""
        return tuple(self._rows)

    def row_of(self, key: Hashable) -> int | None:
        """Return the number of the row with ``key``."""
        if self._places is None:
            self._places = {self._key(row): n for n, row in reversed([*enumerate(self._rows)])}
        return self._places.get(key)

    def replace(self, model: QAbstractItemModel, rows: Sequence[R]) -> None:
        """Show ``rows`` in ``model``, announcing the smallest changes that are true."""
        self._places = None
        self._drop_missing(model, rows)
        if not self._rows and rows:
            model.beginInsertRows(ROOT, 0, len(rows) - 1)
            self._rows[:] = rows
            model.endInsertRows()
            return
        for place, row in enumerate(rows):
            if place >= len(self._rows) or self._rows[place] is not row:
                self._bring(model, place, row)

    def _drop_missing(self, model: QAbstractItemModel, rows: Sequence[R]) -> None:
        """Remove what is not wanted any more, each run of rows at once, the last one first."""
        wanted, keys = set(map(self._key, rows)), [*map(self._key, self._rows)]
        past = len(keys)
        if wanted.isdisjoint(keys):  # another day: nothing stays
            self._drop(model, 0, past)
            return
        while past:
            first = past
            while first and keys[first - 1] not in wanted:
                first -= 1
            self._drop(model, first, past)
            past = max(0, first - 1)

    def _drop(self, model: QAbstractItemModel, first: int, past: int) -> None:
        """Remove the rows from ``first`` on that lie before ``past``."""
        if first < past:
            model.beginRemoveRows(ROOT, first, past - 1)
            del self._rows[first:past]
            self._places = None
            model.endRemoveRows()

    def _bring(self, model: QAbstractItemModel, place: int, row: R) -> None:
        key = self._key(row)
        if place == len(self._rows) or self._key(self._rows[place]) != key:
            found = next(
                (n for n in range(place, len(self._rows)) if self._key(self._rows[n]) == key), None
            )
            if found is None:
                model.beginInsertRows(ROOT, place, place)
                self._rows.insert(place, row)
                self._places = None
                model.endInsertRows()
                return
            model.beginMoveRows(ROOT, found, found, ROOT, place)
            self._rows.insert(place, self._rows.pop(found))
            self._places = None
            model.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            last = max(model.columnCount(ROOT) - 1, 0)
            model.dataChanged.emit(model.index(place, 0), model.index(place, last))


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """One column of a table: its title, its text, and what it sorts by."""

    title: str
    text: Callable[[R], str]
    sort: Callable[[R], Any] | None = None
    right: bool = False


class RowsModel(QAbstractTableModel, Generic[R]):
    """A table over frozen rows, described by columns."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        key: Callable[[R], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._keyed = KeyedRows(key)

    @property
    def rows(self) -> tuple[R, ...]:
        """What is shown."""
        return self._keyed.rows

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show ``rows``."""
        self._keyed.replace(self, rows)

    def index_of(self, key: Hashable) -> QModelIndex:
        """Return the first cell of the row with ``key``; invalid when there is none."""
        row = self._keyed.row_of(key)
        return QModelIndex() if row is None else self.index(row, 0)

    # Qt overrides

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._keyed)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.title  # as a tip where it is cut
        if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._keyed[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == SortRole:
            return (column.sort or column.text)(row)
        if role == RowRole:
            return row
        return None


class RowListModel(QAbstractListModel, Generic[R]):
    """A list over frozen rows; ``text`` is what it shows and what a screen reader says."""

    def __init__(
        self,
        text: Callable[[R], str],
        key: Callable[[R], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._keyed = KeyedRows(key)

    @property
    def rows(self) -> tuple[R, ...]:
        """What is shown."""
        return self._keyed.rows

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show ``rows``."""
        self._keyed.replace(self, rows)

    def index_of(self, key: Hashable) -> QModelIndex:
        """Return the row with ``key``; invalid when there is none."""
        row = self._keyed.row_of(key)
        return QModelIndex() if row is None else self.index(row, 0)

    # Qt overrides

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._keyed)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._keyed[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row)
        if role == RowRole:
            return row
        return None
