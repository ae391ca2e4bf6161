"""The words of papers for clients, in the client's language; ``resources/documents/words.toml``.

words = words_in("es");  words("total_paid") == "Total pagado";  words.day_dated(day)
"""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from frontdesk.paths import RESOURCES

#: Where a client has said no language, or one that papers are not written in.
USUAL = "en"
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Words:
    """What papers say in one language."""

    language: str
    _said: dict[str, Any]

    def __call__(self, key: str, **params: Any) -> str:
        """Return a text; one that is not there raises."""
        text: str = self._said[key]
        return text.format(**params) if params else text

    def day_short(self, day: date) -> str:
        """Return ``Mon 21 Dec``."""
        return self._day("day_short", day, short=True)

    def day_dated(self, day: date) -> str:
        """Return ``21 Dec 2026``."""
        return self._day("day_dated", day, short=True)

    def day_long(self, day: date) -> str:
        """Return ``Monday, 21 December 2026``."""
        return self._day("day_long", day, short=False)

    def _day(self, key: str, day: date, *, short: bool) -> str:
        weekday, month = self._said["weekdays"][day.weekday()], self._said["months"][day.month - 1]
        if short:
            weekday, month = weekday[:_SHORT], month[:_SHORT]
        return self(key, weekday=weekday, day=day.day, month=month, year=day.year)


def words_in(language: str | None) -> Words:
    """Return the words of a language; English where papers are not written in it."""
    known = _languages()
    return known.get(language or USUAL, known[USUAL])


@cache
def _languages() -> dict[str, Words]:
    plain = tomllib.loads((RESOURCES / "documents" / "words.toml").read_text(encoding="utf-8"))
    return {language: Words(language, said) for language, said in plain.items()}
