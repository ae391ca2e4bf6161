"""Letters to a client: an invoice, a statement, a quote; on Letter, in the client's language."""

from typing import Any

from frontdesk.documents.base import Document, file_name, render
from frontdesk.documents.receipt import paid_rows, sold_rows
from frontdesk.documents.words import words_in
from frontdesk.queries.letters import ClientStatement, Heading, Invoice, Quote


def invoice_paper(invoice: Invoice) -> Document:
    """Return an invoice."""
    words = words_in(invoice.heading.language)
    return _letter(
        "invoice",
        invoice.heading,
        number=invoice.receipt.number,
        invoice=invoice,
        lines=sold_rows(words, invoice.receipt),
        paid=paid_rows(words, invoice.receipt),
    )


def statement_paper(statement: ClientStatement) -> Document:
    """Return a statement."""
    return _letter("statement", statement.heading, statement=statement)


def quote_paper(quote: Quote) -> Document:
    """Return a quote."""
    return _letter("quote", quote.heading, quote=quote)


def _letter(kind: str, heading: Heading, *, number: str = "", **values: Any) -> Document:
    words = words_in(heading.language)
    title = f"{words(kind)} {number}".strip()
    return Document(
        title=f"{title}, {heading.client}",
        file_name=file_name(kind, heading.client, number or heading.today.isoformat()),
        html=render(
            f"{kind}.html", heading=heading, title=title, number=number, words=words, **values
        ),
    )
