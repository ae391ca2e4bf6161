"""Folding of names for searching, and what may not stand in any text."""

import re
import unicodedata
from uuid import uuid4

_EXTRA = str.maketrans({"ł": "l", "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ı": "i"})
_SPACE = re.compile(r"\s+")


def fold(text: str) -> str:
    """Return ``text`` without case and accents, for searching: ``Peña`` gives ``pena``."""
    if text.isascii():
        return " ".join(text.casefold().split())
    split = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in split if not unicodedata.combining(letter))
    return _SPACE.sub(" ", bare.translate(_EXTRA)).strip()


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
