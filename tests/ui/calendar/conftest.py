"""The calendar on a real desk, with three people booked."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from frontdesk.commands.appointments import Book
from frontdesk.desk import Desk
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.using import settle
from ui.kit import Kit
from ui.pages.calendar import CalendarPage

Booker = Callable[..., int]


@dataclass(frozen=True)
class Booked:
    """The numbers of the appointments that stand."""

    sam: int
    nora: int
    maria: int


@pytest.fixture
def book(desk: Desk, house: House) -> Booker:
    """Book through the desk, past the window."""

    def do(client: str, therapist: str, starts: time, **changed: Any) -> int:
        given: dict[str, Any] = {
            "client_id": house.clients[client],
            "service_id": house.services["dt"],
            "minutes": 60,
            "therapist_id": house.therapists[therapist],
            "day": MONDAY,
            "starts": starts,
        }
        number: int = desk.do(Book(**(given | changed))).params["appointment"]
        return number

    return do


@pytest.fixture
def booked(book: Booker) -> Booked:
    return Booked(
        sam=book("Sam Ortiz", "Maria Santos", time(10)),
        nora=book("Nora Blake", "Tom Becker", time(11)),
        maria=book("María Peña", "Maria Santos", time(14, 30)),
    )


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, booked: Booked) -> CalendarPage:
    page = CalendarPage(kit)
    qtbot.addWidget(page)
    page.resize(1440, 900)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.focus_first()
    settle(qtbot, kit)
    return page
