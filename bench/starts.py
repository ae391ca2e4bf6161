"""From the start of a process to its first picture, and the memory it takes then."""

import os
import subprocess
import sys
import time
from pathlib import Path

from bench.measure import Row, Sample, row

_ROOT = Path(__file__).parent.parent


def measured(folder: Path, size: int, times: int) -> list[Row]:
    """Measure ``start_sign_in``, ``start_day`` and ``memory_day``."""
    bare, bare_memory = _started(times, "bare")
    orm, _ = _started(times, "orm", str(folder))
    sign_in, _ = _started(times, "sign_in", str(folder))
    day, memory = _started(times, "day", str(folder))
    return [
        row("start_sign_in", size, sign_in, 1.5, anchor=bare.p50),
        row("start_day", size, day, 1.5, anchor=orm.p50),
        row("memory_day", size, memory, 2.5, anchor=bare_memory.p50, unit="MiB"),
    ]


def _started(times: int, *arguments: str) -> tuple[Sample, Sample]:
    took, memory = [], []
    for number in range(times + 1):
        milliseconds, mebibytes = _once(arguments)
        if number:  # the first one fills the page cache
            took.append(milliseconds)
            memory.append(mebibytes)
    return Sample.of(took), Sample.of(memory)


def _once(arguments: tuple[str, ...]) -> tuple[float, float]:
    command = [sys.executable, "-m", "bench.child", *arguments]
    began = time.perf_counter()
    with subprocess.Popen(
        command, cwd=_ROOT, stdout=subprocess.PIPE, text=True, env={**os.environ}
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline().split()
        took = (time.perf_counter() - began) * 1000
        process.stdout.read()
    if line[:1] != ["painted"]:
        raise RuntimeError(f"{' '.join(arguments)} never painted")
    return took, int(line[1]) / 1024
