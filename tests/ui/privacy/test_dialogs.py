"""What leaves the house through the window: written where asked, refused in place, stopped."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.erasing import AgreeErasure, ProposeErasure
from frontdesk.desk import Desk
from frontdesk.queries.clients import find_clients
from frontdesk.queries.erasing import erasure_outlook
from frontdesk.values.rights import Role
from tests.studio import House
from tests.transfer.whole.zips import members
from tests.ui.shown import shown
from ui.dialogs.erase_client import EraseClientDialog
from ui.dialogs.taking_out import ExportStudioDialog, HandOutClientDialog
from ui.kit import Kit
from ui.pages.clients import ClientsPage
from ui.privacy import EXPORT, Privacy

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1280, 720)
    qtbot.addWidget(window)
    window.show()
    return window


def card_of_sam(qtbot: QtBot, kit: Kit, house: House) -> ClientsPage:
    page = shown(qtbot, kit, ClientsPage(kit), 1200, 800)
    number = house.clients["Sam Ortiz"]
    page.show_client(number)
    qtbot.waitUntil(lambda: page.card is not None and page.card.id == number)
    return page


def test_the_studio_is_taken_out_where_it_is_asked(
    qtbot: QtBot, kit: Kit, window: QWidget, tmp_path: Path
) -> None:
    Privacy(kit, window)
    kit.register.run(EXPORT)
    dialog = window.findChild(ExportStudioDialog)
    assert dialog is not None
    QTest.mouseClick(dialog.go, LEFT)
    asked = dialog.findChild(QFileDialog)
    assert asked is not None
    asked.reject()
    path = tmp_path / "studio.zip"
    dialog.write_to(path)
    qtbot.waitUntil(lambda: bool(dialog.form.row("reason").error.text()))
    assert not path.exists()
    dialog.reason.setText("A new computer")
    with qtbot.waitSignal(dialog.taken_out):
        dialog.write_to(path)
    assert any(name.startswith("tables/client") for name in members(path))
    assert "studio.zip" in dialog.message.paragraph.words()
    assert kit.settings.text("export_folder") == str(tmp_path)
    QTest.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_it_can_be_stopped_and_leaves_nothing(
    qtbot: QtBot, kit: Kit, window: QWidget, tmp_path: Path
) -> None:
    dialog = ExportStudioDialog(kit, window)
    dialog.open()
    dialog.health.setChecked(False)
    assert not dialog.form.isVisible()
    dialog.write_to(tmp_path / "studio.zip")
    dialog.reject()  # while it is being written
    qtbot.waitUntil(lambda: dialog.steps.currentWidget() is dialog.asked)
    assert list(tmp_path.glob("studio.zip*")) == []
    dialog.reject()
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_copy_of_one_client_comes_from_the_card(
    qtbot: QtBot, kit: Kit, house: House, tmp_path: Path
) -> None:
    page = card_of_sam(qtbot, kit, house)
    page.panel.tabs.setCurrentIndex(page.panel.stack.indexOf(page.panel.data))
    QTest.mouseClick(page.panel.data.copy, LEFT)
    dialog = page.findChild(HandOutClientDialog)
    assert dialog is not None
    dialog.reason.setText("Came by in person")
    with qtbot.waitSignal(dialog.taken_out):
        dialog.write_to(tmp_path / "sam.zip")
    assert b"Ortiz" in members(tmp_path / "sam.zip")["tables/client.jsonl"]


def test_a_client_is_proposed_agreed_to_and_gone(
    qtbot: QtBot, kit: Kit, desk: Desk, house: House
) -> None:
    page, number = card_of_sam(qtbot, kit, house), house.clients["Sam Ortiz"]
    data = page.panel.data
    page.panel.tabs.setCurrentIndex(page.panel.stack.indexOf(data))
    QTest.mouseClick(data.erase, LEFT)
    dialog = page.findChild(EraseClientDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.go.isVisible)
    assert not dialog.now.isVisible()
    QTest.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(lambda: bool(dialog.form.row("reason").error.text()))
    dialog.reason.setText("Asked for it")
    with qtbot.waitSignal(dialog.settled):
        QTest.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(lambda: "proposed" in data.state.text())
    again = EraseClientDialog(kit, number, "Sam Ortiz", page)
    again.open()
    qtbot.waitUntil(lambda: again.now.isVisible() and again.go.isVisible())
    with qtbot.waitSignal(again.settled):
        QTest.mouseClick(again.now, LEFT)
    assert desk.ask(partial(find_clients, said="ortiz")).matching == 0


def test_who_is_due_goes_when_the_owner_sits_down(
    qtbot: QtBot, kit: Kit, desk: Desk, house: House, clock: SetClock, window: QWidget
) -> None:
    number = house.clients["Sam Ortiz"]
    desk.do(ProposeErasure(client_id=number, reason="Asked for it"))
    there = desk.ask(partial(erasure_outlook, client_id=number)).there
    assert there is not None
    desk.do(AgreeErasure(erasure_id=there.id))
    clock.advance(days=31)
    with qtbot.waitSignal(kit.link.did) as done:
        Privacy(kit, window)
    assert done.args is not None
    assert done.args[0].code == "erasures_carried_out"


def test_reception_sees_neither_the_page_nor_the_action(
    qtbot: QtBot, kit: Kit, desk: Desk, house: House, window: QWidget
) -> None:
    Privacy(kit, window)
    kit.register.set_role(Role.RECEPTIONIST)
    assert EXPORT not in {action.key for action in kit.register.allowed()}
    with qtbot.waitSignal(kit.link.person_changed):
        kit.link.sign_in(house.people["Rosa Diaz"], owner=window)
    page = card_of_sam(qtbot, kit, house)
    assert not page.panel.tabs.isTabVisible(page.panel.stack.indexOf(page.panel.data))
