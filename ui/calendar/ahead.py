"""Reads ahead while nobody waits: what is next to what is shown is kept by the desk by then.

Nothing of it is shown. Whoever turns the page asks the desk as ever, and it answers from what it
keeps as far as that still holds. Its cards are painted ahead, too: a picture is shown only for
the very card that it was painted of.
"""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot

from frontdesk.queries.board import therapist_board
from ui.calendar.arranged import Arranged
from ui.calendar.showing import Look, Showing
from ui.kit import Kit

#: Milliseconds after a page is shown, and while somebody else waits for an answer.
_SOON = 40
#: So many milliseconds are painted at a stretch.
_STRETCH = 3
_WEEK = timedelta(days=7)

Query = Callable[[Any], object]
#: What is asked for a page.
Ask = Callable[[Showing], Query]
#: Paints what will be seen of a board, a little at each step.
Paint = Callable[[Arranged], Iterator[None]]


class Ahead(QObject):
    """Asks for the pages before and after the one that is shown, a day at a time."""

    _painted = True

    def __init__(self, kit: Kit, paint: Paint, parent: QObject) -> None:
        super().__init__(parent)
        self._link = kit.link
        self._paint = paint
        self._painting: Iterator[None] = iter(())
        self._waiting: deque[Query] = deque()
        self._asked = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._go_on)

    def look(self, showing: Showing, ask: Ask) -> None:
        """Read around ``showing``; what was still to be read around another page is left."""
        self._waiting = deque(query for page in around(showing) for query in _steps(page, ask))
        self._painting, self._painted = iter(()), True
        self._soon.start(_SOON)

    @property
    def resting(self) -> bool:
        """Whether all has been read."""
        return not self._waiting and not self._asked and self._painted

    # Slots

    @Slot()
    def _go_on(self) -> None:
        if self._link.busy:
            if not self._asked:
                self._soon.start(_SOON)
            return
        if not self._paint_on() or not self._waiting:
            return
        if self._link.person is None:
            self._waiting.clear()
            return
        self._asked = True
        self._link.ask(
            self._waiting.popleft(), owner=self, done=self._on_read, failed=self._give_up
        )

    # Answers from the desk

    def _on_read(self, answer: object) -> None:
        self._asked = False
        if isinstance(answer, Arranged):
            self._painting, self._painted = self._paint(answer), False
        self._go_on()

    def _give_up(self, _error: Exception) -> None:
        self._asked = False
        self._waiting.clear()

    # Internal

    def _paint_on(self) -> bool:
        """Paint a little; tell whether that was all."""
        clock = QElapsedTimer()
        clock.start()
        for _ in self._painting:
            if clock.elapsed() >= _STRETCH:
                self._soon.start(0)
                return False
        self._painted = True
        return True


def around(showing: Showing) -> Iterator[Showing]:
    """Give the pages that are next to a page; of a single day also the same day of other weeks."""
    yield showing.turned(1)
    yield showing.turned(-1)
    if showing.look in (Look.DAY, Look.LIST) and showing.count == 1:
        yield replace(showing, day=showing.day + _WEEK)
        yield replace(showing, day=showing.day - _WEEK)


def _steps(page: Showing, ask: Ask) -> Iterator[Query]:
    """Give a page in short steps, so that whoever comes does not wait long."""
    if page.look is Look.DAY and page.count > 1:
        for number in range(page.count):
            yield partial(therapist_board, first=page.first + timedelta(days=number))
    yield ask(page)
