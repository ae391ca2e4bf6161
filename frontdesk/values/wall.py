"""The studio's wall clock, and the UTC slots that the same times have.

An appointment keeps its wall-clock time; claims keep UTC slots, derived here and
nowhere else, so that days of 23 and 25 hours stay exact.
"""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from frontdesk.errors import Refused
from frontdesk.values.span import GRID, Span

_SLOT_SECONDS = GRID * 60


def on_grid(wall: time) -> bool:
    """Tell whether ``wall`` lies on the five-minute grid."""
    return wall.minute % GRID == 0 and not wall.second and not wall.microsecond


def exists(zone: ZoneInfo, day: date, wall: time) -> bool:
    """Tell whether the studio's clock shows ``wall`` on ``day`` (in spring an hour is left out)."""
    there = datetime.combine(day, wall, zone)
    return there.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == there.replace(tzinfo=None)


def twice(zone: ZoneInfo, day: date, wall: time) -> bool:
    """Tell whether the studio's clock shows ``wall`` twice on ``day`` (in autumn)."""
    there = datetime.combine(day, wall, zone)
    first, second = there.replace(fold=0), there.replace(fold=1)
    return first.utcoffset() != second.utcoffset() and exists(zone, day, wall)


def moment(zone: ZoneInfo, day: date, wall: time, fold: bool = False) -> datetime:
    """Return the UTC moment at which the studio's clock shows ``wall``.

    Raises ``Refused`` with ``time_skipped`` when the clock never shows it that day.
    """
    if not exists(zone, day, wall):
        raise Refused.because("time_skipped", "starts", day=day, time=wall)
    return datetime.combine(day, wall, zone).replace(fold=int(fold)).astimezone(UTC)


def slot(zone: ZoneInfo, day: date, wall: time, fold: bool = False) -> int:
    """Return the UTC slot that begins at ``wall``; errors as in ``moment``."""
    return int(moment(zone, day, wall, fold).timestamp()) // _SLOT_SECONDS


def slot_from(zone: ZoneInfo, day: date, wall: time) -> int:
    """Return the UTC slot at which the clock shows ``wall``, or the next time that it does show."""
    minutes = wall.hour * 60 + wall.minute
    while not exists(zone, day, time(minutes // 60, minutes % 60)):
        minutes += GRID
    return slot(zone, day, time(minutes // 60, minutes % 60))


def span(zone: ZoneInfo, day: date, wall: time, minutes: int, fold: bool = False) -> Span:
    """Return the UTC slots of something that lasts ``minutes`` real minutes from ``wall`` on."""
    first = slot(zone, day, wall, fold)
    return Span(first, first + minutes // GRID)


def wall_of(zone: ZoneInfo, number: int) -> datetime:
    """Return what the studio's clock shows when the UTC slot ``number`` begins (naive)."""
    there = datetime.fromtimestamp(number * _SLOT_SECONDS, UTC).astimezone(zone)
    return there.replace(tzinfo=None)


def local(zone: ZoneInfo, at: datetime) -> datetime:
    """Return what the studio's clock shows at the moment ``at`` (naive)."""
    return at.astimezone(zone).replace(tzinfo=None)


def end_of(zone: ZoneInfo, day: date, wall: time, minutes: int, fold: bool = False) -> time:
    """Return what the studio's clock shows when ``minutes`` from ``wall`` are over."""
    return wall_of(zone, span(zone, day, wall, minutes, fold).past).time()
