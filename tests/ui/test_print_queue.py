"""The print queue worked off beside the window, and the window in which one looks after it."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.papers import BeginPaper, Reprint
from frontdesk.desk import Desk
from frontdesk.documents.base import Document, Paper
from frontdesk.errors import StoreUnavailable
from frontdesk.queries.papers import Paper as Queued
from frontdesk.queries.papers import next_paper, paper_queue
from frontdesk.values.paper import STUCK, Tray
from tests.studio import House
from tests.till.desk import paid
from ui import print_queue
from ui.dialogs.papers import PapersDialog
from ui.kit import Kit
from ui.paper_desk import PaperDesk
from ui.print_queue import PrintQueue
from ui.printers import NONE, Station, print_on
from ui.printing import words
from ui.status_line import StatusLine


class Collecting(list[tuple[str, bool]]):
    """Takes what is printed: its words, and whether that was beside the window's thread."""

    def __init__(self) -> None:
        super().__init__()
        self.fails: list[Exception] = []

    def __call__(self, station: Station, paper: Queued, document: Document) -> tuple[str, None]:
        if self.fails:
            raise self.fails.pop()
        beside = threading.current_thread() is not threading.main_thread()
        self.append((words(document), beside))
        return "Thermal", None


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> Collecting:
    found = Collecting()
    monkeypatch.setattr(print_queue, "print_on", found)
    return found


@pytest.fixture
def sale(desk: Desk, house: House) -> int:
    return int(paid(desk, house).params["sale"])


@pytest.fixture
def queue(kit: Kit, sale: int, printer: Collecting) -> Iterator[PrintQueue]:
    queue = PrintQueue(kit)
    yield queue
    queue.close()


def test_a_receipt_comes_out_once_and_beside_the_window(
    qtbot: QtBot, queue: PrintQueue, printer: Collecting, desk: Desk
) -> None:
    with qtbot.waitSignal(queue.told) as told:
        queue.look()
    assert told.args == ["2026-000001 is printed on Thermal.", "done"]
    with qtbot.waitSignal(queue.looked) as looked:
        queue.look()
    assert looked.args[0].waiting == 0
    ((text, beside),) = printer
    assert beside
    assert "Receipt 2026-000001" in text
    assert "COPY" not in text


def test_one_that_fails_says_why_once_and_is_tried_again(
    qtbot: QtBot, queue: PrintQueue, printer: Collecting, desk: Desk, clock: SetClock
) -> None:
    printer.fails = [StoreUnavailable("print_failed", printer="Thermal", begun=True)] * 2
    with qtbot.waitSignal(queue.told) as told:
        queue.look()
    assert told.args[0].startswith("Thermal does not take it.")
    with qtbot.assertNotEmitted(queue.told):
        clock.advance(seconds=10)
        with qtbot.waitSignal(queue.looked, check_params_cb=lambda found: found.seconds == 20):
            queue.look()
    clock.advance(seconds=20)
    with qtbot.waitSignal(queue.told):
        queue.look()
    ((text, _),) = printer
    assert text.startswith("Printed again: the printer stopped before the first one was whole.")


def test_what_was_left_in_the_middle_is_not_printed_again_by_itself(
    qtbot: QtBot, queue: PrintQueue, printer: Collecting, desk: Desk, clock: SetClock, kit: Kit
) -> None:
    drawer, receipt = desk.ask(paper_queue)
    gone = type(desk)(desk._store, clock, station="front")
    gone.sign_in(desk.person.id if desk.person else 0)
    gone.do(BeginPaper(job_id=drawer.id))
    gone.do(BeginPaper(job_id=receipt.id))
    clock.advance(seconds=STUCK.total_seconds())
    with qtbot.waitSignal(queue.told) as told:
        queue.look()
    assert told.args[0].startswith("Frontdesk was closed while it was printed.")
    qtbot.waitUntil(lambda: not kit.link.busy)
    assert printer == []


def test_a_paper_in_hand_is_noted_when_the_window_closes(
    qtbot: QtBot, queue: PrintQueue, printer: Collecting, desk: Desk, kit: Kit
) -> None:
    queue.look()
    qtbot.waitUntil(lambda: bool(printer))  # the answer may still be on its way
    queue.close()
    kit.link.close()
    assert desk.ask(next_paper).waiting == 0


@pytest.mark.parametrize(
    ("chosen", "code"),
    [("", "no_printer"), ("Nowhere", "printer_unknown")],
    ids=["none chosen", "one that is gone"],
)
def test_a_station_without_the_printer_says_so(kit: Kit, sale: int, desk: Desk, chosen: str,
                                               code: str) -> None:  # fmt: skip
    kit.settings.put("printer.80mm", chosen)
    receipt = desk.ask(paper_queue)[1]
    document = Document(title="", file_name="", html="", paper=Paper.ROLL)
    with pytest.raises(StoreUnavailable, match=code):
        print_on(Station.of(kit.settings), receipt, document)
    kit.settings.put("printer.80mm", NONE)
    assert print_on(Station.of(kit.settings), receipt, document) == ("", None)


def test_the_foot_of_the_window_tells_what_waits(
    qtbot: QtBot, kit: Kit, sale: int, printer: Collecting
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    status = StatusLine(kit.theme)
    qtbot.addWidget(status)
    papers = PaperDesk(kit, status, window)
    printer.fails = [StoreUnavailable("no_printer")]
    papers.look()
    qtbot.waitUntil(lambda: "no printer set up" in status.papers.toolTip())
    assert status.papers.text() == "1 paper waits to be printed"
    kit.link.do(Reprint(sale_id=sale), owner=window)
    qtbot.waitUntil(lambda: any("COPY" in text for text, _ in printer))
    papers.close()


def test_it_is_looked_after_by_keyboard(
    qtbot: QtBot, queue: PrintQueue, printer: Collecting, kit: Kit, desk: Desk, sale: int
) -> None:
    printer.fails = [StoreUnavailable("print_failed", printer="Thermal")]
    with qtbot.waitSignal(queue.told):
        queue.look()
    desk.do(Reprint(sale_id=sale))
    dialog = PapersDialog(kit, queue)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    assert dialog.why.text().startswith("Thermal does not take it.")
    QTest.keyClick(dialog.table, Qt.Key.Key_X)
    qtbot.waitUntil(dialog.reason.isVisible)
    dialog.reason.setText("has gone")
    dialog.drop.click()
    qtbot.waitUntil(lambda: "will not be printed" in dialog.message.words())
    qtbot.waitUntil(dialog.nothing.isVisible)
    assert [("COPY" in text) for text, _ in printer] == [True]


def test_a_sheet_goes_to_the_systems_own_printer_unless_told(kit: Kit) -> None:
    assert set(Station.of(kit.settings).trays) == set(Tray)
