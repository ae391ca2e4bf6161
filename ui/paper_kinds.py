"""What each kind of paper in the queue is made from, and how."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from frontdesk.documents.base import Document, Paper
from frontdesk.documents.day_report import day_report_on
from frontdesk.documents.gift_card import gift_card_on
from frontdesk.documents.receipt import receipt_on
from frontdesk.documents.trial import trial_page
from frontdesk.queries.day_report import day_report
from frontdesk.queries.frame import studio_frame
from frontdesk.queries.gift_card import gift_card_paper
from frontdesk.queries.papers import Paper as Queued
from frontdesk.queries.receipts import receipt
from frontdesk.values.paper import PaperKind, Tray
from ui.printers import Station

_AGAIN = "Printed again: the printer stopped before the first one was whole."


def contents(paper: Queued) -> Callable[..., Any]:
    """Return the query for what stands on a paper."""
    if paper.kind is PaperKind.RECEIPT:
        return partial(receipt, sale_id=paper.about["sale"])
    if paper.kind is PaperKind.DAY_REPORT:
        return partial(day_report, day=date.fromisoformat(paper.about["day"]))
    if paper.kind is PaperKind.GIFT_CARD:
        return partial(gift_card_paper, wallet_id=paper.about["wallet"])
    return studio_frame


def document_of(paper: Queued, station: Station, found: Any) -> Document:
    """Return a paper, laid out for what it is printed on."""
    size = Paper.LETTER if paper.tray is Tray.SHEET else station.roll
    if paper.kind is PaperKind.RECEIPT:
        document = receipt_on(size, found, copy=paper.copy)
    elif paper.kind is PaperKind.DAY_REPORT:
        document = day_report_on(size, found)
    elif paper.kind is PaperKind.GIFT_CARD:
        document = gift_card_on(size, found)
    else:
        document = trial_page(size, found.name)
    return _marked(document) if paper.begun else document


def _marked(document: Document) -> Document:
    words = f'<body><p align="center" style="font-weight: 650">{_AGAIN}</p>'
    return replace(document, html=document.html.replace("<body>", words, 1))
