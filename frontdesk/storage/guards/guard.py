"""What a guard is, on either database."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Guard:
    """Refuses ``event`` on ``table`` with ``code`` where ``condition`` holds.

    ``{lock}`` stands behind a parent whose children are counted or summed, ``{share}`` behind
    one that must not change meanwhile (SQLite has one writer, so there both are nothing);
    ``{zeros}`` is what the first link of the journal's chain hangs on.
    """

    name: str
    event: str
    table: str
    code: str
    condition: str
