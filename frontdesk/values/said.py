"""Days and times as people at the desk say and type them."""

import re
from datetime import date, time, timedelta

from frontdesk.values.text import fold

_WEEKDAYS = (
    ("monday", "lunes"), ("tuesday", "martes"), ("wednesday", "miercoles"), ("thursday", "jueves"),
    ("friday", "viernes"), ("saturday", "sabado"), ("sunday", "domingo"),
)  # fmt: skip
_NEAR = {
    "today": 0, "tod": 0, "hoy": 0, "tomorrow": 1, "tom": 1, "manana": 1, "yesterday": -1,
    "ayer": -1,
}  # fmt: skip
_RELATIVE = re.compile(r"([+-]\d{1,3})\s*([dwsm]?)")  # s: semanas
_NUMBERS = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{2}|\d{4}))?")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_BORN = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})")
_NAMED = re.compile(r"([a-z]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}|\d{2}))?")
_DAY_FIRST = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:de\s+|of\s+)?([a-z]{3,10})\.?,?"
    r"(?:\s+(?:de\s+)?(\d{4}|\d{2}))?"
)
_MONTHS = (
    ("january", "enero"), ("february", "febrero"), ("march", "marzo"), ("april", "abril"),
    ("may", "mayo"), ("june", "junio"), ("july", "julio"), ("august", "agosto"),
    ("september", "septiembre", "setiembre"), ("october", "octubre"), ("november", "noviembre"),
    ("december", "diciembre"),
)  # fmt: skip
_TIME = re.compile(r"(\d{1,2})(?:[:.]?(\d{2}))?\s*(?:([ap])\.?\s*(?:m\.?)?)?")
#: Without am or pm, an hour before this one is in the afternoon.
_MORNING = 7


def said_day(text: str, today: date) -> date | None:
    """Read ``fri``, ``vie``, ``hoy``, ``+4w``, ``+4s``, ``12/3``, ``3 dic``, ``2026-12-03``.

    A weekday means the next one, today included; a date without a year the next to come.
    """
    text = fold(text)
    if text in _NEAR:
        return today + timedelta(days=_NEAR[text])
    for weekday, names in enumerate(_WEEKDAYS):
        if len(text) >= 3 and any(name.startswith(text) for name in names):
            return today + timedelta(days=(weekday - today.weekday()) % 7)
    if found := _RELATIVE.fullmatch(text):
        count, unit = int(found[1]), found[2] or "d"
        return today + timedelta(days=count * {"d": 1, "w": 7, "s": 7, "m": 28}[unit])
    try:
        if _ISO.fullmatch(text):
            return date.fromisoformat(text)
        if found := _NUMBERS.fullmatch(text):
            return _dated(int(found[1]), int(found[2]), found[3], today)
        if named := _named(text):
            return _dated(*named, today)
    except ValueError:
        return None
    return None


def said_time(text: str) -> time | None:
    """Read ``3``, ``3:30``, ``330``, ``3pm``, ``3 p.m.``, ``15:30``, ``9a``; none if it is no time.

    Without am or pm, one to six are in the afternoon, as at any desk.
    """
    found = _TIME.fullmatch(text.strip().lower())
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found[3] == "p" else 0)
    elif 1 <= hour < _MORNING:
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None


def said_birthday(text: str, today: date) -> date | None:
    """Read ``3/14/65``, ``Mar 14, 1965``, ``14 de marzo de 1965``, ``1965-03-14``.

    Two digits mean the latest such year that is over; none if it is no date.
    """
    text = " ".join(fold(text).split())
    try:
        if _ISO.fullmatch(text):
            return date.fromisoformat(text)
        if found := _BORN.fullmatch(text):
            return date(_born(found[3], today), int(found[1]), int(found[2]))
        if (named := _named(text)) and named[2]:
            return date(_born(named[2], today), named[0], named[1])
    except ValueError:
        return None
    return None


def _named(text: str) -> tuple[int, int, str | None] | None:
    """Return month, day and year of a date whose month is a word; none where there is none."""
    if found := _NAMED.fullmatch(text):
        return _month(found[1]), int(found[2]), found[3]
    if found := _DAY_FIRST.fullmatch(text):
        return _month(found[2]), int(found[1]), found[3]
    return None


def _born(year: str, today: date) -> int:
    if len(year) == 4:
        return int(year)
    found = today.year - today.year % 100 + int(year)
    return found if found <= today.year else found - 100


def _month(said: str) -> int:
    """Return the number of a month; 0, which is in no date, when there is no such."""
    for number, names in enumerate(_MONTHS, start=1):
        if any(name.startswith(said) for name in names):
            return number
    return 0


def _dated(month: int, day: int, year: str | None, today: date) -> date:
    if year:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    found = date(today.year, month, day)
    return found if found >= today else date(today.year + 1, month, day)
