"""The nearest time at which a party could come instead."""

from dataclasses import replace
from datetime import timedelta

from frontdesk.rules.series import nearest
from frontdesk.storage.gatherer import Gatherer
from frontdesk.storage.party import weigh
from frontdesk.storage.view import View
from frontdesk.values.party import GuestWish, Party, PartyWish

#: So many days before and after are looked at.
_AROUND = 3
#: Other therapists have to be nearer by so many slots: an hour.
_OTHERS = 12


def alternative(view: View, party: Party) -> Party | None:
    """Return the party at the nearest time that is free, with its own therapists if possible."""
    found = []
    for same, far in ((True, 0), (False, _OTHERS)):
        gatherer = Gatherer(view, _wish(view, party, same=same))
        at = gatherer.slot_at(party.day, party.starts)
        meetings = gatherer.gathering.meetings(nearest(gatherer.gathering.candidates, at))
        first = next(iter(meetings), None)
        if first is not None:
            found.append((abs(first.slot - at) + far, gatherer.party(first)))
    best = min(found, key=lambda each: each[0], default=None)
    if best is None:
        return None
    there = replace(best[1], besides=party.besides)
    return None if weigh(view.session, view.zone, there, view.now).reasons else there


def _wish(view: View, party: Party, *, same: bool) -> PartyWish:
    names: dict[object, int] = {}
    guests = tuple(
        GuestWish(
            service_id=guest.service_id,
            minutes=guest.minutes,
            who=names.setdefault(guest.who or (number,), number),
            client_id=guest.client_id,
            guest_name=guest.guest_name,
            therapists=frozenset({guest.therapist_id}) if same else frozenset(),
            after=guest.after,
        )
        for number, guest in enumerate(party.guests)
    )
    first = max(party.day - timedelta(days=_AROUND), view.today)
    days = (party.day - first).days + _AROUND + 1
    return PartyWish(guests=guests, rooming=party.rooming, from_day=first, days=days)
