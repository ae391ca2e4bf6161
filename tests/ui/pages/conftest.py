"""The window with its real pages, the owner at the desk."""

from datetime import time
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.commands.appointments import Book
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.values.rights import Role
from frontdesk.values.state import STEP, State
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.pages.lanes import Booked
from ui.entries import entries
from ui.kit import Kit
from ui.main_window import MainWindow
from ui.pages.check_in import CheckInPage
from ui.shell import Shell


@pytest.fixture
def shell(qtbot: QtBot, kit: Kit) -> Shell:
    """Every page there is; the first one is open."""

    def made(parent: QWidget) -> Shell:
        return Shell(kit, entries(), parent)

    window = MainWindow(kit, made)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show_desk()
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    shell = window.shell()
    shell.open_first(Role.OWNER)
    qtbot.waitUntil(lambda: kit.register.has("desk.check_in"))
    kit.register.refresh()
    return shell


@pytest.fixture
def booked(desk: Desk, house: House) -> Booked:
    """Book somebody for today and take the appointment to a state."""

    def book(client: str, starts: time, state: State = State.BOOKED, **changed: Any) -> int:
        given: dict[str, Any] = {
            "client_id": house.clients[client],
            "service_id": house.services["sw"],
            "minutes": 60,
            "therapist_id": house.therapists["Maria Santos"],
            "day": MONDAY,
            "starts": starts,
        }
        number = int(desk.do(Book(**(given | changed))).params["appointment"])
        steps = [State.BOOKED, State.ARRIVED, State.IN_SESSION, State.TO_CHECK_OUT]
        for was in steps[: steps.index(state)]:
            desk.do(SetState(appointment_id=number, was=was, to=STEP[was]))
        return number

    return book


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> CheckInPage:
    """The page of check-in, open and loaded."""
    page = shell.page("check-in")
    assert isinstance(page, CheckInPage)
    shell.open_page("check-in")
    qtbot.waitUntil(lambda: "am" in page.header.subtitle.text())
    return page
