"""What a client is to be told of a move: written with it, held until it is old enough."""

from sqlalchemy import select

from frontdesk.model import Appointment, Client, Message
from frontdesk.storage.unit import Work
from frontdesk.values.message import HELD, MessageKind
from frontdesk.values.placement import Placement


def hold_news(work: Work, row: Appointment, was: Placement) -> None:
    """Hold a message that ``row`` has moved, instead of one that waits already.

    Nothing is written for whom nobody can write to, nor when all is as the client knows it.
    """
    if row.client_id is None:
        return
    client = work.load(Client, row.client_id)
    if not (client.phone or client.email):
        return
    knows = (was.therapist_id, was.day, was.starts)
    waiting = select(Message).where(
        Message.appointment_id == row.id, Message.kind == MessageKind.MOVED
    )
    for held in work.session.execute(waiting.where(Message.sent_at.is_(None))).scalars():
        knows = (held.was_therapist_id, held.was_day, held.was_starts)
        work.session.delete(held)
    if knows != (row.therapist_id, row.day, row.starts):
        work.add(
            Message(
                kind=MessageKind.MOVED,
                appointment_id=row.id,
                was_therapist_id=knows[0],
                was_day=knows[1],
                was_starts=knows[2],
                ready_at=work.now + HELD,
            )
        )
