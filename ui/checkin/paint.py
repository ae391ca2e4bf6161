"""Paints a card in a lane: who and when, what and where, what to mind, how long."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.checkin.lanes import LaneRow
from ui.checkin.seen import Seen
from ui.icons import Icons
from ui.models.rows import RowRole
from ui.widgets.mirrored import mirror, paint_picture
from ui.widgets.paint import (
    RIGHT,
    key_cap_height,
    key_cap_width,
    paint_key_cap,
    paint_pill,
    paint_ring,
    pill_look,
    pill_size,
    ratio_of,
    rounded,
    text_line,
)

_Index = QModelIndex | QPersistentModelIndex
_RADIUS = 11.0
_BAR = 4.0
#: Room for the ring at the sides, and the gap to the next card.
_SIDE, _GAP = 4.0, 10.0
_PAD = 12.0


@dataclass(frozen=True, slots=True)
class _Shape:
    """Where the parts of a card are, from its upper left corner on."""

    timed: bool  # the time has room beside the name; else it begins the line below
    line: tuple[str, ...]
    alert: tuple[str, ...]
    beside: bool  # the alert stands beside the chip
    apart: bool  # the facts have a line of their own above it
    height: float


class LaneDelegate(QStyledItemDelegate):
    """Knows what a card says through ``words``; the answers to a question are two small keys."""

    def __init__(self, icons: Icons, words: Callable[[LaneRow], Seen], parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._theme = icons.theme
        self._words = words

    def answers(self, rect: QRectF) -> tuple[QRectF, QRectF]:
        """Return where Arrived and No-show are in the item at ``rect`` of a card that asks."""
        card = self._card(rect)
        height, left = self._theme.px(26), card.left() + _BAR + 10
        whole = card.right() - _PAD - left
        bottom = card.bottom() - 9
        if self._stacked(whole):
            upper = QRectF(left, bottom - 2 * height - 4, whole, height)
            return upper, upper.translated(0, height + 4)
        half = (whole - 6) / 2
        first = QRectF(left, bottom - height, half, height)
        return first, first.translated(half + 6, 0)

    # Internal

    def _card(self, rect: QRectF) -> QRectF:
        return rect.adjusted(_SIDE, _SIDE, -_SIDE, -_GAP + _SIDE)

    def _answer_words(self) -> tuple[tuple[str, str], tuple[str, str]]:
        return (self.tr("Arrived"), "A"), (self.tr("No-show"), "N")

    def _stacked(self, whole: float) -> bool:
        metrics = QFontMetricsF(self._theme.font(12, 500))
        longest = max(metrics.horizontalAdvance(text) for text, _ in self._answer_words())
        return longest + 16 > (whole - 6) / 2

    def _step(self, size: int) -> float:
        return QFontMetricsF(self._theme.font(size)).height() + self._theme.px(2)

    def _time_room(self, words: Seen) -> float:
        return QFontMetricsF(self._theme.font(12)).horizontalAdvance(words.time) + 8

    def _pill(self, words: Seen) -> QSize:
        if not words.chip:
            return QSize(0, 0)
        marked = pill_look(self._theme, words.tone).mark is not None
        return pill_size(self._theme, words.chip, mark=marked)

    def _shape(self, words: Seen, width: float, marks: int) -> _Shape:
        theme = self._theme
        inner = width - 2 * _SIDE - _BAR - 10 - _PAD
        chip = self._pill(words).width()
        icon = theme.px(16)
        name = QFontMetricsF(theme.font(13, 650)).horizontalAdvance(words.name)
        timed = name <= inner - self._time_room(words)
        said = words.line if timed else f"{words.time} · {words.line}"
        line = _broken(said, theme.font(12), inner, 3 if timed else 4)
        heavy = theme.font(12, 500)
        near = _broken(words.alert, heavy, inner - chip - icon - 8, 9)
        beside = bool(words.alert) and not words.facts and len(near) <= 2
        alert = near if beside else _broken(words.alert, heavy, inner - icon, 3)
        needed = QFontMetricsF(theme.font(12)).horizontalAdvance(words.facts) + marks * (icon + 1)
        apart = bool(words.facts) and needed > inner - chip - 8
        height = 11 + self._step(13) + len(line) * self._step(12) + theme.px(4)
        pill = max(self._step(12), theme.px(20)) if words.chip or words.facts else 0
        if beside:
            height += max(pill, len(alert) * self._step(12))
        else:
            height += len(alert) * self._step(12) + (theme.px(3) if alert else 0) + pill
        if apart:
            height += self._step(12) + theme.px(3)
        if words.asks:
            height += theme.px(26) + theme.px(8)
            height += theme.px(26) + 4 if self._stacked(inner) else 0
        return _Shape(timed, line, alert, beside, apart, height + 11)

    def _paint_alert(self, painter: QPainter, left: float, top: float, lines: list[str]) -> None:
        theme = self._theme
        side, ink = theme.px(13), theme.colour("warning_mark")
        picture = self._icons.dyed("alert", ink, side, ratio_of(painter))
        paint_picture(painter, QPointF(left, top + (self._step(12) - side) / 2), picture)
        font = theme.font(12, 500)
        for line in lines:
            width = QFontMetricsF(font).horizontalAdvance(line) + 2
            rect = QRectF(left + theme.px(16), top, width, self._step(12))
            text_line(painter, rect, line, font, ink)
            top += self._step(12)

    def _paint_facts(self, painter: QPainter, rect: QRectF, row: LaneRow, facts: str) -> None:
        theme = self._theme
        ink, side, left = theme.colour("muted"), theme.px(13), rect.left()
        marks = [("member", row.card.member), ("first-visit", row.card.first_visit)]
        for name, shown in marks:
            if shown:
                picture = self._icons.dyed(name, ink, side, ratio_of(painter))
                paint_picture(painter, QPointF(left, rect.center().y() - side / 2 + 0.5), picture)
                left += side + 4
        text_line(painter, rect.adjusted(left - rect.left(), 0, 0, 0), facts, theme.font(12), ink)

    def _paint_answers(self, painter: QPainter, rect: QRectF) -> None:
        theme = self._theme
        for (text, key), box in zip(self._answer_words(), self.answers(rect), strict=True):
            rounded(painter, box, 7, theme.colour("surface"), theme.colour("control"))
            width, height = key_cap_width(theme, key), key_cap_height(theme)
            font, inner = theme.font(12, 500), box.adjusted(8, 0, -6, 0)
            if QFontMetricsF(font).horizontalAdvance(text) + width + 8 < inner.width():
                y = box.center().y() - height / 2
                paint_key_cap(
                    painter, QRectF(box.right() - width - 5, y, width, height), theme, key
                )
            text_line(painter, inner, text, font, theme.colour("ink"))

    def _paint_frame(self, painter: QPainter, card: QRectF, row: LaneRow) -> None:
        theme = self._theme
        look = theme.status(row.card.state)
        line = theme.colour("ink" if theme.tokens.outlined else "line")
        painter.save()
        painter.setClipRect(QRectF(card.x(), card.y(), _BAR, card.height()))
        rounded(painter, card.adjusted(0, 0, 20, 0), _RADIUS, look.bar)
        painter.setClipRect(card.adjusted(_BAR, 0, 0, 0))
        rounded(painter, card, _RADIUS, theme.colour("surface"), line)
        painter.restore()

    def _paint_ring(self, painter: QPainter, card: QRectF, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            focused = option.widget is not None and option.widget.hasFocus()
            ring = card.adjusted(-3, -3, 3, 3)
            paint_ring(painter, ring, _RADIUS + 3, self._theme, focused=focused)

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = index.data(RowRole)
        width = _width(option)
        if not isinstance(row, LaneRow):
            return QSize(width, 0)
        return QSize(width, round(self._shape(self._words(row), width, _marks(row)).height + _GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(RowRole)
        if not isinstance(row, LaneRow):
            return
        theme, words, rect = self._theme, self._words(row), QRectF(option.rect)
        shape = self._shape(words, rect.width(), _marks(row))
        card = self._card(rect)
        painter.save()
        mirror(painter, rect, option.direction)
        self._paint_frame(painter, card, row)
        self._paint_ring(painter, card, option)
        inner = card.adjusted(_BAR + 10, 11, -_PAD, 0)
        line = QRectF(inner.x(), inner.y(), inner.width(), self._step(13))
        name = line
        if shape.timed:
            text_line(painter, line, words.time, theme.font(12), theme.colour("muted"), RIGHT)
            name = line.adjusted(0, 0, -self._time_room(words), 0)
        text_line(painter, name, words.name, theme.font(13, 650), theme.colour("ink"))
        for part in shape.line:
            line = QRectF(line.x(), line.bottom(), line.width(), self._step(12))
            text_line(painter, line, part, theme.font(12), theme.colour("muted"))
        top = line.bottom() + theme.px(4)
        self._paint_foot(painter, QRectF(inner.x(), top, inner.width(), 0), row, words, shape)
        if words.asks:
            self._paint_answers(painter, rect)
        painter.restore()

    def _paint_foot(
        self, painter: QPainter, at: QRectF, row: LaneRow, words: Seen, shape: _Shape
    ) -> None:
        theme, top = self._theme, at.y()
        if shape.alert:
            self._paint_alert(painter, at.x(), top, list(shape.alert))
            if not shape.beside:
                top += len(shape.alert) * self._step(12) + theme.px(3)
        if shape.apart:
            whole = QRectF(at.x(), top, at.width(), self._step(12))
            self._paint_facts(painter, whole, row, words.facts)
            top += self._step(12) + theme.px(3)
        size = self._pill(words)
        high = max(self._step(12), theme.px(20))
        if shape.beside:
            high = max(high, len(shape.alert) * self._step(12))
        pill = QRectF(
            at.right() - size.width(), top + (high - size.height()) / 2, size.width(), size.height()
        )
        if words.chip:
            paint_pill(painter, pill, self._icons, words.tone, words.chip)
        if words.facts and not shape.apart:
            facts = QRectF(at.x(), top, pill.left() - at.x() - 8, high)
            self._paint_facts(painter, facts, row, words.facts)


def _marks(row: LaneRow) -> int:
    return int(row.card.member) + int(row.card.first_visit)


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    viewport = getattr(view, "viewport", None)
    return int(viewport().width()) if viewport is not None else int(option.rect.width())


def _broken(text: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """Return ``text`` in lines of ``width``, ``most`` at the most; the last one elided."""
    if not text:
        return ()
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 20.0))
        if len(lines) == most - 1:
            rest = text[line.textStart() :]
            lines.append(
                QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, max(width, 20.0))
            )
            break
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return tuple(lines)
