"""A therapist's statement of pay on Letter: every line, the sums by kind, the total.

It is in the language of the staff.
"""

from dataclasses import dataclass

from frontdesk.documents.base import Document, Paper, file_name, render
from frontdesk.documents.words import Words, words_in
from frontdesk.queries.pay import PayStub
from frontdesk.rules.pay import PayLine, What
from frontdesk.values.money import Money


@dataclass(frozen=True, slots=True)
class _Row:
    day: str
    words: str
    receipt: str
    basis: str
    rate: str
    amount: Money


def pay_statement(found: PayStub, language: str | None = None) -> Document:
    """Return somebody's statement."""
    words = words_in(language)
    first = found.statement.first.isoformat()
    return Document(
        title=f"{words('statement_of_pay')}, {found.name}",
        file_name=file_name("pay", found.name, first),
        html=render(
            "pay_statement.html",
            found=found,
            pay=found.statement,
            words=words,
            rows=[_row(line, words) for line in found.statement.lines],
            sums=[(words(f"pay_{what}"), amount) for what, amount in found.sums],
        ),
        paper=Paper.LETTER,
    )


def line_words(line: PayLine, words: Words) -> str:
    """Return what a line is for."""
    if line.what is What.HOURS:
        hours = f"{line.minutes / 60:.2f}".rstrip("0").rstrip(".").replace("-", "−")
        said = words("hours_shift" if line.text == "shift" else "hours_booked", hours=hours)
        return words("hours_put_right", what=said) if line.late else said
    if line.what in (What.TIPS, What.TIPS_OUT):
        return words(f"pay_{line.what}")
    said = line.text
    if line.what is What.PRODUCT and abs(line.quantity) > 1:
        said = f"{abs(line.quantity)} × {said}"
    if line.redeemed:
        said = words("bought_before", what=said)
    return words("taken_back", what=said) if line.quantity < 0 else said


def rate_words(line: PayLine) -> str:
    """Return the rate of a line: a share, or an amount."""
    if line.rate is not None:
        each = f"${line.rate.cents // 100:,}.{line.rate.cents % 100:02d}"
        return f"{each}/h" if line.what is What.HOURS else each
    if line.bp is None:
        return ""
    return f"{line.bp // 100}.{line.bp % 100:02d}".rstrip("0").rstrip(".") + "%"


# Internal


def _row(line: PayLine, words: Words) -> _Row:
    sign = "−" if line.basis.cents < 0 else ""
    cents = abs(line.basis.cents)
    shares = line.what in (What.SERVICE, What.PRODUCT)
    return _Row(
        day=words.day_dated(line.day),
        words=line_words(line, words),
        receipt=line.receipt,
        basis=f"{sign}{cents // 100:,}.{cents % 100:02d}" if shares else "",
        rate=rate_words(line),
        amount=line.amount,
    )
