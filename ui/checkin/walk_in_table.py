"""The grid of a walk-in: lengths down, therapists across; each cell says now, later, or not."""

from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from frontdesk.errors import Reason, Refused
from frontdesk.queries.walk_in import WalkInCell, WalkInGrid, WalkInRow
from frontdesk.values.state import State
from ui.format import money, time_short, wait
from ui.models.rows import ROOT, Index, RowRole
from ui.sentences import sentence
from ui.theme import Theme
from ui.widgets.mirrored import mirror
from ui.widgets.paint import paint_ring, rounded, text_line

_GAP = 6
_ROW, _LEAST, _LEFT, _TOP = 46, 118, 190, 30
#: Later than this, a time of day says more than a number of minutes.
_SOON = 60
#: A cell by what does not change with the minute: service, length, therapist.
Key = tuple[int, int, int]


class WalkInModel(QAbstractTableModel):
    """The cells of a WalkInGrid."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid: WalkInGrid | None = None

    def show_grid(self, grid: WalkInGrid) -> None:
        """Show ``grid``; when only times have changed, the selection stays."""
        alike = self.grid is not None and _shape(self.grid) == _shape(grid)
        if not alike:
            self.beginResetModel()
        self.grid = grid
        if not alike:
            self.endResetModel()
        elif grid.rows:
            last = self.index(len(grid.rows) - 1, len(grid.therapists) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def cell(self, index: Index) -> WalkInCell | None:
        """Return what stands at ``index``."""
        if self.grid is None or not index.isValid():
            return None
        return self.grid.rows[index.row()].cells[index.column()]

    def row(self, index: Index) -> WalkInRow:
        """Return the length of a service in whose row ``index`` is."""
        assert self.grid is not None
        return self.grid.rows[index.row()]

    def key_of(self, index: Index) -> Key | None:
        """Return what tells a cell from the others."""
        cell = self.cell(index)
        if cell is None:
            return None
        row = self.row(index)
        return row.service_id, row.minutes, cell.therapist_id

    def index_of(self, key: Key | None) -> QModelIndex:
        """Return the cell with ``key``; invalid when there is none."""
        if self.grid is None or key is None:
            return QModelIndex()
        for place, row in enumerate(self.grid.rows):
            for column, cell in enumerate(row.cells):
                if (row.service_id, row.minutes, cell.therapist_id) == key:
                    return self.index(place, column)
        return QModelIndex()

    def when(self, cell: WalkInCell) -> str:
        """Return when a cell could be: now, +20 min, 3:30 pm, or a dash."""
        if cell.starts is None:
            return "—"
        if not cell.wait:
            return self.tr("now")
        if cell.wait < _SOON:
            return f"+{wait(cell.wait)}"
        return time_short(cell.starts)

    def below(self, cell: WalkInCell) -> str:
        """Return the second line of a cell."""
        longest = self.tr("free longest") if cell.longest else ""
        return " · ".join(filter(None, (cell.room or "", longest)))

    def why(self, index: Index) -> str:
        """Return why a cell says what it says."""
        cell = self.cell(index)
        if cell is None:
            return ""
        if cell.reasons:
            return sentence(Refused(cell.reasons))
        room = sentence(Reason(cell.room_reason or "first_free"))
        return self.tr("{therapist} is free now; {room}: {why}.").format(
            therapist=cell.therapist, room=cell.room, why=room
        )

    # Internal

    def _spoken(self, index: Index, cell: WalkInCell) -> str:
        row = self.row(index)
        when = self.tr("not today") if cell.starts is None else self.when(cell)
        said = self.tr("{service} {minutes} with {therapist}: {when}").format(
            service=row.service, minutes=row.minutes, therapist=cell.therapist, when=when
        )
        parts = [said, self.below(cell).replace(" · ", ", ")]
        if cell.reasons:
            parts.append(self.why(index))
        return ", ".join(filter(None, parts))

    # Qt overrides

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() or self.grid is None else len(self.grid.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        shown = not parent.isValid() and self.grid is not None and self.grid.rows
        return len(self.grid.therapists) if shown and self.grid is not None else 0

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if self.grid is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self.grid.therapists[section][1]
        row = self.grid.rows[section]
        return f"{row.service} {row.minutes}\n{money(row.price)}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.when(cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index, cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<span>{escape(self.why(index))}</span>"  # a tip is rich text by nature
        if role == RowRole:
            return cell
        return None


class WalkInDelegate(QStyledItemDelegate):
    """Paints a cell."""

    def __init__(self, theme: Theme, model: WalkInModel, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, theme = self._model.cell(index), self._theme
        if cell is None:
            return
        rect = QRectF(option.rect).adjusted(0, 0, -_GAP, -_GAP)
        later = theme.status(State.ARRIVED)
        fill, ink = theme.colour("sunken"), theme.colour("muted")
        if cell.starts is not None and cell.wait:
            fill, ink = later.fill, later.text
        elif cell.starts is not None:
            fill, ink = theme.colour("done_fill"), theme.colour("done_text")
        border = ink if theme.tokens.outlined else None
        painter.save()
        mirror(painter, option.rect, option.direction)
        rounded(painter, rect, 9, fill, border)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = option.widget is not None and option.widget.hasFocus()
            ring = rect.adjusted(-0.5, -0.5, 0.5, 0.5)
            paint_ring(painter, ring, 9.5, theme, focused=focused)
        inner = rect.adjusted(theme.px(11), theme.px(4), -theme.px(6), -theme.px(4))
        if cell.starts is None:
            text_line(painter, inner, self._model.when(cell), theme.font(13), ink)
        else:
            half = inner.height() / 2
            upper = QRectF(inner.x(), inner.y(), inner.width(), half)
            text_line(painter, upper, self._model.when(cell), theme.font(13, 650), ink)
            lower = upper.translated(0, half)
            text_line(painter, lower, self._model.below(cell), theme.font(12), ink)
        painter.restore()


class WalkInHead(QHeaderView):
    """Therapists above, lengths with their prices at the left; no lines."""

    def __init__(self, theme: Theme, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self._theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        if self.orientation() is Qt.Orientation.Horizontal:
            return QSize(self.length(), self._theme.px(_TOP))
        return QSize(self._theme.px(_LEFT), self.length())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = self._theme
        text = self.model().headerData(section, self.orientation(), Qt.ItemDataRole.DisplayRole)
        first, _, second = str(text or "").partition("\n")
        whole = QRectF(rect)
        painter.save()
        mirror(painter, rect, self.layoutDirection())
        painter.fillRect(rect, theme.colour("surface"))
        if self.orientation() is Qt.Orientation.Horizontal:
            inner = whole.adjusted(theme.px(11), 0, -_GAP - 2, 0)
            text_line(painter, inner, first, theme.font(12, 500), theme.colour("muted"))
        else:
            inner = whole.adjusted(0, theme.px(4), -10, -theme.px(4) - _GAP)
            half = inner.height() / 2
            upper = QRectF(inner.x(), inner.y(), inner.width(), half)
            text_line(painter, upper, first, theme.font(13, 550), theme.colour("ink"))
            lower = upper.translated(0, half)
            text_line(painter, lower, second, theme.font(12), theme.colour("muted"))
        painter.restore()


class WalkInTable(QTableView):
    """One cell is selected; arrows move, letters go to the name.

    Signals:
        hovered: the index under the pointer, or an invalid one.
        typed: a letter that is meant for the name.
        moved: the selection is another one, by key or click.
    """

    hovered = Signal(QModelIndex)
    typed = Signal(str)
    moved = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cells = WalkInModel(self)
        self._build()
        self.entered.connect(self.hovered)
        self.cells.modelReset.connect(self._fit)
        theme.changed.connect(self._fit)

    def choose(self, index: QModelIndex) -> None:
        """Select a cell and make sure it is seen."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        if index.isValid():
            self.scrollTo(index)

    # Construction

    def _build(self) -> None:
        self.setModel(self.cells)
        self.setItemDelegate(WalkInDelegate(self._theme, self.cells, self))
        self.setHorizontalHeader(WalkInHead(self._theme, Qt.Orientation.Horizontal))
        self.setVerticalHeader(WalkInHead(self._theme, Qt.Orientation.Vertical))
        self.setAccessibleName(self.tr("What can be had now"))
        self.setProperty("own_focus", True)
        self.setProperty("look", "cells")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._fit()

    # Internal

    def _fit(self) -> None:
        count = max(1, self.cells.columnCount())
        width = max(self._theme.px(_LEAST), self.viewport().width() // count)
        sizes = (
            (self.verticalHeader(), self._theme.px(_ROW) + _GAP),
            (self.horizontalHeader(), width),
        )
        for head, size in sizes:
            if head.defaultSectionSize() != size:
                head.setDefaultSectionSize(size)
        self.viewport().update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        rows, columns = max(1, self.cells.rowCount()), max(1, self.cells.columnCount())
        theme = self._theme
        return QSize(
            theme.px(_LEFT) + columns * theme.px(_LEAST + 20) + 4,
            theme.px(_TOP) + rows * (theme.px(_ROW) + _GAP) + 4,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(QModelIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if plain and text.strip() and text.isprintable():
            self.typed.emit(text)
            return
        super().keyPressEvent(event)


def _shape(grid: WalkInGrid) -> tuple[object, ...]:
    lengths = tuple((row.service_id, row.minutes) for row in grid.rows)
    return (grid.therapists, lengths)
