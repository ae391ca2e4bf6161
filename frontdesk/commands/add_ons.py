"""Add something to an appointment that is booked, at today's price, or take it off again.

What takes time makes the appointment longer, as long as the treatment has not begun; later, and at
the till, it is on the ticket alone.
"""

from dataclasses import dataclass, replace

from sqlalchemy import select

from frontdesk.commands.appointments import require_own
from frontdesk.commands.base import Command
from frontdesk.errors import Reason, Refused
from frontdesk.model import AddOn, Appointment, AppointmentAddOn
from frontdesk.storage.claims import LANES, Outrun
from frontdesk.storage.moving import answer_moved, as_asked
from frontdesk.storage.unit import Work
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import MOVABLE, NEXT, State


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class AddToBooking(Command):
    """Add hot stones, say, to what is booked: it is on the ticket then, and has its time."""

    appointment_id: int
    add_on_id: int

    def apply(self, work: Work) -> None:
        row = _open(work, self.appointment_id)
        add_on = work.load(AddOn, self.add_on_id, "add_on")
        if not add_on.active:
            raise Refused.because("add_on_gone", "add_on", name=add_on.name)
        if add_on.services is not None and row.service_id not in add_on.services:
            raise Refused.because("add_on_elsewhere", "add_on", name=add_on.name)
        if _added(work, row.id, add_on.id) is not None:
            raise Refused.because("add_on_there", "add_on", name=add_on.name)
        minutes = add_on.minutes if row.state in MOVABLE else 0
        if minutes:
            _lengthen(work, row, add_on, minutes)
        work.add(
            AppointmentAddOn(
                appointment_id=row.id, add_on_id=add_on.id, price=add_on.price, minutes=minutes
            )
        )
        said = {"appointment": row.id, "client_id": row.client_id, "name": add_on.name}
        work.says("add_on_booked", **said)


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class TakeOffBooking(Command):
    """Take something off again that was added to a booking."""

    appointment_id: int
    add_on_id: int

    def apply(self, work: Work) -> None:
        row = _open(work, self.appointment_id)
        added = _added(work, row.id, self.add_on_id)
        if added is None:
            raise Refused.because("gone", "add_on", what="add_on")
        name = work.load(AddOn, self.add_on_id).name
        if added.minutes and row.state in MOVABLE:
            row.minutes, row.added = row.minutes - added.minutes, row.added - added.minutes
            work.claim_anew(row.visit_id, LANES)
        work.session.delete(added)
        work.says("add_on_taken_off", appointment=row.id, client_id=row.client_id, name=name)


def _open(work: Work, number: int) -> Appointment:
    """Return an appointment that is not over, and the asking person's to change."""
    row = work.load(Appointment, number)
    require_own(work, row.therapist_id)
    if not NEXT[row.state] or row.state in (State.CANCELLED, State.NO_SHOW, State.DONE):
        raise Refused.because("not_movable", state=row.state)
    return row


def _lengthen(work: Work, row: Appointment, add_on: AddOn, minutes: int) -> None:
    """Make an appointment longer; ``Refused`` names the add-on, and all that is in its way."""
    to = replace(row.placement, minutes=row.minutes + minutes)
    row.added += minutes
    asked = as_asked(row, to, overridden=row.reason is not None)
    asked = replace(asked, overlap=row.overlap is not None)
    found = answer_moved(work.session, work.zone, asked, None, row.room_id)
    why = Reason("add_on_no_time", "add_on", {"name": add_on.name, "minutes": minutes})
    if found.reasons:
        raise Refused([why, *found.reasons])
    row.move(row.placement, replace(to, room_id=found.room_id))
    try:
        work.claim_anew(row.visit_id, LANES)
    except Outrun:
        raise  # somebody was faster: it is looked at again
    except Refused as refused:  # the next service of the same visit
        raise Refused([why, *refused.reasons]) from None


def _added(work: Work, appointment_id: int, add_on_id: int) -> AppointmentAddOn | None:
    return work.session.execute(
        select(AppointmentAddOn).where(
            AppointmentAddOn.appointment_id == appointment_id,
            AppointmentAddOn.add_on_id == add_on_id,
        )
    ).scalar()
