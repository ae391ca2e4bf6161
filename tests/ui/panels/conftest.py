"""The check-out panel, with somebody to check out."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from tests.studio import House
from tests.till.desk import finished
from ui.kit import Kit
from ui.panels.check_out import CheckOutPanel


@pytest.fixture
def role(desk: Desk, house: House) -> None:
    """A receptionist at the desk."""
    desk.sign_in(house.people["Rosa Diaz"])


@pytest.fixture
def appointment(role: None, desk: Desk, house: House) -> int:
    """Sam Ortiz, to check out."""
    return finished(desk, house)


@pytest.fixture
def panel(qtbot: QtBot, appointment: int, kit: Kit) -> Iterator[CheckOutPanel]:
    """The panel in a window that has the focus."""
    panel = CheckOutPanel(kit)
    qtbot.addWidget(panel)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    yield panel
    qtbot.waitUntil(lambda: not kit.link.busy)
