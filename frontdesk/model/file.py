"""Papers kept with a client, and their contents, each kept once."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Number, Sealed, SealedBytes, Word
from frontdesk.values.file import FileKind


class Blob(Row):
    """What stands in a file, once however often it is filed; added only, never journaled.

    Undo takes back who has it, not what it is; it goes when nobody has it and one asks for that.
    """

    __tablename__ = "blob"
    __table_args__ = (CheckConstraint("size > 0", name="holds_something"), STRICT)

    digest: Mapped[str] = mapped_column(unique=True)  # SHA-256 of the contents
    size: Mapped[int]
    content: Mapped[bytes] = mapped_column(SealedBytes)


class ClientFile(Row):
    """A paper of a client: a scanned form, a doctor's note. What it is called is sealed.

    ``health`` says that only those who may read the client's health may open it. The archive copy
    of a signed form names its answers, and stands as they do.
    """

    __tablename__ = "client_file"
    __table_args__ = (
        CheckConstraint("kind IN ('pdf','png','jpeg')", name="known_kind"),
        Index(None, "client_id"),
        Index(None, "blob_id"),
        Index(None, "doctor_note_id"),
        Index(None, "form_answer_id", unique=True),
        STRICT,
    )

    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))
    blob_id: Mapped[int] = mapped_column(Number, ForeignKey("blob.id"))
    digest: Mapped[str]  # of its contents, told by the journal instead of them
    kind: Mapped[FileKind] = mapped_column(Word(FileKind))
    size: Mapped[int]
    name: Mapped[str] = mapped_column(Sealed)
    description: Mapped[str] = mapped_column(Sealed)
    health: Mapped[bool]
    doctor_note_id: Mapped[int | None] = mapped_column(Number, ForeignKey("doctor_note.id"))
    form_answer_id: Mapped[int | None] = mapped_column(Number, ForeignKey("form_answer.id"))
    added_at: Mapped[datetime]
    added_by: Mapped[int | None] = mapped_column(Number, ForeignKey("person.id"))
    active: Mapped[bool] = mapped_column(default=True)
