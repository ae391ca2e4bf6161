"""Imports: what came in, and the rows that wait for a person to decide."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Json, Number


class ImportBatch(Row):
    """One file brought in; how its columns were read is remembered for the next like it."""

    __tablename__ = "import_batch"
    __table_args__ = (Index(None, "head"), STRICT)

    source: Mapped[str]  # square, vagaro, fresha; list-… of a list that is of no system
    file_name: Mapped[str]
    at: Mapped[datetime]
    counts: Mapped[dict[str, int]] = mapped_column(Json)
    head: Mapped[str | None]  # a digest of the names of the columns
    layout: Mapped[dict[str, Any] | None] = mapped_column(Json)


class ImportRow(Row):
    """A row that was doubtful or rejected, as it stood in the file, with reasons."""

    __tablename__ = "import_row"
    __table_args__ = (Index(None, "batch_id"), Index(None, "status"), STRICT)

    batch_id: Mapped[int] = mapped_column(Number, ForeignKey("import_batch.id"))
    line: Mapped[int]
    status: Mapped[str]  # doubtful, rejected, then merged, added or dropped by a person
    reasons: Mapped[list[Any]] = mapped_column(Json)
    raw: Mapped[dict[str, Any]] = mapped_column(Json)
    candidate_id: Mapped[int | None] = mapped_column(Number, ForeignKey("client.id"))
