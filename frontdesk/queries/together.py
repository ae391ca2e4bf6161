"""What the desk is told of guests who want to come together: the offer, and when they could."""

from dataclasses import dataclass, replace
from datetime import date, time

from frontdesk.errors import Reason
from frontdesk.storage.claims import veiled
from frontdesk.storage.gatherer import Gatherer
from frontdesk.storage.party import weigh
from frontdesk.storage.view import View
from frontdesk.values.party import Party, PartyAnswer, PartyWish
from frontdesk.values.rights import Grant, Permission, needs

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
    gatherer = Gatherer(view, wish)
    told: dict[date, int] = {}
    found: list[TogetherOpening] = []
    for meeting in gatherer.soonest():
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
