"""A page on its own, shown as the window shows it."""

from typing import TypeVar

from pytestqt.qtbot import QtBot

from tests.ui.calendar.using import settle
from ui.kit import Kit
from ui.pages.base import Page

P = TypeVar("P", bound=Page)


def shown(qtbot: QtBot, kit: Kit, page: P, width: int = 1440, height: int = 900) -> P:
    """Show ``page`` in front, with the focus where work begins and every answer there."""
    qtbot.addWidget(page)
    page.resize(width, height)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.focus_first()
    settle(qtbot, kit)
    return page
