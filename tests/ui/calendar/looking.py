"""What tests of the calendar's views do, and what they read there."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.moments import MONDAY
from tests.ui.calendar.using import settle
from ui.calendar.cells import CellTable
from ui.pages.calendar import CalendarPage

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
TUESDAY = MONDAY + timedelta(days=1)


def key(page: CalendarPage, qtbot: QtBot, which: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(QApplication.focusWidget() or page.stage, which, held)
    settle(qtbot, page.kit)


def load_months(page: CalendarPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(page.nav.choices.therapists))


def names(page: CalendarPage) -> list[str]:
    assert page.view.shown is not None
    return [column.name for column in page.view.shown.columns]


def said(table: CellTable, day: date, therapist: int | None = None) -> str:
    index = table.cells.index_of((day, therapist))
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def click(table: CellTable, day: date, therapist: int | None = None) -> None:
    at = table.visualRect(table.cells.index_of((day, therapist))).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
