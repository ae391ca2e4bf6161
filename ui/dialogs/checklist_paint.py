"""Paints a line of the day's close: a mark, what it asks for, and how it stands below that."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from frontdesk.queries.closing import LineState
from ui.closing_words import line_state, line_title
from ui.icons import Icons
from ui.models.rows import RowRole
from ui.widgets.mirrored import mirror, paint_picture
from ui.widgets.paint import ratio_of, rounded, text_line

#: How high a line is, at text of 13 px.
ROW = 42
_MARK, _ICON = 22, 14
_Index = QModelIndex | QPersistentModelIndex


class LineDelegate(QStyledItemDelegate):
    """A tick on what is done, an exclamation mark on what is left, nothing on what comes later."""

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._icons = icons

    # Internal

    def _mark(self, painter: QPainter, rect: QRectF, line: LineState) -> None:
        theme = self._icons.theme
        fill, ink, icon = ("done_fill", "done_text", "check")
        if not line.done:
            fill, ink, icon = ("warning_fill", "warning_text", "alert")
            if line.after:
                fill, ink, icon = ("sunken", "muted", "")
        elif line.passed:
            fill, ink, icon = ("sunken", "muted", "check")
        border = theme.colour(ink) if theme.tokens.outlined else None
        rounded(painter, rect, rect.height() / 2, theme.colour(fill), border)
        if icon:
            side = theme.px(_ICON)
            place = QPointF(rect.center().x() - side / 2, rect.center().y() - side / 2)
            picture = self._icons.dyed(icon, theme.colour(ink), side, ratio_of(painter))
            paint_picture(painter, place, picture)
        else:
            dot = QRectF(0, 0, theme.px(4), theme.px(4))
            dot.moveCenter(rect.center())
            rounded(painter, dot, dot.height() / 2, theme.colour(ink))

    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = index.data(RowRole)
        if not isinstance(line, LineState):
            return
        theme, rect = self._icons.theme, QRectF(option.rect)
        painter.save()
        mirror(painter, rect, option.direction)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))
        side = theme.px(_MARK)
        mark = QRectF(rect.x() + theme.px(10), rect.center().y() - side / 2, side, side)
        self._mark(painter, mark, line)
        left = mark.right() + theme.px(12)
        half = theme.px(18)
        words = QRectF(left, rect.center().y() - half, rect.right() - left - theme.px(10), half)
        text_line(painter, words, line_title(line.code), theme.font(13, 650), theme.colour("ink"))
        words.translate(0, half)
        text_line(painter, words, line_state(line), theme.font(12), theme.colour("muted"))
        painter.restore()
