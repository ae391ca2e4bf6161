"""Who is on shift, within the studio's hours, as slots of a horizon."""

from collections.abc import Collection, Iterable
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.model import ClosedDay, Hours
from frontdesk.rules.bits import CHUNK, Bits, Slots, joined, put, spread
from frontdesk.rules.hours import ShiftRule, WallSpan, end_minutes, minutes_of, shifts_on
from frontdesk.storage.standing import shift_rules
from frontdesk.values.span import GRID
from frontdesk.values.wall import slot_from

_DAY = timedelta(days=1)


def shift_slots(
    session: Session,
    zone: ZoneInfo,
    today: date,
    base: int,
    days: tuple[int, ...],
    rules: Iterable[ShiftRule] | None = None,
    closing: Collection[date] = (),
) -> dict[int, Slots]:
    """Return the slots of each therapist's shifts, within the studio's hours.

    Slots count from the UTC slot ``base``; ``days`` are where the days from ``today`` on begin.
    With ``rules`` and ``closing`` it is told for hours that are only thought of.
    """
    weekly: dict[int, list[ShiftRule]] = {}
    dated: dict[date, list[ShiftRule]] = {}
    for rule in shift_rules(session) if rules is None else rules:
        if rule.day is not None:
            dated.setdefault(rule.day, []).append(rule)
        elif rule.weekday is not None:
            weekly.setdefault(rule.weekday, []).append(rule)
    columns = (Hours.weekday, Hours.opens, Hours.closes)
    hours = {row[0]: (row[1], row[2]) for row in session.execute(select(*columns))}
    closed = {*session.execute(select(ClosedDay.day)).scalars(), *closing}
    known: dict[tuple[WallSpan, tuple[int, ...]], dict[int, Bits]] = {}
    chunks: dict[int, dict[int, Bits]] = {}
    for number, begins in enumerate(days[:-1]):
        day = today + _DAY * number
        opened = hours.get(day.weekday())
        if opened is None or day in closed:
            continue
        speaking = [*weekly.get(day.weekday(), ()), *dated.get(day, ())]
        holding = [rule for rule in speaking if rule.holds_on(day)]
        if days[number + 1] - begins != CHUNK:
            pattern = _odd_day(zone, day, opened, holding, (base, begins, days[number + 1]))
        else:  # most days are like others: the same rules, the same slots
            key = (opened, tuple(map(id, holding)))
            if key not in known:
                known[key] = _usual_day(day, opened, holding)
            pattern = known[key]
        for therapist, bits in pattern.items():
            put(chunks.setdefault(therapist, {}), begins, bits)
    return {therapist: Slots(joined(mine)) for therapist, mine in chunks.items()}


def _usual_day(day: date, opened: WallSpan, rules: Iterable[ShiftRule]) -> dict[int, Bits]:
    """Return the slots of each therapist's shifts, counted from midnight."""
    return {
        therapist: spread(
            (minutes_of(starts) // GRID, end_minutes(ends) // GRID)
            for starts, ends in _within_all(shifts, opened)
        )
        for therapist, shifts in shifts_on(rules, day).items()
    }


def _odd_day(
    zone: ZoneInfo,
    day: date,
    opened: WallSpan,
    rules: Iterable[ShiftRule],
    frame: tuple[int, int, int],
) -> dict[int, Bits]:
    """Return the same for a day on which the clock is changed: the zone is asked."""
    base, begins, ends = frame

    def slot(at: time) -> int:
        return slot_from(zone, day, at) - base - begins

    return {
        therapist: spread(
            (slot(first), ends - begins if last == time(0) else slot(last))
            for first, last in _within_all(shifts, opened)
        )
        for therapist, shifts in shifts_on(rules, day).items()
    }


def _within_all(shifts: Iterable[WallSpan], opened: WallSpan) -> list[WallSpan]:
    found = [_within(shift, opened) for shift in shifts]
    return [each for each in found if each is not None]


def _within(shift: WallSpan, opened: WallSpan) -> WallSpan | None:
    """Return what of a shift lies within the open hours; midnight ends a day."""
    starts = max(shift[0], opened[0])
    ends = min(shift[1], opened[1], key=end_minutes)
    return (starts, ends) if end_minutes(ends) > minutes_of(starts) else None
