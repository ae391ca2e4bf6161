"""Folding of names for searching, and what may not stand in any text."""

import unicodedata
from uuid import uuid4

_EXTRA = {"ł": "l", "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ı": "i"}


class _Bare(dict[int, str | None]):
    """What becomes of each letter once it is split from its accents; learned letter by letter."""

    def __missing__(self, code: int) -> str | None:
        letter = chr(code)
        found = None if unicodedata.combining(letter) else _EXTRA.get(letter, letter)
        self[code] = found
        return found


_BARE = _Bare()


def one_line(text: str) -> str:
    """Return ``text`` on one line, cleaned, with single spaces between its words."""
    return " ".join(clean(text).split())


def fold(text: str) -> str:
    """Return ``text`` without case and accents, for searching: ``Peña`` gives ``pena``."""
    if text.isascii():
        return " ".join(text.casefold().split())
    split = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(split.translate(_BARE).split())


def clean(text: str) -> str:
    """Return ``text`` in NFC without control and direction-changing characters, trimmed.

    Line feeds stay; a name loses them because it is put on one line by its command.
    """
    if text.isascii() and text.isprintable():
        return text.strip()
    kept = (
        letter
        for letter in unicodedata.normalize("NFC", text)
        if letter == "\n"
        or unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
        or letter == "\u200d"
    )
    return "".join(kept).strip()


def new_id() -> str:
    """Return an id for a command, unique everywhere."""
    return uuid4().hex
