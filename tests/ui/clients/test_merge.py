"""Two records are made one in the window, side by side, and parted again."""

import pytest
from pytestqt.qtbot import QtBot

from frontdesk.commands.clients import AddClient
from frontdesk.desk import Desk
from tests.ui.clients.using import find, names, settle
from ui.dialogs.merge import MergeDialog
from ui.kit import Kit
from ui.pages.clients import ClientsPage
from ui.widgets.button import Button


@pytest.fixture
def twin(desk: Desk) -> int:
    """Robert Quinn once more, with an e-mail address and another phone."""
    details = {"other_phone": "806 555 0199", "tags": ["regular"]}
    twin = AddClient(first_name="Robert", last_name="Quinn", email="r@example.com", details=details)
    return int(desk.do(twin).params["client_id"])


def merging(qtbot: QtBot, page: ClientsPage) -> MergeDialog:
    page.kit.register.action("clients.merge").trigger()
    qtbot.waitUntil(lambda: page.findChild(MergeDialog) is not None)
    found = page.findChild(MergeDialog)
    assert found is not None
    settle(qtbot, page.kit)
    return found


def test_a_twin_is_proposed_merged_field_by_field_and_parted(
    qtbot: QtBot, page: ClientsPage, kit: Kit, twin: int
) -> None:
    find(qtbot, page, "0178")
    dialog = merging(qtbot, page)
    assert dialog.others.currentData() == twin
    assert set(dialog.choices) == {"phone", "email", "other_phone", "tags"}
    assert dialog.choices["phone"][0].isChecked()
    assert dialog.choices["email"][1].isChecked()
    dialog.choices["tags"][0].setChecked(True)
    dialog.save.click()
    settle(qtbot, kit)
    find(qtbot, page, "quinn")
    assert names(page) == ["Robert Quinn"]
    card = page.card
    assert card is not None
    assert (card.email, card.value("tags")) == ("r@example.com", None)
    page.panel.tabs.setCurrentIndex(page.panel.stack.indexOf(page.panel.records))
    settle(qtbot, kit)
    records = page.panel.records
    part = next(b for b in records.findChildren(Button) if b.words() == "Part again")
    part.click()
    settle(qtbot, kit)
    assert not records.none.isHidden()
    find(qtbot, page, "quinn")
    assert len(names(page)) == 2


@pytest.mark.usefixtures("twin")
def test_pairs_are_listed_and_opened_and_a_record_is_not_its_own_twin(
    qtbot: QtBot, page: ClientsPage, kit: Kit
) -> None:
    find(qtbot, page, "ortiz")
    page.panel.tabs.setCurrentIndex(page.panel.stack.indexOf(page.panel.records))
    settle(qtbot, kit)
    quinns = [b for b in page.panel.records.findChildren(Button) if b.words() == "Robert Quinn"]
    assert len(quinns) == 2
    dialog = merging(qtbot, page)
    assert dialog.others.currentText() == "Nobody is much alike"
    assert not dialog.save.isEnabled()
    assert page.card is not None
    dialog._on_picked(page.card.id)
    settle(qtbot, kit)
    assert "the same record" in dialog.message.words()
    dialog.reject()
    quinns[0].click()
    settle(qtbot, kit)
    assert page.card.name == "Robert Quinn"
