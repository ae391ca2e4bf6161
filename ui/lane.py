"""A thread that runs jobs one after the other and hands each answer on. No Qt in here."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of job ``number``: a value, or the exception it ended with."""

    number: int
    value: Any = None
    error: Exception | None = None


Job = Callable[[], object]


@dataclass(frozen=True, slots=True)
class _Waiting:
    number: int
    job: Job
    yields: bool


class Lane:
    """One worker with a queue.

    It knows numbers and jobs, never widgets: the last reference to a widget must not be let
    go on this thread.
    """

    def __init__(self, name: str, answer: Callable[[Answer], None]) -> None:
        self._answer = answer
        self._waiting: deque[_Waiting] = deque()
        self._something = threading.Condition()
        self._over = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def put(self, number: int, job: Job, *, yields: bool = False, first: bool = False) -> None:
        """Run ``job`` after all that came before it; one that is ``first`` passes what ``yields``.

        It passes those alone that wait at the end of the queue: nothing else changes places.
        """
        with self._something:
            place = len(self._waiting)
            while first and place and self._waiting[place - 1].yields:
                place -= 1
            self._waiting.insert(place, _Waiting(number, job, yields))
            self._something.notify()

    def close(self, *, drain: bool) -> None:
        """Stop when the queue is done (``drain``) or after the job in hand; waits for it."""
        with self._something:
            if not drain:
                self._waiting.clear()
            self._over = True
            self._something.notify()
        self._thread.join()

    def _next(self) -> _Waiting | None:
        with self._something:
            while not self._waiting and not self._over:
                self._something.wait()
            return self._waiting.popleft() if self._waiting else None

    def _run(self) -> None:
        while (entry := self._next()) is not None:
            number, job = entry.number, entry.job
            try:
                answer = Answer(number, job())
            except Exception as error:  # handed to the GUI thread, never lost
                answer = Answer(number, error=error)
            del entry, job
            self._answer(answer)
            del answer
