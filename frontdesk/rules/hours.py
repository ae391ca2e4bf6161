"""When the studio is open and who works when, on a day, as wall-clock spans."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

WallSpan = tuple[time, time]


@dataclass(frozen=True, slots=True)
class ShiftRule:
    """A weekly shift (``weekday``, 0 is Monday, within its dates) or that of one ``day``.

    A dated rule without times is a day off.
    """

    therapist_id: int
    weekday: int | None = None
    day: date | None = None
    starts: time | None = None
    ends: time | None = None
    from_day: date | None = None
    to_day: date | None = None

    def holds_on(self, day: date) -> bool:
        """Tell whether it speaks of ``day``."""
        if self.day is not None:
            return self.day == day
        return self.weekday == day.weekday() and self.in_force(day)

    def in_force(self, day: date) -> bool:
        """Tell whether ``day`` lies within the dates of a weekly rule."""
        return (
            self.weekday is not None
            and (self.from_day is None or self.from_day <= day)
            and (self.to_day is None or day <= self.to_day)
        )


def shifts_on(rules: Iterable[ShiftRule], day: date) -> dict[int, tuple[WallSpan, ...]]:
    """Return each therapist's shifts on ``day``; a dated rule replaces the weekly ones."""
    weekly: dict[int, list[WallSpan]] = {}
    dated: dict[int, list[WallSpan]] = {}
    for rule in rules:
        if rule.holds_on(day):
            spans = (dated if rule.day is not None else weekly).setdefault(rule.therapist_id, [])
            if rule.starts is not None and rule.ends is not None:
                spans.append((rule.starts, rule.ends))
    return {each: tuple(sorted(spans)) for each, spans in {**weekly, **dated}.items() if spans}


def within(spans: Iterable[WallSpan], starts: time, ends: time) -> bool:
    """Tell whether ``starts`` to ``ends`` lies in one of ``spans``; midnight ends a day."""
    first, last = minutes_of(starts), end_minutes(ends)
    return any(
        minutes_of(a) <= first < end_minutes(b) and minutes_of(a) < last <= end_minutes(b)
        for a, b in spans
    )


def minutes_of(at: time) -> int:
    """Return the minutes from midnight to ``at``."""
    return at.hour * 60 + at.minute


def end_minutes(at: time) -> int:
    """Return the minutes from midnight to ``at``, which ends something; midnight ends a day."""
    return minutes_of(at) or 24 * 60
