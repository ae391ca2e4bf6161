"""Changes of who works when, as pure functions over the rules that ``hours.py`` reads.

A weekly rule holds within its dates; a dated one replaces the weekly ones of its day. Both the
command and the preview of whom it would strand are made from what these return.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from frontdesk.errors import Reason
from frontdesk.rules.hours import ShiftRule, WallSpan, shifts_on, within
from frontdesk.values.wall import on_grid

_DAY = timedelta(days=1)
#: Weekday (0 is Monday) and the hours of that day.
Week = Collection[tuple[int, WallSpan]]


def with_week(
    rules: Iterable[ShiftRule],
    therapist_id: int,
    week: Week,
    from_day: date | None,
    to_day: date | None,
    weekdays: Collection[int] = range(7),
) -> list[ShiftRule]:
    """Return ``rules`` with ``week`` as the pattern of a therapist, both days included.

    Without ``to_day`` it holds for good; with it, the pattern of before goes on afterwards.
    Other days of the week than ``weekdays`` stay as they are.
    """
    found = []
    for rule in rules:
        if rule.therapist_id != therapist_id or rule.weekday not in weekdays:
            found.append(rule)
            continue
        found += _outside(rule, from_day, to_day)
    found += [
        ShiftRule(
            therapist_id,
            weekday=weekday,
            starts=starts,
            ends=ends,
            from_day=from_day,
            to_day=to_day,
        )
        for weekday, (starts, ends) in sorted(week)
    ]
    return found


def with_days(
    rules: Iterable[ShiftRule],
    therapist_id: int,
    days: Collection[date],
    spans: Sequence[WallSpan] | None,
) -> list[ShiftRule]:
    """Return ``rules`` with these hours on ``days``; none for a day off, None for the pattern."""
    found = [
        rule for rule in rules if rule.therapist_id != therapist_id or rule.day not in set(days)
    ]
    if spans is None:
        return found
    for day in sorted(days):
        if not spans:
            found.append(ShiftRule(therapist_id, day=day))
        found += [ShiftRule(therapist_id, day=day, starts=a, ends=b) for a, b in spans]
    return found


def pattern(rules: Iterable[ShiftRule], day: date) -> tuple[tuple[int, WallSpan], ...]:
    """Return the weekly pattern in force on ``day``: weekday and hours, in order."""
    found = [
        (rule.weekday, (rule.starts, rule.ends))
        for rule in rules
        if rule.in_force(day)
        and rule.weekday is not None
        and rule.starts is not None
        and rule.ends is not None
    ]
    return tuple(sorted(found))


def left_before(spans: Iterable[WallSpan], since: time | None) -> tuple[WallSpan, ...]:
    """Return what is left of hours when somebody goes home at ``since``; without it, nothing."""
    if since is None:
        return ()
    ended = ((starts, ends if ends != time(0) else None) for starts, ends in spans)
    return tuple(
        (starts, since if ends is None or ends > since else ends)
        for starts, ends in ended
        if starts < since
    )


def strands(rules: Collection[ShiftRule], therapist_id: int, day: date, span: WallSpan) -> bool:
    """Tell whether an appointment lies outside the therapist's hours of ``day``."""
    return not within(shifts_on(rules, day).get(therapist_id, ()), *span)


def faults(spans: Iterable[tuple[str, WallSpan]]) -> list[Reason]:
    """Return what is wrong with hours, each with the field it was said in."""
    found = []
    seen: dict[str, list[WallSpan]] = {}
    for field, (starts, ends) in spans:
        params = {"starts": starts, "ends": ends}
        if not (on_grid(starts) and on_grid(ends)):
            found.append(Reason("shift_off_grid", field, params))
        elif ends != time(0) and starts >= ends:
            found.append(Reason("shift_empty", field, params))
        elif any(a < (ends or time.max) and starts < b for a, b in seen.get(field, [])):
            found.append(Reason("shift_overlaps", field, params))
        seen.setdefault(field, []).append((starts, ends))
    return found


def weekday_faults(weekdays: Sequence[int], field: str, *, once: bool = True) -> list[Reason]:
    """Return what is wrong with weekdays, Monday 0; each may be said ``once``."""
    there = set(weekdays)
    if there <= set(range(7)) and (len(there) == len(weekdays) or not once):
        return []
    return [Reason("weekdays_wrong", field)]


def _outside(rule: ShiftRule, from_day: date | None, to_day: date | None) -> list[ShiftRule]:
    """Return what is left of a weekly rule before ``from_day`` and after ``to_day``."""
    found = []
    if from_day is not None and (rule.from_day is None or rule.from_day < from_day):
        last = from_day - _DAY if rule.to_day is None else min(rule.to_day, from_day - _DAY)
        found.append(replace(rule, to_day=last))
    if to_day is not None and (rule.to_day is None or rule.to_day > to_day):
        first = to_day + _DAY if rule.from_day is None else max(rule.from_day, to_day + _DAY)
        found.append(replace(rule, from_day=first))
    return found
