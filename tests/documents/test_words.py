"""What papers say is there in every language, with the same blanks to fill in."""

import re
import string
import tomllib
from datetime import date, time

import pytest

from frontdesk.documents.words import words_in
from frontdesk.paths import RESOURCES

_DOCUMENTS = RESOURCES / "documents"
_FILES = {
    path.name: tomllib.loads(path.read_text(encoding="utf-8"))
    for path in sorted(_DOCUMENTS.glob("words*.toml"))
}
_TEMPLATES = {path.name: path.read_text(encoding="utf-8") for path in _DOCUMENTS.glob("*.html")}
#: Papers of which nothing is said here: what stands on them is handed over whole.
_WORDLESS = {"board_sheet.html", "load_sheet.html", "keys.html", "recovery.html"}
_SHAPES = re.compile(r"\{[%{#].*?[%}#]\}|<style>.*?</style>|<[^>]*>|&\w+;", re.DOTALL)


def blanks(text: object) -> set[str | None]:
    """Return the names of what is filled in; of a list, how long it is."""
    if isinstance(text, list):
        return {str(len(text))}
    return {name for _, name, _, _ in string.Formatter().parse(str(text)) if name}


@pytest.mark.parametrize("file", sorted(_FILES))
def test_every_language_says_all_of_it(file: str) -> None:
    english = _FILES[file]["en"]
    for language, said in _FILES[file].items():
        assert said.keys() == english.keys(), language
        for key, text in said.items():
            assert not blanks(text) - blanks(english[key]), key
            assert blanks(english[key]) - blanks(text) <= {"weekday"}, key


@pytest.mark.parametrize("file", sorted(_FILES))
def test_what_is_counted_is_said_of_one_too(file: str) -> None:
    for language, said in _FILES[file].items():
        counted = {key for key, text in said.items() if "count" in blanks(text)}
        assert {f"{key}_one" for key in counted} <= said.keys(), language
        words = words_in(language)
        for key in counted:
            rest = dict.fromkeys(map(str, blanks(said[key]) - {"count"}), "x")
            assert words.count(key, 1, **rest) != words.count(key, 2, **rest), key
            assert words.count(key, 1234, **rest).startswith("1,234"), key


def test_a_template_says_nothing_of_its_own() -> None:
    """Take away what is filled in and how it looks: no word is left, but names of numbers."""
    for name, text in _TEMPLATES.items():
        left = re.findall(r"[^\W\d_]{2,}", _SHAPES.sub(" ", text))
        known = {"NPI", "EIN"} if name == "superbill.html" else set()
        known |= {"Łódź", "日本", "שלום"} if name == "test_page.html" else set()
        assert set(left) <= known, name
        quoted = re.findall(r"\bwords(?:\.\w+)?\(\"(\w+)\"", text)
        assert quoted or name in {*_WORDLESS, "_letter.html"}, name
        for key in quoted:
            assert any(key in said["en"] for said in _FILES.values()), (name, key)


@pytest.mark.parametrize(
    ("language", "at", "said"),
    [("en", time(0, 5), "12:05 am"), ("en", time(12), "12:00 pm"), ("es", time(9, 30), "9:30 a.m."),
     ("es", time(23, 5), "11:05 p.m."), (None, time(13), "1:00 pm")],
)  # fmt: skip
def test_times_are_written_as_the_language_does(language: str | None, at: time, said: str) -> None:
    assert words_in(language).clock(at) == said


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
