"""How far a long task has come, and the wish to stop it."""

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from frontdesk.errors import Refused

T = TypeVar("T")
#: So many rows between two looks at whether one should stop.
_EVERY = 200


class Progress:
    """Handed to a long task: it tells how far it is, and is told to stop.

    ``told`` is called on the task's own thread with what is done and what there is in all.
    ``cancel`` may be called from any thread; the task then ends with ``Refused``.
    """

    def __init__(self, told: Callable[[int, int], None] | None = None) -> None:
        self._told = told
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Stop at the next step."""
        self._stop.set()

    def step(self, done: int, total: int) -> None:
        """Tell how far it is; raise ``Refused`` with ``cancelled`` when it is to stop."""
        if self._stop.is_set():
            raise Refused.because("cancelled")
        if self._told is not None:
            self._told(done, total)

    def each(self, rows: Sequence[T]) -> Iterator[T]:
        """Go through ``rows``, with a step every so often."""
        for place, row in enumerate(rows):
            if place % _EVERY == 0:
                self.step(place, len(rows))
            yield row
        self.step(len(rows), len(rows))

    def parts(self, rows: list[T], size: int) -> Iterator[list[T]]:
        """Go through ``rows`` in parts, with a step before each."""
        for begin in range(0, len(rows), size):
            self.step(begin, len(rows))
            yield rows[begin : begin + size]
        self.step(len(rows), len(rows))

    def plain(self) -> None:
        """Say the same of every progress: it is no part of what a command wants."""
