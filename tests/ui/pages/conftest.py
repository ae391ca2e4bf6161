"""The window with its real pages, the owner at the desk."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.values.rights import Role
from ui.entries import entries
from ui.kit import Kit
from ui.main_window import MainWindow
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
