"""The words of the booking line, English and Spanish, folded; and how the line falls into words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from frontdesk.values.line import Kind, Value
from frontdesk.values.text import fold

WEEKDAYS = (
    ("monday", "lunes"),
    ("tuesday", "martes"),
    ("wednesday", "weds", "miercoles"),
    ("thursday", "jueves"),
    ("friday", "viernes"),
    ("saturday", "sabado"),
    ("sunday", "domingo"),
)
MONTHS = (
    {"january", "jan", "enero", "ene"},
    {"february", "feb", "febrero"},
    {"march", "mar", "marzo"},
    {"april", "apr", "abril", "abr"},
    {"may", "mayo"},
    {"june", "jun", "junio"},
    {"july", "jul", "julio"},
    {"august", "aug", "agosto", "ago"},
    {"september", "sep", "sept", "septiembre", "setiembre"},
    {"october", "oct", "octubre"},
    {"november", "nov", "noviembre"},
    {"december", "dec", "diciembre", "dic"},
)
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "un": 1, "una": 1, "two": 2, "dos": 2, "three": 3, "tres": 3,
    "four": 4, "cuatro": 4, "five": 5, "cinco": 5, "six": 6, "seis": 6,
}  # fmt: skip
WITH = {"w", "w/", "with", "con", "c/", "@"}
NOT = {"not", "no", "without", "sin", "w/o", "except", "excepto", "but"}
OR = {"or", "o", "/", "u"}
ANYONE = {"any", "anyone", "anybody", "whoever", "cualquiera"}
WOMEN = {"woman", "female", "lady", "mujer"}
MEN = {"man", "male", "hombre"}
ROOM = {"room", "rm", "sala", "cuarto", "cabina"}
COUPLES = {"couples", "couple", "couple's", "couples'", "pareja", "parejas", "duo"}
PLUS = {"+", "&", "plus"}
#: Before a day, these only say that one wants to see it.
GO = {"g", "go", "goto", "ir"}
#: Words that carry nothing when they stand at the edge of what is left over.
FILLERS = {
    "a", "an", "the", "for", "at", "on", "in", "of", "please", "book", "and", "appointment", "min",
    "el", "la", "los", "las", "un", "una", "para", "de", "del", "en", "por", "favor", "cita", "y",
    "reservar", "w", "w/", "with", "con", "c/", "@", "after", "before", "between", "every", "+",
    "next", "this", "or", "o", "/", "to", "x", "&", "-", "minute",
}  # fmt: skip
#: What services are called in the other language.
SERVICE_WORDS = {
    "masaje": "massage", "sueco": "swedish", "sueca": "swedish", "profundo": "deep",
    "profunda": "deep", "tejido": "tissue",
    "ventosas": "cupping", "ventosa": "cupping", "acupuntura": "acupuncture",
    "embarazo": "prenatal", "piedras": "stone", "calientes": "hot", "deportivo": "sports",
    "facial": "facial", "reflexologia": "reflexology",
}  # fmt: skip

_WORD = re.compile(r"[^\s,;]+")
#: Signs that stand before a word without a blank: ``+tom``, ``@ana``, ``w/ana``.
_STUCK = re.compile(r"(\+|&|@|[wW]/[oO]?|[cC]/)(?=[^\W\d])")
#: ``deep60``, ``rm3``, ``dt90``.
_LENGTH_ON = re.compile(r"([^\W\d_]{2,})(\d{1,3})")
#: ``tue/thu``, ``ana/jo``.
_SLASH = re.compile(r"([^\W\d]{2,})(/)([^\W\d].*)")


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word and its place in the line."""

    folded: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """What some words in a row mean: their count and the readings; several are a doubt."""

    count: int
    kind: Kind
    readings: tuple[Value, ...] = ()
    wrong: str | None = None


def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of a line; signs that stick to a word are words of their own."""
    found: list[Word] = []
    for match in _WORD.finditer(text):
        _split(match[0], match.start(), found)
    return tuple(each for each in found if each.folded)


def said(words: Sequence[Word], at: int) -> str:
    """Return a word, or nothing past the end."""
    return words[at].folded if 0 <= at < len(words) else ""


def follows(words: Sequence[Word], at: int, *phrases: str) -> int:
    """Return how many words one of ``phrases`` takes from ``at`` on; 0 when none stands there."""
    for phrase in phrases:
        parts = phrase.split()
        if all(said(words, at + n) == part for n, part in enumerate(parts)):
            return len(parts)
    return 0


def number_said(word: str) -> int | None:
    """Return a small number, in figures or letters."""
    return int(word) if word.isdecimal() and len(word) < 4 else NUMBERS.get(word)


def index_of(word: str, names: Sequence[Sequence[str]], least: int = 3) -> int | None:
    """Return the place of a name in ``names`` of which ``word`` is the beginning."""
    word = word.rstrip(".")
    for place, each in enumerate(names):
        if len(word) >= least and any(name.startswith(word) for name in each):
            return place
    return None


# Internal


def _split(raw: str, start: int, found: list[Word]) -> None:
    if raw.lower() in NOT:
        found.append(Word(fold(raw), start, start + len(raw)))
        return
    if (sign := _STUCK.match(raw)) and sign.end() < len(raw):
        found.append(Word(fold(sign[0]), start, start + sign.end()))
        _split(raw[sign.end() :], start + sign.end(), found)
        return
    if slash := _SLASH.fullmatch(raw):
        for group in (1, 2, 3):
            _split(slash[group], start + slash.start(group), found)
        return
    if (stuck := _LENGTH_ON.fullmatch(raw)) and stuck[1].lower() != "x":
        for group in (1, 2):
            place = start + stuck.start(group), start + stuck.end(group)
            found.append(Word(fold(stuck[group]), *place))
        return
    bare = raw.rstrip(".:!?") if len(raw) > 1 else raw
    found.append(Word(fold(bare), start, start + len(bare)))
