"""What a query looks through: a session that cannot write, who asks, the moment, the zone."""

from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from frontdesk.storage.free import FreeTime
from frontdesk.storage.tally import Tally
from frontdesk.storage.unit import Who
from frontdesk.values.rights import Grant, Permission, grant
from frontdesk.values.wall import local


@dataclass(frozen=True, slots=True)
class View:
    """Handed to every query."""

    session: Session
    who: Who
    now: datetime
    zone: ZoneInfo
    free: FreeTime = field(default_factory=FreeTime, repr=False)
    tally: Tally = field(default_factory=Tally, repr=False)

    @property
    def today(self) -> date:
        """The studio's date."""
        return local(self.zone, self.now).date()

    @property
    def therapist_id(self) -> int | None:
        """The therapist that the one who asks is, if any."""
        return self.who.therapist_id

    def grant(self, permission: Permission) -> Grant:
        """Return how far ``permission`` goes for the one who asks."""
        return Grant.NO if self.who.role is None else grant(self.who.role, permission)
