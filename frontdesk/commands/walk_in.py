"""Someone stands at the desk and wants a treatment now."""

from dataclasses import dataclass, field, replace
from datetime import time

from frontdesk.commands.appointments import (
    Book,
    add_visit,
    at,
    let_pass,
    require_own,
    required,
)
from frontdesk.commands.base import Command
from frontdesk.storage.schedule import walk_ins
from frontdesk.storage.unit import Work
from frontdesk.values.asked import Asked
from frontdesk.values.placement import Placement
from frontdesk.values.rights import Permission, needs


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class WalkIn(Command):
    """Book for today and check in at once; the name may come later."""

    service_id: int
    minutes: int
    therapist_id: int
    starts: time
    client_id: int | None = None
    guest_name: str | None = None
    unnamed: str = "Walk-in {number}"  # what somebody is called whose name is not known
    passed: str | None = field(default=None, repr=False)

    def apply(self, work: Work) -> None:
        require_own(work, self.therapist_id, self.client_id)
        day = work.today
        asked = Asked(
            service_id=self.service_id,
            minutes=self.minutes,
            therapist_id=self.therapist_id,
            day=day,
            starts=self.starts,
            client_id=self.client_id,
            passed=let_pass(work, self.passed),
        )
        found = required(work, asked, work.now)
        place = Placement(
            therapist_id=self.therapist_id,
            day=day,
            starts=self.starts,
            minutes=self.minutes,
            room_id=found.room_id,
        )
        guest = self.guest_name
        if self.client_id is None and not guest:
            guest = self.unnamed.replace("{number}", str(walk_ins(work.session, day) + 1))
        book = Book(
            id=self.id,
            client_id=self.client_id,
            guest_name=guest,
            service_id=self.service_id,
            minutes=self.minutes,
            therapist_id=self.therapist_id,
            day=day,
            starts=self.starts,
            source="walk_in",
            passed=self.passed,
        )
        place = replace(place, room_id=found.room_id)
        visit, row = add_visit(work, place, found, book, work.now)
        work.says(
            "walked_in", appointment=row, visit=visit, service_id=self.service_id, **at(place)
        )
