"""The key of a file. It is never shown: not in a log, not in a report of a crash."""

import secrets
from typing import Any

_BYTES = 32


class Key:
    """A raw key of SQLCipher, 256 random bits."""

    __slots__ = ("_raw",)

    def __init__(self, raw: bytes) -> None:
        if len(raw) != _BYTES:
            raise ValueError("a key has 32 bytes")
        self._raw = raw

    @classmethod
    def fresh(cls) -> "Key":
        """Return a new one."""
        return cls(secrets.token_bytes(_BYTES))

    @property
    def raw(self) -> bytes:
        """The bytes, to be wrapped."""
        return self._raw

    @property
    def said(self) -> str:
        """The key as SQLCipher is told it: as it is, nothing is derived from it."""
        return f"x'{self._raw.hex()}'"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and secrets.compare_digest(self._raw, other._raw)

    def __hash__(self) -> int:
        return hash(self._raw)

    def __repr__(self) -> str:
        return "Key(…)"

    def __reduce__(self) -> Any:
        raise TypeError("a key is not written anywhere")
