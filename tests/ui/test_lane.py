"""The worker's queue: in which order jobs are done, and what becomes of them at the end."""

from collections.abc import Iterator
from threading import Event

import pytest

from ui.lane import Answer, Lane

_READS, _WRITES = {"yields": True}, {"first": True}
_PLAIN: dict[str, bool] = {}


class Worker:
    """A lane that is kept busy until the queue is as it should be."""

    def __init__(self) -> None:
        self.answers: list[Answer] = []
        self.go = Event()
        self.begun = Event()
        self.lane = Lane("tried", self.answers.append)
        self.lane.put(0, self._wait)
        assert self.begun.wait(10)

    def _wait(self) -> None:
        self.begun.set()
        assert self.go.wait(10)

    def order(self, *kinds: dict[str, bool]) -> list[int]:
        """Return the numbers of jobs of these kinds in the order in which they were done."""
        for number, kind in enumerate(kinds, start=1):
            self.lane.put(number, lambda: None, **kind)
        self.go.set()
        self.lane.close(drain=True)
        return [answer.number for answer in self.answers[1:]]


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker()
    yield made
    made.go.set()
    made.lane.close(drain=False)


@pytest.mark.parametrize(
    ("kinds", "order"),
    [
        ((_PLAIN, _READS, _PLAIN), [1, 2, 3]),
        ((_READS, _READS, _WRITES), [3, 1, 2]),
        ((_READS, _WRITES, _READS, _WRITES), [2, 4, 1, 3]),
        ((_READS, _PLAIN, _READS, _WRITES), [1, 2, 4, 3]),
        ((_WRITES, _WRITES, _READS), [1, 2, 3]),
    ],
    ids=["as asked", "passes questions", "in order", "not what is neither", "nothing to pass"],
)
def test_what_is_written_passes_questions_alone(
    worker: Worker, kinds: tuple[dict[str, bool], ...], order: list[int]
) -> None:
    assert worker.order(*kinds) == order


def test_what_goes_wrong_is_handed_on(worker: Worker) -> None:
    def fail() -> None:
        raise ValueError("so it is")

    worker.lane.put(1, fail)
    worker.go.set()
    worker.lane.close(drain=True)
    assert str(worker.answers[-1].error) == "so it is"
