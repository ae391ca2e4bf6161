"""The rows beneath the line: a key to take each, what it is, and at the right why."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.icons import Icons
from ui.line.rows import Does, LineRow
from ui.models.rows import RowListModel, RowRole
from ui.widgets.mirrored import mirror
from ui.widgets.paint import (
    RIGHT,
    key_cap_height,
    key_cap_width,
    paint_key_cap,
    text_line,
)

_ROW, _EDGE, _GAP = 42, 20, 12
#: So many rows are seen at once, and so many have a key.
_MOST, _KEYS = 7, 5
_Index = QModelIndex | QPersistentModelIndex


class RowView(QListView):
    """A list that never takes the focus: the line walks it."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.rows: RowListModel[LineRow] = RowListModel(_spoken, _key, self)
        self.setModel(self.rows)
        self.setItemDelegate(_RowPainter(icons, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: Sequence[LineRow], *, keep: bool) -> None:
        """Show these; the first is chosen, or with ``keep`` the one that was, if still there."""
        before = self.current() if keep else None
        self.rows.set_rows(rows)
        kept = self.rows.index_of(before.key) if before is not None else QModelIndex()
        self.setCurrentIndex(kept if kept.isValid() else self.rows.index(0, 0))
        self.setFixedHeight(min(len(rows), _MOST) * self._icons.theme.px(_ROW))
        self.setVisible(bool(rows))

    def choose_first(self) -> None:
        """Choose the first row."""
        self.setCurrentIndex(self.rows.index(0, 0))

    def current(self) -> LineRow | None:
        """Return the row that is chosen."""
        found = self.currentIndex().data(RowRole)
        return found if isinstance(found, LineRow) else None

    def at(self, place: int) -> LineRow | None:
        """Return a row by its place."""
        return self.rows.rows[place] if 0 <= place < len(self.rows.rows) else None

    def walk(self, step: int) -> None:
        """Choose the next row, or the one before."""
        row = self.currentIndex().row() + step
        if 0 <= row < len(self.rows.rows):
            self.setCurrentIndex(self.rows.index(row, 0))


class _RowPainter(QStyledItemDelegate):
    def __init__(self, icons: Icons, view: RowView) -> None:
        super().__init__(view)
        self._theme = icons.theme

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(RowRole)
        if not isinstance(row, LineRow):
            return
        theme, rect = self._theme, QRectF(option.rect)
        painter.save()
        mirror(painter, rect, option.direction)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.fillRect(rect, theme.colour("accent_soft" if chosen else "hover"))
        if chosen and theme.tokens.outlined:
            bar = QRectF(rect.x(), rect.y(), 3, rect.height())
            painter.fillRect(bar, theme.colour("accent"))
        edge = QRectF(rect.x(), rect.y(), rect.width(), 1)
        painter.fillRect(edge, theme.colour("line"))
        cap = str(index.row() + 1)
        width, height = key_cap_width(theme, cap), key_cap_height(theme)
        x = rect.x() + theme.px(_EDGE)
        top = rect.y() + (rect.height() - height) / 2
        if index.row() < _KEYS and row.does is not Does.SERIES:
            paint_key_cap(painter, QRectF(x, top, width, height), theme, cap)
        x += width + theme.px(_GAP)
        self._write(painter, QRectF(x, rect.y(), rect.right() - x - theme.px(_EDGE), rect.height()),
                    row, chosen=chosen)  # fmt: skip
        painter.restore()

    # Internal

    def _write(self, painter: QPainter, rect: QRectF, row: LineRow, *, chosen: bool) -> None:
        theme = self._theme
        bold, plain, small = theme.font(13, 650), theme.font(13), theme.font(12)
        soft = theme.colour("on_accent_soft" if chosen else "muted")
        ink = theme.colour("on_accent_soft" if chosen and theme.tokens.outlined else "ink")
        why = min(QFontMetricsF(small).horizontalAdvance(row.why) + 2, rect.width() * 0.4)
        left = rect.width() - why - theme.px(_GAP)
        lead = QFontMetricsF(bold).horizontalAdvance(row.lead) + 2
        lead = min(max(lead, theme.px(158) if row.text else 0), left)
        text_line(painter, QRectF(rect.x(), rect.y(), lead, rect.height()), row.lead, bold, ink)
        x = rect.x() + lead + theme.px(_GAP)
        room = QRectF(x, rect.y(), max(rect.x() + left - x, 0), rect.height())
        if row.text and room.width() > theme.px(20):
            text_line(painter, room, row.text, plain, ink)
        at_end = QRectF(rect.right() - why, rect.y(), why, rect.height())
        text_line(painter, at_end, row.why, small, soft, RIGHT)


def _spoken(row: LineRow) -> str:
    return row.spoken


def _key(row: LineRow) -> Hashable:
    return row.key
