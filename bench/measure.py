"""Samples in milliseconds, and the rows that are printed and kept."""

import json
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace

#: At ten times the data an interactive row may take so many times as long.
GROWTH = 1.3


@dataclass(frozen=True, slots=True)
class Sample:
    """Durations in milliseconds, in order of size."""

    values: tuple[float, ...]

    @classmethod
    def of(cls, values: Iterable[float]) -> "Sample":
        """Return the sample of ``values``."""
        return cls(tuple(sorted(values)))

    def share(self, share: float) -> float:
        """Return the value below which ``share`` of all lie."""
        return self.values[min(len(self.values) - 1, int(share * len(self.values)))]

    @property
    def p50(self) -> float:
        """The middle one."""
        return self.share(0.5)

    @property
    def p95(self) -> float:
        """One in twenty is slower."""
        return self.share(0.95)

    @property
    def p99(self) -> float:
        """One in a hundred is slower."""
        return self.share(0.99)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table; ``ratio`` is to ``anchor``, or where there is none, to nothing."""

    name: str
    size: int
    unit: str
    n: int
    p50: float
    p99: float
    max: float
    anchor: float | None
    ratio: float | None
    limit: float
    ok: bool


def row(
    name: str,
    size: int,
    sample: Sample,
    limit: float,
    *,
    anchor: float | None = None,
    of: float = 0.5,
    unit: str = "ms",
) -> Row:
    """Return a row; ``limit`` holds for the share ``of``: times the anchor, or in ``unit``."""
    value = sample.share(of)
    ratio = None if anchor is None else value / anchor
    held = value if ratio is None else ratio
    return Row(
        name=name,
        size=size,
        unit=unit,
        n=len(sample.values),
        p50=sample.p50,
        p99=sample.p99,
        max=sample.values[-1],
        anchor=anchor,
        ratio=ratio,
        limit=limit,
        ok=held <= limit,
    )


def at_least(name: str, size: int, value: float, limit: float, unit: str, n: int) -> Row:
    """Return a row of a rate that must not be lower than ``limit``."""
    return Row(name, size, unit, n, value, value, value, None, None, limit, value >= limit)


def grown(large: Iterable[Row], small: Iterable[Row]) -> list[Row]:
    """Hold rows against the same at a tenth of the size."""
    before = {each.name: each for each in small}
    found = []
    for each in large:
        ratio = each.p50 / before[each.name].p50
        found.append(
            replace(
                each,
                name=f"growth_{each.name}",
                anchor=before[each.name].p50,
                ratio=ratio,
                limit=GROWTH,
                ok=ratio <= GROWTH,
            )
        )
    return found


Before = Callable[[], object] | None


def timed(times: int, do: Callable[[int], object], warm: int = 2, before: Before = None) -> Sample:
    """Do it ``times`` times, each with its number, after ``warm`` that do not count."""
    return interleaved(times, do, warm=warm, before=before)[0]


def interleaved(
    times: int, *does: Callable[[int], object], warm: int = 2, before: Before = None
) -> list[Sample]:
    """Do each in turn, ``times`` times, so that whatever disturbs the machine disturbs all.

    What is to be done ``before`` each turn is not counted.
    """
    found: list[list[float]] = [[] for _ in does]
    for number in range(-warm, times):
        if before is not None:
            before()
        for took, do in zip(found, does, strict=True):
            began = time.perf_counter()
            do(number)
            if number >= 0:
                took.append((time.perf_counter() - began) * 1000)
    return [Sample.of(took) for took in found]


def calmest(rounds: int, times: int, *does: Callable[[int], object], warm: int = 2) -> list[Sample]:
    """Do each in turn in several rounds; return of each the round whose middle is lowest."""
    found = [interleaved(times, *does, warm=warm) for _ in range(rounds)]
    return [min(some, key=lambda sample: sample.p50) for some in zip(*found, strict=True)]


def quietest(
    rounds: int,
    times: int,
    do: Callable[[int], object],
    warm: int = 2,
    before: Before = None,
) -> Sample:
    """Return the round whose middle is lowest: for limits that stand beside no anchor."""
    begins = (number * times for number in range(rounds))
    samples = [timed(times, lambda n, first=first: do(first + n), warm, before) for first in begins]  # type: ignore[misc]
    return min(samples, key=lambda sample: sample.p50)


def saved(rows: Sequence[Row]) -> str:
    """Return the rows as they are kept."""
    return json.dumps([asdict(each) for each in rows], indent=1) + "\n"


def table(rows: Sequence[Row]) -> str:
    """Return the rows as they are printed."""
    heads = ("name", "size", "n", "p50", "p99", "max", "unit", "anchor", "ratio", "limit", "")
    lines = [heads, *map(_cells, rows)]
    widths = [max(len(line[n]) for line in lines) for n in range(len(heads))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if n in (0, 6) else cell.rjust(width)
            for n, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def _cells(each: Row) -> tuple[str, ...]:
    return (
        each.name,
        f"{each.size:,}",
        str(each.n),
        f"{each.p50:.2f}",
        f"{each.p99:.2f}",
        f"{each.max:.2f}",
        each.unit,
        "" if each.anchor is None else f"{each.anchor:.2f}",
        ""
        if each.ratio is None
        else f"{each.ratio:.2f}"
        if each.ratio >= 0.1
        else f"{each.ratio:.5f}",
        f"{each.limit:g}",
        "ok" if each.ok else "BROKEN",
    )
