"""What is seen of a therapist: one day, or a week as one list, each day under its name."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.queries.my_day import MyDay, MyWeek
from ui.format import day_long, days, headed, minutes, number
from ui.my_day.lines import Line, lines_of


@dataclass(frozen=True, slots=True)
class Seen:
    """The lines of a day, or of a whole ``week`` in which ``day`` is the one that counts."""

    day: MyDay
    lines: tuple[Line, ...]
    said: str
    week: MyWeek | None = None

    @property
    def has_others(self) -> bool:
        """Whether other therapists can be looked at."""
        return len(self.day.choices) > 1

    @property
    def due(self) -> int:
        """How many of these visits wait for their note."""
        return sum(line.stop.note_due for line in self.lines if line.stop is not None)

    @property
    def appointments(self) -> set[int]:
        """The numbers of the visits."""
        return {line.stop.card.id for line in self.lines if line.stop is not None}


def seen_of(found: MyDay | MyWeek, wanted: date) -> Seen:
    """Return what is seen of an answer; of a week the day that is ``wanted`` counts."""
    if isinstance(found, MyDay):
        said = [headed(day_long(found.day)), *amounts(found.visits, found.minutes)]
        return Seen(found, lines_of(found), " · ".join(said))
    last = found.days[-1].day
    counts = found.days[(min(max(wanted, found.first), last) - found.first).days]
    said = [days(found.first, last), *amounts(found.visits, found.minutes)]
    return Seen(counts, week_lines(found), " · ".join(said), found)


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
    parts = [headed(day_long(day.day)), *amounts(day.visits, day.minutes)]
    if day.closed:
        parts.append(day.closed)
    begins = lines_of(day)[0].starts
    return Line(begins, begins, head=" · ".join(parts), day=day.day)


def _tr(text: str) -> str:
    return QCoreApplication.translate("my_day", text)
