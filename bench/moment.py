"""When it is in what is measured: a Monday, eight minutes past eleven; and how memory is kept."""

import gc
from datetime import datetime
from zoneinfo import ZoneInfo

from frontdesk.clock import SetClock

NOW = datetime(2026, 11, 23, 11, 8, tzinfo=ZoneInfo("America/Chicago"))


def clock() -> SetClock:
    """Return a clock that stands at ``NOW``."""
    return SetClock(NOW)


def settled() -> None:
    """Walk no more through what is loaded by now, as in the windows (``ui/garbage.py``)."""
    gc.collect()
    gc.freeze()
