"""The player before windows that speak another language than the scripts: for the pictures alone.

What is clicked is called as the windows call it. Nothing is held against what is read.
"""

import re
from collections.abc import Callable
from datetime import time
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QWidget

from ui.calendar.view import DayView
from ui.tour.hands import NotSeen
from ui.tour.player import Player

_NUMBER = re.compile(r"\d+")


def called(what: str) -> str:
    """Return what the windows call it: of “Room 6” what they say for “Room {number}”."""
    said = QCoreApplication.translate("tour", what)
    found = _NUMBER.search(what)
    if said != what or found is None:
        return said
    pattern = f"{what[: found.start()]}{{number}}{what[found.end() :]}"
    return QCoreApplication.translate("tour", pattern).replace("{number}", found[0])


class Abroad(Player):
    """Plays the same scripts."""

    def says(self, item: str, text: str) -> bool:
        """Tell whether an entry says ``text``, as it is said here."""
        return super().says(item, called(text))

    def expect(self, text: str, expected: object, look: Callable[[], object]) -> None:
        """Hold nothing."""

    # Internal

    def _hold_to(self, what: str, count: int, most: int | None) -> None:
        pass

    def _expect_reading(self, text: str, *, there: bool) -> None:
        pass

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
