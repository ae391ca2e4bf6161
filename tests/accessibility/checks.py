"""What is held against everything that is seen: that it has a name, room for its words, a size."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
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
    QScrollBar,
    QTabBar,
    QToolButton,
    QWidget,
)

from ui.tour import eyes
from ui.widgets.button import Button

#: WCAG 2.2, 2.5.8: what is pressed is so large, or so far from the next.
TARGET = 24
#: What has words, and is given a place of its own.
_WORDED = (QLabel, QAbstractButton, QLineEdit, QComboBox)
#: A pixel is lost by rounding.
_SLACK = 1


def told(widget: QWidget) -> str:
    """Return what finds a widget again: its class, and what it is called or says."""
    words = eyes.words(widget)[:60] or widget.accessibleName() or widget.objectName()
    above = widget.parentWidget()
    return f"{type(widget).__name__} {words!r} in {type(above).__name__}"


def focusable(root: QWidget) -> list[QWidget]:
    """Return what can have the focus by key."""
    return [
        widget
        for widget in eyes.seen(root)
        if widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget, QScrollBar)
        and widget is not root
    ]


def nameless(root: QWidget) -> Iterator[str]:
    """Tell what has the focus and no name, as a screen reader is told it."""
    for widget in focusable(root):
        heard = QAccessible.queryAccessibleInterface(widget)
        if heard is None or not heard.text(QAccessible.Text.Name).strip():
            yield told(widget)


# Size


def small(root: QWidget) -> Iterator[str]:
    """Tell what is pressed, is smaller than a finger, and has something close by."""
    pressed = [
        widget
        for widget in eyes.seen(root)
        if isinstance(widget, (QAbstractButton, QComboBox, QLineEdit))
        and widget.isEnabled()
        and not isinstance(widget.parentWidget(), (QAbstractSpinBox, QComboBox, QLineEdit))
        and not widget.visibleRegion().isEmpty()
    ]
    middles = {widget: _rect(widget, root).center() for widget in pressed}
    for widget in pressed:
        if min(widget.width(), widget.height()) < TARGET:
            near = [
                other
                for other in pressed
                if other is not widget and _apart(_circle(middles[widget]), other, root) < 0
            ]
            if near:
                yield f"{told(widget)}: {widget.width()}x{widget.height()}, near {told(near[0])}"


def _circle(middle: QPoint) -> QRect:
    return QRect(middle - QPoint(TARGET // 2, TARGET // 2), middle + QPoint(11, 11))


def _apart(circle: QRect, other: QWidget, root: QWidget) -> int:
    return -1 if circle.intersects(_rect(other, root)) else 0


def _rect(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


# Room for words


def clipped(root: QWidget) -> Iterator[str]:
    """Tell whose words are not all seen, nor told in full; and what lies on others."""
    for widget in eyes.seen(root):
        if isinstance(widget, QTabBar):
            yield from _tabs(widget)
        elif isinstance(widget, QHeaderView):
            yield from _heads(widget)
        elif not widget.visibleRegion().isEmpty() or _laid_out(widget):
            lacks = _lacks(widget)
            if lacks and not widget.toolTip():
                yield f"{told(widget)}: {lacks}"
        if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
            yield from _beyond(widget, root)
    yield from _overlapping(root)


def _laid_out(widget: QWidget) -> bool:
    return isinstance(widget, (QLabel, QAbstractButton))


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
        longest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
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
    """Tell of two beside each other in one widget that lie on each other."""
    beside: dict[QWidget, list[QWidget]] = {}
    for widget in eyes.seen(root):
        above = widget.parentWidget()
        within = isinstance(above, (QLineEdit, QComboBox, QAbstractSpinBox))
        if above is not None and not within and isinstance(widget, _WORDED):
            beside.setdefault(above, []).append(widget)
    for each in beside.values():
        for one, other in combinations(each, 2):
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > _SLACK + 1 and shared.height() > _SLACK + 1:
                yield f"{told(one)} lies on {told(other)} by {shared.size().toTuple()}"
