"""A superbill on Letter: what a client hands to an insurer, to be paid back."""

from frontdesk.documents.base import Document, file_name, render
from frontdesk.queries.superbill import BillLine, Superbill

#: What the codes are, in plain words of our own.
_WORDS = {
    "97124": "Massage therapy, 15 minutes",
    "97140": "Manual therapy, 15 minutes",
    "97810": "Acupuncture, first 15 minutes",
    "97811": "Acupuncture, each further 15 minutes",
}


def superbill_paper(bill: Superbill) -> Document:
    """Return the superbill."""
    title = f"Superbill, {bill.client}"
    return Document(
        title=title,
        file_name=file_name("superbill", bill.client, bill.day.isoformat()),
        html=render(
            "superbill.html",
            bill=bill,
            lines=[(line, words_of(line)) for line in bill.lines],
            pointers="".join(chr(ord("A") + n) for n in range(len(bill.diagnoses))),
        ),
    )


def words_of(line: BillLine) -> str:
    """Return what a line's code is."""
    return _WORDS.get(line.code, line.service)
