"""Short codes that services are booked by: ``sw`` for Swedish massage, ``dt`` for Deep tissue."""

from collections.abc import Iterable, Iterator
from itertools import count

from frontdesk.values.text import fold


def service_codes(names: Iterable[str]) -> tuple[str, ...]:
    """Return a code for each name, none twice."""
    taken: list[str] = []
    for name in names:
        taken.append(next(code for code in _candidates(name) if code not in taken))
    return tuple(taken)


def _candidates(name: str) -> Iterator[str]:
    words = ["".join(filter(str.isalnum, word)) for word in fold(name).split()]
    words = [word for word in words if word] or ["service"]
    yield words[0][:2]
    if len(words) > 1:
        yield words[0][0] + words[1][0]
    yield words[0][:3]
    yield from (f"{words[0][:2]}{number}" for number in count(2))
