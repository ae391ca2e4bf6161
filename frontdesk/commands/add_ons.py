"""Add something to an appointment that is booked, at today's price, or take it off again."""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.commands.appointments import require_own
from frontdesk.commands.base import Command
from frontdesk.errors import Refused
from frontdesk.model import AddOn, Appointment, AppointmentAddOn
from frontdesk.storage.unit import Work
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import NEXT, State


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class AddToBooking(Command):
    """Add hot stones, say, to what is booked: it is on the ticket then."""

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
        work.add(
            AppointmentAddOn(
                appointment_id=row.id,
                add_on_id=add_on.id,
                price=add_on.price,
                minutes=add_on.minutes,
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
        work.session.delete(added)
        work.says("add_on_taken_off", appointment=row.id, client_id=row.client_id, name=name)


def _open(work: Work, number: int) -> Appointment:
    """Return an appointment that is not over, and the asking person's to change."""
    row = work.load(Appointment, number)
    require_own(work, row.therapist_id)
    if not NEXT[row.state] or row.state in (State.CANCELLED, State.NO_SHOW, State.DONE):
        raise Refused.because("not_movable", state=row.state)
    return row


def _added(work: Work, appointment_id: int, add_on_id: int) -> AppointmentAddOn | None:
    return work.session.execute(
        select(AppointmentAddOn).where(
            AppointmentAddOn.appointment_id == appointment_id,
            AppointmentAddOn.add_on_id == add_on_id,
        )
    ).scalar()
