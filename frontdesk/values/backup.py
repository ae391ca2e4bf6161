"""Backups: what one of them holds, where it lies, and which are kept."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from frontdesk.errors import FrontdeskError

#: Backups of a studio are called so.
SUFFIX = ".fdbackup"
#: So many of the newest stay whatever the calendar says.
_LEAST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a backup says of itself. ``journal`` is the number of its last entry.

    ``sha256`` and ``size`` (bytes) are those of the database in it; ``rows`` counts by table.
    One that is ``encrypted`` carries the slots of its key.
    """

    made_at: datetime
    studio: str
    revision: str
    journal: int
    rows: dict[str, int]
    last_receipt: str
    sha256: str
    size: int
    encrypted: bool = False

    def count(self, table: str) -> int:
        """Return how many rows it holds of a table; one from before it was there holds none."""
        return self.rows.get(table, 0)


@dataclass(frozen=True, slots=True)
class Backup:
    """A file and what it says of itself; ``wrong`` is a code where it cannot be read."""

    path: Path
    facts: Facts | None
    wrong: str = ""

    @property
    def size(self) -> int:
        """Bytes on the disk."""
        return self.path.stat().st_size


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A backup that was opened again and found whole.

    ``copy`` is the second one, elsewhere; ``trouble`` says why there is none.
    """

    backup: Backup
    copy: Path | None = None
    trouble: FrontdeskError | None = None


@dataclass(frozen=True, slots=True)
class Loss:
    """What is in the studio and would not be after a restore: numbers of new ones."""

    since: datetime
    appointments: int
    clients: int
    sales: int
    entries: int
    last_receipt: str


_PERIODS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (24, lambda at: (at.date(), at.hour)),
    (14, lambda at: at.date()),
    (8, lambda at: at.isocalendar()[:2]),
    (12, lambda at: (at.year, at.month)),
    (7, lambda at: at.year),
)


def kept(times: Iterable[datetime]) -> frozenset[datetime]:
    """Return which backups stay, by when they were made.

    Of each of the last 24 hours, 14 days, 8 weeks, 12 months and 7 years that have any, the
    newest; and the three newest of all.
    """
    newest_first = sorted(times, reverse=True)
    stay = set(newest_first[:_LEAST])
    for many, period in _PERIODS:
        newest: dict[object, datetime] = {}
        for at in newest_first:
            newest.setdefault(period(at), at)
        stay.update(list(newest.values())[:many])
    return frozenset(stay)


#: Without a newer one for so long the desk is told: of all, and of those elsewhere.
STALE, STALE_ELSEWHERE = timedelta(hours=24), timedelta(days=7)
