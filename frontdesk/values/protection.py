"""The studio's file under lock and key: what opens it, and what one may choose.

``recovery_code(bytes(20))`` is eight times ``0000``; ``code_bytes`` reads it back, however it is
spaced, and takes O for 0, I and L for 1.
"""

import secrets
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from frontdesk.errors import Refused

#: Letters that are not taken for each other: no I, L, O, U.
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TAKEN_FOR = str.maketrans("OIL", "011")
#: A recovery code: 160 bits, 8 groups of 4.
CODE_BYTES, GROUPS, GROUP = 20, 8, 4
LEAST, MOST = 12, 200
_DIFFERENT = 5


class Slot(StrEnum):
    """What opens the file: this computer's key store, a passphrase, the code on paper."""

    KEYRING = "keyring"
    OWNER = "owner"
    RECOVERY = "recovery"


class KeyChange(StrEnum):
    """What was changed about the protection, as the journal says it."""

    ON = "file_protected"
    OFF = "file_unprotected"
    PASSPHRASE = "keys_passphrase"
    RECOVERY = "keys_recovery"
    KEYRING_ON = "keys_keyring_on"
    KEYRING_OFF = "keys_keyring_off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Protection:
    """How the studio's file is protected now.

    ``store`` says whether this computer has a key store, ``opens_here`` whether what it holds opens
    the file. ``plain`` are older copies that anybody can read.
    """

    on: bool
    slots: frozenset[Slot] = frozenset()
    store: bool = False
    opens_here: bool = False
    code_made: datetime | None = None
    plain: tuple[Path, ...] = ()


def fresh_code() -> str:
    """Return a recovery code that nobody has seen yet."""
    return recovery_code(secrets.token_bytes(CODE_BYTES))


def recovery_code(secret: bytes) -> str:
    """Return a code as it is printed."""
    number = int.from_bytes(secret, "big")
    many = GROUPS * GROUP
    letters = "".join(_LETTERS[number >> 5 * (many - 1 - at) & 31] for at in range(many))
    return " ".join(letters[at : at + GROUP] for at in range(0, many, GROUP))


def code_bytes(text: str) -> bytes | None:
    """Return the secret in a code that somebody typed; none when it is no such code."""
    letters = _letters(text)
    if len(letters) != GROUPS * GROUP or not set(letters) <= set(_LETTERS):
        return None
    number = 0
    for letter in letters:
        number = number << 5 | _LETTERS.index(letter)
    return number.to_bytes(CODE_BYTES, "big")


def same_group(typed: str, group: str) -> bool:
    """Tell whether somebody has typed a group of a code as it stands on the paper."""
    return _letters(typed) == group


def passphrase(text: str) -> str:
    """Return a passphrase that may be chosen; raises ``Refused`` with what is wrong with it."""
    found = as_typed(text)
    if len(found) < LEAST:
        raise Refused.because("passphrase_short", "passphrase", least=LEAST)
    if len(found) > MOST:
        raise Refused.because("passphrase_long", "passphrase", most=MOST)
    if len(set(found.casefold())) < _DIFFERENT:
        raise Refused.because("passphrase_same", "passphrase")
    return found


def as_typed(text: str) -> str:
    """Return a passphrase in the one form it has on every keyboard; spaces at its ends go."""
    return unicodedata.normalize("NFKC", text).strip()


def _letters(text: str) -> str:
    kept = "".join(letter for letter in text.upper() if letter.isalnum())
    return kept.translate(_TAKEN_FOR)
