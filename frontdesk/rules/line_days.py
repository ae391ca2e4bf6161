"""Days as the booking line has them: ``fri``, ``next tue``, ``mañana``, ``3 de diciembre``.

A date without a year is the next to come; a weekday is the next one, today included.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from frontdesk.rules.line_words import (
    MONTHS,
    WEEKDAYS,
    Found,
    Word,
    follows,
    index_of,
    number_said,
    said,
)
from frontdesk.values.line import Days, Kind, Value
from frontdesk.values.said import said_day

#: No further than openings are looked for.
_FURTHEST = timedelta(days=730)
_DATE = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(?:\d{2}|\d{4}))?")
_ISO = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")
_RELATIVE = re.compile(r"\+\d{1,3}[dwsm]?")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
_NUMBER = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
_NEAR = {
    ("day after tomorrow", "pasado manana"): 2,
    ("today", "tod", "hoy"): 0,
    ("tomorrow", "tomo", "tmrw", "tmw", "manana"): 1,
}
_NEXT = {"next", "proximo", "proxima"}
_THIS = {"this", "este", "esta", "coming"}
_COMING = ("que viene",)
_WEEKS = {"w", "week", "weeks", "wk", "wks", "semana", "semanas"}
_DAYS = {"day", "days", "dia", "dias"}
_MONTHS = {"month", "months", "mes", "meses"}
#: ``mar`` begins Maria, March and martes; too little to tell, but for what stands beside it.
_TOO_SHORT = {"mar", "mart", "marte"}
_CLOCK = re.compile(r"\d{1,2}(?:[:.]?\d{2})?[ap]\.?m?|\d{1,2}:\d{2}")
_TUESDAY = 1
_LAST_OF_MONTH = 31


def weekday_said(word: str) -> int | None:
    """Return the number of a weekday of which ``word`` is the beginning."""
    word = word.removesuffix("s") if word.endswith("days") else word
    return None if word in _TOO_SHORT else index_of(word, WEEKDAYS)


def read_day(words: Sequence[Word], at: int, today: date) -> Found | None:
    """Return the day that is said from ``at`` on."""
    for read in (_near, _weeks, _relative, _named, _martes, _of_month, _weekday):
        found = read(words, at, today)
        if found is not None:
            return found
    return None


# Internal


def _found(count: int, *days: Days) -> Found:
    return Found(count, Kind.DAY, tuple(days))


def _one(count: int, day: date, today: date) -> Found:
    if not today <= day <= today + _FURTHEST:
        return Found(count, Kind.DAY, (), "day_is_past" if day < today else "day_too_far")
    return _found(count, Days(day))


def _near(words: Sequence[Word], at: int, today: date) -> Found | None:
    for phrases, ahead in _NEAR.items():
        if count := follows(words, at, *phrases):
            return _one(count, today + timedelta(days=ahead), today)
    return None


def _weeks(words: Sequence[Word], at: int, today: date) -> Found | None:
    monday = today - timedelta(days=today.weekday())
    if count := follows(words, at, "next week", "la semana que viene", "la proxima semana",
                        "proxima semana", "semana que viene"):  # fmt: skip
        return _found(count, Days(monday + timedelta(days=7), 7))
    if count := follows(words, at, "this week", "esta semana"):
        return _found(count, Days(today, 7 - today.weekday()))
    if count := follows(words, at, "next weekend"):
        return _found(count, Days(monday + timedelta(days=12), 2))
    if count := follows(
        words, at, "this weekend", "weekend", "el fin de semana", "fin de semana", "finde"
    ):
        saturday = max(monday + timedelta(days=5), today)
        return _found(count, Days(saturday, 7 - saturday.weekday()))
    return None


def _relative(words: Sequence[Word], at: int, today: date) -> Found | None:
    if _RELATIVE.fullmatch(said(words, at)):
        day = said_day(said(words, at), today)
        return _one(1, day, today) if day else None
    number = number_said(said(words, at + 1))
    if said(words, at) not in ("in", "en", "dentro") or number is None:
        return None
    unit = said(words, at + 2)
    for units, days in ((_WEEKS, 7), (_DAYS, 1), (_MONTHS, 28)):
        if unit in units:
            return _one(3, today + timedelta(days=number * days), today)
    return None


def _named(words: Sequence[Word], at: int, today: date) -> Found | None:
    """Read a date in figures: ``12/3``, ``12/3/27``, ``2026-12-03``; ``25/12`` too."""
    word = said(words, at)
    match = _DATE.fullmatch(word)
    if match is None and _ISO.fullmatch(word) is None:
        return None
    day = said_day(word, today)
    if day is not None:
        return _one(1, day, today)
    if match is not None:
        turned = said_day(f"{match[2]}/{match[1]}{word[match.end(2) :]}", today)
        if turned is not None:
            return _one(1, turned, today)
    return Found(1, Kind.DAY, (), "not_a_day")


def _martes(words: Sequence[Word], at: int, today: date) -> Found | None:
    """Read ``mar`` as Tuesday: ``el mar``, ``mar 3pm``, ``mar a las 3``, ``mar 24 nov``."""
    the = follows(words, at, "el", "este")
    after = at + the + 1
    if said(words, at + the) != "mar" or (the and _of(said(words, after))):
        return None
    timed = _CLOCK.fullmatch(said(words, after)) or follows(words, after, "a las", "a la")
    dated = _of(said(words, after)) and _month(said(words, after + 1)) is not None
    if not (the or timed or dated):
        return None
    return _found(the + 1, Days(today + timedelta(days=(_TUESDAY - today.weekday()) % 7)))


def _of_month(words: Sequence[Word], at: int, today: date) -> Found | None:
    """Read ``dec 3``, ``3 dec``, ``3 de diciembre``, ``the 3rd``, ``el 3``."""
    if said(words, at) == "el" and (dated := _of_month(words, at + 1, today)):
        return replace(dated, count=dated.count + 1)
    month = _month(said(words, at))
    if month is not None and (number := _of(said(words, at + 1))):
        return _dated(2, month, number, today)
    if number := _of(said(words, at)):
        of = follows(words, at + 1, "de", "of")
        month = _month(said(words, at + 1 + of))
        if month is not None:
            return _dated(2 + of, month, number, today)
    the = follows(words, at, "the", "el", "on the")
    word = said(words, at + the)
    spoken = _ORDINAL.fullmatch(word) or said(words, at) == "el"
    return _next_such(the + 1, number, today) if spoken and (number := _of(word)) else None


def _of(word: str) -> int:
    """Return a day of the month; 0 when it is none."""
    match = _NUMBER.fullmatch(word)
    return int(match[1]) if match and int(match[1]) <= _LAST_OF_MONTH else 0


def _month(word: str) -> int | None:
    return next((n for n, names in enumerate(MONTHS, start=1) if word.rstrip(".") in names), None)


def _dated(count: int, month: int, number: int, today: date) -> Found:
    day = said_day(f"{month}/{number}", today)
    return _one(count, day, today) if day else Found(count, Kind.DAY, (), "not_a_day")


def _next_such(count: int, number: int, today: date) -> Found:
    for ahead in range(62):
        day = today + timedelta(days=ahead)
        if day.day == number:
            return _one(count, day, today)
    return Found(count, Kind.DAY, (), "not_a_day")


def _weekday(words: Sequence[Word], at: int, today: date) -> Found | None:
    """Read a weekday; ``next fri`` may be this week's or the one after, so it is a doubt."""
    the = follows(words, at, "on", "el")
    before = said(words, at + the)
    more = int(before in _NEXT or before in _THIS)
    weekday = weekday_said(said(words, at + the + more))
    if weekday is None:
        return None
    count = the + more + 1
    coming = follows(words, at + count, *_COMING)
    first = today + timedelta(days=(weekday - today.weekday()) % 7)
    readings: tuple[Value, ...] = (Days(first),)
    if before in _NEXT:
        week_after = first + timedelta(days=7)
        same_week = first.isocalendar()[:2] == today.isocalendar()[:2]
        readings = (Days(first), Days(week_after)) if same_week else (Days(first),)
        if first == today:
            readings = (Days(week_after),)
    return Found(count + coming, Kind.DAY, readings)
