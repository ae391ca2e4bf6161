"""Hold a slot while its form is filled in, and let it go; seen by others, journaled by nobody."""

from dataclasses import dataclass, replace
from datetime import timedelta

from frontdesk.commands.appointments import require_own, required
from frontdesk.commands.base import Command
from frontdesk.model import Hold
from frontdesk.storage import claims, holds
from frontdesk.storage.unit import Work
from frontdesk.values.asked import Asked
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
        row = Hold(station=work.who.station, person_id=work.person_id, until=work.now + HELD_FOR)
        work.add(row)
        asked = replace(self.asked, room_id=found.room_id, turnover=found.turnover)
        wanted = claims.of_asked(work.session, work.zone, asked)
        claims.lay(work.session, work.zone, wanted, hold=row.id)
        work.says("slot_held", until=row.until)


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class Release(Command):
    """Let go of what this person holds at this station."""

    def apply(self, work: Work) -> None:
        work.unrecorded = True
        holds.drop(work.session, holds.passing(work.session))
        work.says("slot_released")
