"""The calendar with a full day, and the dialogs that it opens."""

from collections.abc import Callable
from datetime import time
from typing import Any, TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from tests.bookings import Booker, booker
from tests.studio import House
from tests.ui.calendar.using import settle
from tests.ui.shown import shown
from ui.kit import Kit
from ui.pages.calendar import CalendarPage

D = TypeVar("D", bound=QDialog)
Opener = Callable[[type[D]], D]


@pytest.fixture
def book(desk: Desk, house: House) -> Booker:
    """Book through the desk, past the window."""

    return booker(desk, house)


@pytest.fixture
def booked(book: Booker) -> dict[str, int]:
    return {
        "sam": book("Sam Ortiz", "Maria Santos", time(10)),
        "nora": book("Nora Blake", "Tom Becker", time(11)),
        "maria": book("María Peña", "Maria Santos", time(14, 30)),
    }


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, booked: dict[str, int]) -> CalendarPage:
    return shown(qtbot, kit, CalendarPage(kit))


@pytest.fixture
def opened(qtbot: QtBot, kit: Kit, page: CalendarPage) -> Opener[Any]:
    """Return the dialog of a kind that is open now."""

    def find(kind: type[D]) -> D:
        settle(qtbot, kit)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
        found = QApplication.activeModalWidget()
        assert isinstance(found, kind)
        settle(qtbot, kit)
        return found

    return find
