"""What papers say is there in every language, with the same blanks to fill in."""

import string
import tomllib
from datetime import date

import pytest

from frontdesk.documents.words import words_in
from frontdesk.paths import RESOURCES

_SAID = tomllib.loads((RESOURCES / "documents" / "words.toml").read_text(encoding="utf-8"))


def blanks(text: object) -> set[str | None]:
    """Return the names of what is filled in; of a list, how long it is."""
    if isinstance(text, list):
        return {str(len(text))}
    return {name for _, name, _, _ in string.Formatter().parse(str(text)) if name}


@pytest.mark.parametrize("language", sorted(set(_SAID) - {"en"}))
def test_every_language_says_all_of_it(language: str) -> None:
    assert _SAID[language].keys() == _SAID["en"].keys()
    for key, text in _SAID[language].items():
        extra = blanks(text) - blanks(_SAID["en"][key])
        assert not extra, key
        assert blanks(_SAID["en"][key]) - blanks(text) <= {"weekday"}, key


@pytest.mark.parametrize(
    ("language", "short", "dated", "long"),
    [
        ("en", "Mon 21 Dec", "21 Dec 2026", "Monday, 21 December 2026"),
        ("es", "lun 21 dic", "21 dic 2026", "lunes, 21 de diciembre de 2026"),
        ("vi", "Mon 21 Dec", "21 Dec 2026", "Monday, 21 December 2026"),
        (None, "Mon 21 Dec", "21 Dec 2026", "Monday, 21 December 2026"),
    ],
)
def test_days_are_written_as_the_language_does(
    language: str | None, short: str, dated: str, long: str
) -> None:
    words, day = words_in(language), date(2026, 12, 21)
    assert [words.day_short(day), words.day_dated(day), words.day_long(day)] == [
        short, dated, long,
    ]  # fmt: skip


def test_what_is_not_written_raises() -> None:
    with pytest.raises(KeyError):
        words_in("es")("nothing of the kind")
