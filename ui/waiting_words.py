"""How the waiting list is told and typed: what somebody would take, and on which days."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication

from frontdesk.queries.waiting import Fit, WaitingRow
from frontdesk.values.plan import WEEKDAYS
from frontdesk.values.text import fold
from ui.format import day_near, day_short, time_short


def wish_line(row: WaitingRow) -> str:
    """Return what would suit: Deep tissue 60 · Fri, Sat after 4 pm · until Fri 4 Dec."""
    wish = row.wish
    parts = [f"{row.service} {wish.minutes}"]
    when = weekday_words(wish.weekdays) or _tr("any day")
    if wish.after is not None:
        when += " " + _tr("after {time}").format(time=time_short(wish.after))
    if wish.before is not None:
        when += " " + _tr("before {time}").format(time=time_short(wish.before))
    parts.append(when)
    if wish.until is not None:
        parts.append(_tr("until {day}").format(day=day_short(wish.until)))
    if row.kept is not None:
        parts.append(_tr("has {day}").format(day=day_short(row.kept)))
    return " · ".join(parts)


def place_line(fit: Fit, today: date) -> str:
    """Return a place that would suit, with its room: Today 1:30 pm, Maria Santos, Room 1."""
    return f"{short_place(fit, today)}, {fit.room}"


def short_place(fit: Fit, today: date) -> str:
    """Return a place that would suit: Today 1:30 pm, Maria Santos."""
    day = day_near(fit.day, today)
    return _tr("{day} {time}, {therapist}").format(
        day=day[:1].upper() + day[1:], time=time_short(fit.starts), therapist=fit.therapist
    )


def weekday_words(weekdays: tuple[int, ...]) -> str:
    """Return weekdays as they are typed: Mon, Fri."""
    return ", ".join(WEEKDAYS[each].capitalize() for each in sorted(weekdays))


def said_weekdays(text: str) -> tuple[int, ...] | None:
    """Return the weekdays that ``text`` names: mon, fri; none at all when one is no weekday."""
    found = set()
    for word in re.findall(r"[^\W\d_]+", fold(text)):
        match = [n for n, name in enumerate(WEEKDAYS) if word[:3] == name]
        if not match:
            return None
        found.add(match[0])
    return tuple(sorted(found))


def _tr(text: str) -> str:
    return QCoreApplication.translate("waiting", text)
