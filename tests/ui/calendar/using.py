"""What tests of the calendar do with it."""

from datetime import time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.queries.day import Card
from ui.kit import Kit
from ui.pages.calendar import CalendarPage

LEFT = Qt.MouseButton.LeftButton


def settle(qtbot: QtBot, kit: Kit) -> None:
    """Wait until every answer is there and shown."""
    for _ in range(3):
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not kit.link.busy)


def card_of(page: CalendarPage, number: int) -> Card:
    """Return the appointment as the board holds it now."""
    found = next(item.card for item in page.view.items() if item.key == ("card", number))
    assert found is not None
    return found


def starts(page: CalendarPage, number: int) -> tuple[time, int]:
    """Return when and with whom an appointment stands."""
    place = card_of(page, number).placement
    return place.starts, place.therapist_id


def press(page: CalendarPage, at: QPoint) -> None:
    QTest.mousePress(page.view.viewport(), LEFT, pos=at)


def drag(page: CalendarPage, *path: QPoint) -> None:
    """Press at the first point, go along the others; the button stays down."""
    press(page, path[0])
    for point in path[1:]:
        QTest.mouseMove(page.view.viewport(), point)
        QApplication.processEvents()


def release(page: CalendarPage, at: QPoint) -> None:
    QTest.mouseRelease(page.view.viewport(), LEFT, pos=at)
    QApplication.processEvents()


def activate(qtbot: QtBot, widget: QWidget) -> None:
    """Bring a window to the front, as a window manager does when a dialog is gone."""
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def enter_dialog(qtbot: QtBot) -> None:
    """Press Return in the dialog that opens."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
