"""Paints the grid of shifts: bars on the studio's hours, the words below, what is in hand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.calendar.paint import Brushes
from ui.icons import Icons
from ui.shifts.model import Cell, ShiftsModel
from ui.shifts.stretch import Minutes, minutes_of, wall_of
from ui.shifts.words import hours_exact
from ui.widgets.mirrored import mirror, paint_picture
from ui.widgets.paint import paint_avatar, paint_ring, ratio_of, rounded, text_line

Index = QModelIndex | QPersistentModelIndex
#: Room around a bar in its cell, and how high bars, cells and heads are.
PAD, BAR, ROW = 10, 16, 60
_HEAD, _LEFT = 48, 196


@dataclass(frozen=True, slots=True)
class Ghost:
    """What is being drawn: in which cell, all its spans, and the one in hand."""

    therapist_id: int
    column: int
    spans: tuple[Minutes, ...]
    held: Minutes


class ShiftDelegate(QStyledItemDelegate):
    """Paints a cell."""

    def __init__(
        self,
        icons: Icons,
        model: ShiftsModel,
        ghost: Callable[[], Ghost | None],
        parent: QTableView,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._model = model
        self._ghost = ghost
        self.renew()

    def renew(self) -> None:
        """Take over patterns after the theme was switched."""
        self._brushes = Brushes(self._icons.theme)

    def line_of(self, rect: QRect) -> QRectF:
        """Return where the bars lie in a cell."""
        theme = self._icons.theme
        high = theme.px(BAR) + (rect.height() - theme.px(ROW)) / 3
        return QRectF(
            rect.x() + theme.px(PAD),
            rect.y() + rect.height() * 0.19,
            rect.width() - 2 * theme.px(PAD),
            high,
        )

    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, theme = self._model.cell(index), self._icons.theme
        if cell is None:
            return
        rect = QRectF(option.rect)
        painter.save()
        mirror(painter, rect, option.direction)
        shut = cell.day.closed is not None or cell.opens is None
        if shut:
            painter.setBrushOrigin(rect.topLeft())
            painter.fillRect(rect, self._brushes.off_shift)
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("line")
        )
        painter.fillRect(QRectF(rect.left(), rect.top(), 1, rect.height()), theme.colour("line"))
        ghost = self._ghost()
        if ghost is not None and (ghost.therapist_id, ghost.column) != (
            cell.therapist_id,
            index.column(),
        ):
            ghost = None
        self._paint_bars(painter, self.line_of(option.rect), cell, ghost, shut=shut)
        self._paint_words(painter, rect, index, cell, ghost)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = option.widget is not None and option.widget.hasFocus()
            paint_ring(painter, rect.adjusted(2, 2, -1, -2), 7, theme, focused=focused)
        painter.restore()

    # Internal

    def _paint_bars(
        self, painter: QPainter, line: QRectF, cell: Cell, ghost: Ghost | None, *, shut: bool
    ) -> None:
        theme = self._icons.theme
        radius = min(line.height() / 2.6, 8.0)
        if not shut and cell.opens is not None:
            track = self._place(line, minutes_of(cell.opens))
            border = theme.colour("muted") if theme.tokens.outlined else None
            rounded(painter, track, radius, theme.colour("sunken"), border)
        spans = [minutes_of(span) for span in cell.day.spans]
        fill, edge = theme.colour("accent_soft"), theme.colour("accent")
        if shut or ghost is not None:
            fill, edge = theme.colour("surface"), theme.colour("control")
        for span in spans:
            rounded(painter, self._place(line, span), radius, fill, edge, 1.2)
        for span in ghost.spans if ghost is not None else ():
            held = ghost is not None and span == ghost.held
            token = "accent" if held else "accent_soft"
            rounded(painter, self._place(line, span), radius, theme.colour(token), None)

    def _paint_words(
        self, painter: QPainter, rect: QRectF, index: Index, cell: Cell, ghost: Ghost | None
    ) -> None:
        theme = self._icons.theme
        below = self.line_of(rect.toRect()).bottom()
        words = QRectF(
            rect.x() + theme.px(PAD), below, rect.width() - 2 * theme.px(PAD), rect.bottom() - below
        )
        if ghost is not None:
            text = hours_exact(wall_of(ghost.held))
            text_line(painter, words, text, theme.font(12, 650), theme.colour("accent"))
            return
        if cell.day.dated:
            side = theme.px(12)
            words.setRight(words.right() - side - 4)
            picture = self._icons.pixmap("edit", "accent", side, ratio_of(painter))
            middle = words.center().y() - side / 2
            paint_picture(painter, QPointF(words.right() + 4, middle), picture)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        works = bool(cell.day.spans) and not cell.day.closed
        ink = theme.colour("ink" if works else "muted")
        text_line(painter, words, text, theme.font(12, 550 if works else 400), ink)

    def _place(self, line: QRectF, span: Minutes) -> QRectF:
        scale = self._model.scale
        left = scale.x_of(span[0], line.width())
        right = scale.x_of(span[1], line.width())
        return QRectF(line.x() + left, line.y(), max(right - left, 2.0), line.height())


class ShiftHead(QHeaderView):
    """Days with the studio's hours above, therapists with their week's sum at the left."""

    def __init__(self, icons: Icons, model: ShiftsModel, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self._icons = icons
        self._shifts = model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)

    # Internal

    def _paint_day(
        self, painter: QPainter, rect: QRectF, section: int, words: Sequence[str]
    ) -> None:
        theme, board = self._icons.theme, self._shifts.board
        today = board is not None and board.weeks[0].days[section].day == board.today
        inner = rect.adjusted(theme.px(PAD), theme.px(5), -4, -theme.px(5))
        half = inner.height() / 2
        upper = QRectF(inner.x(), inner.y(), inner.width(), half)
        ink = theme.colour("accent" if today else "ink")
        text_line(painter, upper, words[0], theme.font(13, 650 if today else 550), ink)
        text_line(
            painter, upper.translated(0, half), words[1], theme.font(11), theme.colour("muted")
        )

    def _paint_therapist(
        self, painter: QPainter, rect: QRectF, section: int, words: Sequence[str]
    ) -> None:
        theme = self._icons.theme
        side = theme.px(30)
        round_ = QRectF(rect.x() + theme.px(16), rect.center().y() - side / 2, side, side)
        paint_avatar(painter, round_, theme, words[0], self._shifts.week(section).therapist_id)
        inner = rect.adjusted(theme.px(16) + side + 10, 0, -8, 0)
        half = theme.px(19)
        inner.setTop(rect.center().y() - half)
        upper = QRectF(inner.x(), inner.y(), inner.width(), half)
        text_line(painter, upper, words[0], theme.font(13, 550), theme.colour("ink"))
        text_line(
            painter, upper.translated(0, half), words[1], theme.font(11), theme.colour("muted")
        )

    # Qt overrides

    def sizeHint(self) -> QSize:
        theme = self._icons.theme
        if self.orientation() is Qt.Orientation.Horizontal:
            return QSize(self.length(), theme.px(_HEAD))
        return QSize(theme.px(_LEFT), self.length())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = self._icons.theme
        text = self.model().headerData(section, self.orientation(), Qt.ItemDataRole.DisplayRole)
        first, _, second = str(text or "").partition("\n")
        painter.save()
        mirror(painter, rect, self.layoutDirection())
        painter.fillRect(rect, theme.colour("surface"))
        whole = QRectF(rect)
        painter.fillRect(
            QRectF(whole.left(), whole.bottom() - 1, whole.width(), 1), theme.colour("line")
        )
        if self.orientation() is Qt.Orientation.Horizontal:
            self._paint_day(painter, whole, section, (first, second))
        else:
            self._paint_therapist(painter, whole, section, (first, second))
        painter.restore()
