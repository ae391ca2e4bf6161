"""``python -m bench``: every limit of the house that can be measured by now.

``--quick`` does so at a tenth of the size in less than two minutes. Ends with 1 when a limit is
broken; ``bench/latest.json`` holds the same rows.
"""

import argparse
import dataclasses
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from bench import desk_rows, starts, windows
from bench.measure import Row, table
from bench.studio import copy, folder

_LATEST = Path(__file__).parent / "latest.json"
_FULL, _QUICK = 1_000_000, 100_000
#: Rows that are measured at a tenth of the size too.
_GROWING = ("day_board", "book", "client_search", "client_search_short", "undo")


def main() -> int:
    """Measure, print, keep; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="at a tenth of the size")
    parser.add_argument("--only", metavar="NAME", help="only groups whose name holds NAME")
    given = parser.parse_args()
    size = _QUICK if given.quick else _FULL
    rows: list[Row] = []
    for name, group in _groups(size, 200 if given.quick else 500):
        if given.only is None or given.only in name:
            print(f"measuring {name} …", file=sys.stderr, flush=True)
            rows += group()
    print(table(rows))
    said = [dataclasses.asdict(each) for each in rows]
    _LATEST.write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")
    return 0 if all(each.ok for each in rows) else 1


def _groups(size: int, times: int) -> Iterator[tuple[str, Callable[[], list[Row]]]]:
    large: list[Row] = []

    def desk() -> list[Row]:
        large.extend(_desk(size, times))
        return large

    yield "desk", desk
    yield "windows", lambda: _windows(size, times // 2)
    yield "starts", lambda: _starts(size, 5)
    if size == _FULL:
        yield "growth", lambda: _growth(large, _desk(_QUICK, times))


def _desk(size: int, times: int) -> list[Row]:
    found = desk_rows.reading(folder(size), size, times)
    with copy(size) as changed:
        return found + desk_rows.writing(changed, size, times)


def _windows(size: int, times: int) -> list[Row]:
    with copy(size) as changed:
        return windows.measured(changed, size, times)


def _starts(size: int, times: int) -> list[Row]:
    with copy(size) as changed:
        return starts.measured(changed, size, times)


def _growth(large: list[Row], small: list[Row]) -> list[Row]:
    """Hold each interactive row against the same at a tenth of the size."""
    before = {each.name: each for each in small}
    return [
        dataclasses.replace(
            each,
            name=f"growth_{each.name}",
            anchor=before[each.name].p50,
            ratio=each.p50 / before[each.name].p50,
            limit=1.3,
            ok=each.p50 <= 1.3 * before[each.name].p50,
        )
        for each in large
        if each.name in _GROWING
    ]


if __name__ == "__main__":
    sys.exit(main())
