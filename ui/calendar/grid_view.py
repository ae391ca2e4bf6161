"""A list view whose geometry is ours: rows of time, columns side by side, mirrored or not.

Being a ``QListView`` gives selection, keys and a screen reader's list of appointments; where
things are comes from ``geometry``, which reckons from left to right. What Qt asks for or tells is
as it is seen, and turned round here where that is from right to left.
"""

from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
)
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle

from ui.calendar.clocks import WallClock
from ui.calendar.geometry import Columns, Grid
from ui.calendar.scrolling import reveal
from ui.widgets.mirrored import logical

_Index = QModelIndex | QPersistentModelIndex


class GridView(QListView):
    """Knows its rows and columns, and scrolls over them."""

    _step: float = 6.0
    grid = Grid(WallClock(ZoneInfo("UTC")), 0, 12, _step)
    columns = Columns(0, 0)

    def column_at(self, at: QPoint) -> int | None:
        """Return the number of the column at a place on the viewport."""
        return self.columns.at(logical(self.viewport(), at).x() + self.horizontalOffset())

    def shown_rect(self, rect: QRectF) -> QRect:
        """Return where on the viewport is what lies in ``rect`` from left to right."""
        port = self.viewport().rect()
        return QStyle.visualRect(self.layoutDirection(), port, rect.toRect())

    # Qt overrides

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        port = self.viewport().rect()
        rect = QStyle.visualRect(self.layoutDirection(), port, self.visualRect(index))
        if rect.isEmpty() or hint is QAbstractItemView.ScrollHint.PositionAtBottom:
            return
        reveal(self.horizontalScrollBar(), self.verticalScrollBar(), rect, port)

    def horizontalOffset(self) -> int:
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: _Index) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index).adjusted(-4, -4, 4, 4)
        return region

    def doItemsLayout(self) -> None:
        """Leave out what a list would work out for each row: where things are is our own."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        port = self.viewport().size()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, round(self.columns.total) - port.width()))
        down.setRange(0, max(0, round(self.grid.height) + 8 - port.height()))
        across.setPageStep(port.width())
        down.setPageStep(port.height())
        across.setSingleStep(40)
        down.setSingleStep(round(self._step * 6))
