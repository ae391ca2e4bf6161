"""What was erased is not left lying between the pages of the file, nor in its log."""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2 as sqlite

from frontdesk.storage.engine import Store, raw
from frontdesk.storage.erased import LIST, erased_marks
from frontdesk.values.erasing import ErasedMark

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
            _keep(path.with_name(LIST), _marks(store))


# Internal


def _marks(store: Store) -> tuple[ErasedMark, ...]:
    with Session(store.read) as session:
        return erased_marks(session)


def _keep(path: Path, marks: Sequence[ErasedMark]) -> None:
    lines = [json.dumps({"client": each.client_id, "mark": each.mark}) + "\n" for each in marks]
    part = path.with_suffix(".part")
    part.write_text("".join(lines), encoding="utf-8")
    os.replace(part, path)
