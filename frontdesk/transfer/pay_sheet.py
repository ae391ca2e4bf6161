"""A statement of pay as lines of CSV, for whoever makes up the wages."""

from frontdesk.queries.pay import PayStub
from frontdesk.transfer.whole.sheet import csv_lines
from frontdesk.values.money import Money

_HEADS = (
    *("therapist", "day", "what", "text", "receipt", "minutes", "quantity"),
    *("basis", "share_percent", "rate", "amount"),
)
_TEXTS = ("therapist", "text", "receipt")


def pay_sheet(found: PayStub) -> bytes:
    """Return every line of a statement, and the total at the end."""
    rows: list[dict[str, object]] = [dict(zip(_HEADS, _HEADS, strict=True))]
    for line in found.statement.lines:
        cells = (
            *(found.name, line.day.isoformat(), str(line.what), line.text, line.receipt),
            *(line.minutes, line.quantity, _plain(line.basis)),
            "" if line.bp is None else f"{line.bp / 100:.2f}",
            "" if line.rate is None else _plain(line.rate),
            _plain(line.amount),
        )
        rows.append(dict(zip(_HEADS, cells, strict=True)))
    last = found.statement.last.isoformat()
    total = (found.name, last, "total", *("",) * 7, _plain(found.statement.total))
    rows.append(dict(zip(_HEADS, total, strict=True)))
    return csv_lines(rows, _TEXTS)


def _plain(value: Money) -> str:
    sign = "-" if value.cents < 0 else ""
    return f"{sign}{abs(value.cents) // 100}.{abs(value.cents) % 100:02d}"
