"""When a membership is paid, and how a freeze, a change or a leave moves it. Pure.

A cycle begins on the day of the month on which the first one began, or on the last day of a
month that is too short, and comes back to it afterwards: the 31st is followed by February 28th
and that by March 31st.
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from frontdesk.values.membership import Every, Freeze, Terms
from frontdesk.values.money import ZERO, Money

#: So many days after it was listed it is tried to collect: at once, and twice again.
TRIES = (0, 2, 5)
#: So long after it was listed, what is still unpaid suspends a membership.
PATIENCE = timedelta(days=21)
_DAYS = {Every.WEEK: 7, Every.FOUR_WEEKS: 28}
_MONTHS = {Every.MONTH: 1, Every.YEAR: 12}
_DAY = timedelta(days=1)


def begins(anchor: date, every: Every, number: int) -> date:
    """Return the first day of a cycle; the one of ``anchor`` has the number 0."""
    if every in _DAYS:
        return anchor + timedelta(days=_DAYS[every] * number)
    year, month = divmod(anchor.year * 12 + anchor.month - 1 + _MONTHS[every] * number, 12)
    return date(year, month + 1, min(anchor.day, monthrange(year, month + 1)[1]))


@dataclass(frozen=True, slots=True)
class Rest:
    """A freeze from its first to its last day."""

    kind: Freeze
    first: date
    last: date
    amount: Money = ZERO  # the fee, or what a cycle costs meanwhile

    @property
    def days(self) -> int:
        """How long it is."""
        return (self.last - self.first).days + 1

    @property
    def still(self) -> bool:
        """Whether the cycles stand still meanwhile, and all that comes later moves."""
        return self.kind is not Freeze.REDUCED

    def holds(self, day: date) -> bool:
        """Tell whether it is frozen on ``day``."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Course:
    """Where the cycles of a membership are.

    The cycle ``number`` of ``anchor`` is the next one to be paid, on ``due``; before ``term``
    nobody leaves.
    """

    anchor: date
    every: Every
    number: int
    term: date

    @classmethod
    def joined(cls, day: date, terms: Terms) -> "Course":
        """Return the course of who joins on ``day``; its first cycle is still to be paid."""
        return cls(day, terms.every, 0, begins(day, terms.every, terms.minimum))

    @property
    def due(self) -> date:
        """The day on which the next cycle begins, and is due."""
        return begins(self.anchor, self.every, self.number)

    def cycle(self) -> "Course":
        """Return the course after one more cycle."""
        return replace(self, number=self.number + 1)

    def rested(self, rest: Rest) -> "Course":
        """Return the course after a freeze that begins no later than the next cycle."""
        if not rest.still:
            return self
        return self._moved(rest.days, past=rest.first)

    def resumed(self, rest: Rest, day: date) -> "Course":
        """Return the course when a freeze that was applied ends before ``day``."""
        if not rest.still:
            return self
        return self._moved(-((rest.last - max(day, rest.first)).days + 1), past=rest.first)

    def leaves(self) -> date:
        """Return the first day on which somebody who leaves now is no member any more."""
        course = self
        while course.due < self.term:
            course = course.cycle()
        return course.due

    def _moved(self, days: int, past: date) -> "Course":
        by = timedelta(days=days)
        term = self.term + by if self.term > past else self.term
        return Course(self.due + by, self.every, 0, term)


def after_cycle(course: Course, rests: Iterable[Rest]) -> Course:
    """Return the course after one more cycle, with what freezes were planned for it.

    A freeze that begins on the very day on which a cycle would, puts that cycle off.
    """
    found, first = course.cycle(), course.due
    for rest in sorted(rests, key=lambda each: each.first):
        if first < rest.first <= found.due:
            found = found.rested(rest)
    return found


def price_on(terms: Terms, rests: Iterable[Rest], day: date) -> tuple[Money, bool]:
    """Return what a cycle costs that begins on ``day``, and whether it earns credits."""
    for rest in rests:
        if rest.kind is Freeze.REDUCED and rest.holds(day):
            return rest.amount, False
    return terms.price, True


def next_try(listed: date, failed: int, today: date) -> date | None:
    """Return when it is tried again after so many failures; none when it was the last."""
    if failed >= len(TRIES):
        return None
    return max(listed + timedelta(days=TRIES[failed]), today + _DAY)


@dataclass(frozen=True, slots=True)
class Change:
    """What a change of plan within a cycle costs, and what credits it brings at once."""

    amount: Money
    credits: int


def difference(old: Terms, new: Terms, first: date, after: date, today: date) -> Change | None:
    """Return the difference between two plans for the rest of a cycle, and nothing more.

    A credit is not divided by days: where the new plan gives more of them, the whole difference
    is paid and all of them come; otherwise only the days count that are left. None when there is
    no such difference, or none that can be reckoned: then the change waits for the next cycle.
    """
    more = new.count - old.count
    if (new.every, new.price > old.price) != (old.every, True):
        return None
    if more < 0 or (more > 0 and old.count and new.unit is not old.unit):
        return None
    dearer = new.price - old.price
    if more > 0:
        return Change(dearer, more)
    left, whole = (after - today).days, (after - first).days
    return Change(Money((2 * dearer.cents * left + whole) // (2 * whole)), 0)


def expires(course: Course, terms: Terms, after: date) -> date:
    """Return the last day of the credits of a cycle that ends before ``after``.

    ``course`` is where the cycles stand after it.
    """
    if not terms.rollover:
        return after - _DAY
    last = begins(course.anchor, course.every, course.number + terms.keeps)
    return last - _DAY


def beyond(held: Iterable[int], limit: int) -> list[int]:
    """Return how much of each lot does not live on; those that expire first go first."""
    lots = list(held)
    over = max(sum(lots) - limit, 0)
    found = []
    for lot in lots:
        gone = min(lot, over)
        over -= gone
        found.append(gone)
    return found
