"""Numbers of receipts: counted by drawer, year and series, without gaps.

A series begins when a backup is restored: what was given out after the backup is gone with it,
and none of these numbers may be given again. It is named after the minute of the restore, which
comes once, however old the backup is and whatever is left of the studio.
"""

from datetime import UTC, date, datetime

from frontdesk.values.gift_number import LETTERS

#: So many numbers has a series of a drawer in a year; the series stands above them.
SERIES = 1_000_000
_BEGAN = datetime(2026, 1, 1, tzinfo=UTC)


def receipt_code(day: date, number: int, drawer: int = 1) -> str:
    """Return a receipt's number as it is written: ``2026-000182``, of drawer 2 ``2026-2-000182``.

    After a restore its series stands before it: ``2026-CKTM-000001``.
    """
    series, count = divmod(number, SERIES)
    parts = [str(day.year)]
    if drawer != 1:
        parts.append(str(drawer))
    if series:
        parts.append(_letters(series))
    return "-".join([*parts, f"{count:06d}"])


def next_series(last: int, now: datetime) -> int:
    """Return the series that begins with a restore; ``last`` is that of the backup."""
    return max(last + 1, int((now - _BEGAN).total_seconds() // 60))


def _letters(series: int) -> str:
    found = ""
    while series:
        series, digit = divmod(series, len(LETTERS))
        found = LETTERS[digit] + found
    return found.rjust(4, LETTERS[0])
