"""What each kind of paper in the queue is made from, and how."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from frontdesk.documents.base import Document, Paper
from frontdesk.documents.gift_card import gift_card_on
from frontdesk.documents.receipt import receipt_on
from frontdesk.documents.trial import trial_page
from frontdesk.documents.words import words_in
from frontdesk.queries.frame import studio_frame
from frontdesk.queries.gift_card import gift_card_paper
from frontdesk.queries.papers import Paper as Queued
from frontdesk.queries.receipts import receipt
from frontdesk.values.paper import PaperKind, Tray
from ui.language import spoken
from ui.printers import Station


def contents(paper: Queued) -> Callable[..., Any]:
    """Return the query for what stands on a paper."""
    if paper.kind is PaperKind.RECEIPT:
        return partial(receipt, sale_id=paper.about["sale"])
    if paper.kind is PaperKind.GIFT_CARD:
        return partial(gift_card_paper, wallet_id=paper.about["wallet"])
    return studio_frame


def document_of(paper: Queued, station: Station, found: Any) -> Document:
    """Return a paper, laid out for what it is printed on."""
    size = Paper.LETTER if paper.tray is Tray.SHEET else station.roll_of(paper.tray)
    if paper.kind is PaperKind.RECEIPT:
        document = receipt_on(size, found, copy=paper.copy)
    elif paper.kind is PaperKind.GIFT_CARD:
        document = gift_card_on(size, found)
    else:
        document = trial_page(size, found.name, spoken())
    return _marked(document, found) if paper.begun else document


def _marked(document: Document, found: object) -> Document:
    """Say on a paper that the one before it was cut short, in the language of the paper."""
    said = words_in(getattr(found, "language", spoken()))("again")
    words = f'<body><p align="center" style="font-weight: 650">{said}</p>'
    return replace(document, html=document.html.replace("<body>", words, 1))
