"""The booking line: what was typed, taken apart in any order, English or Spanish.

``read_line(text, lexicon, settled)`` is pure and quick. What two readings fit is doubtful and
carries both; ``settled`` says, by kind and words, which of them was chosen. What is left over is
the client's name. The grammar is written down in ``docs/booking-line.md``.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from frontdesk.rules.line_days import read_day, weekday_said
from frontdesk.rules.line_names import (
    read_length,
    read_room,
    read_service,
    read_then,
    read_therapist,
)
from frontdesk.rules.line_settle import settle
from frontdesk.rules.line_times import read_time
from frontdesk.rules.line_words import (
    COUPLES,
    FILLERS,
    GO,
    OR,
    PLUS,
    WITH,
    Found,
    Word,
    follows,
    number_said,
    said,
    words_of,
)
from frontdesk.values.line import Kind, Lexicon, Piece, Reading, Repeat, Value
from frontdesk.values.text import fold
from frontdesk.values.wanted import Wanted

Settled = Mapping[tuple[Kind, str], Value]
Reader = Callable[[Sequence[Word], int, Lexicon], Found | None]

#: A number as it is written, before the line is taken apart: ten digits, or seven.
_PHONE = re.compile(
    r"(?<![\w/])(?:\+?\d{1,2}[\s.-]?)?(?:\(\d{3}\)|\d{3})[\s.-]?\d{3}[\s.-]?\d{4}(?!\w)"
    r"|(?<![\w/-])\d{3}[.-]\d{4}(?!\w)"
)
_DIGITS = re.compile(r"\+?[\d.()-]{3,}")
_COUNT = re.compile(r"(?:x|×)(\d{1,4})|(\d{1,4})(?:x|×)")
_MOST = 104
#: Without a day, so many days are looked at.
_AHEAD = 60


def read_line(text: str, lexicon: Lexicon, settled: Settled | None = None) -> Reading:
    """Return what ``text`` says."""
    pieces = [_phone(text, match.start(), match.end()) for match in _PHONE.finditer(text)]
    at = 0
    for start, end in [*((each.start, each.end) for each in pieces), (len(text), len(text))]:
        words = tuple(_moved(each, at) for each in words_of(text[at:start]))
        pieces += _pieces(text, words, lexicon)
        at = end
    pieces.sort(key=lambda each: each.start)
    return Reading(text, settle(_named(text, pieces), lexicon, settled or {}))


def wanted_of(reading: Reading, lexicon: Lexicon) -> Wanted | None:
    """Return what is looked for; none while service, length or anything said of it is open."""
    if reading.service is None or reading.minutes is None or reading.open:
        return None
    days, hours = reading.days, reading.hours
    room = reading.room
    return Wanted(
        service_id=reading.service,
        minutes=reading.minutes,
        therapists=reading.therapists,
        not_with=reading.not_with,
        gender=reading.gender,
        rooms=frozenset() if room is None else frozenset({room}),
        from_day=days.first if days else (lexicon.today if hours.at else None),
        days=days.days if days else _AHEAD,
        weekdays=days.weekdays if days else frozenset(),
        after=hours.after,
        before=hours.before,
        at=hours.at,
    )


# Internal


def _moved(word: Word, by: int) -> Word:
    return replace(word, start=word.start + by, end=word.end + by)


def _pieces(text: str, words: Sequence[Word], lexicon: Lexicon) -> Iterable[Piece]:
    """Take the words apart; what no reader knows is left over, piece by piece."""
    at, comes_along, left = 0, False, -1
    while at < len(words):
        found = _read(words, at, lexicon)
        if found is not None:
            yield from _left_over(text, words[left:at] if left >= 0 else (), comes_along)
            left, comes_along = -1, False
            yield _piece(text, words[at : at + found.count], found)
            at += found.count
            continue
        if words[at].folded in PLUS or (words[at].folded in ("and", "y") and left >= 0):
            yield from _left_over(text, words[left:at] if left >= 0 else (), comes_along)
            left, comes_along = -1, True
        elif left < 0:
            left = at
        at += 1
    yield from _left_over(text, words[left:] if left >= 0 else (), comes_along)


def _read(words: Sequence[Word], at: int, lexicon: Lexicon) -> Found | None:
    for reader in _READERS:
        found = reader(words, at, lexicon)
        if found is not None:
            return found
    return None


def _repeat(words: Sequence[Word], at: int, lexicon: Lexicon) -> Found | None:
    """Read ``every tue``, ``every 2 weeks``, ``every other week``, ``cada martes``, ``weekly``."""
    if word := follows(words, at, "weekly", "semanal", "semanalmente"):
        return Found(word, Kind.REPEAT, (Repeat(),))
    if word := follows(words, at, "biweekly", "fortnightly", "quincenal"):
        return Found(word, Kind.REPEAT, (Repeat(2),))
    count = follows(words, at, "every", "cada", "todos los", "todas las")
    if not count:
        return None
    if other := follows(words, at + count, "other", "second"):
        weeks, count = 2, count + other
    elif (number := number_said(said(words, at + count))) is not None:
        weeks, count = number, count + 1
    else:
        weeks = 1
    unit = said(words, at + count)
    weekday = weekday_said(unit)
    if not 1 <= weeks <= 52 or (
        weekday is None and unit not in ("week", "weeks", "semana", "semanas", "wk", "wks")
    ):
        return Found(count + bool(unit), Kind.REPEAT, (), "not_a_rhythm") if unit else None
    return Found(count + 1, Kind.REPEAT, (Repeat(weeks, weekday),))


def _count(words: Sequence[Word], at: int, lexicon: Lexicon) -> Found | None:
    """Read ``x10``, ``x 10``, ``10 times``, ``10 veces``."""
    number, taken = None, 1
    if match := _COUNT.fullmatch(said(words, at)):
        number = int(match[1] or match[2])
    elif said(words, at) in ("x", "×") and said(words, at + 1).isdecimal():
        number, taken = int(said(words, at + 1)), 2
    elif follows(words, at + 1, "times", "veces", "visits", "sessions", "sesiones"):
        number, taken = number_said(said(words, at)), 2
    if number is None:
        return None
    right = 2 <= number <= _MOST
    return Found(taken, Kind.COUNT, (number,) if right else (), None if right else "bad_count")


def _couples(words: Sequence[Word], at: int, lexicon: Lexicon) -> Found | None:
    count = follows(words, at, "for two", "for 2", "para dos", "para 2", "side by side")
    count = count or int(said(words, at) in COUPLES)
    if count and said(words, at + count) in ("massage", "masaje") and not lexicon.services:
        count += 1
    return Found(count, Kind.COUPLES, (1,)) if count else None


def _hands(words: Sequence[Word], at: int, lexicon: Lexicon) -> Found | None:
    count = follows(words, at, "four hands", "4 hands", "cuatro manos", "4 manos", "a 4 manos")
    return Found(count, Kind.HANDS, (1,)) if count else None


def _day(words: Sequence[Word], at: int, lexicon: Lexicon) -> Found | None:
    return read_day(words, at, lexicon.today)


def _digits(words: Sequence[Word], at: int, lexicon: Lexicon) -> Found | None:
    """Take a run of digits that is nothing else for the end of a phone number."""
    word = said(words, at)
    if not _DIGITS.fullmatch(word) or not any(letter.isdigit() for letter in word):
        return None
    bare = "".join(letter for letter in word if letter.isdigit())
    return Found(1, Kind.PHONE, (bare,)) if len(bare) >= 3 else None


_READERS: tuple[Reader, ...] = (
    _repeat, _count, _couples, _hands, read_then, _day, read_room, read_therapist, read_length,
    read_time, read_service, _digits,
)  # fmt: skip


def _phone(text: str, start: int, end: int) -> Piece:
    bare = "".join(letter for letter in text[start:end] if letter.isdigit())
    bare = bare[1:] if len(bare) == 11 and bare[0] == "1" else bare
    return Piece(Kind.PHONE, text[start:end], start, end, bare, (bare,))


def _piece(text: str, words: Sequence[Word], found: Found) -> Piece:
    start, end = words[0].start, words[-1].end
    value = found.readings[0] if len(found.readings) == 1 and not found.wrong else None
    return Piece(found.kind, text[start:end], start, end, value, found.readings, found.wrong)


def _left_over(text: str, words: Sequence[Word], comes_along: bool) -> Iterable[Piece]:
    """Return a name; words that carry nothing fall off its edges."""
    begin, end = 0, len(words)
    while begin < end and _carries_nothing(words[begin]):
        begin += 1
    while end > begin and _carries_nothing(words[end - 1]):
        end -= 1
    if begin < end:
        first, last = words[begin].start, words[end - 1].end
        name = " ".join(text[first:last].split())
        yield Piece(Kind.PARTNER if comes_along else Kind.CLIENT, name, first, last, name, (name,))


def _carries_nothing(word: Word) -> bool:
    return word.folded in FILLERS or not any(letter.isalnum() for letter in word.folded)


def _named(text: str, pieces: Sequence[Piece]) -> list[Piece]:
    """Let ``or`` between two days belong to neither, and ``g`` before a day be no name."""
    kept = [each for each in pieces if fold(each.text) not in OR | WITH]
    goes = len(kept) > 1 and kept[1].kind is Kind.DAY and fold(kept[0].text) in GO
    return kept[1:] if goes else kept
