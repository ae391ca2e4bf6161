"""``python -m bench``: every limit of the house that can be measured by now.

``--quick`` does so at a tenth of the size in less than two minutes. Ends with 1 when a limit is
broken; ``bench/latest.json`` holds the same rows.
"""

import argparse
import os
import sys
import time
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

from bench.measure import Row, grown, saved, table
from bench.register import MEASURES, Bench, Measure
from bench.studio import folder

_LATEST = Path(__file__).parent / "latest.json"
_FULL, _QUICK = 1_000_000, 100_000
#: Where the rows are, in the order in which they are measured.
_ROWS = (
    "desk_rows",
    "search_rows",
    "card_rows",
    "line_rows",
    "window_rows",
    "view_rows",
    "start_rows",
    "lock_rows",
    "package_rows",
    "pay_rows",
    "till_rows",
    "many_rows",
)


def main(arguments: Sequence[str]) -> int:
    """Measure, print, keep; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="at a tenth of the size")
    parser.add_argument("--only", metavar="NAME", help="only what has NAME in its name")
    given = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    size, times = (_QUICK, 80) if given.quick else (_FULL, 400)
    for name in _ROWS:
        import_module(f"bench.{name}")
    wanted = [each for each in MEASURES if given.only is None or given.only in each.name]
    folder(size)
    rows: list[Row] = []
    try:
        for found in _measured(wanted, size, times):
            rows += found
            _LATEST.write_text(saved(rows), encoding="utf-8")
    finally:  # what was measured is worth seeing, whatever happened then
        print(table(rows))
    return exit_code(rows)


def exit_code(rows: Sequence[Row]) -> int:
    """Return 1 when a limit is broken."""
    return 0 if all(each.ok for each in rows) else 1


def _measured(wanted: Sequence[Measure], size: int, times: int) -> Iterator[list[Row]]:
    large, small = Bench(size, times), Bench(size // 10, times)
    try:
        for each in wanted:
            began = time.monotonic()
            print(f"measuring {each.name} … ", end="", file=sys.stderr, flush=True)
            rows = list(each.run(large))
            if each.grows and size == _FULL:  # smaller ones differ in their days, too
                rows += grown(rows[:1], list(each.run(small))[:1])
            yield rows
            print(f"{time.monotonic() - began:.1f} s", file=sys.stderr)
    finally:
        large.close()
        small.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
