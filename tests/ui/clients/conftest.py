"""The page of clients on a real desk, and how tests use it."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from frontdesk.commands.appointments import Book
from frontdesk.desk import Desk
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.clients.using import settle
from tests.ui.shown import shown
from ui.entries import entries
from ui.kit import Kit
from ui.pages.clients import ClientsPage
from ui.shell import Shell

LEFT = Qt.MouseButton.LeftButton
ENTER, ESCAPE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down


@pytest.fixture
def visit(desk: Desk, house: House) -> int:
    """Robert Quinn is booked for this afternoon."""
    command = Book(
        client_id=house.clients["Robert Quinn"],
        service_id=house.services["dt"],
        minutes=60,
        therapist_id=house.therapists["Maria Santos"],
        day=MONDAY,
        starts=time(14),
    )
    number: int = desk.do(command).params["appointment"]
    return number


@pytest.fixture
def page(qtbot: QtBot, kit: Kit) -> ClientsPage:
    return shown(qtbot, kit, ClientsPage(kit), 1200, 800)


@pytest.fixture
def shell(qtbot: QtBot, kit: Kit) -> Shell:
    shell = Shell(kit, entries())
    qtbot.addWidget(shell)
    shell.resize(1440, 900)
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    shell.open_page("clients")
    settle(qtbot, kit)
    return shell
