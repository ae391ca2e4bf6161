"""The receipt of a sale, on a roll of 80 mm or on Letter; printed again it says COPY."""

from collections.abc import Iterable
from dataclasses import dataclass

from frontdesk.documents.base import Document, Paper, file_name, render
from frontdesk.queries.receipts import Receipt, ReceiptLine
from frontdesk.rules.bill import CODE, MEMBER, STAFF
from frontdesk.values.money import Money
from frontdesk.values.payment import (
    CARD,
    CASH,
    CHECK,
    CREDIT,
    DEPOSIT,
    GIFT_CARD,
    HOUSE,
    MEMBERSHIP,
    PACKAGE,
    Paid,
)
from frontdesk.values.state import State

#: Ways to pay, as paper says them.
TENDER_WORDS = {
    CASH: "Cash",
    CARD: "Card",
    CHECK: "Check",
    GIFT_CARD: "Gift card",
    PACKAGE: "Package",
    MEMBERSHIP: "Membership",
    CREDIT: "Account credit",
    HOUSE: "House account",
    DEPOSIT: "Deposit",
}
CARDS = {
    "visa": "Visa",
    "mastercard": "Mastercard",
    "amex": "American Express",
    "discover": "Discover",
    "debit": "Debit card",
}

#: Who gave a discount; what is given by hand says why.
_OFF = {MEMBER: "Member's discount", STAFF: "Staff discount", CODE: "Discount code"}


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
    """Return the receipt for one paper."""
    return Document(
        title=f"Receipt {receipt.number}",
        file_name=file_name("receipt", receipt.number),
        html=render(
            "receipt_roll.html" if paper.is_roll else "receipt_letter.html",
            receipt=receipt,
            lines=[_line(line) for line in receipt.lines],
            paid=list(_paid(receipt.tenders)),
            copy=copy,
        ),
        paper=paper,
    )


def _line(line: ReceiptLine) -> Row:
    if line.kind == "discount":
        words = _OFF.get(line.text, "Discount")
        words = f"{words} {line.reason}" if line.text == CODE else words
        own = line.reason and line.text != CODE
        return Row(f"{words}, {line.reason}" if own else words, line.amount)
    if line.kind == "tax":
        rate = f"{line.tax_bp / 100:.2f}".rstrip("0").rstrip(".")
        return Row(f"Sales tax {rate}%", line.amount)
    if line.kind == "tip":
        return Row(f"Tip, {line.text}", line.amount)
    if line.kind == "fee":
        missed = line.reason == State.NO_SHOW
        words = "Fee for not coming" if missed else "Fee for cancelling late"
        return Row(f"{words}, {line.text}", line.amount, strong=True)
    if line.kind == GIFT_CARD:
        return Row(f"Gift card ending {line.text}", line.amount, strong=True)
    if line.kind in (CREDIT, HOUSE, DEPOSIT):
        return Row(TENDER_WORDS[line.kind], line.amount, strong=True)
    words = line.text if line.quantity == 1 else f"{line.quantity} × {line.text}"
    return Row(words, line.amount, strong=True)


def _paid(tenders: Iterable[Paid]) -> Iterable[Row]:
    for each in tenders:
        yield Row(_paid_words(each), each.amount)
        if each.given is not None and each.change:
            yield Row("Given", each.given)
            yield Row("Change", each.change)


def _paid_words(paid: Paid) -> str:
    words = CARDS.get(paid.brand, TENDER_WORDS[paid.kind])
    if paid.last_four:
        words = f"{words} ending {paid.last_four}"
    if paid.approval:
        words = f"{words}, approval {paid.approval}"
    return f"{words} {paid.check_no}" if paid.check_no else words
