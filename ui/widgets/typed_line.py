"""A line to type into, which also hears what is written by an assistive technology.

line = TypedLine();  line.textEdited        typed, pasted or spoken; never what the program fills in

To Qt a text set by way of a screen reader's interface is no edit: it calls ``setText`` as we do,
but from below, past what stands here.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget


class TypedLine(QLineEdit):
    """A ``QLineEdit`` whose ``textEdited`` tells of every text that comes from outside."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._filling = False
        self._told = text  # what has been told of, or was filled in
        self.textEdited.connect(self._hear_edit)
        self.textChanged.connect(self._hear_change)

    def setText(self, text: str | None) -> None:
        """Fill in another text."""
        with self._by_program():
            super().setText(text)

    def clear(self) -> None:
        """Empty it."""
        with self._by_program():
            super().clear()

    # Slots

    @Slot(str)
    def _hear_edit(self, text: str) -> None:
        self._told = text

    @Slot(str)
    def _hear_change(self, text: str) -> None:
        if text != self.text():
            return  # it has another one by now: whoever heard of this edit filled that in
        heard = self._filling or text == self._told  # Qt tells of an edit before the change
        self._told = text
        if not heard:
            self.textEdited.emit(text)

    # Internal

    @contextmanager
    def _by_program(self) -> Iterator[None]:
        before, self._filling = self._filling, True
        try:
            yield
        finally:
            self._filling = before
