"""A table the way all pages show one: whole rows, hairlines between them, heads on the left.

table = Table(theme, name="Visits"); table.setModel(model)
table.activated        by Enter or a double click
"""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Slot
from PySide6.QtGui import QHelpEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from ui.theme import Theme
from ui.widgets.mirrored import isolate

_ROW = 32
#: So many rows are measured to fit a column: a regular has hundreds.
_MEASURED = 30
#: A column is fitted to its words up to here; to less, where they would not all be seen.
_WIDEST, _NARROWEST = 230, 110


class Table(QTableView):
    """A table of which one row is chosen; Tab leaves it, Enter opens the row."""

    def __init__(
        self, theme: Theme, *, name: str, row: int = _ROW, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = row
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)  # a head on the right lost its start
        head.setHighlightSections(False)
        head.setResizeContentsPrecision(_MEASURED)
        head.setStretchLastSection(True)
        head.sectionResized.connect(self._on_dragged)
        self._needed: tuple[int, ...] = ()  # by column, since they were fitted
        self._spreading = False
        self._fit_rows()
        isolate(self)

    def fit_columns(self) -> None:
        """Give each column what its words need; where there is no room, long words are cut.

        The last column gets the rest.
        """
        head, count = self.horizontalHeader(), self.model().columnCount()
        self._needed = tuple(
            0 if self.isColumnHidden(n) else max(self.sizeHintForColumn(n), head.sectionSizeHint(n))
            for n in range(count)
        )
        self._spread()

    def tip(self, index: QModelIndex) -> str:
        """Return all that stands in a cell, where it is cut; else what its model has to add."""
        added = index.data(Qt.ItemDataRole.ToolTipRole)
        if added or not index.isValid():
            return str(added or "")
        cut = self.sizeHintForIndex(index).width() > self.columnWidth(index.column())
        words = escape(str(index.data() or ""))
        return f"<span>{words}</span>" if cut and words else ""  # a tip is rich text by nature

    # Slots

    @Slot(int, int, int)
    def _on_dragged(self, column: int, _before: int, _now: int) -> None:
        """Leave the columns as somebody has drawn them; the last one stretches by itself."""
        if not self._spreading and column != len(self._needed) - 1:
            self._needed = ()

    # Internal

    def _spread(self) -> None:
        """Share the room out among the columns."""
        needed, room = self._needed, self.viewport().width()
        most = self._most(needed, room)
        left = room - sum(min(each, most) for each in needed)
        self._spreading = True
        for column, width in enumerate(needed):
            if self.isColumnHidden(column):
                continue
            more = min(max(width - most, 0), max(left, 0))
            left -= more
            rest = max(left, 0) if column == len(needed) - 1 else 0  # stretched at another size
            self.setColumnWidth(column, min(width, most) + more + rest)
        self._spreading = False

    def _most(self, needed: Sequence[int], room: int) -> int:
        """Return how wide a column may be for all to be seen, as far as they can."""
        most, least = self._theme.px(_WIDEST), self._theme.px(_NARROWEST)
        while most > least and sum(min(each, most) for each in needed) > room:
            most -= 1
        return most

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(self._row))

    # Qt overrides

    def selectRow(self, row: int) -> None:
        """Choose a row; mirrored, Qt looks for its first cell past the edge and finds none."""
        index = self.model().index(row, 0)
        if not self.isRightToLeft():
            super().selectRow(row)
        elif index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            how = flags.ClearAndSelect | flags.Rows
            self.selectionModel().setCurrentIndex(index, how)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            QToolTip.showText(event.globalPos(), self.tip(index), self)
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_rows()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            isolate(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._needed and event.size().width() != event.oldSize().width():
            self._spread()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.currentIndex().isValid() and not event.modifiers():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
