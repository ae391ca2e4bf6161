"""Whether all that is said has room: words that are cut, and what lies on others or beyond."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from tests.accessibility.checks import rect_in, told
from ui.line.veil import Veil
from ui.tour import eyes
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.paragraph import Paragraph
from ui.widgets.strip import Strip
from ui.widgets.table import Table

#: What has words, and is given a place of its own.
_WORDED = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, Chip, Paragraph)
#: Lie on others for a moment, and are meant to.
_FLOATS = (Strip, Veil)
_RIGHT = Qt.AlignmentFlag.AlignRight
#: Where a line may be broken: a wide address has places of its own.
_BREAKS = re.compile(r"[\s\u200b]+")
#: A pixel is lost by rounding.
_SLACK = 1


def clipped(root: QWidget) -> Iterator[str]:
    """Tell whose words are not all seen, nor told in full; and what lies on others."""
    for widget in eyes.seen(root):
        if isinstance(widget, QTabBar):
            yield from _tabs(widget)
        elif isinstance(widget, QHeaderView):
            yield from _heads(widget)
        elif isinstance(widget, QTableView):
            yield from _cells(widget)
        elif not widget.visibleRegion().isEmpty() or _laid_out(widget):
            lacks = _lacks(widget)
            if lacks and not widget.toolTip():
                yield f"{told(widget)}: {lacks}"
        if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
            yield from _beyond(widget, root)
    yield from _overlapping(root)


def _laid_out(widget: QWidget) -> bool:
    return isinstance(widget, (QLabel, QAbstractButton, Chip, Paragraph))


def _lacks(widget: QWidget) -> str:
    """Return what a widget lacks to show its words."""
    needed, given = _needed(widget), widget.size()
    if needed is None:
        return ""
    wide, high = needed
    if wide > given.width() + _SLACK:
        return f"{wide} px wide, given {given.width()}"
    if high > given.height() + _SLACK:
        return f"{high} px high, given {given.height()}"
    return ""


def _needed(widget: QWidget) -> tuple[int, int] | None:
    if isinstance(widget, QLabel):
        return _of_label(widget)
    if isinstance(widget, Button):
        return (_of_words(widget) if widget.words() else 0), 0
    if isinstance(widget, QComboBox):
        return _text(widget, widget.currentText()) + 36, 0
    if isinstance(widget, QLineEdit):
        return _of_line(widget)
    if isinstance(widget, QAbstractSpinBox):
        return _of_spin(widget)
    if isinstance(widget, Chip):
        return widget.sizeHint().width(), widget.sizeHint().height()
    if isinstance(widget, Paragraph):
        return 0, widget.heightForWidth(widget.width()) if widget.words() else 0
    if isinstance(widget, (QCheckBox, QRadioButton, QToolButton, QPushButton)) and widget.text():
        return widget.minimumSizeHint().width(), 0
    return None


def _of_words(button: Button) -> int:
    """Return what a button needs for icon and words; its key goes first."""
    return button.words_width() + 8


def _of_label(label: QLabel) -> tuple[int, int] | None:
    text = label.text()
    if not text or label.textFormat() is Qt.TextFormat.RichText:
        return None
    margins = label.width() - label.contentsRect().width()
    metrics = label.fontMetrics()
    if label.wordWrap():
        longest = max((metrics.horizontalAdvance(word) for word in _BREAKS.split(text)), default=0)
        rect = label.contentsRect()
        whole = metrics.boundingRect(
            QRect(0, 0, rect.width(), 10_000), int(Qt.TextFlag.TextWordWrap), text
        )
        return longest + margins, whole.height()
    lines = text.split("\n")
    wide = max(metrics.horizontalAdvance(line) for line in lines)
    return wide + margins, metrics.height() * len(lines)


def _of_line(line: QLineEdit) -> tuple[int, int] | None:
    shown = line.text() if line.isReadOnly() else line.placeholderText() if not line.text() else ""
    if not shown or isinstance(line.parentWidget(), (QAbstractSpinBox, QComboBox)):
        return None
    icons = 24 * len([each for each in line.actions() if each.isVisible()])
    return _text(line, shown) + 12 + icons, 0


def _of_spin(box: QAbstractSpinBox) -> tuple[int, int]:
    """Return what figures need, with what stands around them, in the line of the box."""
    line = box.lineEdit()
    around = box.width() - line.width()
    return _text(box, box.text()) + around + 4, 0


def _text(widget: QWidget, words: str) -> int:
    return QFontMetrics(widget.font()).horizontalAdvance(words)


def _tabs(bar: QTabBar) -> Iterator[str]:
    for number in range(bar.count()):
        needed = _text(bar, bar.tabText(number))
        if bar.isTabVisible(number) and bar.tabRect(number).width() < needed:
            yield f"tab {bar.tabText(number)!r}: {needed} px, given {bar.tabRect(number).width()}"
    beyond = bar.count() and bar.tabRect(bar.count() - 1).right() > bar.width() + _SLACK
    if beyond and not bar.usesScrollButtons():
        yield f"tab {bar.tabText(bar.count() - 1)!r} is out of sight"


def _heads(head: QHeaderView) -> Iterator[str]:
    model = head.model()
    if head.orientation() is not Qt.Orientation.Horizontal or model is None or head.isHidden():
        return
    for number in range(head.count()):
        title = str(model.headerData(number, Qt.Orientation.Horizontal) or "")
        tip = model.headerData(number, Qt.Orientation.Horizontal, int(Qt.ItemDataRole.ToolTipRole))
        needed = _text(head, title) + 12
        cut = needed > head.sectionSize(number) + _SLACK and not head.isSectionHidden(number)
        if title and cut and not tip:
            yield f"head {title!r}: {needed} px, given {head.sectionSize(number)}"


def _cells(view: QTableView) -> Iterator[str]:
    """Tell which cells that are seen are cut, and are not told in full by a tip."""
    model, seen = view.model(), view.viewport().rect()
    if model is None:
        return
    across = [c for c in range(model.columnCount()) if not view.isColumnHidden(c)]
    for row in range(max(view.rowAt(0), 0), model.rowCount()):
        index = model.index(row, across[0]) if across else QModelIndex()
        if not view.visualRect(index).intersects(seen):
            return
        for column in across:
            index = model.index(row, column)
            needed, given = view.sizeHintForIndex(index).width(), view.columnWidth(column)
            figure = bool((index.data(Qt.ItemDataRole.TextAlignmentRole) or 0) & _RIGHT)
            tip = isinstance(view, Table) and view.tip(index) and not figure
            if needed > given + _SLACK and not tip and index.data():
                yield f"cell {index.data()!r}: {needed} px, given {given}"


# Place


def _beyond(widget: QWidget, root: QWidget) -> Iterator[str]:
    """Tell what lies outside of the one it is in, where that does not scroll."""
    above = widget.parentWidget()
    if above is None or above is root or isinstance(above, QAbstractScrollArea):
        return
    if isinstance(above.parentWidget(), QAbstractScrollArea):
        return
    if not above.rect().adjusted(-2, -2, 2, 2).contains(widget.geometry()):
        place, room = widget.geometry().getRect(), above.size().toTuple()
        yield f"{told(widget)} at {place} reaches beyond {room}"


def _overlapping(root: QWidget) -> Iterator[str]:
    """Tell of words that lie on others, wherever in the window both are."""
    worded = [
        (widget, seen)
        for widget in eyes.seen(root)
        if isinstance(widget, _WORDED) and not _within(widget) and not _floats(widget, root)
        if not (seen := _seen_of(widget, root)).isEmpty()
    ]
    worded.sort(key=lambda each: each[1].top())
    for number, (one, place) in enumerate(worded):
        for other, where in worded[number + 1 :]:
            if where.top() >= place.bottom() - _SLACK:
                break
            shared = place.intersected(where)
            apart = not (one.isAncestorOf(other) or other.isAncestorOf(one))
            if apart and shared.width() > _SLACK + 1 and shared.height() > _SLACK + 1:
                yield f"{told(one)} lies on {told(other)} by {shared.size().toTuple()}"


def _within(widget: QWidget) -> bool:
    """Tell whether it is a part of a field, or only holds what has words."""
    above = widget.parentWidget()
    return isinstance(above, (QLineEdit, QComboBox, QAbstractSpinBox)) or (
        isinstance(widget, QLabel) and not widget.text()
    )


def _floats(widget: QWidget, root: QWidget) -> bool:
    above: QWidget | None = widget
    while above is not None and above is not root:
        if isinstance(above, _FLOATS):
            return True
        above = above.parentWidget()
    return False


def _seen_of(widget: QWidget, root: QWidget) -> QRect:
    """Return what is seen of a widget, as far as those around it let it."""
    seen = rect_in(widget, root)
    above = widget.parentWidget()
    while above is not None and above is not root:
        seen = seen.intersected(rect_in(above, root))
        above = above.parentWidget()
    return seen
