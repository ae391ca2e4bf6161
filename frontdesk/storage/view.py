"""What a query looks through: a session that cannot write, who asks, the moment, the zone."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from frontdesk.storage.free import FreeTime, Snapshot
from frontdesk.storage.kept import Shelf
from frontdesk.storage.tally import Tally
from frontdesk.storage.unit import Who
from frontdesk.values.rights import Grant, Permission, grant
from frontdesk.values.wall import local

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class View:
    """Handed to every query."""

    session: Session
    who: Who
    now: datetime
    zone: ZoneInfo
    free: FreeTime = field(default_factory=FreeTime, repr=False)
    tally: Tally = field(default_factory=Tally, repr=False)
    kept: Shelf = field(default_factory=Shelf, repr=False)
    recorded: object = None  # the command by which this reading was written down before

    @property
    def today(self) -> date:
        """The studio's date."""
        return local(self.zone, self.now).date()

    @property
    def therapist_id(self) -> int | None:
        """The therapist that the one who asks is, if any."""
        return self.who.therapist_id

    def house(self, read: Callable[[Session], T]) -> T:
        """Return what ``read`` reads of staff and studio, which is kept; never change it."""
        return self.kept.house(read, self.session)

    def snapshot(self) -> Snapshot:
        """Return which slots are taken, and who is on shift."""
        return self.free.snapshot(self.session, self.zone, self.today, self.kept.seen or None)

    def grant(self, permission: Permission) -> Grant:
        """Return how far ``permission`` goes for the one who asks."""
        return Grant.NO if self.who.role is None else grant(self.who.role, permission)
