"""The wider views of the calendar, asked to painted: a week of everybody, a month.

Whoever turns the page has looked at the one before, and meanwhile those beside it were read
ahead: ``switch_…``. Whoever jumps somewhere else finds nothing at hand: ``jump_…``.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from bench.bookings import TODAY
from bench.measure import Row, Sample, quietest, row, timed
from bench.open_windows import Windows
from bench.register import Bench, measures
from ui.calendar.showing import Look, month_later

_ROUNDS, _WEEK = 3, 7
#: Milliseconds: a frame; what is still felt as at once.
_FRAME, _AT_ONCE = 16, 100
#: Weeks apart: nothing of one was read for the other.
_APART = 9


@measures("switch_week", grows=True)
def switch_week(bench: Bench) -> Iterator[Row]:
    """Measure another week of all therapists, seven days side by side."""
    windows = bench.windows
    weeks = [TODAY - timedelta(days=_WEEK * number) for number in range(1, 46)]
    windows.calendar.nav.look(Look.DAY)
    windows.calendar.nav.side_by_side(_WEEK)
    yield row("switch_week", bench.size, _turned(windows, bench.times // 12, weeks), _FRAME)
    far = [weeks[number * _APART % len(weeks)] for number in range(len(weeks))]
    yield row("jump_week", bench.size, _jumped(windows, bench.times // 12, far), _AT_ONCE)
    windows.calendar.nav.side_by_side(1)
    windows.show_day(TODAY)


@measures("switch_month", grows=True)
def switch_month(bench: Bench) -> Iterator[Row]:
    """Measure another month with its loads."""
    windows = bench.windows
    windows.calendar.nav.look(Look.MONTH)
    months = [month_later(TODAY, -number) for number in range(1, 11)]
    yield row("switch_month", bench.size, _turned(windows, bench.times // 12, months), _FRAME)
    windows.calendar.nav.look(Look.DAY)
    windows.show_day(TODAY)


# Internal


def _turned(windows: Windows, times: int, pages: Sequence[date]) -> Sample:
    """Measure going on page by page, and back again; each is looked at for a moment."""
    there_and_back = [*pages, *pages[-2:0:-1]]

    def turn(number: int) -> None:
        windows.show_day(there_and_back[number % len(there_and_back)])

    return quietest(_ROUNDS, times, turn, before=windows.rest)


def _jumped(windows: Windows, times: int, pages: Sequence[date]) -> Sample:
    """Measure going where nothing was read before."""
    return timed(
        times, lambda number: windows.show_day(pages[number % len(pages)]), before=windows.rest
    )
