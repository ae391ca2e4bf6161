"""Diagnoses that somebody else made: a code, who supplied it and when; never made here."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Number, SealedJson


class Diagnosis(Row):
    """An ICD-10 code of a client; code, who supplied it and on what day stand sealed."""

    __tablename__ = "diagnosis"
    __table_args__ = (Index(None, "client_id"), STRICT)

    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))
    facts: Mapped[dict[str, Any]] = mapped_column(SealedJson)
    noted_at: Mapped[datetime]
    noted_by: Mapped[int | None] = mapped_column(Number, ForeignKey("person.id"))
    active: Mapped[bool] = mapped_column(default=True)
