"""The studio's forms, what clients answered and signed, and whether their health has changed."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Json, Number, SealedJson


class Form(Row):
    """One version of a form; a change is a new version, and the newest counts."""

    __tablename__ = "form"
    __table_args__ = (
        UniqueConstraint("key", "version"),
        CheckConstraint("version >= 1", name="version_from_one"),
        STRICT,
    )

    key: Mapped[str]
    version: Mapped[int]
    title: Mapped[str]
    body: Mapped[dict[str, Any]] = mapped_column(Json)
    digest: Mapped[str]  # of the text that is signed
    added_at: Mapped[datetime]


class FormAnswer(Row):
    """A form as a client answered and signed it; added only, never changed.

    ``digest`` is taken over the form, the answers, the signature and the moment.
    """

    __tablename__ = "form_answer"
    __table_args__ = (Index(None, "client_id", "form_id"), STRICT)

    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))
    form_id: Mapped[int] = mapped_column(Number, ForeignKey("form.id"))
    person_id: Mapped[int | None] = mapped_column(Number, ForeignKey("person.id"))  # handed it out
    answers: Mapped[dict[str, Any]] = mapped_column(SealedJson)
    signature: Mapped[list[Any]] = mapped_column(SealedJson)
    signed_at: Mapped[datetime]
    digest: Mapped[str]


class FormDraft(Row):
    """What a client has answered so far, sealed; it goes when the form is signed, or is too old.

    A cut of power costs nobody's answers: the client goes on at the station that was handed over.
    ``key`` is the digest of what that station alone knows; without one nobody takes it up again.
    """

    __tablename__ = "form_draft"
    __table_args__ = (UniqueConstraint("client_id", "form"), STRICT)

    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))
    person_id: Mapped[int] = mapped_column(Number, ForeignKey("person.id"))
    form: Mapped[str]
    version: Mapped[int]
    answers: Mapped[dict[str, Any]] = mapped_column(SealedJson)
    key: Mapped[str | None]
    at: Mapped[datetime]


class HealthCheck(Row):
    """The question at check-in, whether anything in a client's health has changed."""

    __tablename__ = "health_check"
    __table_args__ = (Index(None, "client_id"), STRICT)

    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))
    appointment_id: Mapped[int] = mapped_column(Number, ForeignKey("appointment.id"), unique=True)
    changed: Mapped[bool]
    at: Mapped[datetime]
