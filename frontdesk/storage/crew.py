"""Who could give a treatment, and in which rooms, as far as the free time of all goes.

The same for whoever asks, so it is worked out once for a state of the database.
"""

from dataclasses import dataclass
from datetime import date

from frontdesk.rules.bits import Bits, Slots, mask
from frontdesk.rules.openings import Rooms, Worker
from frontdesk.storage.free import Snapshot
from frontdesk.storage.offered import Able, Offer, Treatment
from frontdesk.values.span import GRID

_NEVER = Slots(0)


@dataclass(frozen=True, slots=True)
class Crew:
    """Those who may give it, in the studio's order, each with the free time; the rooms that fit."""

    members: tuple[tuple[Able, Worker], ...]
    rooms: Rooms


def crew_of(now: Snapshot, offer: Offer, treatment: Treatment, first: date, end: int) -> Crew:
    """Return who could give it from the day ``first`` on, looking no further than a slot."""
    key = (treatment.id, first, end)
    found: Crew = now.worked_out(key, lambda: _gathered(now, offer, treatment, first, end))
    return found


def _gathered(now: Snapshot, offer: Offer, treatment: Treatment, first: date, end: int) -> Crew:
    begins, ends = now.day_of(first) or (0, 0)
    members = []
    for able in offer.able(treatment, first):
        on: Bits = now.on.get(able.id, _NEVER).up_to(end)
        last = None if able.last is None else now.day_of(able.last)
        if last is not None and last[1] < end:
            on &= mask(0, last[1])
        free = now.free(able.id)
        load = (ends - begins - free.cut(begins, ends).bit_count()) * GRID
        members.append((able, Worker(able.id, on, free.up_to(end), load)))
    must = offer.standing.intersection(treatment.equipment)
    fit = [room.id for room in offer.rooms if must <= room.fitted]
    return Crew(tuple(members), Rooms((room, now.free(room).up_to(end)) for room in fit))
