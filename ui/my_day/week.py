"""A therapist's week as one list: the lines of each day under its name."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.queries.my_day import MyDay, MyWeek
from ui.format import day_long, minutes, number
from ui.my_day.lines import Line, lines_of


def monday_of(day: date) -> date:
    """Return the first day of the week in which ``day`` is."""
    return day - timedelta(days=day.weekday())


def week_lines(week: MyWeek) -> tuple[Line, ...]:
    """Return the lines of all days with something in them."""
    found: list[Line] = []
    for day in week.days:
        lines = lines_of(day)
        if lines:
            found.append(_head(day))
            found += lines
    return tuple(found)


def amounts(visits: int, length: int) -> list[str]:
    """Return how many come and for how long: ``5 visits``, ``6 h 0 min on the table``."""
    if not visits:
        return []
    count = _tr("1 visit") if visits == 1 else _tr("{count} visits")
    told = count.format(count=number(visits))
    return [told, _tr("{time} on the table").format(time=minutes(length))]


def _head(day: MyDay) -> Line:
    parts = [day_long(day.day), *amounts(day.visits, day.minutes)]
    if day.closed:
        parts.append(day.closed)
    begins = lines_of(day)[0].starts
    return Line(begins, begins, head=" · ".join(parts), day=day.day)


def _tr(text: str) -> str:
    return QCoreApplication.translate("my_day", text)
