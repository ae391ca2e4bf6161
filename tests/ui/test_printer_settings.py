"""The printers of a station are chosen, tried, and believed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.queries.papers import paper_queue
from frontdesk.values.device import Device
from frontdesk.values.paper import PaperKind, Tray
from tests.papers.listener import listening
from tests.papers.thermal_parser import papers, texts
from ui.dialogs.printers import PrintersDialog
from ui.kit import Kit
from ui.print_queue import PrintQueue
from ui.printers import NONE, kept
from ui.printing import Printing
from ui.setting.printers import TrayCard


@pytest.fixture
def card(qtbot: QtBot, kit: Kit, monkeypatch: pytest.MonkeyPatch) -> Iterator[TrayCard]:
    monkeypatch.setattr(Printing, "printers", lambda self: ("Laser", "Thermal"))
    card = TrayCard(kit, Tray.ROLL)
    qtbot.addWidget(card)
    card.show()
    yield card
    qtbot.waitUntil(lambda: not kit.link.busy)


def choose(card: TrayCard, words: str) -> None:
    """Choose a printer as somebody does."""
    place = card.printer.findText(words)
    assert place >= 0, words
    card.printer.setCurrentIndex(place)
    card.printer.activated.emit(place)


def test_a_printer_of_the_system_is_chosen_and_kept(card: TrayCard, kit: Kit) -> None:
    assert not card.test.isEnabled()
    choose(card, "Thermal")
    assert kept(kit.settings, Tray.ROLL) == Device(name="Thermal")
    assert not card.page_row.isVisible()
    choose(card, "None: nothing is printed here")
    assert kept(kit.settings, Tray.ROLL).name == NONE
    assert not card.more.isVisible()


def test_an_address_is_written_and_what_the_printer_knows_is_kept(card: TrayCard, kit: Kit) -> None:
    choose(card, "Thermal printer at an address…")
    card.address.setText("not an address at all")
    QTest.keyClick(card.address, Qt.Key.Key_Return)
    assert card.address_row.error.text().startswith("Write where the printer is")
    card.address.setText("10.0.0.9")
    QTest.keyClick(card.address, Qt.Key.Key_Return)
    card.roll.set_current("58")
    card.roll.chosen.emit("58")
    card.page.setCurrentIndex(card.page.findData("cp437"))
    card.page.activated.emit(card.page.currentIndex())
    card.kick.click()
    wanted = Device(name="tcp://10.0.0.9:9100", width=58, page="cp437", kick=True)
    assert kept(kit.settings, Tray.ROLL) == wanted
    card.refresh()
    assert (card.address.text(), card.page_row.isVisible()) == ("10.0.0.9:9100", True)


def test_one_that_is_gone_is_still_shown(card: TrayCard, kit: Kit) -> None:
    kit.settings.put("printer.80mm", "Old one")
    card.refresh()
    assert card.printer.currentText() == "Old one, not there now"


@pytest.mark.parametrize("answers", [True, False], ids=["one that answers", "a mute one"])
def test_a_test_page_says_whether_the_printer_answers(
    qtbot: QtBot, card: TrayCard, kit: Kit, desk: Desk, answers: bool
) -> None:
    with listening(answers=answers) as listener:
        choose(card, "Thermal printer at an address…")
        card.address.setText(listener.name)
        card.test.setEnabled(True)
        card.test.click()
        qtbot.waitUntil(lambda: bool(desk.ask(paper_queue)))
        assert [each.kind for each in desk.ask(paper_queue)] == [PaperKind.TEST]
        queue = PrintQueue(kit)
        with qtbot.waitSignal(queue.told) as told:
            queue.look()
        queue.close()
    assert told.args[1] == "done"
    assert kept(kit.settings, Tray.ROLL).answers is answers
    (ops,) = papers(*listener.taken)[0]
    assert "Test page" in texts(ops)


def test_whoever_is_at_the_till_may_choose(qtbot: QtBot, kit: Kit) -> None:
    dialog = PrintersDialog(kit)
    qtbot.addWidget(dialog)
    dialog.show()
    assert [card.isVisible() for card in dialog.cards] == [True] * len(Tray)
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
