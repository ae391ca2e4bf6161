"""What clients have, sealed; what the rules make of it, for the desk; and the rules themselves."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Json, Number, Sealed, Word
from frontdesk.values.health import Verdict


class HealthCondition(Row):
    """One condition of a client: what it is stands sealed in ``facts``.

    ``known_at`` is when it was last said to be so; a doctor's note seen before it does not count.
    """

    __tablename__ = "health_condition"
    __table_args__ = (Index(None, "client_id"), STRICT)

    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))
    facts: Mapped[str] = mapped_column(Sealed)
    known_at: Mapped[datetime]
    known_by: Mapped[int | None] = mapped_column(Number, ForeignKey("person.id"))
    active: Mapped[bool] = mapped_column(default=True)


class HealthCaution(Row):
    """What a rule comes to for a client, the condition left out; derived whenever one changes."""

    __tablename__ = "health_caution"
    __table_args__ = (
        CheckConstraint("verdict IN ('allow','adapt','ask','note')", name="known_verdict"),
        Index(None, "client_id"),
        STRICT,
    )

    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))
    condition_id: Mapped[int] = mapped_column(Number, ForeignKey("health_condition.id"))
    service: Mapped[str | None]  # its code; none is any other
    verdict: Mapped[Verdict] = mapped_column(Word(Verdict))
    instruction: Mapped[str]
    from_day: Mapped[date | None]
    until_day: Mapped[date | None]


class DoctorNote(Row):
    """A doctor's note on file: who wrote it, how long it counts; the paper may lie beside it."""

    __tablename__ = "doctor_note"
    __table_args__ = (Index(None, "client_id"), STRICT)

    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))
    doctor: Mapped[str]
    given: Mapped[date]
    until: Mapped[date | None]
    seen_at: Mapped[datetime]
    seen_by: Mapped[int | None] = mapped_column(Number, ForeignKey("person.id"))
    active: Mapped[bool] = mapped_column(default=True)


class HealthPass(Row):
    """Why an appointment may be although a doctor's note is waited for."""

    __tablename__ = "health_pass"
    __table_args__ = (STRICT,)

    appointment_id: Mapped[int] = mapped_column(Number, ForeignKey("appointment.id"), unique=True)
    reason: Mapped[str] = mapped_column(Sealed)
    at: Mapped[datetime]
    person_id: Mapped[int | None] = mapped_column(Number, ForeignKey("person.id"))


class HealthRules(Row):
    """A version of the studio's rules; the lead's name and the moment make it binding."""

    __tablename__ = "health_rules"
    __table_args__ = (
        CheckConstraint("(signed_at IS NULL) = (signed_by IS NULL)", name="signed_by_somebody"),
        STRICT,
    )

    version: Mapped[int] = mapped_column(unique=True)
    rules: Mapped[list[Any]] = mapped_column(Json)
    made_at: Mapped[datetime]
    made_by: Mapped[int | None] = mapped_column(Number, ForeignKey("person.id"))
    signed_at: Mapped[datetime | None]
    signed_by: Mapped[int | None] = mapped_column(Number, ForeignKey("person.id"))


class NoteReading(Row):
    """Who read whose note of a session, when and why; written before it is shown.

    Added only; ``seen_at`` is when the therapist who wrote the note has seen that it was read.
    """

    __tablename__ = "note_reading"
    __table_args__ = (
        Index(None, "appointment_id", "person_id"),
        Index(None, "therapist_id"),
        STRICT,
    )

    appointment_id: Mapped[int] = mapped_column(Number, ForeignKey("appointment.id"))
    therapist_id: Mapped[int] = mapped_column(Number, ForeignKey("therapist.id"))  # who wrote it
    person_id: Mapped[int] = mapped_column(Number, ForeignKey("person.id"))
    at: Mapped[datetime]
    reason: Mapped[str | None] = mapped_column(Sealed)  # gone when the client is erased
    seen_at: Mapped[datetime | None]


class HealthReading(Row):
    """Who opened whose health record, and when; written before it is shown."""

    __tablename__ = "health_reading"
    __table_args__ = (Index(None, "client_id", "person_id"), STRICT)

    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))
    person_id: Mapped[int] = mapped_column(Number, ForeignKey("person.id"))
    at: Mapped[datetime]
