"""The therapist's note of a session, sealed, and what is put together from the notes."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Number, Sealed, SealedJson


class SessionNote(Row):
    """Subjective, objective, assessment, plan; once signed it is not changed any more.

    ``details`` holds the rest: body chart, areas, techniques, pressure, homework, outcome.
    """

    __tablename__ = "session_note"
    __table_args__ = (STRICT,)

    appointment_id: Mapped[int] = mapped_column(Number, ForeignKey("appointment.id"), unique=True)
    therapist_id: Mapped[int] = mapped_column(Number, ForeignKey("therapist.id"))
    subjective: Mapped[str | None] = mapped_column(Sealed)
    objective: Mapped[str | None] = mapped_column(Sealed)
    assessment: Mapped[str | None] = mapped_column(Sealed)
    plan: Mapped[str | None] = mapped_column(Sealed)
    details: Mapped[dict[str, Any] | None] = mapped_column(SealedJson)
    written_at: Mapped[datetime]
    signed_at: Mapped[datetime | None]


class Addendum(Row):
    """What was added to a note after it had been signed; added only, never changed."""

    __tablename__ = "addendum"
    __table_args__ = (Index(None, "note_id"), STRICT)

    note_id: Mapped[int] = mapped_column(Number, ForeignKey("session_note.id"))
    therapist_id: Mapped[int] = mapped_column(Number, ForeignKey("therapist.id"))
    text: Mapped[str] = mapped_column(Sealed)
    written_at: Mapped[datetime]


class Phrase(Row):
    """Words that the studio's therapists write often, put in by a few letters."""

    __tablename__ = "phrase"
    __table_args__ = (STRICT,)

    short: Mapped[str] = mapped_column(unique=True)
    words: Mapped[str]


class CarePlan(Row):
    """So many sessions towards a goal, and what is measured at each; sealed but for its days."""

    __tablename__ = "care_plan"
    __table_args__ = (
        CheckConstraint("sessions BETWEEN 1 AND 99", name="sessions_in_range"),
        Index(None, "client_id"),
        STRICT,
    )

    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))
    therapist_id: Mapped[int] = mapped_column(Number, ForeignKey("therapist.id"))
    name: Mapped[str] = mapped_column(Sealed)
    goal: Mapped[str] = mapped_column(Sealed)
    measures: Mapped[list[str]] = mapped_column(SealedJson)
    sessions: Mapped[int]
    since: Mapped[date]
    until: Mapped[date | None]  # its last day, none while it goes on
