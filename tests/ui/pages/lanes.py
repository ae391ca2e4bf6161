"""What a person does and sees at the lanes."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.checkin.lanes import Lane
from ui.pages.check_in import CheckInPage

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
Booked = Callable[..., int]


def key(key: Qt.Key | str) -> None:
    """Press a key, or type letters, where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    if isinstance(key, str):
        QTest.keyClicks(focus, key)
    else:
        QTest.keyClick(focus, key)


def names(page: CheckInPage, lane: Lane) -> list[str]:
    return [row.card.client for row in page.board.rows(lane)]


def spoken(page: CheckInPage, lane: Lane, place: int = 0) -> str:
    index = page.board.view(lane).rows.index(place, 0)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def shows(qtbot: QtBot, page: CheckInPage, lane: Lane, *clients: str) -> None:
    qtbot.waitUntil(lambda: names(page, lane) == list(clients))
