"""The receipt of a sale, on a roll of 80 mm or on Letter; printed again it says COPY."""

from collections.abc import Iterable
from dataclasses import dataclass

from frontdesk.documents.base import Document, Paper, file_name, render
from frontdesk.queries.receipts import Receipt, ReceiptLine
from frontdesk.values.money import Money
from frontdesk.values.payment import CARD, Paid
from frontdesk.values.state import State


@dataclass(frozen=True, slots=True)
class Row:
    """Words on the left, an amount on the right."""

    words: str
    amount: Money
    strong: bool = False


def receipts(receipt: Receipt, *, copy: bool = False) -> tuple[Document, ...]:
    """Return the receipt for each paper, the roll first."""
    return tuple(receipt_on(paper, receipt, copy=copy) for paper in (Paper.ROLL, Paper.LETTER))


def receipt_on(paper: Paper, receipt: Receipt, *, copy: bool = False) -> Document:
    """Return the receipt for one paper."""
    return Document(
        title=f"Receipt {receipt.number}",
        file_name=file_name("receipt", receipt.number),
        html=render(
            f"receipt_{paper.value}.html",
            receipt=receipt,
            lines=[_line(line) for line in receipt.lines],
            paid=list(_paid(receipt.tenders)),
            copy=copy,
        ),
        paper=paper,
    )


def _line(line: ReceiptLine) -> Row:
    if line.kind == "discount":
        return Row(f"Discount, {line.reason}" if line.reason else "Discount", line.amount)
    if line.kind == "tax":
        rate = f"{line.tax_bp / 100:.2f}".rstrip("0").rstrip(".")
        return Row(f"Sales tax {rate}%", line.amount)
    if line.kind == "tip":
        return Row(f"Tip, {line.text}", line.amount)
    if line.kind == "fee":
        missed = line.reason == State.NO_SHOW
        words = "Fee for not coming" if missed else "Fee for cancelling late"
        return Row(f"{words}, {line.text}", line.amount, strong=True)
    words = line.text if line.quantity == 1 else f"{line.quantity} × {line.text}"
    return Row(words, line.amount, strong=True)


def _paid(tenders: Iterable[Paid]) -> Iterable[Row]:
    for each in tenders:
        if each.kind == CARD:
            ending = f"Card ending {each.last_four}" if each.last_four else "Card"
            yield Row(ending, each.amount)
            continue
        yield Row("Cash", each.amount)
        if each.given is not None and each.change:
            yield Row("Given", each.given)
            yield Row("Change", each.change)
