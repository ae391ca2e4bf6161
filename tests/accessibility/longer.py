"""A language that nobody speaks: English, two fifths longer, as other languages may be."""

import re
from typing import Any

from PySide6.QtCore import QTranslator

#: By how much, and of what the rest is made.
_MORE = 0.4
_REST = "en lettres"
#: Says how a day or a time is written; no words of it are seen.
_FORMAT = re.compile(r"[dMyhHmsapAPt'/:., -]+")
_FIELD = re.compile(r"\{\w*\}")


class Longer(QTranslator):
    """Makes every text longer; fields and what stands around them stay."""

    def translate(self, context: str, text: str, role: str | None = None, n: int = -1) -> Any:
        """Return the text with as many letters more, before what it ends with."""
        words = _FIELD.sub("", text)
        more = round(len(words) * _MORE)
        if (
            _FORMAT.fullmatch(text)
            or not any(letter.isalpha() for letter in words)
            or "%n" in text
            or len(words) < 2
        ):
            return None
        said = text.rstrip("….:!?")
        rest = (_REST * (more // len(_REST) + 1))[:more]
        return f"{said}{rest}{text[len(said) :]}"

    def isEmpty(self) -> bool:
        """Say that there is something to ask."""
        return False
