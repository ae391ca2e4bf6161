"""The contents of files: each kept once by its digest, and swept when nobody has it any more."""

from collections.abc import Iterable

from sqlalchemy import delete, exists, select
from sqlalchemy.orm import Session

from frontdesk.model import Blob, ClientFile
from frontdesk.storage.unit import Work
from frontdesk.values.file import Paper


def kept(work: Work, paper: Paper) -> int:
    """Return the number of what stands in ``paper``; it is kept once however often it comes."""
    found = work.session.execute(select(Blob.id).where(Blob.digest == paper.digest)).scalar()
    if found is not None:
        return found
    blob = Blob(digest=paper.digest, size=len(paper.content), content=paper.content)
    return work.add(blob).id


def content(session: Session, number: int) -> bytes | None:
    """Return what stands in a file."""
    return session.execute(select(Blob.content).where(Blob.id == number)).scalar()


def sweep(session: Session, numbers: Iterable[int]) -> None:
    """Take away for good what nobody has any more of these; for erasing a client.

    Undo cannot bring it back, so files that were only withdrawn count as had.
    """
    had = exists().where(ClientFile.blob_id == Blob.id)
    session.execute(delete(Blob).where(Blob.id.in_(list(numbers)), ~had))
