"""Who took data out of the studio, and clients whose data is to be erased or was."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Number


class HandingOut(Row):
    """All of the studio, or all of one client, was taken out; written before anything is read.

    Added only. The reason goes when the client is erased.
    """

    __tablename__ = "handing_out"
    __table_args__ = (Index(None, "client_id"), STRICT)

    client_id: Mapped[int | None] = mapped_column(Number, ForeignKey("client.id"))
    person_id: Mapped[int] = mapped_column(Number, ForeignKey("person.id"))
    at: Mapped[datetime]
    health: Mapped[bool]  # what is sealed went out too
    reason: Mapped[str | None]


class Erasure(Row):
    """A client's data is to be erased: proposed, agreed to, carried out; numbers and moments.

    ``mark`` is a digest that tells whether a client of this number in another copy of the data
    is the same one. ``kept_until`` is the last day on which what must be kept still stands.
    """

    __tablename__ = "erasure"
    __table_args__ = (
        CheckConstraint("(agreed_at IS NULL) = (due IS NULL)", name="agreed_has_a_day"),
        CheckConstraint(
            "erased_at IS NULL OR agreed_at IS NOT NULL", name="erased_only_when_agreed"
        ),
        CheckConstraint("erased_at IS NULL OR called_off_at IS NULL", name="erased_or_called_off"),
        Index(None, "client_id"),
        STRICT,
    )

    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))
    proposed_at: Mapped[datetime]
    proposed_by: Mapped[int] = mapped_column(Number, ForeignKey("person.id"))
    reason: Mapped[str | None]  # gone with the rest
    agreed_at: Mapped[datetime | None]
    agreed_by: Mapped[int | None] = mapped_column(Number, ForeignKey("person.id"))
    due: Mapped[date | None]  # on this day or later
    called_off_at: Mapped[datetime | None]
    erased_at: Mapped[datetime | None]
    kept_until: Mapped[date | None]
    mark: Mapped[str]
