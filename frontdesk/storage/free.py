"""Which slots are taken and who is on shift over two years, kept in step with the journal.

Loaded once from the claims, then only the days that the journal names are read again. Clients
are left out (there are too many; a query asks for one), and so are holds, which expire by
themselves (see ``holds``). A snapshot is never changed, so that both worker threads may read one.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from functools import cached_property
from threading import Lock
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.changes import Changes, Topic
from frontdesk.model import Claim, Resource
from frontdesk.model.resource import Kind
from frontdesk.rules.bits import CHUNK, Bits, joined, lay, mask
from frontdesk.storage import holds, journal
from frontdesk.storage.claims import LANES, LONGEST
from frontdesk.storage.on_shift import shift_slots
from frontdesk.values.wall import slot_from

#: So many days from today on are looked at.
HORIZON = 732
_DAY = timedelta(days=1)
_MIDNIGHT = time()
#: More days than this at once are not read one by one.
_MANY = 60

Chunks = dict[int, dict[int, Bits]]  # resource: chunk of the horizon: its taken slots


@dataclass(frozen=True)
class Snapshot:
    """Taken slots and shifts at one state of the database; slots count from ``base``."""

    seen: int
    today: date
    base: int
    days: tuple[int, ...]  # where each day begins, and where the last one ends
    chunks: Chunks
    on: dict[int, Bits]

    @cached_property
    def length(self) -> int:
        """How many slots there are."""
        return self.days[-1]

    @cached_property
    def _joined(self) -> dict[int, Bits]:
        return {}

    @cached_property
    def _free(self) -> dict[int, Bits]:
        return {}

    @cached_property
    def whole(self) -> Bits:
        """Every slot of the horizon."""
        return mask(0, self.length)

    def busy(self, resource: int) -> Bits:
        """Return the taken slots of a therapist, a room or a piece of equipment."""
        found = self._joined.get(resource)
        if found is None:
            found = self._joined[resource] = joined(self.chunks.get(resource, {}))
        return found

    def free(self, resource: int) -> Bits:
        """Return the slots that are not taken, to the end of the horizon."""
        found = self._free.get(resource)
        if found is None:
            found = self._free[resource] = ~self.busy(resource) & self.whole
        return found

    def day_of(self, day: date) -> tuple[int, int] | None:
        """Return where ``day`` begins and ends; none outside the horizon."""
        number = (day - self.today).days
        return (self.days[number], self.days[number + 1]) if 0 <= number < HORIZON else None


class FreeTime:
    """Keeps the newest snapshot; shared by everything that one desk asks."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._last: Snapshot | None = None

    def snapshot(self, session: Session, zone: ZoneInfo, today: date) -> Snapshot:
        """Return the state that ``session`` sees."""
        with self._lock:
            self._last = self._renewed(session, zone, today, self._last)
            return self._last

    def _renewed(
        self, session: Session, zone: ZoneInfo, today: date, last: Snapshot | None
    ) -> Snapshot:
        newest = journal.newest(session)
        if last is None or last.today != today or newest < last.seen:
            return _loaded(session, zone, today, newest)
        if newest == last.seen:
            return last
        _, changes = journal.changes_since(session, last.seen, process="")
        if changes.everything or len(changes.days) > _MANY:
            return _loaded(session, zone, today, newest)
        chunks = last.chunks
        if changes.touches(Topic.APPOINTMENTS):
            chunks = _patched(session, last, changes)
        on = last.on
        if changes.touches(Topic.STAFF) or changes.touches(Topic.STUDIO):
            on = shift_slots(session, zone, today, last.base, last.days)
        return replace(last, seen=newest, chunks=chunks, on=on)


def claims_of(session: Session, resource: int, base: int, length: int) -> Bits:
    """Return the taken slots of one resource, such as a client, from ``base`` on."""
    columns = Claim.__table__.c
    rows = session.execute(
        select(columns.first, columns.past, columns.hold_id)
        .where(columns.resource_id == resource, columns.lane == 0)
        .where(columns.first > base - LONGEST, columns.first < base + length)
        .where(columns.past > base)
    )
    found = 0
    for first, past, hold in rows:
        if hold is None or hold not in holds.passing(session):
            found |= mask(first - base, min(past - base, length))
    return found


# Internal


def _loaded(session: Session, zone: ZoneInfo, today: date, newest: int) -> Snapshot:
    begins = [slot_from(zone, today + _DAY * ahead, _MIDNIGHT) for ahead in range(HORIZON + 1)]
    base = begins[0]
    days = tuple(each - base for each in begins)
    chunks = _read(session, base, 0, days[-1])
    return Snapshot(
        newest, today, base, days, chunks, shift_slots(session, zone, today, base, days)
    )


def _read(session: Session, base: int, first: int, past: int) -> Chunks:
    columns = Claim.__table__.c
    rows = session.execute(
        select(columns.resource_id, columns.first, columns.past)
        .join(Resource, Resource.id == columns.resource_id)
        .where(Resource.kind != Kind.CLIENT, columns.lane.in_(LANES), columns.hold_id.is_(None))
        .where(columns.first > base + first - LONGEST, columns.first < base + past)
        .where(columns.past > base + first)
    )
    found: Chunks = {}
    for resource, begins, ends in rows:
        mine = found.setdefault(resource, {})
        lay(mine, max(begins - base, first), min(ends - base, past))
    return found


def _patched(session: Session, last: Snapshot, changes: Changes) -> Chunks:
    """Read the chunks again in which the changed days lie; a claim may run on into the next."""
    numbers: set[int] = set()
    for day in changes.days:
        span = last.day_of(day)
        if span is not None:
            numbers |= set(range(span[0] // CHUNK, (span[1] + LONGEST) // CHUNK + 1))
    chunks = {resource: dict(mine) for resource, mine in last.chunks.items()}
    for first, past in _runs(numbers):
        fresh = _read(session, last.base, first * CHUNK, past * CHUNK)
        for resource in chunks.keys() | fresh.keys():
            mine = chunks.setdefault(resource, {})
            for number in range(first, past):
                mine.pop(number, None)
            mine.update(fresh.get(resource, {}))
    return chunks


def _runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if found and found[-1][1] == number:
            found[-1] = (found[-1][0], number + 1)
        else:
            found.append((number, number + 1))
    return found
