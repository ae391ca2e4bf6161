"""The therapist's note of a session, sealed."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Number, Sealed


class SessionNote(Row):
    """Subjective, objective, assessment, plan; once signed it is not changed any more."""

    __tablename__ = "session_note"
    __table_args__ = (STRICT,)

    appointment_id: Mapped[int] = mapped_column(Number, ForeignKey("appointment.id"), unique=True)
    therapist_id: Mapped[int] = mapped_column(Number, ForeignKey("therapist.id"))
    subjective: Mapped[str | None] = mapped_column(Sealed)
    objective: Mapped[str | None] = mapped_column(Sealed)
    assessment: Mapped[str | None] = mapped_column(Sealed)
    plan: Mapped[str | None] = mapped_column(Sealed)
    written_at: Mapped[datetime]
    signed_at: Mapped[datetime | None]
