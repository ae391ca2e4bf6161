"""What tests of the page of clients do with it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.dialogs.client import ClientDialog
from ui.kit import Kit
from ui.pages.clients import ClientsPage
from ui.shell import Shell

LEFT = Qt.MouseButton.LeftButton
ENTER, ESCAPE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down


def settle(qtbot: QtBot, kit: Kit) -> None:
    """Wait until every answer is there and shown."""
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not kit.link.busy)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not kit.link.busy)


def find(qtbot: QtBot, page: ClientsPage, words: str) -> None:
    page.list.search.clear()
    QTest.keyClicks(page.list.search, words)
    settle(qtbot, page.kit)


def names(page: ClientsPage) -> list[str]:
    return [hit.name for hit in page.list.view.hits.rows]


def dialog(qtbot: QtBot, page: ClientsPage) -> ClientDialog:
    qtbot.waitUntil(lambda: page.findChild(ClientDialog) is not None)
    found = page.findChild(ClientDialog)
    assert found is not None
    settle(qtbot, page.kit)
    return found


def shown_name(page: ClientsPage) -> str:
    return page.card.name if page.card else ""


def clients_of(shell: Shell) -> ClientsPage:
    found = shell.page("clients")
    assert isinstance(found, ClientsPage)
    return found
