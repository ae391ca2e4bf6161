"""Spans of a day as people at the desk type them: ``9-6``, ``9am – 6:30pm``, ``9 a 6``."""

import re
from datetime import time

from frontdesk.values.said import said_time
from frontdesk.values.wall import on_grid

_BETWEEN = re.compile(r"\s*(?:-|–|—|\bto\b|\bhasta\b|(?<=[\dm.])\s+a\s+(?=\d))\s*")
_TWELVE = re.compile(r"(12|24)(?::?00)?\s*(?:am|a)|24(?::?00)?|midnight")
_MIDNIGHT = time(0)
_NOON = 12


def said_span(text: str) -> tuple[time, time] | None:
    """Return start and end on the five-minute grid, or none when it is no span.

    An end before the start is taken for the afternoon: ``9-6`` is 9:00 to 18:00. Midnight may
    end a day; it is ``time(0)`` then.
    """
    parts = _BETWEEN.split(text.strip().lower())
    if len(parts) != 2:
        return None
    starts, ends = said_time(parts[0]), said_time(parts[1])
    if _TWELVE.fullmatch(parts[1]):
        ends = _MIDNIGHT
    if starts is None or ends is None or not (on_grid(starts) and on_grid(ends)):
        return None
    if parts[0].isdecimal() and starts.hour >= _NOON > int(parts[0]) and ends <= starts:
        return None
    if ends <= starts and ends != _MIDNIGHT and ends.hour < _NOON and not _told(parts[1]):
        ends = ends.replace(hour=ends.hour + _NOON)
    return (starts, ends) if starts < ends or ends == _MIDNIGHT else None


def _told(text: str) -> bool:
    """Tell whether morning or afternoon is said."""
    return "a" in text or "p" in text
