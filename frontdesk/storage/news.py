"""What a client is to be told: written with what was done, held until it is old enough.

Nothing is written for whom nobody can write to, nor of what has begun already.
"""

from datetime import date, time

from sqlalchemy import select

from frontdesk.model import Appointment, Client, Message
from frontdesk.storage.unit import Work
from frontdesk.values.message import HELD, MessageKind
from frontdesk.values.placement import Placement
from frontdesk.values.state import State
from frontdesk.values.wall import moment

#: Whom, on which day and when a client expects.
_Known = tuple[int, date, time]


def hold_booked(work: Work, number: int, client_id: int | None, place: Placement) -> None:
    """Hold a message that an appointment was booked."""
    if client_id is not None and _reachable(work, client_id) and _ahead(work, place):
        _hold(work, MessageKind.BOOKED, number, _known(place))


def hold_news(work: Work, row: Appointment, was: Placement | None) -> None:
    """Hold a message of what has become of ``row``, instead of one that waits already.

    ``was`` is where the client knows it to be; none when they know of none. When all is as the
    client knows it, nothing waits any more.
    """
    if row.client_id is None or not _reachable(work, row.client_id):
        return
    knows = None if was is None else _known(was)
    waiting = select(Message).where(Message.appointment_id == row.id, Message.sent_at.is_(None))
    for held in work.session.execute(waiting).scalars():
        booked = held.kind is MessageKind.BOOKED
        knows = None if booked else (held.was_therapist_id, held.was_day, held.was_starts)
        work.session.delete(held)
    now = None if row.state is State.CANCELLED else _known(row.placement)
    if knows == now:
        return
    if knows is not None and now is not None:
        _hold(work, MessageKind.MOVED, row.id, knows)
    elif _ahead(work, row.placement):
        kind = MessageKind.BOOKED if knows is None else MessageKind.CANCELLED
        _hold(work, kind, row.id, knows or _known(row.placement))


# Internal


def _known(place: Placement) -> _Known:
    return place.therapist_id, place.day, place.starts


def _reachable(work: Work, client_id: int) -> bool:
    found = select(Client.phone, Client.email).where(Client.id == client_id)
    return any(work.session.execute(found).one())


def _ahead(work: Work, place: Placement) -> bool:
    return moment(work.zone, place.day, place.starts, place.fold) > work.now


def _hold(work: Work, kind: MessageKind, number: int, known: _Known) -> None:
    work.add(
        Message(
            kind=kind,
            appointment_id=number,
            was_therapist_id=known[0],
            was_day=known[1],
            was_starts=known[2],
            ready_at=work.now + HELD,
        )
    )
