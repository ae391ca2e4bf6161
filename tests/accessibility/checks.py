"""What is held against everything that is seen: that it has a name, and a size."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from ui.tour import eyes

#: WCAG 2.2, 2.5.8: what is pressed is so large, or so far from the next.
TARGET = 24


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
    middles = {widget: rect_in(widget, root).center() for widget in pressed}
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
    return -1 if circle.intersects(rect_in(other, root)) else 0


def rect_in(widget: QWidget, root: QWidget) -> QRect:
    """Return where a widget is in ``root``."""
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
