"""Who did what, when: chained by hash; and the ids of commands already carried out."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Json, Number


class JournalEntry(Row):
    """One command. ``id`` counts without gaps; ``mac`` chains over ``prev`` and ``digest``.

    ``undoes`` names the entry that this one walked back (or redid, when that was an undo).
    """

    __tablename__ = "journal"
    __table_args__ = (
        CheckConstraint("length(prev) = 32 AND length(mac) = 32", name="hash_length"),
        Index(None, "person_id", "station"),
        STRICT,
    )

    at: Mapped[datetime]
    person_id: Mapped[int | None] = mapped_column(Number, ForeignKey("person.id"))
    station: Mapped[str]
    process: Mapped[str]  # whose feed leaves it out
    command: Mapped[str]
    code: Mapped[str]  # of its sentence
    params: Mapped[dict[str, Any]] = mapped_column(Json)  # numbers, days, names of codes: no PHI
    subjects: Mapped[list[Any]] = mapped_column(Json)  # [topic, number] pairs; empty: everything
    days: Mapped[list[str]] = mapped_column(Json)
    undoable: Mapped[bool]
    undoes: Mapped[int | None] = mapped_column(Number, ForeignKey("journal.id"), unique=True)
    digest: Mapped[bytes] = mapped_column(LargeBinary)
    prev: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    mac: Mapped[bytes] = mapped_column(LargeBinary, unique=True)


class JournalRow(Row):
    """A row before and after an entry; both can be erased with the salt.

    ``digest`` is of contents and salt and stays, so that the chain stands.
    """

    __tablename__ = "journal_row"
    __table_args__ = (
        Index(None, "entry_id"),
        Index(None, "table_name", "row_id"),
        STRICT,
    )

    entry_id: Mapped[int] = mapped_column(Number, ForeignKey("journal.id"))
    table_name: Mapped[str]
    row_id: Mapped[int] = mapped_column(Number)
    before: Mapped[dict[str, Any] | None] = mapped_column(Json)
    after: Mapped[dict[str, Any] | None] = mapped_column(Json)
    salt: Mapped[bytes | None] = mapped_column(LargeBinary)
    digest: Mapped[bytes] = mapped_column(LargeBinary)


class Once(Row):
    """A command that took effect: its id, a digest of its content, and its outcome."""

    __tablename__ = "once"
    __table_args__ = (STRICT,)

    command_id: Mapped[str] = mapped_column(Text, unique=True)
    digest: Mapped[bytes] = mapped_column(LargeBinary)
    entry_id: Mapped[int] = mapped_column(Number, ForeignKey("journal.id"))
