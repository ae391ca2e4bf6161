"""The whole window on a real desk, with fingers on the keys."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.values.rights import Role
from tests.studio import House
from ui.entries import entries
from ui.kit import Kit
from ui.line.line import BookingLine
from ui.main_window import MainWindow
from ui.shell import Shell


class Fingers:
    """Types where the focus is, waits for every answer, counts the keys that are no text."""

    def __init__(self, qtbot: QtBot, window: MainWindow, kit: Kit) -> None:
        self._qtbot = qtbot
        self.window = window
        self.kit = kit
        self.keys = 0

    @property
    def line(self) -> BookingLine:
        """The line, once it was opened."""
        found = self.window.findChild(BookingLine)
        assert found is not None
        return found

    @property
    def shell(self) -> Shell:
        """The pages."""
        return self.window.shell()

    def key(self, *keys: str) -> None:
        """Press keys, such as ``Ctrl+K``."""
        for each in keys:
            self.keys += 1
            QTest.keySequence(self._target(), QKeySequence(each))
            self.settle()

    def type(self, words: str) -> None:
        """Type words."""
        QTest.keyClicks(self._target(), words)
        self.settle()

    def say(self, words: str) -> None:
        """Open the line and type."""
        self.key("Ctrl+K")
        self.type(words)

    def settle(self) -> None:
        """Wait until every answer is there and shown."""
        for _ in range(3):
            QApplication.processEvents()
            self._qtbot.waitUntil(lambda: not self.kit.link.busy)

    def rows(self) -> list[str]:
        """Return what stands beneath the line."""
        return [row.spoken for row in self.line.rows.rows.rows]

    def chips(self) -> list[tuple[str, str, bool]]:
        """Return the chips: title, words, whether doubtful."""
        return [(each.title, each.text, each.doubtful) for each in self.line.chips.facts()]

    def told(self) -> str:
        """Return what is said at the foot, and in the notice."""
        card = self.line.card
        notice = "" if card.notice.isHidden() else card.notice.words()
        foot = "" if card.hint.told.isHidden() else card.hint.told.text()
        return f"{notice} {foot}".strip()

    def strip(self) -> str:
        """Return what the strip says."""
        return self.shell.strip.text()

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or self.window


@pytest.fixture
def fingers(qtbot: QtBot, kit: Kit, desk: Desk, house: House) -> Fingers:
    window = MainWindow(kit, lambda parent: Shell(kit, entries(), parent))
    qtbot.addWidget(window)
    window.shell().open_first(Role.OWNER)
    window.show_desk()
    window.shell().news.count_today()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    fingers = Fingers(qtbot, window, kit)
    window.shell().open_page("calendar")
    fingers.settle()
    return fingers
