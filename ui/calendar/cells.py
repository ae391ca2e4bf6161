"""Days as cells: the month, the week of the studio, the small months at the side.

Being a ``QTableView`` gives the arrow keys and a screen reader's table; each cell says a sentence
such as "Tuesday 24 November, 62 per cent booked, 9 openings".
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from frontdesk.queries.load import Load
from ui.format import day_long
from ui.models.rows import ROOT, Index, RowRole
from ui.theme import Theme
from ui.widgets.mirrored import mirror


@dataclass(frozen=True, slots=True)
class Cell:
    """A day of the studio, or of one therapist; ``closed`` says why there is no load.

    What is ``over`` has visits, and no openings.
    """

    day: date
    load: Load
    is_open: bool
    closed: str = ""
    therapist: int | None = None
    name: str = ""
    over: bool = False

    @property
    def key(self) -> tuple[date, int | None]:
        """What makes it the same cell after a reload."""
        return self.day, self.therapist


Paint = Callable[[QPainter, QRectF, Cell, bool, bool], None]


def cell_sentence(cell: Cell) -> str:
    """Return what a screen reader says of a cell."""
    parts = [cell.name, day_long(cell.day).replace(",", "")]
    if cell.is_open:
        load = cell.load
        parts += [
            _tr("{count} per cent booked").format(count=load.percent),
            visits_words(load.visits) if cell.over else openings_words(load.openings),
        ]
    elif cell.load.visits:
        parts += [cell.closed or _tr("closed"), visits_words(cell.load.visits)]
    else:
        parts.append(cell.closed or _tr("closed"))
    return ", ".join(filter(None, parts))


def off_words(cell: Cell) -> str:
    """Return what stands in a cell without a load: why, or the visits there are all the same."""
    return cell.closed or (visits_words(cell.load.visits) if cell.load.visits else _tr("closed"))


def openings_words(count: int) -> str:
    """Return ``1 opening``, ``9 openings``."""
    return (_tr("1 opening") if count == 1 else _tr("{count} openings")).format(count=count)


def visits_words(count: int) -> str:
    """Return ``1 visit``, ``9 visits``."""
    return (_tr("1 visit") if count == 1 else _tr("{count} visits")).format(count=count)


#: What a cell with a day can: be chosen. Put together once, for it is asked of each cell.
_DAY = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class CellModel(QAbstractTableModel):
    """Rows of cells; a place without a day is empty."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[Cell | None, ...], ...] = ()
        self._across: tuple[str, ...] = ()
        self._down: tuple[str, ...] = ()

    def show(
        self,
        rows: Sequence[Sequence[Cell | None]],
        across: Sequence[str],
        down: Sequence[str] = (),
    ) -> None:
        """Show ``rows`` under the heads ``across`` and beside those of ``down``."""
        fresh = tuple(tuple(row) for row in rows)
        heads = (tuple(across), tuple(down))
        same = [len(row) for row in fresh] == [len(row) for row in self._rows]
        if same and heads == (self._across, self._down):
            self._rows = fresh
            if fresh and fresh[0]:
                last = self.index(len(fresh) - 1, len(fresh[0]) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows, (self._across, self._down) = fresh, heads
        self.endResetModel()

    def cells(self) -> list[Cell]:
        """Return all cells, row by row."""
        return [cell for row in self._rows for cell in row if cell is not None]

    def rows(self) -> tuple[tuple[Cell | None, ...], ...]:
        """Return the cells as they stand."""
        return self._rows

    def across(self) -> tuple[str, ...]:
        """Return the heads above."""
        return self._across

    def down(self) -> tuple[str, ...]:
        """Return the heads at the left; none where there are none."""
        return self._down

    def cell(self, index: Index) -> Cell | None:
        """Return the cell at ``index``."""
        return self._rows[index.row()][index.column()] if index.isValid() else None

    def index_of(self, key: tuple[date, int | None]) -> QModelIndex:
        """Return where a cell is; invalid when it is not shown."""
        for row, cells in enumerate(self._rows):
            for column, cell in enumerate(cells):
                if cell is not None and cell.key == key:
                    return self.index(row, column)
        return QModelIndex()

    # Qt overrides

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._across)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _DAY if self.cell(index) else Qt.ItemFlag.NoItemFlags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        heads = self._across if orientation is Qt.Orientation.Horizontal else self._down
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return heads[section] if role in wanted and section < len(heads) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell_sentence(cell)
        return cell if role == RowRole else None


class CellTable(QTableView):
    """Shows cells; one is current, Enter and a click open it.

    Signals:
        opened: the Cell that was clicked, or Enter was pressed on.
    """

    opened = Signal(object)

    def __init__(
        self, theme: Theme, name: str, paint: Paint, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cells = CellModel(self)
        self._delegate = _Delegate(paint, self)
        self._build(name)

    def show_cells(
        self,
        rows: Sequence[Sequence[Cell | None]],
        across: Sequence[str],
        down: Sequence[str] = (),
    ) -> None:
        """Show ``rows``; the cell that is current stays so."""
        before = self.cells.cell(self.currentIndex())
        self.cells.show(rows, across, down)
        if before is not None and self.cells.cell(self.currentIndex()) != before:
            self.make_current(before.day, before.therapist)

    def make_current(self, day: date, therapist: int | None = None) -> bool:
        """Put the cursor on a day; tell whether it is shown."""
        index = self.cells.index_of((day, therapist))
        self.setCurrentIndex(index)
        return index.isValid()

    def draw_again(self, day: date | None) -> None:
        """Draw a day of the studio again, if it is shown."""
        index = QModelIndex() if day is None else self.cells.index_of((day, None))
        if index.isValid():
            self.update(index)

    def current_cell(self) -> Cell | None:
        """Return the cell under the cursor."""
        return self.cells.cell(self.currentIndex())

    def day_at(self, at: QPoint) -> date | None:
        """Return the day at a place on the viewport."""
        cell = self.cells.cell(self.indexAt(at))
        return None if cell is None else cell.day

    # Construction

    def _build(self, name: str) -> None:
        self.setModel(self.cells)
        self.setItemDelegate(self._delegate)
        self.setProperty("look", "cells")
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setHighlightSections(False)
            head.setSectionsClickable(False)
            head.setTextElideMode(Qt.TextElideMode.ElideRight)
            head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setCornerButtonEnabled(False)
        self.clicked.connect(self._on_clicked)

    # Slots

    def _on_clicked(self, index: QModelIndex) -> None:
        cell = self.cells.cell(index)
        if cell is not None:
            self.opened.emit(cell)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
            return
        if event.text() and event.text().isprintable():
            event.ignore()  # no search by typing: letters are keys of the calendar
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.viewport().update()


class _Delegate(QStyledItemDelegate):
    """Hands each cell to a painter: the cell, whether it is current, whether with the focus."""

    def __init__(self, paint: Paint, parent: QTableView) -> None:
        super().__init__(parent)
        self._paint = paint
        self._table = parent

    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(RowRole)
        if isinstance(cell, Cell):
            given: Any = option
            current = index == self._table.currentIndex()
            focused = current and self._table.hasFocus()
            hovered = bool(given.state & QStyle.StateFlag.State_MouseOver)
            painter.save()
            mirror(painter, given.rect, given.direction)
            self._paint(painter, QRectF(given.rect), cell, focused, hovered)
            painter.restore()


def _tr(text: str) -> str:
    return QCoreApplication.translate("calendar", text)
