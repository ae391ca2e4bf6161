"""The rows of the bench: one function a row, or for a few rows that are measured together.

@measures("day_board", grows=True)
def day_board(bench: Bench) -> Iterator[Row]:
    yield row("day_board", bench.size, …)

``bench`` lends a studio to look at, one that may be changed, and the windows, each opened once.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bench.bookings import places
from bench.measure import Row
from bench.moment import clock, settled
from bench.open_windows import Windows, opened
from bench.studio import copy, folder
from frontdesk.commands.appointments import Book
from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from frontdesk.values.rights import Role


class Bench:
    """What the rows of one size are measured on; ``times`` says how often, more or less."""

    def __init__(self, size: int, times: int) -> None:
        self.size = size
        self.times = times
        self._stack = ExitStack()

    @cached_property
    def store(self) -> Store:
        """A studio that is only looked at."""
        return open_store(Place.file(folder(self.size)))

    @cached_property
    def desk(self) -> Desk:
        """The owner at it."""
        desk = signed_in(self.store)
        self._stack.callback(desk.close)
        return desk

    @cached_property
    def changed_store(self) -> Store:
        """A studio that is changed by what is measured."""
        return open_store(Place.file(self._stack.enter_context(copy(self.size))))

    @cached_property
    def changed_desk(self) -> Desk:
        """The owner at it."""
        desk = signed_in(self.changed_store)
        settled()
        self._stack.callback(desk.close)
        return desk

    @cached_property
    def bookings(self) -> Iterator[Book]:
        """Bookings that are still free there."""
        return places(self.changed_store)

    @cached_property
    def windows(self) -> Windows:
        """The windows over a studio of their own, somebody at the desk, the calendar shown."""
        return self._stack.enter_context(opened(self.fresh()))

    def fresh(self) -> Path:
        """Return the folder of one more studio that may be changed."""
        return self._stack.enter_context(copy(self.size))

    def close(self) -> None:
        """Close all that was opened."""
        self._stack.close()


@dataclass(frozen=True, slots=True)
class Measure:
    """A function that measures; ``grows`` also holds it against a tenth of the size."""

    name: str
    run: Callable[[Bench], Iterable[Row]]
    grows: bool


#: In the order in which they are measured and printed.
MEASURES: list[Measure] = []
Run = Callable[[Bench], Iterator[Row]]


def measures(name: str, *, grows: bool = False) -> Callable[[Run], Run]:
    """Register a function that yields rows."""

    def add(run: Run) -> Run:
        MEASURES.append(Measure(name, run, grows))
        return run

    return add


def signed_in(store: Store, station: str = "bench") -> Desk:
    """Return a desk at which the owner has signed in."""
    desk = Desk(store, clock(), station=station)
    desk.sign_in(next(each.id for each in desk.people() if each.role is Role.OWNER))
    return desk
