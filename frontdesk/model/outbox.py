"""Letters by e-mail: written down with what is attached, sent later, kept as having been sent."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Json, Number, Sealed, SealedBytes, Word
from frontdesk.values.mail import MailKind, MailState


class Outbox(Row):
    """One letter; ``key`` is its name for the servers on its way, so that none counts twice."""

    __tablename__ = "outbox"
    __table_args__ = (
        CheckConstraint(
            "state IN ('waiting','sending','failed','sent','dropped')", name="known_state"
        ),
        CheckConstraint(
            "(state IN ('sent','dropped')) = (ended_at IS NOT NULL)", name="ended_has_moment"
        ),
        CheckConstraint("tries >= 0", name="tries"),
        Index(None, "client_id"),
        Index(None, "state"),
        STRICT,
    )

    key: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[MailKind] = mapped_column(Word(MailKind))
    client_id: Mapped[int | None] = mapped_column(Number, ForeignKey("client.id"))
    sale_id: Mapped[int | None] = mapped_column(Number, ForeignKey("sale.id"))
    address: Mapped[str]
    language: Mapped[str | None]
    person_id: Mapped[int] = mapped_column(Number, ForeignKey("person.id"))
    queued_at: Mapped[datetime]
    state: Mapped[MailState] = mapped_column(Word(MailState), default=MailState.WAITING)
    tries: Mapped[int] = mapped_column(default=0)
    tried_at: Mapped[datetime | None]
    process: Mapped[str | None]  # of the window that is sending it
    code: Mapped[str | None]  # why it did not go out, with what belongs to the sentence
    params: Mapped[dict[str, Any] | None] = mapped_column(Json)
    ended_at: Mapped[datetime | None]


class OutboxPaper(Row):
    """A PDF that goes with a letter; it is here until the letter has gone out, and no longer."""

    __tablename__ = "outbox_paper"
    __table_args__ = (Index(None, "outbox_id"), STRICT)

    outbox_id: Mapped[int] = mapped_column(Number, ForeignKey("outbox.id"))
    name: Mapped[str] = mapped_column(Sealed)
    content: Mapped[bytes] = mapped_column(SealedBytes)
