"""Who works when, and when the studio is closed.

Hours are availability, not claims: they may change under standing appointments, which are then
stranded; ``queries/availability.py`` lists them before and after.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from frontdesk.changes import Topic
from frontdesk.commands.base import Command
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import ClosedDay, Shift, Therapist
from frontdesk.rules.hours import ShiftRule, WallSpan
from frontdesk.rules.shifts import faults, pattern, weekday_faults, with_days, with_week
from frontdesk.storage.unit import Work
from frontdesk.values.rights import Permission, needs
from frontdesk.values.text import clean

#: So many days at once are a year and a bit; more is a slip of the hand.
_MOST_DAYS = 400


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class SetWeek(Command):
    """Give a therapist a weekly pattern, from a day on, for good or up to a last day.

    ``was`` is the pattern that was seen in force on ``from_day``; weekdays count from Monday, 0.
    Only ``weekdays`` are changed; on ``undated`` the hours of single days are taken away as well.
    """

    therapist_id: int
    week: tuple[tuple[int, WallSpan], ...]
    from_day: date
    to_day: date | None = None
    was: tuple[tuple[int, WallSpan], ...] | None = None
    weekdays: tuple[int, ...] = tuple(range(7))
    undated: tuple[date, ...] = ()

    def apply(self, work: Work) -> None:
        therapist = work.load(Therapist, self.therapist_id, "therapist")
        wrong = faults((f"weekday_{weekday}", span) for weekday, span in self.week)
        if self.to_day is not None and self.to_day < self.from_day:
            wrong.append(Reason("days_reversed", "to_day", {"first": self.from_day}))
        wrong += weekday_faults([weekday for weekday, _ in self.week], "week", once=False)
        wrong += weekday_faults(self.weekdays, "weekdays")
        if not self.weekdays:
            wrong.append(Reason("no_days_said", "weekdays"))
        if wrong:
            raise Refused(wrong)
        rules = _rules(work, therapist.id)
        if self.was is not None and set(self.was) != set(pattern(rules, self.from_day)):
            raise Stale("shifts_elsewhere", table="therapist", row=therapist.id)
        after = with_week(rules, therapist.id, self.week, self.from_day, self.to_day, self.weekdays)
        after = with_days(after, therapist.id, self.undated, None)
        _write(work, therapist.id, rules, after)
        work.says("week_set", therapist_id=therapist.id, day=self.from_day)


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class SetDays(Command):
    """Give therapists other hours on single days; none is a day off, ``None`` the pattern again."""

    therapist_ids: tuple[int, ...]
    days: tuple[date, ...]
    spans: tuple[WallSpan, ...] | None

    def apply(self, work: Work) -> None:
        wrong = faults(("hours", span) for span in self.spans or ())
        if not self.days or not self.therapist_ids:
            wrong.append(Reason("no_days_said", "days"))
        if len(self.days) > _MOST_DAYS:
            wrong.append(Reason("too_many_days", "days", {"most": _MOST_DAYS}))
        if wrong:
            raise Refused(wrong)
        for number in self.therapist_ids:
            therapist = work.load(Therapist, number, "therapist")
            set_hours(work, therapist.id, self.days, self.spans)
        params = {"day": min(self.days), "count": len(self.days)}
        if len(self.therapist_ids) > 1:
            work.says("staff_days_set", people=len(self.therapist_ids), **params)
        else:
            work.says(self._code(), therapist_id=self.therapist_ids[0], **params)

    def _code(self) -> str:
        code = "as_usual" if self.spans is None else "set" if self.spans else "off"
        return f"day_{code}" if len(self.days) == 1 else f"days_{code}"


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class CloseDays(Command):
    """Close the studio on days, each with its name; a day that is closed gets the new name."""

    days: tuple[tuple[date, str], ...]

    def apply(self, work: Work) -> None:
        wrong = [
            Reason("closed_day_unnamed", "name", {"day": day})
            for day, name in self.days
            if not clean(name)
        ]
        if not self.days:
            wrong.append(Reason("no_days_said", "days"))
        if wrong:
            raise Refused(wrong)
        there = {row.day: row for row in work.session.execute(select(ClosedDay)).scalars()}
        for day, name in dict(self.days).items():
            if day in there:
                there[day].name = clean(name)
            else:
                work.add(ClosedDay(day=day, name=clean(name)))
            work.concerns(Topic.STUDIO, 1)
        first = min(day for day, _ in self.days)
        if len(self.days) == 1:
            work.says("day_closed", day=first)
        else:
            work.says("days_closed", day=first, count=len(self.days))


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class OpenDay(Command):
    """Open the studio again on a day that was closed."""

    day: date

    def apply(self, work: Work) -> None:
        found = select(ClosedDay).where(ClosedDay.day == self.day)
        row = work.session.execute(found).scalars().first()
        if row is None:
            raise Refused.because("gone", "day", what="closed_day")
        work.session.delete(row)
        work.says("day_opened", day=self.day)


def set_hours(
    work: Work, therapist_id: int, days: Collection[date], spans: Sequence[WallSpan] | None
) -> None:
    """Write a therapist's hours of single days; none is a day off, ``None`` the pattern again."""
    rules = _rules(work, therapist_id)
    _write(work, therapist_id, rules, with_days(rules, therapist_id, days, spans))


def days_between(first: date, last: date) -> tuple[date, ...]:
    """Return the days from ``first`` to ``last``, both included."""
    return tuple(first + timedelta(days=ahead) for ahead in range((last - first).days + 1))


# Internal


def _rules(work: Work, therapist_id: int) -> list[ShiftRule]:
    return [_rule(row) for row in _rows(work, therapist_id)]


def _rows(work: Work, therapist_id: int) -> list[Shift]:
    found = select(Shift).where(Shift.therapist_id == therapist_id).order_by(Shift.id)
    return list(work.session.execute(found).scalars())


def _rule(row: Shift) -> ShiftRule:
    return ShiftRule(
        row.therapist_id, row.weekday, row.day, row.starts, row.ends, row.from_day, row.to_day
    )


def _write(
    work: Work, therapist_id: int, before: Collection[ShiftRule], after: Collection[ShiftRule]
) -> None:
    """Delete the rows that are no longer meant and add the new ones."""
    for row in _rows(work, therapist_id):
        if _rule(row) not in after:
            work.session.delete(row)
    for rule in after:
        if rule not in before:
            work.add(
                Shift(
                    therapist_id=rule.therapist_id,
                    weekday=rule.weekday,
                    day=rule.day,
                    starts=rule.starts,
                    ends=rule.ends,
                    from_day=rule.from_day,
                    to_day=rule.to_day,
                )
            )
