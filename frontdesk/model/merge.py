"""Two records of one person made one, with all that it takes to part them again."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Json, Number


class ClientMerge(Row):
    """``gone_id`` was made part of ``kept_id``; ``moved`` are the rows that went over, by table.

    ``before`` and ``after`` are the fields of the one who was kept, as the journal keeps values.
    """

    __tablename__ = "client_merge"
    __table_args__ = (
        CheckConstraint("kept_id <> gone_id", name="two_records"),
        Index(None, "kept_id"),
        Index(None, "gone_id"),
        STRICT,
    )

    kept_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))
    gone_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))
    moved: Mapped[dict[str, Any]] = mapped_column(Json)
    before: Mapped[dict[str, Any]] = mapped_column(Json)
    after: Mapped[dict[str, Any]] = mapped_column(Json)
    at: Mapped[datetime]
    person_id: Mapped[int | None] = mapped_column(Number, ForeignKey("person.id"))
    parted_at: Mapped[datetime | None]
