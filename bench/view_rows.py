"""The wider views of the calendar, asked to painted: a week of everybody, a month."""

from collections.abc import Iterator
from datetime import timedelta

from bench.bookings import TODAY
from bench.measure import Row, Sample, quietest, row
from bench.open_windows import Windows
from bench.register import Bench, measures
from ui.calendar.showing import Look

_ROUNDS, _WEEK = 3, 7


@measures("switch_week", grows=True)
def switch_week(bench: Bench) -> Iterator[Row]:
    """Measure another week of all therapists, seven days side by side."""
    windows = bench.windows
    windows.calendar.nav.look(Look.DAY)
    windows.calendar.nav.side_by_side(_WEEK)
    sample = _turned(windows, bench.times // 12)
    windows.calendar.nav.side_by_side(1)
    windows.show_day(TODAY)
    yield row("switch_week", bench.size, sample, 16)


@measures("switch_month", grows=True)
def switch_month(bench: Bench) -> Iterator[Row]:
    """Measure another month with its loads."""
    windows = bench.windows
    windows.calendar.nav.look(Look.MONTH)
    sample = _turned(windows, bench.times // 12)
    windows.calendar.nav.look(Look.DAY)
    windows.show_day(TODAY)
    yield row("switch_month", bench.size, sample, 16)


def _turned(windows: Windows, times: int) -> Sample:
    """Measure going back and forth over a year that lies behind."""
    step = 31 if windows.calendar.nav.showing.look is Look.MONTH else _WEEK
    return quietest(
        _ROUNDS, times, lambda n: windows.show_day(TODAY - timedelta(days=step * (1 + n % 11)))
    )
