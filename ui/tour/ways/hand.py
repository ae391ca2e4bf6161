"""What opens things on a way: pages and parts by their class, buttons themselves, keys of actions.

No words are named, so a way leads there in every language.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtWidgets import QAbstractItemView, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.base import Command
from ui.models.rows import RowRole
from ui.pages.base import Page
from ui.tour import eyes
from ui.tour.player import Player
from ui.widgets.button import Button

W = TypeVar("W", bound=QWidget)
P = TypeVar("P", bound=Page)
A = TypeVar("A")
#: So often Escape is pressed at most until all is closed.
_MOST = 8


class Hand:
    """Goes through the windows of ``player``, and lets them finish after each move."""

    def __init__(self, player: Player) -> None:
        self.player = player
        self.window = player.window
        self.kit = player.parts.kit

    # Places

    def page(self, key: str, kind: type[P]) -> P:
        """Go to a page."""
        shell = self.window.shell()
        if shell.current() != key:
            self.player.page(key)
        self.player.settle()
        page = shell.page(key)
        assert isinstance(page, kind)
        return page

    def part(self, kind: type[W]) -> W:
        """Return what is of a kind and in front, once it is there; of several the last."""
        self.player.until(lambda: bool(self.parts(kind)), kind.__name__)
        return self.parts(kind)[-1]

    def parts(self, kind: type[W]) -> list[W]:
        """Return all that is of a kind and in front by now."""
        front = eyes.front(self.window)
        return [each for each in eyes.seen(front) if isinstance(each, kind)]

    # Moves

    def press(self, button: Button) -> None:
        """Press a button as soon as one can."""
        words = button.words() or button.accessibleName()
        self.player.until(lambda: button.isVisible() and button.isEnabled(), words)
        button.click()
        self.player.settle()

    def run(self, key: str) -> None:
        """Do an action as soon as it is possible."""
        register = self.kit.register

        def possible() -> bool:
            register.refresh()
            return register.has(key) and register.action(key).isEnabled()

        self.player.until(possible, key)
        register.run(key)
        self.player.settle()

    def choose(self, view: QAbstractItemView, fits: Callable[[object], bool]) -> bool:
        """Choose the first row that fits; tell whether there is one."""
        model = view.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if fits(index.data(RowRole)):
                view.setCurrentIndex(index)
                self.player.settle()
                return True
        return False

    def leave(self) -> None:
        """Press Escape until nothing stands before the window."""
        for _ in range(_MOST):
            if eyes.front(self.window) is self.window:
                return
            self.player.press("Esc")

    def back_to(self, dialog: QWidget) -> None:
        """Press Escape until ``dialog`` is in front again."""
        for _ in range(_MOST):
            if eyes.front(self.window) is dialog:
                return
            self.player.press("Esc")

    # What is kept

    def do(self, command: Command) -> Outcome:
        """Change what a window of the ways needs to be otherwise."""
        done: list[Outcome] = []
        self.kit.link.do(command, owner=self.window, done=done.append)
        self.player.until(lambda: bool(done), f"{type(command).__name__} to be done")
        self.player.settle()
        return done[0]

    def ask(self, query: Callable[[Any], A]) -> A:
        """Return what the desk knows."""
        told: list[A] = []
        self.kit.link.ask(query, owner=self.window, done=told.append)
        self.player.until(lambda: bool(told), "an answer from the desk")
        return told[0]
