"""One lane: a head with its count, and a list of cards under it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from frontdesk.values.state import State
from ui.checkin.lanes import LaneRow
from ui.checkin.paint import LaneDelegate
from ui.checkin.seen import Seen
from ui.icons import Icons
from ui.models.rows import RowListModel, RowRole
from ui.theme import Theme
from ui.widgets.mirrored import logical, mirror, shown_key
from ui.widgets.paint import paint_focus_around, rounded, text_line


class LaneHead(QWidget):
    """A dot in the colour of the lane, what it is called, how many are in it."""

    def __init__(self, theme: Theme, title: str, look: State) -> None:
        super().__init__()
        self._theme = theme
        self._title = title
        self._look = look
        self._count = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._fit()
        self.show_count("0")

    def show_count(self, count: str) -> None:
        """Show how many there are."""
        self._count = count
        self.setAccessibleName(f"{self._title}: {count}")
        self.update()

    def count(self) -> str:
        """Return what is said of how many there are."""
        return self._count

    # Internal

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.px(26))

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect = self._theme, QRectF(self.rect())
        with QPainter(self) as painter:
            mirror(painter, rect, self.layoutDirection())
            side = theme.px(8)
            dot = QRectF(4, rect.center().y() - side / 2, side, side)
            rounded(painter, dot, side / 2, theme.status(self._look).bar)
            heavy, left = theme.font(13, 650), dot.right() + theme.px(12)
            words = rect.adjusted(left, 0, 0, 0)
            text_line(painter, words, self._title, heavy, theme.colour("ink"))
            painter.setFont(heavy)
            left += painter.fontMetrics().horizontalAdvance(self._title) + theme.px(8)
            rest = rect.adjusted(left, 0, 0, 0)
            text_line(painter, rest, self._count, theme.font(13, 500), theme.colour("muted"))


class LaneView(QListView):
    """The cards of a lane.

    Signals:
        chosen: the LaneRow that was selected here.
        walked: -1 or +1, to the lane at that side.
        beyond: -1 or +1, past the first or the last card.
        answered: LaneRow, and whether the client has come.
        menu_wanted: the place on the screen where the menu of the selected card is to open.
    """

    chosen = Signal(object)
    walked = Signal(int)
    beyond = Signal(int)
    answered = Signal(object, bool)
    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        icons: Icons,
        name: str,
        words: Callable[[LaneRow], Seen],
        speak: Callable[[LaneRow], str],
    ) -> None:
        super().__init__()
        self._theme = icons.theme
        self._words = words
        self._empty = ""
        self._quiet = False
        self.rows: RowListModel[LaneRow] = RowListModel(speak, _key, self)
        self.cards = LaneDelegate(icons, words, self)
        self._build(name)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        icons.changed.connect(self.lay_out_anew)

    def show_rows(self, rows: Sequence[LaneRow], empty: str, chosen: int | None) -> None:
        """Show ``rows``, of which ``chosen`` is selected; ``empty`` stands where there are none."""
        place = self.verticalScrollBar().value()
        self._quiet = True
        self._empty = empty
        self.setAccessibleDescription("" if rows else empty)
        self.rows.set_rows(rows)
        self._select(chosen)
        self._quiet = False
        self.verticalScrollBar().setValue(place)
        self.viewport().update()

    def choose(self, number: int | None) -> None:
        """Select the card of an appointment, or none, without saying so."""
        self._quiet = True
        self._select(number)
        self._quiet = False

    def nearest(self, y: int) -> LaneRow | None:
        """Return the card nearest to a height on the viewport."""
        rows = self.rows.rows
        return min(
            rows, key=lambda row: abs(self.rect_of(row.card.id).center().y() - y), default=None
        )

    def rect_of(self, number: int) -> QRect:
        """Return where the card of an appointment is on the viewport."""
        return self.visualRect(self.rows.index_of(number))

    @Slot()
    def lay_out_anew(self) -> None:
        """Measure the cards again: the size of text, or what they ask, has changed."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    # Construction

    def _build(self, name: str) -> None:
        self.setModel(self.rows)
        self.setItemDelegate(self.cards)
        self.setProperty("look", "lane")
        self.setProperty("own_focus", True)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)

    # Slots

    @Slot(QItemSelection, QItemSelection)
    def _on_selected(self, _now: QItemSelection, _before: QItemSelection) -> None:
        row = self.currentIndex().data(RowRole)
        picked = self.selectionModel().isSelected(self.currentIndex())
        if not self._quiet and picked and isinstance(row, LaneRow):
            self.chosen.emit(row)

    # Internal

    def _select(self, number: int | None) -> None:
        index = QModelIndex() if number is None else self.rows.index_of(number)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())

    def _answer(self, at: QPoint) -> bool:
        """Take a click on one of the two answers of a card that asks."""
        index = self.indexAt(at)
        row = index.data(RowRole)
        if not isinstance(row, LaneRow) or not self._words(row).asks:
            return False
        rect = self.visualRect(index)
        there = logical(self, at, rect).toPointF()
        for box, came in zip(self.cards.answers(QRectF(rect)), (True, False), strict=True):
            if box.contains(there):
                self.answered.emit(row, came)
                return True
        return False

    # Qt overrides

    def focusInEvent(self, event: QFocusEvent) -> None:
        chosen = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not chosen and event.reason() is Qt.FocusReason.ActiveWindowFocusReason:
            self.clearSelection()  # Qt takes the first one; back from a dialog nobody meant it
            self.setCurrentIndex(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = shown_key(event, self), self.currentIndex().row()
        last = len(self.rows.rows) - 1
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.walked.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key == Qt.Key.Key_Up and row <= 0:
            self.beyond.emit(-1)
        elif key == Qt.Key.Key_Down and row == last:
            self.beyond.emit(1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        if not (left and self._answer(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            at = event.pos()
            if event.reason() is not QContextMenuEvent.Reason.Mouse:
                at = self.visualRect(index).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_focus_around(self, self._theme)
        if self.rows.rows:
            return
        with QPainter(self.viewport()) as painter:
            rect = self.viewport().rect().adjusted(5, 6, -5, -6)
            painter.setFont(self._theme.font(12))
            painter.setPen(self._theme.colour("muted"))
            beside = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
            flags = beside | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(rect, int(flags | Qt.TextFlag.TextWordWrap), self._empty)


class LaneColumn(QWidget):
    """A lane with its head."""

    def __init__(self, head: LaneHead, view: LaneView) -> None:
        super().__init__()
        self.head = head
        self.view = view
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(head)
        column.addWidget(view, 1)


def _key(row: LaneRow) -> int:
    return row.card.id
