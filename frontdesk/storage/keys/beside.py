"""Where the slots lie: beside the file, twice, each written anew and put in place in one step.

They are in every backup as well. Without them a file that is encrypted is lost, so one damaged
page is not enough to lose it.
"""

import os
from contextlib import suppress
from pathlib import Path

from frontdesk.storage.folders import sync_folder
from frontdesk.storage.keys.slots import Slots, read, written

#: The page and its twin, by the ends of their names.
TAILS = (".keys", ".keys-twin")
#: Another file that is being written in place of this one, and the plain one that was there before.
MAKING, BEFORE = ".sealing", ".unsealed"


def pages(database: Path) -> tuple[Path, ...]:
    """Return where the slots of a file lie."""
    return tuple(database.with_name(database.name + tail) for tail in TAILS)


def left(database: Path) -> bool:
    """Tell whether a change of the encryption that was cut off has left anything."""
    return any(database.with_name(database.name + tail).exists() for tail in (MAKING, BEFORE))


def there(database: Path) -> bool:
    """Tell whether there are any; says nothing on whether they can be read."""
    return any(page.exists() for page in pages(database))


def found(database: Path) -> Slots | None:
    """Return the slots of a file; none when there are none that can be read."""
    for page in pages(database):
        with suppress(OSError):
            slots = read(page.read_bytes())
            if slots is not None:
                return slots
    return None


def keep(database: Path, slots: Slots) -> None:
    """Put the slots beside a file; they are on the disk when this returns."""
    for page in reversed(pages(database)):  # the first is read first, so it is written last
        put(page, written(slots))


def forget(database: Path) -> None:
    """Remove them, from beside a file that is plain now."""
    for page in pages(database):
        page.unlink(missing_ok=True)


def put(page: Path, content: bytes) -> None:
    """Write a page so that it is there whole or not at all."""
    part = page.with_name(page.name + ".part")
    with part.open("wb") as sink:
        sink.write(content)
        sink.flush()
        os.fsync(sink.fileno())
    os.replace(part, page)
    sync_folder(page.parent)
