"""Goes round by Tab and back, and looks whether one sees where one is."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QRadioButton, QTextBrowser, QWidget

from tests.accessibility.checks import focusable, told

#: So much around a widget belongs to it: the ring.
_AROUND = 5
#: One presses Tab no more often than this to come round.
_MOST = 150
#: Tab leads to each part of a day or a time, and to each link of a page.
_PARTS = {QAbstractSpinBox: 4, QTextBrowser: 300}


class Walker:
    """Walks all stops; what was looked at once is not looked at again."""

    def __init__(self) -> None:
        self._seen: set[tuple[str, str]] = set()
        self.looked_at = 0

    def walk(self, root: QWidget) -> Iterator[str]:
        """Tell where Tab does not lead on or back, what it misses, and what shows no focus."""
        before, known = set(focusable(root)), self.looked_at
        if all(_key(root, widget) in self._seen for widget in before):
            return  # nothing is new here
        there: list[QWidget] = []
        yield from self._round(root, Qt.Key.Key_Tab, there)
        wanted = [each for each in focusable(root) if each in before and not _grouped(each)]
        yield from (f"{told(w)}: Tab never comes here" for w in wanted if w not in set(there))
        if self.looked_at == known:
            return  # nothing is new here
        back: list[QWidget] = []
        yield from self._round(root, Qt.Key.Key_Backtab, back)
        wanted = [each for each in focusable(root) if each in set(there)]
        yield from (f"{told(w)}: Shift+Tab never comes here" for w in wanted if w not in set(back))

    # Internal

    def _round(self, root: QWidget, key: Qt.Key, there: list[QWidget]) -> Iterator[str]:
        """Go on until one was there before; tell what keeps one, and where one sees nothing."""
        for _ in range(_MOST):
            here = QApplication.focusWidget()
            if here is None and focusable(root):
                yield f"{key.name}: nothing has the focus"
            if here is None or here in there:
                return
            there.append(here)
            if key is Qt.Key.Key_Tab:
                yield from self._look(root, here)
            parts = next((most for kind, most in _PARTS.items() if isinstance(here, kind)), 1)
            while parts and QApplication.focusWidget() is here:
                QTest.keyClick(here, key)
                parts -= 1
            if QApplication.focusWidget() is here and len(focusable(root)) > 1:
                yield f"{told(here)}: {key.name} does not lead on"
                return
        yield f"{key.name} leads on for ever"

    def _look(self, root: QWidget, widget: QWidget) -> Iterator[str]:
        key = _key(root, widget)
        if key in self._seen or not widget.isVisible():
            return
        self._seen.add(key)
        self.looked_at += 1
        focused = _picture(root, widget)
        widget.clearFocus()
        enough = min(widget.width(), widget.height())
        seen = _differ(focused, _picture(root, widget), enough)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if not seen:
            yield f"{told(widget)}: the focus is not seen"


def _key(root: QWidget, widget: QWidget) -> tuple[str, str]:
    return type(root).__name__, told(widget)


def _grouped(widget: QWidget) -> bool:
    """Tell whether the arrows lead here, from another of its group."""
    return isinstance(widget, QRadioButton)


def _picture(root: QWidget, widget: QWidget) -> QImage:
    QApplication.processEvents()
    place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    around = place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(root.rect())
    return root.grab(around).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _differ(one: QImage, other: QImage, enough: int) -> bool:
    """Tell whether so many pixels are others."""
    if one.size() != other.size():
        return True
    first, second = memoryview(one.constBits()), memoryview(other.constBits())
    wide, changed = one.bytesPerLine(), 0
    for start in range(0, len(first), wide):
        mine, theirs = first[start : start + wide], second[start : start + wide]
        if mine != theirs:
            pairs = zip(mine.cast("I"), theirs.cast("I"), strict=True)
            changed += sum(a != b for a, b in pairs)
            if changed >= enough:
                return True
    return False
