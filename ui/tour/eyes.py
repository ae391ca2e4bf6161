"""Finds what a person would see: by name, by words, by what it is called aloud.

A thing can be named by its object name, its accessible name, the words on it, or the key of the
registered action it does. What is hidden, or lies beneath a dialog or a menu, is not found.
"""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from ui.widgets.button import Button


def front(window: QMainWindow) -> QWidget:
    """Return what is in front: an open menu or list, else a dialog, else the window."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return popup
    return QApplication.activeModalWidget() or window


def depth(widget: QWidget) -> int:
    """Return how many windows and widgets a widget stands before."""
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + depth(parent)


def seen(root: QWidget) -> Iterator[QWidget]:
    """Return everything visible in ``root``, itself first, in the order it was made."""
    if root.isVisible():
        yield root
        yield from _below(root)


def _below(widget: QWidget) -> Iterator[QWidget]:
    """Return what is visible within; most of a window is on pages that are not shown."""
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield child
            yield from _below(child)


def words(widget: QWidget) -> str:
    """Return what is written on a widget."""
    if isinstance(widget, Button):
        return widget.words()
    if isinstance(widget, (QAbstractButton, QLabel, QLineEdit)):
        return widget.text().replace("&&", "&")
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    text = getattr(widget, "text", None)
    found = text() if callable(text) else ""
    return found if isinstance(found, str) else ""


def named(widget: QWidget, what: str) -> int:
    """Tell how well ``what`` fits a widget: 0 not at all, else the lower the better."""
    if widget.objectName() == what:
        return 1
    if widget.accessibleName() == what:
        return 2
    if words(widget) == what:
        return 3
    return 0


def find(root: QWidget, what: str) -> QWidget | None:
    """Return the visible widget in ``root`` that is best called ``what``."""
    found = [(named(widget, what), place, widget) for place, widget in enumerate(seen(root))]
    fitting = [each for each in found if each[0]]
    return min(fitting, key=_rank)[2] if fitting else None


def _rank(each: tuple[int, int, QWidget]) -> tuple[int, bool, int]:
    name, place, widget = each
    # What can be used goes before the label that only names it.
    return name, isinstance(widget, QLabel) or not widget.isEnabled(), place


def field_of(widget: QWidget) -> QWidget:
    """Return what takes the keys when ``widget`` is clicked."""
    proxy = widget.focusProxy()
    return widget if proxy is None else field_of(proxy)


def item(root: QWidget, text: str) -> tuple[QAbstractItemView, QModelIndex] | None:
    """Return the first entry of a visible list or table that says ``text``."""
    for view in seen(root):
        if isinstance(view, QAbstractItemView):
            index = entry(view, text)
            if index is not None:
                return view, index
    return None


def entry(view: QAbstractItemView, text: str) -> QModelIndex | None:
    """Return the first cell of ``view`` that says ``text``, in letters or aloud."""
    model = view.model()
    if model is None:
        return None
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            if text in said(index) and view.visualRect(index).isValid():
                return index
    return None


def said(index: QModelIndex) -> str:
    """Return what a cell says."""
    aloud = index.data(Qt.ItemDataRole.AccessibleTextRole)
    written = index.data(Qt.ItemDataRole.DisplayRole)
    return f"{written or ''}\n{aloud or ''}"


def choice(menu: QMenu, text: str) -> QPoint | None:
    """Return where in an open menu the entry ``text`` is."""
    for action in menu.actions():
        if action.isVisible() and action.text().replace("&&", "&").split("\t")[0] == text:
            return menu.actionGeometry(action).center()
    return None


def read(root: QWidget) -> str:
    """Return all words that are visible in ``root``, a line each, lists as they are read aloud."""
    lines = []
    for widget in seen(root):
        lines += [words(widget), widget.accessibleName()]
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            lines += [
                said(model.index(row, column))
                for row in range(model.rowCount())
                for column in range(model.columnCount())
            ]
    return "\n".join(filter(None, lines))
