"""The window, and the owner at the desk."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from tests.studio import House
from tests.ui.window.stage import (
    Stage,
    click_person,
)
from ui.kit import Kit
from ui.link import DeskLink


@pytest.fixture
def link(qapp: QApplication) -> Iterator[DeskLink]:
    """A link that has opened nothing yet."""
    link = DeskLink()
    yield link
    link.close()


@pytest.fixture
def stage(qtbot: QtBot, kit: Kit, desk: Desk) -> Stage:
    desk.person = None
    stage = Stage(kit, desk)
    qtbot.addWidget(stage.window)
    return stage


@pytest.fixture
def at_desk(qtbot: QtBot, stage: Stage, house: House) -> Stage:
    """The owner at the desk, the calendar open."""
    stage.begin()
    qtbot.waitUntil(lambda: len(stage.window.sign_in.cards()) > 1)
    with qtbot.waitSignal(stage.entrance.arrived):
        click_person(qtbot, stage, "Dana Reed")
    qtbot.waitUntil(lambda: not stage.kit.link.busy)
    return stage
