"""A table the way all pages show one: whole rows, hairlines between them, heads on the left.

table = Table(theme, name="Visits"); table.setModel(model)
table.activated        by Enter or a double click
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.theme import Theme

_ROW = 32
#: So many rows are measured to fit a column: a regular has hundreds.
_MEASURED = 30
#: A column is fitted to its words up to here.
_WIDEST = 230


class Table(QTableView):
    """A table of which one row is chosen; Tab leaves it, Enter opens the row."""

    def __init__(self, theme: Theme, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
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
        head.setHighlightSections(False)
        head.setResizeContentsPrecision(_MEASURED)
        head.setStretchLastSection(True)
        self._fit_rows()

    def fit_columns(self) -> None:
        """Give each column what its words need; where there is no room, long words are cut.

        The last column gets the rest.
        """
        self.resizeColumnsToContents()
        most = self._theme.px(_WIDEST)
        needed = [self.columnWidth(column) for column in range(self.model().columnCount())]
        left = self.viewport().width() - sum(min(each, most) for each in needed)
        for column, width in enumerate(needed):
            if width > most:
                more = min(width - most, max(left, 0))
                self.setColumnWidth(column, most + more)
                left -= more
        if left > 0 and needed:  # the head stretches it only when the table is resized
            last = len(needed) - 1
            self.setColumnWidth(last, self.columnWidth(last) + left)

    # Internal

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(_ROW))

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.currentIndex().isValid() and not event.modifiers():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
