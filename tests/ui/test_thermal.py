"""Real papers on a thermal printer: every word, nothing past the edge, and the whole way there."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.desk import Desk
from frontdesk.documents.base import Paper
from frontdesk.documents.receipt import receipt_on
from frontdesk.documents.trial import trial_page
from frontdesk.queries.papers import paper_queue
from frontdesk.values.device import Device
from frontdesk.values.money import Money
from frontdesk.values.paper import Tray
from frontdesk.values.payment import CARD, Paid
from tests.papers.listener import Listener, listening
from tests.papers.thermal_parser import Op, papers, parse, texts
from tests.studio import House
from tests.till.desk import paid, trial_balance
from tests.ui.test_receipts import _RECEIPT
from ui.kit import Kit
from ui.print_queue import PrintQueue
from ui.printers import Station, keep
from ui.thermal import slip_for

_LONG = "Maria Guadalupe de la Santísima Trinidad Hernández-Villanueva"


@pytest.fixture(params=[80, 58], ids=["80 mm", "58 mm"])
def device(request: pytest.FixtureRequest, qapp: QApplication) -> Device:
    return Device(width=request.param)


def fits(ops: list[Op], device: Device) -> None:
    """See that nothing reaches past the right edge."""
    for op in ops:
        if op[0] == "text":
            assert len(op[1]) * (24 if op[2].large else 12) <= device.dots
        elif op[0] == "picture":
            assert op[1] * 8 == device.dots
            assert any(op[3]), "an empty picture"


def printed(device: Device, **changed: object) -> list[Op]:
    document = receipt_on(Paper.ROLL, replace(_RECEIPT, **changed))  # type: ignore[arg-type]  # as it came
    slip = slip_for(document, device)
    ops = parse(slip.body + slip.cut)
    fits(ops, device)
    return ops


def test_a_receipt_says_everything(device: Device) -> None:
    text = " ".join(" ".join(texts(printed(device))).split())
    for words in ("Receipt 2026-004182", "Priya Nair", "Discount, late start -9.50",
                  "Total paid $141.35", "Card ending 4242 41.35", "Change 20.00"):  # fmt: skip
        assert words in text


@pytest.mark.parametrize(
    ("name", "pictures"),
    [(_LONG, 0), ("José Peña", 0), ("田中 さくら", 1), ("שרה לוי", 1), ("Łucja Żak", 1)],
    ids=["60 letters", "accents", "CJK", "right to left", "Polish"],
)
def test_names_of_all_kinds_are_there(device: Device, name: str, pictures: int) -> None:
    ops = printed(device, client=name)
    assert bool([op for op in ops if op[0] == "picture"]) == bool(pictures)
    if not pictures:
        assert name in " ".join(" ".join(texts(ops)).split())


def test_forty_lines_nothing_to_pay_and_money_back(device: Device) -> None:
    lines = tuple(replace(_RECEIPT.lines[1], text=f"Thing {n}", quantity=1) for n in range(40))
    assert sum("Thing" in row for row in texts(printed(device, lines=lines))) == 40
    free = texts(printed(device, lines=(), total=Money(0), tenders=()))
    assert any(row.split() == ["Total", "paid", "$0.00"] for row in free)
    back = (Paid(kind=CARD, amount=Money(-9500)),)
    given = texts(printed(device, total=Money(-9500), tenders=back))
    assert any(row.split() == ["Total", "paid", "-$95.00"] for row in given)


def test_the_test_page_shows_both_edges(device: Device) -> None:
    slip = slip_for(trial_page(Paper.ROLL, "Back to Basics"), device)
    ops = parse(slip.body)
    fits(ops, device)
    edges = next(row for row in texts(ops) if row.startswith("left edge"))
    assert edges.endswith("right edge")
    assert len(edges) == device.dots // 12


@pytest.fixture
def listener(kit: Kit) -> Iterator[Listener]:
    with listening() as listener:
        keep(kit.settings, Tray.ROLL, Device(name=listener.name, kick=True))
        yield listener


@pytest.mark.parametrize("byte", [0, 1, 140, 280, 420])
def test_a_printer_that_dies_takes_no_sale_with_it_and_the_paper_comes_once(
    qtbot: QtBot, kit: Kit, desk: Desk, house: House, clock: SetClock, listener: Listener, byte: int
) -> None:
    paid(desk, house)
    books = trial_balance(desk._store)
    listener.dies = [None, byte]  # the drawer first
    queue = PrintQueue(kit)
    with qtbot.waitSignal(queue.told):
        queue.look()
    qtbot.waitUntil(lambda: not kit.link.busy)
    clock.advance(seconds=10)
    with qtbot.waitSignal(queue.looked, check_params_cb=lambda found: not found.waiting):
        queue.look()
    queue.close()
    assert desk.ask(paper_queue) == ()
    assert trial_balance(desk._store) == books
    assert parse(listener.taken[0].removesuffix(b"\x1dr\x01"))[0] == ("drawer", 0)
    out, _ = papers(*listener.taken[1:])
    (ops,) = out
    assert "Total paid" in " ".join(texts(ops))
    assert ("Printed again" in " ".join(texts(ops))) == (byte > 0)


def test_what_is_kept_of_a_printer_comes_back(kit: Kit) -> None:
    device = Device(name="tcp://a:9100", width=58, page="cp437", kick=True, answers=False)
    keep(kit.settings, Tray.ROLL, device)
    station = Station.of(kit.settings)
    assert station.trays[Tray.ROLL] == device
    assert station.roll is Paper.NARROW
    assert station.device(Tray.ROLL, "tcp://b:9100") == replace(
        device, name="tcp://b:9100", answers=None
    )
