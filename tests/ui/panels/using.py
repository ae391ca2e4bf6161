"""Keys pressed and words typed at the till."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.changes import Outcome
from ui.panels.check_out import CheckOutPanel

ENTER = Qt.Key.Key_Return


def press(key: Qt.Key) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(focused(), key)


def say(words: str) -> None:
    """Type where the focus is."""
    QTest.keyClicks(focused(), words)


def focused() -> QWidget:
    """Return what has the focus."""
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def begun(qtbot: QtBot, panel: CheckOutPanel, appointment: int) -> None:
    panel.begin(appointment)
    qtbot.waitUntil(panel.take.hasFocus)


def take(qtbot: QtBot, panel: CheckOutPanel, key: Qt.Key = ENTER) -> Outcome:
    """Press Enter and wait for the money to be taken."""
    with qtbot.waitSignal(panel.paid) as caught:
        press(key)
    outcome = caught.args[0]
    assert isinstance(outcome, Outcome)
    return outcome
