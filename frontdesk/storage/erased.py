"""Who was erased: a list beside the file, numbers and digests alone.

A copy of the data that is older, such as a backup put in place, is erased anew by it.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.model import Erasure
from frontdesk.storage.place import Place
from frontdesk.values.erasing import ErasedMark

#: What the list is called.
LIST = "erased.jsonl"


def erased_list(place: Place) -> Path | None:
    """Return the list beside the file; none where nobody was ever erased."""
    found = None if place.path is None else place.path.with_name(LIST)
    return found if found is not None and found.exists() else None


def to_erase_again(session: Session) -> tuple[ErasedMark, ...]:
    """Return who stands on the list and was not erased in this copy."""
    here = set(erased_marks(session))
    return tuple(each for each in erased_beside(session) if each not in here)


def erased_beside(session: Session) -> Sequence[ErasedMark]:
    """Return who was erased, as the list beside the file has it; none where there is no file."""
    name = session.get_bind().engine.url.database
    if session.get_bind().dialect.name != "sqlite" or not name:
        return ()
    try:
        lines = Path(name).with_name(LIST).read_text(encoding="utf-8").splitlines()
        found = [json.loads(line) for line in lines]
        return [ErasedMark(int(each["client"]), str(each["mark"])) for each in found]
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def erased_marks(session: Session) -> tuple[ErasedMark, ...]:
    """Return who was erased here; hand it to ``EraseAgain`` in a copy that is older."""
    asked = select(Erasure.client_id, Erasure.mark).where(Erasure.erased_at.is_not(None))
    return tuple(ErasedMark(*row) for row in session.execute(asked.order_by(Erasure.id)))
