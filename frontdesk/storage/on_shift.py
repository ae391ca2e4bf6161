"""Who is on shift, within the studio's hours, as slots of a horizon."""

from collections.abc import Collection, Iterable
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.model import ClosedDay, Hours
from frontdesk.rules.bits import CHUNK, Bits, Slots, joined, lay
from frontdesk.rules.hours import ShiftRule, WallSpan, end_minutes, minutes_of, shifts_on
from frontdesk.storage.schedule import shift_rules
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
    chunks: dict[int, dict[int, Bits]] = {}
    for number, begins in enumerate(days[:-1]):
        day = today + _DAY * number
        opened = hours.get(day.weekday())
        if opened is None or day in closed:
            continue
        frame = (base, begins, days[number + 1])
        speaking = [*weekly.get(day.weekday(), ()), *dated.get(day, ())]
        for therapist, shifts in shifts_on(speaking, day).items():
            for shift in shifts:
                within = _within(shift, opened)
                if within is not None:
                    lay(chunks.setdefault(therapist, {}), *_slots(zone, day, within, frame))
    return {therapist: Slots(joined(mine)) for therapist, mine in chunks.items()}


def _within(shift: WallSpan, opened: WallSpan) -> WallSpan | None:
    """Return what of a shift lies within the open hours; midnight ends a day."""
    starts = max(shift[0], opened[0])
    ends = min(shift[1], opened[1], key=end_minutes)
    return (starts, ends) if end_minutes(ends) > minutes_of(starts) else None


def _slots(
    zone: ZoneInfo, day: date, span: WallSpan, frame: tuple[int, int, int]
) -> tuple[int, int]:
    """Return the slots of a span of the wall clock; on odd days the clock is asked."""
    base, begins, ends = frame
    if ends - begins == CHUNK:
        return begins + minutes_of(span[0]) // GRID, begins + end_minutes(span[1]) // GRID
    past = ends if span[1] == time(0) else slot_from(zone, day, span[1]) - base
    return slot_from(zone, day, span[0]) - base, past
