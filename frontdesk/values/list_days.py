"""Reads a day as lists write it: in given forms, with a time behind it, or as a bare number."""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache

#: A time of day behind a day.
_TIME = re.compile(r"[T ]\d{1,2}:\d\d.*$")
_ISO, _ISO_DAY = "%Y-%m-%d", re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LONGEST = 20
#: What a spreadsheet counts days from; so many are days of our time.
_FIRST_DAY, _SERIAL = date(1899, 12, 30), re.compile(r"[1-5][0-9]{4}")


def read_day(text: str, forms: Sequence[str], today: date) -> date | None:
    """Return the day that ``text`` says in the first of ``forms`` that fits; none when none does.

    A year of two digits is never one to come.
    """
    text = _TIME.sub("", text) if ":" in text else text
    for form in forms:
        day = _parsed(text, form)
        if day is None:
            continue
        if form.endswith("%y") and day > today:
            return _parsed(f"{text[:-2]}{day.year - 100}", f"{form[:-1]}Y")
        return day
    if _SERIAL.fullmatch(text):
        return _FIRST_DAY + timedelta(days=int(text))
    return None


@lru_cache(maxsize=16384)
def _parsed(text: str, form: str) -> date | None:
    if not text or len(text) > _LONGEST:
        return None
    try:
        if form == _ISO and _ISO_DAY.fullmatch(text):
            return date.fromisoformat(text)
        return datetime.strptime(text, form).date()
    except ValueError:
        return None
