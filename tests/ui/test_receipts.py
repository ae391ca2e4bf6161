"""The receipt on both papers, read back from its PDF."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from frontdesk.documents.base import Paper
from frontdesk.documents.receipt import receipt_on, receipts
from frontdesk.queries.receipts import Receipt, ReceiptLine, Served
from frontdesk.queries.till import NextVisit
from frontdesk.values.money import Money
from frontdesk.values.payment import CARD, CASH, Paid
from ui.printing import save_pdf

_NEXT = NextVisit(
    client_id=1,
    client="Priya Nair",
    service_id=1,
    service="Deep tissue massage",
    minutes=60,
    therapist_id=2,
    therapist="Tom Becker",
    day=date(2026, 12, 21),
    starts=time(9, 30),
)
_RECEIPT = Receipt(
    sale_id=1,
    number="2026-004182",
    studio="Back to Basics Massage Studio",
    address=("3714 Olsen Blvd.", "Amarillo, TX 79109"),
    phone="(806) 322-3706",
    day=date(2026, 11, 23),
    at=time(10, 41),
    client="Priya Nair",
    receipt_by="80mm",
    cashier="Rosa Diaz",
    served=(Served("Tom Becker", "LMT MT118204"),),
    lines=(
        ReceiptLine("service", "Deep tissue massage 60", 1, Money(9500), 0, None),
        ReceiptLine("product", "Arnica balm 2 oz", 2, Money(3600), 825, None),
        ReceiptLine("discount", "", 1, Money(-950), 0, "late start"),
        ReceiptLine("tax", "", 1, Money(275), 825, None),
        ReceiptLine("tip", "Tom Becker", 1, Money(1710), 0, None),
    ),
    total=Money(14135),
    tenders=(
        Paid(kind=CARD, amount=Money(4135), last_four="4242"),
        Paid(kind=CASH, amount=Money(10000), given=Money(12000)),
    ),
    next_visit=_NEXT,
)


@pytest.fixture(params=[Paper.ROLL, Paper.LETTER], ids=lambda paper: paper.value)
def paper(request: pytest.FixtureRequest, qapp: QApplication) -> Paper:
    return Paper(request.param)


def read(path: Path, paper: Paper, receipt: Receipt, *, copy: bool = False) -> str:
    """Return what stands on the receipt, with single blanks."""
    document = receipt_on(paper, receipt, copy=copy)
    save_pdf(document, path / document.file_name)
    pages = PdfReader(path / document.file_name).pages
    assert len(pages) == 1
    return " ".join(pages[0].extract_text().split())


def test_a_receipt_says_everything_on_both_papers(paper: Paper, tmp_path: Path) -> None:
    text = read(tmp_path, paper, _RECEIPT)
    for words in (
        "Back to Basics Massage Studio 3714 Olsen Blvd. Amarillo, TX 79109 (806) 322-3706",
        "2026-004182",
        "10:41 am",
        "Priya Nair",
        "Served by Tom Becker, LMT MT118204",
        "Deep tissue massage 60 95.00",
        "2 × Arnica balm 2 oz 36.00",
        "Discount, late start −9.50",
        "Sales tax 8.25% 2.75",
        "Tip, Tom Becker 17.10",
        "Total paid $141.35",
        "Card ending 4242 41.35",
        "Cash 100.00 Given 120.00 Change 20.00",
        "Next visit: Mon 21 Dec 9:30 am with Tom Becker",
    ):
        assert words in text
    assert "COPY" not in text


def test_a_copy_is_marked(paper: Paper, tmp_path: Path) -> None:
    assert "COPY" in read(tmp_path, paper, _RECEIPT, copy=True)


@pytest.mark.parametrize(
    "name", ["<b>Ann</b> O'Neil", 'Quote " & Co', "=cmd()|' /C calc'!A0", "María Łódź-Peña"]
)
def test_a_name_stays_what_it_is(paper: Paper, tmp_path: Path, name: str) -> None:
    served = (Served(name, None),)
    text = read(tmp_path, paper, replace(_RECEIPT, client=name, studio=name, served=served))
    assert text.count(" ".join(name.split())) == 3


def test_a_long_name_is_broken_and_nothing_is_lost(paper: Paper, tmp_path: Path) -> None:
    line = ReceiptLine("product", "Salt " * 40, 1, Money(1234567), 0, None)
    text = read(tmp_path, paper, replace(_RECEIPT, lines=(line,)))
    assert text.count("Salt") == 40
    assert "12,345.67" in text


def test_a_client_reads_it_in_the_own_language(paper: Paper, tmp_path: Path) -> None:
    text = read(tmp_path, paper, replace(_RECEIPT, language="es"), copy=True)
    for words in (
        "COPIA",
        "Recibo",
        "Le atendió Tom Becker, LMT MT118204",
        "Descuento, late start −9.50",
        "Impuesto de venta 8.25% 2.75",
        "Propina, Tom Becker 17.10",
        "Total pagado $141.35",
        "Tarjeta terminada en 4242 41.35",
        "Efectivo 100.00 Recibido 120.00 Cambio 20.00",
        "Próxima cita: lun 21 dic 9:30 a.m. con Tom Becker",
    ):
        assert words in text


def test_a_guest_without_a_name_gets_a_receipt(paper: Paper, tmp_path: Path) -> None:
    bare = replace(
        _RECEIPT,
        client="",
        served=(),
        next_visit=None,
        lines=(replace(_RECEIPT.lines[2], reason=None),),
        tenders=(Paid(kind=CARD, amount=Money(1)),),
    )
    text = read(tmp_path, paper, bare)
    assert "Served" not in text
    assert "Next visit" not in text
    assert "Discount −9.50" in text
    assert "Card 0.01" in text


def test_there_is_one_for_each_paper() -> None:
    assert [each.paper for each in receipts(_RECEIPT)] == [Paper.ROLL, Paper.LETTER]
    assert receipts(_RECEIPT)[0].file_name == "receipt-2026-004182.pdf"
