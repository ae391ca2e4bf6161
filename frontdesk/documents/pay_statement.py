"""A therapist's statement of pay on Letter: every line, the sums by kind, the total."""

from dataclasses import dataclass

from frontdesk.documents.base import Document, Paper, day_dated, file_name, render
from frontdesk.queries.pay import PayStub
from frontdesk.rules.pay import PayLine, What
from frontdesk.values.money import Money

#: What each kind of line is called on paper.
KINDS = {
    What.HOURS: "Hours",
    What.SERVICE: "Services",
    What.PRODUCT: "Products",
    What.TIPS: "Tips",
    What.TIPS_OUT: "Tips paid out before",
    What.EXTRA: "Added by hand",
}


@dataclass(frozen=True, slots=True)
class _Row:
    day: str
    words: str
    receipt: str
    basis: str
    rate: str
    amount: Money


def pay_statement(found: PayStub) -> Document:
    """Return somebody's statement."""
    first = found.statement.first.isoformat()
    return Document(
        title=f"Statement of pay, {found.name}",
        file_name=file_name("pay", found.name, first),
        html=render(
            "pay_statement.html",
            found=found,
            pay=found.statement,
            rows=[_row(line) for line in found.statement.lines],
            sums=[(KINDS[what], amount) for what, amount in found.sums],
        ),
        paper=Paper.LETTER,
    )


def line_words(line: PayLine) -> str:
    """Return what a line is for."""
    if line.what is What.HOURS:
        hours = f"{line.minutes / 60:.2f}".rstrip("0").rstrip(".").replace("-", "−")
        words = f"{hours} h on {'shift' if line.text == 'shift' else 'the table'}"
        return f"{words}, put right" if line.late else words
    if line.what in (What.TIPS, What.TIPS_OUT):
        return KINDS[line.what]
    words = line.text
    if line.what is What.PRODUCT and abs(line.quantity) > 1:
        words = f"{abs(line.quantity)} × {words}"
    if line.redeemed:
        words += ", session bought before"
    return f"{words}, taken back" if line.quantity < 0 else words


def rate_words(line: PayLine) -> str:
    """Return the rate of a line: a share, or an amount."""
    if line.rate is not None:
        each = f"${line.rate.cents // 100:,}.{line.rate.cents % 100:02d}"
        return f"{each}/h" if line.what is What.HOURS else each
    if line.bp is None:
        return ""
    return f"{line.bp // 100}.{line.bp % 100:02d}".rstrip("0").rstrip(".") + "%"


# Internal


def _row(line: PayLine) -> _Row:
    sign = "−" if line.basis.cents < 0 else ""
    cents = abs(line.basis.cents)
    shares = line.what in (What.SERVICE, What.PRODUCT)
    return _Row(
        day=day_dated(line.day),
        words=line_words(line),
        receipt=line.receipt,
        basis=f"{sign}{cents // 100:,}.{cents % 100:02d}" if shares else "",
        rate=rate_words(line),
        amount=line.amount,
    )
