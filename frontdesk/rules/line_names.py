"""Names of the studio as the booking line has them: services, lengths, therapists, rooms."""

import re
from collections.abc import Iterable, Sequence

from frontdesk.rules.line_words import (
    ANYONE,
    MEN,
    NOT,
    OR,
    ROOM,
    SERVICE_WORDS,
    WITH,
    WOMEN,
    Found,
    Word,
    follows,
    number_said,
    said,
)
from frontdesk.values.line import Called, Kind, Lexicon, Offered, Then
from frontdesk.values.text import fold

_MINUTES = {"min", "mins", "minute", "minutes", "minuto", "minutos", "m", "'"}
_HOURS = {"h", "hr", "hrs", "hour", "hours", "hora", "horas"}
_LENGTH = re.compile(r"(\d{2,3})(?:min|mins|m|'|minutes|minutos)")
_OF_HOURS = re.compile(r"(\d(?:[.,]5)?)(?:h|hr|hrs)")
_HALVES = (
    ("hour and a half", 90), ("an hour and a half", 90), ("hora y media", 90),
    ("una hora y media", 90), ("half an hour", 30), ("half hour", 30), ("media hora", 30),
    ("an hour", 60), ("one hour", 60), ("una hora", 60), ("two hours", 120), ("dos horas", 120),
)  # fmt: skip
#: A bare number from here on is no hour of the day.
_PAST_HOURS = 24
_LONGEST = 480


def read_length(words: Sequence[Word], at: int, lexicon: Lexicon) -> Found | None:
    """Return the length said from ``at`` on: ``60``, ``60 min``, ``1.5h``, ``hora y media``."""
    for phrase, minutes in _HALVES:
        if count := follows(words, at, phrase):
            return _length(count, minutes, lexicon)
    word, unit = said(words, at), said(words, at + 1)
    if match := _LENGTH.fullmatch(word):
        return _length(1, int(match[1]), lexicon)
    if match := _OF_HOURS.fullmatch(word):
        return _length(1, int(float(match[1].replace(",", ".")) * 60), lexicon)
    if not word.isdecimal() or len(word) > 3:
        return None
    if unit in _MINUTES:
        return _length(2, int(word), lexicon)
    if unit in _HOURS and len(word) == 1:
        return _length(2, int(word) * 60, lexicon)
    number = int(word)
    if number in _offered(lexicon) or _PAST_HOURS < number <= _LONGEST:
        return _length(1, number, lexicon)
    return None


def read_service(words: Sequence[Word], at: int, lexicon: Lexicon) -> Found | None:
    """Return the service that words from ``at`` on name, or all that they may name.

    A word that several services share counts only when it is whole.
    """
    fitting: tuple[Offered, ...] = lexicon.services
    count = 0
    while word := said(words, at + count):
        further = _named(word, fitting)
        if not further:
            break
        fitting, count = further, count + 1
    if not count:
        return None
    exact = [each for each in fitting if _spoken(words, at, count) == fold(each.name)]
    return Found(count, Kind.SERVICE, tuple(each.id for each in exact or fitting))


def read_therapist(words: Sequence[Word], at: int, lexicon: Lexicon) -> Found | None:
    """Return who is asked for after ``with``, and who is not after ``without``."""
    word = said(words, at)
    kind, count = (Kind.THERAPIST, 1) if word in WITH else (Kind.NOT_WITH, 1)
    if kind is Kind.NOT_WITH:
        if word not in NOT:
            return _gender(words, at, 0)
        count += int(said(words, at + 1) in WITH)
    count += follows(words, at + count, "a", "an", "una", "un", "la", "the")
    if kind is Kind.THERAPIST:
        if said(words, at + count) in ANYONE:
            return Found(count + 1, kind, ((),))
        if found := _gender(words, at, count):
            return found
    taken, people = _people(words, at + count, lexicon.therapists)
    if not taken:
        unknown = said(words, at + count)
        if kind is Kind.NOT_WITH or not unknown:
            return None
        everybody = tuple((each.id,) for each in lexicon.therapists)
        return Found(count + 1, kind, everybody, "no_such_therapist")
    readings: list[tuple[int, ...]] = [(each.id,) for each in people]
    count += taken
    while len(readings) == 1 and said(words, at + count) in OR:
        taken, more = _people(words, at + count + 1, lexicon.therapists)
        if len(more) != 1:
            break
        readings = [(*readings[0], more[0].id)]
        count += taken + 1
    return Found(count, kind, tuple(readings))


