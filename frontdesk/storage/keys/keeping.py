"""Makes the slots of a file and changes them; the file itself stays as it is."""

import secrets
from datetime import datetime

from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.storage.keys import beside, ring
from frontdesk.storage.keys.key import Key
from frontdesk.storage.keys.opener import by_itself
from frontdesk.storage.keys.slots import Slots
from frontdesk.storage.keys.wrapping import unwrap, wrap
from frontdesk.storage.place import Place
from frontdesk.values.protection import Slot, code_bytes, passphrase

_ID_BYTES = 16


def fresh_slots(key: Key, code: str, words: str, now: datetime, *, by_itself: bool) -> Slots:
    """Return slots for a new key: of a code, of a passphrase unless it is empty, of the key store.

    Raises ``Refused`` (no_daily_key) when nothing but the code would open the file.
    """
    slots = Slots(database=secrets.token_hex(_ID_BYTES))
    slots = with_code(slots, key, code, now)
    if words:
        slots = with_passphrase(slots, key, words, now)
    if by_itself:
        slots = with_keyring(slots, key, now) or slots
    if Slot.OWNER not in slots.slots and Slot.KEYRING not in slots.slots:
        raise Refused.because("no_daily_key", "passphrase")
    return slots


def with_passphrase(slots: Slots, key: Key, words: str, now: datetime) -> Slots:
    """Return the slots with another passphrase; raises ``Refused`` when it is none to choose."""
    return wrap(key, slots, Slot.OWNER, passphrase(words).encode(), now)


def with_code(slots: Slots, key: Key, code: str, now: datetime) -> Slots:
    """Return the slots with another recovery code."""
    secret = code_bytes(code)
    if secret is None:
        raise Refused.because("no_recovery_code", "code")
    return wrap(key, slots, Slot.RECOVERY, secret, now)


def with_keyring(slots: Slots, key: Key, now: datetime) -> Slots | None:
    """Return the slots opened by this computer's key store; none where it has none."""
    secret = ring.fetched(slots.database) or ring.kept(slots.database)
    if secret is None:
        return None
    made = wrap(key, slots, Slot.KEYRING, secret, now)
    return made if unwrap(made, Slot.KEYRING, secret) == key else None


def without_keyring(slots: Slots) -> Slots:
    """Return the slots without the key store; raises ``Refused`` when nothing else is typed."""
    if Slot.OWNER not in slots.slots:
        raise Refused.because("passphrase_first", "passphrase")
    return slots.without(Slot.KEYRING)


def opens(slots: Slots, code: str) -> bool:
    """Tell whether a recovery code opens the file: a test of the paper, nothing is changed."""
    secret = code_bytes(code)
    return secret is not None and unwrap(slots, Slot.RECOVERY, secret) is not None


def opens_here(slots: Slots) -> bool:
    """Tell whether the key store of this computer opens the file."""
    return by_itself(slots) is not None


def slots_of(place: Place) -> Slots:
    """Return the slots of a file that is encrypted; raises ``Refused`` of one that is not."""
    if place.path is None or place.key is None:
        raise Refused.because("not_protected")
    slots = beside.found(place.path)
    if slots is None:
        raise StoreUnavailable("keys_damaged", place=str(place.path))
    return slots
