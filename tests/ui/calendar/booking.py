"""What tests of the booking panel do: type where the focus is, fill in, a couple too."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.calendar.using import settle
from ui.pages.calendar import CalendarPage

ENTER = Qt.Key.Key_Return
ALT = Qt.KeyboardModifier.AltModifier


class Fingers:
    """Types where the focus is, and counts the keys that are no text."""

    def __init__(self, qtbot: QtBot, page: CalendarPage) -> None:
        self._qtbot = qtbot
        self._page = page
        self.keys = 0

    def key(self, key: Qt.Key) -> None:
        self.keys += 1
        QTest.keyClick(QApplication.focusWidget() or self._page, key)
        settle(self._qtbot, self._page.kit)

    def type(self, words: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self._page, words)
        settle(self._qtbot, self._page.kit)


def press(qtbot: QtBot, page: CalendarPage, key: Qt.Key) -> None:
    """Press a key with Alt."""
    QTest.keyClick(QApplication.focusWidget() or page, key, ALT)
    settle(qtbot, page.kit)


def fill(fingers: Fingers, *words: str) -> None:
    """Type each of these and take it by Enter."""
    for each in words:
        fingers.type(each)
        fingers.key(ENTER)


def fill_couple(
    qtbot: QtBot, page: CalendarPage, service: str = "deep 60", therapist: str = "jo park"
) -> Fingers:
    """Begin a booking of two: Robert Quinn with Ana Ruiz, and Nora Blake as said."""
    fingers = Fingers(qtbot, page)
    fingers.key(Qt.Key.Key_C)
    fill(fingers, "quin", "swedish 60", "ana")
    press(qtbot, page, Qt.Key.Key_G)
    fill(fingers, "nora", service, therapist)
    return fingers
