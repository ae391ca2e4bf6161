"""How figures, days and times are written; pure functions over one locale, here in English.

money(Money(-9500))       −$95.00            day_long(day)          Monday, 23 November
amount(Money(9500))       95.00              day_short(day)         Mon 21 Dec
figure(7.5), figure(3.0)  7.5, 3
number(4218)              4,218              day_dated(day)         21 Dec 2026
time_short(time)          9:30 am            weekday_number(day)    Mon 23
time_bare(time)           9:30               month(day)             November 2026
span(start, end)          11:00 – 12:00      minutes(360)           6 h 0 min
wait(22)                  22 min             ago(then, now)         4 min ago
phone("+18063223706")     (806) 322-3706     percent(825)           8.25%
days_apart(first, last)   26 Aug – 16 Nov
days(first, last)         23 – 28 November, 28 Nov – 4 Dec
headed(day_long(day))     the same at the head of a page: begins large in any language
day_near(day, today)      today, tomorrow, yesterday, else 21 Dec, with the year if another
"""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QTime

from frontdesk.errors import Refused
from frontdesk.values.money import Money
from ui.locale import LOCALE

MINUS = "−"
_HOUR = 60


def headed(text: str) -> str:
    """Return ``text`` as it heads a page: ``lunes 23 de noviembre`` begins large there."""
    return text[:1].upper() + text[1:]


def money(value: Money) -> str:
    """Return ``$95.00``; what is negative has a real minus in front."""
    sign = MINUS if value.cents < 0 else ""
    return f"{sign}${_cents(value)}"


def amount(value: Money) -> str:
    """Return ``95.00``, without the currency."""
    sign = MINUS if value.cents < 0 else ""
    return f"{sign}{_cents(value)}"


def number(value: int) -> str:
    """Return ``4,218``."""
    return LOCALE.toString(value).replace("-", MINUS)


def figure(value: float) -> str:
    """Return ``7.5``, and ``3`` for a whole number."""
    whole = round(value)
    return number(whole) if whole == value else LOCALE.toString(value, "f", 1)


def percent(basis_points: int) -> str:
    """Return 825 as ``8.25%`` and 1,800 as ``18%``."""
    whole, rest = divmod(basis_points, 100)
    return f"{whole}.{rest:02d}".rstrip("0").rstrip(".") + "%"


def day_long(day: date) -> str:
    """Return ``Monday, 23 November``."""
    return _day(day, _tr("dddd, d MMMM"))


def day_short(day: date) -> str:
    """Return ``Mon 21 Dec``."""
    return _day(day, _tr("ddd d MMM"))


def day_dated(day: date) -> str:
    """Return ``21 Dec 2026``."""
    return _day(day, _tr("d MMM yyyy"))


def day_near(day: date, today: date) -> str:
    """Return how one speaks of ``day``: today, tomorrow, 12 Nov, 12 Nov 2025."""
    words = {
        today: _tr("today"),
        today + timedelta(days=1): _tr("tomorrow"),
        today - timedelta(days=1): _tr("yesterday"),
    }
    return words.get(day) or _day(day, _day_of(day.year == today.year))


def days(first: date, last: date) -> str:
    """Return ``23 – 28 November``, ``28 Nov – 4 Dec``."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} – {_day(last, _tr('d MMMM'))}"
    return f"{_day(first, _tr('d MMM'))} – {_day(last, _tr('d MMM'))}"


def days_apart(first: date, last: date) -> str:
    """Return ``16 – 30 Nov``, ``26 Aug – 16 Nov``, with the years where they differ."""
    pattern = _day_of(first.year == last.year)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} – {_day(last, pattern)}"
    return f"{_day(first, pattern)} – {_day(last, pattern)}"


def weekday_number(day: date) -> str:
    """Return ``Mon 23``."""
    return _day(day, _tr("ddd d"))


def month(day: date) -> str:
    """Return ``November 2026``."""
    return _day(day, _tr("MMMM yyyy"))


def time_short(at: time) -> str:
    """Return ``9:30 am``."""
    return LOCALE.toString(QTime(at.hour, at.minute), _tr("h:mm ap"))


def time_bare(at: time) -> str:
    """Return ``9:30``, where morning or afternoon is plain to see."""
    return f"{(at.hour + 11) % 12 + 1}:{at.minute:02d}"


def span(start: time, end: time) -> str:
    """Return ``11:00 – 12:00``."""
    return f"{time_bare(start)} – {time_bare(end)}"


def minutes(length: int) -> str:
    """Return ``6 h 0 min``, or ``45 min`` below an hour."""
    if length < _HOUR:
        return wait(length)
    hours, rest = divmod(length, _HOUR)
    return _tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)


def wait(length: int) -> str:
    """Return ``22 min``; always minutes, however many."""
    return _tr("{minutes} min").format(minutes=number(length))


def ago(then: datetime, now: datetime) -> str:
    """Return how long ago ``then`` was: just now, 4 min ago, 3 h ago, 2 days ago."""
    passed = int((now - then).total_seconds()) // 60
    if passed < 1:
        return _tr("just now")
    if passed < _HOUR:
        return _tr("{count} min ago").format(count=passed)
    hours = passed // _HOUR
    if hours < 24:
        return _tr("{count} h ago").format(count=hours)
    days = hours // 24
    words = _tr("1 day ago") if days == 1 else _tr("{count} days ago")
    return words.format(count=number(days))


def phone(e164: str | None) -> str:
    """Return a number as this country writes it; what is no number stays as it is."""
    if not e164:
        return ""
    from frontdesk.values.phone import Phone

    try:
        return Phone.parse(e164).shown()
    except Refused:
        return e164


def _cents(value: Money) -> str:
    whole, cents = divmod(abs(value.cents), 100)
    return f"{LOCALE.toString(whole)}.{cents:02d}"


def _day(day: date, pattern: str) -> str:
    return LOCALE.toString(QDate(day.year, day.month, day.day), pattern)


def _day_of(same_year: bool) -> str:
    return _tr("d MMM") if same_year else _tr("d MMM yyyy")


def _tr(text: str) -> str:
    return QCoreApplication.translate("format", text)
