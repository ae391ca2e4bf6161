"""Book and move appointments.

A command says what it saw (``was``) and what it wants (``to``).
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from frontdesk.commands.base import Command
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Appointment, Visit
from frontdesk.storage.own import own_clients
from frontdesk.storage.schedule import Answer, answer
from frontdesk.storage.unit import Work
from frontdesk.values.asked import Asked
from frontdesk.values.placement import Placement
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.state import MOVABLE, State
from frontdesk.values.text import clean


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class Book(Command):
    """Book one guest; ``override`` is the reason for which hours and shifts are set aside."""

    client_id: int | None = None
    guest_name: str | None = None
    service_id: int
    minutes: int
    therapist_id: int
    day: date
    starts: time
    fold: bool = False
    room_id: int | None = None
    source: str = "phone"
    note: str | None = None
    override: str | None = None

    def apply(self, work: Work) -> None:
        require_own(work, self.therapist_id, self.client_id)
        if self.client_id is None and not (self.guest_name or "").strip():
            raise Refused.because("nobody_to_book", "client")
        place = Placement(
            therapist_id=self.therapist_id,
            day=self.day,
            starts=self.starts,
            minutes=self.minutes,
            fold=self.fold,
        )
        asked = Asked(
            service_id=self.service_id,
            minutes=self.minutes,
            therapist_id=self.therapist_id,
            day=self.day,
            starts=self.starts,
            fold=self.fold,
            client_id=self.client_id,
            room_id=self.room_id,
            overridden=set_aside(work, self.override),
        )
        found = required(work, asked, work.now)
        row = add_visit(work, replace(place, room_id=found.room_id), found, self)
        work.says("booked", appointment=row.id, visit=row.visit_id, **where(row))


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class Move(Command):
    """Move to another time, therapist, room or length; without a room in ``to``, one is found."""

    appointment_id: int
    was: Placement
    to: Placement
    override: str | None = None

    def apply(self, work: Work) -> None:
        row = work.load(Appointment, self.appointment_id)
        require_own(work, row.therapist_id)
        require_own(work, self.to.therapist_id)
        if row.placement != self.was:
            raise Stale("moved_elsewhere", table="appointment", row=row.id)
        if row.state not in MOVABLE:
            raise Refused.because("not_movable", state=row.state)
        found = self._answer(work, row)
        changed = found.room_id != row.room_id
        row.move(self.was, replace(self.to, room_id=found.room_id))
        if self.to.minutes != self.was.minutes:
            row.price, row.priced_on = found.price, found.priced_on
        work.claim_anew(row.visit_id)
        work.says("moved", appointment=row.id, room_changed=changed, **where(row))

    def _answer(self, work: Work, row: Appointment) -> Answer:
        asked = Asked(
            service_id=row.service_id,
            minutes=self.to.minutes,
            therapist_id=self.to.therapist_id,
            day=self.to.day,
            starts=self.to.starts,
            fold=self.to.fold,
            client_id=row.client_id,
            room_id=self.to.room_id,
            besides=row.visit_id,
            overridden=set_aside(work, self.override),
            turnover=row.turnover,
        )
        now = work.now if self.to.day != self.was.day or self.to.starts != self.was.starts else None
        if self.to.room_id is not None and self.to.room_id == self.was.room_id:
            kept = answer(work.session, work.zone, asked, now)
            if not kept.reasons:
                return kept
            free = replace(asked, room_id=None)  # its own room is taken there: any other will do
            return required(work, free, now)
        return required(work, asked, now)


def add_visit(
    work: Work, place: Placement, found: Answer, asked: Book, at: datetime | None = None
) -> Appointment:
    """Add a visit of one guest with its claims; ``at`` checks the guest in."""
    visit = work.add(
        Visit(
            source=asked.source,
            note=clean(asked.note) if asked.note else None,
            booked_at=work.now,
            booked_by=work.who.person_id,
        )
    )
    row = work.add(
        Appointment(
            visit_id=visit.id,
            client_id=asked.client_id,
            guest_name=clean(asked.guest_name) if asked.guest_name else None,
            service_id=asked.service_id,
            therapist_id=place.therapist_id,
            room_id=place.room_id,
            day=place.day,
            starts=place.starts,
            fold=place.fold,
            minutes=place.minutes,
            turnover=found.turnover,
            state=State.BOOKED if at is None else State.ARRIVED,
            price=found.price,
            priced_on=found.priced_on,
            arrived_at=at,
            reason=asked.override,
        )
    )
    work.claim_anew(visit.id)
    return row


def required(work: Work, asked: Asked, now: datetime | None) -> Answer:
    """Return the answer to ``asked``; raise ``Refused`` with every reason against it."""
    found = answer(work.session, work.zone, asked, now)
    if found.reasons:
        raise Refused(found.reasons)
    return found


def require_own(work: Work, therapist_id: int, client_id: int | None = None) -> None:
    """Let therapists touch their own column only, and book none but the clients they see."""
    if work.grant(Permission.BOOK) is not Grant.OWN:
        return
    if work.who.therapist_id != therapist_id:
        raise Refused.because("only_own_column", "therapist")
    seen = own_clients(work.session, therapist_id, work.today) if client_id is not None else ()
    if client_id is not None and client_id not in seen:
        raise Refused.because("not_your_client", "client")


def set_aside(work: Work, reason: str | None) -> bool:
    """Tell whether hours and shifts are set aside; raise ``Refused`` when that is not allowed."""
    if reason is None:
        return False
    if work.grant(Permission.OVERRIDE_HOURS) is Grant.NO:
        raise Refused.because("not_allowed", permission=Permission.OVERRIDE_HOURS)
    if len(reason.strip()) < 3:
        raise Refused([Reason("reason_missing", "override")])
    return True


def where(row: Appointment) -> dict[str, object]:
    """Return the place of an appointment as parameters of a sentence."""
    return {
        "therapist_id": row.therapist_id,
        "room_id": row.room_id,
        "service_id": row.service_id,
        "day": row.day,
        "time": row.starts,
        "minutes": row.minutes,
    }
