"""Who waits for an opening, and whom the desk has to call."""

from datetime import date, datetime, time

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Json, Number, Word
from frontdesk.values.waiting import Reached


class Waiting(Row):
    """A client who would come if something came free; no therapist or weekday said: any.

    ``appointment_id`` is a later booking that is kept meanwhile. What was offered last is kept
    with its time; ``closed_at`` ends the wait, whatever came of it.
    """

    __tablename__ = "waiting"
    __table_args__ = (
        CheckConstraint("minutes > 0 AND minutes % 5 = 0", name="on_the_grid"),
        CheckConstraint("priority BETWEEN 0 AND 2", name="priority"),
        Index(None, "client_id"),
        Index(None, "closed_at"),
        STRICT,
    )

    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id", ondelete="RESTRICT"))
    service_id: Mapped[int] = mapped_column(Number, ForeignKey("service.id", ondelete="RESTRICT"))
    minutes: Mapped[int]
    therapists: Mapped[list[int]] = mapped_column(Json)
    weekdays: Mapped[list[int]] = mapped_column(Json)
    after: Mapped[time | None]
    before: Mapped[time | None]
    until: Mapped[date | None]
    priority: Mapped[int] = mapped_column(default=1)
    note: Mapped[str | None]
    appointment_id: Mapped[int | None] = mapped_column(
        Number, ForeignKey("appointment.id", ondelete="RESTRICT")
    )
    added_at: Mapped[datetime]
    offered_at: Mapped[datetime | None]
    offered_day: Mapped[date | None]
    offered_starts: Mapped[time | None]
    offered_therapist_id: Mapped[int | None] = mapped_column(Number, ForeignKey("therapist.id"))
    closed_at: Mapped[datetime | None]
    booked_id: Mapped[int | None] = mapped_column(
        Number, ForeignKey("appointment.id", ondelete="RESTRICT")
    )


class CallBack(Row):
    """An appointment whose client has to be called, and how far that has come."""

    __tablename__ = "call_back"
    __table_args__ = (Index(None, "appointment_id"), Index(None, "outcome"), STRICT)

    appointment_id: Mapped[int] = mapped_column(
        Number, ForeignKey("appointment.id", ondelete="RESTRICT")
    )
    why: Mapped[str]  # therapist_away
    added_at: Mapped[datetime]
    outcome: Mapped[Reached] = mapped_column(Word(Reached), default=Reached.NOT_YET)
    reached_at: Mapped[datetime | None]
