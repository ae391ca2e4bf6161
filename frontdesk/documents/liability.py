"""What the studio owes for stored value, on a sheet: by kind, by age, and what expires."""

from frontdesk.documents.base import Document, file_name, render
from frontdesk.documents.receipt import TENDER_WORDS
from frontdesk.queries.liability import AGES, Liability
from frontdesk.values.stored import Stored


def liability_report(found: Liability) -> Document:
    """Return the report as a Letter."""
    rows = [(TENDER_WORDS[row.kind], row) for row in found.rows if row.kind is not Stored.HOUSE]
    return Document(
        title="What is owed for stored value",
        file_name=file_name("stored-value", found.day.isoformat()),
        html=render("liability.html", found=found, rows=rows, ages=AGES),
    )
