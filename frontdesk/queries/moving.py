"""What a card on its way would be told where it is held, and which messages wait."""

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import or_, select

from frontdesk.errors import Reason, Refused
from frontdesk.model import Appointment, Client, Message
from frontdesk.storage.claims import veiled
from frontdesk.storage.moving import answer_moved, as_asked
from frontdesk.storage.view import View
from frontdesk.values.message import MessageKind
from frontdesk.values.money import Money
from frontdesk.values.placement import Placement
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.state import State


@dataclass(frozen=True, slots=True)
class MoveOffer:
    """The room and price that an appointment would have there; ``reasons`` say why not."""

    to: Placement
    room: str | None
    price: Money
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldMessage:
    """A message that waits; ``was_…`` is what the client knows, ``day`` and ``starts`` are new.

    Of a booking they know nothing yet, of what was cancelled there is nothing new.
    """

    appointment_id: int
    kind: MessageKind
    client: str
    was_day: date
    was_starts: time
    day: date
    starts: time
    ready_at: datetime
    ready: bool


@needs(Permission.SEE_CALENDAR)
def move_offer(view: View, appointment_id: int, to: Placement) -> MoveOffer:
    """Return what moving an appointment there would meet; its own visit is no obstacle."""
    row = view.session.get(Appointment, appointment_id)
    if row is None:
        raise Refused.because("gone", what="appointment")
    asked = as_asked(row, to)
    same = (to.day, to.starts) == (row.day, row.starts)
    now = None if same else view.now
    found = answer_moved(view.session, view.zone, asked, now, row.room_id)
    reasons = found.reasons
    if view.grant(Permission.SEE_CALENDAR) is Grant.OWN:
        reasons = tuple(veiled(reasons, view.therapist_id))
    price = found.price if to.minutes != row.minutes else row.price
    return MoveOffer(to, found.room, price, reasons)


@needs(Permission.SEE_CALENDAR)
def messages_held(view: View) -> tuple[HeldMessage, ...]:
    """Return the messages that are not sent, those that will be ready first before the others."""
    query = (
        select(
            Message.kind,
            Message.appointment_id,
            Message.was_day,
            Message.was_starts,
            Message.ready_at,
            Client.shown_name,
            Appointment.day,
            Appointment.starts,
        )
        .join(Appointment, Appointment.id == Message.appointment_id)
        .join(Client, Client.id == Appointment.client_id)
        .where(Message.sent_at.is_(None))
        .where(or_(Message.kind == MessageKind.CANCELLED, Appointment.state != State.CANCELLED))
        .order_by(Message.ready_at, Message.id)
    )
    if view.grant(Permission.SEE_CALENDAR) is Grant.OWN:
        query = query.where(Appointment.therapist_id == view.therapist_id)
    return tuple(
        HeldMessage(
            appointment_id=row.appointment_id,
            kind=row.kind,
            client=row.shown_name,
            was_day=row.was_day,
            was_starts=row.was_starts,
            day=row.day,
            starts=row.starts,
            ready_at=row.ready_at,
            ready=row.ready_at <= view.now,
        )
        for row in view.session.execute(query)
    )
