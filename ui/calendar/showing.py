"""What the calendar shows: which view, of which days, of whom. No Qt."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

_WEEK = 7
#: So many days stand side by side at most.
MOST_DAYS = 7


class Look(StrEnum):
    """The views of the calendar."""

    DAY = "day"  # one day or several, by therapists or by rooms
    LIST = "list"  # the same as a plain list
    WEEK = "week"  # of one therapist
    STUDIO = "studio"  # the week of the studio: how full
    MONTH = "month"


#: The views on which appointments stand.
WITH_CARDS = frozenset({Look.DAY, Look.LIST, Look.WEEK})


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    """A view with the day it was opened at; switching the view keeps the day.

    ``days`` stand side by side in ``DAY``; ``therapist`` is whose week it is.
    """

    day: date
    look: Look = Look.DAY
    rooms: bool = False
    days: int = 1
    therapist: int | None = None

    @property
    def first(self) -> date:
        """The first day that is seen."""
        if self.look in (Look.WEEK, Look.STUDIO):
            return self.day - timedelta(days=self.day.weekday())
        return self.day.replace(day=1) if self.look is Look.MONTH else self.day

    @property
    def last(self) -> date:
        """The last day that is seen."""
        return self.first + timedelta(days=self.count - 1)

    @property
    def count(self) -> int:
        """How many days are seen."""
        if self.look in (Look.WEEK, Look.STUDIO):
            return _WEEK
        if self.look is Look.MONTH:
            return monthrange(self.day.year, self.day.month)[1]
        return self.days if self.look is Look.DAY else 1

    def turned(self, pages: int) -> "Showing":
        """Return the page after next for 2, the one before for -1: days, weeks or months."""
        if self.look is Look.MONTH:
            return replace(self, day=month_later(self.day, pages))
        return replace(self, day=self.day + timedelta(days=pages * self.count))


def month_later(day: date, months: int) -> date:
    """Return the same day of another month, or the last of it."""
    number = day.year * 12 + day.month - 1 + months
    year, month = number // 12, number % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def kept(showing: Showing) -> str:
    """Return how it is remembered; the day is not."""
    return f"{showing.look} {int(showing.rooms)} {showing.days} {showing.therapist or 0}"


def recalled(text: str, day: date) -> Showing:
    """Return what was remembered, on ``day``; what cannot be read is the day by therapists."""
    try:
        look, rooms, days, therapist = text.split()
        return Showing(
            day=day,
            look=Look(look),
            rooms=rooms == "1",
            days=min(max(int(days), 1), MOST_DAYS),
            therapist=int(therapist) or None,
        )
    except ValueError:
        return Showing(day=day)
