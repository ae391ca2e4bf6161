"""The booking line: from a keystroke to the openings painted, with all clients of the studio."""

import time
from collections.abc import Iterator

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.measure import Row, Sample, quietest, row
from bench.open_windows import until
from bench.register import Bench, measures
from ui.line.line import BookingLine

#: What is typed, letter by letter; from ``60`` on there are openings to paint.
_SAID = "deep 60 fri pm castaneda"
_ROUNDS = 4


@measures("line_keystroke", grows=True)
def line_keystroke(bench: Bench) -> Iterator[Row]:
    """Measure each letter until what it brings is painted, and the window's own work for it."""
    windows = bench.windows
    windows.shell.open_line()
    line = windows.parts.window.findChild(BookingLine)
    assert line is not None
    link, worked = windows.parts.kit.link, list[float]()
    until(lambda: not link.busy)

    def press(number: int) -> None:
        letter = _SAID[number % len(_SAID)]
        busy = time.thread_time()
        QTest.keyClicks(line.edit, letter)
        while link.busy:
            QApplication.processEvents()
            time.sleep(0.0002)  # what is waited for is no work of the window
        QApplication.processEvents()  # what is there is painted
        worked.append((time.thread_time() - busy) * 1000)
        if number % len(_SAID) == len(_SAID) - 1:
            line.edit.clear()
            until(lambda: not link.busy)

    sample = quietest(_ROUNDS, len(_SAID) * 2, press, warm=0)
    line.close_line()
    yield row("line_keystroke", bench.size, sample, 16, of=0.95)
    yield row("line_work", bench.size, Sample.of(worked), 16, of=0.95)
