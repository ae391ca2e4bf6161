"""A thread that runs jobs one after the other and hands each answer on. No Qt in here."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of job ``number``: a value, or the exception it ended with."""

    number: int
    value: Any = None
    error: Exception | None = None


Job = Callable[[], object]


class Lane:
    """One worker with a queue.

    It knows numbers and jobs, never widgets: the last reference to a widget must not be let
    go on this thread.
    """

    def __init__(self, name: str, answer: Callable[[Answer], None]) -> None:
        self._answer = answer
        self._jobs: SimpleQueue[tuple[int, Job] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def put(self, number: int, job: Job) -> None:
        """Run ``job`` after all that came before it."""
        self._jobs.put((number, job))

    def close(self, *, drain: bool) -> None:
        """Stop when the queue is done (``drain``) or after the job in hand; waits for it."""
        if not drain:
            self._drop_waiting()
        self._jobs.put(None)
        self._thread.join()

    def _drop_waiting(self) -> None:
        try:
            while True:
                self._jobs.get_nowait()
        except Empty:
            return

    def _run(self) -> None:
        while (entry := self._jobs.get()) is not None:
            number, job = entry
            try:
                answer = Answer(number, job())
            except Exception as error:  # handed to the GUI thread, never lost
                answer = Answer(number, error=error)
            del entry, job
            self._answer(answer)
            del answer
