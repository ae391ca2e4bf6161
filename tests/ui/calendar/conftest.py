"""The calendar on a real desk, with three people booked."""

from dataclasses import dataclass
from datetime import time

import pytest
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from tests.bookings import Booker, booker
from tests.studio import House
from tests.ui.shown import shown
from ui.kit import Kit
from ui.pages.calendar import CalendarPage


@dataclass(frozen=True)
class Booked:
    """The numbers of the appointments that stand."""

    sam: int
    nora: int
    maria: int


@pytest.fixture
def book(desk: Desk, house: House) -> Booker:
    """Book through the desk, past the window."""

    return booker(desk, house)


@pytest.fixture
def booked(book: Booker) -> Booked:
    return Booked(
        sam=book("Sam Ortiz", "Maria Santos", time(10)),
        nora=book("Nora Blake", "Tom Becker", time(11)),
        maria=book("María Peña", "Maria Santos", time(14, 30)),
    )


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, booked: Booked) -> CalendarPage:
    return shown(qtbot, kit, CalendarPage(kit))
