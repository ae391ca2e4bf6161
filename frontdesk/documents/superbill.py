"""A superbill on Letter: what a client hands to an insurer, to be paid back.

The insurer reads it in English. For a client of another language that stands beside it.
"""

from frontdesk.documents.base import Document, file_name, render
from frontdesk.documents.words import Words, words_in
from frontdesk.queries.superbill import BillLine, Superbill

#: Codes that are told in plain words of our own; of others the service is told.
_CODES = ("97124", "97140", "97810", "97811")


def superbill_paper(bill: Superbill) -> Document:
    """Return the superbill."""
    words = words_in(bill.language)
    return Document(
        title=f"{words('superbill')}, {bill.client}",
        file_name=file_name("superbill", bill.client, bill.day.isoformat()),
        html=render(
            "superbill.html",
            bill=bill,
            words=words,
            usual=words_in(None),
            lines=[(line, words_of(line, words)) for line in bill.lines],
            pointers="".join(chr(ord("A") + n) for n in range(len(bill.diagnoses))),
        ),
    )


def words_of(line: BillLine, words: Words) -> str:
    """Return what a line's code is."""
    return words.both(f"code_{line.code}") if line.code in _CODES else line.service
