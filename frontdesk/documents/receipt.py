"""The receipt of a sale, on a roll of 80 mm or on Letter; printed again it says COPY."""

from collections.abc import Iterable
from dataclasses import dataclass

from frontdesk.documents.base import Document, Paper, file_name, render
from frontdesk.documents.words import Words, words_in
from frontdesk.queries.receipts import Receipt, ReceiptLine
from frontdesk.rules.bill import CODE, MEMBER, STAFF
from frontdesk.values.money import Money
from frontdesk.values.payment import (
    CREDIT,
    DEPOSIT,
    GIFT_CARD,
    HOUSE,
    Paid,
)
from frontdesk.values.state import State

#: Brands are called the same everywhere.
_BRANDS = {
    "visa": "Visa",
    "mastercard": "Mastercard",
    "amex": "American Express",
    "discover": "Discover",
}

#: Who gave a discount; what is given by hand says why.
_OFF = {MEMBER: "discount_member", STAFF: "discount_staff", CODE: "discount_code"}


@dataclass(frozen=True, slots=True)
class Row:
    """Words on the left, an amount on the right."""

    words: str
    amount: Money
    strong: bool = False


def receipts(
    receipt: Receipt, *, copy: bool = False, roll: Paper = Paper.ROLL
) -> tuple[Document, ...]:
    """Return the receipt for each paper, the roll first."""
    return tuple(receipt_on(paper, receipt, copy=copy) for paper in (roll, Paper.LETTER))


def receipt_on(paper: Paper, receipt: Receipt, *, copy: bool = False) -> Document:
    """Return the receipt for one paper, in the client's language."""
    words = words_in(receipt.language)
    return Document(
        title=f"{words('receipt')} {receipt.number}",
        file_name=file_name("receipt", receipt.number),
        html=render(
            "receipt_roll.html" if paper.is_roll else "receipt_letter.html",
            receipt=receipt,
            lines=sold_rows(words, receipt),
            paid=paid_rows(words, receipt),
            copy=copy,
            words=words,
            narrow=paper is Paper.NARROW,
        ),
        paper=paper,
    )


def sold_rows(words: Words, receipt: Receipt) -> list[Row]:
    """Return what was sold, line by line."""
    return [_line(words, line) for line in receipt.lines]


def paid_rows(words: Words, receipt: Receipt) -> list[Row]:
    """Return how it was paid."""
    return list(_paid(words, receipt.tenders))


def _line(words: Words, line: ReceiptLine) -> Row:
    if line.kind == "discount":
        by = _OFF.get(line.text)
        said = words("discount") if by is None else words(by)
        said = f"{said} {line.reason}" if line.text == CODE else said
        own = line.reason and line.text != CODE
        return Row(f"{said}, {line.reason}" if own else said, line.amount)
    if line.kind == "tax":
        rate = f"{line.tax_bp / 100:.2f}".rstrip("0").rstrip(".")
        return Row(words("sales_tax", rate=f"{rate}%"), line.amount)
    if line.kind == "tip":
        return Row(words("tip", therapist=line.text), line.amount)
    if line.kind == "fee":
        said = words("fee_missed" if line.reason == State.NO_SHOW else "fee_late")
        return Row(f"{said}, {line.text}", line.amount, strong=True)
    if line.kind == GIFT_CARD:
        return Row(words("gift_card_ending", digits=line.text), line.amount, strong=True)
    if line.kind in (CREDIT, HOUSE, DEPOSIT):
        return Row(words(line.kind), line.amount, strong=True)
    said = line.text if line.quantity == 1 else f"{line.quantity} × {line.text}"
    return Row(said, line.amount, strong=True)


def _paid(words: Words, tenders: Iterable[Paid]) -> Iterable[Row]:
    for each in tenders:
        yield Row(_paid_words(words, each), each.amount)
        if each.given is not None and each.change:
            yield Row(words("given"), each.given)
            yield Row(words("change"), each.change)


def _paid_words(words: Words, paid: Paid) -> str:
    said = words("debit") if paid.brand == "debit" else _BRANDS.get(paid.brand, words(paid.kind))
    if paid.last_four:
        said = words("ending", card=said, digits=paid.last_four)
    if paid.approval:
        said = f"{said}, {words('approval', number=paid.approval)}"
    return f"{said} {paid.check_no}" if paid.check_no else said
