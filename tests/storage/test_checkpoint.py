"""What was written is brought into the file beside the work."""

import shutil
from contextlib import closing
from pathlib import Path

from sqlalchemy import text
from sqlcipher3 import dbapi2 as sqlite

from frontdesk.storage import checkpoint
from frontdesk.storage.engine import Store
from frontdesk.storage.place import Place


def test_after_so_many_commits_it_stands_in_the_file_itself(store: Store, tmp_path: Path) -> None:
    written = "INSERT INTO closed_day(id, day, name) VALUES (1, '2026-12-25', 'Christmas')"
    with store.write.begin() as connection:
        connection.execute(text(written))

    for _ in range(checkpoint._COMMITS - 1):
        store.written()
    assert _in_the_file_alone(store, tmp_path) == 0

    store.written()
    assert store._checkpoints is not None
    store._checkpoints.wait()  # the connections stay open: closing the last one would do it too
    assert _in_the_file_alone(store, tmp_path) == 1


def test_one_that_cannot_be_done_disturbs_nobody(tmp_path: Path) -> None:
    checkpoints = checkpoint.Checkpoints(Place(path=tmp_path))  # a folder, not a file
    for _ in range(checkpoint._COMMITS):
        checkpoints.written()
    checkpoints.wait()
    assert list(tmp_path.iterdir()) == []


def _in_the_file_alone(store: Store, beside: Path) -> int:
    """Return how many closed days the file holds without its log."""
    assert store.place.path is not None
    alone = beside / "alone.db"
    shutil.copyfile(store.place.path, alone)
    with closing(sqlite.connect(str(alone))) as connection:
        found: int = connection.execute("SELECT count(*) FROM closed_day").fetchone()[0]
    return found
