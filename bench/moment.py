"""When it is in what is measured: a Monday, eight minutes past eleven."""

from datetime import datetime
from zoneinfo import ZoneInfo

from frontdesk.clock import SetClock

NOW = datetime(2026, 11, 23, 11, 8, tzinfo=ZoneInfo("America/Chicago"))


def clock() -> SetClock:
    """Return a clock that stands at ``NOW``."""
    return SetClock(NOW)
