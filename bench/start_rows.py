"""From the start of a process to its first picture, and the memory it takes then and later.

Every start is a process of its own; what is compared starts in turn. Modules are compiled, as
they are from the second start on, and the people are those of the last start.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import text

from bench.measure import Row, Sample, row
from bench.register import Bench, measures
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place

_ROOT = Path(__file__).parent.parent
_STEPS = 2000


#: What starts one thing and paints it; where it was packaged, as Frontdesk is.
_SOURCE = (sys.executable, "-m", "bench.child")
_PACKAGED = _ROOT / "dist" / "anchors" / "anchors"


@measures("starts")
def starts(bench: Bench) -> Iterator[Row]:
    """Measure the sign-in page beside an empty window, a day beside a bare grid over entities."""
    yield from _beside_anchors(bench, _SOURCE, "")


@measures("package_starts")
def package_starts(bench: Bench) -> Iterator[Row]:
    """Measure the same where Frontdesk and its anchors are packaged alike."""
    if not _PACKAGED.exists():
        print("make package-anchors was not run … ", end="", file=sys.stderr)
        return
    yield from _beside_anchors(bench, (str(_PACKAGED),), "package_")


@measures("memory_hour")
def memory_hour(bench: Bench) -> Iterator[Row]:
    """Measure the memory after an hour's worth of random work beside that at its beginning."""
    steps = _STEPS if bench.times >= 400 else _STEPS // 40
    _, said = start(("hour", str(bench.fresh()), str(steps)))
    yield row("memory_hour", steps, Sample.of(said[1:]), 1.1, anchor=said[0], unit="MiB")


def lived_in(bench: Bench) -> Path:
    """Return the folder of a studio that is no demo: of those nobody is remembered."""
    folder = bench.fresh()
    store = open_store(Place.file(folder))
    with store.write.begin() as connection:
        connection.execute(text("UPDATE studio SET demo = 0"))
    store.dispose()
    return folder


def start(
    arguments: tuple[str, ...], program: tuple[str, ...] = _SOURCE
) -> tuple[float, list[float]]:
    """Return how long it took until the first picture, and the mebibytes that were told."""
    command = [*program, *arguments]
    compiled = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    with subprocess.Popen(
        command, cwd=_ROOT, stdout=subprocess.PIPE, text=True, env=compiled
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline().split()
        took = (time.perf_counter() - began) * 1000
        process.stdout.read()
    if line[:1] != ["painted"]:
        raise RuntimeError(f"{' '.join(arguments)} never painted")
    return took, [int(kib) / 1024 for kib in line[1:]]


# Internal


def _beside_anchors(bench: Bench, program: tuple[str, ...], prefix: str) -> Iterator[Row]:
    folder = str(lived_in(bench))
    kinds = (("bare",), ("sign_in", folder), ("orm", folder), ("day", folder))
    took: list[list[float]] = [[] for _ in kinds]
    memory: list[list[float]] = [[] for _ in kinds]
    for number in range(-1, max(3, bench.times // 40)):  # the first ones fill caches
        for at, arguments in enumerate(kinds):
            milliseconds, mebibytes = start(arguments, program)
            if number >= 0:
                took[at].append(milliseconds)
                memory[at].append(mebibytes[0])
    bare, sign_in, orm, day = map(Sample.of, took)
    yield row(f"{prefix}start_sign_in", bench.size, sign_in, 1.5, anchor=bare.p50)
    yield row(f"{prefix}start_day", bench.size, day, 1.5, anchor=orm.p50)
    held = Sample.of(memory[3])
    bare_held = Sample.of(memory[0]).p50
    yield row(f"{prefix}memory_day", bench.size, held, 2.5, anchor=bare_held, unit="MiB")
