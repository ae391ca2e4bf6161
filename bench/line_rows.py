"""The booking line: from a keystroke to the openings painted, with all clients of the studio."""

import time
from collections.abc import Iterator

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.measure import Row, Sample, row
from bench.open_windows import until
from bench.register import Bench, measures
from ui.line.line import BookingLine

#: What is typed, letter by letter; from ``60`` on there are openings to paint.
_SAID = ("deep 60 fri pm castaneda", "swedish 60 after 3 sofia ram", "dt 90 tomorrow nguyen")


@measures("line_keystroke")
def line_keystroke(bench: Bench) -> Iterator[Row]:
    """Measure each letter until what it brings is painted, and the window's own work for it."""
    windows = bench.windows
    windows.shell.open_line()
    line = windows.parts.window.findChild(BookingLine)
    assert line is not None
    link = windows.parts.kit.link
    until(lambda: not link.busy)
    took: list[float] = []
    for said in _SAID * max(1, bench.times // 100):
        line.edit.clear()
        until(lambda: not link.busy)
        for letter in said:
            began = time.perf_counter()
            QTest.keyClicks(line.edit, letter)
            while link.busy:
                QApplication.processEvents()
            QApplication.processEvents()  # what is there is painted
            took.append((time.perf_counter() - began) * 1000)
    line.close_line()
    yield row("line_keystroke", bench.size, Sample.of(took), 16, of=0.95)
