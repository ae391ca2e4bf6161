"""The installed app: how large it is, and how long it takes to its first picture."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Row, Sample, row
from bench.register import Bench, measures
from bench.start_rows import lived_in

_ROOT = Path(__file__).parent.parent
_BUNDLE = _ROOT / "dist" / "frontdesk"
_MEGABYTE = 1_000_000
#: What a start says when it is asked to tell how long it takes.
_STEPS = ("painted", "open")


@measures("package_size")
def package_size(_: Bench) -> Iterator[Row]:
    """Measure the package and the folder that comes out of it; nothing where none was made."""
    for name, path, limit in (
        ("package_deb", next(iter(sorted(_BUNDLE.parent.glob("*.deb"))), None), 60),
        ("package_unpacked", _BUNDLE if _BUNDLE.is_dir() else None, 180),
    ):
        if path is None:
            print("make package was not run … ", end="", file=sys.stderr)
            continue
        size = Sample.of((_bytes(path) / _MEGABYTE,))
        yield row(name, 1, size, limit, unit="MB")


@measures("package_start")
def package_start(bench: Bench) -> Iterator[Row]:
    """Measure the first picture, and the open studio, of the installed app beside the source."""
    program = _BUNDLE / "frontdesk"
    if not program.exists():
        print("make package was not run … ", end="", file=sys.stderr)
        return
    folder = str(lived_in(bench))
    kinds = ([sys.executable, str(_ROOT / "main.py")], [str(program)])
    painted: list[list[float]] = [[], []]
    opened: list[list[float]] = [[], []]
    for number in range(-1, max(3, bench.times // 40)):  # the first ones fill caches
        for at, command in enumerate(kinds):
            first, last = _started([*command, "--data", folder, "--time-start"])
            if number >= 0:
                painted[at].append(first)
                opened[at].append(last)
    for name, took in (("package_sign_in", painted), ("package_open", opened)):
        source, package = map(Sample.of, took)
        yield row(name, bench.size, package, 1.5, anchor=source.p50)


# Internal


def _bytes(path: Path) -> int:
    if path.is_file():
        return path.stat().st_size
    return sum(each.stat().st_size for each in path.rglob("*") if not each.is_symlink())


def _started(command: list[str]) -> tuple[float, float]:
    """Return the milliseconds until the first picture, and until the studio is open."""
    compiled = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    with subprocess.Popen(
        command, cwd=_ROOT, stdout=subprocess.PIPE, text=True, env=compiled
    ) as process:
        assert process.stdout is not None
        told = (line.strip() for line in process.stdout)
        took = [(time.perf_counter() - began) * 1000 for word in told if word in _STEPS]
    if len(took) != len(_STEPS):
        raise RuntimeError(f"{command[0]} did not start")
    return took[0], took[1]
