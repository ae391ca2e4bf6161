"""Finds the key of a file or of a backup: by itself where that works, else by what was typed."""

from contextlib import suppress
from pathlib import Path

from frontdesk.errors import StoreUnavailable
from frontdesk.storage import backup
from frontdesk.storage.connect import reads_plain
from frontdesk.storage.keys import beside, ring
from frontdesk.storage.keys.key import Key
from frontdesk.storage.keys.slots import Slots
from frontdesk.storage.keys.wrapping import unwrap
from frontdesk.storage.place import Place
from frontdesk.values.protection import Slot, as_typed, code_bytes


def unlocked(place: Place, typed: str | None = None) -> Place:
    """Return ``place`` with its key, where the file there is encrypted.

    ``typed`` is a passphrase or a recovery code. Raises ``StoreUnavailable``: key_wanted when the
    file does not open by itself, passphrase_wrong, code_wrong; keys_damaged when there are no
    slots that can be read.
    """
    path = place.path
    if path is None or place.key is not None or not place.exists or reads_plain(place):
        return place
    if beside.found(path) is None:
        bring_slots_back(place)
    slots = beside.found(path)
    if slots is None:
        raise StoreUnavailable("keys_damaged", place=str(path))
    return place.at(path, opened(slots, typed, str(path)))


def key_of(path: Path, studio: Place, typed: str | None = None) -> Key | None:
    """Return the key of a backup; none when it is plain. Raises as ``unlocked`` does.

    Mostly it is that of the ``studio`` beside which it lies.
    """
    found = backup.look(path)
    if found.facts is None or not found.facts.encrypted:
        return None
    slots = backup.slots_in(path)
    if slots is None:
        raise StoreUnavailable("keys_damaged", place=path.name)
    if typed is None and studio.key is not None and studio.path is not None:
        own = beside.found(studio.path)
        if own is not None and own.database == slots.database:
            return studio.key
    return opened(slots, typed, path.name)


def for_restoring(path: Path, place: Place, typed: str | None) -> tuple[Place, Key | None]:
    """Return the place that a backup goes to, with its key if that is found, and the backup's.

    Raises as ``unlocked`` does where the backup does not open. A file that cannot be opened is what
    one may want to restore, so that is no reason not to.
    """
    with suppress(StoreUnavailable, OSError):
        place = unlocked(place)
    return place, key_of(path, place, typed)


def opened(slots: Slots, typed: str | None, place: str) -> Key:
    """Return the key that the slots hold; see ``unlocked``."""
    if typed is None:
        key = by_itself(slots)
        if key is None:
            here = Slot.KEYRING in slots.slots and ring.is_there()
            raise StoreUnavailable("key_wanted", place=place, here=here)
        return key
    code = code_bytes(typed)
    key = None if code is None else unwrap(slots, Slot.RECOVERY, code)
    if key is None:
        key = unwrap(slots, Slot.OWNER, as_typed(typed).encode())
    if key is not None:
        return key
    if code is not None:
        raise StoreUnavailable("code_wrong")
    raise StoreUnavailable("passphrase_wrong" if Slot.OWNER in slots.slots else "only_code_opens")


def by_itself(slots: Slots) -> Key | None:
    """Return the key as the key store of this computer opens it; none when it does not."""
    if Slot.KEYRING not in slots.slots:
        return None
    secret = ring.fetched(slots.database)
    return None if secret is None else unwrap(slots, Slot.KEYRING, secret)


def bring_slots_back(place: Place) -> bool:
    """Put the slots of the newest backup beside a file that lacks them; tell whether there are."""
    assert place.path is not None
    found = backup.newest(backup.beside(place.path))
    slots = None if found is None else backup.slots_in(found.path)
    if slots is None or reads_plain(place):
        return False
    beside.keep(place.path, slots)
    return True
