"""The outbox: what clients are to be told, held until it is old enough to be true."""

from datetime import date, datetime, time

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Number, Word
from frontdesk.values.message import MessageKind


class Message(Row):
    """One message about an appointment; ``was_…`` is what the client knows so far.

    Of a booking they know nothing: there it says where it was booked.

    Written by the command it tells of, so that undo withdraws it. What it says is taken from
    the appointment when it is sent. Nothing sends it yet.
    """

    __tablename__ = "message"
    __table_args__ = (
        Index(None, "appointment_id"),
        Index(None, "ready_at"),
        # No number twice: what undo took away comes back under its own.
        {**STRICT, "sqlite_autoincrement": True},
    )

    kind: Mapped[MessageKind] = mapped_column(Word(MessageKind))
    appointment_id: Mapped[int] = mapped_column(Number, ForeignKey("appointment.id"))
    was_therapist_id: Mapped[int] = mapped_column(Number, ForeignKey("therapist.id"))
    was_day: Mapped[date]
    was_starts: Mapped[time]
    ready_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
