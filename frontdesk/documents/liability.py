"""What the studio owes for stored value, on a sheet: by kind, by age, and what expires.

It is in the language of the staff.
"""

from frontdesk.documents.base import Document, file_name, render
from frontdesk.documents.words import words_in
from frontdesk.queries.liability import AGES, Liability
from frontdesk.values.stored import Stored


def liability_report(found: Liability, language: str | None = None) -> Document:
    """Return the report as a Letter."""
    words = words_in(language)
    rows = [(words(row.kind), row) for row in found.rows if row.kind is not Stored.HOUSE]
    return Document(
        title=words("liability"),
        file_name=file_name("stored-value", found.day.isoformat()),
        html=render("liability.html", found=found, rows=rows, ages=AGES, words=words),
    )
