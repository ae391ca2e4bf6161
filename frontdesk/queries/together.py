"""What the desk is told of guests who want to come together: the offer, and when they could."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from heapq import merge
from operator import itemgetter

from frontdesk.errors import Reason
from frontdesk.rules.gathering import Meeting
from frontdesk.rules.stays import WAIT
from frontdesk.storage.claims import veiled
from frontdesk.storage.gatherer import Gatherer
from frontdesk.storage.party import weigh
from frontdesk.storage.view import View
from frontdesk.values.party import Party, PartyAnswer, PartyWish
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.span import GRID

#: So many openings of one day are told, so that other days are told too.
_OF_A_DAY = 2


@dataclass(frozen=True, slots=True)
class TogetherOpening:
    """A time at which all can begin; ``party`` is what would be booked."""

    day: date
    starts: time
    party: Party
    therapists: tuple[str, ...]
    rooms: tuple[str, ...]
    reason: str


@needs(Permission.SEE_CALENDAR)
def party_offer(view: View, party: Party) -> PartyAnswer:
    """Return the rooms and prices that ``party`` would have, and every reason against it."""
    found = weigh(view.session, view.zone, party, view.now)
    if view.grant(Permission.SEE_CALENDAR) is not Grant.OWN:
        return found

    def seen(reasons: tuple[Reason, ...]) -> tuple[Reason, ...]:
        return tuple(veiled(reasons, view.therapist_id))

    seats = tuple(replace(seat, reasons=seen(seat.reasons)) for seat in found.seats)
    return PartyAnswer(seats, seen(found.reasons))


@needs(Permission.SEE_CALENDAR)
def party_openings(view: View, wish: PartyWish, limit: int = 5) -> tuple[TogetherOpening, ...]:
    """Return the next times at which all guests can begin, a few of each day."""
    told: dict[date, int] = {}
    found: list[TogetherOpening] = []
    for gatherer, meeting in _meetings(view, wish):
        day = gatherer.wall(meeting).date()
        if wish.days > 1 and told.get(day, 0) >= _OF_A_DAY:
            continue
        told[day] = told.get(day, 0) + 1
        party = gatherer.party(meeting)
        seats = weigh(view.session, view.zone, party, view.now).seats
        rooms = tuple(dict.fromkeys(seat.room or "" for seat in seats))
        reason = seats[0].room_reason or "soonest"
        names = gatherer.names(meeting)
        found.append(TogetherOpening(party.day, party.starts, party, names, rooms, reason))
        if len(found) == limit:
            break
    return tuple(found)


def _meetings(view: View, wish: PartyWish) -> Iterator[tuple[Gatherer, Meeting]]:
    """Return the meetings by time; where one begins, the one in which least is waited."""
    waits = range(0, WAIT * GRID + 1, GRID) if wish.may_wait else (0,)
    each = [_timed(Gatherer(view, wish.with_wait(wait)), wait) for wait in waits]
    last = -1
    for slot, _, gatherer, meeting in merge(*each, key=itemgetter(0, 1)):
        if slot != last:
            last = slot
            yield gatherer, meeting


def _timed(gatherer: Gatherer, wait: int) -> Iterator[tuple[int, int, Gatherer, Meeting]]:
    for meeting in gatherer.soonest():
        yield meeting.slot, wait, gatherer, meeting
