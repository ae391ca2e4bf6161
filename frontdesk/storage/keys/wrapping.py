"""Wraps the key of a file by what opens it, and unwraps it again.

AES-256-GCM, which says when what is unwrapped is not what was wrapped; it holds for one slot of
one database and for no other. A passphrase becomes a key by Argon2id, which makes guessing dear;
a recovery code and what the key store holds are random already.
"""

import hashlib
import secrets
from datetime import datetime

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from frontdesk.storage.keys.key import Key
from frontdesk.storage.keys.slots import Slots, Wrapped
from frontdesk.values.protection import Slot

_NONCE, _SALT, _LENGTH = 12, 16, 32
#: Rounds, and KiB of memory: a third of a second here.
COST = (3, 64 * 1024)
#: What a page of slots may ask of this computer at most.
_DEAREST = (20, 1024 * 1024)
_LEAST_MEMORY = 8


def wrap(key: Key, slots: Slots, slot: Slot, secret: bytes, made: datetime) -> Slots:
    """Return ``slots`` with ``key`` wrapped by ``secret`` in one of them."""
    nonce, salt, cost = secrets.token_bytes(_NONCE), b"", (0, 0)
    if slot is Slot.OWNER:
        salt, cost = secrets.token_bytes(_SALT), COST
    with_what = AESGCM(_derived(slot, secret, salt, cost))
    wrapped = with_what.encrypt(nonce, key.raw, _bound(slots, slot))
    row = Wrapped(nonce=nonce, wrapped=wrapped, salt=salt, cost=cost, made=made)
    return slots.put(slot, row)


def unwrap(slots: Slots, slot: Slot, secret: bytes) -> Key | None:
    """Return the key; none when ``secret`` does not open that slot of that database."""
    found = slots.slots.get(slot)
    if found is None:
        return None
    try:
        with_what = AESGCM(_derived(slot, secret, found.salt, found.cost))
        return Key(with_what.decrypt(found.nonce, found.wrapped, _bound(slots, slot)))
    except (InvalidTag, ValueError):  # damaged so that it is not even of the right length, too
        return None


def _bound(slots: Slots, slot: Slot) -> bytes:
    return f"{slot.value}\n{slots.database}".encode()


def _derived(slot: Slot, secret: bytes, salt: bytes, cost: tuple[int, int]) -> bytes:
    if slot is Slot.KEYRING:
        return secret
    if slot is Slot.RECOVERY:
        return hashlib.sha256(secret).digest()
    rounds, memory = cost
    if not (1 <= rounds <= _DEAREST[0] and _LEAST_MEMORY <= memory <= _DEAREST[1]):
        raise ValueError("no such cost")
    made = Argon2id(salt=salt, length=_LENGTH, iterations=rounds, lanes=1, memory_cost=memory)
    return made.derive(secret)
