"""The key store of whoever is logged in at this computer; where there is none, that is told."""

import base64
import binascii
import logging
import secrets

import keyring

_SERVICE = "frontdesk"
_BYTES = 32
_log = logging.getLogger(__name__)


def fetched(database: str) -> bytes | None:
    """Return what the key store holds for a database; none when it has nothing, or fails."""
    try:
        found = keyring.get_password(_SERVICE, database)
        return None if found is None else base64.b64decode(found, validate=True)
    except binascii.Error:
        return None
    except Exception as error:  # each store has errors of its own; what opens the file else does
        _log.info("no key store: %s", type(error).__name__)
        return None


def kept(database: str) -> bytes | None:
    """Let the key store keep a new secret for a database; none when it does not keep it."""
    secret = secrets.token_bytes(_BYTES)
    try:
        keyring.set_password(_SERVICE, database, base64.b64encode(secret).decode())
    except Exception as error:  # see above
        _log.info("no key store: %s", type(error).__name__)
        return None
    return secret if fetched(database) == secret else None  # one that forgets at once is none


def forgotten(database: str) -> None:
    """Let the key store forget it."""
    try:
        keyring.delete_password(_SERVICE, database)
    except Exception as error:  # it may never have had it
        _log.info("not forgotten: %s", type(error).__name__)


def is_there() -> bool:
    """Tell whether this computer has a key store that works."""
    try:
        return float(keyring.get_keyring().priority) > 0
    except Exception:  # see above
        return False
