"""The openings for what somebody wants, ranked, each with its reason; and where a card may land."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from frontdesk.errors import Refused
from frontdesk.model import Appointment
from frontdesk.rules.bits import Bits, places, windows
from frontdesk.rules.openings import Found, around, possible, ranked, soonest
from frontdesk.storage.finder import Finder
from frontdesk.storage.free import HORIZON
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs
from frontdesk.values.wall import slot_from
from frontdesk.values.wanted import Wanted


@dataclass(frozen=True, slots=True)
class Opening:
    """A time that is free, with its room; ``reason`` says why it is offered."""

    day: date
    starts: time
    therapist_id: int
    therapist: str
    room_id: int
    room: str
    reason: str


@dataclass(frozen=True, slots=True)
class Landing:
    """Where an appointment could begin on a day; times of the studio's clock.

    ``starts`` by therapist, in whichever room; ``rooms`` with its own therapist, by room.
    """

    day: date
    starts: Mapping[int, tuple[time, ...]]
    rooms: Mapping[int, tuple[time, ...]]


@needs(Permission.SEE_CALENDAR)
def openings(view: View, wanted: Wanted, limit: int = 5) -> tuple[Opening, ...]:
    """Return the best openings, best first; raises ``Refused`` when the service is gone."""
    return openings_of(Finder(view, wanted), limit)


def openings_of(finder: Finder, limit: int) -> tuple[Opening, ...]:
    """Return the best openings that a finder has found."""
    starts, targets = possible(finder.search), finder.targets()
    if targets:
        best = around(finder.search, starts, finder.wishes, targets, limit)
    else:
        best = ranked(finder.search, starts, finder.wishes, limit)
    return _told(finder, best)


def soonest_of(finder: Finder) -> Opening | None:
    """Return the very next opening that a finder has found."""
    first = soonest(possible(finder.search), 1)
    if not first:
        return None
    return _told(finder, [Found(first[0][1], first[0][0], 0.0, "soonest")])[0]


@needs(Permission.SEE_CALENDAR)
def landing(view: View, appointment_id: int, days: tuple[date, ...]) -> tuple[Landing, ...]:
    """Return where an appointment could begin on ``days``, its own place left out of account."""
    row, finder = _moving(view, appointment_id)
    starts = possible(finder.search)
    mine = starts.get(row.therapist_id, 0)
    rooms = {
        room: mine & windows(free, finder.search.whole)
        for room, free in finder.search.rooms.items()
    }
    return tuple(Landing(day, _on(finder, day, starts), _on(finder, day, rooms)) for day in days)


@needs(Permission.SEE_CALENDAR)
def landing_days(view: View, appointment_id: int, first: date, last: date) -> frozenset[date]:
    """Return the days on which an appointment could be with its therapist at its time."""
    row, finder = _moving(view, appointment_id)
    mine = possible(finder.search).get(row.therapist_id, 0)
    found = set()
    for ahead in range((last - first).days + 1):
        day = first + timedelta(days=ahead)
        at = slot_from(view.zone, day, row.starts) - finder.base
        if at >= 0 and mine >> at & 1:
            found.add(day)
    return frozenset(found)


def _moving(view: View, appointment_id: int) -> tuple[Appointment, Finder]:
    """Return an appointment, and what finds where it could be: its own place counts as free."""
    row = view.session.get(Appointment, appointment_id)
    if row is None:
        raise Refused.because("gone", what="appointment")
    wanted = Wanted(
        service_id=row.service_id,
        minutes=row.minutes,
        client_id=row.client_id,
        from_day=view.today,
        days=HORIZON,
    )
    return row, Finder(view, wanted, besides=row)


def _on(finder: Finder, day: date, starts: Mapping[int, Bits]) -> dict[int, tuple[time, ...]]:
    whole = finder.of_day(day)
    return {
        number: tuple(finder.wall(at).time() for at in places(bits & whole))
        for number, bits in starts.items()
    }


def _told(finder: Finder, best: Sequence[Found]) -> tuple[Opening, ...]:
    settled = finder.settled([(each.worker, each.slot) for each in best])
    return tuple(
        Opening(
            wall.date(),
            wall.time(),
            each.worker,
            finder.name(each.worker),
            room.id,
            room.name,
            each.reason,
        )
        for each, (wall, room) in zip(best, settled, strict=True)
    )
