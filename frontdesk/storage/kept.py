"""What a desk keeps between two questions: what changes once a month, and days just read.

Nothing is believed for a time. Each question looks first, in its own transaction, which entry
of the journal is the last; what the entries since then name is dropped before anything is
handed out. So an answer is that of the database, whoever changed it, and whether the watch has
noticed or not. A question that sees an older state than what is kept gets nothing of it.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import reduce
from operator import is_, or_
from threading import Lock
from typing import Any, TypeVar

from sqlalchemy import BindParameter, bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.changes import Changes, Topic
from frontdesk.model import Appointment, JournalEntry, JournalRow
from frontdesk.storage import journal
from frontdesk.storage.core import OF_DAYS

T = TypeVar("T")

#: So many days are kept of each kind; what was looked at least lately goes first.
MOST_DAYS = 35
#: So many things made of days are kept: boards, and how they are arranged.
MOST_MADE = 16
#: More changed appointments, or entries, than this are not looked up one by one.
_MANY = 100
_ENTRY = JournalEntry.__table__.c
#: The last entry that is known, and one more than are looked up after it.
_SINCE = (
    select(_ENTRY.id, _ENTRY.subjects, _ENTRY.days)
    .where(_ENTRY.id >= bindparam("seen"))
    .order_by(_ENTRY.id)
    .limit(_MANY + 2)
)
_NEWEST = select(func.max(JournalEntry.__table__.c.id))
_HERE = Appointment.__table__.c
_THOSE: BindParameter[list[int]] = bindparam("those", expanding=True)
_GUESTS = select(_HERE.client_id).where(_HERE.id.in_(_THOSE), _HERE.client_id.is_not(None))
_IMAGES = select(JournalRow.table_name, JournalRow.before, JournalRow.after).where(
    JournalRow.entry_id > bindparam("seen")  # by this index, not by the much longer one of tables
)


@dataclass(frozen=True, slots=True)
class KeptDay:
    """Rows of a day, the numbers that name them in the journal, and whose they are."""

    rows: tuple[Any, ...]
    numbers: frozenset[int]
    clients: frozenset[int]


#: What the rows are, and the day.
DayKey = tuple[str, date]
#: Gives each day from the first to the last.
ReadDays = Callable[[date, date], Iterable[tuple[date, KeptDay]]]


@dataclass(slots=True)
class Shelf:
    """What is kept of one state of the database."""

    seen: int = 0
    _house: dict[Callable[[Session], Any], Any] = field(default_factory=dict)
    _days: dict[DayKey, KeptDay] = field(default_factory=dict)
    _made: dict[Hashable, tuple[tuple[object, ...], Any]] = field(default_factory=dict)

    @property
    def staff_and_studio(self) -> object:
        """What is the same thing as long as neither staff nor studio has changed."""
        return self._house

    def house(self, read: Callable[[Session], T], session: Session) -> T:
        """Return what ``read`` reads of staff and studio; read again when either changes."""
        if read not in self._house:
            self._house[read] = read(session)
        found: T = self._house[read]
        return found

    def day(self, key: DayKey) -> KeptDay | None:
        """Return a day that is kept."""
        found = self._days.pop(key, None)
        if found is not None:
            self._days[key] = found  # looked at last
        return found

    def keep(self, key: DayKey, day: KeptDay, most: int = MOST_DAYS) -> None:
        """Keep a day; one that was not looked at for long makes room."""
        mine = [each for each in list(self._days) if each[0] == key[0]]
        for each in mine[: max(0, len(mine) - most + 1)]:
            self._days.pop(each, None)
        self._days[key] = day

    def days(
        self, kind: str, days: Sequence[date], read: ReadDays, most: int = MOST_DAYS
    ) -> tuple[KeptDay, ...]:
        """Return each day; those that are not kept are read, a run of them at once."""
        found = {day: self.day((kind, day)) for day in days}
        for first, last in _runs([day for day, kept in found.items() if kept is None]):
            for day, fresh in read(first, last):
                found[day] = fresh
                self.keep((kind, day), fresh, most)
        return tuple(each for each in found.values() if each is not None)

    def made(self, key: Hashable, parts: tuple[object, ...], make: Callable[[], T]) -> T:
        """Return what was made of the very same ``parts`` before, or make it."""
        known = self._made.pop(key, None)
        if known is None or len(known[0]) != len(parts) or not all(map(is_, known[0], parts)):
            known = parts, make()
        while len(self._made) >= MOST_MADE:
            self._made.pop(next(iter(self._made), None), None)
        self._made[key] = known  # looked at last
        found: T = known[1]
        return found

    def after(self, seen: int, changes: Changes, session: Session) -> "Shelf":
        """Return what of this still holds after ``changes``."""
        topics = {topic for topic, _ in changes.subjects}
        if changes.everything or topics - OF_DAYS:
            return Shelf(seen)
        if not topics & _CONCERN_DAYS:
            return Shelf(seen, self._house, self._days, self._made)
        if not self._days:
            return Shelf(seen, self._house, {}, self._made)
        booked = {number for topic, number in changes.subjects if topic is Topic.APPOINTMENTS}
        guests = {number for topic, number in changes.subjects if topic is Topic.CLIENTS}
        if len(booked) > _MANY or Topic.NOTES in topics:
            return Shelf(seen, self._house)
        guests |= _guests(session, self.seen, booked)
        days = {
            key: each
            for key, each in list(self._days.items())
            if key[1] not in changes.days
            and booked.isdisjoint(each.numbers)
            and guests.isdisjoint(each.clients)
        }
        return Shelf(seen, self._house, days, self._made)


_CONCERN_DAYS = {Topic.APPOINTMENTS, Topic.CLIENTS, Topic.NOTES}


class Kept:
    """Keeps the newest shelf; shared by everything that one desk asks."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._shelf: Shelf | None = None

    def at(self, session: Session) -> Shelf:
        """Return what holds in the state that ``session`` sees."""
        with self._lock:
            if self._shelf is None:
                self._shelf = Shelf(_newest(session))
                return self._shelf
            last = self._shelf
            since = session.connection().execute(_SINCE, {"seen": last.seen}).all()
            if last.seen and (not since or since[0].id != last.seen):
                return Shelf(_newest(session))  # an older state: what is kept is not its own
            new = since[1:] if last.seen else since
            if len(new) > _MANY or (new and not last.seen):  # all of a studio came in at once
                self._shelf = Shelf(_newest(session))
            elif new:
                each = (journal.read_changes(row.subjects, row.days) for row in new)
                changes = reduce(or_, each, Changes())
                self._shelf = last.after(new[-1].id, changes, session)
            return self._shelf


def _newest(session: Session) -> int:
    return session.connection().execute(_NEWEST).scalar() or 0


def _runs(days: Sequence[date]) -> Iterator[tuple[date, date]]:
    """Give the first and last of each run of days that follow one another."""
    begin = 0
    for place in range(1, len(days) + 1):
        if place == len(days) or days[place] - days[place - 1] != timedelta(days=1):
            yield days[begin], days[place - 1]
            begin = place


def _guests(session: Session, seen: int, booked: Iterable[int]) -> set[int]:
    """Return whose the changed appointments are, and whose they were."""
    connection = session.connection()
    found = set(connection.execute(_GUESTS, {"those": list(booked)}).scalars())
    for table, *images in connection.execute(_IMAGES, {"seen": seen}):
        if table == "appointment":
            found |= {image["client_id"] for image in images if image and "client_id" in image}
    return found - {None}
