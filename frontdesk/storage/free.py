"""Which slots are taken and who is on shift over two years, kept in step with the journal.

Loaded once from the claims, then only the days that the journal names are read again. Clients
are left out (there are too many; a query asks for one), and so are holds, which expire by
themselves (see ``holds``). A snapshot is never changed, so that both worker threads may read one.
"""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from functools import cached_property
from threading import Lock
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select, union_all
from sqlalchemy.orm import Session

from frontdesk.changes import Changes, Topic
from frontdesk.model import Claim, Equipment, Room, Therapist
from frontdesk.rules.bits import CHUNK, Bits, Slots, joined, lay, mask
from frontdesk.storage import holds, journal
from frontdesk.storage.claims import LANES, LONGEST
from frontdesk.storage.on_shift import shift_slots
from frontdesk.values.wall import slot_from

T = TypeVar("T")

#: So many days from today on are looked at.
HORIZON = 732
_DAY = timedelta(days=1)
_MIDNIGHT = time()
#: So many days are all that most searches look at.
NEAR = 100
#: So many ways of bounding days and hours are kept.
_KEPT = 200
#: More days than this at once are not read one by one.
_MANY = 60

# Built once: to build a statement takes longer than to carry it out.
_CLAIMS = Claim.__table__.c
_OF_ONE = (
    select(_CLAIMS.first, _CLAIMS.past, _CLAIMS.hold_id)
    .where(_CLAIMS.resource_id == bindparam("resource"), _CLAIMS.lane == 0)
    .where(_CLAIMS.first > bindparam("earliest"), _CLAIMS.first < bindparam("end"))
    .where(_CLAIMS.past > bindparam("base"))
)
#: Therapists, rooms, equipment: asked for by number, or every client would be gone through.
_THINGS = union_all(*(select(table.__table__.c.id) for table in (Therapist, Room, Equipment)))
_OF_ALL = (
    select(_CLAIMS.resource_id, _CLAIMS.first, _CLAIMS.past, _CLAIMS.hold_id)
    .where(_CLAIMS.resource_id.in_(_THINGS), _CLAIMS.lane.in_(LANES))
    .where(_CLAIMS.first > bindparam("earliest"), _CLAIMS.first < bindparam("end"))
    .where(_CLAIMS.past > bindparam("base"))
)

Chunks = dict[int, dict[int, Bits]]  # resource: chunk of the horizon: its taken slots


@dataclass(frozen=True)
class Snapshot:
    """Taken slots and shifts at one state of the database; slots count from ``base``."""

    seen: int
    today: date
    base: int
    days: tuple[int, ...]  # where each day begins, and where the last one ends
    chunks: Chunks
    on: dict[int, Slots]
    #: What was worked out of ``chunks``; goes over to the next snapshot where they stay the same.
    _free: dict[int, Slots] = field(default_factory=dict, compare=False, repr=False)
    #: Starts within hours that were wanted before; they go by the days alone.
    _starts: dict[Hashable, Bits] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def _worked_out(self) -> dict[Hashable, Any]:
        return {}

    @cached_property
    def length(self) -> int:
        """How many slots there are."""
        return self.days[-1]

    @cached_property
    def whole(self) -> Bits:
        """Every slot of the horizon."""
        return mask(0, self.length)

    def busy(self, resource: int) -> Bits:
        """Return the taken slots of a therapist, a room or a piece of equipment."""
        return self.free(resource) ^ self.whole

    def free(self, resource: int) -> Slots:
        """Return the slots that are not taken, to the end of the horizon."""
        found = self._free.get(resource)
        if found is None:
            taken = joined(self.chunks.get(resource, {}))
            found = self._free[resource] = Slots(taken & self.whole ^ self.whole)
        return found

    def starts(self, wanted: Hashable, work_out: Callable[[], Bits]) -> Bits:
        """Return what ``work_out`` tells for ``wanted``, of which only the days decide."""
        found = self._starts.get(wanted)
        if found is None:
            if len(self._starts) >= _KEPT:
                self._starts.clear()
            found = self._starts[wanted] = work_out()
        return found

    def worked_out(self, what: Hashable, work_out: Callable[[], T]) -> T:
        """Return what ``work_out`` tells of this very state."""
        if what not in self._worked_out:
            self._worked_out[what] = work_out()
        found: T = self._worked_out[what]
        return found

    def end_of(self, day: date) -> int:
        """Return where one may stop looking who looks up to ``day``: near ones are looked at most.

        There are but two such ends, so that what is worked out up to one of them serves again.
        """
        return self.days[NEAR] if (day - self.today).days < NEAR else self.length

    def after(self, seen: int, chunks: Chunks, on: dict[int, Slots]) -> "Snapshot":
        """Return the next one; what the chunks of a resource told before still holds if they do."""
        kept = {
            resource: free
            for resource, free in list(self._free.items())
            if chunks.get(resource) is self.chunks.get(resource)
        }
        return replace(self, seen=seen, chunks=chunks, on=on, _free=kept)

    def day_of(self, day: date) -> tuple[int, int] | None:
        """Return where ``day`` begins and ends; none outside the horizon."""
        number = (day - self.today).days
        return (self.days[number], self.days[number + 1]) if 0 <= number < HORIZON else None


class FreeTime:
    """Keeps the newest snapshot; shared by everything that one desk asks."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._last: Snapshot | None = None

    def snapshot(
        self, session: Session, zone: ZoneInfo, today: date, newest: int | None = None
    ) -> Snapshot:
        """Return the state that ``session`` sees; its last entry is ``newest``, if known."""
        if newest is None:
            newest = journal.newest(session)
        with self._lock:
            self._last = self._renewed(session, zone, today, newest, self._last)
            return self._last

    def _renewed(
        self, session: Session, zone: ZoneInfo, today: date, newest: int, last: Snapshot | None
    ) -> Snapshot:
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
        return last.after(newest, chunks, on)


def claims_of(session: Session, resource: int, base: int, length: int) -> Bits:
    """Return the taken slots of one resource, such as a client, from ``base`` on."""
    given = {"resource": resource, "earliest": base - LONGEST, "base": base, "end": base + length}
    found = 0
    for first, past, hold in session.execute(_OF_ONE, given):
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
    given = {"earliest": base + first - LONGEST, "base": base + first, "end": base + past}
    found: Chunks = {}
    for resource, begins, ends, hold in session.execute(_OF_ALL, given):
        if hold is None:
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
    chunks = dict(last.chunks)
    for first, past in _runs(numbers):
        fresh = _read(session, last.base, first * CHUNK, past * CHUNK)
        for resource in chunks.keys() | fresh.keys():
            mine, now = chunks.get(resource, {}), fresh.get(resource, {})
            if any(mine.get(number) != now.get(number) for number in range(first, past)):
                rest = {n: bits for n, bits in mine.items() if not first <= n < past}
                chunks[resource] = rest | now
    return chunks


def _runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if found and found[-1][1] == number:
            found[-1] = (found[-1][0], number + 1)
        else:
            found.append((number, number + 1))
    return found
