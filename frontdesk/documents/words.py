"""The words of papers, in the language of who reads them; ``resources/documents/words*.toml``.

words = words_in("es");  words("total_paid") == "Total pagado";  words.day_dated(day)
words.count("sessions", 1) == "1 sesión";  words.both("charges") == "Charges / Cargos"
"""

import tomllib
from dataclasses import dataclass
from datetime import date, time
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

    def __call__(self, key: str, /, **params: Any) -> str:
        """Return a text; one that is not there raises."""
        text: str = self._said[key]
        return text.format(**params) if params else text

    def count(self, key: str, count: int, /, **params: Any) -> str:
        """Return a text about so many; of one it is the text of ``…_one``."""
        return self(f"{key}_one" if count == 1 else key, count=f"{count:,}", **params)

    def both(self, key: str, /, **params: Any) -> str:
        """Return a text in the usual language, and beside it in this one, if that is another."""
        usual, said = words_in(USUAL)(key, **params), self(key, **params)
        return said if said == usual else f"{usual} / {said}"

    def clock(self, at: time) -> str:
        """Return ``9:30 am``."""
        half = self._said["halves"][at.hour >= 12]
        return self("clock", hour=(at.hour + 11) % 12 + 1, minute=f"{at.minute:02d}", half=half)

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
    found: dict[str, dict[str, Any]] = {}
    for path in sorted((RESOURCES / "documents").glob("words*.toml")):
        for language, said in tomllib.loads(path.read_text(encoding="utf-8")).items():
            there = found.setdefault(language, {})
            if twice := there.keys() & said.keys():
                raise ValueError(f"{path.name} says again what is said: {sorted(twice)}")
            there |= said
    return {language: Words(language, said) for language, said in found.items()}
