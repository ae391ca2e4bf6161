"""The column beside a page of the manual: all pages by part, or what was found by words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from frontdesk.manual.pages import INDEX, contents, page
from ui.help.language import language
from ui.help.reading import index
from ui.icons import Icons
from ui.models.rows import RowListModel, RowRole
from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.mirrored import mirror
from ui.widgets.paint import text_line
from ui.widgets.search_field import SearchField

_MOST = 24
_ROOM, _INSET = 16, 11
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the column; without ``place`` the name of a part."""

    text: str
    place: str = ""
    within: str = ""

    @property
    def spoken(self) -> str:
        """What it says."""
        return f"{self.text}, {self.within}" if self.within else self.text


class _Lines(RowListModel[Line]):
    """Names of parts are muted and cannot be chosen."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(_spoken, _place, parent)
        self._theme = theme

    # Qt overrides

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = super().data(index, RowRole)
        if not isinstance(row, Line):
            return None
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font(12, 650) if not row.place else self._theme.font(13)
        if role == Qt.ItemDataRole.ForegroundRole and not row.place:
            return QColor(self._theme.colour("muted"))
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, self._theme.px(44 if row.within else 34 if not row.place else 28))
        return super().data(index, role)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        row = super().data(index, RowRole)
        found = super().flags(index)
        named = isinstance(row, Line) and not row.place
        return (
            found & ~Qt.ItemFlag.ItemIsSelectable & ~Qt.ItemFlag.ItemIsEnabled if named else found
        )


class _Painter(QStyledItemDelegate):
    """Says beneath what was found, in small, on which page it is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(RowRole)
        if not isinstance(row, Line) or not row.within:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget
        )
        theme, rect = self._theme, QRectF(option.rect).adjusted(_INSET, 4, -_INSET, -4)
        painter.save()
        mirror(painter, option.rect, option.direction)
        half = rect.height() / 2
        above = QRectF(rect.x(), rect.y(), rect.width(), half)
        text_line(painter, above, row.text, theme.font(13), theme.colour("ink"))
        below = above.translated(0, half)
        text_line(painter, below, row.within, theme.font(11), theme.colour("muted"))
        painter.restore()


class ContentsColumn(QFrame):
    """Lists the pages; words typed above show what was found instead.

    Signals:
        chosen: the place that is to be read.
    """

    chosen = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = icons.theme
        self.setProperty("look", "panel-left")
        self.search = SearchField(icons, self.tr("Search the manual"))
        self.none = Label(self.tr("Nothing is found by these words. Try fewer, or others."),
                          "muted", wrap=True)  # fmt: skip
        self.list = QListView()
        self.lines = _Lines(self._theme, self)
        self._build()
        self.search.textChanged.connect(self._look)
        self.search.moved.connect(self._walk)
        self.search.returnPressed.connect(self._take)
        self.list.clicked.connect(self._on_clicked)
        self.list.activated.connect(self._on_clicked)
        self._theme.changed.connect(self._widen)
        self._look("")

    def show_place(self, place: str) -> None:
        """Mark the page that is read."""
        path = place.partition("#")[0]
        if not self.search.text():
            self.list.setCurrentIndex(self.lines.index_of(path))

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.scrollTo(self.list.currentIndex())

    # Construction

    def _build(self) -> None:
        self.list.setModel(self.lines)
        self.list.setItemDelegate(_Painter(self._theme, self.list))
        self.list.setAccessibleName(self.tr("Contents"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setProperty("look", "contents")
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(_ROOM, 14, 8, 8)
        column.setSpacing(10)
        for part in (self.search, self.none):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        self.none.hide()
        self._widen()

    # Slots

    @Slot()
    def _widen(self) -> None:
        self.setFixedWidth(self._theme.px(270))

    @Slot(str)
    def _look(self, text: str) -> None:
        found = index(language()).find(text, _MOST) if text.strip() else ()
        lines = [Line(hit.heading or hit.title, hit.place, hit.within) for hit in found]
        self.lines.set_rows(lines if text.strip() else _all())
        self.none.setVisible(bool(text.strip()) and not lines)
        if lines:
            self.list.setCurrentIndex(self.lines.index(0, 0))

    @Slot(int)
    def _walk(self, step: int) -> None:
        rows, at = self.lines.rows, self.list.currentIndex().row() + step
        while 0 <= at < len(rows) and not rows[at].place:
            at += 1 if step > 0 else -1
        if 0 <= at < len(rows):
            self.list.setCurrentIndex(self.lines.index(at, 0))

    @Slot()
    def _take(self) -> None:
        self._on_clicked(self.list.currentIndex())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        line = index.data(RowRole)
        if isinstance(line, Line) and line.place:
            self.chosen.emit(line.place)


def _all() -> Sequence[Line]:
    lines = [Line(page(language(), INDEX).title, INDEX)]
    for part in contents(language()):
        lines.append(Line(part.title))
        lines += [Line(entry.title, entry.path) for entry in part.entries]
    return lines


def _spoken(line: Line) -> str:
    return line.spoken


def _place(line: Line) -> str:
    return line.place or f" {line.text}"