def read_room(words: Sequence[Word], at: int, lexicon: Lexicon) -> Found | None:
    """Return the room said from ``at`` on: ``room 3``, ``in room 3``, ``sala 3``."""
    if free := follows(words, at, "any room", "cualquier sala"):
        return Found(free, Kind.ROOM, (None,))
    before = follows(words, at, "in", "en", "en la")
    if said(words, at + before) not in ROOM:
        return None
    asked = said(words, at + before + 1)
    if not asked:
        return None
    if asked in ANYONE:
        return Found(before + 2, Kind.ROOM, (None,))
    rooms = [each for each in lexicon.rooms if asked in fold(each.name).split()]
    rooms = rooms or [
        each
        for each in lexicon.rooms
        if not asked.isdecimal() and any(p.startswith(asked) for p in fold(each.name).split())
    ]
    wrong = None if rooms else "no_such_room"
    rooms = rooms or list(lexicon.rooms)
    return Found(before + 2, Kind.ROOM, tuple(each.id for each in rooms), wrong)


def read_then(words: Sequence[Word], at: int, lexicon: Lexicon) -> Found | None:
    """Return the second service said after ``then``: ``then cupping``, ``luego sueco 30``."""
    begin = follows(words, at, "and then", "then", "y luego", "luego", "followed by")
    if not begin:
        return None
    service = read_service(words, at + begin, lexicon)
    if service is None:
        return None
    count, said_length = begin + service.count, None
    if (length := read_length(words, at + count, lexicon)) is not None:
        count, said_length = count + length.count, next(iter(length.readings), None)
    readings = tuple(
        Then(each, minutes)
        for each in service.readings
        if isinstance(each, int)
        for minutes in lexicon.service(each).lengths
        if said_length in (None, minutes)
    )
    return Found(count, Kind.THEN, readings, None if readings else "length_not_offered")


# Internal


def _length(count: int, minutes: int, lexicon: Lexicon) -> Found:
    right = minutes % 5 == 0 and 0 < minutes <= _LONGEST
    if not right or (lexicon.services and minutes not in _offered(lexicon)):
        return Found(count, Kind.LENGTH, (), "length_not_offered")
    return Found(count, Kind.LENGTH, (minutes,))


def _offered(lexicon: Lexicon) -> set[int]:
    return {length for each in lexicon.services for length in each.lengths}


def _named(word: str, services: Iterable[Offered]) -> tuple[Offered, ...]:
    """Return which of ``services`` a word names: by code, whole word, or its beginning."""
    word = SERVICE_WORDS.get(word, word)
    listed = tuple(services)
    by_code = tuple(each for each in listed if word == fold(each.code))
    if by_code:
        return by_code
    whole = tuple(each for each in listed if word in fold(each.name).split())
    if whole:
        return whole
    begun = tuple(
        each
        for each in listed
        if len(word) >= 3 and any(part.startswith(word) for part in fold(each.name).split())
    )
    return begun if len(begun) == 1 else ()


def _spoken(words: Sequence[Word], at: int, count: int) -> str:
    return " ".join(
        SERVICE_WORDS.get(said(words, at + n), said(words, at + n)) for n in range(count)
    )


def _people(
    words: Sequence[Word], at: int, people: Sequence[Called]
) -> tuple[int, tuple[Called, ...]]:
    """Return how many words name somebody, and who that may be; whole names go first."""
    fitting, count = tuple(people), 0
    while (word := said(words, at + count)) and not word[0].isdigit():
        if count and number_said(word) is not None and len(word) > 1:
            break
        whole = tuple(each for each in fitting if word in _parts(each))
        begun = tuple(
            each for each in fitting if any(part.startswith(word) for part in _parts(each))
        )
        if not (whole or begun):
            break
        fitting, count = whole or begun, count + 1
    return count, fitting if count else ()


def _parts(each: Called) -> list[str]:
    return fold(each.name).replace("-", " ").split()


def _gender(words: Sequence[Word], at: int, count: int) -> Found | None:
    word = said(words, at + count)
    if word in WOMEN or word in MEN:
        more = follows(words, at + count + 1, "therapist", "terapeuta")
        if count or more or word in ("female", "male"):
            return Found(count + 1 + more, Kind.GENDER, ("f" if word in WOMEN else "m",))
    return None
