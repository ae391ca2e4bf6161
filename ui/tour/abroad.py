"""The player before windows that speak another language than the scripts: for the pictures alone.

What is clicked is called as the windows call it. Nothing is held against what is read.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import time
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QPoint
from PySide6.QtWidgets import QApplication, QWidget

from ui.calendar.view import DayView
from ui.tour import hands
from ui.tour.hands import NotSeen
from ui.tour.player import Player
from ui.tour.record import Step

#: In milliseconds; what is asked of the desk has come by then.
_GLANCE = 400
#: So many dialogs lie over each other at most.
_LEFT_OPEN = 3
#: Letters that go to a line of a list, and what that line says.
_FIRST_LETTERS = {"dr": "Drawers counted"}
_NUMBER = re.compile(r"\d+")


def called(what: str) -> str:
    """Return what the windows call it: of “Room 6” what they say for “Room {number}”."""
    said = QCoreApplication.translate("tour", what)
    head, colon, name = what.partition(": ")
    if said == what and colon:
        pattern = f"{head}: {{name}}"
        return QCoreApplication.translate("tour", pattern).format(name=called(name))
    found = _NUMBER.search(what)
    if said != what or found is None:
        return said
    pattern = f"{what[: found.start()]}{{number}}{what[found.end() :]}"
    return QCoreApplication.translate("tour", pattern).replace("{number}", found[0])


def _look() -> None:
    """Let pass what somebody needs to see what has come."""
    passed = QDeadlineTimer(_GLANCE)
    hands.wait(passed.hasExpired, "a glance")


class Abroad(Player):
    """Plays the same scripts."""

    @contextmanager
    def step(
        self,
        title: str,
        *,
        most_keys: int | None = None,
        most_clicks: int | None = None,
        vital: bool = False,
    ) -> Iterator[Step]:
        """Play a part of the day; what one that failed has left open is closed before it."""
        failed = bool(self.record.steps) and bool(self.record.steps[-1].trouble)
        for _ in range(_LEFT_OPEN if failed else 0):
            if QApplication.activeModalWidget() is None:
                break
            hands.press("Esc")
            hands.let_work()
        with super().step(title, vital=vital) as step:
            yield step

    def type(self, text: str) -> None:
        """Type what is said here for a word such as ``undo``; all else as it is."""
        line = _FIRST_LETTERS.get(text)
        if line is not None:
            text = called(line)[: len(text)].lower()
        elif text.isalpha():
            text = called(text.capitalize()).lower()
        super().type(text)

    def says(self, item: str, text: str) -> bool:
        """Tell whether an entry says ``text``, as it is said here."""
        return super().says(item, called(text))

    def expect(self, text: str, expected: object, look: Callable[[], object]) -> None:
        """Hold nothing, but wait as somebody who looks."""
        _look()

    # Internal

    def _hold_to(self, what: str, count: int, most: int | None) -> None:
        pass

    def _expect_reading(self, text: str, *, there: bool) -> None:
        _look()

    def _find(self, what: str, within: str | None) -> QWidget | None:
        return super()._find(what, within) or super()._find(called(what), within)

    def _item(self, text: str, within: str | None) -> tuple[Any, Any] | None:
        return super()._item(text, within) or super()._item(called(text), within)

    def _choose(self, text: str) -> bool:
        try:
            return super()._choose(text)
        except NotSeen:
            return super()._choose(called(text))

    def _place(self, board: DayView, therapist: str, at: time) -> QPoint:
        try:
            return super()._place(board, therapist, at)
        except NotSeen:
            return super()._place(board, called(therapist), at)
