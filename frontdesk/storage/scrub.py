"""What was erased is not left lying between the pages of the file, nor in its log.

Beside the file lies a list of who was erased, numbers and digests alone: a copy of the data that
is older is erased anew by it.
"""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2 as sqlite

from frontdesk.model import Erasure
from frontdesk.storage.engine import Store, raw
from frontdesk.values.erasing import ErasedMark

_LIST = "erased.jsonl"
#: The index for searching keeps what it forgets until it is put together anew.
_INDEX = "INSERT INTO client_words(client_words) VALUES('optimize')"


def scrub(store: Store) -> None:
    """Write the file anew without what was erased; what cannot be done now is done next time."""
    path = store.place.path
    with suppress(DBAPIError, sqlite.Error, OSError), store.write.connect() as connection:
        if path is None:
            outside = connection.execution_options(isolation_level="AUTOCOMMIT")
            outside.exec_driver_sql("VACUUM")
            return
        driver = raw(connection)
        driver.execute(_INDEX)
        driver.execute("VACUUM")
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if path is not None:
        with suppress(OSError):
            _keep(path.with_name(_LIST), _marks(store))


def erased_beside(session: Session) -> Sequence[ErasedMark]:
    """Return who was erased, as the list beside the file has it; none where there is no file."""
    name = session.get_bind().engine.url.database
    if session.get_bind().dialect.name != "sqlite" or not name:
        return ()
    try:
        lines = Path(name).with_name(_LIST).read_text(encoding="utf-8").splitlines()
        found = [json.loads(line) for line in lines]
        return [ErasedMark(int(each["client"]), str(each["mark"])) for each in found]
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def erased_marks(session: Session) -> tuple[ErasedMark, ...]:
    """Return who was erased here; hand it to ``EraseAgain`` in a copy that is older."""
    asked = select(Erasure.client_id, Erasure.mark).where(Erasure.erased_at.is_not(None))
    return tuple(ErasedMark(*row) for row in session.execute(asked.order_by(Erasure.id)))


# Internal


def _marks(store: Store) -> tuple[ErasedMark, ...]:
    with Session(store.read) as session:
        return erased_marks(session)


def _keep(path: Path, marks: Sequence[ErasedMark]) -> None:
    lines = [json.dumps({"client": each.client_id, "mark": each.mark}) + "\n" for each in marks]
    part = path.with_suffix(".part")
    part.write_text("".join(lines), encoding="utf-8")
    os.replace(part, path)
