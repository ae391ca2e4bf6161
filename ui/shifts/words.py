"""Hours and days as the page of shifts writes and says them."""

from collections.abc import Sequence
from datetime import date, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate

from ui.format import day_dated, time_bare, time_short
from ui.locale import LOCALE
from ui.shifts.stretch import Wall, minutes_of


def bare(at: time) -> str:
    """Return ``9`` or ``9:30``."""
    return time_bare(at).removesuffix(":00")


def said(at: time) -> str:
    """Return ``9 am`` or ``9:30 am``."""
    return time_short(at).replace(":00", "")


def hours_short(spans: Sequence[Wall]) -> str:
    """Return ``9 – 1, 2 – 6``, or that the day is off."""
    return ", ".join(f"{bare(a)} – {bare(b)}" for a, b in spans) or _tr("off")


def hours_said(spans: Sequence[Wall]) -> str:
    """Return ``9 am to 1 pm and 2 pm to 6 pm``, or that the day is off."""
    words = _tr("{first} to {past}")
    each = [words.format(first=said(a), past=said(b)) for a, b in spans]
    return _tr(" and ").join(each) or _tr("off")


def hours_exact(span: Wall) -> str:
    """Return ``9:00 – 6:30 pm``, for what is in hand."""
    return f"{time_bare(span[0])} – {time_short(span[1])}"


def day_said(day: date) -> str:
    """Return ``Monday 23 November``."""
    return LOCALE.toString(QDate(day.year, day.month, day.day), _tr("dddd d MMMM"))


def weekday_said(weekday: int) -> str:
    """Return ``Mondays`` for 0."""
    day = LOCALE.standaloneDayName(weekday + 1)
    return _tr("{weekday}s").format(weekday=day)


def week_said(monday: date) -> str:
    """Return ``23 – 29 November 2026``, with both months where there are two."""
    sunday = monday + timedelta(days=6)
    last = LOCALE.toString(QDate(sunday.year, sunday.month, sunday.day), _tr("d MMMM yyyy"))
    pattern = "d" if monday.month == sunday.month else _tr("d MMMM")
    if monday.year != sunday.year:
        return f"{day_dated(monday)} – {day_dated(sunday)}"
    first = LOCALE.toString(QDate(monday.year, monday.month, monday.day), pattern)
    return f"{first} – {last}"


def total_said(spans: Sequence[Wall]) -> str:
    """Return the hours of a week: ``36 h``, ``36½`` is ``36 h 30``."""
    hours, rest = divmod(sum(past - first for first, past in map(minutes_of, spans)), 60)
    return _tr("{hours} h {minutes}").format(hours=hours, minutes=rest) if rest else f"{hours} h"


def _tr(text: str) -> str:
    return QCoreApplication.translate("shifts", text)
