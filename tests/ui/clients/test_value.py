"""What a client has left and owes stands on the card, for those who take payments."""

from functools import partial
from pathlib import Path

from pytestqt.qtbot import QtBot

from frontdesk.commands.imports import ImportClients
from frontdesk.desk import Desk
from frontdesk.transfer.clients import look_into, preview
from tests.imports.lists import write
from tests.ui.clients.using import find, settle
from ui.pages.clients import ClientsPage
from ui.widgets.label import Label

LIST = (
    "First Name,Last Name,Phone,Account Balance,Sessions left,Package value,Package\n"
    "Vera,Lund,8065551111,25.50,3,270,Deep ten\n"
)


def words(page: ClientsPage) -> list[str]:
    card = page.panel.overview.value
    return [each.text() for each in card.findChildren(Label) if each.isVisible()]


def test_what_is_left_stands_on_the_card(
    qtbot: QtBot, page: ClientsPage, desk: Desk, tmp_path: Path
) -> None:
    path = write(tmp_path, LIST)
    looked = desk.ask(partial(look_into, path=path))
    seen = desk.ask(partial(preview, path=path, table=looked.table, layout=looked.layout))
    page.kit.link.do(ImportClients(listed=seen.listed), owner=page)
    settle(qtbot, page.kit)
    find(qtbot, page, "lund")
    assert words(page) == [
        "Left and owed",
        *("Account credit", "$25.50"),
        *("Deep ten", "3 sessions"),
    ]
    find(qtbot, page, "quinn")
    assert page.panel.overview.value.isHidden()
