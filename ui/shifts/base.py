"""What the dialogs of the page have in common: they think of a change, the page weighs it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.shifts.thought import Thought
from ui.widgets.button import Button


class ThoughtDialog(Dialog):
    """Stays open until the change is done, or those whom it strands are listed.

    Signals:
        wanted: the Thought, and the dialog itself, which is told how it ended by ``was_done``,
            ``was_listed`` or ``refuse``.
    """

    wanted = Signal(object, object)

    def __init__(self, kit: Kit, title: str, parent: QWidget | None = None) -> None:
        super().__init__(kit, title, parent)
        self.setProperty("look", "surface")
        self._deciding: list[Button] = []

    def want(self, thought: Thought) -> None:
        """Hand a change to the page; nothing else can be sent meanwhile."""
        self.say("", "error")
        for button in self._deciding:
            button.setEnabled(False)
        self.wanted.emit(thought, self)

    def was_done(self) -> None:
        """Take note that the change was made."""
        self.accept()

    def was_listed(self) -> None:
        """Take note that those who would be stranded are listed now."""
        self.accept()

    def refuse(self, error: Exception) -> None:
        """Say why not, with everything typed still there."""
        for button in self._deciding:
            button.setEnabled(True)
        super().refuse(error)

    def decides(self, *buttons: Button) -> None:
        """Name the buttons that send something."""
        self._deciding += buttons
