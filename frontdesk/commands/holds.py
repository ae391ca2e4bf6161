"""Hold a slot while its form is filled in, and let it go; seen by others, journaled by nobody."""

from dataclasses import dataclass, replace
from datetime import timedelta

from frontdesk.commands.appointments import require_own, required
from frontdesk.commands.base import Command
from frontdesk.errors import Refused
from frontdesk.model import Hold
from frontdesk.storage import claims, holds
from frontdesk.storage.claims import Wanted
from frontdesk.storage.party import needs_of, weigh
from frontdesk.storage.unit import Work
from frontdesk.values.asked import Asked
from frontdesk.values.party import Party
from frontdesk.values.rights import Permission, needs

#: So long a slot is held; a form that stays open asks again.
HELD_FOR = timedelta(seconds=60)


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class HoldSlot(Command):
    """Keep others off what ``asked`` would take; a person at a station holds one slot at a time."""

    asked: Asked

    def apply(self, work: Work) -> None:
        work.unrecorded = True
        require_own(work, self.asked.therapist_id, self.asked.client_id)
        holds.drop(work.session, holds.passing(work.session))
        found = required(work, self.asked, work.now)
        asked = replace(self.asked, room_id=found.room_id, turnover=found.turnover)
        _hold(work, claims.of_asked(work.session, work.zone, asked))


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class HoldParty(Command):
    """Keep others off all that the guests of ``party`` would take; instead of any other slot."""

    party: Party

    def apply(self, work: Work) -> None:
        work.unrecorded = True
        for guest in self.party.guests:
            require_own(work, guest.therapist_id, guest.client_id)
        holds.drop(work.session, holds.passing(work.session))
        found = weigh(work.session, work.zone, self.party, work.now)
        if found.reasons:
            raise Refused(found.reasons)
        _hold(work, needs_of(work.session, work.zone, found))


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class Release(Command):
    """Let go of what this person holds at this station."""

    def apply(self, work: Work) -> None:
        work.unrecorded = True
        holds.drop(work.session, holds.passing(work.session))
        work.says("slot_released")


def _hold(work: Work, wanted: list[Wanted]) -> None:
    row = Hold(station=work.who.station, person_id=work.person_id, until=work.now + HELD_FOR)
    work.add(row)
    claims.lay(work.session, work.zone, wanted, hold=row.id)
    work.says("slot_held", until=row.until)
