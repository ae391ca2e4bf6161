"""Every paper as it is drawn: what must stand on it, and nothing past its right edge."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.documents.base import Document, Paper
from frontdesk.documents.day_report import day_report_on
from frontdesk.documents.gift_card import gift_card_on
from frontdesk.documents.letters import invoice_paper, quote_paper, statement_paper
from frontdesk.documents.receipt import receipt_on
from frontdesk.documents.slip import slip_of
from frontdesk.documents.superbill import superbill_paper
from frontdesk.documents.trial import trial_page
from frontdesk.queries.day_report import DayReport, DrawerReport, TipRow
from frontdesk.queries.gift_card import GiftCard
from frontdesk.queries.letters import (
    ClientStatement,
    Heading,
    Invoice,
    Quote,
    QuoteRow,
    StatementRow,
)
from frontdesk.queries.superbill import BillLine, DiagnosisRow, Superbill
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import CASH, HOUSE, Paid
from tests.ui.test_receipts import _RECEIPT
from ui.printing import Sheets, pictures, print_on_system, words

_LONG = "Maria Guadalupe de la Santísima Trinidad Hernández-Villanueva"
_UNBROKEN = "Hernandezvillanueva" * 4
_DAY = date(2026, 11, 23)
_DPI = 48
_HEADING = Heading(
    _RECEIPT.studio, _RECEIPT.address, _RECEIPT.phone, _LONG, ("12 Oak Street",), "en", _DAY
)
_ROLLS = (Paper.ROLL, Paper.NARROW)


def receipt(paper: Paper, **changed: object) -> Document:
    return receipt_on(paper, replace(_RECEIPT, **changed))  # type: ignore[arg-type]  # as it came


def many(paper: Paper) -> Document:
    lines = tuple(replace(_RECEIPT.lines[1], text=f"Thing {n}") for n in range(40))
    return receipt(paper, lines=lines)


def free(paper: Paper) -> Document:
    return receipt(paper, lines=_RECEIPT.lines[:1], total=Money(0), tenders=())


def refund(paper: Paper) -> Document:
    back = (Paid(kind=CASH, amount=Money(-9500)),)
    given = {"total": Money(-9500), "tenders": back, "kind": "refund", "of": "2026-000001"}
    return receipt(paper, reason="too cold", **given)


def other_scripts(paper: Paper) -> Document:
    return receipt(paper, client="田中 さくら שרה Łucja", language="es")


def superbill(paper: Paper) -> Document:
    line = BillLine(
        day=_DAY, started=time(9, 32), finished=time(10, 24), minutes=52, code="97124", units=3,
        service="Deep tissue massage", therapist=_LONG, npi="1234567893",
        licence="LMT MT118204 (TX)", charge=Money(9500), receipt="2026-004182",
    )  # fmt: skip
    bill = Superbill(
        studio=_RECEIPT.studio, address=_RECEIPT.address, phone=_RECEIPT.phone, npi="1234567893",
        ein="12-3456789", client=_LONG, client_address=("12 Oak Street",), birthday=_DAY,
        day=_DAY, diagnoses=(DiagnosisRow(1, "M54.50", "Dr. Patel", _DAY),), lines=(line,) * 9,
        payments=((_DAY, "2026-004182", Money(8550)),), charged=Money(9500),
        adjusted=Money(950), paid=Money(8550), missing=(),
    )  # fmt: skip
    return superbill_paper(bill)


def gift_card(paper: Paper) -> Document:
    card = GiftCard(
        studio=_RECEIPT.studio, address=_RECEIPT.address, phone=_RECEIPT.phone,
        number="7Q2MK4RT9WX3", amount=Money(12500), day=_DAY, expires=None, recipient=_LONG,
        message="Happy birthday",
    )  # fmt: skip
    return gift_card_on(paper, card)


def invoice(paper: Paper) -> Document:
    tenders = (Paid(kind=HOUSE, amount=Money(9000)), Paid(kind=CASH, amount=Money(5135)))
    sale = replace(_RECEIPT, tenders=tenders)
    return invoice_paper(Invoice(_HEADING, sale, Money(5135), Money(9000)))


def statement(paper: Paper) -> Document:
    row = StatementRow(_DAY, "2026-000001", _LONG, Money(14135), Money(5135), Money(9000))
    rows = (row,) * 40
    return statement_paper(ClientStatement(_HEADING, _DAY, _DAY, Money(0), rows, Money(9000)))


def quote(paper: Paper) -> Document:
    row = QuoteRow(_DAY, time(9, 30), "Deep tissue massage 60", _LONG, Money(9500))
    return quote_paper(Quote(_HEADING, (row,) * 3, Money(28500), _DAY))


def z_report(paper: Paper) -> Document:
    drawer = DrawerReport(
        number=1, name="Front", closed=True, expected=Money(34235), first_counted=Money(34200),
        counted=Money(34000), pieces=((2000, 15), (500, 8)), reason="a coin too few",
    )  # fmt: skip
    report = DayReport(
        studio=_RECEIPT.studio, day=_DAY, number=12, drawer=None, drawers=(drawer,), sales=38,
        first="2026-000001", last="2026-000038", gaps=0,
        revenue=(("service_revenue", Money(310000)), ("discounts", Money(-950))),
        tips=(TipRow(_LONG, Money(1710), ZERO),), stored=(("gift_card", Money(12500)),),
        tenders=(("cash", Money(17235)), ("card", Money(313581))),
        moves=(("float", Money(20000)), ("sale", Money(17235)), ("tips_out", Money(-3000))),
        expected=Money(34235),
    )  # fmt: skip
    return day_report_on(paper, report)


def trial(paper: Paper) -> Document:
    return trial_page(paper, _UNBROKEN)


_PAPERS: list[tuple[Callable[[Paper], Document], tuple[Paper, ...], tuple[str, ...]]] = [
    (lambda paper: receipt(paper, client=_LONG), (*_ROLLS, Paper.LETTER), (_LONG, "$141.35")),
    (lambda paper: receipt(paper, client=_UNBROKEN), (*_ROLLS, Paper.LETTER), ("41.35",)),
    (other_scripts, (*_ROLLS, Paper.LETTER), ("田中 さくら שרה Łucja", "Total pagado")),
    (many, (*_ROLLS, Paper.LETTER), ("Thing 0", "Thing 39")),
    (free, (*_ROLLS, Paper.LETTER), ("$0.00",)),
    (refund, (*_ROLLS, Paper.LETTER), ("−$95.00", "Refund for 2026-000001: too cold")),
    (superbill, (Paper.LETTER,), ("97124", "M54.50", "NPI 1234567893", "LMT MT118204 (TX)")),
    (invoice, (Paper.LETTER,), ("Invoice 2026-004182", "Still to be paid", "$90.00", _LONG)),
    (statement, (Paper.LETTER,), ("Statement", "141.35", "Owed on 23 Nov 2026")),
    (quote, (Paper.LETTER,), ("Quote", "Deep tissue massage 60", "$285.00")),
    (gift_card, (*_ROLLS, Paper.LETTER), ("$125.00", _LONG, "Happy birthday")),
    (z_report, (*_ROLLS, Paper.LETTER), ("Z report 12", "15 × $20.00", "−2.35", _LONG)),
    (trial, (*_ROLLS, Paper.LETTER), ("right edge",)),
]
_NAMES = ("60 letters", "one long word", "scripts", "40 lines", "nothing to pay", "refund",
          "superbill", "invoice", "statement", "quote", "gift card", "Z report",
          "test page")  # fmt: skip


@pytest.mark.parametrize(("made", "sizes", "said"), _PAPERS, ids=_NAMES)
def test_a_paper_says_it_and_nothing_is_cut(
    qapp: QApplication,
    made: Callable[[Paper], Document],
    sizes: tuple[Paper, ...],
    said: tuple[str, ...],
) -> None:
    for paper in sizes:
        document = made(paper)
        text = " ".join(words(document).split())
        for each in said:
            assert each in text, paper
        assert "Money(" not in text  # an amount that nobody has written out
        probe = QImage(1, 1, QImage.Format.Format_RGB32)
        assert Sheets(document, probe, 96).past_the_edge() <= 0.3, paper  # a dot of the screen
        pages = pictures(document, _DPI)
        assert all(is_drawn(page) for page in pages), paper
        if paper.is_roll:
            slip_of(document)  # a thermal printer can be told all of it


def is_drawn(page: QImage) -> bool:
    """Tell whether anything stands on a page, and its right edge is white."""
    blank = QImage(page.size(), page.format())
    blank.fill(0xFFFFFFFF)
    edge = page.copy(page.width() - 2, 0, 2, page.height())
    return page != blank and edge == blank.copy(0, 0, 2, page.height())


def test_a_cups_queue_takes_a_paper(qtbot: QtBot, tmp_path: Path) -> None:
    if "PDF" not in QPrinterInfo.availablePrinterNames():
        pytest.skip("there is no CUPS queue called PDF here: LIBRARIES.md says how to make one")
    folder = Path.home() / "PDF"
    before = set(folder.glob("*.pdf")) if folder.is_dir() else set()
    assert print_on_system(receipt(Paper.LETTER), "PDF") == "PDF"
    qtbot.waitUntil(lambda: bool(set(folder.glob("*.pdf")) - before))
