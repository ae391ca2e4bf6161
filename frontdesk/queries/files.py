"""The files kept with a client: that they are there; for whom it concerns, what is in them."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from frontdesk.errors import Refused
from frontdesk.model import Blob, ClientFile, Person
from frontdesk.model.types import yes
from frontdesk.queries.health import has_opened, may_read_health, require_opened
from frontdesk.storage import blobs
from frontdesk.storage.own import own_clients
from frontdesk.storage.settings import most_file_bytes
from frontdesk.storage.view import View
from frontdesk.values.file import FileKind
from frontdesk.values.rights import Grant, Permission, needs


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file. Of one that concerns health the name is told to who has opened the record, only."""

    id: int
    kind: FileKind
    size: int
    health: bool
    name: str | None = field(repr=False)
    description: str | None = field(repr=False)
    added_at: datetime
    added_by: str | None
    doctor_note_id: int | None


@dataclass(frozen=True, slots=True)
class ClientFiles:
    """A client's files, the newest first; ``total`` is what they come to, ``most`` for one.

    ``may_read`` says that the one who asks may read what concerns health, ``opened`` that the
    record was opened for it.
    """

    client_id: int
    rows: tuple[FileRow, ...]
    total: int
    most: int
    studio_total: int
    may_read: bool
    opened: bool


@dataclass(frozen=True, slots=True)
class FileContent:
    """What stands in a file."""

    id: int
    name: str
    kind: FileKind
    content: bytes = field(repr=False)


@needs(Permission.SEE_CLIENTS)
def client_files(view: View, client_id: int) -> ClientFiles:
    """Return the files of a client."""
    _require_own(view, client_id)
    may_read = may_read_health(view, client_id)
    opened = may_read and has_opened(view, client_id)
    found = view.session.execute(
        select(*_SHOWN, Person.name)
        .outerjoin(Person, Person.id == ClientFile.added_by)
        .where(ClientFile.client_id == client_id, yes(ClientFile.active))
        .where(ClientFile.form_answer_id.is_(None))  # those stand with the forms
        .order_by(ClientFile.added_at.desc(), ClientFile.id.desc())
    ).all()
    told = _told(view, [row.id for row in found if opened or not row.health])
    rows = tuple(_row(row, *told.get(row.id, (None, None))) for row in found)
    whole = view.session.execute(select(func.coalesce(func.sum(Blob.size), 0))).scalar_one()
    return ClientFiles(
        client_id=client_id,
        rows=rows,
        total=sum(row.size for row in rows),
        most=most_file_bytes(view.session),
        studio_total=int(whole),
        may_read=may_read,
        opened=opened,
    )


@needs(Permission.SEE_CLIENTS)
def file_content(view: View, file_id: int) -> FileContent:
    """Return what stands in a file; of one on health only after the record was opened."""
    row = view.session.execute(
        select(ClientFile.client_id, ClientFile.health, ClientFile.kind, ClientFile.blob_id).where(
            ClientFile.id == file_id, yes(ClientFile.active)
        )
    ).first()
    if row is None:
        raise Refused.because("gone", "file", what="client_file")
    _require_own(view, row.client_id)
    if row.health:
        if view.grant(Permission.SEE_CONDITIONS) is Grant.NO:
            raise Refused.because("file_of_health")
        require_opened(view, row.client_id)
    content = blobs.content(view.session, row.blob_id)
    if content is None:
        raise Refused.because("gone", "file", what="client_file")
    name, _ = _told(view, [file_id])[file_id]
    return FileContent(file_id, name, row.kind, content)


# Internal

_SHOWN = (
    *(ClientFile.id, ClientFile.kind, ClientFile.size, ClientFile.health),
    *(ClientFile.added_at, ClientFile.doctor_note_id),
)


def _told(view: View, numbers: list[int]) -> dict[int, tuple[str, str]]:
    """Return what these files are called and said to be; of no other is that even unsealed."""
    query = select(ClientFile.id, ClientFile.name, ClientFile.description)
    found = view.session.execute(query.where(ClientFile.id.in_(numbers))) if numbers else ()
    return {number: (name, description) for number, name, description in found}


def _row(row: Any, name: str | None, description: str | None) -> FileRow:
    number, kind, size, health, at, note, who = row
    return FileRow(
        id=number,
        kind=kind,
        size=size,
        health=health,
        name=name,
        description=description,
        added_at=at,
        added_by=who,
        doctor_note_id=note,
    )


def _require_own(view: View, client_id: int) -> None:
    if view.grant(Permission.SEE_CLIENTS) is not Grant.OWN:
        return
    if client_id not in own_clients(view.session, view.therapist_id, view.today):
        raise Refused.because("not_your_client")
