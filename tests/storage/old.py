"""Files as an earlier release left them, and upgrades that are killed on the way.

Run as ``python -m tests.storage.old FOLDER EVERY``: upgrades a file again and again, each time
killed a little later, and looks at what the kill left.
"""

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from alembic import command
from sqlalchemy import Engine, event, text

from frontdesk.storage import upgrade
from frontdesk.storage.engine import single
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from frontdesk.storage.release import APPLICATION_ID, REVISION
from tests.bookings import count

#: What the old file holds, and must hold ever after.
_ROWS = (
    "INSERT INTO resource(id, kind, capacity) VALUES (1, 'client', 1), (2, 'room', 2)",
    "INSERT INTO room(id, name, position, active) VALUES (2, 'Room 1', 0, 1)",
    "INSERT INTO hours(id, weekday, opens, closes) VALUES (1, 0, '09:00', '20:00')",
)


def old_file(path: Path, revision: str = "0001") -> Place:
    """Write a database of an earlier release, with a little in it."""
    engine = single(Place(path=path))
    with engine.begin() as connection:
        settings = upgrade.config()
        settings.attributes["connection"] = connection
        command.upgrade(settings, revision)
        for statement in _ROWS:
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    engine.dispose()
    return Place(path=path)


def revision_of(place: Place) -> str:
    """Return the revision of a file; raise if it is damaged or has lost a row."""
    engine = single(place)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
        assert (count(connection, "resource"), count(connection, "hours")) == (2, 1)
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    engine.dispose()
    return str(found)


class _Fuse:
    """Kills this process at its ``last`` step; counts the steps otherwise."""

    def __init__(self, last: int | None) -> None:
        self._last = last
        self.steps = 0

    def burn(self, *_: Any) -> None:
        """Take one more step."""
        self.steps += 1
        if self.steps == self._last:
            os.kill(os.getpid(), signal.SIGKILL)

    def around(self, owner: Any, name: str) -> None:
        """Take a step before and after each call of a function."""
        real: Callable[..., Any] = getattr(owner, name)

        def stepped(*given: Any, **named: Any) -> Any:
            self.burn()
            answer = real(*given, **named)
            self.burn()
            return answer

        setattr(owner, name, stepped)


def _upgrade(place: Place, last: int | None) -> int:
    fuse = _Fuse(last)
    event.listen(Engine, "before_cursor_execute", fuse.burn)
    for owner, name in (
        (upgrade, "_discard"),
        (upgrade, "_copy"),
        (upgrade, "_upgrade_file"),
        (upgrade, "_discard_journals"),
        (upgrade, "sync_folder"),
        (os, "replace"),
    ):
        fuse.around(owner, name)
    open_store(place).dispose()
    return fuse.steps


def _forked(work: Callable[[], int]) -> int:
    """Run ``work`` in a process of its own; return its answer, or 0 when it was killed."""
    hear, say = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(say, str(work()).encode())
        os._exit(0)
    os.close(say)
    _, status = os.waitpid(child, 0)
    told = os.read(hear, 20)
    os.close(hear)
    assert told or os.WTERMSIG(status) == signal.SIGKILL
    return int(told or 0)


def main(folder: str, every: str) -> None:
    """Kill the upgrade at every so many steps; print what was found after each."""
    template = old_file(Path(folder) / "old.db").path
    assert template is not None
    place = Place.file(Path(folder))
    assert place.path is not None
    shutil.copyfile(template, place.path)
    steps = _forked(partial(_upgrade, place, None))
    found = []
    some = {*range(1, steps + 1, int(every)), *range(1, 5), *range(steps - 10, steps + 1)}
    for last in sorted(some):
        shutil.copyfile(template, place.path)
        assert not _forked(partial(_upgrade, place, last)), "it was not killed"
        left = revision_of(place)
        open_store(place).dispose()
        found.append((last, left, revision_of(place)))
    print(json.dumps({"steps": steps, "found": found, "head": REVISION}))


if __name__ == "__main__":
    main(*sys.argv[1:])
